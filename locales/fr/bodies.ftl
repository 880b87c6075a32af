# Structures de service et groupes. The English file explains the keys. Not yet read by a native speaker.

## The bodies, one under another

bodies-title = Structures de service
bodies-desk = Qui tient quelle partie de la liste.
bodies-lead = Une structure de service tient une partie de la liste : un secteur, une région, toute une fraternité. Qui y sert peut changer les réunions qui s’y trouvent, et celles des structures placées sous elle.
bodies-new = Ajouter une structure de service
bodies-edit = Modifier cette structure de service
bodies-empty = Il n’y a pas encore de structure de service. Ceux qui servent le site tiennent toute la liste.
bodies-under = sous { $body }
bodies-own = vous servez ici
bodies-listings = { $count ->
    [1] une réunion
   *[other] { $count } réunions
}
bodies-listings-whole = { $count ->
    [1] Avec les structures placées sous elle : une réunion.
   *[other] Avec les structures placées sous elle : { $count } réunions.
}

## One body

bodies-stands-under = Placée sous
bodies-below = Sous elle
bodies-covers = Ce dont elle s’occupe
bodies-covers-hint = Une réunion en fait partie quand elle correspond à tout ce que vous indiquez : une des listes, une des régions, une des fraternités. Un champ laissé vide accepte tout.
bodies-covers-nothing = Elle ne s’occupe encore que des réunions ajoutées en son nom.
bodies-lists = Listes
bodies-regions = Régions
bodies-regions-hint = Une par ligne, comme les réunions les nomment. Quand une réunion ne nomme pas de région, sa ville compte.
bodies-fellowships = Fraternités
bodies-fellowships-hint = Une par ligne, comme les listes les nomment.
bodies-own-list = Les réunions ajoutées en son nom en font toujours partie.
bodies-at-once = Ce que changent les représentants de ses groupes est publié aussitôt
bodies-at-once-on = Les représentants de ses groupes publient aussitôt.
bodies-at-once-off = Les représentants de ses groupes proposent, et quelqu’un qui sert dit oui ou non.
bodies-search = Montrer ses réunions
bodies-name = Nom
bodies-none = Aucune
bodies-count-them = Compter les réunions
bodies-count = { $count ->
    [1] Cela fait une réunion. Rien n’est encore enregistré.
   *[other] Cela fait { $count } réunions. Rien n’est encore enregistré.
}
bodies-remove = Retirer cette structure de service
bodies-remove-loss = Personnes qui n’y serviront plus : { $people }. Invitations ouvertes qui ne marcheront plus : { $invitations }. Structures qui montent d’un degré : { $below }.
bodies-remove-stays = Ses réunions et l’historique des changements restent.

## Who serves in it, and asking somebody to

bodies-people = Qui sert ici
bodies-people-empty = Personne encore.
bodies-people-body = Dans une structure de service
bodies-invite-title = Inviter quelqu’un à servir ici
bodies-invite-body = Structure de service
bodies-invite-body-hint = Seulement pour un service dans une structure de service.
bodies-back = Retour
stewards-role-body-servant = Service dans une structure de service
stewards-role-body-servant-does = Vous tenez à jour les réunions de cette structure : vous les ajoutez, changez et suspendez, et vous répondez à ce que d’autres proposent.
stewards-role-representative = Représentant d’un groupe
stewards-role-representative-does = Vous dites ce qui a changé dans les réunions de votre groupe. Quelqu’un qui sert le regarde avant que cela se voie, sauf si votre structure vous laisse publier aussitôt.
me-role-representative = Représentant

## The sheet for the person invited; it can be printed

bodies-link-print = Ou imprimez cette page : la feuille est pour la personne invitée.
bodies-sheet-title = Vous êtes invité à servir
bodies-sheet-picture = Le lien en code QR, pour l’appareil photo d’un téléphone
bodies-sheet-no-name = Personne ne demande votre nom, e-mail ou téléphone, ni ici ni plus tard.
bodies-sheet-words = Vous recevez six mots qui sont à vous. Avec eux vous revenez, depuis n’importe quel appareil. Notez-les : personne d’autre ne les a.

## Groups that somebody speaks for

representatives-title = Représentants des groupes
representatives-link = Les groupes et leurs représentants
representatives-invite = Inviter le représentant de ce groupe
representatives-lead = Un représentant dit ce qui change dans les réunions de son propre groupe, et d’aucun autre.
representatives-empty = Aucun groupe n’a encore de représentant ici.
representatives-no-meetings = Aucune liste n’a de réunion de ce groupe en ce moment.
representatives-invite-title = Inviter le représentant de { $group }
representatives-invite-meetings = Il parlerait pour ces réunions :
representatives-find-title = Inviter un représentant
representatives-find = Une réunion du groupe
representatives-find-go = Continuer

## What became of a form, and what has to be mended in one

stewards-week = dans la semaine du { $day }
stewards-said-body-saved = La structure de service est enregistrée.
stewards-said-body-removed = La structure de service est retirée.
stewards-said-no-meeting = Il n’y a pas de telle réunion dans votre partie de la liste.
stewards-said-not-whole = Ce groupe se réunit aussi là où vous ne servez pas. Demandez à quelqu’un qui sert pour le groupe entier.
stewards-said-which-body = Un service dans une structure en demande une. Choisissez-la, s’il vous plaît.
bodies-fault-title = Donnez-lui un nom d’au plus 100 lettres.
bodies-fault-slug = N’utilisez que a à z, 0 à 9 et des traits d’union, 30 au plus.
bodies-fault-slug-taken = Une autre structure a déjà ce nom court.
bodies-fault-names = Au plus 100 de chaque, et aucun de plus de 80 lettres.
bodies-fault-nowhere = Cette structure n’existe plus. Choisissez-en une autre.
bodies-fault-circle = Une structure ne peut pas être placée sous elle-même.
bodies-fault-deep = Au plus six structures peuvent être placées l’une sous l’autre.
