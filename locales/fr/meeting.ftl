# One meeting's own page. The English file explains the keys. Not yet read by a native speaker.

meeting-title = Réunion
meeting-when = Quand
meeting-where = Où
meeting-online = À distance
meeting-about = À propos
meeting-group = Le groupe
meeting-fresh = De quand date ceci
meeting-in-zone = Heure de { $zone }
meeting-usual-length = La liste ne dit pas combien de temps elle dure ; la plupart durent environ une heure.
meeting-lasts = Dure { $length }

meeting-directions-app = Ouvrir dans votre application de cartes
meeting-directions-osm = Voir sur OpenStreetMap
meeting-approximate = La liste ne donne que le lieu approximatif. Demandez le lieu exact au groupe.

meeting-join-link = Rejoindre par lien
meeting-join-phone = Rejoindre par téléphone
meeting-join-either = Rejoindre par lien ou par téléphone
meeting-join-hint = La page suivante montre le lien, le numéro et le mot de passe s’il y en a un. Ils ne sont pas montrés ici, pour que des machines ne les ramassent pas.
meeting-join-service = Par { $service }
meeting-join-none = La liste ne donne pas de lien public. Demandez au groupe ou à son bureau de service, plus bas.
meeting-link-elsewhere = La liste donne cette page :

meeting-what-happens = Ce qui s’y passe
meeting-facet = { $name } : { $values }

meeting-calendar = Ajouter à l’agenda
meeting-other-group = Autres réunions de ce groupe
meeting-other-place = Autres réunions dans ce lieu

meeting-contact-email = Écrire à { $name }
meeting-contact-phone = Appeler { $name }
meeting-contact-group = le groupe
meeting-website = La page du groupe
meeting-post = Courrier à
meeting-district = District
meeting-donate = Contributions
meeting-donate-hint = Les groupes vivent de ce que donnent leurs membres. La première fois, vous n’avez rien à donner.
meeting-donate-venmo = Venmo { $name }
meeting-donate-square = Cash App { $name }
meeting-donate-paypal = PayPal { $name }
meeting-donate-basket = Panier en ligne { $name }

meeting-source = De la liste « { $source } »
meeting-source-own-page = Cette réunion sur le site de la liste
meeting-source-sample = Inventée : cette réunion n’existe pas.
meeting-published-by = Publiée par { $name }
meeting-helpline = Ligne d’écoute : { $phone }

meeting-suspended = Cette réunion est en pause
meeting-suspended-text = La liste dit qu’elle ne se réunit pas pour le moment.
meeting-ended = Cette réunion est terminée
meeting-ended-text = Sa dernière date est passée. D’autres réunions sont indiquées plus bas.
meeting-place-closed = Le lieu est fermé pour le moment
meeting-place-closed-text = Vous pouvez encore la rejoindre à distance.
meeting-by-appointment = Sur rendez-vous
meeting-by-appointment-text = Il n’y a pas d’heure fixe. Demandez au groupe quand il se réunit.
meeting-find-other = Trouver une autre réunion

meeting-moved = Plusieurs réunions ont cette adresse. Laquelle cherchez-vous ?

## Joining

join-title = Rejoindre
join-lead = Vous pouvez simplement écouter. Vous pouvez choisir n’importe quel nom et laisser la caméra éteinte.
join-link = Ouvrir la réunion
join-link-note = Ouvre { $service }, un autre site. Il verra votre adresse réseau et le nom que vous y tapez.
join-phone = Appeler le { $phone }
join-phone-note = Votre numéro peut être vu si vous ne le masquez pas.
join-notes = À savoir
join-back = Retour à la réunion
join-not-now = Elle n’est pas en cours maintenant. { $when }
join-none = La liste ne donne ni lien ni numéro pour cette réunion.

## Something is wrong here

wrong-title = Quelque chose est inexact ici
wrong-lead = Dites-le aux personnes qui tiennent cette liste. N’écrivez pas de nom, ni rien sur vous.
wrong-what = Qu’est-ce qui est inexact ?
wrong-closed = Elle ne se réunit plus
wrong-time = Le jour ou l’heure
wrong-place = Le lieu ou le lien
wrong-contact = On y voit le nom ou le numéro de quelqu’un
wrong-else = Autre chose
wrong-note = En quelques mots
wrong-note-hint = Au plus 1 000 lettres.
wrong-trap = Laissez ceci vide
wrong-send = Envoyer
wrong-thanks-title = Merci
wrong-thanks = Votre note a été remise aux personnes qui tiennent cette liste. Nous n’avons pas gardé qui l’a envoyée.
wrong-source-contact = Vous pouvez aussi écrire à la liste :
wrong-empty = Choisissez ce qui est inexact, ou écrivez quelques mots, s’il vous plaît.

## A room of this site

meeting-room = Cette réunion se tient ici : aller à sa salle
