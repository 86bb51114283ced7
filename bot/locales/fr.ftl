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
you-are-welcome = Je vous en prie. Je suis là si vous avez une autre question.
greeting = Bonjour. Je suis Porte-Voix, une machine. Que puis-je faire pour vous ?
help =
    Je suis Porte-Voix, une machine.
    Envoyez une photo : je la décris ou je lis la lettre.
    Posez une question sur une démarche en France : je réponds avec la source.
    Dites « traduis en anglais » et votre phrase : je traduis.
    Vous pouvez dire : plus, encore, plus lentement, plus simple, stop, une personne, efface tout.
i-am-a-machine = Je suis une machine, un programme. Je peux me tromper. Vous pouvez toujours demander une personne.
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
document-first-pages = J'ai lu { $read ->
    [one] la première page
   *[other] les { $read } premières pages
} sur { $pages }.
meanwhile-photo = J'ai votre photo. Je la regarde.
meanwhile-page = C'est une page de texte. Je la lis.
meanwhile-pages = C'est un document de { $count } pages. Je le lis.
meanwhile-first-pages = C'est un document de { $count } pages. Je lis les { $most } premières.
busy-your-turn = Beaucoup de personnes m'écrivent. J'ai gardé votre message, votre tour vient.
choice-yes = Oui
choice-no = Non
reminder-on = le { $day }
reminder-on-at = le { $day } à { $time }
reminder-deadline = date limite
reminder-appointment = rendez-vous
reminder-offer = { $times ->
    [one] Voulez-vous que je vous le rappelle 1 jour avant ? Dites oui ou non.
   *[other] Voulez-vous que je vous le rappelle 7 jours et 1 jour avant ? Dites oui ou non.
}
reminder-hint = Je peux vous rappeler cette date : dites « rappelle-moi ».
reminder-set = { $times ->
    [one] C'est noté : { $label }, { $when }. Je vous le rappelle 1 jour avant, à 9 heures.
   *[other] C'est noté : { $label }, { $when }. Je vous le rappelle 7 jours et 1 jour avant, à 9 heures.
}
reminder-refused = D'accord, pas de rappel.
reminder-ask-day = Quel jour ? Dites le jour et le mois, puis un nom. Par exemple : le { $day } janvier, rendez-vous CAF.
reminder-past = Cette date est déjà passée : { $when }. Je n'ai rien noté.
reminder-soon = C'est trop proche : { $when }. Je rappelle au plus tard la veille à 9 heures. Je n'ai rien noté.
reminder-far = Cette date est trop loin. Je garde une date 3 ans au plus. Je n'ai rien noté.
reminder-full = Vous avez déjà { $most } rappels, c'est le maximum. Je n'ai rien noté. Dites « mes rappels », puis effacez-en un.
reminder-none = Vous n'avez pas de rappel.
reminder-list = { $count ->
    [one] Vous avez un rappel.
   *[other] Vous avez { $count } rappels.
}
reminder-item = Numéro { $number } : { $label }, { $when }.
reminder-choice = Efface le rappel { $number }
reminder-deleted = C'est fait. J'ai effacé ce rappel : { $label }, { $when }.
reminder-deleted-all = C'est fait. J'ai effacé tous vos rappels.
reminder-which = Quel rappel faut-il effacer ? Dites « efface le rappel » et son numéro.
reminder-unknown = Je ne trouve pas ce rappel. Dites « efface le rappel » et son numéro.
reminder-notice = { $days ->
    [0] Rappel : { $label }, aujourd'hui, { $when }.
    [1] Rappel : { $label }, demain, { $when }.
   *[other] Rappel : { $label }, dans { $days } jours, { $when }.
}
reminder-file = { $count ->
    [one] Voici le fichier pour votre agenda. Ouvrez-le pour ajouter la date.
   *[other] Voici le fichier pour votre agenda, avec { $count } dates. Ouvrez-le pour les ajouter.
}
reminder-file-name = rappel.ics
reminder-file-failed = Je n'arrive pas à vous envoyer le fichier. Réessayez dans quelques minutes.

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
error-document = Je ne sais pas lire ce type de document. Envoyez un PDF, ou une photo de chaque page.
error-document-locked = Ce document est protégé par un mot de passe : je ne peux pas l'ouvrir. Envoyez une photo de chaque page.

## Cues: the words by which people ask for things

cue-filler = s'il vous plaît | s'il te plaît | svp | stp | merci | bonjour | euh | porte-voix | un peu | encore une fois | maintenant | d'accord | alors
cue-help = aide | à l'aide | aide-moi | aidez-moi | comment ça marche | que peux-tu faire | que pouvez-vous faire | qu'est-ce que tu sais faire | qu'est-ce que vous savez faire | menu | mode d'emploi | tu fais quoi | vous faites quoi
cue-thanks = merci | merci beaucoup | merci bien | ok | okay | d'accord | au revoir | bonne nuit | super | parfait | à bientôt
cue-greeting = bonjour | bonsoir | salut | coucou | bonjour à vous | bonne journée | salam | hello | allô
cue-more = plus | suite | plus de détails | la suite | continue | continuez | détails | les détails | dis-m'en plus | dites-m'en plus | en savoir plus | et ensuite | et après | explique plus | expliquez plus
cue-again = encore | répète | répétez | répéter | encore une fois | redis | redites | pardon | comment | tu peux répéter | vous pouvez répéter | pouvez-vous répéter | je n'ai pas entendu
cue-slower = plus lentement | moins vite | lentement | parle plus lentement | parlez plus lentement | parle moins vite | parlez moins vite | trop vite | c'est trop rapide | plus doucement | parle doucement
cue-faster = plus vite | plus rapide | parle plus vite | parlez plus vite | trop lent | vitesse normale
cue-simpler = plus simple | simple | plus simplement | simplifie | simplifiez | je ne comprends pas | j'ai pas compris | je n'ai pas compris | explique simplement | expliquez simplement | avec des mots simples | c'est compliqué | trop compliqué
cue-stop = stop | arrête | arrêtez | arrêter | ça suffit | silence | tais-toi | taisez-vous | annule | annuler | arrête de traduire | arrêtez de traduire
cue-delete = efface tout | effacer tout | et face tout | et facez tout | et effacez tout | supprimer toutes mes données | effacer toutes mes données | supprimer mes données | effacer mes données | effacez tout | supprime tout | supprimez tout | tout effacer | tout supprimer | efface mes données | effacez mes données | supprime mes données | supprimez mes données | oublie-moi | oubliez-moi | efface tout ce que tu sais sur moi | supprime mon compte | supprime toutes mes données | supprimez toutes mes données | effacez toutes mes données | efface toutes mes données | je veux tout effacer | je veux tout supprimer
cue-sheet = la fiche | fiche | montre la fiche | donne la fiche | plus sur la démarche | explique la démarche
cue-human = une personne | je veux une personne | je veux parler à une personne | je voudrais parler à une personne | parler à quelqu'un | je veux parler à quelqu'un | je voudrais parler à quelqu'un | un humain | je veux un humain | je veux parler à un humain | un conseiller | une vraie personne | je veux parler à une vraie personne | quelqu'un peut m'aider | je veux parler à un conseiller | je veux parler avec une personne | je veux parler avec quelqu'un
cue-machine = es-tu une machine | est-ce que tu es une machine | est-ce que vous êtes une machine | tu es un humain | tu es humain | vous êtes un humain | es-tu une vraie personne | êtes-vous une vraie personne | tu es une vraie personne | vous êtes une vraie personne | êtes-vous une machine | es-tu un robot | êtes-vous un robot | tu es un robot | tu es une machine | vous êtes un robot | es-tu humain | êtes-vous humain | qui es-tu | qui êtes-vous | tu es qui | vous êtes qui | c'est un robot | est-ce que tu es un robot | est-ce que vous êtes un robot | est-ce que je parle à une machine
cue-yes = oui | ouais | d'accord | ok | okay | c'est ça | exact | bien sûr | je veux bien | oui je veux bien
cue-no = non | nan | pas du tout | je ne veux pas | non merci
cue-reminder-add = rappelle-moi | rappelez-moi | rappelle moi | rappelez moi | rappelle-le-moi | rappelez-le-moi | rappelle-moi cette date | rappelle-moi de | fais-moi penser | préviens-moi | prévenez-moi | rappelle | un rappel | rappel
cue-reminder-new = ajoute un rappel | ajoutez un rappel | mets un rappel | mettez un rappel | crée un rappel | créez un rappel | fais un rappel | fais-moi un rappel | note un rappel | nouveau rappel | je veux un rappel | je voudrais un rappel
cue-reminder-list = mes rappels | quelles sont mes rappels | m'y rappelle | mes rappelles | mais rappels | les rappels | la liste des rappels | liste des rappels | liste mes rappels | lis mes rappels | quels sont mes rappels | quels rappels | dis-moi mes rappels | donne-moi mes rappels | montre mes rappels | voir mes rappels | ai-je des rappels | est-ce que j'ai des rappels | qu'est-ce que j'ai comme rappels
cue-reminder-delete = efface | effacez | effacer | et face | supprime | supprimez | supprimer | enlève | enlevez | retire | retirez | annule | annulez
cue-reminder-all = tous les rappels | tous mes rappels | mes rappels | les rappels | tout les rappels | toutes les rappels
cue-reminder-one = le rappel | mon rappel | ce rappel | rappel | un rappel | le rappel numéro | rappel numéro | le rappel de | le rappel pour | mon rappel de | le numéro
cue-reminder-every = tous | toutes | tous les rappels
cue-reminder-file = fichier agenda | fichier à agenda | fichier calendrier | fichier d'agenda | fichier de calendrier | fichier pour l'agenda | fichier pour mon agenda | fichier pour le calendrier | fichier ics | fichier point ics | .ics | ajoute à mon agenda | dans mon agenda | dans mon calendrier
cue-reminder-name = appelle-le | appelez-le | appelle | nomme-le | nommez-le | son nom est | son nom c'est | avec le nom | intitulé
cue-reminder-nothing = beaucoup | vas-y | allez-y | avec plaisir | volontiers | fais-le | faites-le | s'il te plaît | s'il vous plaît | fais ça | très bien | parfait
cue-reminder-joints = le | la | les | l' | à | au | du | de | des | pour | que | et | c'est | c'est pour | concernant | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | le jour du | la date du | date
cue-reminder-months = janvier/janv | février/févr | mars | avril | mai | juin | juillet/juil | août | septembre/sept | octobre/oct | novembre/nov | décembre/déc
cue-reminder-year = deux mille | l'an deux mille
cue-reminder-numbers = un/premier/une/le premier | deux/deuxième/second/le deuxième | trois/troisième/le troisième | quatre/quatrième/le quatrième | cinq/cinquième/le cinquième | six/sixième/le sixième | sept/septième | huit/huitième | neuf/neuvième | dix/dixième
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

