### Français

language-name = Français

## Corridor

welcome =
    Bonjour. Je suis Porte-Voix, une machine, pas une personne.
    Je décris vos photos et vos lettres, je traduis, et je vous aide dans les démarches en France : parlez, écrivez ou envoyez une photo.
    J'efface vos messages vocaux et vos photos après usage, et le texte après { $days ->
        [30] un mois
       *[other] { $days } jours
    }.
    Dites « aide », « stop », ou « efface tout » quand vous voulez.
welcome-language = Je ne parle pas encore cette langue ({ $name }). Je vous réponds en français. Vous pouvez aussi demander une personne.
greeting = Bonjour. Je suis Porte-Voix, une machine. Que puis-je faire pour vous ?
help =
    Je suis Porte-Voix, une machine.
    Envoyez une photo : je la décris ou je lis la lettre.
    Posez une question sur une démarche en France : je réponds avec la source.
    Dites « traduis en anglais » et votre phrase : je traduis.
    Vous pouvez dire : plus, encore, plus lentement, plus simple, stop, une personne, efface tout.
i-am-a-machine = Oui, je suis une machine, un programme. Je peux me tromper. Vous pouvez toujours demander une personne.
not-understood = Je n'ai pas compris. Dites « aide » pour savoir ce que je peux faire, ou demandez une personne.
heard-nothing = Je n'ai rien entendu. Réessayez en parlant près du micro, ou écrivez-moi.
heard-doubt = Je ne suis pas sûr d'avoir bien entendu. J'ai compris : « { $text } ».
no-more = Je n'ai rien d'autre à ajouter sur cette réponse.
nothing-yet = Je n'ai pas encore donné de réponse. Posez votre question ou envoyez une photo.
no-simpler = Je n'ai pas de version plus simple. Voici la même réponse, plus lentement.
slower-set = Je parlerai plus lentement.
faster-set = Je parlerai plus vite.
stopped = C'est arrêté. Écrivez ou parlez quand vous voulez.
erased = C'est fait : tout ce que je gardais sur vous est effacé.
voice-off-set = D'accord, je réponds seulement par écrit. Dites « avec la voix » pour changer.
voice-on-set = D'accord, je réponds aussi à voix haute.
language-set = D'accord, je vous réponds en français.
language-missing = Je ne parle pas encore cette langue : { $name }.
language-ask = Quelle langue voulez-vous ?
guard-refused = J'ai une réponse, mais je ne peux pas vérifier tous ses chiffres. Je préfère ne pas la donner. Demandez à une personne, par exemple à une association ou dans une maison France services.
remote-ask = Voulez-vous que j'utilise aussi un service extérieur pour mieux vous aider ? Vos messages quitteraient alors cette machine. Répondez oui ou non. Sans oui, rien ne sort d'ici.
remote-yes = D'accord. J'utiliserai aussi le service extérieur. Dites « stop » pour arrêter.
remote-no = D'accord. Rien ne quitte cette machine.
ack-working = J'ai bien reçu votre message. Je travaille, un instant.
busy-your-turn = Beaucoup de personnes m'écrivent. J'ai gardé votre message, votre tour vient.
choice-yes = Oui
choice-no = Non

## Errors

error-internal = J'ai eu une panne avec ce message. Je suis désolé. Essayez de le renvoyer autrement, ou demandez une personne.
error-unreadable-media = Je n'arrive pas à ouvrir ce fichier. Envoyez une photo (JPEG ou PNG) ou un message vocal.
error-media-too-large = Ce fichier est trop gros. Envoyez au plus 20 mégaoctets.
error-media-too-long = Cet envoi est trop long ou trop grand pour moi. Un message vocal peut durer dix minutes au plus.
error-text-too-long = Ce texte est trop long pour moi. Envoyez-le en plusieurs parties.
error-engine = Une partie de moi ne marche pas en ce moment. Réessayez dans quelques minutes, ou demandez une personne.
error-listen = Je n'arrive pas à écouter les messages vocaux en ce moment. Écrivez-moi, ou réessayez plus tard.
error-busy = Beaucoup de personnes m'écrivent en ce moment. Réessayez dans une minute.
error-store = Je ne peux pas enregistrer votre message en ce moment. Réessayez dans quelques minutes.
error-document = Je ne sais pas encore lire ce type de document. Envoyez une photo de chaque page.

## Cues: the words by which people ask for things

