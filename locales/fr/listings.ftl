# For those who keep the list of meetings. The English file explains the keys. Not yet read by a native speaker.

## Chercher

listings-title = Réunions de la liste
listings-lead = Cherchez une réunion pour la modifier. Vos changements se posent sur sa liste et restent quand la liste est relue.
listings-desk = Ajouter une réunion, la modifier, la suspendre ou la terminer.
listings-views = Que montrer
listings-show-all = Toutes
listings-show-drafts = Vos brouillons
listings-show-proposed = Proposées par vous
listings-show-paused = En pause
listings-show-ended = Terminées
listings-show-hidden = Retirées
listings-show-orphans = Plus dans leur liste
listings-words = Des mots, ou l’adresse de sa page
listings-source = Liste
listings-every-source = Toutes les listes
listings-find = Chercher
listings-none = Rien ici.
listings-more = Il y en a d’autres. Ajoutez un mot pour en trouver moins.
listing-add = Ajouter une réunion
listing-edit = Modifier une réunion
listing-changes = Derniers changements
listing-drop-draft = Jeter ce brouillon
listing-state-new = pas encore publiée

## Ce que devient le formulaire envoyé

stewards-said-listing-saved = Enregistré. On peut la trouver maintenant.
stewards-said-listing-added = Ajoutée. On peut la trouver maintenant.
stewards-said-listing-proposed = Merci. Votre changement attend le oui d’un serviteur.
stewards-said-listing-same = Rien n’était différent, rien n’a donc changé.
stewards-said-listing-stale = Rien n’a été fait : quelqu’un l’a modifiée entre-temps. Voici comment elle est maintenant.
stewards-said-listing-settled = Quelqu’un a été plus rapide : c’est déjà réglé.
stewards-said-listing-draft = Gardé comme brouillon. Vous seul le voyez.
stewards-said-listing-dates = Rien n’a été fait : ces jours n’ont pas pu être lus. Écrivez-les ainsi : 2026-12-24.
stewards-said-listing-reason = Rien n’a été fait : la raison semble nommer une personne, ou contenir un numéro ou une adresse. Enlevez-le ; d’autres la liront.
stewards-said-listing-untimed = Une réunion sur rendez-vous n’a pas de jours où elle pourrait être suspendue. Dites-le dans ses remarques.
stewards-said-listing-undone = Annulé.
stewards-said-listing-changed-since = Rien n’a été fait : le même champ a encore changé après. Annulez d’abord le changement suivant.
stewards-said-listing-venue-closed = Fermé. Ce qui était coché est marqué en pause.
stewards-said-listing-venue-open = Ouvert de nouveau.
stewards-said-listing-approved = Publié. Merci.
stewards-said-listing-declined = Refusé.

## Le formulaire

listing-faults = Rien n’est encore enregistré. Quelque chose est à revoir :
listing-warnings = Rien n’est encore enregistré. Regardez ceci encore une fois. Si c’est juste, appuyez de nouveau.
listing-part-when = Quand
listing-part-where = Où
listing-part-online = En ligne et par téléphone
listing-part-kinds = Quel genre de réunion
listing-part-facets = Plus : métier, culture, taille et ainsi de suite
listing-part-notes = Notes
listing-part-group = Le groupe
listing-part-contact = Comment joindre le groupe
listing-part-donations = Contributions
listing-rarer = Pas chaque semaine : toutes les quelques semaines, par mois, à certains jours
listing-limits = Premier et dernier jour, jours sans réunion
listing-more-place = Plus sur l’adresse
listing-show-kinds = Montrer les genres de cette fraternité
listing-find-point = Trouver le point sur la carte d’après l’adresse
listing-publish = Enregistrer et publier
listing-save-anyway = C’est juste : enregistrer
listing-propose = Envoyer aux serviteurs
listing-save-draft = Garder comme brouillon
listing-proposes = Ce que vous enregistrez attend le oui d’un serviteur.

