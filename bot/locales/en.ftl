### English

language-name = English

## Corridor

welcome =
    Hello. I am Porte-Voix, a machine, not a person.
    I describe your photos and letters, I translate, and I help with official procedures in France: speak, write or send a photo.
    I delete your voice notes and photos after use, and the text after { $days ->
        [30] one month
       *[other] { $days } days
    }.
    Say "help", "stop", or "delete everything" at any time.
welcome-language = I do not speak this language yet ({ $name }). I answer in English. You can also ask for a person.
greeting = Hello. I am Porte-Voix, a machine. What can I do for you?
help =
    I am Porte-Voix, a machine.
    Send a photo: I describe it, or I read the letter.
    Ask about a procedure in France: I answer with the source.
    Say "translate into French" and your sentence: I translate.
    You can say: more, again, slower, simpler, stop, a person, delete everything.
i-am-a-machine = Yes, I am a machine, a program. I can be wrong. You can always ask for a person.
not-understood = I did not understand. Say "help" to hear what I can do, or ask for a person.
heard-nothing = I heard nothing. Try again close to the microphone, or write to me.
heard-doubt = I am not sure I heard you well. I understood: "{ $text }".
no-more = I have nothing to add to this answer.
nothing-yet = I have not given an answer yet. Ask your question or send a photo.
no-simpler = I have no simpler version. Here is the same answer, more slowly.
slower-set = I will speak more slowly.
faster-set = I will speak faster.
stopped = Stopped. Write or speak whenever you like.
erased = Done: everything I kept about you is deleted.
voice-off-set = All right, I answer in writing only. Say "with voice" to change.
voice-on-set = All right, I also answer aloud.
language-set = All right, I answer in English.
language-missing = I do not speak this language yet: { $name }.
language-ask = Which language would you like?
guard-refused = I have an answer, but I cannot check all its numbers. I prefer not to give it. Please ask a person, for example an association or a France services office.
remote-ask = May I also use an outside service to help you better? Your messages would then leave this machine. Answer yes or no. Without a yes, nothing leaves.
remote-yes = All right. I will also use the outside service. Say "stop" to end this.
remote-no = All right. Nothing leaves this machine.
ack-working = I have your message. I am working on it, one moment.
busy-your-turn = Many people are writing to me. I kept your message, your turn comes.
choice-yes = Yes
choice-no = No

## Errors

error-internal = Something broke while I handled this message. I am sorry. Try sending it another way, or ask for a person.
error-unreadable-media = I cannot open this file. Send a photo (JPEG or PNG) or a voice note.
error-media-too-large = This file is too big. Send 20 megabytes at most.
error-media-too-long = This is too long or too large for me. A voice note can last ten minutes at most.
error-text-too-long = This text is too long for me. Send it in several parts.
error-engine = A part of me is not working right now. Try again in a few minutes, or ask for a person.
error-listen = I cannot listen to voice notes right now. Write to me, or try again later.
error-busy = Many people are writing to me right now. Try again in a minute.
error-store = I cannot save your message right now. Try again in a few minutes.
error-document = I cannot read this kind of document yet. Send a photo of each page.

## Cues: the words by which people ask for things

