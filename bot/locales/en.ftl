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
you-are-welcome = You are welcome. I am here if you have another question.
greeting = Hello. I am Porte-Voix, a machine. What can I do for you?
help =
    I am Porte-Voix, a machine.
    Send a photo: I describe it, or I read the letter.
    Ask about a procedure in France: I answer with the source.
    Say "translate into French" and your sentence: I translate.
    You can say: more, again, slower, simpler, stop, a person, delete everything.
i-am-a-machine = I am a machine, a program. I can be wrong. You can always ask for a person.
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
document-first-pages = I read { $read ->
    [one] the first page
   *[other] the first { $read } pages
} of { $pages }.
meanwhile-photo = I have your photo. I am looking at it.
meanwhile-page = This is a page of text. I am reading it.
meanwhile-pages = This is a document of { $count } pages. I am reading it.
meanwhile-first-pages = This is a document of { $count } pages. I am reading the first { $most }.
busy-your-turn = Many people are writing to me. I kept your message, your turn comes.
choice-yes = Yes
choice-no = No
reminder-on = on { $day }
reminder-on-at = on { $day } at { $time }
reminder-deadline = deadline
reminder-appointment = appointment
reminder-offer = { $times ->
    [one] Shall I remind you 1 day before? Say yes or no.
   *[other] Shall I remind you 7 days and 1 day before? Say yes or no.
}
reminder-hint = I can remind you of this date: say "remind me".
reminder-set = { $times ->
    [one] Noted: { $label }, { $when }. I will remind you 1 day before, at 9 in the morning.
   *[other] Noted: { $label }, { $when }. I will remind you 7 days and 1 day before, at 9 in the morning.
}
reminder-refused = All right, no reminder.
reminder-ask-day = Which day? Say the day and the month, then a name. For example: { $day } January, CAF appointment.
reminder-past = This date is already over: { $when }. I have noted nothing.
reminder-soon = That is too soon: { $when }. I remind you at the latest the day before, at 9 in the morning. I have noted nothing.
reminder-far = This date is too far away. I keep a date for 3 years at most. I have noted nothing.
reminder-full = You already have { $most } reminders, which is the most I can keep. I have noted nothing. Say "my reminders", then delete one.
reminder-none = You have no reminders.
reminder-list = { $count ->
    [one] You have one reminder.
   *[other] You have { $count } reminders.
}
reminder-item = Number { $number }: { $label }, { $when }.
reminder-choice = Delete reminder { $number }
reminder-deleted = Done. I deleted this reminder: { $label }, { $when }.
reminder-deleted-all = Done. I deleted all your reminders.
reminder-which = Which reminder should I delete? Say "delete reminder" and its number.
reminder-unknown = I cannot find this reminder. Say "delete reminder" and its number.
reminder-notice = { $days ->
    [0] Reminder: { $label }, today, { $when }.
    [1] Reminder: { $label }, tomorrow, { $when }.
   *[other] Reminder: { $label }, in { $days } days, { $when }.
}
reminder-file = { $count ->
    [one] Here is the file for your calendar. Open it to add the date.
   *[other] Here is the file for your calendar, with { $count } dates. Open it to add them.
}
reminder-file-name = reminder.ics
reminder-file-failed = I cannot send you the file now. Please try again in a few minutes.

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
error-document = I cannot read this kind of document. Send a PDF, or a photo of each page.
error-document-locked = This document is locked with a password: I cannot open it. Send a photo of each page.

## Cues: the words by which people ask for things

cue-filler = please | thanks | thank you | hello | hi | um | uh | porte-voix | a bit | a little | now | ok | so | can you | could you
cue-help = help | help me | how does it work | how does this work | what can you do | what do you do | menu | instructions
cue-thanks = thanks | thank you | thank you very much | many thanks | ok | okay | goodbye | bye | great | perfect
cue-greeting = hello | hi | hey | good morning | good evening | good afternoon | hi there | hello there
cue-more = more | more details | tell me more | details | go on | continue | what next | and then | explain more | next | more info | more information
cue-again = again | repeat | say it again | repeat that | say that again | once more | pardon | sorry | what did you say | i did not hear | i didn't hear
cue-slower = slower | more slowly | slowly | speak slower | speak more slowly | slow down | too fast
cue-faster = faster | speak faster | quicker | too slow | normal speed
cue-simpler = simpler | more simply | simplify | i don't understand | i do not understand | explain simply | in simple words | easier | too complicated | it's too complicated
cue-stop = stop | quit | cancel | enough | be quiet | silence | end | stop translating
cue-delete = delete everything | erase everything | delete all | erase all | delete my data | erase my data | remove my data | forget me | delete my account | delete everything about me | forget everything | delete all my data | erase all my data
cue-sheet = the sheet | sheet | show the sheet | give me the sheet | more about the procedure | explain the procedure
cue-human = a person | i want a person | i want to talk to a person | i want to speak to a person | talk to someone | i want to talk to someone | i want to speak to someone | a human | i want a human | i want to talk to a human | i want to speak to a human | real person | i want a real person | can someone help me | an adviser | i need a human | i need a person | i want to talk to a real person | human | human please
cue-machine = are you a machine | are you a real person | are you real | are you a human | am i talking to a real person | am i talking to a person | are you a robot | are you human | are you a person | who are you | what are you | is this a robot | are you a bot | am i talking to a machine | are you an ai
cue-yes = yes | yeah | yep | ok | okay | sure | all right | of course | i agree
cue-no = no | nope | not at all | no thanks | i don't want
cue-reminder-add = remind me | remind me of | remind me about | remind me of this | remind me about it | remind me of it | remind me of this date | please remind me | can you remind me | reminder | a reminder
cue-reminder-new = add a reminder | set a reminder | make a reminder | create a reminder | new reminder | set up a reminder | I want a reminder | I would like a reminder
cue-reminder-list = my reminders | reminders | the reminders | list my reminders | list reminders | list of reminders | read my reminders | what are my reminders | show my reminders | tell me my reminders | do I have reminders | do I have any reminders | which reminders do I have
cue-reminder-delete = delete | remove | cancel | erase | clear | drop
cue-reminder-all = all reminders | all the reminders | all my reminders | my reminders | the reminders | every reminder | reminders
cue-reminder-one = the reminder | my reminder | this reminder | reminder | a reminder | reminder number | the reminder number | the reminder for | the reminder about | reminder for | number
cue-reminder-every = all | every
cue-reminder-file = calendar file | agenda file | file for my calendar | file for the calendar | ics file | .ics | add to my calendar | add it to my calendar | in my calendar | to my calendar
cue-reminder-name = call it | name it | its name is | with the name | named | called
cue-reminder-nothing = go ahead | with pleasure | do it | do that | please do | very much | very good | perfect | great | you can
cue-reminder-joints = the | on | at | for | of | to | about | that | and | it is | it's for | it is for | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | on the | date
cue-reminder-months = January/Jan | February/Feb | March/Mar | April/Apr | May | June/Jun | July/Jul | August/Aug | September/Sept/Sep | October/Oct | November/Nov | December/Dec
cue-reminder-year = two thousand | twenty twenty | twenty thirty
cue-reminder-numbers = one/first/the first | two/second/the second | three/third/the third | four/fourth/the fourth | five/fifth | six/sixth | seven/seventh | eight/eighth | nine/ninth | ten/tenth
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