cue-danger-suicide = me suicider | suicide | je veux mourir | j'ai envie de mourir | envie de mourir | en finir avec la vie | mettre fin à mes jours | je ne veux plus vivre | plus envie de vivre | je vais me tuer | me pendre | me jeter sous | envie de me tuer | je veux me tuer | pense à me tuer | je veux en finir | envie d'en finir | mettre fin à ma vie | je voudrais mourir | j'aimerais mourir | pensées suicidaires | idées suicidaires | pris trop de médicaments | veu*/ve .. plus vivre | envie .. mourir | en peux/peu plus de vivre | pourquoi .. me reveiller*/reveillerai*/lever* demain | plus de raison de vivre | a quoi bon vivre/continuer | sert a rien de vivre | va/allait/veut/voulait se pendre/tuer/suicider/jeter | vais/veux/voulais me pendre/tuer/suicider | dormir .. ne plus/jamais .. reveiller | tout .. mieux sans moi | serai*/seraient mieux sans moi/nous | mieux si .. etais mort/morte | avaler .. boite*/medicament*/comprime*/cachet* | boite*/medicament*/comprime*/cachet* .. vais/veux .. avaler | avaler tou* .. cette nuit/ce soir | avaler tous les | veux/vais/voudrais disparaitre pour toujours | envie/vais/veux d/en/de finir/crever | veux crever | ouvrir les veines | me couper les veines | pas etre ne/nee | me faire du mal | vais sauter du pont/toit | a dit/dis qu'il/qu'elle .. va/allait se pendre/tuer/suicider | parle de se tuer/suicider/pendre | jveux/jvais/jpeux .. mourir/crever/plus vivre | marre de .. vivre/vie | plus la force de .. vivre/continuer | lettre*/mot/message* d'adieu/adieux | serai plus la .. demain/dites/enfants/adieu | demain .. serai plus la | sens .. a/de ma vie plus | ma vie .. plus de/aucun sens | la vie .. plus/pas la peine/d'etre vecue | supporte plus .. vie/vivre | me couper/scarifie* | disparaitre pour de bon | quitter/partir .. ce/de monde | s'arrete pour toujours | si je meurs .. personne | jen ai marre .. mourir | jveu/jveux mourir | mourir/crever .. jveux/jveu/je veux | pense* .. a/qu'a mourir/mort | taill*/ouvert/coupe les veines/poignets
cue-danger-violence = me frappe | il me bat | me tape dessus | me bat | mon mari me frappe | ma femme me frappe | il m'a frappée | il m'a frappé | m'a violée | m'a violé | viol | violée | on m'a agressé | on m'a agressée | agression sexuelle | menace de me tuer | il va me tuer | il veut me tuer | peur de mon mari | violences conjugales | m'a étranglée | mariage forcé | excision | va me tuer | veut me tuer | vont me tuer | veulent me tuer | nous tuer | m'a frappée | m'a frappé | m'a tapée | m'a giflée | mon mari me tape | il me tape | menaces de mort | menacé de mort | menacée de mort | victime de violences | je suis battue | mari est violent | j'ai été agressée | m'étrangle | me menace avec un couteau | mari/copain/copin/compagnon/conjoint/ex/pere/frere/beau-pere/femme .. me/m'a/ma frap*/tap*/cogn*/bat/battu*/etrangle*/gifl* | mari/copain/copin/compagnon/conjoint/ex/il/pere/frere .. ma/m'a frap* | me cogn* | m'etrangl*/etrangle* devant | m'a etrangl* | dit/jure/menace .. va/de .. me/la/nous tuer/egorger/bruler/tuera | me/nous tuera | va/vont nous/la tuer | viole/violee/violer au/par/dans/chez | m'a/m'ont viol* | ont/on m'a viole* | mari/voisin/pere/copain/homme .. bat/frappe/cogne/tape sa/la femme/compagne/mere/copine/soeur | son mari .. bat/frappe/cogne/tape | voisine .. frappe*/battue/cogne*/crie .. mari/aide | battu/battue/frappe/frappee par .. mari/copain/conjoint/ex | ex .. suit/harcele/menace/retrouve | il me tape/tabasse/cogne/massacre | me tabass* | coups de ceinture/poing/couteau | force/forcee/oblige .. coucher/rapport*/sexe | peur .. rentrer chez moi .. mari/il | peur qu'il/kil .. recommence/tue/frappe | a un couteau/pistolet/fusil | veulent/veut me marier .. force | menace .. couteau/arme/mort/photos | belle-famille/beau-pere/belle-mere/belle famille/mere/oncle/cousin/collegue/chef/patron .. me frap*/bat/tape/cogne/touche | leve* .. main sur moi/elle/nous | main .. dans/sous/sur mon/ma/mes pantalon/jupe/culotte/seins/fesses | m'a plaque* .. mur | m'a force* .. coucher/toucher/embrasser/sexe | marier .. force/vieux/vieil | menace .. acide/bruler/tuer/renvoyer | frappe avec .. ceinture/baton/cable | couper la tete/gorge/langue | egorg* | crime d'honneur | pour l'honneur .. tuer/frapper | sequestr*/enferme .. mariage/marier/frere/mari/pere | nues .. chantage/menace | chantage .. photos/video* | coup/coups de poing/pied/tete .. m'a/ventre/visage/mari/moi | m'a donne/mis .. coup*/claque*/gifle* | oblige*/force* .. faire l'amour
cue-danger-trafficking = on me force à me prostituer | obligée de me prostituer | forcée à me prostituer | m'oblige à me prostituer | il a pris mon passeport | mon patron garde mon passeport | travailler sans être payé et sans sortir | esclave | traite des êtres humains | je dois rembourser le passeur | on me force à travailler | m'oblige à travailler | patron a pris mon passeport | confisqué mon passeport | m'enferme | enfermée à la maison | enfermé à la maison | enfermée chez | patron/employeur/chef/dame/monsieur/madame/famille/gerant .. garde/pris/confisque/cache/a .. mon/mes/notre/nos passeport*/papiers | confisque* mon/mes/nos passeport/papiers | interdi* de sortir .. papiers/travail*/passeport | travaill* .. interdi* de sortir | interdit de sortir | laisse* pas sortir | oblige*/force*/obligent/forcent .. prostitu*/trottoir/clients | prostitu* pour rembourser | travaill* sans salaire .. sortir/enferme* | travaill* jour et nuit sans .. paye*/salaire/argent | vendue a/par/au | rembourser .. passeur* | pris/confisque/garde*/prend/cache .. nos/mes/mon .. passeport*/papiers .. travail*/patron/paye* | pris nos passeports | telephone et passeport .. garde/pris/confisque | passeur .. menace/vendre/argent | veut/va/vont me vendre | dors .. cuisine/garage/chantier .. travaill*/passeport/patron | faire des passes | passes .. dette/rembours* | mes papiers/passeport .. veut/rendre .. pas rendre | veut/veulent pas .. rendre .. papiers/passeport
cue-danger-medical = crise cardiaque | ne respire plus | n'arrive plus à respirer | j'arrive pas à respirer | je n'arrive plus à respirer | inconscient | inconsciente | il a perdu connaissance | elle a perdu connaissance | perdu connaissance | saigne beaucoup | beaucoup de sang | overdose | empoisonné | empoisonnée | avalé de la javel | douleur dans la poitrine | mal à la poitrine | je perds les eaux | ne respire pas | je n'arrive pas à respirer | du mal à respirer | ne peux pas respirer | s'étouffe | ne se réveille pas | malaise cardiaque | s'est évanoui | s'est évanouie | douleur à la poitrine | enceinte et je saigne | avalé un produit | j'accouche | je vais accoucher maintenant | est en train de faire un avc | fait un avc | fait une crise cardiaque | enceinte .. saign*/sang/perds | saigne .. beaucoup/arrete/partout/trop | sang .. arrete pas/s'arrete | tombe* .. repond*/bouge/reveille plus/pas | repond plus .. bouge | mal .. poitrine/coeur .. bras/engourdi*/gauche | mal a la poitrine | bebe/enfant/fils/fille .. bu/avale/mange .. javel/produit*/medicament*/pile/lessive | a bu/avale de la/l'eau javel/soude/lessive | convulse*/convulsion* | respire .. plus/mal/pas | arrive .. respirer | perd* connaissance | tombe* dans les pommes .. reveil* | bouche .. tordue/travers .. parl*/bras | levres bleues | perdu les eaux | appelez .. ambulance/samu/pompiers | fievre .. convuls* | avale .. pile/bille/produit/medicament*/javel/batterie | devient/est bleu/bleue/violet | perd .. sang .. beaucoup/enceinte | grossesse/enceinte .. sang | bouche .. travers/tordue/deformee | parle bizarre .. bouche/visage | tombe* .. de/du la/fenetre/balcon/toit/escalier | tete .. saigne* | bouge plus/pas .. drogue/pris/tombe*/repond* | trop de drogue/medicaments/alcool .. bouge/repond/reveil* | drogue .. bouge/repond/reveille plus/pas
cue-danger-child = mon enfant est en danger | enfant en danger | enfant battu | on frappe mon enfant | il frappe mon enfant | frappe les enfants | tape les enfants | a touché ma fille | a touché mon fils | enfant maltraité | je suis mineur et seul | je suis mineure et seule | mineur à la rue | enfant disparu | mon enfant a disparu | frappe ma fille | frappe mon fils | ma fille est en danger | mon fils a disparu | abuse de ma fille | je suis mineur et je dors | enfant*/gamin*/petit/petite/bebe/fils/fille/voisins .. battu*/frappe*/tape*/maltrait*/secoue* .. tous/soir*/nuit*/jour*/parents/pere/mere/voisin* | enfant*/gamin*/fille/fils/petite/petit/eleve .. est/sont battu*/maltrait* | bat/frappe/tape .. son/ses/leur/leurs/mes/mon/les enfant*/gamin*/bebe | trouve/retrouve plus .. ma/mon fille/fils/enfant/bebe/gamin/petit/petite | ne sais pas ou est ma/mon fille/fils/enfant | oncle/pere/beau-pere/voisin/cousin/professeur/homme .. la/le/les/ma/mon touche/attouch*/tripote | touche/touchait .. ma/mon petite/petit soeur/frere | attouchement* | enlev* mon/ma/mes fille/fils/enfant*/bebe | pris/emmene mon/ma/mes fille/fils/enfant*/bebe de force | disparu* .. mon/ma fille/fils/enfant | mon/ma fille/fils/enfant .. disparu* | bleus partout .. pere/mere/enfant/petit/frapp* | son pere/sa mere le/la tape/frappe/bat | maitre/maitresse/professeur/nounou .. frap*/tap*/secou*/touch* .. fils/fille/enfant*/bebe | secoue* .. bebe | femme/enfant*/fille/fils battu*/maltrait* | papa/maman/pere/mere me tape/frappe/bat .. ans | enferme*/laisse* .. seul/seule .. sans manger/nuit | sans manger .. enfant*/petit/petite/enferme* | vient/venait dans mon lit | fille/fils/enfant/bebe .. disparu*
cue-danger-harmless = meurs de faim/soif/rire/chaud/froid/sommeil/envie | mort/morte/morts de rire/faim/fatigue/froid/peur/trouille | formulaire/dossier/attente/administration/chaleur/paperasse/demarche* .. me tue/tuent | tuer le temps | telephone/batterie/ordinateur .. mort/morte | infarctus/avc/crise .. en 20*/19* | eu .. infarctus/avc/crise cardiaque .. en/ans/dernier* | prefecture/consulat/ambassade/ofpra/ofii/mairie/caf .. passeport/papiers | mon mari m'a frappe .. exemplaire*/lettre/texte | coup* de fil/telephone/main | certificat medical .. coups | vie .. mort pour mon dossier | acte de deces | carte/acte/papier*/passeport/affaires/doudou/sac .. mon/ma/mes fils/fille/enfant* | trouve/retrouve plus .. carte/acte/papier*/passeport/sac/dossier/numero | formation .. secourisme/premiers secours | frappe d'une/de obligation/taxe/interdiction
danger-suicide = Appelez le 3114 maintenant : c'est gratuit, jour et nuit, pour parler à quelqu'un. Si vous êtes en danger tout de suite, appelez le 112, ou écrivez au 114 par SMS. Vous n'êtes pas seul.
danger-violence = Si vous êtes en danger tout de suite, appelez le 112, ou écrivez au 114 par SMS. Pour parler à quelqu'un, appelez le 3919 : c'est gratuit et anonyme, jour et nuit. Cela n'apparaît pas sur la facture.
danger-trafficking = Si vous êtes en danger tout de suite, appelez le 112, ou écrivez au 114 par SMS. Personne n'a le droit de vous forcer ni de garder vos papiers. Une association peut vous protéger : demandez une personne ici.
danger-medical = Appelez le 112 maintenant, ou écrivez au 114 par SMS si vous ne pouvez pas parler. Dites où vous êtes et ce qui se passe. Ne raccrochez pas.
danger-child = Si un enfant est en danger tout de suite, appelez le 112, ou écrivez au 114 par SMS. Appelez aussi le 119, Enfance en danger : c'est gratuit, jour et nuit. Si vous êtes dehors sans abri, appelez le 115.
danger-source = Les numéros d'urgence, site 1000 premiers jours, Santé publique France

## describe_image

