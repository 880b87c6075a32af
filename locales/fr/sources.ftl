# Lists that other people keep: see the English file.

sources-title = Listes
sources-lead = Des listes de réunions que d’autres tiennent. Ce site va chercher chacune à son propre rythme. Ce qui semble faux attend ici, et l’ancienne liste reste.
sources-empty = Il n’y a encore aucune liste.
sources-add = Ajouter une liste
sources-back = Toutes les listes
sources-meetings = { $count ->
    [1] une réunion
   *[other] { $count } réunions
}
stewards-desk-sources = { $count ->
    [0] Toutes les listes vont bien.
    [1] Une liste est à regarder.
   *[other] { $count } listes sont à regarder.
}
sources-good = Vue en ordre pour la dernière fois :
sources-next = Prochaine fois :
sources-by-hand = Importée à la main :
sources-here = Elle est tenue ici, par ceux qui servent ce site.

## What became of the form that was just sent

sources-said-added = La liste est ajoutée. Elle arrive dans un instant.
sources-said-saved = C’est enregistré.
sources-said-paused = La liste n’est plus cherchée jusqu’à ce que vous la réactiviez. Ce qui est là reste.
sources-said-resumed = La liste est de nouveau cherchée.
sources-said-fetched = Une nouvelle liste est arrivée et elle est en place.
sources-said-same = La liste est comme avant.
sources-said-failed = Aucune liste n’est arrivée. L’ancienne reste. Vous voyez pourquoi plus bas.
sources-said-refused = Ce qui est arrivé semble faux. L’ancienne liste reste. Vous voyez pourquoi plus bas.
sources-said-busy = La liste est justement en train d’arriver. Regardez de nouveau dans un instant.
sources-said-taken = La liste que vous avez regardée est en place.
sources-said-discarded = Elle est jetée. L’ancienne liste reste.
sources-said-gone = Rien n’a changé : quelqu’un a été plus rapide. Regardez de nouveau, s’il vous plaît.
sources-said-removed = La liste est retirée de ce site. Vous pouvez la remettre pendant trente jours.
sources-said-back = La liste est revenue comme elle était.
sources-said-unsure = Rien n’a changé. Cochez d’abord la case, s’il vous plaît.

## How a list fares

sources-now-title = Comment elle est cherchée
sources-state-new = Elle n’a pas encore été cherchée.
sources-state-good = Tout va bien.
sources-state-waits = Une nouvelle liste vous attend. L’ancienne reste.
sources-state-discarded = La dernière liste arrivée a été jetée. L’ancienne reste.
sources-state-paused = En pause.
sources-failures = Elle n’est pas venue { $count } fois de suite.
sources-fetched = Cherchée { $rhythm }.
sources-fetch = La chercher maintenant
sources-pause = Mettre en pause
sources-resume = Réactiver
sources-settings = Réglages
sources-schedule = La chercher régulièrement

## What a fetch found

sources-outcome-arrived = Une nouvelle liste est arrivée.
sources-outcome-taken = Une liste qui attendait a été acceptée.
sources-outcome-same = La liste est comme avant.
sources-counts = { $accepted } lignes prises telles quelles, { $repaired } réparées, { $rejected } laissées de côté.
sources-differences = { $added } nouvelles, { $changed } changées, { $removed } disparues.
sources-times = { $count } fois de suite
sources-rows = { $count ->
    [1] une ligne
   *[other] { $count } lignes
}

## Why no list came. Each is a whole sentence or two.

sources-failure-not-an-address = Ce n’est pas une adresse du web. Elle commence par https:// ou http://.
sources-failure-user-info = Il y a un nom ou un mot de passe dans l’adresse. Enlevez-le, s’il vous plaît.
sources-failure-port = On ne cherche pas de listes sur ce port. Prenez 80, 443, 8080 ou 8443.
sources-failure-private = L’adresse mène dans un réseau privé. Ce site n’interroge que des adresses publiques, sauf si son opérateur le permet.
sources-failure-not-found = Aucun ordinateur ne porte ce nom. L’adresse est-elle bien écrite ?
sources-failure-unreachable = L’ordinateur de la liste ne répond pas.
sources-failure-tls = Pas de connexion sûre possible. Son certificat est peut-être périmé.
sources-failure-slow = C’était trop long, et nous avons cessé d’attendre.
sources-failure-too-large = C’est plus grand que n’importe quelle liste ; nous avons cessé de lire.
sources-failure-circle = L’adresse nous fait tourner en rond.
sources-failure-too-many-moves = L’adresse nous renvoie plus de cinq fois ailleurs.
sources-failure-downgrade = L’adresse nous renvoie d’une connexion sûre à une que d’autres peuvent lire. Nous n’y allons pas.
sources-failure-nowhere = L’adresse nous renvoie ailleurs, mais ne dit pas où.
sources-failure-garbled = La réponse n’a pas pu être comprise.
sources-failure-status = L’ordinateur de la liste dit non, avec le numéro { $code }.
sources-failure-gone = L’ordinateur de la liste dit qu’elle a disparu pour de bon. La recherche est en pause.
sources-failure-busy = L’ordinateur de la liste nous demande de revenir plus tard.
sources-failure-cut-off = La connexion s’est rompue avant la fin de la liste.
sources-failure-ours = Ce site était trop occupé pour la chercher. Il réessaie.

## Why a list that came is held back

