# La fraîcheur d'une fiche, et comment garder la liste vraie. The English file explains the keys.

## On a meeting's page

fresh-confirmed = Confirmée pour la dernière fois le { $date }.
fresh-today = Confirmée aujourd’hui.
fresh-changed = Personne ne l’a encore confirmée ici. Sa liste l’a modifiée pour la dernière fois le { $date }.
fresh-unknown = Sa liste ne dit pas quand quelqu’un l’a confirmée.
fresh-list-read = La liste la donnait ainsi le { $date }.
fresh-quiet = Personne n’a confirmé cette fiche depuis le { $date }. Des choses ont pu changer ; appelez ou écrivez avant un long trajet.
fresh-quiet-tell = Vous y êtes allé récemment ? Dites-nous ce qui est différent.

## A group's own page

confirm-title = Les fiches de votre groupe
confirm-lead = C’est ainsi que l’on vous trouve. Relisez, puis appuyez une fois si tout est juste. Aucun nom n’est demandé ni gardé.
confirm-all = Tout est juste
confirm-one = C’est juste
confirm-changed = Cela a changé
confirm-look = Voir sa page
confirm-said-all = Merci. Tout est confirmé à ce jour.
confirm-said-one = Merci. Celle-ci est confirmée à ce jour.
confirm-list = De la liste : { $list }.
confirm-nobody = Gardez ce lien dans le groupe ; qui l’a peut confirmer. Il sert autant de fois que vous voulez.
confirm-empty = Aucune réunion de votre groupe n’est dans la liste en ce moment. Si elle devrait y être, dites-le à ceux qui tiennent ce site.
confirm-gone-title = Ce lien ne marche pas
confirm-gone = Peut-être que son temps est passé, ou qu’il a été repris. Ceux qui tiennent ce site peuvent vous en faire un nouveau.

## The groups and their links

groups-title = Groupes
groups-lead = Chaque groupe peut avoir son propre lien. Avec lui, il confirme toutes ses réunions d’une seule pression, autant de fois qu’il veut, pendant un an. Le lien est montré une fois ; on n’en garde qu’une trace, qui ne permet pas de le lire.
groups-find = Une partie du nom d’un groupe ou d’une liste
groups-find-go = Chercher
groups-count = { $count ->
    [0] Aucun groupe.
    [1] Un groupe.
   *[other] { $count } groupes.
}
groups-meetings = { $count ->
    [1] une réunion
   *[other] { $count } réunions
}
groups-has-link = A un lien.
groups-make = Faire un lien
groups-make-again = Faire un nouveau lien
groups-link-title = Un lien pour le groupe
groups-link-lead = Donnez-le à quelqu’un qui parle pour le groupe. Il n’est montré que maintenant. L’ancien lien du groupe ne marche plus.
groups-link-words = Avec ce lien, votre groupe peut dire, d’une pression et sans nom, que ses réunions sont bien inscrites. Il vaut un an.
groups-back = Retour aux groupes
groups-not-whole = Ce groupe se réunit aussi là où vous ne servez pas. Quelqu’un qui sert pour le groupe entier peut créer son lien.
groups-lost = Liens de groupes qui n’ont pas de réunion en ce moment
groups-lost-lead = Ils ne confirment rien. Ils marcheraient à nouveau si le groupe revenait dans sa liste.
checks-pages = Autres pages
checks-earlier = Précédentes
checks-later = Suivantes

## What to look through