photo-send-it = Envoyez la photo : je répondrai à votre question.
photo-too-many = Je n'ai regardé que les { $count } premières photos : envoyez les autres à part.
photo-flaw-blur = La photo est floue : tenez le téléphone sans bouger et reprenez la photo.
photo-flaw-dark = La photo est trop sombre : allumez la lumière et reprenez la photo.
photo-flaw-blank = La photo est vide, je n'y vois rien : vérifiez que rien ne cache l'objectif et reprenez la photo.
photo-flaw-small = Ce que montre la photo est trop petit : rapprochez le téléphone, ou envoyez la photo d'origine.
photo-flaw-glare = Il y a un reflet sur la photo : inclinez un peu la feuille ou éteignez le flash, puis reprenez la photo.
photo-flaw-tilt = La photo est prise trop de côté : tenez le téléphone juste au-dessus de la feuille et reprenez la photo.
photo-flaw-cut = Le texte est coupé de plusieurs côtés : éloignez le téléphone et reprenez la photo.
photo-flaw-cut-left = Le texte est coupé à gauche : éloignez un peu le téléphone et déplacez-le vers la gauche.
photo-flaw-cut-right = Le texte est coupé à droite : éloignez un peu le téléphone et déplacez-le vers la droite.
photo-flaw-cut-top = Le texte est coupé en haut : éloignez un peu le téléphone et déplacez-le vers le haut de la feuille.
photo-flaw-cut-bottom = Le texte est coupé en bas : éloignez un peu le téléphone et déplacez-le vers le bas de la feuille.
photo-comma = {", "}
photo-semicolon = {" ; "}
photo-and = { $first } et { $last }
photo-probably = probablement { $thing }
photo-maybe = peut-être { $thing }
photo-like = quelque chose qui ressemble à ceci : { $thing }
photo-scene = Sur la photo : { $things }.
photo-scene-text = Sur la photo : { $things }, avec ce texte : « { $text } ».
photo-text = Je lis : « { $text } ».
photo-long-text = C'est un texte, qui commence ainsi : « { $text } ».
photo-whole-text = Le texte : « { $text } ».
photo-nothing-sure = Je ne reconnais rien de sûr sur cette photo, je vois surtout ces couleurs : { $colours }.
photo-drawing = Ce n'est sans doute pas une photo mais un dessin ou un écran, et je n'y reconnais rien de sûr, à part ces couleurs : { $colours }.
photo-nothing = Je ne reconnais rien de sûr sur cette photo.
photo-place-left = À gauche : { $thing }.
photo-place-middle = Au milieu : { $thing }.
photo-place-right = À droite : { $thing }.
photo-colours = Couleurs principales : { $colours }.
photo-no-colour = Je ne distingue pas de couleur principale.
photo-code = Il y a un code-barres ou un QR code. Il contient : « { $content } ». Je ne l'ouvre pas.
photo-limits = Je reconnais des objets et du texte. Je ne vois pas les gestes ni les dangers, et je peux me tromper.
photo-model-agreed = Un service extérieur voit aussi : { $text }.
photo-model-may-be = Peut-être aussi, selon ce service : { $text }.
photo-model-answer = Selon un service extérieur : { $text }.
photo-model-answer-may-be = Peut-être, selon un service extérieur qui peut se tromper : { $text }.
cue-photo-judges = s'appelle | se nomme | ans | âgé | âgée | jeune femme | jeune homme | vieux | vieille | vieil homme | beau | belle | jolie | laid | africain | asiatique | arabe | européen | handicapé | malade | célèbre | président
photo-numbered = photo { $number } : { $text }
photo-reads-badly = {", "}mais je lis mal ce texte et je peux me tromper.
photo-careful-medicine = {", "}mais je peux me tromper : pour un médicament, demandez toujours à un pharmacien ou à une personne.
photo-careful-food = {", "}mais je peux me tromper : pour une allergie, demandez toujours à une personne.
photo-careful-money = {", "}mais je peux me tromper : pour de l'argent, demandez toujours à une personne.
photo-kind-request-for-documents = une demande de documents
photo-kind-appointment = un rendez-vous ou une convocation
photo-kind-payment-demand = une demande de paiement
photo-kind-bill = une facture
photo-kind-decision-granted = une décision qui semble favorable
photo-kind-decision-refusal = une décision qui semble être un refus
photo-kind-formal-notice = une mise en demeure
photo-kind-information = une information
photo-kind-meeting-invitation = une invitation à une réunion
photo-kind-scam = peut-être une arnaque
photo-kind-other = je ne sais pas de quelle sorte
photo-scam-link-not-official = le lien n'est pas celui d'un site officiel
photo-scam-mismatched-sender = l'adresse mail n'est pas celle d'un organisme officiel
photo-scam-asks-card = on vous demande les numéros de votre carte ou de votre compte
photo-scam-small-fee = on vous demande de payer une petite somme en ligne
photo-scam-urgent-threat = on veut vous faire agir très vite
photo-scam-parcel = les faux messages de colis sont fréquents
photo-scam-cpf = les faux messages sur le compte formation sont fréquents
photo-scam-ameli-card = les faux messages sur la carte Vitale sont fréquents
photo-scam-antai-fine = les faux messages d'amende sont fréquents
photo-scam-refund-bait = on vous promet de l'argent pour obtenir vos données
photo-scam-paid-appointment = un rendez-vous à la préfecture ne se paie jamais
photo-scam-gift-card = on vous demande de payer avec des cartes cadeaux ou des tickets de recharge
photo-scam-crypto = on vous parle de monnaie virtuelle ou de gains faciles
photo-scam-money-transfer = on vous demande d'envoyer de l'argent par mandat ou par virement immédiat
photo-scam-family-new-number = quelqu'un se fait passer pour un proche avec un nouveau numéro
photo-scam-whatsapp-contact = on vous demande d'écrire sur une messagerie privée
photo-scam-prize = on vous annonce un gain ou un héritage
photo-scam-easy-money = on vous promet de l'argent ou un prêt trop facile
photo-scam-bank-alarm = les fausses alertes de banque sont fréquentes
photo-scam-police-threat = la police n'envoie pas de menaces par message
photo-scam-remote-access = on veut prendre le contrôle de votre appareil
photo-scam-spelling = il y a des fautes qu'un organisme officiel ne fait pas
photo-amounts = Montants écrits : { $text }.
photo-references = Références écrites : { $text }.
photo-phones = Numéros de téléphone écrits : { $text }.
photo-declined-identity = Je ne dis jamais qui est une personne, ni son âge, ni son apparence.
photo-declined-safety = Je ne peux pas dire si c'est sans danger : demandez à une personne près de vous.
photo-read-quote = Je lis : { $text }.
photo-read-doubtful = Je crois lire { $text }, mais ce n'est pas sûr : faites vérifier par une personne.
photo-no-date = Je ne lis pas de date sur cette photo.
photo-no-amount = Je ne lis pas de montant sur cette photo.
photo-no-phone = Je ne lis pas de numéro de téléphone sur cette photo.
photo-no-text = Je ne lis pas de texte sur cette photo.
photo-sender = L'expéditeur semble être : { $sender }.
photo-no-sender = Je ne trouve pas qui a écrit.
photo-people = Je vois { $people }.
photo-no-people = Je ne vois personne sur cette photo, mais je peux me tromper.
photo-found = Oui, je vois { $thing }.
photo-not-found = Je ne vois pas cela sur la photo ({ $thing }), mais je peux me tromper.
photo-found-text = Oui, je lis : « { $text } ».
photo-found-text-on = C'est la photo { $number }, je lis : « { $text } ».
photo-cannot-find = Je ne sais pas reconnaître cela, et je ne le lis pas sur la photo.
photo-colour-red = rouge
photo-colour-orange = orange
photo-colour-yellow = jaune
photo-colour-green = vert
photo-colour-blue = bleu
photo-colour-purple = violet
photo-colour-pink = rose
photo-colour-brown = marron
photo-colour-beige = beige
photo-colour-black = noir
photo-colour-grey = gris
photo-colour-white = blanc
cue-photo-word = photo | photos | image | images | cliché | cette lettre | ce courrier | cette boîte | ce papier | ce document | cet écran | ce panneau
cue-photo-article = un | une | des | du | de la | de l | les | le | la
cue-photo-coming = j'envoie | je t'envoie | je vous envoie | je vais envoyer | je vais t'envoyer | je vais vous envoyer | la photo arrive | si je t'envoie | si je vous envoie
cue-photo-filler = envoyer | fournir | donner | doit | voient | voient-tu | voit | voit-il | voit-ils | voit-on | quel | quelle | quels | quelles | est-ce | dans | cette | celui | celle | dessus | pour | faut | dois | payer | peux | peux-tu | pouvez-vous | dire | dis-moi | dites-moi | s'il vous plaît | merci | lettre | courrier | boîte | produit | limite | alors | voici | bien | aussi | sont | combien | cela | est-elle | sur | avec | chose | choses | objet | mise | elle | fait | moi | seulement | maintenant | chez
cue-photo-identity = qui est-ce | qui est cette | qui est cet | qui est sur | qui est là | qui est dans | c'est qui | qui sont | quel âge | reconnais-tu cette personne | reconnaissez-vous cette personne | est-elle belle | est-il beau | est-elle jolie | comment s'appelle-t-il | comment s'appelle-t-elle | comment s'appelle cette personne | comment s'appelle cet homme | comment s'appelle cette femme | comment s'appelle cette dame | comment s'appelle ce monsieur | sa peau | de peau | ses yeux | ses cheveux | homme ou une femme | homme ou femme | de quelle origine
cue-photo-safety = traverser | feu est vert | feu est rouge | est-ce dangereux | est-ce que c'est dangereux | la route est libre | sans danger | puis-je manger | puis-je boire | je peux manger | je peux boire | puis-je prendre ce médicament | je peux prendre ce médicament | dois-je prendre | je dois prendre | dois-je en prendre | je dois en prendre | combien par jour | prendre par jour | fois par jour | puis-je en prendre
cue-photo-people = combien de personnes | combien de gens | y a-t-il quelqu'un | il y a quelqu'un | du monde | des personnes | combien d'enfants
cue-photo-colour = couleur | couleurs
cue-photo-date = date | dates | quel jour | à quelle heure | jusqu'à quand | avant quand | délai
cue-photo-amount = combien d'argent | combien je dois | combien dois-je | montant | somme | prix | combien ça coûte | combien coûte
cue-photo-phone = numéro de téléphone | téléphone | numéro à appeler | quel numéro
cue-photo-sender = qui a écrit | qui écrit | qui m'écrit | expéditeur | de qui | qui envoie | qui a envoyé
cue-photo-read = lis | lire | lisez | lis-moi | écrit | qu'est-ce qui est écrit | que dit | qu'est-ce que ça dit | texte | que veut cette lettre
cue-photo-describe = décris | décrivez | décrire | que vois-tu | que voit-tu | que voyez-vous | qu'est-ce que tu vois | qu'est-ce que vous voyez | qu'est-ce que c'est | c'est quoi | qu'y a-t-il | qu'est-ce qu'il y a
cue-photo-find = y a-t-il | est-ce qu'il y a | il y a | vois-tu | voit-tu | voyez-vous | est-ce que tu vois | est-ce que vous voyez | quel est | quelle est | est-ce un | est-ce une | est-ce du | est-ce de la | est-ce que c'est | c'est bien | trouve | trouvez | cherche | cherchez | contient | y a t il écrit
cue-photo-part = lis le haut | lis le bas | lis en haut | lis en bas | lis à gauche | lis à droite
cue-photo-goods = tomato = tomate, tomates | bean = haricot, haricots, flageolets | pea = petit pois, petits pois | corn = maïs | lentil = lentille, lentilles | chickpea = pois chiche, pois chiches | tuna = thon | sardine = sardine, sardines | fish = poisson, poissons | milk = lait | sugar = sucre | salt = sel | flour = farine | rice = riz | noodles = pâte, pâtes, nouilles | oil = huile | vinegar = vinaigre | coffee = café | tea = thé | chocolate = chocolat | jam = confiture | honey = miel | butter = beurre | cheese = fromage | yoghurt = yaourt, yaourts | cream = crème | chicken = poulet | beef = bœuf, boeuf | pork = porc, jambon, lardons | alcohol = alcool, vin, bière | potato = pomme de terre, pommes de terre | onion = oignon, oignons | egg = œuf, œufs, oeuf, oeufs | peanut = arachide, arachides, cacahuète, cacahuètes | nut = noix, noisette, noisettes, fruits à coque, amande, amandes | gluten = gluten, blé | soya = soja | sesame = sésame | lactose = lactose | leek = poireau, poireaux | pumpkin = potiron, citrouille | mushroom = champignon, champignons | shampoo = shampoing, shampooing | shower gel = gel douche | soap = savon | toothpaste = dentifrice | detergent = lessive | bleach = javel, eau de javel | salty = salé, salée | sweet = sucré, sucrée | water = eau
cue-photo-also = cup = mug, gobelet | phone = portable, smartphone, téléphone portable | tv = télé, téléviseur | couch = sofa, divan | person = quelqu'un, gens | refrigerator = frigo | handbag = sac | truck = poids lourd | bicycle = bicyclette, vélo | glasses = lunettes | sunglasses = lunettes | remote = zapette | table = table basse | cat = chaton | dog = chiot | computer = ordi | laptop = ordinateur
cue-photo-term = le mot | les mots | mon nom | le nom | mon prénom | mon nom de famille
cue-photo-depth = devant | derrière
cue-photo-near = à côté | autour | près
cue-photo-bottom = en dessous | au-dessous | en bas | le bas | du bas | dessous
cue-photo-top = au-dessus | en haut | le haut | du haut | dessus
cue-photo-right = à droite | droite
cue-photo-left = à gauche | gauche
cue-photo-beside = à gauche | à droite | au-dessus | en dessous | au-dessous | en haut | en bas | à côté | autour de | près de la | près du | devant le | devant la | derrière le | derrière la | derrière l' | devant l'
cue-photo-where = où est | où sont | où se trouve | où se trouvent | où y a-t-il | où vois-tu | où voit-tu | où voyez-vous | à quel endroit
cue-photo-which = lequel | laquelle | lesquels | lesquelles | quelle boîte | quel paquet | quelle bouteille | quelle conserve | quel pot | quel flacon | quelle photo est
cue-photo-count = combien de | combien d' | combien y a-t-il | combien il y a | combien vois-tu | combien voit-tu | combien voyez-vous | quel nombre
cue-photo-small = petits caractères | petit texte | textes plus petits | texte plus petit | plus petit texte | plus petits textes | petites lettres | écrit en petit | écrit petit | écrit tout petit | écrits en petit
cue-photo-medicine = médicament | médicaments | dosage | quelle dose | combien de milligrammes | principe actif | quel cachet | quels cachets
cue-photo-expiry = date d'expiration | date de péremption | péremption | périmé | périmée | périmés | périmées | expire | expiré | expirée | expiration | date limite de consommation | consommer avant | à consommer | encore bon | encore bonne | utiliser avant
cue-photo-code = code-barres | code-barre | code barre | code à barres | qr code | qr | flashcode | datamatrix | que dit le code
cue-photo-light = lumière | lumières | allumé | allumée | allumées | éteint | éteinte | éteintes | fait sombre | fait-il sombre | fait noir | éclairé | éclairée
cue-photo-beyond = que fait-il | que fait-elle | que fait cette personne | que fait le | que fait la | que fait l'homme | que font-ils | que font les | qu'est-ce qu'il fait | qu'est-ce qu'elle fait | sourit | sourient | content | contente | triste | fâché | fâchée | propre | sale | taché | tachée | à quelle distance | est-ce loin | quelle taille | combien mesure | combien pèse | vide ou plein | dort | dorment | cassé | cassée | abîmé | abîmée
photo-medicine-form =
    { $form ->
        [tablet] en comprimés
        [capsule] en gélules ou capsules
        [syrup] en sirop
        [suppository] en suppositoires
        [drops] en gouttes
        [solution] en solution ou suspension
        [powder] en poudre ou sachets
        [cream] en crème, gel ou pommade
        [spray] en spray
       *[other] en dispositif à coller sur la peau
    }
photo-medicine-no-expiry = Je ne lis pas de date limite sur cette photo : tournez l'emballage et envoyez une autre photo.
photo-medicine-past = Cette date est passée.
photo-medicine-expiry-code = D'après le code, la date limite est le { $day }. Faites vérifier par une personne.
photo-medicine-expiry-print = Je lis une date limite : au plus tard le { $day }. Je peux me tromper : faites vérifier par une personne.
photo-medicine-allergens = et ceci sur les allergies : { $text }
photo-medicine-until = à utiliser au plus tard le { $day }
photo-medicine-expiries = une date limite qui n'est pas sûre : { $text }
photo-medicine-strengths = plusieurs dosages et je ne sais pas lequel est le bon : { $text }
photo-medicine-none = Je ne reconnais pas de médicament sur cette photo : tournez la boîte, ou montrez-la à un pharmacien.
photo-medicine-unread = Je ne lis pas bien cet emballage.
photo-medicine-money = C'est peut-être un billet ou une pièce, je lis : { $text }.
photo-medicine-food = C'est sans doute un aliment : { $what }.
photo-medicine-box = C'est sans doute un médicament : { $what }.
photo-code-card = Il y a un code avec une carte de visite. Je ne l'ouvre pas.
photo-code-phone = Il y a un code avec un numéro de téléphone. Je ne l'appelle pas.
photo-code-wifi = Il y a un code pour se connecter à un réseau Wi-Fi. Je ne lis pas le mot de passe à voix haute.
photo-code-lot = Lot : { $lot }.
photo-code-expiry = D'après le code, à utiliser au plus tard le { $day }.
photo-code-gs1 = Il y a un code de produit.
photo-code-medicine = Il y a un code de médicament français, numéro { $number }. Le nom du médicament n'est pas dans le code.
photo-code-product = Il y a un code-barres de produit, numéro { $number }. Le nom du produit n'est pas dans le code.
photo-code-no-site = Il y a un code avec un lien dont je ne reconnais pas le site. Je ne l'ouvre pas.
photo-code-link = Il y a un code avec un lien vers le site { $site }. Je ne l'ouvre pas.
photo-code-none = Je ne trouve pas de code-barres ni de QR code lisible : tournez l'objet, ou approchez un peu le téléphone.
photo-light-dark = Il fait sombre : je ne vois pas de lumière allumée, mais je peux me tromper.
photo-light-dim = Il y a peu de lumière : une lampe faible ou un peu de jour.
photo-light-bright = L'image est claire : il y a de la lumière, celle d'une lampe ou celle du jour.
photo-cannot-tell = Je ne peux pas le dire d'ici : une personne près de vous le peut.
photo-found-not-in-food = Je ne lis pas cela sur la photo, mais ce n'est pas sûr et le texte peut continuer ailleurs : pour une allergie ou un interdit, demandez toujours à une personne.
photo-found-which = Dites-moi le mot à chercher sur la photo.
photo-found-no-text-there = Je ne lis pas de texte à cet endroit de la photo.
photo-found-text-at = C'est { $place }, je lis : « { $text } ».
photo-found-at = Je vois { $thing } { $place }.
photo-found-count = Je vois { $things }.
photo-colour-of = Je vois { $thing }, surtout de cette couleur : { $colours }.
photo-place-nothing = Je ne vois rien que je reconnaisse à cet endroit, mais je peux me tromper.
photo-place-beside-near = À côté de cela, je vois { $thing }.
photo-place-beside-bottom = En dessous de cela, je vois { $thing }.
photo-place-beside-top = Au-dessus de cela, je vois { $thing }.
photo-place-beside-right = À droite de cela, je vois { $thing }.
photo-place-beside-left = À gauche de cela, je vois { $thing }.
photo-place-bottom = En bas : { $thing }.
photo-place-top = En haut : { $thing }.
photo-place-at-bottom-right = en bas à droite
photo-place-at-bottom = en bas
photo-place-at-bottom-left = en bas à gauche
photo-place-at-right = à droite
photo-place-at-middle = au milieu
photo-place-at-left = à gauche
photo-place-at-top-right = en haut à droite
photo-place-at-top = en haut
photo-place-at-top-left = en haut à gauche
photo-object-person = { $count ->
        [one] une personne
       *[other] { $count } personnes
    }
photo-object-bicycle = { $count ->
        [one] un vélo
       *[other] { $count } vélos
    }
photo-object-car = { $count ->
        [one] une voiture
       *[other] { $count } voitures
    }
photo-object-motorcycle = { $count ->
        [one] une moto
       *[other] { $count } motos
    }
photo-object-airplane = { $count ->
        [one] un avion
       *[other] { $count } avions
    }
photo-object-bus = { $count ->
        [one] un bus
       *[other] { $count } bus
    }
photo-object-train = { $count ->
        [one] un train
       *[other] { $count } trains
    }
photo-object-truck = { $count ->
        [one] un camion
       *[other] { $count } camions
    }
photo-object-boat = { $count ->
        [one] un bateau
       *[other] { $count } bateaux
    }
photo-object-traffic-light = { $count ->
        [one] un feu de circulation
       *[other] { $count } feux de circulation
    }
photo-object-fire-hydrant = { $count ->
        [one] une borne d'incendie
       *[other] { $count } bornes d'incendie
    }
photo-object-stop-sign = { $count ->
        [one] un panneau stop
       *[other] { $count } panneaux stop
    }
photo-object-parking-meter = { $count ->
        [one] un parcmètre
       *[other] { $count } parcmètres
    }
photo-object-bench = { $count ->
        [one] un banc
       *[other] { $count } bancs
    }
photo-object-bird = { $count ->
        [one] un oiseau
       *[other] { $count } oiseaux
    }
photo-object-cat = { $count ->
        [one] un chat
       *[other] { $count } chats
    }
photo-object-dog = { $count ->
        [one] un chien
       *[other] { $count } chiens
    }
photo-object-horse = { $count ->
        [one] un cheval
       *[other] { $count } chevaux
    }
photo-object-sheep = { $count ->
        [one] un mouton
       *[other] { $count } moutons
    }
photo-object-cow = { $count ->
        [one] une vache
       *[other] { $count } vaches
    }
photo-object-elephant = { $count ->
        [one] un éléphant
       *[other] { $count } éléphants
    }
