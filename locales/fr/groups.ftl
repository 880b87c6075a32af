# Groups that people form here. The English file explains the keys. Not yet read by a native speaker.

homegroup-title = Groupes
homegroup-pages = Pages du groupe
homegroup-all-title = Groupes
homegroup-all-lead = Un groupe, ce sont quelques personnes qui se retrouvent encore et encore. Ici, vous pouvez en créer un sans demander la permission à personne.
homegroup-mine = Vos groupes
homegroup-you-are = Ici, vous êtes { $handle }.
homegroup-new = Créer un groupe
homegroup-form-title = Créer votre propre groupe
homegroup-form-lead = Cela prend une dizaine de minutes.
homegroup-form-point-ask = Vous n’avez rien à demander. Le groupe appartient à ceux qui en font partie.
homegroup-form-point-name = Personne ne donne son nom. Chaque membre a dans le groupe un nom inventé.
homegroup-form-point-see = Vous décidez qui peut le voir : tout le monde, ou seulement les personnes invitées.
homegroup-form-point-money = Ici, il n’est jamais question d’argent.
homegroup-find-title = Trouver un groupe
homegroup-find = Les groupes qui veulent être trouvés sont dans la liste des réunions, avec toutes les autres.
homegroup-new-lead = Remplissez ce que vous savez. Tout peut être changé plus tard.
homegroup-form-it = Créer le groupe
homegroup-edit-title = Ce que le groupe dit de lui-même

# Coming back with six words
homegroup-first-lead = Pour cela, il faut pouvoir vous reconnaître la prochaine fois. Six mots suffisent : ni nom, ni adresse électronique.
homegroup-first-words = Recevez six mots, ou entrez ceux que vous avez.
homegroup-first-back = Revenez ensuite sur cette page.
homegroup-first-again = C’est fait

# The form
homegroup-part-who = Le groupe
homegroup-part-admission = Qui peut venir
homegroup-part-place = Un lieu de réunion
homegroup-part-place-hint = Seulement pour les groupes qui se réunissent sur place. Dans la liste, tout le monde peut le lire.
homegroup-part-whom = Pour qui
homegroup-whom = Le groupe est destiné aux (laissez vide pour tout le monde)
homegroup-whom-w = femmes
homegroup-whom-m = hommes
homegroup-whom-y = jeunes
homegroup-whom-lgbtq = personnes LGBTQ+
homegroup-whom-be = nouveaux venus
homegroup-access = Entrer et suivre
homegroup-access-x = accès sans marche
homegroup-access-xb = toilettes accessibles en fauteuil
homegroup-access-asl = langue des signes
homegroup-access-ba = quelqu’un garde les enfants
homegroup-smoking-unsaid = non précisé
homegroup-young-hint = Les groupes de jeunes n’ont ni salle réservée aux membres, ni échange de contacts.
homegroup-choose-open = Ouvert : tout le monde peut venir et écouter
homegroup-choose-closed = Fermé : pour les personnes qui ont elles-mêmes le problème
homegroup-choose-invitation = Sur invitation : personne d’autre ne peut voir qu’il existe
homegroup-choose-online = En ligne, dans sa propre salle sur ce site
homegroup-choose-in-person = Sur place
homegroup-choose-hybrid = Les deux à la fois
homegroup-invites-members = Chaque membre
homegroup-invites-secretary = Seulement le secrétariat
homegroup-in-finder = Le montrer dans la liste des réunions
homegroup-in-finder-hint = Pas pour les groupes sur invitation : ils ne sont jamais montrés.
homegroup-secular = Utiliser le texte sans religion
listing-admission = Qui peut venir
listing-language = Langue du groupe
listing-script = Déroulement des réunions
listing-script-hint = Pour la salle du groupe, et pour imprimer.
listing-who = Qui peut assister, dans vos mots
listing-invites = Qui peut inviter
listing-fault-home-name-long = Au plus 80 lettres, s’il vous plaît.
listing-fault-home-long = C’est trop long.
listing-fault-home-strange = Choisissez un nom que l’on peut lire.
listing-fault-home-personal = Sans numéro de téléphone, adresse, lien ni nom de compte, s’il vous plaît.
listing-fault-home-taken = Un autre groupe porte ici ce nom, ou un nom qui lui ressemble.
listing-fault-home-admission = Choisissez qui peut venir.
listing-fault-home-language = Choisissez une langue.
listing-fault-home-script = Choisissez le déroulement des réunions.
listing-fault-home-who = Dites qui peut assister.
listing-fault-home-hours = Une salle a besoin d’un jour et d’une heure.
listing-fault-home-young = Les groupes de jeunes ne peuvent pas avoir de salle réservée aux membres. Choisissez ouvert ou fermé, ou réunissez-vous sur place.
listing-fault-home-place = Pour figurer dans la liste, un groupe qui se réunit sur place a besoin d’un lieu.
listing-fault-home-stale = Quelqu’un d’autre vient de changer le groupe. Regardez encore une fois, puis enregistrez.