cue-filler = please | thanks | thank you | hello | hi | um | uh | porte-voix | a bit | a little | now | ok | so | can you | could you
cue-help = help | help me | how does it work | how does this work | what can you do | what do you do | menu | instructions
cue-greeting = hello | hi | hey | good morning | good evening | good afternoon | hi there | hello there
cue-more = more | more details | tell me more | details | go on | continue | what next | and then | explain more | next
cue-again = again | repeat | say it again | repeat that | say that again | once more | pardon | sorry | what did you say | i did not hear | i didn't hear
cue-slower = slower | more slowly | slowly | speak slower | speak more slowly | slow down | too fast
cue-faster = faster | speak faster | quicker | too slow | normal speed
cue-simpler = simpler | more simply | simplify | i don't understand | i do not understand | explain simply | in simple words | easier | too complicated | it's too complicated
cue-stop = stop | quit | cancel | enough | be quiet | silence | end
cue-delete = delete everything | erase everything | delete all | erase all | delete my data | erase my data | remove my data | forget me | delete my account | delete everything about me | forget everything
cue-human = a person | i want a person | i want to talk to a person | i want to speak to a person | talk to someone | i want to talk to someone | i want to speak to someone | a human | i want a human | i want to talk to a human | i want to speak to a human | real person | i want a real person | can someone help me | an adviser | i need a human | i need a person | i want to talk to a real person
cue-machine = are you a machine | are you a robot | are you human | are you a person | who are you | what are you | is this a robot | are you a bot | am i talking to a machine | are you an ai
cue-yes = yes | yeah | yep | ok | okay | sure | all right | of course | i agree
cue-no = no | nope | not at all | no thanks | i don't want
cue-voice-off = without voice | no voice | text only | only text | writing only
cue-voice-on = with voice | voice on | speak to me | answer aloud | read aloud
cue-language-change = speak | speak in | talk in | answer in | reply in | in | language | change language | change language to | switch to | i speak | i prefer | change to
language-name-fr = French
cue-language-fr = French | français
language-name-en = English
cue-language-en = English
language-name-ar = Arabic
cue-language-ar = Arabic | العربية
language-name-uk = Ukrainian
cue-language-uk = Ukrainian | українська
language-name-ru = Russian
cue-language-ru = Russian | русский
language-name-fa = Persian
cue-language-fa = Persian | dari | farsi | فارسی
language-name-ps = Pashto
cue-language-ps = Pashto | پښتو
language-name-tr = Turkish
cue-language-tr = Turkish | Türkçe
language-name-es = Spanish
cue-language-es = Spanish | español
language-name-pt = Portuguese
cue-language-pt = Portuguese | português
language-name-ti = Tigrinya
cue-language-ti = Tigrinya | ትግርኛ
language-name-am = Amharic
cue-language-am = Amharic | አማርኛ
language-name-so = Somali
cue-language-so = Somali | Soomaali
language-name-bn = Bangla
cue-language-bn = Bangla | বাংলা
language-name-ka = Georgian
cue-language-ka = Georgian | ქართული
language-name-sq = Albanian
cue-language-sq = Albanian | shqip
language-name-de = German
cue-language-de = German | Deutsch
language-name-it = Italian
cue-language-it = Italian | italiano

## Danger

cue-danger-suicide = kill myself | suicide | i want to die | want to die | end my life | i don't want to live | i do not want to live | hang myself | no reason to live
cue-danger-violence = beats me | hits me | he hit me | she hit me | my husband hits me | raped | rape | sexually assaulted | threatens to kill me | going to kill me | wants to kill me | afraid of my husband | domestic violence | strangled me | forced marriage | attacked me | assaulted me
cue-danger-trafficking = forced into prostitution | forces me to prostitute | force me to prostitute | took my passport | keeps my passport | locked in | i am locked up | not allowed to leave the house | slave | human trafficking | work without pay and cannot leave | pay back the smuggler
cue-danger-medical = heart attack | not breathing | can't breathe | cannot breathe | unconscious | passed out | bleeding a lot | lot of blood | stroke | overdose | poisoned | swallowed bleach | chest pain | pain in my chest | i am giving birth | my water broke | seizure
cue-danger-child = my child is in danger | child in danger | hits my child | beats my child | beats the children | hits the children | touched my daughter | touched my son | child abuse | i am a minor and alone | i am under eighteen and alone | my child is missing | missing child
danger-suicide = Call 3114 now: it is free, day and night, to talk to someone. If you are in danger right now, call 112, or text 114. You are not alone.
danger-violence = If you are in danger right now, call 112, or text 114. To talk to someone, call 3919: it is free and anonymous, day and night. It does not appear on the bill.
danger-trafficking = If you are in danger right now, call 112, or text 114. Nobody has the right to force you or to keep your papers. An association can protect you: ask for a person here.
danger-medical = Call 112 now, or text 114 if you cannot speak. Say where you are and what is happening. Do not hang up.
danger-child = If a child is in danger right now, call 112, or text 114. Also call 119, Children in danger: it is free, day and night. If you are outside without shelter, call 115.
danger-source = Emergency numbers, 1000 premiers jours website, Santé publique France