listing-name = Nom de la réunion
listing-fellowship = Fraternité
listing-fellowship-hint = Par exemple AA, NA ou Al-Anon. Vide : celle de la liste.
listing-kind = À quel rythme
listing-kind-weekly = Chaque semaine
listing-kind-weeks = Toutes les quelques semaines
listing-kind-monthly = Certains jours du mois
listing-kind-dates = À des jours précis
listing-kind-appointment = Sur rendez-vous
listing-day = Jours de la semaine
listing-start = Commence
listing-end = Finit
listing-end-hint = Peut être après minuit.
listing-when = Quand
listing-weeks = Toutes les combien de semaines
listing-anchor = Un jour d’une semaine qui compte
listing-nth = Lesquels du mois
listing-dates = Jours
listing-dates-hint = Un par ligne, ainsi : 2026-12-24.
listing-starts = Premier jour
listing-ends = Dernier jour
listing-closed = Jours sans réunion
listing-closed-hint = Les jours fériés, par exemple. Un par ligne, ainsi : 2026-12-24.
listing-suspended = Pause
listing-zone = Fuseau horaire
listing-zone-hint = Comme Europe/Paris. Laissez vide pour prendre celui du lieu.
listing-attendance = Comment y être
listing-attendance-in-person = Dans un lieu
listing-attendance-hybrid = Dans un lieu et en ligne
listing-attendance-online = Seulement en ligne ou par téléphone
listing-type = Genres
listing-place-closed = Lieu fermé pour l’instant
listing-class-open = Ouverte ou fermée
listing-class-who = Pour qui
listing-class-access = Accès
listing-class-language = Langue
listing-class-format = Ce qui s’y passe
listing-class-other = Autre
listing-languages = Autres langues
listing-languages-hint = Séparées par des virgules, comme espagnol, gallois.
listing-facets = Plus, dans vos mots
listing-facets-hint = Un par ligne, comme Musique: chorale.
listing-venue = Nom du lieu
listing-street = Rue et numéro
listing-city = Ville
listing-state = Région, province ou État
listing-postal = Code postal
listing-country = Pays
listing-address = Toute l’adresse en une ligne
listing-address-hint = Montrée à la place des parties. Vide le plus souvent.
listing-region = Régions
listing-region-hint = Une par ligne, la plus grande d’abord.
listing-place-notes = Sur le lieu
listing-place-notes-hint = La porte, l’étage, où se garer.
listing-point = Point sur la carte
listing-lat = Latitude
listing-lat-hint = Comme 53.8. Laissez les deux vides pour que la ville soit cherchée.
listing-lon = Longitude
listing-exact = Précision du point
listing-exact-address = Aussi précis que l’adresse
listing-exact-yes = précis
listing-exact-no = seulement à peu près
listing-choice = Quel lieu est-ce ?
listing-choice-none = Aucun : ne pas la mettre sur la carte
listing-link = Lien pour se joindre
listing-link-hint = Ouvre la réunion elle-même, comme https://…
listing-link-2 = Un autre lien
listing-link-2-hint = Une page ou une messagerie ; il n’ouvre pas la réunion.
listing-online-notes = Pour se joindre
listing-online-notes-hint = Le code, par exemple. Montré seulement à l’entrée.
listing-phone = Numéro pour se joindre
listing-phone-notes = Pour se joindre par téléphone
listing-notes = Notes
listing-notes-hint = Tout le monde les lit. Pas de noms de famille, merci.
listing-group = Nom du groupe
listing-group-notes = Sur le groupe
listing-group-email = Courriel du groupe
listing-group-phone = Téléphone du groupe
listing-group-site = Site
listing-group-site-2 = Second site
listing-contact-name = Contact
listing-contact-name-hint = Un prénom suffit.
listing-contact-email = Courriel
listing-contact-phone = Téléphone
listing-contacts = Contacts
listing-post = Adresse pour le courrier
listing-district = District
listing-sub-district = Sous-district
listing-venmo = Venmo
listing-square = Cash App
listing-paypal = PayPal
listing-basket = Code du panier sur homegroup.online
listing-donations = Contributions
listing-url = Page dans sa propre liste
listing-confirmed = Dernière confirmation
listing-note = Pourquoi, pour l’historique
listing-note-hint = Lu par ceux qui tiennent la liste. Peut rester vide.

## Ce qui est à corriger

listing-fault-name = Donnez-lui un nom.
listing-fault-fellowship = 80 lettres au plus.
listing-fault-kind = Choisissez à quel rythme elle a lieu.
listing-fault-day = Choisissez un jour.
listing-fault-start = Dites quand elle commence.
listing-fault-time = Écrivez une heure comme 19:30.
listing-fault-weeks = Écrivez un nombre de 2 à 52.
listing-fault-nth = Choisissez lesquels du mois.
listing-fault-dates = Nommez au moins un jour.
listing-fault-date = Écrivez les jours ainsi : 2026-12-24.
listing-fault-ends = Le dernier jour est avant le premier.
listing-fault-zone = Ce fuseau n’existe pas. Écrivez-le comme Europe/Paris.
listing-fault-zone-needed = Le lieu ne dit pas quelle heure il suit. Écrivez le fuseau, comme Europe/Paris.
listing-fault-attendance = Choisissez comment on peut y être.
listing-fault-open-and-closed = Elle ne peut pas être ouverte et fermée à la fois.
listing-fault-language = Écrivez des noms de langues, ou leur code de deux lettres.
listing-fault-facet = Écrivez un nom, deux points et un mot, comme Musique: chorale.
listing-fault-degrees = Écrivez des degrés comme 53.8.
listing-fault-point-half = Il faut la latitude et la longitude, ou aucune.
listing-fault-choice = Plusieurs lieux portent ce nom. Choisissez-en un.
listing-fault-link = Écrivez une adresse qui commence par https://.
listing-fault-mail = Écrivez une adresse de courriel.
listing-fault-phone = Écrivez un numéro de téléphone.
listing-fault-long = C’est trop long.

