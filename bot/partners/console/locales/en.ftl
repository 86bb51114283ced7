## The frame of every page
skip = Go to the content
navigation = Pages
sign-out = Sign out
back-home = Back to the first page
error-in-title = Please correct:
error-summary = Please correct the following
problem-title = This did not work
problem-400 = This request could not be understood. Go back and try again.
problem-401 = You are not signed in any more. Sign in and try again. What you typed was not saved.
problem-403 = This page is not open to you, or it was open for too long. Go back, reload the page and try again.
problem-404 = There is no such page.
problem-413 = This file is too large.
problem-421 = These pages cannot be reached under this address. Ask who runs this service for the right one.
problem-429 = Too many requests. Wait a moment and try again.
problem-503 = The service is busy. Try again in a minute. Nothing was lost that was saved before.

## Home
home-title = Start
home-welcome = Welcome, { $name }.

## Signing in
sign-in-title = Sign in
sign-in-login = E-mail address
sign-in-password = Password
sign-in-code = Six-digit code
sign-in-code-hint = Your code app shows it. It changes every 30 seconds.
sign-in-go = Sign in
sign-in-passkey-title = Or with a passkey
sign-in-passkey-hint = Your device asks for your finger, your face or its PIN.
sign-in-passkey-go = Use a passkey
sign-in-help = Lost your password or your phone? Ask your association's coordinator for a new link.
sign-in-wrong = The address, the password or the code is not right. A code works once: wait for the next one.
sign-in-wait = Too many tries. Try again in { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Whoever is signed in already can go on.
signed-out = You are signed out.
passkey-wrong = This passkey is not accepted here. Use your password and your code.
passkey-not-used = The passkey was not used. You can try again.

## Opening an account
opening-title = Open your account
opening-welcome = { $name }, you are invited to join the team of { $association }.
opening-password-title = 1. A password
opening-login-hint = You will sign in with this address.
opening-password = New password
opening-again = The same password again
password-hint = At least 12 characters. The easiest way: four words that have nothing to do with each other.
password-short = This password is too short: it needs at least { $shortest } characters.
password-long = This password is too long: 256 characters at most.
password-repeats = This password repeats the same characters. Choose another one.
password-name = This password is mostly a name that everybody knows: yours, your address or the association's. Choose another one.
password-common = This password is among those that are tried first. Choose another one.
password-differs = The two passwords are not the same.
opening-code-title = 2. A code app
opening-code-why = Each time you sign in, you also type a code that only your phone knows. So a stolen password is not enough.
opening-code-app = Install a code app on your phone if you do not have one yet: Aegis, FreeOTP or Google Authenticator, for example.
opening-code-scan = In the app, add an account and scan this picture.
opening-code-picture = Picture to scan with the code app. The text that follows says the same.
opening-code-type = Without a camera, type this key into the app:
opening-code-here = The app is on this device: open it
opening-code-enter = Type the code that the app shows here.
code-wrong = This code is not right. Wait for the next one and type it. Check the clock of the phone, too.
opening-go = Open the account
opened-title = This link does not work
opened-used = It was used already, it is too old, or it is not complete.
opened-ask = If your account is not open yet, ask your association's coordinator for a new link.

## Requests
inbox-title = Requests
inbox-free = Waiting for somebody
inbox-free-none = Nobody is waiting.
inbox-mine = With you
inbox-mine-none = You have not taken anybody.
inbox-others = With your colleagues
inbox-others-none = Your colleagues have nobody.
inbox-ended = Requests that ended
inbox-ended-none = No request has ended.
inbox-back = All requests
inbox-sound = Sound when something is new
inbox-person = A person, { $language }, { $at }
inbox-urgency-now = Danger
inbox-urgency-soon = See soon
inbox-urgency-usual = Not urgent
inbox-why-asked = The person wants to talk to somebody.
inbox-why-danger = Their words speak of a danger.
inbox-why-doubt = Porte-Voix was not sure of its answer.
inbox-why-failed = Two answers in a row did not help.
inbox-just-now = less than a minute
inbox-waits = Waiting for { $time }
inbox-their-turn = It is the person's turn to answer
inbox-nobody = Nobody has taken it.
inbox-nobody-again = It was given back: nobody has it.
inbox-with-you = You have it.
inbox-with = Taken by { $name }.
inbox-somebody = a colleague
inbox-ended-person = The person ended this conversation ({ $at }).
inbox-ended-helper = The association ended this conversation ({ $at }).
inbox-ended-erased = The person erased everything ({ $at }). Their messages no longer exist.
inbox-news-new = A request is waiting, { $language }: { $urgency }.
inbox-news-turn = A person wrote to you, { $language }.
inbox-news-line = New message from the person.
inbox-news-proposed = Your answer is translated. Check it before it is sent.
inbox-take = Take
inbox-take-first = To answer, take this request first.
inbox-release = Give back to the team
inbox-close = End
inbox-transfer = Pass to a colleague
inbox-colleague = Colleague
inbox-transfer-do = Pass the request
inbox-state = Where the request stands
inbox-lines = Conversation
inbox-the-person = The person
inbox-you = You
inbox-translation = Translation, { $language }:
inbox-machine = Translated by a machine. It can be wrong.
inbox-rough = Rough translation: check what is important.
inbox-untranslated = No translation: the machine could not make one.
inbox-doubt = Perhaps misheard: ask the person to confirm.
inbox-picture = Picture that was sent, not explained
inbox-voice-of = Voice message, { $who }
inbox-wrong = This answer is wrong
inbox-check = To check before it is sent
inbox-reason-critical = This answer is about grave things, or holds a number. Read it again.
inbox-reason-approximate = The translation is rough. Read it again.
inbox-reason-voice = This is what was understood of your voice. Read it.
inbox-will-hear = The person will hear, { $language }:
inbox-read-back = Translated back, it means:
inbox-no-read-back = It could not be translated back: nothing confirms it.
inbox-agree = Yes, send it
inbox-change = Change it
inbox-withdraw = Do not send it
inbox-remove-line = Remove
inbox-line-asked = Being translated.
inbox-line-listening = Your voice is being listened to.
inbox-line-agreed = About to be sent.
inbox-line-sent = Sent.
inbox-line-arrived = Sent and delivered.
inbox-line-lost = Not delivered: the person's messenger refused it.
inbox-failed-missing = Not sent: no translation between these two languages can be trusted.
inbox-failed-unheard = Not sent: nothing was understood of the recording.
inbox-failed-engine = Not sent: the translation did not work. Try again, or put it another way.
inbox-failed-gone = Not sent: the conversation was over.
inbox-answer = Answer
inbox-text = Your answer
inbox-text-hint = Write simply. The person will hear it ({ $language }).
inbox-changing = You are changing an answer that was not sent.
inbox-answer-in = Language of your answer
inbox-send = Translate and send
inbox-voice = Answer by voice
inbox-voice-hint = What you say is written down and translated. You check it before it is sent.
inbox-voice-file = Recording
inbox-record = Record my voice
inbox-record-stop = Stop recording
inbox-record-again = Record again
inbox-recording = Recording has begun. Five minutes at most.
inbox-recorded = Recorded. Listen to it, then send it.
inbox-listen = Your recording
inbox-send-voice = Send my voice to be translated
inbox-drop = Delete the recording
inbox-microphone-insecure = The microphone works only at an https address.
inbox-microphone-missing = No microphone was found.
inbox-microphone-refused = The microphone is not allowed. Allow it in your browser, then try again.
inbox-voice-none = There is no recording.
inbox-voice-kind = This file is not a recording that can be listened to.
inbox-voice-large = This recording is too large: 8 megabytes at most.
inbox-voice-cut = The recording did not arrive whole. Try again.
inbox-text-none = Write your answer first.
inbox-text-long = This answer is too long. Send it in several parts.
inbox-taken-by = { $name } has already taken this request.
inbox-not-yours = This was not done: you no longer have this request, or it changed meanwhile.
inbox-line-late = Too late: this answer changed meanwhile. See where it stands.
inbox-lost = You no longer have this request. What you had written was not sent.
inbox-gone = This request is no longer there, or no longer yours. Go back to all requests.
inbox-signed-out = You are signed out. Sign in again to go on.
inbox-offline = No connection. Nothing is lost: try again.
inbox-canned = Ready sentences
inbox-canned-about = These sentences are translated once, into every language that is possible. Read each one translated back before you rely on it.
inbox-canned-none = There is no ready sentence yet.
inbox-canned-working = Being translated. Come back in a few minutes.
inbox-canned-approximate = Rough translation: it is read back to you each time before it is sent.
inbox-canned-remove = Remove
inbox-canned-add = Add a sentence
inbox-canned-title = Short title
inbox-canned-title-hint = To find it again, for example "Call tomorrow".
inbox-canned-text = The sentence
inbox-canned-text-hint = In the language of your association. One or two simple sentences.
inbox-canned-add-do = Add the sentence
inbox-canned-title-wrong = Give a title of at most { $longest } characters.
inbox-canned-text-wrong = Write the sentence, in at most { $longest } characters.
inbox-canned-many = There are { $most } sentences already. Remove one first.
inbox-elsewhere = { $count ->
    [one] One more request is waiting.
   *[other] { $count } more requests are waiting.
}
inbox-canned-wordings = { $count ->
    [one] One translation
   *[other] { $count } translations
}
inbox-download = { $kind ->
    [image] Save the picture
    [sound] Save the sound
   *[other] Save the file
}