cue-danger-suicide = kill myself | suicide | i want to die | want to die | end my life | i don't want to live | i do not want to live | hang myself | no reason to live | suicidal | wanna die | dont want to live | kill my self | end it all | wish i was dead | better off dead | took too many pills | why .. should/bother/would .. wake/waking/get up .. tomorrow/anymore/again | see why .. wake up | no point .. living/waking | wana/want/wanna/wish/ready .. to/i die/disappear forever | i wana die | wish i .. dead/never born | better of/off without me | kil/kill/hurt/harm/hang/cut her/him/my/them self/selves | kill/killing/hurt/harm/hang/hanging/cutting herself/himself/myself/themselves | going to .. kill herself/himself/themselves | ending/end/ended it all/tonight | ending/end/take/taking my/his/her/their own life | take/taking my/his/her life | cant/can't/cannot .. go on/living .. living/anymore/like | go on living | dont/don't/not want to .. live/be alive/exist/wake .. anymore/up | don't/dont want to live/exist | tired of living/life | overdose on | jump of/off/from .. bridge/roof/building/window | swallow*/take/took all .. pills/tablets | nothing .. live for | goodbye to .. everyone/world | want .. sleep .. never wake | slit my wrists | goodbye letter*/note* | farewell/suicide letter*/note | letters .. goodbye | point of .. being alive/living/life | no strength .. live/life | cant/can't .. take/bear/stand .. life/anymore/living | life .. not/isn't worth living | hate my life | won't/wont/will not be here/alive tomorrow/anymore | no longer want to .. live/be | leave/leaving this/the world | decided to die | if i die .. nobody/no one | cut/cuts/slit/slashed .. her/his/my wrists/veins | thinking of/about .. dying/death
cue-danger-violence = beats me | hits me | he hit me | she hit me | my husband hits me | raped | rape | sexually assaulted | threatens to kill me | going to kill me | wants to kill me | afraid of my husband | domestic violence | strangled me | forced marriage | attacked me | assaulted me | husband hit me | husband beat me | beating me | hitting me | punched me | slapped me | was attacked | was beaten | being abused | is violent | scared of my husband | forces me to have sex | threatened to kill me | want to kill me | to kill us | threatens me with a knife | chokes me | husband/boyfriend/partner/wife/ex/father/brother/dad/he/uncle .. beat*/hit*/punch*/kick*/slap*/chok*/strangl* .. me | beat* me up | hands around/on my throat/neck | grabbed my throat | squeez* my throat | says/said/say he/she/they .. will/going/gonna .. kill me/us | will/gonna kill me/us | kill me if | i was/got/been .. raped/assaulted/molested | raped me | rape* her/him | woman/wife/neighbour*/neighbor*/sister/mother/friend .. beaten/beating/hit/strangled .. by/husband/boyfriend/now | neighbour/neighbor/husband/man/father .. beating/hitting/beats/hits his/her/my wife/girlfriend/mother/mum/sister | has/got/with a knife/gun .. hiding/me/threat*/scared | he/she has/have a knife/gun | hiding .. bathroom/closet/from him/from my | stalking/stalks me | threat* .. kill/knife/gun/acid/hurt | forc* me .. sex/marry/marriage/bed | afraid/scared to go home | marry me .. force/old | marry .. against my will | forc* .. marriage/marry | raise* .. hand* on me | pinned me | hand .. in/up/down my trousers/pants/skirt/shirt | touched me .. without/sexually/breasts | in-laws/mother-in-law/father-in-law/uncle/colleague/boss/landlord .. hit*/beat*/slap*/grop*/touch* me | beat me with | hits my mother/mum/sister | will/going .. burn/stab/shoot me/us | cut/cutting/slit* my/her throat/head | locked me .. wedding/marriage/up | honour/honor killing | naked/nude pictures/photos/pics .. blackmail/threat* | blackmail* me | punch*/kick*/hit .. stomach/face/belly .. me/my | punched/kicked me | forces me .. have sex
cue-danger-trafficking = forced into prostitution | forces me to prostitute | force me to prostitute | keeps my passport | not allowed to leave the house | slave | human trafficking | work without pay and cannot leave | pay back the smuggler | forced to work | force me to work | boss has my passport | boss took my passport | employer took my passport | employer kept my passport | he took my passport | they took my passport | keeps my papers | locks me in | locked me in | boss/employer/madam/owner/landlord/agent/husband/they/he/she .. has/have/took/take*/keep*/kept/hold*/holds/hid/confiscat* my/our passport*/papers/documents/id .. won't/wont/let/leave/refus*/back/pay/work | boss/employer/madam/owner/agent .. has/have/took/keep*/kept/hold*/confiscat* .. passport*/papers/documents | wont/won't/doesn't/not/never/don't/dont let me/us .. leave/go out/outside | make/made/making/force* me/us .. work .. without/no/for pay/paid/free/money/debt | work .. pay of/off/back .. debt/smuggler* | force*/make/made/sold/sell* me/us/her .. sleep/prostitut*/men/sex/clients | sleep with men | sold me/us/her to | locked in/up .. house/room/work | keeps/has/took/holds .. phone .. passport | phone and passport | took our passports | took/collected/kept .. all our passports/papers | brought us .. work .. passport* | smuggler/trafficker/agent .. sell/money/threat*/debt me | sell me | won't/wont/refuses/doesn't .. give/return .. back/my passport/papers
cue-danger-medical = heart attack | not breathing | can't breathe | cannot breathe | unconscious | passed out | bleeding a lot | lot of blood | overdose | poisoned | swallowed bleach | chest pain | pain in my chest | i am giving birth | my water broke | trouble breathing | is choking | won't wake up | fainted | collapsed | chest hurts | chest pains | pain in the chest | bleeding heavily | my waters broke | the baby is coming | pregnant and bleeding | swallowed pills | drank bleach | need an ambulance | having a stroke | having a seizure | collapsed/collapse .. not/isn't/won't/doesn't .. wak*/respond*/breath*/mov* | not/isn't/won't/wont/doesn't/cant/can't .. waking/wake/breathe/breathing/respond*/responsive .. up | not/isn't/isnt/stopped/stop breathing/responding | having/has/had a heart attack/stroke/seizure now/right | is/am having .. heart attack/stroke/seizure | so much/lots of/losing .. blood | blood .. won't/wont/not/doesn't/isn't stop* | bleed* .. won't/wont/not/doesn't/isn't/heavily/lot/pregnan* | pregnant .. bleed*/blood | swallowed/drank/ate .. pill*/bleach/poison/battery/chemical*/medicine/tablets | chest .. hurt*/pain* .. arm/breath* | turning/lips blue | call an ambulance | send .. ambulance | face .. drooping | swallow*/drank/drunk/ate .. battery/bottle/bleach/magnet/detergent/pills | drank .. bottle of | fever .. convuls*/seizure*/shaking | shaking .. fever | turn* blue | gasping | blue lips | pregnant .. blood/bleeding/pain | face/mouth .. droop*/crooked/twisted | slurr* speech | fell/fallen .. from/out .. window/balcony/roof | head .. bleeding | not/isn't/stopped moving .. drugs/fell/pills | drugs .. not/isn't/won't moving/responding/wake
cue-danger-child = my child is in danger | child in danger | hits my child | beats my child | beats the children | hits the children | touched my daughter | touched my son | child abuse | i am a minor and alone | i am under eighteen and alone | my child is missing | missing child | hit my son | hit my daughter | hitting my child | hits the kids | my son is missing | my daughter is in danger | can't find my child | kidnapped | child/kid/kids/baby/boy/girl/son/daughter/children .. beaten/hit/abused/starved/hurt .. every/night/day/by/parents/neighbo*/father/mother/always | neighbo*/stepfather/stepmother/father/mother .. beat*/hit*/hurt*/abus* .. child*/kid*/baby/boy/girl/son/daughter | cant/can't/cannot/couldn't find my/our .. son/daughter/child/kid/kids/baby/boy/girl | lost my .. son/daughter/child/kid/boy/girl .. street/station/market/crowd/park | stepfather/stepdad/uncle/teacher/man/neighbour/neighbor/cousin/father .. touch*/molest*/abus* .. little/my/sister/brother/daughter/son/girl/boy/me/child* | man/someone/somebody/they/he/stranger took/taken/grabbed/stole/kidnap* my/our child*/son/daughter/baby/kid*/boy/girl | my/our .. son/daughter/child is/has/went/gone missing/disappeared/vanished | kidnap* | bruises .. baby/child/son/daughter/him/her | baby/child/son/daughter/boy/girl .. bruises .. shake*/hit*/nanny/father/mother/teacher | shakes/shook .. him/her/baby | teacher/nanny/babysitter/coach .. hit*/beat*/shake*/slap*/touch* .. my/son/daughter/child/kid/him/her | child/kid/girl/boy is beaten/abused/maltreated/mistreated | my dad/mum/mom/father/mother .. beat*/hit*/whip* me | comes into/in my/her/his bed/room .. night | alone .. locked .. food/eat* | starv* .. my/the child*/kid*/baby | girl/boy/son/daughter/child/kid/baby .. disappeared/missing/vanished
cue-danger-harmless = form/deadline/paperwork/wait/waiting/heat/commute/traffic .. kill*/killing me | kill* time | dying/die to see/know/meet | dying/die of hunger/laughter/boredom/thirst/embarrassment | starving | phone/battery/laptop .. dead/died | beat/beats me at/in | husband/wife/father/son/brother was/were killed in | heart attack/stroke .. in 20*/19*/last/ago | airline/embassy/prefecture/consulate/office/police/university .. passport/papers/documents | lost/find/found .. card/certificate/passport/papers/stroller/bag/number/file | hit by the flu/crisis/inflation | crime to hit | is it .. illegal/crime/allowed .. hit/beat/kill | heart attack .. follow/appointment/last | beat*/beats/hit*/hits .. drum*/ball
danger-suicide = Call 3114 now: it is free, day and night, to talk to someone. If you are in danger right now, call 112, or text 114. You are not alone.
danger-violence = If you are in danger right now, call 112, or text 114. To talk to someone, call 3919: it is free and anonymous, day and night. It does not appear on the bill.
danger-trafficking = If you are in danger right now, call 112, or text 114. Nobody has the right to force you or to keep your papers. An association can protect you: ask for a person here.
danger-medical = Call 112 now, or text 114 if you cannot speak. Say where you are and what is happening. Do not hang up.
danger-child = If a child is in danger right now, call 112, or text 114. Also call 119, Children in danger: it is free, day and night. If you are outside without shelter, call 115.
danger-source = Emergency numbers, 1000 premiers jours website, Santé publique France

## describe_image

photo-send-it = Send the photo and I will answer your question.
photo-too-many = I looked at the first { $count } photos only: send the others separately.
photo-flaw-blur = The photo is blurred: hold the phone still and take the photo again.
photo-flaw-dark = The photo is too dark: turn on a light and take the photo again.
photo-flaw-blank = The photo is empty, I see nothing in it: check that nothing covers the lens and take the photo again.
photo-flaw-small = What the photo shows is too small: move the phone closer, or send the original photo.
photo-flaw-glare = There is a glare on the photo: tilt the sheet a little or turn off the flash, then take the photo again.
photo-flaw-tilt = The photo is taken too much from the side: hold the phone straight above the sheet and take the photo again.
photo-flaw-cut = The text is cut off on several sides: move the phone back and take the photo again.
photo-flaw-cut-left = The text is cut off on the left: move the phone back a little and to the left.
photo-flaw-cut-right = The text is cut off on the right: move the phone back a little and to the right.
photo-flaw-cut-top = The text is cut off at the top: move the phone back a little and towards the top of the page.
photo-flaw-cut-bottom = The text is cut off at the bottom: move the phone back a little and towards the bottom of the page.
photo-comma = {", "}
photo-semicolon = {"; "}
photo-and = { $first } and { $last }
photo-probably = probably { $thing }
photo-maybe = maybe { $thing }
photo-like = something that looks like { $thing }
photo-scene = In the photo: { $things }.
photo-scene-text = In the photo: { $things }, with this text: “{ $text }”.
photo-text = I read: “{ $text }”.
photo-long-text = It is a text that begins: “{ $text }”.
photo-whole-text = The text: “{ $text }”.
photo-nothing-sure = I recognise nothing for sure in this photo, I mostly see these colours: { $colours }.
photo-drawing = This is probably not a photo but a drawing or a screen, and I recognise nothing for sure in it, except these colours: { $colours }.
photo-nothing = I recognise nothing for sure in this photo.
photo-place-left = On the left: { $thing }.
photo-place-middle = In the middle: { $thing }.
photo-place-right = On the right: { $thing }.
photo-colours = Main colours: { $colours }.
photo-no-colour = I cannot make out a main colour.
photo-code = There is a barcode or QR code. It contains: “{ $content }”. I do not open it.
photo-limits = I recognise objects and text. I do not see actions or dangers, and I can be wrong.
photo-model-agreed = An outside service also sees: { $text }.
photo-model-may-be = Maybe also, says this service: { $text }.
photo-model-answer = According to an outside service: { $text }.
photo-model-answer-may-be = Maybe, says an outside service that can be wrong: { $text }.
cue-photo-judges = is called | named | years old | aged | elderly | young woman | young man | old woman | old man | beautiful | handsome | pretty | ugly | african | asian | arab | caucasian | disabled | ill | famous | president
photo-numbered = photo { $number }: { $text }
photo-reads-badly = {", "}but I read this text badly and I can be wrong.
photo-careful-medicine = {", "}but I can be wrong: for a medicine, always ask a pharmacist or another person.
photo-careful-food = {", "}but I can be wrong: for an allergy, always ask a person.
photo-careful-money = {", "}but I can be wrong: for money, always ask a person.
photo-kind-request-for-documents = a request for documents
photo-kind-appointment = an appointment or a summons
photo-kind-payment-demand = a demand for payment
photo-kind-bill = a bill
photo-kind-decision-granted = a decision that seems favourable
photo-kind-decision-refusal = a decision that seems to be a refusal
photo-kind-formal-notice = a formal notice
photo-kind-information = information
photo-kind-meeting-invitation = an invitation to a meeting
photo-kind-scam = maybe a scam
photo-kind-other = I cannot tell of what kind
photo-scam-link-not-official = the link is not that of an official site
photo-scam-mismatched-sender = the email address is not that of an official body
photo-scam-asks-card = it asks for your card or bank details
photo-scam-small-fee = it asks you to pay a small sum online
photo-scam-urgent-threat = it wants to make you act very fast
photo-scam-parcel = fake parcel messages are common
photo-scam-cpf = fake messages about the training account are common
photo-scam-ameli-card = fake messages about the carte Vitale are common
photo-scam-antai-fine = fake messages about fines are common
photo-scam-refund-bait = it promises you money to get your details
photo-scam-paid-appointment = an appointment at the prefecture is never paid for
photo-scam-gift-card = it asks you to pay with gift cards or prepaid vouchers
photo-scam-crypto = it speaks of crypto money or easy gains
photo-scam-money-transfer = it asks you to send money by transfer service
photo-scam-family-new-number = someone pretends to be a relative with a new number
photo-scam-whatsapp-contact = it asks you to write on a private messenger
photo-scam-prize = it announces a prize or an inheritance
photo-scam-easy-money = it promises money or a loan too easily
photo-scam-bank-alarm = fake bank alerts are common
photo-scam-police-threat = the police do not send threats by message
photo-scam-remote-access = it wants to take control of your device
photo-scam-spelling = it has mistakes that an official body does not make
photo-amounts = Amounts as written: { $text }.
photo-references = References as written: { $text }.
photo-phones = Phone numbers as written: { $text }.
photo-declined-identity = I never say who a person is, how old they are or how they look.
photo-declined-safety = I cannot say whether it is safe: ask a person near you.
photo-read-quote = I read: { $text }.
photo-read-doubtful = I think I read { $text }, but it is not sure: have a person check it.
photo-no-date = I read no date in this photo.
photo-no-amount = I read no amount in this photo.
photo-no-phone = I read no phone number in this photo.
photo-no-text = I read no text in this photo.
photo-sender = The sender seems to be: { $sender }.
photo-no-sender = I cannot find who wrote it.
photo-people = I see { $people }.
photo-no-people = I see nobody in this photo, but I can be wrong.
photo-found = Yes, I see { $thing }.
photo-not-found = I do not see that in the photo ({ $thing }), but I can be wrong.
photo-found-text = Yes, I read: “{ $text }”.
photo-found-text-on = It is photo { $number }, I read: “{ $text }”.
photo-cannot-find = I do not know how to recognise that, and I do not read it in the photo.
photo-colour-red = red
photo-colour-orange = orange
photo-colour-yellow = yellow
photo-colour-green = green
photo-colour-blue = blue
photo-colour-purple = purple
photo-colour-pink = pink
photo-colour-brown = brown
photo-colour-beige = beige
photo-colour-black = black
photo-colour-grey = grey
photo-colour-white = white
cue-photo-word = photo | photos | picture | pictures | image | this letter | this box | this paper | this document | this screen | this sign
cue-photo-article = a | an | some | the | pieces of
cue-photo-coming = i will send | i'll send | i am sending | i'm sending | if i send
cue-photo-filler = send | provide | give | need | what | which | that | this | these | there | have | does | pay | please | tell | can you | could you | letter | box | product | limit | here | with | from | much | many | then | thing | things | object | only | anything | something | else | just | your | they | them | mine
cue-photo-identity = who is this | who is that | who is he | who is she | who is in | who is the | who are they | who are these | how old | do you recognise | is she pretty | is he handsome | is she beautiful | what is his name | what is her name | man or a woman | man or woman | his skin | her skin | skin colour | skin color | his eyes | her eyes | his hair | her hair | what race | where is he from | where is she from
cue-photo-safety = cross the | safe to | is it safe | is it dangerous | is the light green | is the light red | road clear | can i eat | can i drink | may i eat | can i take this medicine | can i take this | should i take | do i take | to take a day | how many a day | times a day | per day
cue-photo-people = how many people | how many persons | anybody | anyone | how many children | is there someone
cue-photo-colour = colour | colours | color | colors
cue-photo-date = date | dates | what day | which day | what time | until when | by when | deadline
cue-photo-amount = how much | amount | price | cost
cue-photo-phone = phone number | telephone | number to call | which number
cue-photo-sender = who wrote | who is it from | who is this from | letter from | who sent | sender | from whom
cue-photo-read = read | written | what does it say | what does this say | what does the letter | text
cue-photo-describe = describe | what do you see | what is this | what is it | what is in | what s in | what is that
cue-photo-find = is there | are there | do you see | can you see | which is | is this a | is this an | is it a | is this | find | look for | search for | does it contain | contain | contains | can you find
cue-photo-part = read the top | read the bottom | read the left | read the right
cue-photo-goods = tomato = tomato, tomatoes | bean = bean, beans | pea = pea, peas | corn = corn, sweetcorn | lentil = lentil, lentils | chickpea = chickpea, chickpeas | tuna = tuna | sardine = sardine, sardines | fish = fish | milk = milk | sugar = sugar | salt = salt | flour = flour | rice = rice | noodles = pasta, noodles | oil = oil | vinegar = vinegar | coffee = coffee | tea = tea | chocolate = chocolate | jam = jam | honey = honey | butter = butter | cheese = cheese | yoghurt = yoghurt, yogurt | cream = cream | chicken = chicken | beef = beef | pork = pork, ham, bacon | alcohol = alcohol, wine, beer | potato = potato, potatoes | onion = onion, onions | egg = egg, eggs | peanut = peanut, peanuts | nut = nut, nuts, hazelnut, hazelnuts, almond, almonds | gluten = gluten, wheat | soya = soya, soy | sesame = sesame | lactose = lactose | leek = leek, leeks | pumpkin = pumpkin | mushroom = mushroom, mushrooms | shampoo = shampoo | shower gel = shower gel, body wash | soap = soap | toothpaste = toothpaste | detergent = detergent, laundry, washing powder | bleach = bleach | salty = salted, salty | sweet = sweet, sweetened | water = water
cue-photo-also = cup = mug, cups | phone = mobile, smartphone, cell phone, mobile phone, telephone | tv = tv, telly, tv set | couch = couch, settee | person = somebody, someone | refrigerator = refrigerator, freezer | handbag = bag, purse | truck = truck | bicycle = bike | sunglasses = glasses | remote = remote | cat = kitten, kitty | dog = puppy | airplane = plane, airplane | motorcycle = motorbike, motorcycle | bin = bin, trash can | laptop = notebook
cue-photo-term = the word | the words | my name | the name | my surname | my first name
cue-photo-depth = in front | behind
cue-photo-near = next to | beside | near | around
cue-photo-bottom = below | bottom | under | underneath | beneath | lower
cue-photo-top = above | top | over the | upper
cue-photo-right = right
cue-photo-left = left
cue-photo-beside = left of | right of | on the left | on the right | to the left | to the right | above | below | under | underneath | beneath | next to | beside | near the | around the | at the top | at the bottom | on top | in front of | behind | on the left side | on the right side
cue-photo-where = where is | where are | where s | whereabouts
cue-photo-which = which one | which ones | which box | which tin | which can | which bottle | which packet | which jar | which photo is | which picture is
cue-photo-count = how many | count the | number of
cue-photo-small = smaller text | small text | smallest text | small print | fine print | small letters | smaller letters | smaller print | tiny text
cue-photo-medicine = medicine | medicines | medication | drug | dosage | what dose | strength | how many milligrams | active ingredient | which pills | what pills
cue-photo-expiry = expiry date | expiration date | expiry | expiration | expire | expires | expired | use by | best before | sell by | out of date | still good | gone off
cue-photo-code = barcode | bar code | qr code | qr | datamatrix | what does the code say
cue-photo-light = light on | lights on | lights are on | light is on | light off | lights off | lights are off | light is off | is there light | is there any light | is it dark | is it bright | lamp on | lamp is on | is the light | are the lights | is the lamp
cue-photo-beyond = what is he doing | what is she doing | what are they doing | what is the person doing | what is the man doing | what is the woman doing | what is the cat doing | what is the dog doing | smiling | smile | happy | sad | angry | clean | dirty | stain | stained | how far | how big | how tall | how large | how heavy | sleeping | asleep | broken | damaged
photo-medicine-form =
    { $form ->
        [tablet] tablets
        [capsule] capsules
        [syrup] syrup
        [suppository] suppositories
        [drops] drops
        [solution] a solution or suspension
        [powder] powder or sachets
        [cream] a cream, gel or ointment
        [spray] a spray
       *[other] patches for the skin
    }