photo-object-bear = { $count ->
        [one] un ours
       *[other] { $count } ours
    }
photo-object-zebra = { $count ->
        [one] un zèbre
       *[other] { $count } zèbres
    }
photo-object-giraffe = { $count ->
        [one] une girafe
       *[other] { $count } girafes
    }
photo-object-backpack = { $count ->
        [one] un sac à dos
       *[other] { $count } sacs à dos
    }
photo-object-umbrella = { $count ->
        [one] un parapluie
       *[other] { $count } parapluies
    }
photo-object-handbag = { $count ->
        [one] un sac à main
       *[other] { $count } sacs à main
    }
photo-object-tie = { $count ->
        [one] une cravate
       *[other] { $count } cravates
    }
photo-object-suitcase = { $count ->
        [one] une valise
       *[other] { $count } valises
    }
photo-object-frisbee = { $count ->
        [one] un frisbee
       *[other] { $count } frisbees
    }
photo-object-skis = { $count ->
        [one] une paire de skis
       *[other] { $count } paires de skis
    }
photo-object-snowboard = { $count ->
        [one] un snowboard
       *[other] { $count } snowboards
    }
photo-object-ball = { $count ->
        [one] un ballon
       *[other] { $count } ballons
    }
photo-object-kite = { $count ->
        [one] un cerf-volant
       *[other] { $count } cerfs-volants
    }
photo-object-baseball-bat = { $count ->
        [one] une batte de baseball
       *[other] { $count } battes de baseball
    }
photo-object-baseball-glove = { $count ->
        [one] un gant de baseball
       *[other] { $count } gants de baseball
    }
photo-object-skateboard = { $count ->
        [one] un skateboard
       *[other] { $count } skateboards
    }
photo-object-surfboard = { $count ->
        [one] une planche de surf
       *[other] { $count } planches de surf
    }
photo-object-tennis-racket = { $count ->
        [one] une raquette de tennis
       *[other] { $count } raquettes de tennis
    }
photo-object-bottle = { $count ->
        [one] une bouteille
       *[other] { $count } bouteilles
    }
photo-object-wine-glass = { $count ->
        [one] un verre à pied
       *[other] { $count } verres à pied
    }
photo-object-cup = { $count ->
        [one] une tasse
       *[other] { $count } tasses
    }
photo-object-fork = { $count ->
        [one] une fourchette
       *[other] { $count } fourchettes
    }
photo-object-knife = { $count ->
        [one] un couteau
       *[other] { $count } couteaux
    }
photo-object-spoon = { $count ->
        [one] une cuillère
       *[other] { $count } cuillères
    }
photo-object-bowl = { $count ->
        [one] un bol
       *[other] { $count } bols
    }
photo-object-banana = { $count ->
        [one] une banane
       *[other] { $count } bananes
    }
photo-object-apple = { $count ->
        [one] une pomme
       *[other] { $count } pommes
    }
photo-object-sandwich = { $count ->
        [one] un sandwich
       *[other] { $count } sandwichs
    }
photo-object-orange = { $count ->
        [one] une orange
       *[other] { $count } oranges
    }
photo-object-broccoli = { $count ->
        [one] un brocoli
       *[other] { $count } brocolis
    }
photo-object-carrot = { $count ->
        [one] une carotte
       *[other] { $count } carottes
    }
photo-object-hot-dog = { $count ->
        [one] un hot-dog
       *[other] { $count } hot-dogs
    }
photo-object-pizza = { $count ->
        [one] une pizza
       *[other] { $count } pizzas
    }
photo-object-donut = { $count ->
        [one] un beignet
       *[other] { $count } beignets
    }
photo-object-cake = { $count ->
        [one] un gâteau
       *[other] { $count } gâteaux
    }
photo-object-chair = { $count ->
        [one] une chaise
       *[other] { $count } chaises
    }
photo-object-couch = { $count ->
        [one] un canapé
       *[other] { $count } canapés
    }
photo-object-potted-plant = { $count ->
        [one] une plante en pot
       *[other] { $count } plantes en pot
    }
photo-object-bed = { $count ->
        [one] un lit
       *[other] { $count } lits
    }
photo-object-table = { $count ->
        [one] une table
       *[other] { $count } tables
    }
photo-object-toilet = { $count ->
        [one] des toilettes
       *[other] { $count } cuvettes de toilettes
    }
photo-object-tv = { $count ->
        [one] un téléviseur
       *[other] { $count } téléviseurs
    }
photo-object-laptop = { $count ->
        [one] un ordinateur portable
       *[other] { $count } ordinateurs portables
    }
photo-object-mouse = { $count ->
        [one] une souris d'ordinateur
       *[other] { $count } souris d'ordinateur
    }
photo-object-remote = { $count ->
        [one] une télécommande
       *[other] { $count } télécommandes
    }
photo-object-keyboard = { $count ->
        [one] un clavier
       *[other] { $count } claviers
    }
photo-object-phone = { $count ->
        [one] un téléphone
       *[other] { $count } téléphones
    }
photo-object-microwave = { $count ->
        [one] un four à micro-ondes
       *[other] { $count } fours à micro-ondes
    }
photo-object-oven = { $count ->
        [one] un four
       *[other] { $count } fours
    }
photo-object-toaster = { $count ->
        [one] un grille-pain
       *[other] { $count } grille-pain
    }
photo-object-sink = { $count ->
        [one] un évier
       *[other] { $count } éviers
    }
photo-object-refrigerator = { $count ->
        [one] un réfrigérateur
       *[other] { $count } réfrigérateurs
    }
photo-object-book = { $count ->
        [one] un livre
       *[other] { $count } livres
    }
photo-object-clock = { $count ->
        [one] une horloge
       *[other] { $count } horloges
    }
photo-object-vase = { $count ->
        [one] un vase
       *[other] { $count } vases
    }
photo-object-scissors = { $count ->
        [one] une paire de ciseaux
       *[other] { $count } paires de ciseaux
    }
photo-object-teddy-bear = { $count ->
        [one] un ours en peluche
       *[other] { $count } ours en peluche
    }
photo-object-hair-dryer = { $count ->
        [one] un sèche-cheveux
       *[other] { $count } sèche-cheveux
    }
photo-object-toothbrush = { $count ->
        [one] une brosse à dents
       *[other] { $count } brosses à dents
    }
photo-object-coffee = du café
photo-object-teapot = une théière
photo-object-coffeepot = une cafetière
photo-object-plate = une assiette
photo-object-pitcher = une carafe
photo-object-pan = une poêle
photo-object-pot = une marmite
photo-object-bread = du pain
photo-object-bagel = un petit pain rond
photo-object-pretzel = un bretzel
photo-object-burger = un hamburger
photo-object-cabbage = un chou
photo-object-cauliflower = un chou-fleur
photo-object-courgette = une courgette
photo-object-cucumber = un concombre
photo-object-artichoke = un artichaut
photo-object-pepper = un poivron
photo-object-mushroom = un champignon
photo-object-strawberry = une fraise
photo-object-lemon = un citron
photo-object-fig = une figue
photo-object-pineapple = un ananas
photo-object-pomegranate = une grenade (le fruit)
photo-object-pasta = des pâtes
photo-object-ice-cream = de la glace
photo-object-soup = de la soupe
photo-object-wine = du vin
photo-object-corn = du maïs
photo-object-burrito = un burrito
photo-object-menu = un menu
photo-object-stove = une cuisinière
photo-object-dishwasher = un lave-vaisselle
photo-object-packet = un paquet
photo-object-envelope = une enveloppe
photo-object-carton = un carton
photo-object-crate = une caisse
photo-object-plastic-bag = un sac en plastique
photo-object-pill-bottle = un flacon de médicament
photo-object-cream = un flacon de crème
photo-object-perfume = un flacon de parfum
photo-object-soap-dispenser = un distributeur de savon
photo-object-plaster = un pansement
photo-object-syringe = une seringue
photo-object-stethoscope = un stéthoscope
photo-object-crutch = une béquille
photo-object-scales = une balance
photo-object-toilet-paper = du papier toilette
photo-object-paper-towel = de l'essuie-tout
photo-object-towel = une serviette de bain
photo-object-washbasin = un lavabo
photo-object-bathtub = une baignoire
photo-object-shower-curtain = un rideau de douche
photo-object-lipstick = un rouge à lèvres
photo-object-nappy = une couche
photo-object-shoe = une chaussure
photo-object-sandal = une sandale
photo-object-boot = une botte
photo-object-sock = une chaussette
photo-object-hat = un chapeau
photo-object-t-shirt = un t-shirt
photo-object-sweater = un pull
photo-object-jeans = un jean
photo-object-suit = un costume
photo-object-coat = un manteau
photo-object-mitten = une moufle
photo-object-sunglasses = des lunettes de soleil
photo-object-watch = une montre
photo-object-necklace = un collier
photo-object-wallet = un portefeuille
photo-object-pillow = un oreiller
photo-object-blanket = une couverture
photo-object-lamp = une lampe
photo-object-candle = une bougie
photo-object-desk = un bureau (le meuble)
photo-object-wardrobe = une armoire
photo-object-bookcase = une bibliothèque (le meuble)
photo-object-cradle = un lit de bébé
photo-object-washing-machine = un lave-linge
photo-object-radiator = un radiateur
photo-object-fan = un ventilateur
photo-object-iron = un fer à repasser
photo-object-vacuum-cleaner = un aspirateur
photo-object-sewing-machine = une machine à coudre
photo-object-bucket = un seau
photo-object-broom = un balai
photo-object-mop = une serpillière
photo-object-bin = une poubelle
photo-object-padlock = un cadenas
photo-object-hammer = un marteau
photo-object-screwdriver = un tournevis
photo-object-screw = une vis
photo-object-nail = un clou
photo-object-drill = une perceuse
photo-object-light-switch = un interrupteur
photo-object-rocking-chair = un fauteuil à bascule
photo-object-screen = un écran
photo-object-computer = un ordinateur
photo-object-printer = une imprimante
photo-object-photocopier = une photocopieuse
photo-object-radio = une radio
photo-object-camera = un appareil photo
photo-object-loudspeaker = un haut-parleur
photo-object-microphone = un micro
photo-object-pen = un stylo
photo-object-pencil-case = une trousse
photo-object-web-page = une page affichée sur un écran
photo-object-binder = un classeur
photo-object-cash-machine = un distributeur de billets
photo-object-vending-machine = un distributeur automatique
photo-object-letterbox = une boîte aux lettres
photo-object-street-sign = un panneau de rue
photo-object-taxi = un taxi
photo-object-tram = un tramway
photo-object-ambulance = une ambulance
photo-object-fire-engine = un camion de pompiers
photo-object-tractor = un tracteur
photo-object-bridge = un pont
photo-object-church = une église
photo-object-mosque = une mosquée
photo-object-castle = un château
photo-object-fountain = une fontaine
photo-object-library = une bibliothèque
photo-object-bakery = une boulangerie
photo-object-shop = un magasin
photo-object-restaurant = un restaurant
photo-object-shopping-cart = un chariot de courses
photo-object-shopping-basket = un panier de courses
photo-object-mountain = une montagne
photo-object-beach = une plage
photo-object-lake = un lac
photo-object-valley = une vallée
photo-object-flower = une fleur
photo-object-rabbit = un lapin
photo-object-hamster = un hamster
photo-object-fish = un poisson
photo-object-butterfly = un papillon
photo-object-bee = une abeille
photo-object-fly = une mouche
photo-object-ant = une fourmi
photo-object-cockroach = un cafard
photo-object-ladybird = une coccinelle
photo-object-spider = une araignée
photo-object-snail = un escargot
photo-object-pig = un cochon
photo-object-lion = un lion
photo-object-turtle = une tortue
photo-object-frog = une grenouille
photo-object-squirrel = un écureuil

## describe_image: letters

letter-first = C'est une lettre ({ $sender }) : { $what }.
letter-first-unsigned = C'est une lettre, et je ne trouve pas qui l'a écrite : { $what }.
letter-kind-eviction = on vous demande de quitter votre logement
letter-kind-expulsion = une décision qui vous demande de quitter la France
letter-kind-court = un papier de justice
letter-on = {", le "}{ $day } à { $time }, { $in }
letter-by = {", au plus tard le "}{ $day }, { $in }
letter-within = {", "}{ $period } { $start }
letter-amount = {", "}{ $amount }
letter-in-days = { $days ->
        [0] c'est aujourd'hui
        [1] c'est demain
       *[other] dans { $days } jours
    }
letter-past = { $days ->
        [1] c'était hier
       *[other] c'était il y a { $days } jours
    }
letter-period-days = délai de { $number ->
        [one] { $number } jour
       *[other] { $number } jours
    }
letter-period-working-days = délai de { $number ->
        [one] { $number } jour ouvré
       *[other] { $number } jours ouvrés
    }
letter-period-weeks = délai de { $number ->
        [one] { $number } semaine
       *[other] { $number } semaines
    }
letter-period-months = délai de { $number } mois
letter-from-letter = à partir de la date de la lettre
letter-from-receipt = à partir du jour où vous l'avez reçue
letter-from-notification = à partir du jour où la décision vous a été remise
letter-from-other = à partir du jour que la lettre indique
letter-from-unsaid = et la lettre ne dit pas à partir de quel jour
letter-place = Lieu : « { $text } ».
letter-demand = Ce qui est demandé : « { $text } ».
letter-in-french = écrit en français
letter-quote = « { $text } »
letter-otherwise = Sinon, la lettre dit : « { $text } ».
letter-otherwise-eviction = Sinon, vous pouvez perdre votre logement.
letter-otherwise-removal = Sinon, on peut vous obliger à partir.
letter-otherwise-cut = Sinon, le service peut être coupé.
letter-otherwise-seizure = Sinon, l'argent peut être pris sur votre compte ou votre salaire.
letter-otherwise-more-money = Sinon, il peut y avoir plus à payer.
letter-otherwise-stopped = Sinon, un paiement ou un droit peut s'arrêter.
letter-otherwise-struck-off = Sinon, vous pouvez être radié, c'est-à-dire rayé de la liste.
letter-otherwise-refused = Sinon, la demande peut être refusée.
letter-otherwise-closed = Sinon, le dossier ou le rendez-vous peut être annulé.
letter-next-request-for-documents = À faire : réunissez ces documents et envoyez-les à temps.
letter-next-appointment = À faire : notez la date, venez, et apportez cette lettre.
letter-next-meeting-invitation = À faire : notez la date.
letter-next-payment-demand = À faire : vérifiez si vous devez cet argent. Si vous ne pouvez pas payer, demandez vite un délai.
letter-next-bill = À faire : vérifiez la facture et payez à temps. Si vous ne pouvez pas, appelez pour demander un délai.
letter-next-decision-granted = À faire : gardez bien cette lettre.
letter-next-decision-refusal = À faire : montrez vite cette lettre à une personne qui peut vous aider.
letter-next-formal-notice = À faire : n'attendez pas, répondez et faites-vous aider.
letter-grave-refusal = Attention, le temps pour contester compte déjà. Montrez cette lettre dès aujourd'hui à un avocat, à un point-justice ou à une association comme la Cimade.
letter-grave-eviction = Attention, c'est grave et le temps compte déjà. Montrez cette lettre dès aujourd'hui à un point-justice, à un avocat ou à une assistante sociale.
letter-grave-expulsion = Attention, c'est grave et le temps pour contester est très court. Montrez cette lettre aujourd'hui même à un avocat ou à une association comme la Cimade.
letter-grave-court = Attention, c'est sérieux et le temps compte déjà. Montrez ce papier dès aujourd'hui à un avocat ou à un point-justice.
letter-unread = { $count ->
        [one] Je n'ai pas pu lire une ligne de la page.
       *[other] Je n'ai pas pu lire { $count } lignes.
    }