cue-filler = s'il vous plaît | s'il te plaît | svp | stp | merci | bonjour | euh | porte-voix | un peu | encore une fois | maintenant | d'accord | alors
cue-help = aide | à l'aide | aide-moi | aidez-moi | comment ça marche | que peux-tu faire | que pouvez-vous faire | qu'est-ce que tu sais faire | qu'est-ce que vous savez faire | menu | mode d'emploi | tu fais quoi | vous faites quoi
cue-greeting = bonjour | bonsoir | salut | coucou | bonjour à vous | bonne journée | salam | hello | allô
cue-more = plus | plus de détails | la suite | continue | continuez | détails | les détails | dis-m'en plus | dites-m'en plus | en savoir plus | et ensuite | et après | explique plus | expliquez plus
cue-again = encore | répète | répétez | répéter | encore une fois | redis | redites | pardon | comment | tu peux répéter | vous pouvez répéter | pouvez-vous répéter | je n'ai pas entendu
cue-slower = plus lentement | moins vite | lentement | parle plus lentement | parlez plus lentement | parle moins vite | parlez moins vite | trop vite | c'est trop rapide
cue-faster = plus vite | plus rapide | parle plus vite | parlez plus vite | trop lent | vitesse normale
cue-simpler = plus simple | plus simplement | simplifie | simplifiez | je ne comprends pas | j'ai pas compris | je n'ai pas compris | explique simplement | expliquez simplement | avec des mots simples | c'est compliqué | trop compliqué
cue-stop = stop | arrête | arrêtez | arrêter | ça suffit | silence | tais-toi | taisez-vous | annule | annuler
cue-delete = efface tout | effacez tout | supprime tout | supprimez tout | tout effacer | tout supprimer | efface mes données | effacez mes données | supprime mes données | supprimez mes données | oublie-moi | oubliez-moi | efface tout ce que tu sais sur moi | supprime mon compte
cue-human = une personne | je veux une personne | je veux parler à une personne | je voudrais parler à une personne | parler à quelqu'un | je veux parler à quelqu'un | je voudrais parler à quelqu'un | un humain | je veux un humain | je veux parler à un humain | un conseiller | une vraie personne | je veux parler à une vraie personne | quelqu'un peut m'aider | je veux parler à un conseiller | je veux parler avec une personne | je veux parler avec quelqu'un
cue-machine = es-tu une machine | êtes-vous une machine | es-tu un robot | êtes-vous un robot | tu es un robot | tu es une machine | vous êtes un robot | es-tu humain | êtes-vous humain | qui es-tu | qui êtes-vous | tu es qui | vous êtes qui | c'est un robot | est-ce que tu es un robot | est-ce que vous êtes un robot | est-ce que je parle à une machine
cue-yes = oui | ouais | d'accord | ok | okay | c'est ça | exact | bien sûr | je veux bien | oui je veux bien
cue-no = non | nan | pas du tout | je ne veux pas | non merci
cue-voice-off = sans la voix | pas de voix | sans voix | seulement du texte | seulement par écrit | texte seulement
cue-voice-on = avec la voix | à voix haute | active la voix | parle-moi | réponds à voix haute
cue-language-change = parle | parlez | parle en | parlez en | parle-moi en | parlez-moi en | parler en | réponds en | répondez en | réponds-moi en | en | langue | change de langue | changer de langue | je parle | je parle le | je parle l' | je préfère | je préfère le | passe en | passez en
language-name-fr = français
cue-language-fr = français | le français
language-name-en = anglais
cue-language-en = anglais | l'anglais | English
language-name-ar = arabe
cue-language-ar = arabe | l'arabe | العربية
language-name-uk = ukrainien
cue-language-uk = ukrainien | l'ukrainien | українська
language-name-ru = russe
cue-language-ru = russe | le russe | русский
language-name-fa = persan
cue-language-fa = persan | dari | farsi | le persan | فارسی
language-name-ps = pachto
cue-language-ps = pachto | le pachto | پښتو
language-name-tr = turc
cue-language-tr = turc | le turc | Türkçe
language-name-es = espagnol
cue-language-es = espagnol | l'espagnol | español
language-name-pt = portugais
cue-language-pt = portugais | le portugais | português
language-name-ti = tigrigna
cue-language-ti = tigrigna | le tigrigna | ትግርኛ
language-name-am = amharique
cue-language-am = amharique | l'amharique | አማርኛ
language-name-so = somali
cue-language-so = somali | le somali | Soomaali
language-name-bn = bengali
cue-language-bn = bengali | le bengali | বাংলা
language-name-ka = géorgien
cue-language-ka = géorgien | le géorgien | ქართული
language-name-sq = albanais
cue-language-sq = albanais | l'albanais | shqip
language-name-de = allemand
cue-language-de = allemand | l'allemand | Deutsch
language-name-it = italien
cue-language-it = italien | l'italien | italiano