photo-medicine-no-expiry = I read no expiry date in this photo: turn the package and send another photo.
photo-medicine-past = That date is past.
photo-medicine-expiry-code = According to the code, the expiry date is { $day }. Have a person check it.
photo-medicine-expiry-print = I read an expiry date: { $day } at the latest. I can be wrong: have a person check it.
photo-medicine-allergens = and this about allergies: { $text }
photo-medicine-until = use by { $day } at the latest
photo-medicine-expiries = an expiry date that is not sure: { $text }
photo-medicine-strengths = several strengths, and I do not know which one is right: { $text }
photo-medicine-none = I recognise no medicine in this photo: turn the box, or show it to a pharmacist.
photo-medicine-unread = I cannot read this package well.
photo-medicine-money = It is maybe a banknote or a coin, I read: { $text }.
photo-medicine-food = It is probably food: { $what }.
photo-medicine-box = It is probably a medicine: { $what }.
photo-code-card = There is a code with a contact card. I do not open it.
photo-code-phone = There is a code with a telephone number. I do not call it.
photo-code-wifi = There is a code to join a Wi-Fi network. I do not read the password aloud.
photo-code-lot = Batch: { $lot }.
photo-code-expiry = According to the code, use by { $day } at the latest.
photo-code-gs1 = There is a product code.
photo-code-medicine = There is a code of a French medicine, number { $number }. The name of the medicine is not in the code.
photo-code-product = There is a product barcode, number { $number }. The name of the product is not in the code.
photo-code-no-site = There is a code with a link whose site I do not recognise. I do not open it.
photo-code-link = There is a code with a link to the site { $site }. I do not open it.
photo-code-none = I find no barcode or QR code that I can read: turn the object, or bring the phone a little closer.
photo-light-dark = It is dark: I see no light that is on, but I can be wrong.
photo-light-dim = There is little light: a weak lamp or some daylight.
photo-light-bright = The picture is bright: there is light, from a lamp or from the day.
photo-cannot-tell = I cannot tell that from here: a person near you can.
photo-found-not-in-food = I do not read that in the photo, but it is not sure and the text may go on elsewhere: for an allergy or a food you must not eat, always ask a person.
photo-found-which = Tell me the word to look for in the photo.
photo-found-no-text-there = I read no text in that part of the photo.
photo-found-text-at = It is { $place }, I read: “{ $text }”.
photo-found-at = I see { $thing } { $place }.
photo-found-count = I see { $things }.
photo-colour-of = I see { $thing }, mostly of this colour: { $colours }.
photo-place-nothing = I see nothing that I recognise there, but I can be wrong.
photo-place-beside-near = Next to it, I see { $thing }.
photo-place-beside-bottom = Below it, I see { $thing }.
photo-place-beside-top = Above it, I see { $thing }.
photo-place-beside-right = To the right of it, I see { $thing }.
photo-place-beside-left = To the left of it, I see { $thing }.
photo-place-bottom = At the bottom: { $thing }.
photo-place-top = At the top: { $thing }.
photo-place-at-bottom-right = at the bottom right
photo-place-at-bottom = at the bottom
photo-place-at-bottom-left = at the bottom left
photo-place-at-right = on the right
photo-place-at-middle = in the middle
photo-place-at-left = on the left
photo-place-at-top-right = at the top right
photo-place-at-top = at the top
photo-place-at-top-left = at the top left
photo-object-person = { $count ->
        [one] a person
       *[other] { $count } people
    }
photo-object-bicycle = { $count ->
        [one] a bicycle
       *[other] { $count } bicycles
    }
photo-object-car = { $count ->
        [one] a car
       *[other] { $count } cars
    }
photo-object-motorcycle = { $count ->
        [one] a motorcycle
       *[other] { $count } motorcycles
    }
photo-object-airplane = { $count ->
        [one] an aeroplane
       *[other] { $count } aeroplanes
    }
photo-object-bus = { $count ->
        [one] a bus
       *[other] { $count } buses
    }
photo-object-train = { $count ->
        [one] a train
       *[other] { $count } trains
    }
photo-object-truck = { $count ->
        [one] a lorry
       *[other] { $count } lorries
    }
photo-object-boat = { $count ->
        [one] a boat
       *[other] { $count } boats
    }
photo-object-traffic-light = { $count ->
        [one] a traffic light
       *[other] { $count } traffic lights
    }
photo-object-fire-hydrant = { $count ->
        [one] a fire hydrant
       *[other] { $count } fire hydrants
    }
photo-object-stop-sign = { $count ->
        [one] a stop sign
       *[other] { $count } stop signs
    }
photo-object-parking-meter = { $count ->
        [one] a parking meter
       *[other] { $count } parking meters
    }
photo-object-bench = { $count ->
        [one] a bench
       *[other] { $count } benches
    }
photo-object-bird = { $count ->
        [one] a bird
       *[other] { $count } birds
    }
photo-object-cat = { $count ->
        [one] a cat
       *[other] { $count } cats
    }
photo-object-dog = { $count ->
        [one] a dog
       *[other] { $count } dogs
    }
photo-object-horse = { $count ->
        [one] a horse
       *[other] { $count } horses
    }
photo-object-sheep = { $count ->
        [one] a sheep
       *[other] { $count } sheep
    }
photo-object-cow = { $count ->
        [one] a cow
       *[other] { $count } cows
    }
photo-object-elephant = { $count ->
        [one] an elephant
       *[other] { $count } elephants
    }
photo-object-bear = { $count ->
        [one] a bear
       *[other] { $count } bears
    }
photo-object-zebra = { $count ->
        [one] a zebra
       *[other] { $count } zebras
    }
photo-object-giraffe = { $count ->
        [one] a giraffe
       *[other] { $count } giraffes
    }
photo-object-backpack = { $count ->
        [one] a backpack
       *[other] { $count } backpacks
    }
photo-object-umbrella = { $count ->
        [one] an umbrella
       *[other] { $count } umbrellas
    }
photo-object-handbag = { $count ->
        [one] a handbag
       *[other] { $count } handbags
    }