sources-refusal-empty = La nouvelle liste ne contient aucune réunion.
sources-refusal-broken = La nouvelle liste est coupée ou abîmée.
sources-refusal-shrunken = La nouvelle liste contient { $new } réunions. L’ancienne en contient { $old }.
sources-refusal-rows = { $count } des { $old } anciennes réunions ne sont pas dans la nouvelle liste, et d’autres sont à leur place.
sources-refusal-names = { $count } des { $old } anciennes réunions ont un autre nom.
sources-refusal-times = { $count } des { $old } anciennes réunions ont un autre jour ou une autre heure.
sources-refusal-places = { $count } des { $old } anciennes réunions sont à un tout autre endroit, ou nulle part.
sources-refusal-unreadable-empty = Ce qui est arrivé est vide.
sources-refusal-unreadable-html = Ce qui est arrivé est une page web, pas une liste.
sources-refusal-unreadable-columns = Les colonnes du tableau ne sont pas celles que nous connaissons.
sources-refusal-unreadable-other = Ce qui est arrivé n’est pas une liste de réunions.

## A list that waits

sources-waiting-title = Une nouvelle liste attend
sources-waiting-lead = Regardez-la, s’il vous plaît. L’ancienne reste jusqu’à votre décision, ou jusqu’à ce qu’une meilleure arrive.
sources-waiting-peek = Elle commence ainsi :
sources-look = Regarder ce qui change
sources-take = La prendre quand même
sources-take-sure = Oui, je l’ai regardée et elle est juste
sources-discard = La jeter

## Reports

sources-reports-title = Ce que les recherches ont trouvé
sources-reports-empty = Rien encore.
sources-report-title = Ce qui change
sources-row-added = nouvelle
sources-row-changed = changée
sources-row-removed = disparue
sources-before = avant :
sources-after = maintenant :
sources-value-none = rien
sources-value-by-appointment = pas d’heure fixe
sources-left-out = { $count ->
    [1] Une autre ligne change et n’est pas gardée dans ce rapport.
   *[other] { $count } autres lignes changent et ne sont pas gardées dans ce rapport.
}
sources-earlier = Retour
sources-later = Plus
sources-back-one = Retour à la liste

## What the fields of a meeting are called

sources-field-name = Nom
sources-field-address-here = Adresse sur ce site
sources-field-fellowship = Fraternité
sources-field-times = Jours et heures
sources-field-zone = Fuseau horaire
sources-field-attendance = Sur place ou en ligne
sources-field-types = Types
sources-field-languages = Langues
sources-field-facets = Autres détails
sources-field-venue = Lieu
sources-field-venue-notes = À propos du lieu
sources-field-region = Région
sources-field-map = Où sur la carte
sources-field-address = Adresse
sources-field-online = En ligne
sources-field-group = Groupe
sources-field-notes = Remarques
sources-field-entity = Qui tient la liste
sources-field-updated = Changée par ceux qui la tiennent
sources-field-confirmed = Confirmée pour la dernière fois
sources-field-links = Liens
sources-field-other = Autre chose

## Settings

sources-faults = Rien n’est encore enregistré. Quelque chose est à revoir :
sources-faults-removed = Rien n’est enregistré. Une liste de ce nom court a été retirée du site : remettez-la, ou choisissez un autre nom.
sources-fault-name = Seulement a à z, 0 à 9 et des traits d’union, 40 au plus.
sources-fault-taken = Il y a déjà une liste de ce nom.
sources-fault-title = C’est plus long que 100 lettres.
sources-fault-zone = Nous ne connaissons pas ce fuseau horaire. Un fuseau s’écrit ainsi : Europe/London.
sources-fault-fellowship = 80 lettres au plus, s’il vous plaît.
sources-address = Adresse
sources-address-hint = Là où ceux qui tiennent la liste la publient.
sources-name = Nom court
sources-name-hint = Petites lettres de a à z, chiffres et traits d’union. On ne peut plus le changer ensuite.
sources-title-field = Nom pour les gens
sources-rhythm = La chercher
sources-rhythm-15 = tous les quarts d’heure
sources-rhythm-60 = toutes les heures
sources-rhythm-360 = toutes les six heures
sources-rhythm-720 = deux fois par jour
sources-rhythm-1440 = une fois par jour
sources-rhythm-10080 = une fois par semaine
sources-rhythm-minutes = toutes les { $count } minutes
sources-zone = Fuseau horaire
sources-zone-hint = Pour les lignes qui n’en disent pas. Laissez vide si la liste le dit.
sources-fellowship = Fraternité
sources-fellowship-hint = Pour les lignes qui n’en disent pas, par exemple AA.
sources-format = Écrite en
sources-format-guess = À trouver
sources-format-meeting-guide = Meeting Guide
sources-format-table = Tableau aux colonnes de Meeting Guide
sources-format-bmlt = BMLT
sources-format-csv = Un autre tableau
sources-map = Colonnes
sources-map-none = Comme d’habitude
sources-map-hint = Pour un tableau avec ses propres colonnes.
sources-passcodes = Les codes d’accès peuvent figurer dans les listes que ce site publie
sources-try = Essayer d’abord
sources-save = Enregistrer
sources-preview-title = Ce qui arriverait
sources-preview-samples = Les premières réunions
sources-preview-remarks = Ce qui a été réparé ou laissé de côté
sources-preview-nothing = Rien n’est encore enregistré.

## Taking a list off

sources-remove = Retirer cette liste du site
sources-remove-hint = Ses réunions quittent le site tout de suite. Pendant trente jours, vous pouvez la remettre telle quelle ; ensuite elle est oubliée.
sources-remove-sure = Oui, la retirer
sources-removed-title = Listes retirées
sources-removed-lead = Chacune peut revenir telle quelle pendant trente jours.
sources-until = Gardée jusqu’à
sources-restore = La remettre