## Ce qui est à regarder encore une fois

listing-warn-next-day = Elle finit le lendemain. Est-ce juste ?
listing-warn-long = Elle dure plus de quatre heures. Est-ce juste ?
listing-warn-whole-day = Elle dure un jour entier. Est-ce juste ?
listing-warn-zone = Le lieu est à l’heure de { $words }. Est-ce juste ?
listing-warn-far = Le point est loin de { $words }. Si le lieu a changé, laissez latitude et longitude vides pour le chercher de nouveau.
listing-warn-old-point = Le point est encore celui de l’ancienne adresse. Laissez latitude et longitude vides pour le chercher de nouveau, ou placez-le sur la carte. Est-il juste ainsi ?
listing-warn-no-way-in = Il n’y a ni lien ni numéro pour se joindre.
listing-warn-no-place = Il n’y a pas de lieu où venir.
listing-warn-personal = Ceci peut dire qui est quelqu’un : { $words }. Tout le monde le lit.
listing-warn-full-name = On dirait un nom de famille : { $words }. Un prénom suffit.
listing-warn-unknown-host = Nous ne connaissons pas { $words } comme service de réunion. Il est montré comme un simple lien.

## Une réunion qui est là

listing-public = Sa page publique
listing-history = Ce qui a changé
listing-copy = En faire une copie
listing-at-venue = Tout dans ce lieu
listing-acts = Suspendre, terminer, retirer
listing-state-waiting = Attend un serviteur
listing-state-declined = Refusée
listing-state-approved = Publiée
listing-state-suspended = En pause en ce moment
listing-state-ended = Est terminée
listing-state-removed = Retirée : personne ne la voit
listing-state-merged = Réunie à une autre, qui vaut pour les deux
listing-beside-note = Quelqu’un dit : { $kind }
listing-beside-yours = Ce que vous avez écrit
listing-left-over = La liste n’a plus cette réunion
listing-left-over-beside = Ou ce n’est plus à vous de la changer. Ce que vous avez écrit est dans le formulaire : enregistrez-le, et ce sera une réunion tenue ici.
listing-settled-beside = Ce que vous avez écrit est dans le formulaire, et rien n’en est publié. Si c’est encore utile, enregistrez-le : ce sera une modification à part.
listing-layered = Ce qui a été changé ici
listing-layered-lead = D’abord ce que dit la liste, puis ce qu’on voit.
listing-moved = La liste dit maintenant autre chose que lors de ce changement.
listing-take = Reprendre ce que dit la liste
listing-field-name = Nom
listing-field-fellowship = Fraternité
listing-field-schedule = Jours et heures
listing-field-zone = Fuseau horaire
listing-field-attendance = Comment y être
listing-field-types = Genres
listing-field-languages = Langues
listing-field-facets = Métier, culture et plus
listing-field-venue = Lieu
listing-field-online = En ligne et par téléphone
listing-field-group = Groupe
listing-field-notes = Notes
listing-field-confirmed = Dernière confirmation
listing-field-other = Autre chose
listing-lift = Elle reprend
listing-pause-drop = Retirer cette pause
listing-restore = La remettre
listing-suspend = La suspendre
listing-suspend-lead = Elle reste dans la liste et dit qu’elle est en pause.
listing-suspend-do = Suspendre
listing-from = Du
listing-until = Au (vide : fin inconnue)
listing-reason = Pourquoi
listing-close-days = Pas de réunion certains jours
listing-close-days-do = Pas ces jours-là
listing-end-on = La terminer
listing-last-day = Dernier jour
listing-end-do = Elle finit alors
listing-remove = La retirer
listing-remove-lead = Plus personne ne la voit. Vous pouvez la remettre.
listing-remove-sure = Oui, la retirer
listing-remove-asks = Pour la retirer ou la remettre, il faut le oui d’un serviteur.

## Tout dans un lieu

listing-venue-lead = Fermez tout ici d’un coup, ou rouvrez. Seul ce qui est coché est touché, et tout s’annule d’un coup.
listing-venue-which = Ce qui se réunit ici
listing-venue-planned = Prévu pour plus tard : en rouvrant, ceci est retiré aussi
listing-venue-close = Fermer ces jours-là
listing-venue-reopen = Rouvrir maintenant

## Plus dans sa liste

