# For those who serve the site. The English file explains the keys. Not yet read by a native speaker.

## What every one of these pages has

stewards-tabs = Pages de service
stewards-hour = { $day }, { $time } UTC
stewards-done = Fait
stewards-delete = Supprimer
stewards-open-again = Rouvrir
stewards-save = Enregistrer
stewards-cancel = Annuler
stewards-until = Valable jusqu’au
stewards-days = { $count ->
    [1] un jour
   *[other] { $count } jours
}

## What became of the form that was just sent

stewards-said-done = Marqué comme fait.
stewards-said-opened = C’est de nouveau ouvert.
stewards-said-deleted = Supprimé, avec ses mots.
stewards-said-gone = Cela n’était plus là. Quelqu’un d’autre a peut-être été plus rapide.
stewards-said-unsure = Rien n’a été changé. Cochez d’abord la case.
stewards-said-last = C’est la seule personne qui administre. Invitez-en d’abord une autre.
stewards-said-revoked = Le service est retiré. Cela vaut dès maintenant. Les invitations ouvertes qui permettraient de revenir ne valent plus.
stewards-said-revoked-site = La charge est retirée. Ces pages sont fermées dès maintenant ; dans les salles, cela vaut à partir de la prochaine réunion. Les invitations ouvertes qui permettraient de revenir ne valent plus.
stewards-said-withdrawn = Le lien ne marche plus.
stewards-said-where = Un service dans une salle demande une salle. Choisissez-en une.
stewards-said-saved = La salle est enregistrée.
stewards-said-removed = La salle est retirée.

## The desk

stewards-desk-title = Bureau
stewards-desk-tab = Bureau
stewards-desk-hello = Vous êtes ici sous le nom { $handle }. { $role }.
stewards-desk-inbox = { $count ->
    [0] Rien n’attend.
    [1] Une note attend.
   *[other] { $count } notes attendent.
}
stewards-desk-reports = { $count ->
    [0] Rien n’attend.
    [1] Un signalement attend.
   *[other] { $count } signalements attendent.
}
stewards-desk-rooms = Des salles pour les réunions des listes de ce site.
stewards-desk-people = Qui sert, et les invitations.
stewards-desk-rule = Ce que vous lisez ici reste ici. On n’y trouve que les noms que l’on porte dans une salle, et personne ne doit être recherché.

## The inbox: what readers say is wrong with a meeting

stewards-inbox-title = Courrier
stewards-inbox-lead = Ce que des lecteurs disent être faux. Dites-le à ceux qui tiennent la liste, ou corrigez-le si c’est vous. Les notes sur une personne nommée passent d’abord.
stewards-inbox-empty = Le courrier est vide. Merci d’avoir regardé.
stewards-inbox-done = Déjà fait
stewards-inbox-no-words = Sans autre mot.
stewards-inbox-unlisted = Plus aucune liste n’a cette réunion.

## Reports from rooms

stewards-reports-title = Signalements
stewards-reports-lead = Ce que quelqu’un, dans une salle, a voulu vous montrer, avec le nom qu’y portait la personne qui l’a dit. Nous ne savons pas qui l’a envoyé. Un signalement traité est oublié trente jours après son arrivée, tout autre après quatre-vingt-dix jours.
stewards-reports-empty = Aucun signalement. Les salles sont tranquilles.
stewards-report-words = Les mots signalés
stewards-report-note = Ce qu’en dit l’expéditeur

## Who serves

