## Le cadre de chaque page
skip = Aller au contenu
navigation = Pages
sign-out = Se déconnecter
back-home = Retour à l'accueil
error-in-title = À corriger :
error-summary = Merci de corriger ceci
problem-title = Cela n'a pas fonctionné
problem-400 = Cette demande n'a pas été comprise. Revenez en arrière et réessayez.
problem-401 = Vous n'êtes plus connecté. Connectez-vous et recommencez. Ce que vous aviez écrit n'a pas été enregistré.
problem-403 = Cette page ne vous est pas ouverte, ou elle est restée ouverte trop longtemps. Revenez en arrière, rechargez la page et réessayez.
problem-404 = Cette page n'existe pas.
problem-413 = Ce fichier est trop lourd.
problem-421 = Ces pages ne sont pas accessibles à cette adresse. Demandez la bonne adresse à la personne qui gère ce service.
problem-429 = Trop de demandes. Attendez un instant et réessayez.
problem-503 = Le service est occupé. Réessayez dans une minute. Rien de ce qui était enregistré n'est perdu.

## Accueil
home-title = Accueil
home-welcome = Bienvenue, { $name }.

## Connexion
sign-in-title = Se connecter
sign-in-login = Adresse électronique
sign-in-password = Mot de passe
sign-in-code = Code à six chiffres
sign-in-code-hint = Votre application de codes l'affiche. Il change toutes les 30 secondes.
sign-in-go = Se connecter
sign-in-passkey-title = Ou avec une clé d'accès
sign-in-passkey-hint = Votre appareil vous demande votre doigt, votre visage ou son code.
sign-in-passkey-go = Utiliser une clé d'accès
sign-in-help = Mot de passe ou téléphone perdu ? Demandez un nouveau lien à la personne qui coordonne votre association.
sign-in-wrong = L'adresse, le mot de passe ou le code ne convient pas. Un code ne sert qu'une fois : attendez le suivant.
sign-in-wait = Trop d'essais. Réessayez dans { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Les personnes déjà connectées peuvent continuer.
signed-out = Vous êtes déconnecté.
passkey-wrong = Cette clé d'accès n'est pas acceptée ici. Utilisez votre mot de passe et votre code.
passkey-not-used = La clé d'accès n'a pas été utilisée. Vous pouvez réessayer.

## Ouverture d'un compte
opening-title = Ouvrir votre compte
opening-welcome = { $name }, vous êtes invité à rejoindre l'équipe de { $association }.
opening-password-title = 1. Un mot de passe
opening-login-hint = C'est avec cette adresse que vous vous connecterez.
opening-password = Nouveau mot de passe
opening-again = Le même mot de passe, une deuxième fois
password-hint = Au moins 12 caractères. Le plus simple : quatre mots sans rapport entre eux.
password-short = Ce mot de passe est trop court : il faut au moins { $shortest } caractères.
password-long = Ce mot de passe est trop long : 256 caractères au plus.
password-repeats = Ce mot de passe répète toujours les mêmes caractères. Choisissez-en un autre.
password-name = Ce mot de passe contient surtout un nom que tout le monde connaît : le vôtre, votre adresse ou celui de l'association. Choisissez-en un autre.
password-common = Ce mot de passe fait partie de ceux que l'on essaie en premier. Choisissez-en un autre.
password-differs = Les deux mots de passe ne sont pas les mêmes.
opening-code-title = 2. Une application de codes
opening-code-why = À chaque connexion, vous tapez aussi un code que seul votre téléphone connaît. Ainsi, un mot de passe volé ne suffit pas.
opening-code-app = Installez une application de codes sur votre téléphone, si vous n'en avez pas encore : par exemple Aegis, FreeOTP ou Google Authenticator.
opening-code-scan = Dans l'application, ajoutez un compte et photographiez cette image.
opening-code-picture = Image à photographier avec l'application de codes. Le texte qui suit dit la même chose.
opening-code-type = Sans appareil photo, tapez cette clé dans l'application :
opening-code-here = L'application est sur cet appareil : l'ouvrir
opening-code-enter = Tapez ici le code que l'application affiche.
code-wrong = Ce code ne convient pas. Attendez le suivant, puis tapez-le. Vérifiez aussi l'heure du téléphone.
opening-go = Ouvrir le compte
opened-title = Ce lien ne fonctionne pas
opened-used = Il a déjà servi, il est trop ancien ou il n'est pas complet.
opened-ask = Si votre compte n'est pas encore ouvert, demandez un nouveau lien à la personne qui coordonne votre association.

