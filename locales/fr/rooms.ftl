# Live meetings. In texts that begin with live- and table-, arguments are filled in by the browser: they stand once,
# and a number among them is already written the language's way. Not yet read by a native speaker.

rooms-title = Salles en direct
rooms-lead = Entrez maintenant dans une réunion, sans donner de nom. Écoutez, ou partagez quand on vous donne la parole. Personne n’a besoin de savoir que vous êtes là.
rooms-go = Entrer dans la salle ouverte
rooms-own-title = Les salles de ce site
rooms-own-lead = Par écrit, dans n’importe quel navigateur. Vous recevez un nom de deux mots ; ce qui est dit disparaît une minute après la réunion.
rooms-everywhere-title = En ligne maintenant et bientôt, partout
rooms-everywhere-none = Aucune liste avec des réunions en ligne n’est encore chargée sur ce site. Les salles de ce site sont ouvertes.
rooms-everywhere-all = Toutes les réunions en ligne des prochaines 24 heures
rooms-week = La semaine heure par heure
rooms-zone = Fuseau horaire
rooms-zone-show = Afficher
rooms-back = Retour aux salles
rooms-format-lead = Le même format partout, aussi autour d’une table.
rooms-format-link = Des formats à imprimer, ou à suivre sur un téléphone

week-title = La semaine, heure par heure
week-lead = Combien de réunions en ligne sont en cours à chaque heure. C’est à une heure vide qu’une nouvelle réunion aiderait le plus.
week-clock = Heures : { $zone }.
week-empty-hours = { $count ->
    [0] Aucune heure de la semaine n’est vide.
    [1] Une heure de la semaine est vide.
   *[other] { $count } heures de la semaine sont vides.
}
week-cell = { $when } : { $count ->
    [0] aucune réunion
    [1] une réunion
   *[other] { $count } réunions
}

## A room's door

room-always-title = La salle ouverte
room-open = ouverte
room-enter = Entrer
room-enter-note = Entrer pose un cookie sur cet appareil, qui finit avec le navigateur. Il ne contient aucun nom. « Quitter vite » l’enlève.
room-promise-handle = Vous recevez un nom de deux mots, pour cette salle seulement. Personne ne peut voir qui vous êtes ailleurs sur ce site.
room-promise-listen = Vous pouvez simplement écouter. Vous pouvez passer à tout moment, et partir à tout moment.
room-promise-gone = Ce qui est dit disparaît une minute après la réunion. Nous ne notons rien, sauf si quelqu’un dans la salle signale des mots à la modération.
room-promise-copy = Quelqu’un dans la salle pourrait tout de même copier ce qu’il voit. Ne dites que ce que vous voulez bien partager.
room-promise-adults = Pour les adultes, sauf si la salle dit autre chose.
room-closed-title = Qui peut venir
room-closed-who = Cette réunion est fermée : pour les personnes qui ont le problème ou pensent l’avoir.
room-closed-trust = C’est vous qui en jugez. Personne ne demandera de preuve.
room-young = Pour les jeunes. Ici, personne ne peut échanger de contacts, et il n’y a pas de messages privés.
room-next = Prochaine : { $when }
room-no-next = Aucune réunion de cette salle n’est dans la liste pour le moment.
room-opens-early = La salle ouvre 15 minutes avant.
room-others = Autres salles ouvertes
room-listing = Cette réunion dans la liste
room-format = Ce qui s’y passe, partie par partie
room-always-note = Une nouvelle réunion commence à chaque heure, et le format change d’une heure à l’autre.
room-not-open = Cette salle n’est pas ouverte pour le moment.
room-removed = On vous a fait sortir de cette réunion. D’autres réunions vous sont ouvertes, et les lignes d’écoute ne ferment jamais.
room-toll = La salle a été perturbée. Entrer prend un peu plus de temps, et vous écoutez d’abord.
room-toll-wait = { $count ->
    [0] Vous pouvez entrer maintenant.
    [1] Vous pouvez entrer dans une seconde.
   *[other] Vous pouvez entrer dans { $count } secondes.
}
room-toll-none = Appuyez encore une fois sur « Entrer », s’il vous plaît.
room-toll-early = Encore un peu de patience, s’il vous plaît. Puis appuyez de nouveau sur « Entrer ».

## How a room is