checks-title = Vérifier
checks-overview-lead = Ce qui est peut-être faux dans les listes. Chaque trouvaille est une question à ceux qui connaissent la réunion, pas un jugement.
checks-found = { $count ->
    [0] Rien trouvé.
    [1] Une trouvaille.
   *[other] { $count } trouvailles.
}
checks-back = Toutes les vérifications
checks-confirm = C’est juste : confirmer
checks-ask = Demander au groupe
checks-stale = Longtemps sans confirmation
checks-stale-lead = Personne n’en a rien dit depuis quatre-vingt-dix jours ou plus ; les plus anciennes d’abord. Les listes qui ne disent jamais quand ne comptent pas.
checks-stale-days = { $count ->
    [1] Sans nouvelles depuis un jour.
   *[other] Sans nouvelles depuis { $count } jours.
}
checks-links = Liens et numéros
checks-links-lead = Vu à leurs seules lettres. Personne n’a été appelé.
checks-links-lead-visited = Vu à leurs lettres, et en visitant les pages environ une fois par semaine. Les liens qui ouvrent une réunion ne sont pas visités, et personne n’a été appelé.
checks-link-no-host = Ce n’est pas une adresse qu’un navigateur peut ouvrir.
checks-link-typo = À une lettre de { $host } : une faute de frappe ?
checks-link-no-passcode = Un lien de ce genre demande souvent un code, et aucun n’est donné.
checks-link-short-number = Ce numéro a trop peu de chiffres.
checks-link-no-way-in = C’est en ligne, et il n’y a ni lien ni numéro.
checks-page-host = Aucun ordinateur ne porte plus ce nom. Vu deux fois ou plus, la dernière le { $date }.
checks-page-answer = Rien ne répond ici. Essayé deux fois ou plus, la dernière le { $date }.
checks-page-safety = Aucune connexion sûre n’est possible ; les navigateurs avertiront. Vu deux fois ou plus, la dernière le { $date }.
checks-page-page = Cette page n’existe plus. Visitée deux fois ou plus, la dernière le { $date }.
checks-page-sense = Son ordinateur répond par une erreur à lui. Vu deux fois ou plus, la dernière le { $date }.
checks-page-way = Elle envoie les gens nulle part. Vu deux fois ou plus, la dernière le { $date }.
checks-times = Heures étranges
checks-times-lead = Des heures que l’on ne voulait sans doute pas. Certaines seront justes.
checks-time-night = En pleine nuit, dans un lieu. Matin et soir confondus ?
checks-time-long = Elle dure { $length }.
checks-time-turned = Elle finit à { $time }, un peu avant de commencer.
checks-time-clock = Son lieu suit l’heure de { $place } ; la réunion suit celle de { $own }.
checks-time-unsaid = Le jour ou l’heure manque.
checks-time-overlap = En même temps qu’une autre réunion de son groupe : { $name }.
checks-doubles = Vues deux fois
checks-doubles-lead = Deux listes semblent avoir une même réunion. Dites quelle fiche vaut pour les deux : l’autre n’est plus montrée et ses liens y mènent. Tout peut être repris plus bas.
doubles-place = { $metres ->
    [1] à un mètre
   *[other] à { $metres } mètres
}
doubles-link = le même lien
doubles-number = le même numéro
doubles-same-name = le même nom
doubles-like-name = des noms proches
doubles-same-group = le même groupe
doubles-stand = Celle-ci vaut pour les deux
doubles-apart = Ce sont deux réunions
doubles-days = Chacune a des jours que l’autre n’a pas ; aucune ne peut valoir pour les deux.
doubles-merged = Réunies
doubles-unmerge = La montrer de nouveau
doubles-told-apart = Reconnues comme deux
doubles-together = Regarder de nouveau

## Where nothing is

gaps-week = La semaine
gaps-week-what = Les jours et les heures où il n’y a rien.
gaps-week-lead = Combien de réunions commencent et quand, chacune à son heure. Un nombre y mène ; là où aucune ne commence, quelqu’un pourrait en ouvrir une.
gaps-near = Près de
gaps-radius = Jusqu’où
gaps-region = Région
gaps-fellowship = Fraternité
gaps-attendance = Sur place ou en ligne
gaps-any = Les deux
gaps-in-person = Sur place
gaps-online = En ligne
gaps-go = Montrer
gaps-fault = Une partie n’a pas été comprise et a été laissée de côté.
gaps-total = { $count ->
    [0] Aucune réunion.
    [1] Une réunion.
   *[other] { $count } réunions.
}
gaps-empty = { $count ->
    [0] Quelque chose commence dans chaque partie de la semaine.
    [1] Dans une partie de la semaine rien ne commence.
   *[other] Dans { $count } parties de la semaine rien ne commence.
}
gaps-caption = Réunions par jour et moment de la journée
gaps-hours = Heures
gaps-none = aucune
gaps-towns = Loin de toute réunion
gaps-towns-what = Les villes d’où il faut aller loin.
gaps-towns-lead = Des villes, et le chemin jusqu’à une réunion sur place. D’abord celles où une nouvelle réunion épargnerait au plus de monde le plus long chemin. On regarde les villes à moins de 150 km d’une réunion, là où ces listes sont chez elles.
gaps-towns-count = { $count ->
    [0] Aucune ville de ce genre.
    [1] Une ville.
   *[other] { $count } villes.
}
gaps-towns-size = Villes d’au moins
gaps-towns-people = { $count ->
   *[other] { $count } personnes
}
gaps-towns-far = À plus de
gaps-towns-km = { $count ->
   *[other] { $count } km
}
gaps-towns-caption = Villes, personnes et chemin jusqu’à la réunion la plus proche
gaps-town = Ville
gaps-people = Personnes
gaps-distance = Réunion la plus proche
gaps-map = Une carte des villes de la liste ci-dessous
gaps-map-key = Cercles : villes loin de toute réunion, plus grands là où plus de gens vont plus loin. Points : réunions.

## What became of a press (the desk shows these)

stewards-said-confirmed = Confirmée à ce jour.
stewards-said-confirmed-already = Elle avait déjà été confirmée aujourd’hui.
stewards-said-merged = Réunies. Cela peut être repris plus bas.
stewards-said-unmerged = Elle est montrée de nouveau.
stewards-said-apart = Gardées comme deux réunions.
stewards-said-together = On y regardera de nouveau.