## Demandes
inbox-title = Demandes
inbox-free = Attendent quelqu'un
inbox-free-none = Personne n'attend.
inbox-mine = Avec vous
inbox-mine-none = Vous n'avez pris personne en charge.
inbox-others = Avec vos collègues
inbox-others-none = Vos collègues n'ont personne.
inbox-ended = Demandes terminées
inbox-ended-none = Aucune demande n'est terminée.
inbox-back = Toutes les demandes
inbox-sound = Son à chaque nouveauté
inbox-person = Une personne, { $language }, { $at }
inbox-urgency-now = Danger
inbox-urgency-soon = À voir vite
inbox-urgency-usual = Sans urgence
inbox-why-asked = La personne veut parler à quelqu'un.
inbox-why-danger = Ses mots parlent d'un danger.
inbox-why-doubt = Porte-Voix n'était pas sûr de sa réponse.
inbox-why-failed = Deux réponses de suite n'ont pas aidé.
inbox-just-now = moins d'une minute
inbox-waits = Attend depuis { $time }
inbox-their-turn = C'est à la personne de répondre
inbox-nobody = Personne ne l'a prise.
inbox-nobody-again = Elle a été rendue : personne ne l'a.
inbox-with-you = C'est vous qui l'avez.
inbox-with = Prise par { $name }.
inbox-somebody = un collègue
inbox-ended-person = La personne a terminé cette conversation ({ $at }).
inbox-ended-helper = Conversation terminée par l'association ({ $at }).
inbox-ended-erased = La personne a tout effacé ({ $at }). Ses messages n'existent plus.
inbox-news-new = Une demande attend, { $language } : { $urgency }.
inbox-news-turn = Une personne vous a écrit, { $language }.
inbox-news-line = Nouveau message de la personne.
inbox-news-proposed = Votre réponse est traduite. Vérifiez-la avant l'envoi.
inbox-take = Prendre
inbox-take-first = Pour répondre, prenez d'abord cette demande.
inbox-release = Rendre à l'équipe
inbox-close = Terminer
inbox-transfer = Passer à un collègue
inbox-colleague = Collègue
inbox-transfer-do = Passer la demande
inbox-state = Où en est la demande
inbox-lines = Conversation
inbox-the-person = La personne
inbox-you = Vous
inbox-translation = Traduction, { $language } :
inbox-machine = Traduit par une machine. Elle peut se tromper.
inbox-rough = Traduction approximative : vérifiez ce qui est important.
inbox-untranslated = Pas de traduction : la machine n'a pas su la faire.
inbox-doubt = Mal entendu peut-être : faites confirmer par la personne.
inbox-picture = Image envoyée, sans explication
inbox-voice-of = Message vocal, { $who }
inbox-wrong = Cette réponse est fausse
inbox-check = À vérifier avant l'envoi
inbox-reason-critical = Cette réponse parle de choses graves, ou contient un nombre. Relisez-la.
inbox-reason-approximate = La traduction est approximative. Relisez-la.
inbox-reason-voice = Voici ce qui a été compris de votre voix. Relisez-le.
inbox-will-hear = La personne entendra, { $language } :
inbox-read-back = Retraduit, cela veut dire :
inbox-no-read-back = La traduction n'a pas pu être retraduite : rien ne la confirme.
inbox-agree = Oui, envoyer
inbox-change = Modifier
inbox-withdraw = Ne pas envoyer
inbox-remove-line = Retirer
inbox-line-asked = En cours de traduction.
inbox-line-listening = Votre voix est écoutée.
inbox-line-agreed = Va partir.
inbox-line-sent = Envoyé.
inbox-line-arrived = Envoyé et remis.
inbox-line-lost = Pas remis : la messagerie de la personne l'a refusé.
inbox-failed-missing = Pas envoyé : aucune traduction fiable entre ces deux langues.
inbox-failed-unheard = Pas envoyé : rien n'a été compris de l'enregistrement.
inbox-failed-engine = Pas envoyé : la traduction n'a pas fonctionné. Réessayez, ou écrivez autrement.
inbox-failed-gone = Pas envoyé : la conversation était terminée.
inbox-answer = Répondre
inbox-text = Votre réponse
inbox-text-hint = Écrivez simplement. La personne l'entendra ({ $language }).
inbox-changing = Vous modifiez une réponse qui n'est pas partie.
inbox-answer-in = Langue de votre réponse
inbox-send = Traduire et envoyer
inbox-voice = Répondre par la voix
inbox-voice-hint = Ce que vous dites sera écrit et traduit. Vous le vérifiez avant l'envoi.
inbox-voice-file = Enregistrement
inbox-record = Enregistrer ma voix
inbox-record-stop = Arrêter l'enregistrement
inbox-record-again = Enregistrer à nouveau
inbox-recording = L'enregistrement a commencé. Cinq minutes au plus.
inbox-recorded = Enregistré. Écoutez, puis envoyez.
inbox-listen = Votre enregistrement
inbox-send-voice = Envoyer ma voix à traduire
inbox-drop = Supprimer l'enregistrement
inbox-microphone-insecure = Le micro ne marche qu'avec une adresse en https.
inbox-microphone-missing = Aucun micro n'a été trouvé.
inbox-microphone-refused = Le micro n'est pas autorisé. Autorisez-le dans votre navigateur, puis réessayez.
inbox-voice-none = Il n'y a pas d'enregistrement.
inbox-voice-kind = Ce fichier n'est pas un enregistrement que l'on sait écouter.
inbox-voice-large = Cet enregistrement est trop lourd : 8 mégaoctets au plus.
inbox-voice-cut = L'enregistrement n'est pas arrivé en entier. Réessayez.
inbox-text-none = Écrivez d'abord votre réponse.
inbox-text-long = Cette réponse est trop longue. Envoyez-la en plusieurs fois.
inbox-taken-by = { $name } a déjà pris cette demande.
inbox-not-yours = Cela n'a pas été fait : vous n'avez plus cette demande, ou elle a changé entre-temps.
inbox-line-late = Trop tard : cette réponse a changé entre-temps. Voyez où elle en est.
inbox-lost = Vous n'avez plus cette demande. Ce que vous aviez écrit n'est pas parti.
inbox-gone = Cette demande n'est plus là, ou n'est plus la vôtre. Revenez à toutes les demandes.
inbox-signed-out = Vous n'êtes plus connecté. Connectez-vous à nouveau pour continuer.
inbox-offline = Pas de connexion. Rien n'est perdu : réessayez.
inbox-canned = Phrases prêtes
inbox-canned-about = Ces phrases sont traduites une seule fois, dans les langues possibles. Relisez chaque traduction retraduite avant de vous y fier.
inbox-canned-none = Il n'y a pas encore de phrase prête.
inbox-canned-working = En cours de traduction. Revenez dans quelques minutes.
inbox-canned-approximate = Traduction approximative : elle vous sera relue avant chaque envoi.
inbox-canned-remove = Supprimer
inbox-canned-add = Ajouter une phrase
inbox-canned-title = Titre court
inbox-canned-title-hint = Pour la retrouver, par exemple « Rappel demain ».
inbox-canned-text = La phrase
inbox-canned-text-hint = Dans la langue de votre association. Une ou deux phrases simples.
inbox-canned-add-do = Ajouter la phrase
inbox-canned-title-wrong = Donnez un titre de { $longest } caractères au plus.
inbox-canned-text-wrong = Écrivez la phrase, en { $longest } caractères au plus.
inbox-canned-many = Il y a déjà { $most } phrases. Supprimez-en une d'abord.
inbox-elsewhere = { $count ->
    [one] Une autre demande attend.
   *[other] { $count } autres demandes attendent.
}
inbox-canned-wordings = { $count ->
    [one] Une traduction
   *[other] { $count } traductions
}
inbox-download = { $kind ->
    [image] Enregistrer l'image
    [sound] Enregistrer le son
   *[other] Enregistrer le fichier
}