stewards-people-title = Personnes
stewards-people-lead = Celles et ceux qui servent, sous le nom qu’ils ont à cet endroit. Une personne a un autre nom à chaque endroit, et nul ne peut voir lesquels vont ensemble.
stewards-people-site = Le site
stewards-people-room = Dans une salle
stewards-people-you = (vous)
stewards-revoke = Retirer ce service
stewards-revoke-sure = Oui, ce service prend fin
stewards-invitations-title = Invitations ouvertes
stewards-invitations-empty = Aucune invitation n’est ouverte.
stewards-withdraw = Retirer l’invitation
stewards-invite-title = Inviter quelqu’un à servir
stewards-invite-lead = Vous recevez un lien. Donnez-le à une seule personne, par un moyen sûr pour vous deux.
stewards-invite-role = Pour quel service
stewards-invite-room = Salle
stewards-invite-no-room = Aucune
stewards-invite-room-hint = Seulement pour un service dans une salle.
stewards-invite-days = Le lien vaut
stewards-invite = Créer le lien
stewards-link-title = Un lien pour une personne
stewards-link-lead = Ce lien n’est montré que maintenant. Copiez-le et donnez-le à une seule personne.
stewards-link-path = Ce site ne connaît pas sa propre adresse. Mettez-la devant le lien.
stewards-link-yes = La première personne qui l’ouvre et dit oui reçoit le service.
stewards-back-people = Retour aux personnes

## What people are, and what they do

stewards-role-admin = Administration du site
stewards-role-admin-does = Vous dites qui sert sur ce site, et vous pouvez tout ce que peuvent la modération et le service.
stewards-role-moderator = Modération du site
stewards-role-moderator-does = Vous lisez les signalements des salles et voyez ce qui y a été fait pour la sécurité. Vous pouvez tout ce que peut le service.
stewards-role-servant = Service du site
stewards-role-servant-does = Vous lisez ce qui est faux dans une réunion et vous vous occupez des salles.
stewards-role-chair = Modérateur de séance
stewards-role-chair-does = Vous menez la réunion : ses étapes, qui a la parole et qui y sert.
stewards-role-co-chair = Second modérateur
stewards-role-co-chair-does = Vous menez la réunion quand le modérateur n’est pas là.
stewards-role-doorkeeper = Service de porte
stewards-role-doorkeeper-does = Vous veillez sur les gens à la porte ; vous pouvez retenir ou écarter quelqu’un qui dérange.
stewards-role-greeter = Accueil
stewards-role-greeter-does = Vous accueillez les nouveaux.
stewards-role-timekeeper = Gardien du temps
stewards-role-timekeeper-does = Vous veillez au temps et pouvez en donner davantage.
stewards-role-reader = Lecture
stewards-role-reader-does = Vous lisez, et vous passez à la suite quand un texte est lu.
stewards-role-room = La salle elle-même
stewards-role-in-room = { $role } : { $room }

## An invitation, as the person invited sees it

stewards-invited-title = Une invitation
stewards-invited-lead = Quelqu’un vous demande de servir ici :
stewards-invited-stranger = Qui sert doit être demain la même personne. Pour cela, il vous faut une phrase de six mots : ni nom, ni e-mail. Créez-en une ou entrez la vôtre, puis ouvrez de nouveau ce lien.
stewards-invited-phrase = Vers les six mots
stewards-invited-again = J’ai mes six mots : continuer
stewards-invited-stays = Ce lien reste valable entre-temps.
stewards-invited-handle = Là, on vous connaît sous le nom { $handle }. Personne ne peut voir qui vous êtes ailleurs sur ce site.
stewards-invited-yes = Oui, je m’en charge
stewards-invited-no = Pas maintenant
stewards-invited-serves = Vous avez déjà ce service. Le lien peut être donné à quelqu’un d’autre.
stewards-invited-thanks = Merci de servir
stewards-invited-go = Y aller
stewards-invited-gone-title = Ce lien ne marche pas
stewards-invited-gone = Il a déjà servi, il a été retiré, ou son temps est passé. Demandez-en un autre à qui vous l’a donné.

## Rooms