listing-orphan = Plus dans sa liste
listing-orphan-lead = Sa liste n’a plus cette réunion. Ce qui a été changé ici est gardé et vaut de nouveau si elle revient.
listing-orphan-keep = La garder comme l’une des nôtres
listing-orphan-let-go = Laisser partir les changements

## Deux qui changent la même chose

listing-conflict = Deux versions
listing-conflict-lead = Pendant que vous écriviez, cette réunion a été modifiée : par quelqu’un d’autre, ou par sa liste. Rien n’est perdu : continuez depuis l’une ou l’autre.
listing-conflict-theirs = Ce qui est là maintenant
listing-conflict-yours = Ce que vous avez écrit
listing-go-theirs = Continuer depuis ce qui est là
listing-go-yours = Continuer avec le mien par-dessus

## Ce que d’autres proposent

listing-proposal = Un changement proposé
listing-proposals = Changements proposés
listing-proposal-missing = La liste n’a plus cette réunion. Elle peut être gardée comme une des nôtres, ou refusée.
listing-proposal-new = Une réunion qui n’est pas encore dans la liste.
listing-by-reader = De quelqu’un qui lit
listing-proposed = Ce qui est proposé
listing-meanwhile = Ce qui a changé depuis
listing-meanwhile-lead = La réunion a été modifiée après cette proposition.
listing-yes-changes = Ce qu’un oui change maintenant
listing-approve = Le publier
listing-approve-changed = Le modifier d’abord
listing-decline = Refuser
listing-look = Le regarder
listing-open-form = Ouvrir le formulaire à côté

## Ce qui a changé

listing-no-changes = Rien n’a encore changé.
listing-changes-lead = Par pseudonyme, à l’heure près. Tout changement peut s’annuler.
listing-changes-older = Modifications plus anciennes
listing-undo = Annuler ceci
listing-undo-batch = Annuler les { $count } d’un coup
listing-act-add = Ajoutée
listing-act-edit = Modifiée
listing-act-suspend = Suspendue
listing-act-pause-lift = Reprend
listing-act-dates = Pas de réunion certains jours
listing-act-end = Terminée
listing-act-restore = Remise
listing-act-remove = Retirée
listing-act-merge = Réunie à une autre
listing-act-unmerge = Séparée de nouveau
listing-act-confirm = Confirmée
listing-act-undo = Annulé
listing-act-approve = Proposition publiée
listing-act-take = De nouveau ce que dit la liste
listing-act-let-go = Changements abandonnés
listing-act-venue-close = Fermée avec tout dans son lieu
listing-act-venue-reopen = Rouverte avec tout dans son lieu

## Une différence en mots

listing-no-difference = Aucune différence visible.
listing-nothing = rien
listing-becomes = devient
listing-shown = Montrée
listing-shown-yes = oui
listing-shown-no = non
listing-shown-merged = non : réunie à une autre
listing-yes = oui
listing-from-date = du { $date }
listing-until-date = au { $date }
listing-no-end = sans fin connue

## Quelqu’un propose un changement

suggest-link = Proposer un changement
suggest-link-hint = Vous savez comment c’est maintenant ? Changez les détails, et quelqu’un qui tient la liste les regarde.
suggest-title = Proposer un changement
suggest-lead = Changez ce qui est différent et laissez le reste. Quelqu’un qui tient la liste regarde d’abord. Nous ne savons pas qui vous êtes.
suggest-over = Cette réunion n’existe plus
suggest-online-hint = Ce qui est là n’est pas montré ici. Laissez un champ vide et il reste tel quel.
suggest-meanwhile = Pendant que vous écriviez, la liste a modifié cette réunion. Le formulaire dit ce que dit la liste maintenant, avec vos changements par-dessus. Regardez-le encore une fois et envoyez-le.
suggest-note = Autre chose pour ceux qui tiennent la liste
suggest-note-hint = Comment vous le savez, par exemple. Pas de noms, merci.
suggest-send = Envoyer
suggest-send-anyway = C’est juste : envoyer
suggest-thanks = Merci
suggest-next = Quelqu’un qui tient la liste va regarder.
suggest-empty-title = Rien n’était différent
suggest-empty = La liste le dit déjà, rien n’a donc été envoyé.
suggest-back = Retour à la réunion

## Putting a meeting on the map by hand

pick-open = La placer sur la carte
pick-title = Carte pour placer la réunion
pick-broken = La carte ne peut pas être dessinée ici. Vous pouvez écrire les deux nombres.
pick-taken = Le lieu sous la croix est maintenant dans les deux champs. Il est gardé quand vous enregistrez.
pick-take = La réunion est sous la croix
pick-help = Faites glisser la carte, ou déplacez-la avec les flèches et plus et moins, jusqu’à ce que le lieu soit sous la croix. La carte est grossière ; pour la porte même, écrivez les nombres d’une bonne carte.