# What a group is
homegroup-fact-when = Quand
homegroup-fact-how = Comment
homegroup-fact-where = Où
homegroup-fact-language = Langue
homegroup-fact-admission = Qui peut venir
homegroup-fact-script = Déroulement
homegroup-fact-whom = Pour qui
homegroup-no-fellowship = aucune
homegroup-admission-open = tout le monde
homegroup-admission-closed = les personnes qui ont elles-mêmes le problème
homegroup-admission-invitation = les personnes invitées
homegroup-to-room = Vers la salle
homegroup-to-listing = Dans la liste des réunions
homegroup-to-area = Parler par écrit
homegroup-go-in = Vers le groupe
homegroup-join-title = Rejoindre ce groupe
homegroup-join-lead = Les membres voient les noms inventés des autres et peuvent porter le groupe ensemble. Pour venir à une réunion, il n’est pas nécessaire de le rejoindre.
homegroup-join-handle = Dans ce groupe, vous serez { $handle }.
homegroup-join = Rejoindre
homegroup-join-yes = Oui, je veux entrer
homegroup-may = Ce groupe est pour moi : je peux y assister.
homegroup-may-fault = Ce groupe est fermé. Cochez la case s’il est pour vous.
homegroup-in-already = Vous êtes dans ce groupe.

# Invitations
homegroup-invited-title = Vous êtes invité dans un groupe
homegroup-invited-lead = Quelqu’un de ce groupe vous a donné un lien.
homegroup-gone-title = Ce lien ne fonctionne pas
homegroup-gone = Il a peut-être été utilisé, son temps est passé, ou il a été repris. Demandez-en un nouveau à la personne qui vous l’a donné.
homegroup-full-title = Plus de place
homegroup-invitations-title = Inviter
homegroup-invitations-lead = Qui a un tel lien peut rejoindre le groupe. Ne le donnez qu’aux personnes à qui vous pensez.
homegroup-invite-uses = Pour combien de personnes
homegroup-invite-days = Il est valable
homegroup-invite-make = Créer un lien
homegroup-uses = { $count ->
    [one] pour { $count } personne encore
   *[other] pour { $count } personnes encore
}
homegroup-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
homegroup-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
homegroup-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
homegroup-made-title = Le lien est prêt
homegroup-made = Il n’est montré que cette fois. Copiez-le, ou faites scanner l’image.
homegroup-secretary-invites = Dans ce groupe, c’est le secrétariat qui invite.
homegroup-links = Liens valables
homegroup-links-none = Il n’y en a pas.
homegroup-take-back = Reprendre

# The group's own pages
homegroup-tab-inside = Notre groupe
homegroup-tab-service = Service
homegroup-tab-companions = Compagnie
homegroup-tab-invitations = Inviter
homegroup-tab-pause = Pause et fin
homegroup-tab-edit = Changer
homegroup-tab-kit = Pour débuter
homegroup-closed = Ce groupe est fermé. Le { $date }, tout ce qu’il contient sera effacé. D’ici là, vous pouvez emporter vos mots.
homegroup-reminders = En attente de quelqu’un
homegroup-remind-asked = On vous demande de reprendre : { $position }.
homegroup-remind-under-way = Une passation est en cours : { $position }.
homegroup-remind-vacant = Personne n’a ce service : { $position }.
homegroup-remind-over = Le mandat est fini : { $position }. Il est temps de passer la main.
homegroup-confirm-title = Tout est-il encore juste ?
homegroup-confirm = Depuis un moment, personne n’a confirmé ce que la liste dit de ce groupe.
homegroup-confirm-yes = Oui, tout est juste
homegroup-next = Prochaines réunions
homegroup-chaired = animation : { $handle }
homegroup-no-chair = personne encore
homegroup-members = Qui nous sommes
homegroup-you = (vous)
homegroup-about = À propos du groupe
homegroup-take-words = Emporter mes mots
homegroup-report = Quelque chose ne va pas ici
homegroup-leave = Quitter le groupe