letter-say = Vous pouvez dire : { $list }.
letter-ask-documents = les documents
letter-ask-demand = que faire
letter-ask-appeal = contester
letter-ask-spell = épeler la référence
letter-ask-phone = le téléphone
letter-ask-sheet = la fiche
letter-ask-whole = tout lire
letter-documents = Documents demandés : { $list }.
letter-documents-quoted = Documents demandés : « { $text } ».
letter-documents-others = { $count ->
        [one] Et un autre document, écrit dans la lettre.
       *[other] Et { $count } autres documents, écrits dans la lettre.
    }
letter-spelt = Référence : { $text }.
letter-dictated = Téléphone : { $text }.
letter-appeal = Pour contester, la lettre dit : « { $text } ».
letter-appeal-help = Faites-vous aider avant la fin du délai, par un avocat, un point-justice ou une association.
letter-appeal-unsaid = Je ne trouve pas dans la lettre comment contester. Faites-vous vite aider par un avocat, un point-justice ou une association.
letter-summary = Résumé fait par un modèle, ses chiffres sont dans la lettre : { $text }
letter-nothing = La lettre ne le dit pas, ou je ne l'ai pas trouvé.
letter-answer-on = Le { $day } à { $time }, { $in }.
letter-answer-by = Au plus tard le { $day }, { $in }.
letter-answer-within = C'est un { $period }, { $start }.
letter-scam = Attention, ce message ressemble à une arnaque : { $reasons }.
letter-scam-then = Ne payez pas, ne donnez pas votre carte ni vos codes, n'ouvrez pas le lien. Dans le doute, appelez vous-même l'organisme au numéro que vous connaissez, ou montrez ce message à une personne de confiance.
letter-document-residence-permit = le titre de séjour ou récépissé
letter-document-passport = le passeport
letter-document-identity = une pièce d'identité
letter-document-address = un justificatif de domicile
letter-document-rent = la quittance de loyer ou le bail
letter-document-family-book = le livret de famille
letter-document-birth = l'acte de naissance
letter-document-marriage = l'acte de mariage ou le jugement de divorce
letter-document-photos = des photos d'identité
letter-document-pay = les fiches de paie ou preuves de revenus
letter-document-tax = l'avis d'impôt
letter-document-bank = le RIB, les coordonnées de votre compte en banque
letter-document-health-card = la carte Vitale ou l'attestation de droits
letter-document-medical = un papier du médecin
letter-document-vaccines = le carnet de santé
letter-document-school = le certificat de scolarité
letter-document-work = le contrat de travail ou l'attestation de l'employeur
letter-document-cv = le CV
letter-document-insurance = l'attestation d'assurance
letter-document-stamps = des timbres fiscaux
letter-document-form = un formulaire
letter-document-this-letter = cette lettre
letter-document-diploma = les diplômes
cue-letter-documents = quel document | quelle document | document | documents | les documents | quels documents | quels papiers | les papiers | quoi apporter | qu'est-ce que je dois apporter | que dois-je apporter | apporter | pièces | justificatifs
cue-letter-demand = que faire | qu'est-ce que je dois faire | que dois-je faire | je fais quoi | ce qu'ils veulent | que veulent-ils | qu'est-ce qu'ils veulent | que demandent-ils
cue-letter-otherwise = que se passe-t-il | qu'est-ce qui se passe | qu'est-ce qui m'arrive | sinon | et sinon | que se passe-t-il sinon | qu'est-ce qui se passe sinon | si je ne fais rien | si je ne réponds pas | si je ne paie pas | si je n'y vais pas | je ne réponds pas | je ne répond pas | je ne paie pas | je ne paye pas | je n'y vais pas
cue-letter-deadline = avant quand | jusqu'à quand | quel délai | le délai | la date limite | quand répondre | combien de temps | quand est-ce | c'est quand | à quelle heure
cue-letter-appeal = contester | je ne suis pas d'accord | pas d'accord | recours | faire appel | réclamer | comment contester
cue-letter-spell = épeler la référence | épelle | épelle la référence | épelez | épelez la référence | la référence | le numéro de dossier | quel numéro de dossier | numéro d'allocataire
cue-letter-phone = le numéro de téléphone lentement | le téléphone lentement | le téléphone | téléphone | le numéro de téléphone | quel numéro appeler | qui appeler | le numéro lentement
cue-letter-amount = combien | combien payer | combien je dois | le montant | quelle somme
cue-letter-whole = tout lire | lis tout | lisez tout | toute la lettre | le texte entier | tout le texte | lis la lettre | lisez la lettre

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
admin-in-french = Je n'ai cette réponse qu'en français. Vous pouvez demander une personne.
admin-details-in-french = Les détails sont en français.
admin-ask = Quelle est votre question sur une démarche en France ?
admin-choose = Je veux être sûr de bien comprendre. De quoi parlez-vous ?
admin-no-match = Je n'ai pas de réponse sûre à cette question, et je ne veux pas deviner. Regardez sur service-public.gouv.fr, ou demandez à une maison France services ou à une association près de chez vous.
admin-library-quote = Voici ce que dit la fiche officielle « { $title } » :
admin-library-case = Dans le cas « { $case } » :
admin-library-cases = C'est un des cas de la fiche : dites « plus » pour entendre la suite.
admin-library-warning = Un avertissement est affiché sur cette fiche :
admin-library-exceptions = Il y a des exceptions : dites « plus » pour les entendre.
admin-library-source = Source : service-public.fr, fiche du { $day }.
admin-library-source-check = Source : service-public.fr, fiche du { $day }. Les montants et les délais ont pu changer : vérifiez sur la page.
admin-library-source-stale = Source : service-public.fr, fiche du { $day }. Ma copie de ces fiches est ancienne : vérifiez sur la page, ou demandez à une personne, avant de faire quelque chose.
admin-library-only-french = J'ai trouvé une fiche officielle, mais elle est seulement en français. Je vous la donne telle quelle. Vous pouvez demander une personne.
admin-library-place-phone = Téléphone : { $phone }.
admin-library-place-hours = Horaires : { $hours }.
admin-library-place-by = Selon { $name }, vérifié le { $checked }.
admin-library-page = La fiche entière est sur la page officielle.
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
admin-refer-danger = En danger, appelez tout de suite le 112.

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
web-leave = Nouvelle conversation
web-you = Vous :
web-your-voice = Votre message vocal
web-your-photo = Votre photo
web-your-document = Votre document
web-answer-sound = Réponse parlée
web-sources = Sources
web-choices = Réponses possibles
web-checked = vérifié le { $date }
web-new-tab = (nouvel onglet)
web-remove = Retirer { $name }
web-download = Télécharger le fichier { $name }
web-photo-ready = La photo est prête. Posez votre question, ou appuyez sur Envoyer.
web-document-ready = Le document est prêt. Posez votre question, ou appuyez sur Envoyer.
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
web-sound-failed = Votre navigateur ne sait pas lire ce son. La réponse est écrite.
web-microphone-refused = Le micro est bloqué. Autorisez le micro dans votre navigateur, ou écrivez.
web-microphone-missing = Nous ne trouvons pas de micro. Vous pouvez écrire, ou envoyer un fichier.
web-microphone-insecure = Le micro ne marche que si l’adresse commence par https. Vous pouvez écrire, ou envoyer un fichier.
web-error-empty = Le message est vide. Parlez, écrivez, ou ajoutez une photo.
web-error-file = Ce fichier n’est ni une photo, ni un document PDF, ni un son.
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
web-error-file-gone = Ce fichier n’est plus disponible. Demandez-le encore une fois.
web-error-host = Cette adresse n’est pas connue de Porte-Voix.
web-error-origin = Cette demande vient d’une autre page. Elle est refusée.

## Questions, one after the other
question-again = Je n'ai pas compris.
question-lost = Je n'ai pas bien compris vos réponses, alors j'arrête les questions. Une personne peut vous aider : dites « je veux parler à une personne ».
cue-question-unknown = je ne sais pas | je sais pas | j'sais pas | sais pas | aucune idée | je ne l'ai pas | je l'ai pas | je n'en ai pas | j'en ai pas | je ne connais pas | passe | passez | suivant | question suivante | je saute | sauter | rien | pas d'idée | chépa

## Lessons

lessons-intro = J'ai { $count } leçons courtes sur l'intelligence artificielle et la vie numérique, en { $levels } niveaux. Je ne note rien sur vous. Pour apprendre le français, dites : « cours de français ».
lessons-level-item = Niveau { $number } : { $name }.
lessons-which-level = Quel niveau voulez-vous ? Vous pouvez aussi dire « leçon » et son numéro.
lessons-level = Niveau « { $name } ».
lessons-item = Leçon { $number } : { $title }.
lessons-which = Quelle leçon voulez-vous ? Dites son numéro.
lessons-begin = Leçon { $number }. { $title }.
lessons-more = Dites « plus » pour la suite.
lessons-first = Première réponse : { $choice }.
lessons-second = Deuxième réponse : { $choice }.
lessons-third = Troisième réponse : { $choice }.
lessons-right = Oui, c'est la bonne réponse.
lessons-wrong = Ce n'est pas cela, et ce n'est pas grave : on apprend ainsi. La bonne réponse est : { $choice }.
lessons-unsure = Ce n'est pas grave. La bonne réponse est : { $choice }.
lessons-sheet = Dites « la fiche » pour les adresses et les détails.
lessons-next = La leçon suivante est la leçon { $number } : { $title }. Voulez-vous l'écouter ?
lessons-later = D'accord. Dites « leçons » quand vous voulez. Je ne garde rien de ce que vous avez répondu.
lessons-end = Bravo d'avoir écouté. Il n'y a pas de certificat, pas de note, et je ne garde rien de vos réponses. Ce que vous avez appris est à vous. Racontez-le à quelqu'un : c'est la meilleure façon de le garder.
lessons-not-understood = Je n'ai pas compris votre réponse. Dites « la première », « la deuxième » ou « la troisième ».
lessons-no-memory = Je ne garde pas la leçon que vous avez écoutée : je ne sais donc pas laquelle vient après. J'ai { $count } leçons, en { $levels } niveaux.
lessons-other-language = Cette leçon n'existe pas encore dans votre langue. La voici en français. Vous pouvez aussi demander une personne.

## Words explained
term-offer = Voulez-vous en savoir plus ? Dites oui :
term-others = Je peux aussi expliquer :
term-no = D'accord. Posez une autre question quand vous voulez.
term-unknown = Je ne connais pas ce mot. Vous pouvez m'envoyer une photo du papier, ou demander à une personne.
## The status that an answer depends on
status-ask = Cela dépend de votre situation en France. Laquelle est la vôtre ?
status-ask-kind = Quelle protection est écrite sur votre décision ?
status-name-asylum = Demandeur d'asile
status-name-refugee = Réfugié
status-name-subsidiary = Protection subsidiaire
status-name-protected = Réfugié ou protection subsidiaire
status-name-temporary = Protection temporaire
status-name-permit = Autre titre de séjour
status-name-none = Sans papiers
status-name-unknown = Je ne sais pas
status-no-sheet = Pour votre situation, je n'ai pas de réponse vérifiée. Voici où demander de l'aide.
status-look = Regardez votre papier et cherchez ces mots : attestation de demande d'asile, réfugié, protection subsidiaire, protection temporaire, récépissé, carte de séjour. Envoyez-moi une photo du papier, ou dites « je veux parler à une personne ».
status-other = Attention, cette réponse est pour une autre situation : { $who }.
## Drafts