room-people-nobody = Il n’y a personne en ce moment
room-people-one = Il n’y a que vous en ce moment
room-people-few = Il y a quelques personnes
room-people-many = Il y a beaucoup de monde
room-duty-yes = Quelqu’un est de service
room-duty-no = Personne n’est de service
room-minutes-left = { $count ->
    [0] il reste moins d’une minute
    [1] il reste une minute
   *[other] il reste { $count } minutes
}
room-begins-in = La réunion n’a pas commencé : { $left }
room-step-left = { $step } : { $left }
room-over = La réunion est finie.
room-floor = { $handle } a la parole
room-floor-yours = Vous avez la parole
room-floor-open = Tout le monde peut parler : un moment ensemble
room-floor-free = Personne n’a la parole
room-sign-minute = encore une minute
room-sign-up = il est temps de conclure
room-guard-wary = Cette salle a été perturbée il y a peu : qui entre maintenant écoute d’abord.
room-guard-panic = La salle est bloquée un instant. Ce que vous écrivez ne va qu’aux personnes qui servent.
room-waiting = Ensuite
room-you-waiting = { $handle } (vous)
room-more-waiting = { $count ->
    [1] et une personne de plus
   *[other] et { $count } de plus
}
room-welcome-line = Bienvenue, { $handle }. C’est bien que vous soyez là.

## In the room

room-path = Où nous en sommes dans le format
room-you = Ici, vous êtes { $handle }.
room-you-listen = Pour le moment, vous écoutez.
room-resumed = La salle a dû recommencer au milieu de la réunion. Ce qui s’est dit avant a disparu.
room-help-beside = Si c’est très dur en ce moment : il y a des personnes que vous pouvez appeler.
room-alone = Il n’y a que vous ici en ce moment. C’est la vérité, et cela peut changer à chaque minute.
room-alone-others = Réunions en ligne en cours maintenant, avec du monde
room-alone-read = Ou suivez la lecture : la réunion passe toute seule d’une partie à l’autre, et les textes sont ici.
room-alone-help = Lignes d’écoute : des personnes qui répondent à toute heure
room-floor-label = La réunion
room-frame = Ce qui se dit. Cette partie se met à jour toute seule.
room-frame-ended = Vous n’êtes plus dans cette salle, ou la réunion est finie.
room-frame-door = À la porte de cette salle
room-nothing-said = Rien ne s’est dit depuis que vous êtes là.
room-raise = Lever la main
room-pass = Je passe
room-done = J’ai fini
room-say-label = Votre partage
room-say-hint = Il ne va à la salle que pendant que vous avez la parole. « ! » lève la main, « done » rend la parole. Ni noms, ni numéros, ni liens, s’il vous plaît.
room-say = Partager
room-sure = Ce n’est ni le nom, ni l’adresse, ni le lieu de travail de quelqu’un. Envoyer.
room-report = Quelque chose blesse
room-leave = Partir sans bruit
room-milestones = Marquez un temps écoulé, si vous voulez
room-contact = Échanger un contact
room-contact-lead = Seulement si vous deux le demandez. Écrivez ce que l’autre peut avoir ; cela ne va à personne d’autre, et nous l’oublions avec la réunion.
room-contact-yours = Comment vous joindre
room-contact-ask = Demander à { $handle }
room-serve = Service
room-take = Prendre ce service : { $role }
room-resign = Laisser ce service : { $role }
room-reading = Le texte
room-rules = Comment nous faisons ici
room-servants = Qui est de service
room-runs-itself = Personne n’anime en ce moment : la salle marche toute seule. Elle donne la parole dans l’ordre des mains et veille à l’heure.
room-to-servants = Ceci est allé aux personnes qui servent, et à personne d’autre.
room-held = Pas envoyé : on dirait { $what }. Pour la sécurité de tous, ces choses restent hors de la salle. Changez cela, s’il vous plaît, et envoyez de nouveau.
room-held-email = une adresse e-mail
room-held-phone = un numéro de téléphone
room-held-link = un lien
room-held-social = un nom sur un autre service
room-held-address = une adresse
room-held-name = le nom complet de quelqu’un
room-held-workplace = un lieu de travail
room-held-long = C’est trop long pour un seul envoi : 2 000 lettres au plus. Envoyez-le en plusieurs fois.
room-held-empty = Il n’y avait rien à envoyer.
room-refused-turn = Quelqu’un d’autre a la parole, ou on ne vous l’a pas encore donnée. Levez la main ; ce que vous avez tapé est encore là.
room-refused-silence = C’est un temps de silence. Ce que vous avez tapé est encore là.
room-refused-listen = Pour le moment, vous écoutez. Quelqu’un vous laissera participer.
room-refused-frozen = La salle est bloquée un instant.
room-refused-now = Ce n’est pas possible en ce moment.
room-refused-yours = C’est pour les personnes qui servent.
room-refused-taken = Quelqu’un d’autre a ce service en ce moment.
room-refused-nobody = Cette personne n’est plus dans la salle.
room-refused-slow = Cela faisait beaucoup d’un coup. Respirez ; puis envoyez de nouveau.
room-refused-contact = On n’échange pas de contacts dans cette salle.
room-refused-over = La réunion est finie.
room-refused-full = La salle est pleine en ce moment. Réessayez dans un instant, s’il vous plaît.
room-refused-unclear = Cela n’a pas été compris.