# Service
homegroup-service-title = Porter le groupe
homegroup-service-lead = Chacun peut faire quelque chose pour le groupe pendant un temps. Ensuite, c’est le tour d’un autre.
homegroup-position-secretary = Secrétariat
homegroup-position-secretary-does = Tient à jour ce que le groupe dit de lui-même et veille à ce que quelqu’un ouvre la réunion.
homegroup-position-chair = Animation
homegroup-position-chair-does = Ouvre les réunions et surveille le temps quand personne d’autre ne s’est inscrit.
homegroup-position-greeter = Accueil
homegroup-position-greeter-does = Dit bonjour à qui est nouveau.
homegroup-position-treasurer = Trésorerie
homegroup-position-treasurer-does = De nom seulement : il n’est jamais question d’argent sur ce site.
homegroup-position-other = Autre chose
homegroup-position-other-does = Comme le groupe le dit.
homegroup-yours = C’est à vous.
homegroup-held-by = { $handle } s’en charge.
homegroup-term-until = Mandat jusqu’au { $date }.
homegroup-term-over = Le mandat est fini. Passez la main, s’il vous plaît.
homegroup-vacant = Personne ne s’en charge. Durée : { $term }.
homegroup-asked-you = On vous demande de reprendre ce service.
homegroup-asked = On a demandé à { $handle }.
homegroup-ready = La réponse est oui.
homegroup-checklist = À transmettre
homegroup-hand-know = La personne suivante sait ce qu’il y a à faire.
homegroup-hand-dates = Les prochaines dates et les jours sans réunion sont discutés.
homegroup-hand-listing = Ce que le groupe dit de lui-même est encore juste.
homegroup-hand-invitations = Les liens devenus inutiles sont repris.
homegroup-hand-script = Le déroulement est connu, et où l’imprimer.
homegroup-hand-safety = On sait que faire si quelqu’un dérange ou est en danger.
homegroup-hand-ask = On sait à qui demander.
homegroup-tick = Noter ce qui est fait
homegroup-hand-done = Passer la main
homegroup-take = Je m’en charge
homegroup-accept = Oui, je reprends
homegroup-decline = Non, merci
homegroup-call-off = Annuler
homegroup-stand-down = Laisser ce service
homegroup-remove = Retirer
homegroup-hand-to = Passer à
homegroup-hand-over = Demander
homegroup-add-position = Ajouter un service
homegroup-position = Service
homegroup-term = Durée du mandat
homegroup-position-own = Dans vos mots, pour « Autre chose »
homegroup-add = Ajouter
homegroup-rota = Qui anime
homegroup-rota-lead = Qui anime a dans la salle les boutons pour cela.
homegroup-chair = J’anime
homegroup-not-chair = Finalement non

# Companions
homegroup-ties-title = Se tenir compagnie
homegroup-ties-lead = Vous pouvez demander à quelqu’un de vous accompagner un temps, ou le proposer. Personne n’y est obligé. Un non est silencieux et n’a pas besoin de raison.
homegroup-safety-link = Comment rester prudent
homegroup-ties-none = Personne n’a encore demandé ni proposé.
homegroup-tie-sponsor-ask = Cherche un parrainage pour un temps
homegroup-tie-sponsor-offer = Propose un parrainage pour un temps
homegroup-tie-companion-ask = Cherche quelqu’un pour une première réunion
homegroup-tie-companion-offer = Peut accompagner à une première réunion
homegroup-tie-somebody = quelqu’un
homegroup-stands-until = jusqu’au { $date }
homegroup-tie-answer = Répondre
homegroup-tie-words-answer = Quelques mots
homegroup-tie-send = Envoyer
homegroup-tie-answered = Vous avez répondu. Si c’est oui, vous le verrez ici.
homegroup-tie-say-yes = Oui
homegroup-tie-say-no = Non
homegroup-tie-take-back = Reprendre ma carte
homegroup-tie-new = Demander ou proposer
homegroup-tie-kind = Quoi
homegroup-tie-kind-companion = De la compagnie pour une première réunion
homegroup-tie-kind-sponsor = Un parrainage pour un temps
homegroup-tie-side = Vous
homegroup-tie-side-ask = le demandez
homegroup-tie-side-offer = le proposez
homegroup-tie-words = Quelques mots
homegroup-tie-words-hint = Ni noms, ni numéros, ni adresses. Au plus 300 lettres. La carte dure 30 jours.
homegroup-tie-put-up = Afficher
homegroup-pair = Vous et { $handle } avez dit oui
homegroup-line-theirs = Laissé pour vous :
homegroup-line-none = Aucune ligne n’est encore laissée pour vous.
homegroup-line-own = Laissé par vous :
homegroup-line = Comment vous joindre
homegroup-line-hint = Une ligne. Seule l’autre personne peut la lire. Elle disparaît après 14 jours. Vous n’êtes pas obligé d’en laisser une.
homegroup-line-leave = La laisser
homegroup-line-back = Reprendre les deux lignes
homegroup-tie-stop = Y mettre fin