draft-start = Je prépare la lettre avec vous, en cinq questions au plus. Si vous ne savez pas, dites « je ne sais pas » : je laisse une ligne vide.
draft-ask-kind = Quelle lettre voulez-vous ?
cue-draft-kind-address = Dire mon changement d'adresse | changement d'adresse | nouvelle adresse | adresse | déménagement
cue-draft-kind-document = Envoyer un document demandé | document demandé | pièce manquante | document | envoyer un papier | papier manquant
cue-draft-kind-time = Demander un délai pour payer | délai de paiement | délai pour payer | payer en plusieurs fois | échéancier | payer plus tard
cue-draft-kind-appointment = Demander un rendez-vous | rendez-vous | rdv
cue-draft-kind-rapo = Contester par un RAPO, le recours obligatoire avant le tribunal | rapo | recours obligatoire | recours préalable
cue-draft-kind-appeal = Contester une décision par un recours gracieux | contester | recours gracieux | recours | contester une décision
draft-seen = J'ai encore la lettre de { $sender } que vous m'avez montrée.
draft-ask-seen = Est-ce que je réponds à cette lettre ?
draft-ask-to = À qui est la lettre ? Dites un de ces noms, ou un autre nom :
cue-draft-to-caf = CAF | la caf | caisse d'allocations familiales | allocations familiales
cue-draft-to-cpam = CPAM, l'assurance maladie | cpam | assurance maladie | sécurité sociale | la sécu | sécu | ameli
cue-draft-to-prefecture = Préfecture | la préfecture | préfécture | prefecture | sous-préfecture
cue-draft-to-ofii = OFII | ofi | l'ofii
cue-draft-to-impots = Impôts | les impôts | service des impôts | trésor public | centre des impôts
cue-draft-to-france-travail = France Travail | pôle emploi | pole emploi
cue-draft-to-mdph = MDPH | maison du handicap | maison des personnes handicapées
cue-draft-to-bailleur = Mon propriétaire ou bailleur | propriétaire | bailleur | proprio | hlm
cue-draft-to-energie = Mon fournisseur d'électricité ou de gaz | électricité | gaz | edf | engie | fournisseur d'énergie
draft-ask-reference = Quel est le numéro de votre dossier ? Dites-le chiffre par chiffre.
draft-ask-address = Quelle est votre nouvelle adresse ? Le numéro, la rue, le code postal et la ville.
draft-ask-since = Depuis quelle date, ou à partir de quelle date ?
draft-ask-document = Quel document envoyez-vous ?
draft-ask-asked = Quelle est la date de la lettre qui demande ce document ?
draft-ask-amount = Quelle somme vous demande-t-on, en euros ?
draft-ask-count = En combien de fois voulez-vous payer, une fois par mois ?
draft-ask-reason = Pour quelle raison ? Vous pouvez aussi ne rien dire.
draft-ask-purpose = C'est pour quoi, ce rendez-vous ?
draft-ask-need = Avez-vous besoin de quelque chose ?
draft-ask-decision = Quelle est la date de la décision, écrite sur votre papier ?
draft-ask-about = La décision parle de quoi ?
draft-ask-name = Quel nom et quel prénom pour signer, comme sur vos papiers ?
cue-draft-document-identity = une copie de ma pièce d'identité | pièce d'identité | carte d'identité | passeport
cue-draft-document-permit = une copie de mon titre de séjour ou récépissé | titre de séjour | récépissé | carte de séjour | attestation de demande d'asile
cue-draft-document-home = un justificatif de domicile | justificatif de domicile | preuve d'adresse | quittance | facture
cue-draft-document-bank = un RIB, le relevé de ma banque | rib | relevé d'identité bancaire | banque | iban
cue-draft-document-income = mes bulletins de salaire | bulletin de salaire | bulletins de salaire | fiche de paie | fiches de paie | salaire
cue-draft-document-tax = mon avis d'imposition | avis d'imposition | avis d'impôt | impôts
cue-draft-document-birth = un acte de naissance | acte de naissance | naissance
cue-draft-document-school = un certificat de scolarité | certificat de scolarité | école | scolarité
cue-draft-reason-job = J'ai perdu mon emploi | perdu mon travail | perdu mon emploi | chômage | plus de travail
cue-draft-reason-illness = Je suis malade | malade | maladie | hôpital
cue-draft-reason-late = Mes allocations ou mes salaires arrivent en retard | retard | pas encore payé | allocations en retard
cue-draft-reason-low = Mes ressources sont trop faibles | pas assez d'argent | trop faibles | petits revenus | pas d'argent
cue-draft-reason-family = Ma situation de famille a changé | famille | divorce | séparation | bébé | décès
cue-draft-purpose-permit = C'est pour mon titre de séjour | titre de séjour | carte de séjour | récépissé
cue-draft-purpose-rights = C'est pour mes droits et mon dossier | mes droits | mon dossier | dossier
cue-draft-purpose-papers = C'est pour donner des documents | donner des documents | remettre des papiers | documents
cue-draft-purpose-letter = C'est pour une lettre que j'ai reçue | une lettre | lettre reçue | courrier
cue-draft-need-interpreter = J'ai besoin d'un interprète | interprète | traducteur | traduction
cue-draft-need-sight = Je suis aveugle ou je vois mal | aveugle | malvoyant | malvoyante | je vois mal
cue-draft-need-wheelchair = Je suis en fauteuil roulant | fauteuil | fauteuil roulant
cue-draft-need-none = Rien de spécial | rien | non | aucun besoin | pas besoin
cue-draft-about-benefit = une aide refusée, baissée ou arrêtée | aide refusée | allocation | rsa | apl | aah
cue-draft-about-refund = une somme que je dois rembourser | rembourser | trop perçu | indu | dette
cue-draft-about-health = ma couverture santé | santé | assurance maladie | sécurité sociale | complémentaire
cue-draft-about-disability = mes droits liés au handicap | handicap | mdph
cue-draft-about-housing = mon logement | logement | appartement
cue-draft-field-to = le destinataire | destinataire | à qui
cue-draft-field-reference = le numéro de dossier | numéro de dossier | numéro | référence
cue-draft-field-address = la nouvelle adresse | nouvelle adresse | adresse
cue-draft-field-since = la date du changement | date | date du changement
cue-draft-field-document = le document | document
cue-draft-field-asked = la date de leur lettre | date de leur lettre | date
cue-draft-field-amount = la somme | somme | montant
cue-draft-field-count = le nombre de paiements | nombre de paiements | nombre de fois
cue-draft-field-reason = la raison | raison
cue-draft-field-purpose = le but du rendez-vous | but du rendez-vous | motif du rendez-vous
cue-draft-field-need = ce dont j'ai besoin | besoin
cue-draft-field-decision = la date de la décision | date de la décision | date
cue-draft-field-about = le sujet de la décision | sujet | sujet de la décision
cue-draft-field-name = le nom | nom | mon nom | prénom
draft-field-own-address = votre adresse
draft-field-their-name = le nom du propriétaire ou de l'entreprise
draft-field-their-address = l'adresse du destinataire
draft-field-enclosed = les documents que vous joignez
draft-field-place = la ville où vous signez
draft-field-motives = vos raisons, avec de l'aide
draft-field-signature = la signature
draft-latin = Dans une lettre en français, les noms s'écrivent en lettres latines, comme sur vos papiers. Écrivez-le ainsi, ou dites « je ne sais pas » : je laisse une ligne vide.
draft-left-empty = Je n'ai pas compris : je laisse cette ligne vide.
draft-blank = ligne vide
draft-read = Je vous lis la lettre. C'est vous qui parlez.
draft-read-to = Elle est adressée à : { $to }.
draft-read-address = « Je vous informe de mon changement d'adresse. Date : { $since }. Ma nouvelle adresse : { $address }. Je vous prie de mettre à jour mon dossier et d'envoyer mon courrier à cette adresse. »
draft-read-document = « En réponse à votre demande, je vous envoie un document. Date de votre demande : { $asked }. Document : { $document }. Je vous prie de l'ajouter à mon dossier et de m'écrire si un autre manque. »
draft-read-time = « Vous me demandez de payer une somme : { $amount }. Je ne peux pas la payer en une seule fois. { $reason } { $count } Je vous prie de m'accorder un délai et de m'envoyer un calendrier de paiement écrit. Je vous remercie de suspendre les poursuites pendant ce temps. »
draft-read-appointment = « Je vous demande un rendez-vous. { $purpose } { $need } Je vous prie de m'écrire la date, l'heure, le lieu et les documents à apporter. »
draft-read-rapo = « Recours obligatoire avant le tribunal. Je conteste votre décision. Date : { $decision }. Sujet : { $about }. Je vous demande de réexaminer ma situation. Mes raisons : lignes vides, à écrire avec de l'aide. Je vous prie de me répondre par écrit. »
draft-read-appeal = « Recours gracieux. Je conteste votre décision. Date : { $decision }. Sujet : { $about }. Je vous demande de réexaminer ma situation. Mes raisons : lignes vides, à écrire avec de l'aide. Je vous prie de me répondre par écrit. »
draft-read-count = Je demande à payer chaque mois ; nombre de paiements : { $count }.
draft-read-reference = Numéro de dossier : { $reference }.
draft-read-name = Nom : { $name }.
draft-read-empty = Je laisse vide, à remplir à la main : { $fields }.
draft-ask-check = Est-ce que c'est juste ?
cue-draft-right = c'est juste | c'est bon | c'est correct | correct | très bien | tout est juste
cue-draft-wrong = ce n'est pas juste | c'est faux | pas juste | pas correct | il y a une erreur | erreur | c'est pas bon | mais | faux | fausse | il manque
draft-ask-change = Que faut-il changer ?
draft-done = Voici votre lettre, en fichier PDF et en texte, en français. Je ne l'ai pas envoyée : c'est vous qui l'envoyez.
draft-done-text = Voici votre lettre en texte, en français. Je n'ai pas pu faire le fichier PDF. Je ne l'ai pas envoyée : c'est vous qui l'envoyez.
draft-send = Remplissez les lignes vides, signez, gardez une copie. Si vous l'envoyez par la poste, le courrier recommandé donne une preuve. Dites « plus » pour l'entendre en français.
draft-registered = Remplissez les lignes vides et signez. Envoyez-la en lettre recommandée avec avis de réception, et gardez une copie et la preuve. Dites « plus » pour l'entendre en français.
draft-online = Souvent, vous pouvez aussi le dire dans votre compte sur le site officiel du service : vérifiez là-bas.
draft-online-prefecture = Pour un titre de séjour, le changement d'adresse se fait en ligne, sur le site ANEF de l'État.
draft-online-ofii = Si vous demandez l'asile, dites votre nouvelle adresse à l'OFII tout de suite : une lettre envoyée à l'ancienne adresse compte comme reçue.
draft-check-first = D'abord : faites vérifier cette lettre par un avocat, un point-justice ou une association. Je prépare seulement le cadre, pas vos raisons. Demandez aussi si c'est le bon recours. Le délai est court : lisez la date écrite sur votre papier.
draft-refuse-urgent = Pour cette décision, je n'écris pas de lettre : le délai peut être très court. Allez voir une personne aujourd'hui, avec votre papier.
## admin_help: jobs

jobs-ask = Quel était votre métier ? Ou que savez-vous faire ? Par exemple : coudre, conduire, cuisiner, réparer.
jobs-list = Voici des métiers proches de ce que vous dites.
jobs-which = Lequel vous intéresse ?
jobs-help = France Travail, la Mission locale pour les jeunes, Cap emploi pour les personnes handicapées, ou votre association peuvent vous aider.
jobs-next = Vérifiez que votre papier permet de travailler ; ensuite, France Travail, la Mission locale pour les jeunes, Cap emploi pour les personnes handicapées, ou votre association peuvent vous aider.
jobs-another = Vous pouvez demander un autre métier de la liste :
jobs-again = Je n'ai pas compris quel métier. Dites son nom, ou sa place dans la liste.
jobs-unknown = Je ne trouve pas ce métier dans ma liste, et je ne veux pas deviner. Un conseiller de France Travail ou une association peut le chercher avec vous. Vous pouvez aussi dire : « je veux parler à une personne ».
jobs-none = D'accord. Dites avec d'autres mots ce que vous savez faire, ou parlez-en à un conseiller de France Travail ou à une association.
jobs-source = Noms et codes des métiers : liste ROME de France Travail, copie du { $version }, vérifiée le { $checked }.
jobs-details = { $job } : nom officiel « { $label } », code ROME { $code } à montrer à votre conseiller.
jobs-to-check = Ce qu'un métier demande est à vérifier auprès de France Travail.
jobs-diploma = Diplôme étranger : le centre ENIC-NARIC peut le comparer ; dites « faire reconnaître mon diplôme ».
jobs-metier = Avec ce code, le site Métierscope de France Travail montre le métier en détail ; à vérifier auprès de France Travail.
jobs-promise = Ce sont des idées, pas une promesse d'emploi. Ici, personne ne vous note.
jobs-need-start = On peut souvent commencer sans diplôme français.
jobs-need-training = Une formation ou un diplôme est souvent demandé, par exemple un CAP ; votre expérience compte.
jobs-need-degree = Des études sont souvent demandées.
jobs-need-own = Pour travailler à votre compte, il faut un diplôme ou de l'expérience : à vérifier auprès de la Chambre de métiers.
jobs-need-licence = Il faut un permis de conduire valable en France.
jobs-need-heavy = Il faut un permis poids lourd valable en France, et une formation de conducteur.
jobs-need-bus = Il faut un permis pour les bus valable en France, et une formation de conducteur.
jobs-need-prefecture = Ce métier est réglementé : il faut une carte ou une autorisation, à vérifier auprès de la préfecture.
jobs-need-machines = Un certificat pour conduire les machines, le CACES, est souvent demandé.
jobs-need-guard = Ce métier est réglementé : il faut une carte professionnelle, à vérifier auprès du CNAPS, l'autorité de la sécurité privée.
jobs-need-electric = Pour l'électricité, il faut une habilitation, que l'employeur donne après une formation.
jobs-need-order = Ce métier est réglementé : il faut un diplôme reconnu et souvent une inscription, à vérifier auprès de l'ordre de ce métier.
jobs-need-state = Ce métier est réglementé : la loi demande un diplôme, à vérifier auprès de France Travail.
jobs-need-childminder = Ce métier est réglementé : il faut un agrément du département, à vérifier auprès de la PMI, la protection des mères et des enfants.
jobs-need-teaching = Ce métier est réglementé : à l'école publique, il faut un concours ou un contrat, à vérifier auprès du rectorat.
jobs-need-public = Ce métier est réglementé : il y a une sélection, et la nationalité peut compter, à vérifier auprès du service qui recrute.
jobs-need-sport = Ce métier est réglementé : il faut un diplôme et une carte professionnelle, à vérifier auprès du service des sports du département.
jobs-need-food = Il faut connaître les règles d'hygiène.
jobs-need-french = Il faut parler assez bien français.
jobs-need-body = C'est un travail physique.
jobs-need-hours = On travaille souvent tôt le matin, tard le soir ou le week-end.
jobs-need-blind = Des personnes aveugles ou malvoyantes font ce métier, avec du matériel adapté ; Cap emploi peut en parler avec vous.
jobs-need-sea = Il faut une formation maritime et une visite médicale.
jobs-need-show = On demande souvent à voir votre travail : des photos, des exemples.

## Entitlements