stewards-rooms-title = Salles
stewards-rooms-lead = Une salle ouvre un quart d’heure avant sa réunion et ferme après. Nous n’écrivons rien de ce qui s’y dit, sauf si quelqu’un dans la salle signale des mots à la modération.
stewards-rooms-empty = Aucune réunion n’a encore de salle ici.
stewards-always-title = Salles toujours ouvertes
stewards-always-lead = Elles viennent avec le site, une par langue, et marchent toutes seules.
stewards-always-room = Toujours ouverte ({ $language })
stewards-room-hours = Ouverte pendant cette réunion :
stewards-room-unlisted = Plus aucune liste n’a la réunion { $meeting }. La salle n’ouvre pas.
stewards-room-new = Ajouter une salle
stewards-room-edit = Modifier une salle
stewards-room-faults = Rien n’est encore enregistré. Quelque chose est à revoir :
stewards-room-title = Nom
stewards-room-slug = Nom court pour l’adresse
stewards-room-slug-hint = Minuscules de a à z, chiffres et traits d’union. Il ne pourra plus changer.
stewards-room-meeting = La réunion dont elle suit les heures
stewards-room-meeting-hint = L’adresse de la page de la réunion sur ce site, ou sa dernière partie.
stewards-room-language = Langue
stewards-room-script = Déroulement
stewards-room-secular = Dans la version laïque
stewards-room-admission = Qui peut entrer
stewards-room-open = Ouverte : chacun peut venir et écouter
stewards-room-closed-hint = Fermée : il est dit devant la porte qui peut participer
stewards-room-closed = fermée
stewards-room-who = Qui peut participer
stewards-room-who-hint = Pour les réunions fermées ; montré devant la porte. 300 caractères au plus.
stewards-room-young-hint = Pour les jeunes : personne ne peut échanger de contacts
stewards-room-young = pour les jeunes
stewards-room-visit = La porte de la salle
stewards-room-remove = Retirer cette salle
stewards-room-remove-hint = Les services, les invitations et le registre partent avec elle. Les signalements restent jusqu’à ce qu’ils soient effacés ou que leur temps soit passé.
stewards-room-remove-sure = Oui, la retirer
stewards-back-rooms = Retour aux salles

## The formats that come with the program, called as in content/*/scripts


## What has to be mended in the form of a room

stewards-fault-title = Donnez un nom de 100 caractères au plus.
stewards-fault-slug = Seulement a à z, 0 à 9 et traits d’union, 60 au plus.
stewards-fault-slug-taken = Il y a déjà une salle ou une page à cette adresse.
stewards-fault-language = Choisissez une langue.
stewards-fault-script = Choisissez un déroulement.
stewards-fault-meeting = Aucune liste de ce site n’a cette réunion. Copiez ici l’adresse de sa page.
stewards-fault-who = Dites qui peut participer : on le lit avant d’entrer.
stewards-fault-who-long = Cela dépasse 300 caractères.

## What was done in a room to keep it safe

stewards-acts-link = Registre
stewards-acts-title = Ce qui a été fait ici
stewards-acts-lead = Quelle mesure, de quel service, à quelle heure. Ni par qui, ni envers qui. C’est oublié après trente jours.
stewards-acts-empty = Rien n’a dû être fait ici ces trente derniers jours.
stewards-act-held = Demandé à quelqu’un d’écouter seulement
stewards-act-released = Laissé de nouveau partager
stewards-act-removed = Écarté quelqu’un
stewards-act-undone = Annulé une exclusion
stewards-act-panic = Figé la salle
stewards-act-calm = Rouvert la salle
stewards-act-locked = Les nouveaux écoutent seulement
stewards-act-unlocked = Les nouveaux peuvent de nouveau partager

## The group's own words

stewards-words-title = Les mots propres au groupe
stewards-words-lead = Laissez un champ vide pour garder les mots du format. L’ordre des parties, leur durée et les règles de la salle restent les mêmes à chaque réunion. Si vous collez un texte d’autrui, citez-en la source.
stewards-words-fault = Ces mots ne peuvent pas être utilisés :
stewards-words-shipped = Les mots fournis avec le format
stewards-words-step-title = Titre
stewards-words-step-text = Texte