# Pausing, closing, leaving
homegroup-off-title = Jours sans réunion
homegroup-off = Le groupe ne se réunit pas le
homegroup-off-do = Noter ces jours
homegroup-off-back = Nous nous réunissons
homegroup-pause-title = Une pause
homegroup-pause-lead = Tout le monde la voit, et la liste le dit. Sans dernier jour, elle dure jusqu’à ce que vous y mettiez fin.
homegroup-pause-do = Faire une pause
homegroup-pause-lift = Finir la pause
homegroup-pause-days = { $from } – { $until }
homegroup-pause-now = maintenant
homegroup-pause-open = sans date de fin
homegroup-close-title = Fermer le groupe
homegroup-close-lead = Un groupe peut arriver à sa fin. Parlez-en d’abord.
homegroup-close-listing = Il est retiré de la liste.
homegroup-close-room = Sa salle et ses invitations prennent fin.
homegroup-close-gone = Les membres peuvent encore lire ici et emporter leurs mots. Le { $date }, tout est effacé.
homegroup-close-secretary = Le secrétariat peut fermer le groupe.
homegroup-close-sure = Nous en avons parlé. Fermer le groupe.
homegroup-close = Fermer le groupe
homegroup-leave-lead = Votre nom dans le groupe, vos services et ce que vous avez demandé ou proposé sont effacés.
homegroup-leave-last = Vous êtes la dernière personne ici. Quand vous partez, le groupe est effacé.
homegroup-leave-words = Ce que vous avez écrit dans le groupe
homegroup-leave-keep = peut y rester
homegroup-leave-delete = est effacé
homegroup-leave-sure = Oui, je veux partir.
homegroup-report-lead = Seule la modération de ce site lit ceci, personne du groupe. Personne n’apprend qui l’a écrit.
homegroup-report-note = Qu’est-ce qui ne va pas ?
homegroup-report-send = Envoyer
homegroup-kit-print = Imprimez cette page, ou gardez-la dans un fichier.
homegroup-kit-script = Le déroulement, à imprimer
homegroup-fault-untimed = Ce groupe n’a pas de jours fixes.
homegroup-fault-dates = Écrivez les jours ainsi : 2026-12-24.
homegroup-fault-order = Le dernier jour vient avant le premier.
homegroup-fault-sure = Cochez la case si vous en êtes sûr.
homegroup-held-empty = Écrivez quelque chose, s’il vous plaît.
homegroup-held-long = C’est trop long.

# What became of a form
homegroup-said-formed = Le groupe est là. Vous en êtes le premier membre et le secrétariat.
homegroup-said-joined = Bienvenue. Vous y êtes.
homegroup-said-saved = Enregistré.
homegroup-said-confirmed = Merci. C’est confirmé.
homegroup-said-reported = Merci. La modération le lira.
homegroup-said-many = Vous êtes dans autant de groupes qu’une personne peut l’être.
homegroup-said-full = Il n’y a plus de place dans ce groupe, ou vous êtes déjà dans trop de groupes.
homegroup-said-many-links = Il y a déjà beaucoup de liens. Reprenez-en d’abord quelques-uns.
homegroup-said-taken-back = Repris.
homegroup-said-gone = Cela n’était déjà plus là.
homegroup-said-not-yours = Ce n’est pas à vous de le faire.
homegroup-said-late = Rien n’a changé : quelqu’un a été plus rapide, ou c’est différent depuis.
homegroup-said-add = Ajouté.
homegroup-said-take = Merci. C’est à vous maintenant.
homegroup-said-stand-down = Vous avez laissé ce service. Merci pour ce que vous avez fait.
homegroup-said-ask = La demande est faite. Elle se voit dans le groupe.
homegroup-said-accept = Vous avez dit oui. Parcourez maintenant la liste ensemble.
homegroup-said-call-off = Annulé.
homegroup-said-tick = Noté.
homegroup-said-done = C’est transmis. Merci à vous deux.
homegroup-said-remove = Retiré.
homegroup-said-chair = Vous êtes inscrit pour animer.
homegroup-said-no-chair = Vous n’êtes plus inscrit pour animer.
homegroup-said-off = Les jours sont notés.
homegroup-said-on = Le groupe se réunit ce jour-là.
homegroup-said-pause = Le groupe fait une pause.
homegroup-said-lift = La pause est finie.
homegroup-said-closed = Le groupe est fermé.
homegroup-said-left = Vous avez quitté le groupe.
homegroup-said-tie-card = Votre carte est affichée.
homegroup-said-tie-many = Vous avez déjà une telle carte, ou deux cartes. Reprenez-en d’abord une.
homegroup-said-tie-answered = Votre réponse est arrivée.
homegroup-said-tie-yes = Vous avez tous deux dit oui.
homegroup-said-tie-no = Rien ne lui sera dit. Pendant un temps, on ne pourra plus vous demander.
homegroup-said-tie-end = C’est fini.
homegroup-said-tie-line = Seule l’autre personne peut la lire.
homegroup-said-tie-line-long = Écrivez une ligne d’au plus 120 lettres.
