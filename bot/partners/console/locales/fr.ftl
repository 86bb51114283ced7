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