rights-start = Je peux calculer à peu près à quoi vous avez droit. Je pose quelques questions courtes et je ne garde rien. Vous pouvez dire : je ne sais pas, ou stop.
rights-status = Quels papiers avez-vous : nationalité française ou carte de résident, réfugié ou protection subsidiaire, protection temporaire, demandeur d'asile, un autre titre de séjour, ou sans papiers ?
rights-age = Quel âge avez-vous ?
rights-couple = Ici en France, vivez-vous seul ou en couple ?
rights-children = Combien d'enfants vivent avec vous ? S'il n'y en a pas, dites : aucun.
rights-ages = Quel âge ont-ils ? Dites l'âge de chaque enfant.
rights-housing = Comment êtes-vous logé : locataire en HLM, locataire d'un propriétaire privé, en foyer ou résidence, hébergé gratuitement, propriétaire, ou en centre, à l'hôtel ou sans logement ?
rights-rent = Quel est votre loyer par mois, sans les charges ?
rights-town = Dans quelle ville habitez-vous ? Dites son nom, ou : région parisienne, grande ville, ailleurs.
rights-income = Combien d'argent avez-vous reçu par mois, en moyenne, ces derniers mois ? Dites le montant, et si cela vient du travail ou du chômage. Si vous n'avez rien reçu, dites : rien.
rights-source = Cet argent vient du travail ou du chômage ?
rights-partner = Et la personne avec qui vous vivez, combien a-t-elle reçu par mois, du travail ou du chômage ? Si elle n'a rien reçu, dites : rien.
rights-steady = Avez-vous ce revenu depuis un an ou plus ?
rights-disability = La MDPH, la maison du handicap, a-t-elle reconnu un handicap : non, entre 50 et 79 %, ou 80 % et plus ?
rights-working = Je calcule. Un instant.
rights-result = D'après ce que vous m'avez dit, vous pourriez avoir droit à ceci : { $list }.
rights-nothing = D'après ce que vous m'avez dit, le calcul ne trouve aucun droit à ces aides.
rights-rules = J'ai calculé avec les règles en vigueur en { $month } ; c'est la CAF ou la CPAM qui décide, et le simulateur officiel, Mes droits sociaux, est plus précis.
rights-old = Ces montants sont anciens : ils ont pu changer.
rights-condition-permit = Pour le RSA et la prime d'activité, il faut en général un titre de séjour qui permet de travailler depuis { $years } ans.
rights-condition-ukraine = Je n'ai pas compté le RSA ni la prime d'activité : avec la protection temporaire, il y a l'ADA ; demandez à la CAF.
rights-note-aspa = À votre âge, il y a aussi d'autres aides, comme l'ASPA, que je ne calcule pas.
rights-note-income = Je n'ai compté aucun revenu, car vous ne le connaissez pas : le vrai montant peut être plus bas.
rights-note-aah = Il faut aussi que la MDPH reconnaisse que le handicap vous empêche durablement de trouver un emploi.
rights-note-asf = C'est seulement si l'autre parent ne paie rien pour l'enfant.
rights-about = environ { $amount } euros par mois
rights-between = entre { $low } et { $high } euros par mois environ
rights-up-to = jusqu'à { $amount } euros par mois environ
rights-about-year = environ { $amount } euros par an
rights-free = gratuite
rights-paid = pour environ { $amount } euros par mois à payer
rights-maybe = peut-être
rights-since = Montants valables depuis le { $since }.
rights-law = Texte : { $title }.
rights-no-housing = Je n'ai pas pu calculer l'aide au logement : demandez à la CAF.
rights-no-aah = Je n'ai pas calculé l'AAH, car le taux de la MDPH n'est pas connu.
rights-no-c2s = Pour la C2S, le calcul utilise d'anciens plafonds : si vos revenus sont à peine plus hauts, demandez quand même à la CPAM.
rights-limits = Je n'ai rien demandé sur l'épargne, les études, le travail à son compte, les pensions : cela peut changer le résultat.
rights-asylum = Pendant la demande d'asile, le RSA et la plupart de ces aides sont fermés. Il y a l'ADA, l'allocation pour demandeur d'asile, et l'assurance maladie. Demandez-moi l'une des deux.
rights-nopapers = Sans titre de séjour, la plupart de ces aides sont fermées. Il y a l'AME, qui paie les soins, et des permanences où un juriste peut regarder votre situation.
rights-absent = Je ne peux pas faire ce calcul ici. Le simulateur officiel, Mes droits sociaux, le fait gratuitement. Un guichet France services peut vous aider à le remplir.
rights-failed = Le calcul n'a pas marché. Réessayez plus tard, ou utilisez le simulateur officiel, Mes droits sociaux. Un guichet France services peut vous aider.
rights-name-rsa = RSA, le revenu minimum
rights-name-ppa = prime d'activité, pour ceux qui travaillent
rights-name-housing = aide au logement, APL
rights-name-aah = AAH, l'allocation pour adulte handicapé
rights-name-c2s = C2S, la complémentaire santé
rights-name-family = allocations pour les enfants
rights-choice-resident = Nationalité française ou carte de résident
rights-choice-protected = Réfugié ou protection subsidiaire
rights-choice-ukraine = Protection temporaire
rights-choice-asylum = Demandeur d'asile
rights-choice-permit = Un autre titre de séjour
rights-choice-nopapers = Sans papiers
rights-choice-alone = Seul
rights-choice-couple = En couple
rights-choice-social = HLM
rights-choice-tenant = Locataire privé
rights-choice-residence = Foyer ou résidence
rights-choice-hosted = Hébergé gratuitement
rights-choice-owner = Propriétaire
rights-choice-shelter = Centre, hôtel ou sans logement
rights-choice-paris = Région parisienne
rights-choice-city = Grande ville
rights-choice-elsewhere = Ailleurs
rights-choice-work = Du travail
rights-choice-unemployment = Du chômage
rights-choice-rate0 = Non
rights-choice-rate50 = Entre 50 et 79 %
rights-choice-rate80 = 80 % ou plus
rights-item = { $name } : { $amount }
rights-note-young = Avant { $age } ans, le RSA demande en général un enfant ou assez de travail passé ; à vérifier auprès de la CAF.
rights-list = { $first } ; { $rest }
cue-rights-resident = Nationalité française ou carte de résident | français | française | carte de résident | carte de dix ans | carte de 10 ans | je suis français | nationalité française
cue-rights-protected = Réfugié ou protection subsidiaire | réfugié | réfugiée | protection subsidiaire | statut de réfugié | j'ai l'asile | bénéficiaire de la protection | refugie statutaire
cue-rights-ukraine = Protection temporaire | ukraine | ukrainien | ukrainienne | APS ukraine
cue-rights-asylum = Demandeur d'asile | demandeuse d'asile | demande d'asile | j'attends l'ofpra | attestation de demande d'asile | procédure dublin | cnda
cue-rights-permit = Un autre titre de séjour | titre de séjour | carte de séjour | récépissé | autre titre | visa | passeport talent | carte pluriannuelle | vie privée et familiale | étudiant
cue-rights-nopapers = Sans papiers | pas de papiers | sans titre | aucun papier | pas de titre de séjour | oqtf | irrégulier | j'en ai pas | je n'en ai pas | je n'ai rien
cue-rights-alone = Seul | seule | célibataire | divorcé | divorcée | veuf | veuve | séparé | séparée | je vis seul | je vis seule | tout seul
cue-rights-couple = En couple | marié | mariée | pacsé | pacsée | avec ma femme | avec mon mari | ma femme | mon mari | avec mon compagnon | avec ma compagne | concubinage | à deux
cue-rights-social = HLM | locataire hlm | logement social | appartement hlm
cue-rights-tenant = Locataire privé | locataire | je loue | location | je paie un loyer | appartement privé | un studio | meublé | colocation
cue-rights-residence = Foyer ou résidence | foyer | résidence sociale | foyer de jeunes travailleurs | foyer de travailleurs | adoma | crous | résidence
cue-rights-hosted = Hébergé gratuitement | hébergé | hébergée | chez un ami | chez une amie | chez des amis | chez ma famille | chez mes parents | chez quelqu'un | je ne paie pas de loyer
cue-rights-owner = Propriétaire | ma maison est à moi | mon appartement est à moi
cue-rights-shelter = Centre, hôtel ou sans logement | centre | cada | huda | cph | hôtel | à la rue | dans la rue | sans logement | sdf | hébergement d'urgence | 115 | sans abri
cue-rights-paris = Région parisienne | île-de-france | ile de france | banlieue parisienne | près de paris
cue-rights-city = Grande ville | une grande ville | grande agglomération
cue-rights-elsewhere = Ailleurs | village | petite ville | campagne | à la campagne
cue-rights-work = Du travail | travail | salaire | paie | boulot | emploi | je travaille | intérim
cue-rights-unemployment = Du chômage | chômage | allocation chômage | france travail | pôle emploi | assedic
cue-rights-rate0 = Non | pas de handicap | pas reconnu | aucun handicap | rien
cue-rights-rate50 = Entre 50 et 79 % | entre cinquante et soixante dix neuf | plus de cinquante
cue-rights-rate80 = 80 % ou plus | quatre vingt pour cent | quatre vingts | plus de quatre vingt
cue-rights-zero = rien | rien du tout | aucun | aucune | zéro | zero | pas d'enfant | pas d'enfants | sans enfant | rien reçu | pas de revenu | pas de travail | pas d'argent | sans ressources | je ne travaille pas | je travaille pas
cue-rights-one = un | une | un seul | une seule | un enfant | une fille | un fils | un garçon | j'ai un enfant

## interpreter

cue-bot = bot | robot | le bot | porte-voix | machine | assistant
interpreter-which = Quelle langue parle l'autre personne ?
interpreter-begin = Je traduis entre vous deux. Langues : { $one } et { $other }. Je suis une machine, je peux me tromper. Dites une phrase courte à la fois. Pour finir, dites stop. Je ne garde rien de ce que vous dites.
interpreter-phrases = Je n'ai pas de traducteur pour ces deux langues. Je connais seulement les phrases de ma liste. Dites des phrases simples. Pour le reste, demandez une personne.
interpreter-type = Je comprends mal cette langue parlée. Il vaut mieux écrire.
interpreter-remote = Un service informatique extérieur peut aider à traduire. Vos phrases lui sont envoyées. Êtes-vous d'accord tous les deux ? Oui ou non.
interpreter-speak = Bien. Vous pouvez parler.
interpreter-understood = J'ai compris : { $text }
interpreter-back = Dans l'autre langue, cela veut dire : { $text }
interpreter-right = Est-ce juste ? Dites oui ou non.
interpreter-again = D'accord, je n'ai rien transmis. Dites-le autrement, avec des mots simples.
interpreter-cannot = Je ne sais pas traduire cette phrase ici. Dites-la autrement, avec des mots simples, ou demandez une personne.
interpreter-neither = Je n'ai reconnu aucune de vos deux langues : { $one }, { $other }. Répétez dans l'une des deux.
interpreter-refuse-asylum = Je ne traduis pas un entretien de demande d'asile ni une audience. Chaque mot compte et une machine se trompe. Vous avez le droit de parler dans la langue choisie à l'enregistrement, ou dans une langue que vous connaissez assez bien. Demandez l'interprète officiel.
interpreter-refuse-justice = Je ne traduis pas pour la police ni pour un tribunal. Chaque mot compte et une machine se trompe. Vous avez droit à un interprète. Demandez-le. Ne signez pas ce que vous ne comprenez pas.
interpreter-refuse-consent = Je ne traduis pas quand il faut donner son accord pour une opération ou un soin. Chaque mot compte et une machine se trompe. Vous avez le droit de comprendre avant de dire oui. Demandez un interprète professionnel à l'hôpital. Ne signez pas avant d'avoir compris.
interpreter-rest = Pour le reste, je peux aider : un accueil, un guichet, un magasin, l'école. Dites : interprète.
interpreter-ended = L'interprète est arrêté. Je n'ai rien gardé de ce que vous avez dit.
interpreter-code = Voici votre code : { $code }. L'autre personne me dit : code, puis ces six chiffres. Le code sert une seule fois, pendant dix minutes.
interpreter-code-ask = Quel est le code ? Dites les six chiffres.
interpreter-code-wrong = Ce code ne marche pas. Il a peut-être déjà servi, ou il est trop vieux. Demandez un nouveau code à l'autre personne.
interpreter-code-often = Trop de codes faux. Attendez dix minutes, puis demandez un nouveau code.
interpreter-join = Je peux vous relier à une personne. Sa langue : { $name }. Si vous dites oui tous les deux, elle entend dans sa langue ce que vous me dites, et vous entendez ce qu'elle dit. Personne d'autre. Je suis une machine, je peux me tromper. Pour finir, dites stop. Êtes-vous d'accord ?
interpreter-join-wait = Merci. J'attends le oui de l'autre personne.
interpreter-join-on = Vous êtes reliés. Parlez : une phrase courte à la fois. Pour me parler à moi, commencez par : bot.
interpreter-join-first = Dites d'abord oui ou non. Je n'ai rien transmis.
interpreter-join-danger = Je n'ai pas transmis ces mots à l'autre personne. Voulez-vous les transmettre ? Oui ou non.
interpreter-told = J'ai dit à l'autre personne : { $text }
interpreter-gone = L'autre personne est partie. Je n'ai pas transmis cette phrase.
interpreter-over = La conversation avec l'autre personne est finie. Plus rien n'est transmis.
interpreter-nowhere = Ce n'est pas possible ici.

## Heard in doubt

hearing-confirm = J'ai compris : « { $text } ». Est-ce bien cela ? Dites oui ou non.
hearing-again = D'accord. Redites-le lentement, ou écrivez-le.
hearing-human = Je vous entends mal. Vous pouvez écrire, ou demander une personne.
hearing-poor = Je comprends mal le français parlé. Vous pouvez écrire, prendre une autre langue, ou demander une personne.
hearing-none = Je ne comprends pas le français parlé. Vous pouvez écrire, prendre une autre langue, ou demander une personne.
hearing-no-voice = Je n'ai pas de voix en français. Je réponds par écrit.
hearing-tongue-ask = Je ne sais pas quelle langue vous parlez.
hearing-tongue = Pour le français, dites : français.
hearing-tongue-set = D'accord, en français. Redites votre question, s'il vous plaît.
cue-hearing-yes = oui c'est ça | c'est bien ça | c'est cela | oui c'est bien cela | c'est correct | c'est juste | correct | tout à fait | voilà | oui voilà | oui exactement | exactement | oui oui
cue-hearing-no = ce n'est pas ça | c'est pas ça | non ce n'est pas ça | non c'est pas ça | ce n'est pas cela | pas ça | c'est faux | faux | pas du tout ça | non non | vous avez mal compris | tu as mal compris

## listening
meanwhile-listening = Votre message est long. J'écoute la minute { $minute } sur { $total }.

## spelling and voices
cue-spell = épelle | épeler | épelez | épelle-le | épelez-le | tu peux épeler | vous pouvez épeler | pouvez-vous épeler | lettre par lettre | comment ça s'écrit | ça s'écrit comment | comment on écrit | chiffre par chiffre | epel | épelle moi ça | épelez-moi ça
cue-another-voice = autre voix | une autre voix | change de voix | changez de voix | changer de voix | changer la voix | voix différente | je n'aime pas cette voix | une voix de femme | une voix d'homme
spell-lead = { $what } s'écrit : { $letters }.
spell-more = Pour le suivant, dites : plus.
spell-nothing = Dans ma dernière réponse, il n'y a ni nom ni numéro à épeler.
spell-at = arobase
spell-dot = point
spell-dash = tiret
spell-slash = barre oblique
spell-underscore = tiret bas
spell-plus = plus
another-voice = Voici une autre voix. Pour changer encore, dites : autre voix.
another-voice-only-one = Je n'ai qu'une seule voix dans cette langue.
another-voice-none = Je n'ai pas encore de voix dans cette langue. J'écris mes réponses.

## translate: read back and labelled

translate-approximate = Traduction approximative : elle peut contenir de grosses erreurs.
translate-rough = C'est une phrase importante : la santé, le droit, l'asile ou un numéro. Mon traducteur n'est pas assez sûr pour cela. Dites-le autrement, ou demandez une personne.
translate-not-back = J'ai une traduction, mais je ne peux pas la vérifier. Elle peut être fausse. Voulez-vous l'entendre quand même ? Dites oui ou non.
translate-play = Vous pouvez faire écouter cette phrase à l'autre personne.
translate-again = D'accord, je ne la donne pas. Dites-le autrement, avec des mots simples, ou demandez une personne.
translate-written = Phrase écrite d'avance. Une personne de cette langue ne l'a pas encore relue.
translate-reviewed = Phrase écrite d'avance, et relue par une personne de cette langue.

## The phrase bank

bank-ask = J'ai des phrases toutes prêtes, à montrer ou à faire entendre à une autre personne. Pour quel endroit ?
bank-list = Phrases : { $place }. Dites celle que vous voulez, ou dites : autres phrases.
bank-next = Autres phrases
bank-language = Dans quelle langue ?
bank-instead = Je ne peux pas traduire cela ici. Mais j'ai une phrase toute prête.
bank-mean = Voulez-vous dire : « { $sentence } » ? Dites oui ou non.
bank-none = Alors je n'ai pas de phrase toute prête pour cela. Demandez une personne qui parle les deux langues.
bank-written = Phrase écrite d'avance par une machine. Aucune personne de cette langue ne l'a encore relue.
bank-reviewed = Phrase écrite d'avance, relue par une personne de cette langue.
bank-place-hospital = Chez le médecin
bank-place-pharmacy = À la pharmacie
bank-place-emergency = Urgence
bank-place-prefecture = À la préfecture, asile
bank-place-school = À l'école
bank-place-police = Police et avocat
bank-place-housing = Logement
bank-place-transport = Transports
bank-place-work = Travail
bank-place-shop = Magasin, banque, poste
bank-place-guidance = Se faire guider sans voir
bank-place-everyday = Tous les jours

## News
news-ask = Une question. L'association { $name } peut-elle vous envoyer ses messages, par exemple un cours ou un changement d'horaires ? Oui ou non ?
news-agreed = C'est noté. Vous recevrez les messages de l'association { $name }. Pour arrêter, dites quand vous voulez : plus de messages.
news-declined = D'accord. Vous ne recevrez pas ces messages.
news-stopped = C'est fait. Vous ne recevrez plus les messages de l'association { $name }. Je réponds toujours à vos questions.
news-none = Aucune association ne vous envoie de messages ici.
news-lead = Message de l'association { $name }.
news-lead-translated = Message de l'association { $name }, traduit par une machine.
news-end = Pour ne plus recevoir ces messages, dites : stop.
cue-news-stop = plus de messages | stop messages | stop nouvelles | stop les messages | stop aux messages | arrêtez les messages | arrête les messages | arrêter les messages | arrêtez les nouvelles | arrêter les nouvelles | plus de nouvelles | plus d'annonces | stop annonces | arrêtez les annonces | je ne veux plus de messages | je ne veux plus les messages | je ne veux plus de nouvelles | je veux plus de messages | ne m'envoyez plus de messages | désabonnement | me désabonner | désabonnez-moi
cue-news-start = envoyez-moi les messages | envoyez-moi les nouvelles | je veux les messages de l'association | je veux les nouvelles de l'association | je veux recevoir les messages | je veux recevoir les nouvelles | je veux les annonces | abonnez-moi | m'abonner