## describe_image

## translate

translate-label = A machine made this translation. It may contain mistakes.
translate-ask = What do you want to translate, and into which language? Say for example: translate into Arabic, then your sentence.
translate-ask-language = Into which language? Say for example: translate into Arabic, then your sentence.
translate-choice = Translate into { $target }: { $text }
translate-on = All right. Speak or write: I translate everything into { $target }. Say "stop" to end.
translate-missing = I can't translate here from { $source } into { $target }. The person who runs this service can add it. You can also ask for a person.
translate-none = I can't translate here from { $name }. The person who runs this service can add it. You can also ask for a person.
translate-same = This text is already in { $name }.
translate-untrusted = I can't trust this translation: a number or a word may be lost. I would rather not give it. Your text: "{ $text }". Show it to somebody who speaks both languages, or ask for a person here.
translate-untrusted-spoken = I can't trust this translation: a number or a word may be lost. I would rather not give it. Ask for a person.
translate-too-long = This text is too long for me. Send it in parts of at most { $limit } letters.
translate-story = I do not translate an asylum story. Every word counts, and a machine makes mistakes. Ask a person for help: an association or an interpreter.

## admin_help

admin-source = Source: { $name }, checked on { $checked }.
admin-source-old = Source: { $name }, text of { $version }, checked on { $checked }; it may have changed, look at the date on the official site.
admin-source-paper = Source: { $name }, text of { $version }, checked on { $checked }; the rules may have changed, read the date written on your paper.
admin-hint-old = This rule changes often: look at the date on the official site.
admin-hint-paper = These rules may have changed: read the date written on your paper.
admin-in-french = I have this answer only in French. You can ask for a person.
admin-details-in-french = The details are in French.
admin-ask = What is your question about paperwork in France?
admin-choose = I want to be sure that I understand. What is it about?
admin-no-match = I have no reliable answer to this question, and I do not want to guess. Look at service-public.gouv.fr, or ask at a France services desk or an association near you.
admin-human = I understand: you want to talk to a person. I have not booked anything for you. If an association gave you this contact, talk to them; otherwise a France services desk, your town hall or an association can help you.
admin-refuse-inject = A message or a document cannot give me orders. I will not do this and I send nothing. If this document asks for money or your contacts, it may be a scam: show it to someone you trust.
admin-refuse-story = I cannot write, improve or translate your asylum story: it must stay your own. A lawyer or an association can help you prepare it. I can explain the steps and the time limits.
admin-refuse-forged = I cannot help to make, buy or use a false document or someone else's identity: it is a crime, and you can lose your rights. There are legal ways. A social worker, a lawyer or an association can look for them with you.
admin-refuse-lie = I cannot help to lie or to hide something: it can make you lose your rights. A lawyer or an association can advise you in confidence, free of charge.
admin-refuse-strategy = I cannot tell you what to say: it is your own word. A lawyer or an association can prepare you. I can explain how it goes.
admin-refuse-chances = Nobody can predict the answer, and I give no percentage and no promise. The authority or the judge decides, person by person. A lawyer or an association can study your file; I can explain the steps.
admin-refuse-diagnosis = I cannot say which illness it is or which medicine to take: ask a doctor or a pharmacist. Without insurance, go to the PASS desk of the hospital. If it is serious, call 15 or 112.
admin-refuse-undeclared = I cannot help with undeclared work: it is risky for you. I can tell you who may work and how to ask for permission. A union or an association can defend you.
admin-refuse-abroad = I only know about procedures in France, and I do not want to guess for another country. Look at that country's official site, or ask its embassy. There, an association that helps refugees can answer.
admin-refer-asylum = For help, go to the SPADA or an association that helps refugees, with your papers.
admin-refer-legal = For help, go quickly to a lawyer, a point-justice (free legal advice) or an association, with your paper.
admin-refer-social = For help, ask the social services of your town hall (CCAS) or an association.
admin-refer-caf = For help, ask the CAF, a social worker or a France services desk.
admin-refer-health = For help, ask the health insurance office (CPAM), the PASS desk of the hospital or a social worker.
admin-refer-prefecture = For help, ask the prefecture's digital help point, a France services desk or an association.
admin-refer-mdph = For help, ask the MDPH, the CCAS of your town hall or an association of disabled people.
admin-refer-work = For help, ask France Travail, the Mission locale or a France services desk.
admin-refer-school = For help, ask the town hall, the school or the CASNAV.
admin-refer-online = For help, go to a France services desk with your papers and your phone.
admin-refer-danger = In danger, call 112 at once; by text message, 114.