## Danger

cue-danger-suicide = me suicider | suicide | je veux mourir | j'ai envie de mourir | envie de mourir | me tuer | en finir avec la vie | mettre fin à mes jours | je ne veux plus vivre | plus envie de vivre | je vais me tuer | me pendre | me jeter sous
cue-danger-violence = me frappe | il me bat | me tape dessus | me bat | mon mari me frappe | ma femme me frappe | il m'a frappée | il m'a frappé | m'a violée | m'a violé | viol | violée | on m'a agressé | on m'a agressée | agression sexuelle | menace de me tuer | il va me tuer | il veut me tuer | peur de mon mari | violences conjugales | m'a étranglée | mariage forcé | excision
cue-danger-trafficking = on me force à me prostituer | obligée de me prostituer | forcée à me prostituer | m'oblige à me prostituer | il a pris mon passeport | ils ont pris mon passeport | on m'a pris mon passeport | mon patron garde mon passeport | travailler sans être payé et sans sortir | je suis enfermée | je suis enfermé | esclave | traite des êtres humains | je dois rembourser le passeur
cue-danger-medical = crise cardiaque | ne respire plus | n'arrive plus à respirer | j'arrive pas à respirer | je n'arrive plus à respirer | inconscient | inconsciente | il a perdu connaissance | elle a perdu connaissance | perdu connaissance | saigne beaucoup | beaucoup de sang | avc | overdose | empoisonné | empoisonnée | avalé de la javel | douleur dans la poitrine | mal à la poitrine | je vais accoucher | je perds les eaux | convulsions
cue-danger-child = mon enfant est en danger | enfant en danger | enfant battu | on frappe mon enfant | il frappe mon enfant | frappe les enfants | tape les enfants | a touché ma fille | a touché mon fils | enfant maltraité | je suis mineur et seul | je suis mineure et seule | mineur à la rue | enfant disparu | mon enfant a disparu
danger-suicide = Appelez le 3114 maintenant : c'est gratuit, jour et nuit, pour parler à quelqu'un. Si vous êtes en danger tout de suite, appelez le 112, ou écrivez au 114 par SMS. Vous n'êtes pas seul.
danger-violence = Si vous êtes en danger tout de suite, appelez le 112, ou écrivez au 114 par SMS. Pour parler à quelqu'un, appelez le 3919 : c'est gratuit et anonyme, jour et nuit. Cela n'apparaît pas sur la facture.
danger-trafficking = Si vous êtes en danger tout de suite, appelez le 112, ou écrivez au 114 par SMS. Personne n'a le droit de vous forcer ni de garder vos papiers. Une association peut vous protéger : demandez une personne ici.
danger-medical = Appelez le 112 maintenant, ou écrivez au 114 par SMS si vous ne pouvez pas parler. Dites où vous êtes et ce qui se passe. Ne raccrochez pas.
danger-child = Si un enfant est en danger tout de suite, appelez le 112, ou écrivez au 114 par SMS. Appelez aussi le 119, Enfance en danger : c'est gratuit, jour et nuit. Si vous êtes dehors sans abri, appelez le 115.
danger-source = Les numéros d'urgence, site 1000 premiers jours, Santé publique France

## describe_image

## translate

translate-label = Traduction faite par une machine. Elle peut contenir des erreurs.
translate-ask = Que voulez-vous traduire, et dans quelle langue ? Dites par exemple : traduis en arabe, puis votre phrase.
translate-ask-language = Dans quelle langue ? Dites par exemple : traduis en arabe, puis votre phrase.
translate-choice = Traduis en { $target } : { $text }
translate-on = D'accord. Parlez ou écrivez : je traduis tout en { $target }. Dites « stop » pour arrêter.
translate-missing = Je ne peux pas traduire ici de cette langue ({ $source }) vers celle-ci ({ $target }). La personne qui gère ce service peut l'ajouter. Vous pouvez aussi demander une personne.
translate-none = Je ne peux pas traduire ici à partir de cette langue : { $name }. La personne qui gère ce service peut l'ajouter. Vous pouvez aussi demander une personne.
translate-same = Ce texte est déjà dans cette langue : { $name }.
translate-untrusted = Je ne peux pas me fier à cette traduction : un nombre ou un mot a pu se perdre. Je préfère ne pas la donner. Votre texte : « { $text } ». Montrez-le à une personne qui parle les deux langues, ou demandez une personne ici.
translate-untrusted-spoken = Je ne peux pas me fier à cette traduction : un nombre ou un mot a pu se perdre. Je préfère ne pas la donner. Demandez une personne.
translate-too-long = Ce texte est trop long pour moi. Envoyez-le en morceaux de { $limit } lettres au plus.
translate-story = Je ne traduis pas un récit d'asile. Chaque mot compte et une machine se trompe. Demandez l'aide d'une personne : une association ou un interprète.