photo-object-tie = { $count ->
        [one] a tie
       *[other] { $count } ties
    }
photo-object-suitcase = { $count ->
        [one] a suitcase
       *[other] { $count } suitcases
    }
photo-object-frisbee = { $count ->
        [one] a frisbee
       *[other] { $count } frisbees
    }
photo-object-skis = { $count ->
        [one] a pair of skis
       *[other] { $count } pairs of skis
    }
photo-object-snowboard = { $count ->
        [one] a snowboard
       *[other] { $count } snowboards
    }
photo-object-ball = { $count ->
        [one] a ball
       *[other] { $count } balls
    }
photo-object-kite = { $count ->
        [one] a kite
       *[other] { $count } kites
    }
photo-object-baseball-bat = { $count ->
        [one] a baseball bat
       *[other] { $count } baseball bats
    }
photo-object-baseball-glove = { $count ->
        [one] a baseball glove
       *[other] { $count } baseball gloves
    }
photo-object-skateboard = { $count ->
        [one] a skateboard
       *[other] { $count } skateboards
    }
photo-object-surfboard = { $count ->
        [one] a surfboard
       *[other] { $count } surfboards
    }
photo-object-tennis-racket = { $count ->
        [one] a tennis racket
       *[other] { $count } tennis rackets
    }
photo-object-bottle = { $count ->
        [one] a bottle
       *[other] { $count } bottles
    }
photo-object-wine-glass = { $count ->
        [one] a wine glass
       *[other] { $count } wine glasses
    }
photo-object-cup = { $count ->
        [one] a cup
       *[other] { $count } cups
    }
photo-object-fork = { $count ->
        [one] a fork
       *[other] { $count } forks
    }
photo-object-knife = { $count ->
        [one] a knife
       *[other] { $count } knives
    }
photo-object-spoon = { $count ->
        [one] a spoon
       *[other] { $count } spoons
    }
photo-object-bowl = { $count ->
        [one] a bowl
       *[other] { $count } bowls
    }
photo-object-banana = { $count ->
        [one] a banana
       *[other] { $count } bananas
    }
photo-object-apple = { $count ->
        [one] an apple
       *[other] { $count } apples
    }
photo-object-sandwich = { $count ->
        [one] a sandwich
       *[other] { $count } sandwiches
    }
photo-object-orange = { $count ->
        [one] an orange
       *[other] { $count } oranges
    }
photo-object-broccoli = { $count ->
        [one] broccoli
       *[other] { $count } pieces of broccoli
    }
photo-object-carrot = { $count ->
        [one] a carrot
       *[other] { $count } carrots
    }
photo-object-hot-dog = { $count ->
        [one] a hot dog
       *[other] { $count } hot dogs
    }
photo-object-pizza = { $count ->
        [one] a pizza
       *[other] { $count } pizzas
    }
photo-object-donut = { $count ->
        [one] a doughnut
       *[other] { $count } doughnuts
    }
photo-object-cake = { $count ->
        [one] a cake
       *[other] { $count } cakes
    }
photo-object-chair = { $count ->
        [one] a chair
       *[other] { $count } chairs
    }
photo-object-couch = { $count ->
        [one] a sofa
       *[other] { $count } sofas
    }
photo-object-potted-plant = { $count ->
        [one] a potted plant
       *[other] { $count } potted plants
    }
photo-object-bed = { $count ->
        [one] a bed
       *[other] { $count } beds
    }
photo-object-table = { $count ->
        [one] a table
       *[other] { $count } tables
    }
photo-object-toilet = { $count ->
        [one] a toilet
       *[other] { $count } toilets
    }
photo-object-tv = { $count ->
        [one] a television
       *[other] { $count } televisions
    }
photo-object-laptop = { $count ->
        [one] a laptop
       *[other] { $count } laptops
    }
photo-object-mouse = { $count ->
        [one] a computer mouse
       *[other] { $count } computer mice
    }
photo-object-remote = { $count ->
        [one] a remote control
       *[other] { $count } remote controls
    }
photo-object-keyboard = { $count ->
        [one] a keyboard
       *[other] { $count } keyboards
    }
photo-object-phone = { $count ->
        [one] a phone
       *[other] { $count } phones
    }
photo-object-microwave = { $count ->
        [one] a microwave
       *[other] { $count } microwaves
    }
photo-object-oven = { $count ->
        [one] an oven
       *[other] { $count } ovens
    }
photo-object-toaster = { $count ->
        [one] a toaster
       *[other] { $count } toasters
    }
photo-object-sink = { $count ->
        [one] a sink
       *[other] { $count } sinks
    }
photo-object-refrigerator = { $count ->
        [one] a fridge
       *[other] { $count } fridges
    }
photo-object-book = { $count ->
        [one] a book
       *[other] { $count } books
    }
photo-object-clock = { $count ->
        [one] a clock
       *[other] { $count } clocks
    }
photo-object-vase = { $count ->
        [one] a vase
       *[other] { $count } vases
    }
photo-object-scissors = { $count ->
        [one] a pair of scissors
       *[other] { $count } pairs of scissors
    }
photo-object-teddy-bear = { $count ->
        [one] a teddy bear
       *[other] { $count } teddy bears
    }
photo-object-hair-dryer = { $count ->
        [one] a hair dryer
       *[other] { $count } hair dryers
    }
photo-object-toothbrush = { $count ->
        [one] a toothbrush
       *[other] { $count } toothbrushes
    }
photo-object-coffee = coffee
photo-object-teapot = a teapot
photo-object-coffeepot = a coffee pot
photo-object-plate = a plate
photo-object-pitcher = a jug
photo-object-pan = a frying pan
photo-object-pot = a cooking pot
photo-object-bread = bread
photo-object-bagel = a bagel
photo-object-pretzel = a pretzel
photo-object-burger = a burger
photo-object-cabbage = a cabbage
photo-object-cauliflower = a cauliflower
photo-object-courgette = a courgette
photo-object-cucumber = a cucumber
photo-object-artichoke = an artichoke
photo-object-pepper = a pepper
photo-object-mushroom = a mushroom
photo-object-strawberry = a strawberry
photo-object-lemon = a lemon
photo-object-fig = a fig
photo-object-pineapple = a pineapple
photo-object-pomegranate = a pomegranate
photo-object-pasta = pasta
photo-object-ice-cream = ice cream
photo-object-soup = soup
photo-object-wine = wine
photo-object-corn = corn
photo-object-burrito = a burrito
photo-object-menu = a menu
photo-object-stove = a cooker
photo-object-dishwasher = a dishwasher
photo-object-packet = a packet
photo-object-envelope = an envelope
photo-object-carton = a cardboard box
photo-object-crate = a crate
photo-object-plastic-bag = a plastic bag
photo-object-pill-bottle = a pill bottle
photo-object-cream = a bottle of lotion
photo-object-perfume = a bottle of perfume
photo-object-soap-dispenser = a soap dispenser
photo-object-plaster = a plaster
photo-object-syringe = a syringe
photo-object-stethoscope = a stethoscope
photo-object-crutch = a crutch
photo-object-scales = weighing scales
photo-object-toilet-paper = toilet paper
photo-object-paper-towel = a paper towel
photo-object-towel = a bath towel
photo-object-washbasin = a washbasin
photo-object-bathtub = a bathtub
photo-object-shower-curtain = a shower curtain
photo-object-lipstick = a lipstick
photo-object-nappy = a nappy
photo-object-shoe = a shoe
photo-object-sandal = a sandal
photo-object-boot = a boot
photo-object-sock = a sock
photo-object-hat = a hat
photo-object-t-shirt = a T-shirt
photo-object-sweater = a sweater
photo-object-jeans = jeans
photo-object-suit = a suit
photo-object-coat = a coat
photo-object-mitten = a mitten
photo-object-sunglasses = sunglasses
photo-object-watch = a watch
photo-object-necklace = a necklace
photo-object-wallet = a wallet
photo-object-pillow = a pillow
photo-object-blanket = a blanket
photo-object-lamp = a lamp
photo-object-candle = a candle
photo-object-desk = a desk
photo-object-wardrobe = a wardrobe
photo-object-bookcase = a bookcase
photo-object-cradle = a cot
photo-object-washing-machine = a washing machine
photo-object-radiator = a radiator
photo-object-fan = a fan
photo-object-iron = an iron
photo-object-vacuum-cleaner = a vacuum cleaner
photo-object-sewing-machine = a sewing machine
photo-object-bucket = a bucket
photo-object-broom = a broom
photo-object-mop = a mop
photo-object-bin = a bin
photo-object-padlock = a padlock
photo-object-hammer = a hammer
photo-object-screwdriver = a screwdriver
photo-object-screw = a screw
photo-object-nail = a nail
photo-object-drill = a drill
photo-object-light-switch = a light switch
photo-object-rocking-chair = a rocking chair
photo-object-screen = a screen
photo-object-computer = a computer
photo-object-printer = a printer
photo-object-photocopier = a photocopier
photo-object-radio = a radio
photo-object-camera = a camera
photo-object-loudspeaker = a loudspeaker
photo-object-microphone = a microphone
photo-object-pen = a pen
photo-object-pencil-case = a pencil case
photo-object-web-page = a page shown on a screen
photo-object-binder = a binder
photo-object-cash-machine = a cash machine
photo-object-vending-machine = a vending machine
photo-object-letterbox = a letterbox
photo-object-street-sign = a street sign
photo-object-taxi = a taxi
photo-object-tram = a tram
photo-object-ambulance = an ambulance
photo-object-fire-engine = a fire engine
photo-object-tractor = a tractor
photo-object-bridge = a bridge
photo-object-church = a church
photo-object-mosque = a mosque
photo-object-castle = a castle
photo-object-fountain = a fountain
photo-object-library = a library
photo-object-bakery = a bakery
photo-object-shop = a shop
photo-object-restaurant = a restaurant
photo-object-shopping-cart = a shopping trolley
photo-object-shopping-basket = a shopping basket
photo-object-mountain = a mountain
photo-object-beach = a beach
photo-object-lake = a lake
photo-object-valley = a valley
photo-object-flower = a flower
photo-object-rabbit = a rabbit
photo-object-hamster = a hamster
photo-object-fish = a fish
photo-object-butterfly = a butterfly
photo-object-bee = a bee
photo-object-fly = a fly
photo-object-ant = an ant
photo-object-cockroach = a cockroach
photo-object-ladybird = a ladybird
photo-object-spider = a spider
photo-object-snail = a snail
photo-object-pig = a pig
photo-object-lion = a lion
photo-object-turtle = a turtle
photo-object-frog = a frog
photo-object-squirrel = a squirrel

## describe_image: letters

letter-first = This is a letter ({ $sender }): { $what }.
letter-first-unsigned = This is a letter, and I cannot find who wrote it: { $what }.
letter-kind-eviction = you are asked to leave your home
letter-kind-expulsion = a decision that tells you to leave France
letter-kind-court = a court paper
letter-on = {", on "}{ $day } at { $time }, { $in }
letter-by = {", by "}{ $day } at the latest, { $in }
letter-within = {", "}{ $period } { $start }
letter-amount = {", "}{ $amount }
letter-in-days = { $days ->
        [0] that is today
        [1] that is tomorrow
       *[other] in { $days } days
    }
letter-past = { $days ->
        [1] that was yesterday
       *[other] that was { $days } days ago
    }