milestone-hours = { $count } heures
milestone-days = { $count } jours
milestone-months = { $count } mois
milestone-years = { $count ->
    [1] un an
   *[other] { $count } ans
}

role-chair = animation
role-co-chair = co-animation
role-doorkeeper = porte
role-greeter = accueil
role-timekeeper = temps
role-reader = lecture

## The desk of those who serve

desk-title = Votre service
desk-next = Partie suivante
desk-back = Partie précédente
desk-call = Appeler la main suivante
desk-thank = Remercier, libérer la parole
desk-extend = Une minute de plus
desk-late = D’après l’horloge, cette partie est finie.
desk-panic = Alerte : bloquer la salle
desk-calm = Débloquer la salle
desk-lock = Qui arrive écoute d’abord
desk-unlock = Qui arrive peut partager
desk-hold = Écoute seulement
desk-remove = Faire sortir
desk-welcome = Souhaiter la bienvenue
desk-release = Laisser partager
desk-undo = Annuler
desk-listening = écoute
desk-released = pourra partager une fois dix minutes passées
desk-reported = quelqu’un dit que cela blesse
desk-removed = hors de la salle ; peut être annulé pendant cinq minutes
desk-appoint = Demander à quelqu’un de servir
desk-role = Service
desk-appoint-do = Demander

## Reports

report-title = Quelque chose blesse
report-lead = Dites-le aux personnes qui veillent sur cette salle. Cochez ce dont il s’agit. On ne dit à personne qui signale.
report-lines = Ce qui s’est dit
report-no-lines = Rien ne s’est dit depuis que vous êtes là.
report-note = Avec vos mots, si vous voulez
report-moderators = L’envoyer aussi aux personnes qui modèrent ce site, sans passer par celle qui anime, avec les mots que j’ai cochés
report-on-duty = Quelqu’un est de service dans la salle et voit votre signalement maintenant.
report-nobody = Personne n’est de service dans la salle. Si plusieurs personnes qui sont là depuis un moment signalent la même personne, la salle ne la laisse plus qu’écouter.
report-send = Signaler
report-back = Retour à la salle
report-thanks = Merci. C’est transmis.
report-nothing = Cochez quelque chose, ou écrivez un mot, s’il vous plaît.

## Formats at the table

scripts-title = Formats de réunion
scripts-lead = Chaque salle d’ici suit l’un de ces formats. Ils sont à vous pour toute réunion autour d’une table : imprimez-en un, ou laissez un téléphone tenir l’horloge. Chacun existe aussi en version laïque.
scripts-phone = Le suivre sur un téléphone
scripts-phone-secular = Version laïque, sur un téléphone
scripts-paper = Lire ou imprimer
script-print = Cette page s’imprime bien.
script-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
script-begins = { $count ->
    [0] au début
    [1] une minute après le début
   *[other] { $count } minutes après le début
}
reader-chair = lu par la personne qui anime
reader-reader = lu par la personne chargée de la lecture
reader-everyone = tous ensemble
reader-room = affiché pour tous
phone-lead = Posez ce téléphone au milieu. Il tient l’horloge et montre le texte ; il n’a plus besoin de réseau.
phone-no-script = L’horloge a besoin de JavaScript. Le texte marche sans :
phone-start = Lancer l’horloge
phone-share = Chronométrer un partage

table-where = { $step } · il reste { $left }
table-over = La réunion est finie.
table-late = { $step } · { $left } de trop
table-share = Partage : { $left }
table-share-up = Le temps de ce partage est écoulé.
table-pause = Arrêter l’horloge
table-start = Lancer l’horloge

## What the browser says in a room