## admin_help

admin-source = Source : { $name }, vérifiée le { $checked }.
admin-source-old = Source : { $name }, texte du { $version }, vérifiée le { $checked } ; cela a pu changer, regardez la date sur le site officiel.
admin-source-paper = Source : { $name }, texte du { $version }, vérifiée le { $checked } ; les règles ont pu changer, lisez la date écrite sur votre papier.
admin-hint-old = Cette règle change souvent : regardez la date sur le site officiel.
admin-hint-paper = Ces règles ont pu changer : lisez la date écrite sur votre papier.
admin-in-french = Je n'ai cette réponse qu'en français. Vous pouvez demander une personne.
admin-details-in-french = Les détails sont en français.
admin-ask = Quelle est votre question sur une démarche en France ?
admin-choose = Je veux être sûr de bien comprendre. De quoi parlez-vous ?
admin-no-match = Je n'ai pas de réponse sûre à cette question, et je ne veux pas deviner. Regardez sur service-public.gouv.fr, ou demandez à une maison France services ou à une association près de chez vous.
admin-human = Je comprends : vous voulez parler à une personne. Je n'ai pris aucun rendez-vous pour vous. Si une association vous a donné ce contact, parlez-lui ; sinon, une maison France services, votre mairie ou une association peut vous aider.
admin-refuse-inject = Un message ou un document ne peut pas me donner des ordres. Je ne fais pas cela et je n'envoie rien. Si ce document vous demande de l'argent ou vos contacts, cela peut être une arnaque : montrez-le à une personne de confiance.
admin-refuse-story = Je ne peux ni écrire, ni améliorer, ni traduire votre récit d'asile : il doit rester le vôtre. Un avocat ou une association peut vous aider à le préparer. Je peux vous expliquer les étapes et les délais.
admin-refuse-forged = Je ne peux pas aider à faire, acheter ou utiliser un faux document ou l'identité d'un autre : c'est un délit, et vous pouvez perdre vos droits. Il existe des solutions légales. Un travailleur social, un avocat ou une association peut les chercher avec vous.
admin-refuse-lie = Je ne peux pas aider à mentir ou à cacher quelque chose : cela peut vous faire perdre vos droits. Un avocat ou une association peut vous conseiller en secret et gratuitement.
admin-refuse-strategy = Je ne peux pas vous dire quoi dire : c'est votre parole. Un avocat ou une association peut vous préparer. Je peux vous expliquer comment cela se passe.
admin-refuse-chances = Personne ne peut prédire la réponse, et je ne donne ni pourcentage ni promesse. L'administration ou le juge décide, personne par personne. Un avocat ou une association peut étudier votre dossier ; moi, je peux expliquer les étapes.
admin-refuse-diagnosis = Je ne peux pas dire quelle maladie c'est, ni quel médicament prendre : demandez à un médecin ou à un pharmacien. Sans assurance, allez à la PASS de l'hôpital. Si c'est grave, appelez le 15 ou le 112.
admin-refuse-undeclared = Je ne peux pas aider à travailler sans être déclaré : c'est risqué pour vous. Je peux vous dire qui a le droit de travailler et comment demander l'autorisation. Un syndicat ou une association peut vous défendre.
admin-refuse-abroad = Je ne connais que les démarches en France, et je ne veux pas deviner pour un autre pays. Regardez le site officiel de ce pays, ou demandez à son ambassade. Sur place, une association d'aide aux réfugiés peut répondre.
admin-refer-asylum = Pour de l'aide, allez à la SPADA ou dans une association d'aide aux réfugiés, avec vos papiers.
admin-refer-legal = Pour de l'aide, allez vite voir un avocat, un point-justice ou une association, avec votre papier.
admin-refer-social = Pour de l'aide, demandez le service social de votre mairie (CCAS) ou une association.
admin-refer-caf = Pour de l'aide, demandez à la CAF, à une assistante sociale ou à une maison France services.
admin-refer-health = Pour de l'aide, demandez à la caisse d'assurance maladie (CPAM), à la PASS de l'hôpital ou à une assistante sociale.
admin-refer-prefecture = Pour de l'aide, demandez au point numérique de la préfecture, à une maison France services ou à une association.
admin-refer-mdph = Pour de l'aide, demandez à la MDPH, au CCAS de votre mairie ou à une association de personnes handicapées.
admin-refer-work = Pour de l'aide, demandez à France Travail, à la Mission locale ou à une maison France services.
admin-refer-school = Pour de l'aide, demandez à la mairie, à l'école ou au CASNAV.
admin-refer-online = Pour de l'aide, allez dans une maison France services avec vos papiers et votre téléphone.
admin-refer-danger = En danger, appelez tout de suite le 112 ; par SMS, le 114.