letter-period-days = { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
letter-period-working-days = { $number ->
        [one] { $number } working day
       *[other] { $number } working days
    }
letter-period-weeks = { $number ->
        [one] { $number } week
       *[other] { $number } weeks
    }
letter-period-months = { $number ->
        [one] { $number } month
       *[other] { $number } months
    }
letter-from-letter = from the date of the letter
letter-from-receipt = from the day you received it
letter-from-notification = from the day the decision was given to you
letter-from-other = from the day that the letter names
letter-from-unsaid = and the letter does not say from which day
letter-place = Place: “{ $text }”.
letter-demand = What is asked: “{ $text }”.
letter-in-french = written in French
letter-quote = “{ $text }”
letter-otherwise = Otherwise, the letter says: “{ $text }”.
letter-otherwise-eviction = Otherwise you may lose your home.
letter-otherwise-removal = Otherwise you may be forced to leave.
letter-otherwise-cut = Otherwise the service may be cut off.
letter-otherwise-seizure = Otherwise the money may be taken from your account or your wages.
letter-otherwise-more-money = Otherwise there may be more to pay.
letter-otherwise-stopped = Otherwise a payment or a right may stop.
letter-otherwise-struck-off = Otherwise you may be struck off the list.
letter-otherwise-refused = Otherwise the request may be refused.
letter-otherwise-closed = Otherwise the file or the appointment may be cancelled.
letter-next-request-for-documents = To do: gather these documents and send them in time.
letter-next-appointment = To do: note the date, go there, and bring this letter.
letter-next-meeting-invitation = To do: note the date.
letter-next-payment-demand = To do: check whether you owe this money. If you cannot pay, ask for more time quickly.
letter-next-bill = To do: check the bill and pay in time. If you cannot, call to ask for more time.
letter-next-decision-granted = To do: keep this letter safe.
letter-next-decision-refusal = To do: quickly show this letter to a person who can help you.
letter-next-formal-notice = To do: do not wait, answer and get help.
letter-grave-refusal = Careful, the time to contest is already running. Show this letter today to a lawyer, to a point-justice (free legal help) or to an association such as La Cimade.
letter-grave-eviction = Careful, this is serious and the time is already running. Show this letter today to a point-justice (free legal help), to a lawyer or to a social worker.
letter-grave-expulsion = Careful, this is serious and the time to contest is very short. Show this letter this very day to a lawyer or to an association such as La Cimade.
letter-grave-court = Careful, this is serious and the time is already running. Show this paper today to a lawyer or to a point-justice (free legal help).
letter-unread = { $count ->
        [one] I could not read one line of the page.
       *[other] I could not read { $count } lines.
    }
letter-say = You can say: { $list }.
letter-ask-documents = the documents
letter-ask-demand = what to do
letter-ask-appeal = contest
letter-ask-spell = spell the reference
letter-ask-phone = the phone number
letter-ask-sheet = the sheet
letter-ask-whole = read it all
letter-documents = Documents asked for: { $list }.
letter-documents-quoted = Documents asked for: “{ $text }”.
letter-documents-others = { $count ->
        [one] And one other document, written in the letter.
       *[other] And { $count } other documents, written in the letter.
    }
letter-spelt = Reference: { $text }.
letter-dictated = Phone: { $text }.
letter-appeal = To contest, the letter says: “{ $text }”.
letter-appeal-help = Get help before the time is over, from a lawyer, a point-justice (free legal help) or an association.
letter-appeal-unsaid = I cannot find in the letter how to contest. Quickly get help from a lawyer, a point-justice (free legal help) or an association.
letter-summary = Summary made by a model, its numbers are in the letter: { $text }
letter-nothing = The letter does not say so, or I did not find it.
letter-answer-on = On { $day } at { $time }, { $in }.
letter-answer-by = By { $day } at the latest, { $in }.
letter-answer-within = It is { $period }, { $start }.
letter-scam = Careful, this message looks like a scam: { $reasons }.
letter-scam-then = Do not pay, do not give your card or your codes, do not open the link. When in doubt, call the office yourself at the number you know, or show this message to a person you trust.
letter-document-residence-permit = the residence permit or récépissé
letter-document-passport = the passport
letter-document-identity = an identity document
letter-document-address = a proof of address
letter-document-rent = the rent receipt or the lease
letter-document-family-book = the livret de famille (family book)
letter-document-birth = the birth certificate
letter-document-marriage = the marriage certificate or divorce judgment
letter-document-photos = identity photos
letter-document-pay = payslips or proof of income
letter-document-tax = the tax notice
letter-document-bank = the RIB, the details of your bank account
letter-document-health-card = the carte Vitale or the certificate of health cover
letter-document-medical = a paper from the doctor
letter-document-vaccines = the health record book
letter-document-school = the school certificate
letter-document-work = the work contract or a paper from the employer
letter-document-cv = the CV
letter-document-insurance = the insurance certificate
letter-document-stamps = tax stamps
letter-document-form = a form
letter-document-this-letter = this letter
letter-document-diploma = diplomas
cue-letter-documents = which document | document | documents | the documents | which documents | which papers | the papers | what to bring | what do i have to bring | what should i bring | bring
cue-letter-demand = what to do | what do i have to do | what should i do | what do they want | what do they ask
cue-letter-otherwise = what happens | what will happen | otherwise | and otherwise | what happens otherwise | if i do nothing | if i don't answer | if i do not pay | if i don't pay | if i don't go
cue-letter-deadline = by when | until when | what is the deadline | the deadline | when do i have to answer | how much time | when is it | at what time
cue-letter-appeal = contest | i don't agree | i do not agree | don't agree | appeal | complain | how to contest
cue-letter-spell = spell the reference | spell | spell it | the reference | reference number | file number
cue-letter-phone = the phone number slowly | the phone number | phone | phone number | which number to call | whom to call | the number slowly
cue-letter-amount = how much | how much to pay | how much do i owe | the amount
cue-letter-whole = read it all | read everything | read all | the whole letter | the whole text | all the text | read the letter

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
admin-in-french = I have this answer only in French. You can ask for a person.
admin-details-in-french = The details are in French.
admin-ask = What is your question about paperwork in France?
admin-choose = I want to be sure that I understand. What is it about?
admin-no-match = I have no reliable answer to this question, and I do not want to guess. Look at service-public.gouv.fr, or ask at a France services desk or an association near you.
admin-library-quote = This is what the official sheet “{ $title }” says:
admin-library-case = In the case “{ $case }”:
admin-library-cases = This is one of the cases on the sheet: say “more” to hear what follows.
admin-library-warning = A warning is shown on this sheet:
admin-library-exceptions = There are exceptions: say “more” to hear them.
admin-library-source = Source: service-public.fr, sheet of { $day }.
admin-library-source-check = Source: service-public.fr, sheet of { $day }. Amounts and deadlines may have changed: check on the page.
admin-library-source-stale = Source: service-public.fr, sheet of { $day }. My copy of these sheets is old: check on the page, or ask a person, before you do anything.
admin-library-only-french = I found an official sheet, but it is only in French. I give it to you as it is. You can ask for a person.
admin-library-place-phone = Telephone: { $phone }.
admin-library-place-hours = Opening hours: { $hours }.
admin-library-place-by = According to { $name }, checked on { $checked }.
admin-library-page = The whole sheet is on the official page.
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
admin-refer-danger = In danger, call 112 at once.

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
web-leave = New conversation
web-you = You:
web-your-voice = Your voice message
web-your-photo = Your photo
web-your-document = Your document
web-answer-sound = Spoken answer
web-sources = Sources
web-choices = Possible answers
web-checked = checked on { $date }
web-new-tab = (new tab)
web-remove = Remove { $name }
web-download = Download the file { $name }
web-photo-ready = The photo is ready. Ask your question, or press Send.
web-document-ready = The document is ready. Ask your question, or press Send.
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
web-sound-failed = Your browser cannot play this sound. The answer is written.
web-microphone-refused = The microphone is blocked. Allow the microphone in your browser, or write.
web-microphone-missing = We cannot find a microphone. You can write, or send a file.
web-microphone-insecure = The microphone only works when the address starts with https. You can write, or send a file.
web-error-empty = The message is empty. Speak, write, or add a photo.
web-error-file = This file is not a photo, a PDF document or a sound.
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
web-error-file-gone = This file is no longer available. Ask for it again.
web-error-host = Porte-Voix does not know this address.
web-error-origin = This request comes from another page. It is refused.

## Questions, one after the other
question-again = I did not understand.
question-lost = I did not understand your answers well, so I stop the questions. A person can help you: say "I want to talk to a person".
cue-question-unknown = i don't know | i dont know | don't know | dont know | dunno | no idea | i don't have it | i do not know | i dont have it | i don't have one | skip | skip it | pass | next | next question | not sure | i'm not sure

## Lessons

lessons-intro = I have { $count } short lessons on artificial intelligence and digital life, in { $levels } levels. I write nothing down about you. To learn French, say: "French courses".
lessons-level-item = Level { $number }: { $name }.
lessons-which-level = Which level would you like? You can also say "lesson" and its number.
lessons-level = Level "{ $name }".
lessons-item = Lesson { $number }: { $title }.
lessons-which = Which lesson would you like? Say its number.
lessons-begin = Lesson { $number }. { $title }.
lessons-more = Say "more" to go on.
lessons-first = First answer: { $choice }.
lessons-second = Second answer: { $choice }.
lessons-third = Third answer: { $choice }.
lessons-right = Yes, that is the right answer.
lessons-wrong = That is not it, and it does not matter: this is how we learn. The right answer is: { $choice }.
lessons-unsure = It does not matter. The right answer is: { $choice }.
lessons-sheet = Say "the sheet" for addresses and details.
lessons-next = The next lesson is lesson { $number }: { $title }. Would you like to hear it?
lessons-later = All right. Say "lessons" whenever you want. I keep nothing of what you answered.
lessons-end = Well done for listening. There is no certificate, no mark, and I keep nothing of your answers. What you have learned is yours. Tell it to somebody: that is the best way to keep it.
lessons-not-understood = I did not understand your answer. Say "the first", "the second" or "the third".
lessons-no-memory = I do not keep which lesson you heard, so I do not know which one comes next. I have { $count } lessons, in { $levels } levels.
lessons-other-language = This lesson does not exist in your language yet. Here it is in French. You can also ask for a person.

## Words explained
term-offer = Do you want to know more? Say yes:
term-others = I can also explain:
term-no = All right. Ask another question whenever you like.
term-unknown = I do not know this word. You can send me a photo of the paper, or ask for a person.
## The status that an answer depends on
status-ask = It depends on your situation in France. Which one is yours?
status-ask-kind = Which protection is written on your decision?
status-name-asylum = Asylum seeker
status-name-refugee = Refugee
status-name-subsidiary = Subsidiary protection
status-name-protected = Refugee or subsidiary protection
status-name-temporary = Temporary protection
status-name-permit = Another residence permit
status-name-none = No papers
status-name-unknown = I don't know
status-no-sheet = For your situation I have no checked answer. Here is where to ask for help.
status-look = Look at your paper for these words: attestation de demande d'asile (asylum seeker), réfugié (refugee), protection subsidiaire, protection temporaire, récépissé or carte de séjour (residence permit). Send me a photo of the paper, or say “I want to talk to a person”.
status-other = Careful, this answer is for another situation: { $who }.
## Drafts

draft-start = I prepare the letter with you, in five questions at most. If you do not know, say "I don't know": I leave an empty line.
draft-ask-kind = Which letter do you want?
cue-draft-kind-address = Say that my address changed | change of address | new address | address | moved
cue-draft-kind-document = Send a document they asked for | document they asked for | missing document | document | send a paper | missing paper
cue-draft-kind-time = Ask for time to pay | time to pay | pay in instalments | pay later | payment plan
cue-draft-kind-appointment = Ask for an appointment | appointment
cue-draft-kind-rapo = Contest with a RAPO, the appeal that must come before the court | rapo | mandatory appeal
cue-draft-kind-appeal = Contest a decision with a recours gracieux, a request to think again | contest | appeal | recours gracieux | recours
draft-seen = I still have the letter from { $sender } that you showed me.
draft-ask-seen = Shall I answer this letter?
draft-ask-to = Who is the letter to? Say one of these names, or another name:
cue-draft-to-caf = CAF, family benefits | caf | the caf | family benefits
cue-draft-to-cpam = CPAM, health insurance | cpam | health insurance | social security | ameli
cue-draft-to-prefecture = Préfecture | the prefecture | prefecture | prefectur
cue-draft-to-ofii = OFII, the immigration office | ofii | ofi | immigration office
cue-draft-to-impots = Tax office | taxes | the tax office | tax | impots
cue-draft-to-france-travail = France Travail, the job office | france travail | job centre | job office | pole emploi
cue-draft-to-mdph = MDPH, the disability office | mdph | disability office
cue-draft-to-bailleur = My landlord | landlord | landlady | owner | housing company
cue-draft-to-energie = My electricity or gas company | electricity | gas | edf | engie | energy company
draft-ask-reference = What is your file number? Say it digit by digit.
draft-ask-address = What is your new address? The number, the street, the postcode and the town.
draft-ask-since = Since which date, or from which date?
draft-ask-document = Which document are you sending?
draft-ask-asked = What is the date of the letter that asks for this document?
draft-ask-amount = How much do they ask you to pay, in euros?
draft-ask-count = In how many payments do you want to pay, once a month?
draft-ask-reason = For what reason? You may also say nothing.
draft-ask-purpose = What is this appointment for?
draft-ask-need = Do you need anything?
draft-ask-decision = What is the date of the decision, written on your paper?
draft-ask-about = What is the decision about?
draft-ask-name = Which first name and family name to sign with, as on your papers?
cue-draft-document-identity = a copy of my identity document | identity document | identity card | id card | passport
cue-draft-document-permit = a copy of my residence permit or récépissé | residence permit | recepisse | titre de sejour | residence card
cue-draft-document-home = a proof of address | proof of address | rent receipt | bill
cue-draft-document-bank = a RIB, my bank details | rib | bank details | bank | iban
cue-draft-document-income = my payslips | payslip | payslips | salary | wages
cue-draft-document-tax = my tax notice | tax notice | tax
cue-draft-document-birth = a birth certificate | birth certificate | birth
cue-draft-document-school = a school certificate | school certificate | school
cue-draft-reason-job = I lost my job | lost my job | no work | unemployed | no job
cue-draft-reason-illness = I am ill | ill | sick | illness | hospital
cue-draft-reason-late = My benefits or wages come late | late | not paid yet | delayed
cue-draft-reason-low = My income is too low | too low | not enough money | low income | no money
cue-draft-reason-family = My family situation has changed | family | divorce | separation | baby | death
cue-draft-purpose-permit = It is about my residence permit | residence permit | recepisse | titre de sejour
cue-draft-purpose-rights = It is about my rights and my file | my rights | my file
cue-draft-purpose-papers = It is to hand in documents | hand in documents | documents | papers
cue-draft-purpose-letter = It is about a letter that I received | a letter | letter
cue-draft-need-interpreter = I need an interpreter | interpreter | translator
cue-draft-need-sight = I am blind or see badly | blind | low vision | see badly | visually impaired
cue-draft-need-wheelchair = I use a wheelchair | wheelchair
cue-draft-need-none = Nothing special | nothing | no | none | no need
cue-draft-about-benefit = a benefit that was refused, reduced or stopped | benefit | benefit refused | allowance | rsa | apl | aah
cue-draft-about-refund = money that I must pay back | pay back | overpayment | debt | trop percu
cue-draft-about-health = my health cover | health | health insurance | health cover
cue-draft-about-disability = my disability rights | disability | mdph
cue-draft-about-housing = my housing | housing | flat | home
cue-draft-field-to = who it is to | to whom | addressee
cue-draft-field-reference = the file number | file number | reference | number
cue-draft-field-address = the new address | new address | address
cue-draft-field-since = the date of the change | date of the change | date
cue-draft-field-document = the document | document
cue-draft-field-asked = the date of their letter | date of their letter | date
cue-draft-field-amount = the amount | amount | sum
cue-draft-field-count = the number of payments | number of payments | payments
cue-draft-field-reason = the reason | reason
cue-draft-field-purpose = what the appointment is for | purpose
cue-draft-field-need = what I need | need
cue-draft-field-decision = the date of the decision | date of the decision | date
cue-draft-field-about = what the decision is about | subject
cue-draft-field-name = the name | name | my name
draft-field-own-address = your address
draft-field-their-name = the name of the landlord or company
draft-field-their-address = the address of the office
draft-field-enclosed = the papers that you enclose
draft-field-place = the town where you sign
draft-field-motives = your reasons, with help
draft-field-signature = the signature
draft-latin = In a French letter, names are written in Latin letters, as on your papers. Write it that way, or say "I don't know": I leave an empty line.
draft-left-empty = I did not understand: I leave this line empty.
draft-blank = empty line
draft-read = I read you the letter. It is you who speak.
draft-read-to = It is addressed to: { $to }.
draft-read-address = "I inform you of my change of address. Date: { $since }. My new address: { $address }. Please update my file and send my post to this address."
draft-read-document = "In answer to your request, I send you a document. Date of your request: { $asked }. Document: { $document }. Please add it to my file and write to me if another one is missing."
draft-read-time = "You ask me to pay a sum: { $amount }. I cannot pay it all at once. { $reason } { $count } Please give me time and send me a written payment plan. Thank you for stopping legal action meanwhile."
draft-read-appointment = "I ask you for an appointment. { $purpose } { $need } Please write to me the date, the time, the place and the documents to bring."
draft-read-rapo = "Appeal that must come before the court. I contest your decision. Date: { $decision }. Subject: { $about }. I ask you to look at my case again. My reasons: empty lines, to be written with help. Please answer me in writing."
draft-read-appeal = "Request to think again. I contest your decision. Date: { $decision }. Subject: { $about }. I ask you to look at my case again. My reasons: empty lines, to be written with help. Please answer me in writing."
draft-read-count = I ask to pay every month; number of payments: { $count }.
draft-read-reference = File number: { $reference }.
draft-read-name = Name: { $name }.
draft-read-empty = I leave empty, to be filled in by hand: { $fields }.
draft-ask-check = Is that right?
cue-draft-right = that's right | it's right | that is right | correct | it is correct | that's correct | right | good
cue-draft-wrong = that's wrong | it's wrong | wrong | not right | not correct | there is a mistake | mistake | but | false | missing
draft-ask-change = What shall I change?
draft-done = Here is your letter, as a PDF file and as text, in French. I have not sent it: you send it yourself.
draft-done-text = Here is your letter as text, in French. I could not make the PDF file. I have not sent it: you send it yourself.
draft-send = Fill in the empty lines, sign, keep a copy. If you send it by post, registered mail (courrier recommandé) gives you a proof. Say "more" to hear it in French.
draft-registered = Fill in the empty lines and sign. Send it as a registered letter with acknowledgement of receipt (lettre recommandée avec avis de réception), and keep a copy and the proof. Say "more" to hear it in French.
draft-online = Often you can also say it in your account on the office's official site: check there.
draft-online-prefecture = For a residence permit, the change of address is made online, on the State's site ANEF.
draft-online-ofii = If you ask for asylum, tell OFII your new address at once: a letter sent to the old address counts as received.
draft-check-first = First: have this letter checked by a lawyer, a point-justice (free legal advice) or an association. I only prepare the frame, not your reasons. Ask also if it is the right kind of appeal. The time limit is short: read the date written on your paper.
draft-refuse-urgent = For this decision I do not write a letter: the time limit can be very short. See a person today, with your paper.
## admin_help: jobs

jobs-ask = What was your trade? Or what can you do? For example: sew, drive, cook, repair.
jobs-list = Here are trades near to what you say.
jobs-which = Which one interests you?
jobs-help = France Travail, the Mission locale for young people, Cap emploi for disabled people, or your association can help you.
jobs-next = Check that your paper allows work; then France Travail, the Mission locale for young people, Cap emploi for disabled people, or your association can help you.
jobs-another = You can ask for another trade of the list:
jobs-again = I did not understand which trade. Say its name, or its place in the list.
jobs-unknown = I cannot find this trade in my list, and I do not want to guess. An adviser of France Travail or an association can look for it with you. You can also say: "I want to talk to a person".
jobs-none = All right. Say in other words what you can do, or talk about it with an adviser of France Travail or an association.
jobs-source = Names and codes of trades: the ROME list of France Travail, copy of { $version }, checked on { $checked }.
jobs-details = { $job }: in French « { $label } », ROME code { $code } to show to your adviser.
jobs-to-check = What a trade asks for is to be checked with France Travail.
jobs-diploma = Foreign diploma: the ENIC-NARIC centre can compare it; say “have my diploma recognised”.
jobs-metier = With this code, the site Métierscope of France Travail shows the trade in detail; to be checked with France Travail.
jobs-promise = These are ideas, not a promise of a job. Nobody gives you marks here.
jobs-need-start = One can often start without a French diploma.
jobs-need-training = Training or a diploma is often asked for, for example a CAP (a French trade certificate); your experience counts.
jobs-need-degree = Studies are often asked for.
jobs-need-own = To work for yourself, a diploma or experience is needed: to be checked with the Chambre de métiers (the chamber of trades).
jobs-need-licence = A driving licence that is valid in France is needed.
jobs-need-heavy = A lorry licence that is valid in France is needed, and driver training.
jobs-need-bus = A bus licence that is valid in France is needed, and driver training.
jobs-need-prefecture = This trade is regulated: a card or a permission is needed, to be checked with the préfecture.
jobs-need-machines = A certificate to drive machines, the CACES, is often asked for.
jobs-need-guard = This trade is regulated: a professional card is needed, to be checked with the CNAPS, the authority for private security.
jobs-need-electric = For electricity a habilitation is needed, which the employer gives after training.
jobs-need-order = This trade is regulated: a recognised diploma is needed and often a registration, to be checked with the ordre (the professional body) of this trade.
jobs-need-state = This trade is regulated: the law asks for a diploma, to be checked with France Travail.
jobs-need-childminder = This trade is regulated: an approval of the département is needed, to be checked with the PMI, the service for mothers and children.
jobs-need-teaching = This trade is regulated: in state schools an exam or a contract is needed, to be checked with the rectorat (the school authority).
jobs-need-public = This trade is regulated: there is a selection, and nationality may count, to be checked with the service that recruits.
jobs-need-sport = This trade is regulated: a diploma and a professional card are needed, to be checked with the sports service of the département.
jobs-need-food = You need to know the rules of hygiene.
jobs-need-french = You need to speak French fairly well.
jobs-need-body = It is physical work.
jobs-need-hours = The work is often early in the morning, late in the evening or at the weekend.
jobs-need-blind = Blind or partially sighted people do this work, with adapted equipment; Cap emploi can talk about it with you.
jobs-need-sea = Training for the sea and a medical check are needed.
jobs-need-show = People often ask to see your work: photos, examples.

## Entitlements

rights-start = I can calculate roughly what you may be entitled to. I ask a few short questions and keep nothing. You can say: I don't know, or stop.
rights-status = Which papers do you have: French nationality or a resident card, refugee or subsidiary protection, temporary protection, asylum seeker, another residence permit, or no papers?
rights-age = How old are you?
rights-couple = Here in France, do you live alone or with a partner?
rights-children = How many children live with you? If there are none, say: none.
rights-ages = How old are they? Say the age of each child.
rights-housing = How do you live: tenant in social housing (HLM), tenant of a private owner, in a foyer or residence, hosted for free, owner, or in a centre, a hotel or without a home?
rights-rent = How much is your rent a month, without charges?
rights-town = Which town do you live in? Say its name, or: Paris region, big city, elsewhere.
rights-income = How much money did you get a month, on average, in the last months? Say the amount, and whether it is from work or from unemployment benefit. If you got nothing, say: nothing.
rights-source = Does this money come from work or from unemployment benefit?
rights-partner = And your partner: how much a month, from work or from unemployment benefit? If nothing, say: nothing.
rights-steady = Have you had this income for a year or longer?
rights-disability = Has the MDPH, the disability office, recognised a disability: no, between 50 and 79 percent, or 80 percent and more?
rights-working = I am calculating. One moment.
rights-result = From what you told me, you may have a right to this: { $list }.
rights-nothing = From what you told me, the calculation finds no right to these benefits.
rights-rules = I calculated with the rules of { $month }; the CAF (family benefits office) or the CPAM (health insurance) decides, and the official simulator, Mes droits sociaux, is more exact.
rights-old = These amounts are old: they may have changed.
rights-condition-permit = For the RSA and the prime d'activité, you generally need a permit that allows work for { $years } years.
rights-condition-ukraine = I did not count the RSA or the prime d'activité: with temporary protection there is the ADA; ask the CAF.
rights-note-aspa = At your age there are other benefits too, such as the ASPA, which I do not calculate.
rights-note-income = I counted no income, because you do not know it: the real amount may be lower.
rights-note-aah = The MDPH must also recognise that the disability lastingly keeps you from finding work.
rights-note-asf = Only if the other parent pays nothing for the child.
rights-about = about { $amount } euros a month
rights-between = between about { $low } and { $high } euros a month
rights-up-to = up to about { $amount } euros a month
rights-about-year = about { $amount } euros a year
rights-free = free of charge
rights-paid = for about { $amount } euros a month to pay
rights-maybe = perhaps
rights-since = Amounts valid since { $since }.
rights-law = Legal text: { $title }.
rights-no-housing = I could not calculate housing benefit: ask the CAF.
rights-no-aah = I did not calculate the AAH, because the rate of the MDPH is not known.
rights-no-c2s = For the C2S, the calculation uses old ceilings: if your income is only a little higher, ask the CPAM anyway.
rights-limits = I did not ask about savings, studies, self-employment or pensions: they can change the result.
rights-asylum = While you ask for asylum, the RSA and most of these benefits are closed. There is the ADA, the allowance for asylum seekers, and health insurance. Ask me about one of the two.
rights-nopapers = Without a residence permit, most of these benefits are closed. There is the AME, which pays for care, and free advice where a lawyer can look at your situation.
rights-absent = I cannot calculate this here. The official simulator, Mes droits sociaux, does it free of charge. A France services office can help you to fill it in.
rights-failed = The calculation did not work. Try again later, or use the official simulator, Mes droits sociaux. A France services office can help you.
rights-name-rsa = RSA, the minimum income
rights-name-ppa = prime d'activité, for people who work
rights-name-housing = housing benefit, APL
rights-name-aah = AAH, the allowance for disabled adults
rights-name-c2s = C2S, the complementary health insurance
rights-name-family = family benefits for the children
rights-choice-resident = French nationality or resident card
rights-choice-protected = Refugee or subsidiary protection
rights-choice-ukraine = Temporary protection
rights-choice-asylum = Asylum seeker
rights-choice-permit = Another residence permit
rights-choice-nopapers = No papers
rights-choice-alone = Alone
rights-choice-couple = With a partner
rights-choice-social = Social housing (HLM)
rights-choice-tenant = Private tenant
rights-choice-residence = Foyer or residence
rights-choice-hosted = Hosted for free
rights-choice-owner = Owner
rights-choice-shelter = Centre, hotel or no home
rights-choice-paris = Paris region
rights-choice-city = Big city
rights-choice-elsewhere = Elsewhere
rights-choice-work = From work
rights-choice-unemployment = From unemployment benefit
rights-choice-rate0 = No
rights-choice-rate50 = Between 50 and 79 percent
rights-choice-rate80 = 80 percent or more
rights-item = { $name }: { $amount }
rights-note-young = Before the age of { $age }, the RSA generally needs a child or enough past work; to be checked with the CAF.
rights-list = { $first }; { $rest }
cue-rights-resident = French nationality or resident card | french | i am french | resident card | ten year card | 10 year card | french nationality
cue-rights-protected = Refugee or subsidiary protection | refugee | i am a refugee | subsidiary protection | refugee status | i have asylum | protected | protection granted
cue-rights-ukraine = Temporary protection | ukraine | ukrainian | from ukraine
cue-rights-asylum = Asylum seeker | asking for asylum | asylum claim | asylum application | waiting for ofpra | dublin | asylum certificate
cue-rights-permit = Another residence permit | residence permit | permit | visa | recepisse | another card | student | work permit
cue-rights-nopapers = No papers | without papers | undocumented | no permit | illegal | oqtf | i have none | i don't have any | i have no papers
cue-rights-alone = Alone | single | divorced | widow | widower | widowed | separated | i live alone | on my own | by myself
cue-rights-couple = With a partner | couple | married | my wife | my husband | with my wife | with my husband | partner | girlfriend | boyfriend | together
cue-rights-social = Social housing (HLM) | social housing | hlm | council housing | council flat
cue-rights-tenant = Private tenant | tenant | i rent | renting | rented flat | rented apartment | private owner | flat share | furnished | landlord
cue-rights-residence = Foyer or residence | foyer | residence | workers hostel | student residence | adoma | crous
cue-rights-hosted = Hosted for free | hosted | with friends | with a friend | with family | with my parents | at someone's home | i pay no rent | friend's place
cue-rights-owner = Owner | i own it | i own my home | my own house | homeowner
cue-rights-shelter = Centre, hotel or no home | centre | center | shelter | hotel | cada | homeless | on the street | in the street | no home | 115 | camp
cue-rights-paris = Paris region | near paris | ile de france | suburb of paris
cue-rights-city = Big city | a big city | large city | large town
cue-rights-elsewhere = Elsewhere | village | small town | countryside | somewhere else
cue-rights-work = From work | work | job | salary | wage | wages | i work | my pay
cue-rights-unemployment = From unemployment benefit | unemployment | unemployment benefit | france travail | pole emploi | dole | jobseeker
cue-rights-rate0 = No | none | no disability | not recognised | nothing
cue-rights-rate50 = Between 50 and 79 percent | between fifty and seventy nine | over fifty
cue-rights-rate80 = 80 percent or more | eighty percent | over eighty | eighty
cue-rights-zero = nothing | nothing at all | none | zero | no children | no kids | no child | no income | no work | no money | no job | i don't work | i do not work
cue-rights-one = one | one child | just one | only one | a child | one son | one daughter | i have one

## interpreter

cue-bot = bot | robot | the bot | porte-voix | machine | assistant
interpreter-which = Which language does the other person speak?
interpreter-begin = I translate between the two of you. Languages: { $one } and { $other }. I am a machine, I can be wrong. Say one short sentence at a time. To end, say stop. I keep nothing of what you say.
interpreter-phrases = I have no translator for these two languages. I only know the sentences of my list. Say simple sentences. For the rest, ask for a person.
interpreter-type = I understand this language badly when it is spoken. It is better to type.
interpreter-remote = An outside computer service can help to translate. Your sentences are sent to it. Do you both agree? Yes or no.
interpreter-speak = Good. You can speak.
interpreter-understood = I understood: { $text }
interpreter-back = In the other language it means: { $text }
interpreter-right = Is that right? Say yes or no.
interpreter-again = All right, I passed nothing on. Say it again in other, simple words.
interpreter-cannot = I cannot translate this sentence here. Say it in other, simple words, or ask for a person.
interpreter-neither = I recognised neither of your two languages: { $one }, { $other }. Please say it again in one of them.
interpreter-refuse-asylum = I do not translate an asylum interview or a hearing. Every word counts, and a machine makes mistakes. You have the right to speak in the language chosen at registration, or in one that you know well enough. Ask for the official interpreter.
interpreter-refuse-justice = I do not translate for the police or for a court. Every word counts, and a machine makes mistakes. You have the right to an interpreter. Ask for one. Do not sign what you do not understand.
interpreter-refuse-consent = I do not translate when somebody must agree to an operation or a treatment. Every word counts, and a machine makes mistakes. You have the right to understand before you say yes. Ask the hospital for a professional interpreter. Do not sign before you have understood.
interpreter-rest = With the rest I can help: a reception, a counter, a shop, school. Say: interpreter.
interpreter-ended = The interpreter has stopped. I have kept nothing of what you said.
interpreter-code = Here is your code: { $code }. The other person says to me: code, then these six digits. The code works once, for ten minutes.
interpreter-code-ask = What is the code? Say the six digits.
interpreter-code-wrong = This code does not work. Perhaps it was already used, or it is too old. Ask the other person for a new code.
interpreter-code-often = Too many wrong codes. Wait ten minutes, then ask for a new code.
interpreter-join = I can connect you with a person. Their language: { $name }. If you both say yes, they hear in their language what you tell me, and you hear what they say. Nobody else does. I am a machine, I can be wrong. To end, say stop. Do you agree?
interpreter-join-wait = Thank you. I am waiting for the other person's yes.
interpreter-join-on = You are connected. Speak: one short sentence at a time. To talk to me, begin with: bot.
interpreter-join-first = Please say yes or no first. I passed nothing on.
interpreter-join-danger = I did not pass these words on to the other person. Do you want to pass them on? Yes or no.
interpreter-told = I told the other person: { $text }
interpreter-gone = The other person has left. I did not pass this sentence on.
interpreter-over = The conversation with the other person is over. Nothing more is passed on.
interpreter-nowhere = This is not possible here.

## Heard in doubt

hearing-confirm = I understood: “{ $text }”. Is that right? Say yes or no.
hearing-again = All right. Please say it again slowly, or type it.
hearing-human = I do not hear you well. You can type, or ask for a person.
hearing-poor = I understand spoken English badly. You can type, use another language, or ask for a person.
hearing-none = I do not understand spoken English. You can type, use another language, or ask for a person.
hearing-no-voice = I have no voice in English. I answer in writing.
hearing-tongue-ask = I do not know which language you are speaking.
hearing-tongue = For English, say: English.
hearing-tongue-set = All right, in English. Please say your question again.
cue-hearing-yes = yes that's right | that's right | that is right | yes that is right | right | correct | that's correct | yes correct | exactly | yes exactly | that's it | yes that's it | yes yes
cue-hearing-no = that's wrong | that is wrong | no that's wrong | wrong | not right | that's not right | no that's not right | that's not it | no that's not it | not that | incorrect | no no | you misunderstood

## listening
meanwhile-listening = Your message is long. I am listening to minute { $minute } of { $total }.

## spelling and voices
cue-spell = spell it | spell | spell that | spell it out | can you spell it | can you spell that | please spell | letter by letter | digit by digit | how do you spell it | how is it spelled | how do you write it | how is it written
cue-another-voice = another voice | other voice | change voice | change the voice | change your voice | different voice | a different voice | i don't like this voice | female voice | male voice
spell-lead = { $what } is spelled: { $letters }.
spell-more = For the next one, say: more.
spell-nothing = There is no name or number to spell in my last answer.
spell-at = at sign
spell-dot = dot
spell-dash = dash
spell-slash = slash
spell-underscore = underscore
spell-plus = plus
another-voice = Here is another voice. To change again, say: another voice.
another-voice-only-one = I have only one voice in this language.
another-voice-none = I have no voice in this language yet. I write my answers.

## translate: read back and labelled

translate-approximate = This is a rough translation. It may contain big mistakes.
translate-rough = This sentence is important: health, law, asylum or a number. My translator is not safe enough for that. Say it another way, or ask for a person.
translate-not-back = I have a translation, but I cannot check it. It may be wrong. Do you want to hear it all the same? Say yes or no.
translate-play = You can play this sentence to the other person.
translate-again = All right, I do not give it. Say it in other, simple words, or ask for a person.
translate-written = This sentence was written ahead. No native speaker has checked it yet.
translate-reviewed = This sentence was written ahead and checked by a native speaker.

## The phrase bank

bank-ask = I have ready sentences to show or to play to another person. For which place?
bank-list = Phrases: { $place }. Say the one you want, or say: other phrases.
bank-next = Other phrases
bank-language = In which language?
bank-instead = I cannot translate that here. But I have a ready sentence.
bank-mean = Do you mean: “{ $sentence }”? Say yes or no.
bank-none = Then I have no ready sentence for this. Ask somebody who speaks both languages.
bank-written = Sentence written in advance by a machine. Nobody who speaks this language has checked it yet.
bank-reviewed = Sentence written in advance, checked by somebody who speaks this language.
bank-place-hospital = At the doctor
bank-place-pharmacy = At the pharmacy
bank-place-emergency = Emergency
bank-place-prefecture = At the office, asylum
bank-place-school = At school
bank-place-police = Police and lawyer
bank-place-housing = Housing
bank-place-transport = Transport
bank-place-work = Work
bank-place-shop = Shop, bank, post
bank-place-guidance = Being guided without seeing
bank-place-everyday = Every day

## News
news-ask = One question. May the association { $name } send you its messages, for example a course or changed opening hours? Yes or no?
news-agreed = Good. You will get the messages of the association { $name }. To end them, say at any time: stop the messages.
news-declined = All right. You will not get these messages.
news-stopped = Done. You will get no more messages from the association { $name }. I still answer your questions.
news-none = No association sends you messages here.
news-lead = Message from the association { $name }.
news-lead-translated = Message from the association { $name }, translated by a machine.
news-end = To stop these messages, say: stop.
cue-news-stop = stop the messages | stop messages | stop news | stop the news | no more news | no more messages | stop announcements | stop the announcements | no more announcements | end the news | unsubscribe | unsubscribe me | i do not want news | i don't want news any more | i don't want these messages | don't send me messages any more | stop sending me messages | stop sending news
cue-news-start = send me the news | send me the messages | i want the news of the association | i want the messages of the association | send me news | subscribe | subscribe me | i want the announcements

## Did that help
helped-ask = Did that help? Say yes or no.
helped-thanks = Good. Thank you for telling me.
helped-sorry = I am sorry that this did not help. You can ask in other words. To talk to somebody, say: a person.
cue-helped-yes = it helped | that helped | yes it helped | yes that helped | yes it did | it did | yes thanks | yes thank you | yes very much | a lot | yes a lot | a little | yes a little | very helpful | very useful | yes it was helpful | it was useful | that is clear | yes it is clear | i understood | yes i understand | yes perfect | perfect
cue-helped-no = it did not help | it didn't help | that did not help | that didn't help | no it did not | no it didn't | no it didn't help | not really | no not really | not much | not very much | it is not clear | that is not clear | i did not understand | i didn't understand | no i did not understand | that was not my question | that is not my question | that's not my question | not helpful | no not helpful

## The first minute

first-days = { $days ->
    [30] one month
    [one] { $days } day
   *[other] { $days } days
}
first-minutes = { $minutes ->
    [30] half an hour
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
first-hello = Hello. I am a machine. You can speak English with me.
first-hello-again = To speak English, say "English".
first-intro = I am Porte-Voix, a machine, not a person. You are invited by this association:
first-can = Show me a letter, and I explain it. Show me a photo, and I describe it. Ask me a question about official procedures in France, and I answer.
first-stop = Say "stop" to stop, "delete everything" to delete everything, "a person" to talk to somebody.
first-agree = To help you, I keep the text of what we say for { first-days }, and your photos for { first-minutes }. I delete your voice notes at once. Do you agree? Say yes or no.
first-agree-again = I did not understand your answer.
first-ask = I can keep what you say for { first-days }. Do you agree? Say yes or no.
first-simple = It is like a notebook. I write down what you say, to help you better. It is locked. After { first-days }, I throw it away. If you say "delete everything", I throw it away at once. If you say no, I still answer, but I forget after each answer.
first-full-kept = I keep the text of what we say for { first-days }, and a photo for { first-minutes }. I delete a voice note as soon as I have listened to it. Everything is encrypted. A reminder stays until its date.
first-full-seen = The association only sees numbers, not your messages. It reads your words only if you ask for a person and say yes. The messenger that you use may keep your messages on its side.
first-full-rights = You can delete everything at any time: say "delete everything". To change your mind, say "keep nothing". In danger, I always give the emergency numbers.
first-full-complain = Are you unhappy with what I do with your information? You can complain to the CNIL. It protects people's information in France. It costs nothing.
first-yes = Thank you. I have noted your yes.
first-no = All right, I keep nothing. I still answer your questions. If you change your mind, say "keep".
first-unclear = I did not get a clear answer. So I keep nothing. I still answer your questions. If I may keep what you say, say "keep".
first-manner = You can also say "slower", "shorter" or "no voice".
first-now = Now ask your question.
first-expired = This invitation is no longer valid. That is no problem: you can talk to me.
first-not-kept = I keep nothing of what you say, so I cannot do that. If you want me to keep it, say "keep".
first-keep-set = All right. From now on, I keep the text of what we say for { first-days }.
first-detailed-set = All right. I give the whole answer at once. Say "shorter" to change.
first-short-set = All right. I answer briefly. Say "the whole answer" to change.
first-large-set = All right. I write in large letters where I can. Say "normal letters" to change.
first-usual-set = All right. I write in normal letters.
first-chosen-language = We speak English.
first-chosen-speed = { $speed ->
    [slow] I speak slowly.
    [fast] I speak fast.
   *[normal] I speak at normal speed.
}
first-chosen-voice = { $voice ->
    [on] I answer aloud.
   *[off] I answer in writing only.
}
first-chosen-length = { $length ->
    [long] I give the whole answer at once.
   *[short] I answer briefly.
}
first-chosen-letters = { $letters ->
    [large] I write in large letters.
   *[usual] I write in normal letters.
}
first-chosen-keep = { $keep ->
    [yes] You said yes on { $day }: I keep the text of what we say for { first-days }.
    [no] Since { $day }, I keep nothing of what you say.
   *[told] I keep the text of what we say for { first-days }. I told you on { $day }.
}
first-chosen-remote = { $remote ->
    [yes] You agreed to an outside service.
   *[no] Nothing leaves this machine.
}
first-web-listen = Listen
cue-first-explain = explain | please explain | explain that | why | what is that | what does that mean | what for | i want to understand
cue-first-yes = yes i agree | i agree | i accept | yes i accept | agreed | yes please | yes you can | yes you may | you can | you may | go ahead | no problem | that's fine | that is fine | fine | yes yes | yes of course | i do
cue-first-no = no i don't agree | i don't agree | i do not agree | i disagree | i refuse | no i refuse | i don't accept | i do not accept | never | no no | no you can't | rather not | i'd rather not | no way
cue-first-keep = keep | keep it | keep everything | keep what i say | you can keep it | you may keep it | you can keep what i say | remember what i say | remember me
cue-first-keep-nothing = keep nothing | don't keep anything | do not keep anything | don't keep what i say | do not keep what i say | keep nothing more | stop keeping | stop keeping what i say | forget after each answer
cue-first-detailed = the whole answer | whole answer | full answer | full answers | long answers | detailed answers | everything at once | all at once | give me the whole answer | answer in detail
cue-first-short = shorter | short answers | short answer | answer briefly | be brief | brief answers | too long | that's too long | that is too long | make it short
cue-first-large = large letters | big letters | bigger letters | large text | big text | bigger text | larger text | large print | write bigger | make the text bigger
cue-first-usual = normal letters | normal text | normal size | usual letters | smaller letters | smaller text | write normally
cue-first-choices = my choices | what did i choose | what have i chosen | what are my choices | tell me my choices | my settings | my preferences | what are my settings | what did i agree to

## A person

cue-handoff-back = back to the machine | i want to talk to the machine | talk to the machine | go back to the machine | i want the machine | back to the robot | i want to talk to the robot
cue-handoff-bot = bot | robot | the bot | the robot | hey bot | porte-voix | bott
handoff-nothing-else = They see nothing else.
handoff-offer = I can pass your request to a person of the association { $name }. They will see: your last messages, their translation and my answer.
handoff-offer-photo = They will also see your photo or your letter.
handoff-speaks = Somebody there speaks your language.
handoff-translated = I translate both ways.
handoff-opens = The association is closed now. It opens { $when }.
handoff-no-time = Nobody is there at the moment. I do not know when somebody can answer.
handoff-ask = Do you agree? Say yes or no.
handoff-hint = You can also talk to a person of the association { $name }. Say: I want a person.
handoff-laid = The association { $name } has your request. I will tell you when a person takes it. Until then I am here. What you tell me now is not shared.
handoff-refused = All right. Nothing is shared.
handoff-gone = I could not pass on your request. Nothing is shared.
handoff-waiting = The association { $name } already has your request. Nobody has taken it yet.
handoff-taken = A person of the association { $name } is listening to you now. Talk to them here. I translate both ways. To talk to me, the machine, say: back to the machine.
handoff-says = A person of the association { $name } says:
handoff-sends = A person of the association { $name } sends you this.
handoff-released = The person of the association { $name } has to stop. Your request is waiting for somebody else. I, the machine, am here again.
handoff-ended = The person of the association { $name } has finished. I, the machine, am here again.
handoff-back = I, the machine, am here again. The association { $name } keeps your request.
handoff-stopped = It is over with the association { $name }. I, the machine, am here again.
handoff-over = Nobody of the association { $name } is listening any more. Your last message was not passed on. I, the machine, am here again. You can say it to me again.
handoff-silent-taken = The person of the association { $name } has not answered for ten minutes. They keep your message. To go on with me, the machine, say: back to the machine.
handoff-silent-waiting = Nobody of the association { $name } has taken your request yet. It stays there. You can go on with me.
handoff-elsewhere = In danger, call 112, or text 114. A France services desk or your town hall can also help you.
cue-handoff-yes = yes share it | you can share | share it | pass it on | yes pass it on | go ahead | I agree | yes I agree
cue-handoff-no = do not share | don't share | don't share anything | do not pass it on | don't pass it on | I do not agree | I don't agree | not now

## Assist
assist-which = Which language does the person you are helping speak?
assist-begin = You are helping somebody. Languages: { $one } and { $other }. Ask one after the other: you both hear every answer. When you are done, say: finished. Then everything is erased.
assist-ended = Finished. Everything that was said here is erased.
assist-no-reminder = While somebody is being helped I keep nothing, so I cannot remind you of a date. Write it down on paper, or say finished and ask me then.
assist-rough = This translation is rough. Do not rely on it without checking.
assist-untranslated = I cannot translate this answer safely. Ask the other person, or an interpreter.
cue-assist = assist | assist mode | assistance mode | help mode for somebody | i am helping somebody | i'm helping somebody | im helping somebody | i am helping someone | i'm helping someone | im helping someone | i help somebody | i help someone | helping somebody | helping someone | i am with somebody who needs help | i want to help somebody | i want to help someone | i am assisting somebody | i am assisting someone | i'm assisting someone | i am a digital helper
cue-assist-end = finished | we are finished | we're finished | i am finished | done | we are done | we're done | i am done | i'm done | all done | that's all | that is all | end assist | end of help | finish

## Rooms
room-told = The team reads requests in a { $platform } group: the servers of { $platform } see them too.

## WhatsApp
unsupported-message = I cannot read this kind of message. Send me a text, a voice message, a photo or a PDF document.
whatsapp-choices = You can answer:
whatsapp-list = Choose

## How much electricity an answer took
cue-energy = how much energy | how much electricity | how much power | how much energy did this use | how much energy did that use | how much energy did you use | how much energy does this use | how much energy did this answer use | how much electricity did this use | how much electricity did that use | how much electricity did you use | how much electricity does this use | how much power did this use | how much power did you use | does this use a lot of energy | energy use | energy used | your energy use
cue-energy-much = how much | how many
cue-energy-thing = energy | electricity | power | watts
cue-energy-around = did | does | has | have | was | is | this | that | it | you | your | the | last | answer | reply | question | response | just | use | used | using | consume | consumed | take | took | taken | need | needed | spend | spent | cost | for | to | of | in | me | give | make | go | went | into
energy-unknown = I do not know yet how much electricity I use. Ask me something first. Then ask again.
energy-moment = My last answer used very little electricity: like a ten watt lamp for less than one second.
energy-most = My last answer used about as much electricity as a ten watt lamp in { $high } seconds, or less.
energy-seconds = My last answer used about as much electricity as a ten watt lamp in { $low } to { $high } seconds.
energy-minutes = My last answer used about as much electricity as a ten watt lamp in { $low } to { $high } minutes.
energy-estimate = This is an estimate.
energy-remote = A part of it was used by other computers, elsewhere. I know little about that part.

# Encrypted messages
error-message-locked = I could not open your message. Please send it again.