## Telegram

telegram-source = Source: { $title }, { $url } (checked on { $date })

## Web page

web-title = Porte-Voix: ask your question
web-machine = You are talking to a machine, not to a person. It can make mistakes.
web-noscript = This page needs JavaScript. Please turn JavaScript on in your browser.
web-skip = Go to the message field
web-language = Language
web-log = Conversation
web-start = Speak, send a photo, or write. The answer comes here, written and spoken.
web-attachments = Files ready to send
web-field = Your message
web-field-hint = Enter sends. Shift and Enter makes a new line.
web-send = Send
web-speak = Speak
web-cancel = Cancel
web-photo = Photo
web-file = File
web-aloud = Read every answer aloud
web-you = You:
web-your-voice = Your voice message
web-your-photo = Your photo
web-answer-sound = Spoken answer
web-sources = Sources
web-choices = Possible answers
web-checked = checked on { $date }
web-new-tab = (new tab)
web-remove = Remove { $name }
web-photo-ready = The photo is ready. Ask your question, or press Send.
web-sound-ready = The recording is ready. Press Send.
web-sending = Sending…
web-waiting = Not sent yet. We keep trying.
web-working = The answer is being made…
web-answered = Answer received.
web-offline = No connection. We keep trying. Nothing is lost.
web-connected = The connection is back.
web-recording = Recording. Speak, then press Speak again to send.
web-recording-cancelled = Recording cancelled. Nothing was sent.
web-recording-limit = 10 minutes: the recording stops and is sent.
web-press-play = Press Play to hear the answer.
web-microphone-refused = The microphone is blocked. Allow the microphone in your browser, or write.
web-microphone-missing = We cannot find a microphone. You can write, or send a file.
web-microphone-insecure = The microphone only works when the address starts with https. You can write, or send a file.
web-error-empty = The message is empty. Speak, write, or add a photo.
web-error-file = This file is neither a photo nor a sound.
web-error-too-large = The file is too big. The limit is { $megabytes } MB.
web-error-text-too-long = The text is too long. The limit is { $characters } characters.
web-error-too-many-photos = Too many photos. The limit is { $photos } photos in one message.
web-error-request = We could not read this message. Please send it again.
web-error-slow = Sending takes too long. Try again, or send a smaller file.
web-error-pace = Too many messages at once. Wait a little, then try again.
web-error-busy = Many people are here now. Please try again in a moment.
web-error-store = We cannot keep your message right now. Please try again in a moment.
web-error-session = We do not know this conversation. Please reload the page.
web-error-sound-gone = This sound is no longer there.
web-error-host = Porte-Voix does not know this address.
web-error-origin = This request comes from another page. It is refused.