## Telegram

telegram-source = Source : { $title }, { $url } (vérifié le { $date })

## Web page

web-title = Porte-Voix : posez votre question
web-machine = Vous parlez à une machine, pas à une personne. Elle peut se tromper.
web-noscript = Cette page a besoin de JavaScript. Activez JavaScript dans votre navigateur.
web-skip = Aller au champ de message
web-language = Langue
web-log = Conversation
web-start = Parlez, envoyez une photo ou écrivez. La réponse arrive ici, écrite et parlée.
web-attachments = Fichiers prêts à partir
web-field = Votre message
web-field-hint = Touche Entrée pour envoyer. Majuscule et Entrée pour aller à la ligne.
web-send = Envoyer
web-speak = Parler
web-cancel = Annuler
web-photo = Photo
web-file = Fichier
web-aloud = Lire toutes les réponses à voix haute
web-you = Vous :
web-your-voice = Votre message vocal
web-your-photo = Votre photo
web-answer-sound = Réponse parlée
web-sources = Sources
web-choices = Réponses possibles
web-checked = vérifié le { $date }
web-new-tab = (nouvel onglet)
web-remove = Retirer { $name }
web-photo-ready = La photo est prête. Posez votre question, ou appuyez sur Envoyer.
web-sound-ready = L’enregistrement est prêt. Appuyez sur Envoyer.
web-sending = Envoi en cours…
web-waiting = Pas encore envoyé. Nous essayons encore.
web-working = La réponse se prépare…
web-answered = Réponse reçue.
web-offline = Pas de connexion. Nous essayons encore. Rien n’est perdu.
web-connected = La connexion est revenue.
web-recording = Enregistrement. Parlez, puis appuyez encore sur Parler pour envoyer.
web-recording-cancelled = Enregistrement annulé. Rien n’est envoyé.
web-recording-limit = 10 minutes : l’enregistrement s’arrête et il est envoyé.
web-press-play = Appuyez sur Lecture pour écouter la réponse.
web-microphone-refused = Le micro est bloqué. Autorisez le micro dans votre navigateur, ou écrivez.
web-microphone-missing = Nous ne trouvons pas de micro. Vous pouvez écrire, ou envoyer un fichier.
web-microphone-insecure = Le micro ne marche que si l’adresse commence par https. Vous pouvez écrire, ou envoyer un fichier.
web-error-empty = Le message est vide. Parlez, écrivez, ou ajoutez une photo.
web-error-file = Ce fichier n’est ni une photo ni un son.
web-error-too-large = Le fichier est trop gros. La limite est de { $megabytes } Mo.
web-error-text-too-long = Le texte est trop long. La limite est de { $characters } caractères.
web-error-too-many-photos = Trop de photos. La limite est de { $photos } photos par message.
web-error-request = Nous n’avons pas pu lire ce message. Envoyez-le encore une fois.
web-error-slow = L’envoi est trop lent. Essayez encore, ou envoyez un fichier plus petit.
web-error-pace = Trop de messages à la fois. Attendez un peu, puis essayez encore.
web-error-busy = Il y a beaucoup de monde. Essayez encore dans un instant.
web-error-store = Nous ne pouvons pas garder votre message maintenant. Essayez encore dans un instant.
web-error-session = Cette conversation n’est pas connue. Rechargez la page.
web-error-sound-gone = Ce son n’est plus disponible.
web-error-host = Cette adresse n’est pas connue de Porte-Voix.
web-error-origin = Cette demande vient d’une autre page. Elle est refusée.