live-lost = La connexion est perdue. Nous continuons d’essayer ; rien de ce que vous avez tapé n’est perdu.
live-back = Connexion rétablie.
live-bye-left = Vous avez quitté la salle.
live-bye-removed = On vous a fait sortir de cette réunion.
live-bye-away = La salle n’avait plus de nouvelles de vous depuis un moment. Rechargez la page pour revenir.
live-bye-flood = Beaucoup trop a été envoyé d’un coup. Rechargez la page pour revenir.
live-bye-wiped = La réunion est finie, et ses mots ont disparu.
live-over = La réunion est finie. Ses mots disparaissent dans une minute.
live-floor = { $handle } a la parole
live-floor-yours = Vous avez la parole
live-floor-open = Tout le monde peut parler : un moment ensemble
live-floor-free = Personne n’a la parole
live-sign-minute = encore une minute
live-sign-up = il est temps de conclure
live-before = La réunion n’a pas commencé : { $left }
live-step = { $step } : il reste { $left }
live-waiting = Ensuite
live-you = { $handle } (vous)
live-more = et { $count } de plus
live-people-nobody = Il n’y a personne en ce moment
live-people-one = Il n’y a que vous en ce moment
live-people-few = Il y a quelques personnes
live-people-many = Il y a beaucoup de monde
live-duty-yes = Quelqu’un est de service
live-duty-no = Personne n’est de service
live-guard-wary = Cette salle a été perturbée il y a peu : qui entre maintenant écoute d’abord.
live-guard-panic = La salle est bloquée un instant. Ce que vous écrivez ne va qu’aux personnes qui servent.
live-listening = Pour le moment, vous écoutez.
live-welcome = Bienvenue, { $handle }. C’est bien que vous soyez là.
live-milestone-hours = Heures jusqu’ici : { $count }
live-milestone-days = Jours jusqu’ici : { $count }
live-milestone-months = Mois jusqu’ici : { $count }
live-milestone-years = Années jusqu’ici : { $count }
live-servants-only = Seulement pour les personnes qui servent
live-help = Si c’est très dur en ce moment, il y a des personnes que vous pouvez appeler.
live-help-nobody = Si c’est très dur en ce moment, il y a des personnes que vous pouvez appeler. Personne n’est de service dans cette salle.
live-help-link = Lignes d’écoute
live-refused-not-your-turn = Quelqu’un d’autre a la parole, ou on ne vous l’a pas encore donnée. Ce que vous avez tapé est encore là.
live-refused-silence = C’est un temps de silence. Ce que vous avez tapé est encore là.
live-refused-listen-only = Pour le moment, vous écoutez.
live-refused-frozen = La salle est bloquée un instant.
live-refused-not-now = Ce n’est pas possible en ce moment.
live-refused-not-yours = C’est pour les personnes qui servent.
live-refused-taken = Quelqu’un d’autre a ce service en ce moment.
live-refused-nobody = Cette personne n’est plus dans la salle.
live-refused-slow = Cela faisait beaucoup d’un coup. Respirez ; puis envoyez de nouveau.
live-refused-no-contact = On n’échange pas de contacts dans cette salle.
live-refused-over = La réunion est finie.
live-refused-full = La salle est pleine en ce moment.
live-held = Pas envoyé : on dirait { $what }. Changez cela, s’il vous plaît, et envoyez de nouveau.
live-held-email = une adresse e-mail
live-held-phone = un numéro de téléphone
live-held-link = un lien
live-held-social = un nom sur un autre service
live-held-address = une adresse
live-held-name = le nom complet de quelqu’un
live-held-workplace = un lieu de travail
live-held-too-long = C’est trop long pour un seul envoi : 2 000 lettres au plus.
live-held-empty = Il n’y avait rien à envoyer.
live-nothing-said = Rien ne s’est dit depuis que vous êtes là.
live-working = La porte s’ouvre…

## Seats that are lost, people who are new, reports

room-look-again = Regarder à nouveau
room-milestone-which = Combien de temps ?
room-milestone-mark = Le marquer
room-vouch = Laisser quelqu’un participer
room-vouch-lead = Personne n’est de service. Si plusieurs d’entre vous, présents depuis un moment, pensent que quelqu’un peut partager, cette personne le pourra.
room-vouch-do = { $handle } peut participer
room-soon = Une réunion est terminée. La suivante commence dans moins d’une minute ; cette page s’ouvre toute seule.
room-lost-seat = Vous n’avez plus de place dans cette salle : la réunion est finie, ou vous étiez absent un moment. Ce que vous avez écrit est encore ici.
room-lost-copy = Vous pouvez le copier, et entrer de nouveau.
desk-help = Quelqu’un a écrit des mots qui ressemblent à une urgence. Nous ne disons pas qui. Un mot doux pour tous et les lignes d’aide peuvent servir.
desk-invite = Demander de parler
desk-settle = Réglé
report-later = Cela n’a pas pu être transmis à l’instant. Ce que vous avez écrit est encore ici ; réessayez dans une minute.
report-note-hint = La note va à la modération de ce site, jamais à la salle.
report-thanks-moderators = La modération de ce site le lira.
report-thanks-room = Les personnes de service dans la salle voient de qui il s’agit.
report-thanks-counted = La salle en tient compte ; personne n’y voit que c’était vous.
live-answers = { $handle } peut répondre
live-anew = Vous êtes de nouveau dans la salle. Ce qui a été dit avant n’est plus ici.
live-door = Vous n’avez plus de place dans cette salle. Ce que vous avez écrit est encore ici.
live-door-link = À la porte de cette salle