## Did that help
helped-ask = Est-ce que cela vous a aidé ? Dites oui ou non.
helped-thanks = Tant mieux. Merci de me l'avoir dit.
helped-sorry = Je suis désolé que cela ne vous ait pas aidé. Vous pouvez poser la question autrement. Pour parler à quelqu'un, dites : une personne.
cue-helped-yes = ça m'a aidé | ça m'a aidée | oui ça m'a aidé | oui ça m'a aidée | cela m'a aidé | cela m'a aidée | oui ça aide | ça aide | ça m'aide | oui merci | oui merci beaucoup | oui beaucoup | un peu | oui un peu | très utile | oui très bien | c'est clair | oui c'est clair | c'est bon | j'ai compris | oui j'ai compris | oui parfait | parfait
cue-helped-no = ça ne m'a pas aidé | ça ne m'a pas aidée | ça m'a pas aidé | ça m'a pas aidée | non ça ne m'a pas aidé | non ça ne m'a pas aidée | non ça m'a pas aidé | cela ne m'a pas aidé | pas vraiment | non pas vraiment | pas trop | pas beaucoup | ça n'aide pas | ça aide pas | ce n'est pas clair | c'est pas clair | je n'ai pas compris | j'ai pas compris | non je n'ai pas compris | non j'ai pas compris | ce n'est pas ma question | c'est pas ma question | ça ne répond pas à ma question

## The first minute

first-days = { $days ->
    [30] un mois
    [one] { $days } jour
   *[other] { $days } jours
}
first-minutes = { $minutes ->
    [30] une demi-heure
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
first-hello = Bonjour. Je suis une machine. Parlez-moi en français.
first-hello-again = Pour parler français, dites « français ».
first-intro = Je suis Porte-Voix, une machine, pas une personne. Cette association vous invite :
first-can = Montrez-moi une lettre : je l'explique. Montrez-moi une photo : je la décris. Posez-moi une question sur les démarches en France : je réponds.
first-stop = Dites « stop » pour arrêter, « efface tout » pour tout effacer, « une personne » pour parler à quelqu'un.
first-agree = Pour vous aider, je garde le texte de nos échanges { first-days }, et vos photos { first-minutes }. J'efface vos messages vocaux tout de suite. Êtes-vous d'accord ? Dites oui ou non.
first-agree-again = Je n'ai pas compris votre réponse.
first-ask = Je peux garder ce que vous dites { first-days }. Êtes-vous d'accord ? Dites oui ou non.
first-simple = C'est comme un cahier. J'y écris ce que vous dites, pour mieux vous aider. Il est fermé à clé. Après { first-days }, je le jette. Si vous dites « efface tout », je le jette tout de suite. Si vous dites non, je réponds quand même, mais j'oublie après chaque réponse.
first-full-kept = Je garde le texte de nos échanges { first-days }, et une photo { first-minutes }. J'efface un message vocal dès que je l'ai écouté. Tout est chiffré. Un rappel reste jusqu'à sa date.
first-full-seen = L'association voit seulement des nombres, pas vos messages. Elle lit vos paroles seulement si vous demandez une personne et dites oui. La messagerie que vous utilisez peut garder vos messages de son côté.
first-full-rights = Vous pouvez tout effacer quand vous voulez : dites « efface tout ». Pour changer d'avis, dites « ne garde rien ». En cas de danger, je donne toujours les numéros d'urgence.
first-full-complain = Vous n'êtes pas content de ce que je fais de vos informations ? Vous pouvez vous plaindre à la CNIL. Elle protège les informations des gens en France. C'est gratuit.
first-yes = Merci. J'ai noté votre oui.
first-no = D'accord, je ne garde rien. Je réponds quand même à vos questions. Si vous changez d'avis, dites « garde ».
first-unclear = Je n'ai pas eu de réponse claire. Alors je ne garde rien. Je réponds quand même à vos questions. Si je peux garder ce que vous dites, dites « garde ».
first-manner = Vous pouvez aussi dire « plus lentement », « plus court » ou « sans la voix ».
first-now = Maintenant, posez votre question.
first-expired = Cette invitation n'est plus valable. Ce n'est pas grave : vous pouvez me parler.
first-not-kept = Je ne garde rien de ce que vous dites, alors je ne peux pas faire cela. Si vous voulez que je garde, dites « garde ».
first-keep-set = D'accord. À partir de maintenant, je garde le texte de nos échanges { first-days }.
first-detailed-set = D'accord. Je donne toute la réponse d'un coup. Dites « plus court » pour changer.
first-short-set = D'accord. Je réponds court. Dites « toute la réponse » pour changer.
first-large-set = D'accord. J'écris en grandes lettres, là où c'est possible. Dites « lettres normales » pour changer.
first-usual-set = D'accord. J'écris en lettres normales.
first-chosen-language = Nous parlons français.
first-chosen-speed = { $speed ->
    [slow] Je parle lentement.
    [fast] Je parle vite.
   *[normal] Je parle à la vitesse normale.
}
first-chosen-voice = { $voice ->
    [on] Je réponds à voix haute.
   *[off] Je réponds seulement par écrit.
}
first-chosen-length = { $length ->
    [long] Je donne toute la réponse d'un coup.
   *[short] Je réponds court.
}
first-chosen-letters = { $letters ->
    [large] J'écris en grandes lettres.
   *[usual] J'écris en lettres normales.
}
first-chosen-keep = { $keep ->
    [yes] Vous avez dit oui le { $day } : je garde le texte de nos échanges { first-days }.
    [no] Depuis le { $day }, je ne garde rien de ce que vous dites.
   *[told] Je garde le texte de nos échanges { first-days }. Je vous l'ai dit le { $day }.
}
first-chosen-remote = { $remote ->
    [yes] Vous avez accepté un service extérieur.
   *[no] Rien ne sort de cette machine.
}
first-web-listen = Écouter
cue-first-explain = expliquez-moi | explique-moi | expliquez | explique | pourquoi | c'est quoi | c'est-à-dire | je veux comprendre | qu'est-ce que ça veut dire | pour quoi faire
cue-first-yes = oui d'accord | oui oui | oui je suis d'accord | je suis d'accord | j'accepte | oui j'accepte | c'est d'accord | vas-y | allez-y | oui bien sûr | oui vous pouvez | vous pouvez | pas de problème | volontiers | ça marche
cue-first-no = non je ne suis pas d'accord | je ne suis pas d'accord | pas d'accord | je refuse | non je refuse | je n'accepte pas | surtout pas | jamais | non non | je préfère pas | je préfère que non
cue-first-keep = garde | gardez | tu peux garder | vous pouvez garder | garde nos échanges | gardez nos échanges | garde ce que je dis | gardez ce que je dis | garde tout | gardez tout | souviens-toi | souvenez-vous
cue-first-keep-nothing = ne garde rien | ne gardez rien | ne garde plus rien | ne gardez plus rien | ne garde pas ce que je dis | ne gardez pas ce que je dis | je ne veux plus que tu gardes | je ne veux plus que vous gardiez | garde rien | gardez rien | oublie après chaque réponse
cue-first-detailed = toute la réponse | réponse complète | réponses complètes | réponses détaillées | réponds en détail | répondez en détail | réponses longues | tout d'un coup | dis tout d'un coup | donne toute la réponse | donnez toute la réponse
cue-first-short = plus court | réponses courtes | réponse courte | réponds court | répondez court | plus bref | fais court | faites court | moins long | c'est trop long | trop long
cue-first-large = grandes lettres | gros caractères | écris en grand | écrivez en grand | écris plus gros | écrivez plus gros | texte plus grand | plus grandes lettres | grand texte | agrandis le texte | agrandissez le texte
cue-first-usual = lettres normales | texte normal | petites lettres normales | écris normalement | écrivez normalement | taille normale | lettres plus petites
cue-first-choices = mes choix | qu'est-ce que j'ai choisi | quels sont mes choix | dis-moi mes choix | dites-moi mes choix | mes préférences | mes réglages | quels sont mes réglages | qu'ai-je choisi | qu'est-ce que j'ai accepté

## A person

cue-handoff-back = retour à la machine | je veux parler à la machine | revenir à la machine | parler à la machine | je veux la machine | retour au robot | je veux parler au robot
cue-handoff-bot = bot | robot | le bot | le robot | eh bot | porte-voix | bote | botte
handoff-nothing-else = Elle ne voit rien d'autre.
handoff-offer = Je peux passer votre demande à une personne de l'association { $name }. Elle va voir : vos derniers messages, leur traduction et ma réponse.
handoff-offer-photo = Elle va voir aussi votre photo ou votre lettre.
handoff-speaks = Quelqu'un là-bas parle votre langue.
handoff-translated = Je traduis dans les deux sens.
handoff-opens = L'association est fermée maintenant. Elle ouvre { $when }.
handoff-no-time = Personne n'est là pour le moment. Je ne sais pas quand quelqu'un pourra répondre.
handoff-ask = Êtes-vous d'accord ? Dites oui ou non.
handoff-hint = Vous pouvez aussi parler à une personne de l'association { $name }. Dites : je veux une personne.
handoff-laid = L'association { $name } a votre demande. Je vous préviens quand une personne la prend. En attendant, je suis là. Ce que vous me dites maintenant n'est pas partagé.
handoff-refused = D'accord. Rien n'est partagé.
handoff-gone = Je n'ai pas pu passer votre demande. Rien n'est partagé.
handoff-waiting = L'association { $name } a déjà votre demande. Personne ne l'a encore prise.
handoff-taken = Une personne de l'association { $name } vous écoute maintenant. Parlez-lui ici. Je traduis dans les deux sens. Pour me parler à moi, la machine, dites : retour à la machine.
handoff-says = Une personne de l'association { $name } dit :
handoff-sends = Une personne de l'association { $name } vous envoie ceci.
handoff-released = La personne de l'association { $name } doit s'arrêter. Votre demande attend quelqu'un d'autre. Moi, la machine, je suis de nouveau là.
handoff-ended = La personne de l'association { $name } a terminé. Moi, la machine, je suis de nouveau là.
handoff-back = Moi, la machine, je suis de nouveau là. L'association { $name } garde votre demande.
handoff-stopped = C'est terminé avec l'association { $name }. Moi, la machine, je suis de nouveau là.
handoff-over = Personne de l'association { $name } ne vous écoute plus. Votre dernier message n'a pas été transmis. Moi, la machine, je suis de nouveau là. Vous pouvez me le redire.
handoff-silent-taken = La personne de l'association { $name } n'a pas répondu depuis dix minutes. Elle garde votre message. Pour continuer avec moi, la machine, dites : retour à la machine.
handoff-silent-waiting = Personne de l'association { $name } n'a encore pris votre demande. Elle reste là-bas. Vous pouvez continuer avec moi.
handoff-elsewhere = En cas de danger, appelez le 112, ou écrivez au 114 par SMS. Une maison France services ou votre mairie peut aussi vous aider.
cue-handoff-yes = oui passez ma demande | vous pouvez partager | partagez | oui partagez | transmettez | vous pouvez transmettre | oui transmettez | allez-y | je suis d'accord | oui je suis d'accord
cue-handoff-no = ne partagez pas | ne partagez rien | ne transmettez pas | non ne transmettez pas | je ne suis pas d'accord | surtout pas | pas maintenant

## Assist
assist-which = Quelle langue parle la personne que vous aidez ?
assist-begin = Vous aidez quelqu'un. Langues : { $one } et { $other }. Posez votre question, l'un après l'autre : vous entendez tous les deux chaque réponse. À la fin, dites : terminé. Alors tout est effacé.
assist-ended = C'est terminé. Tout ce qui a été dit ici est effacé.
assist-no-reminder = Pendant une aide, je ne garde rien, donc je ne peux pas vous rappeler une date. Notez-la sur papier, ou dites terminé et demandez-moi ensuite.
assist-rough = Cette traduction est approximative. Ne vous y fiez pas sans vérifier.
assist-untranslated = Je n'arrive pas à traduire cette réponse de façon sûre. Demandez à l'autre personne, ou à un interprète.
cue-assist = aider quelqu'un | aide quelqu'un | j'aide quelqu'un | j'aide une personne | j'aide une dame | j'aide un monsieur | je suis en train d'aider quelqu'un | j'accompagne quelqu'un | j'accompagne une personne | mode aide | mode aidant | mode assistance | mode accompagnement | assistance | je suis aidant numérique | je veux aider quelqu'un
cue-assist-end = terminé | c'est terminé | on a terminé | nous avons terminé | fini | c'est fini | on a fini | nous avons fini | j'ai fini | j'ai terminé | fin | fin de l'aide | c'est tout | c'est bon on a fini | merci c'est fini

## Rooms
room-told = L'équipe lit les demandes dans un groupe { $platform } : les serveurs de { $platform } les voient aussi.

## WhatsApp
unsupported-message = Je ne peux pas lire ce type de message. Envoyez-moi un texte, un message vocal, une photo ou un document PDF.
whatsapp-choices = Vous pouvez répondre :
whatsapp-list = Choisir

## How much electricity an answer took
cue-energy = combien d'énergie | combien d'électricité | combien d'énergie as-tu utilisé | combien d'énergie avez-vous utilisé | combien d'énergie ça consomme | combien d'énergie ça a consommé | combien d'énergie pour cette réponse | combien d'énergie cette réponse a utilisé | combien d'électricité ça consomme | combien d'électricité as-tu utilisé | combien d'électricité avez-vous utilisé | combien ça consomme | ça consomme combien | ça a consommé combien | ça consomme beaucoup | quelle énergie as-tu utilisée | quelle énergie avez-vous utilisée | consommation d'énergie | consommation d'électricité | ta consommation | votre consommation
cue-energy-much = combien | quelle quantité | quelle
cue-energy-thing = énergie | électricité | courant | watts | watt
cue-energy-around = d | l | de | cela | ça | ceci | ce | c | il | elle | on | a | as | t | tu | vous | avez | est | consommé | consomme | consommer | consommation | utilisé | utilise | utilisée | utilisés | utilisées | consommée | dépensée | prise | utiliser | dépensé | dépense | pris | prend | demandé | fallu | faut | fut | pour | cette | ta | votre | la | réponse | question | dernière | faire | répondre | me | m | que | y | eu | été | qu | en | tout
energy-unknown = Je ne sais pas encore combien d'électricité j'utilise. Posez-moi d'abord une question. Ensuite, demandez encore.
energy-moment = Ma dernière réponse a utilisé très peu d'électricité : comme une lampe de dix watts pendant moins d'une seconde.
energy-most = Ma dernière réponse a utilisé environ autant d'électricité qu'une lampe de dix watts pendant { $high } secondes, ou moins.
energy-seconds = Ma dernière réponse a utilisé environ autant d'électricité qu'une lampe de dix watts pendant { $low } à { $high } secondes.
energy-minutes = Ma dernière réponse a utilisé environ autant d'électricité qu'une lampe de dix watts pendant { $low } à { $high } minutes.
energy-estimate = C'est une estimation.
energy-remote = Une partie a été utilisée sur d'autres ordinateurs, ailleurs. Je connais mal cette partie.

# Encrypted messages
error-message-locked = Je n'ai pas pu ouvrir votre message. Envoyez-le encore une fois, s'il vous plaît.
