# Ce que l’on a ressenti aux réunions, la liste dans l’ordre qui peut convenir, et trois réunions sur papier.

## Trois touches

fit-been-title = Vous y étiez ? Dites comment c’était
fit-been-lead = Pour vous seul. Si vous dites oui, ce navigateur le garde sur cet appareil ; nous ne le recevons pas. Avec six mots à vous, vous pouvez le garder ici, scellé.
fit-been-plain = Avec « Terminé », ce que vous choisissez sert pour la page suivante et n’est gardé nulle part. Avec six mots à vous, vous pouvez le garder scellé.
fit-felt = Comment était-ce ?
fit-felt-home = Je me suis senti chez moi
fit-felt-again = J’y retournerais
fit-felt-unsure = Je ne sais pas encore
fit-felt-not = Pas pour moi
fit-why = Pourquoi ? Cochez ce qui convient
fit-why-format = Ce qui s’y passe
fit-why-people = Les gens
fit-why-place = Le lieu ou le chemin
fit-why-time = Le jour ou l’heure
fit-why-spirit = Le côté spirituel
fit-why-shy = C’était trop d’un coup
fit-done = Terminé
fit-twice = Un groupe change d’une semaine à l’autre. Deux ou trois visites valent la peine avant d’en laisser un.

## La liste dans un autre ordre

fit-title = Dans l’ordre qui peut vous convenir
fit-from =
    { $count ->
        [0] Vous n’avez encore parlé d’aucune visite.
        [one] Cela vient de { $count } visite dont vous avez parlé.
       *[other] Cela vient de { $count } visites dont vous avez parlé.
    }
fit-first = Seules les { $count } premières réunions qui répondent à votre question ont été regardées. Indiquez un lieu, un jour ou un type, pour n’en laisser aucune de côté.
fit-guess = C’est une supposition. Chaque raison est indiquée dessous, et rien n’en est gardé ici.
fit-plain = Voir la liste simple
fit-none = Aucune réunion ne répond à cette question.
fit-another = Étiez-vous à une autre ?
fit-where = Quelle réunion ?

## Raisons

fit-liked = Vous avez aimé : { $what }
fit-less = Moins jusqu’ici : { $what }
fit-wished = Demandé : { $what }
fit-unwanted = Vous préféreriez éviter : { $what }
fit-for-others = Faite pour : { $what }
fit-another-kind = Une autre sorte que les deux dernières : { $kind }
fit-gentler = Plus facile d’accès : pour les nouveaux, ou petite
fit-at-home-there = Vous vous y êtes senti chez vous
fit-would-go-again = Vous avez dit que vous y retourneriez
fit-went-once = Vous y êtes allé une fois. Un groupe change chaque semaine ; deux ou trois visites valent la peine
fit-not-once = Une fois, ce n’était pas pour vous. Un groupe change ; elle est plus bas, pas effacée
fit-not-again = Plus d’une fois, ce n’était pas pour vous
fit-way-foot = environ { $count } minutes à pied
fit-way-bicycle = environ { $count } minutes à vélo
fit-way-transit = environ { $count } minutes en bus ou en train
fit-way-car = environ { $count } minutes en voiture
fit-distance = à { $distance }
fit-from-afar = On participe par lien ou par téléphone
fit-quiet = Personne n’a confirmé cette fiche depuis longtemps ; vérifiez avant d’y aller

## Ce que des réunions ont en commun

fit-kind-newcomers = pour les nouveaux
fit-kind-secular = laïque
fit-kind-circle = pour un cercle de personnes
fit-kind-online = en ligne
fit-kind-plain = une réunion ordinaire
fit-trait-format-speaker = un témoignage
fit-trait-format-discussion = discussion
fit-trait-format-steps = étude des étapes
fit-trait-format-reading = lecture en commun
fit-trait-format-meditation = un temps de calme
fit-trait-format-questions = questions et réponses
fit-trait-format-writing = écriture
fit-trait-circle-newcomers = les nouveaux
fit-trait-circle-women = les femmes
fit-trait-circle-men = les hommes
fit-trait-circle-lgbtq = les personnes LGBTQ
fit-trait-circle-young = les jeunes
fit-trait-circle-seniors = les personnes âgées
fit-trait-circle-dual = dépendance et santé mentale
fit-trait-circle-professionals = les gens d’un même métier
fit-trait-size-small = petits groupes
fit-trait-size-medium = groupes moyens
fit-trait-size-large = grands groupes
fit-trait-morning = le matin
fit-trait-afternoon = l’après-midi
fit-trait-evening = le soir
fit-trait-night = la nuit
fit-trait-weekend = le week-end
fit-trait-open = ouverte à tous
fit-trait-closed = réunions fermées
fit-trait-secular = laïque
fit-trait-medication = les médicaments sont bienvenus
fit-trait-house = le même lieu
fit-trait-group = le même groupe

## Ce que dit le programme

device-fit-order = Les mettre dans l’ordre qui peut me convenir
device-fit-plain = Voir la liste simple
device-fit-failed = Cela n’a pas marché. Voici la liste simple.
device-fit-noted = Noté sur cet appareil.
device-fit-visit = { $text } : { $what }
device-fit-because = { $text } ({ $what })
device-fit-away = Ne plus me montrer celle-ci
device-fit-again = La montrer de nouveau
device-fit-felt-home = { fit-felt-home }
device-fit-felt-again = { fit-felt-again }
device-fit-felt-unsure = { fit-felt-unsure }
device-fit-felt-not = { fit-felt-not }
device-fit-why-format = { fit-why-format }
device-fit-why-people = { fit-why-people }
device-fit-why-place = { fit-why-place }
device-fit-why-time = { fit-why-time }
device-fit-why-spirit = { fit-why-spirit }
device-fit-why-shy = { fit-why-shy }

## Visites gardées scellées, sous les six mots de quelqu’un

visits-title = Réunions où je suis allé
visits-lead = Comment c’était aux réunions où vous êtes allé. C’est ici, scellé sous vos six mots, et personne d’autre ne peut l’ouvrir.
visits-keep = Le garder sous mes six mots
visits-day = Quel jour, si vous voulez
visits-add = Le garder
visits-once = S’en servir pour la page suivante et ne rien garder
visits-open = Ouvrir mes visites ici
visits-none = Aucune visite n’est encore gardée ici. Choisissez une réunion où vous êtes allé, et dites sur sa page comment c’était.
visits-back = La retirer
visits-away = Vous ne voulez pas voir celle-ci.
visits-for = Les réunions qui peuvent me convenir
visits-for-about = Vos visites partent avec cette seule question. Le site n’en garde rien.
visits-near = Ville ou code postal. Laissez vide pour n’importe quel lieu.
visits-for-go = Les voir dans mon ordre
visits-device = Visites sur cet appareil
visits-device-there = Visites que garde cet appareil, et qui ne sont pas encore ici : { $count }
visits-device-all = Toutes les visites que garde cet appareil sont ici aussi.
visits-device-go = Les apporter
visits-device-drop = Les retirer de cet appareil
visits-device-dropped = Elles ne sont plus sur cet appareil. Elles sont toujours gardées ici.
visits-gone-title = Effacer toutes mes visites
visits-gone-sure = Effacer pour toujours toutes les visites gardées ici.
visits-gone = Toutes vos visites sont effacées ici.
visits-unsure = Rien n’a été effacé. Cochez la case si toutes les visites doivent partir.
visits-full = Il n’y a plus de place pour d’autres visites. Retirez-en d’abord.
visits-plain = Votre navigateur n’exécute pas de script ici. Ce site scelle et ouvre vos visites dans sa mémoire. À ce moment, il pourrait les lire, et il ne garde que ce qui est scellé.
visits-sealed = Vos visites sont scellées et ouvertes sur cet appareil. Ce site les reçoit scellées. Elles ne partent ouvertes que si vous demandez les réunions dans votre ordre, avec cette seule question.
device-fit-seal-done = Gardé sous vos six mots.
device-fit-seal-who = Pour le garder ainsi, il vous faut six mots à vous. Prenez-les, ou entrez avec eux, sur votre propre page.
device-fit-seal-know = Rien n’est encore gardé sous vos six mots. Lisez d’abord ce que veut dire les perdre, et cochez la case.
device-fit-seal-full = { visits-full }
device-fit-seal-failed = Cela n’a pas marché à l’instant. Rien n’a été gardé.
device-fit-seal-go = { visits-title }
device-fit-all = { error-find }

## Trois réunions sur papier : le formulaire

paper-title = Trois réunions sur papier
paper-lead = Choisissez ce qui convient à une personne et imprimez une page avec trois réunions de sortes différentes à essayer.
paper-kept = Pour les soignants, et pour tout le monde. Sans compte, sans nom. Rien de ce que vous choisissez ici n’est gardé.
paper-where = Où, et comment la personne s’y rend
paper-place = Ville ou code postal de départ
paper-place-hint = Une ville suffit. Laissez vide pour des réunions en ligne seulement.
paper-place-missing = Indiquez une ville ou un code postal, ou choisissez « en ligne ».
paper-travel = Moyen de transport
paper-travel-foot = à pied
paper-travel-bicycle = à vélo
paper-travel-transit = en bus ou en train
paper-travel-car = en voiture, ou conduit par quelqu’un
paper-reach = Distance maximale, en ligne droite
paper-reach-usual = ce qui est habituel ainsi
paper-mode-any = sur place ou en ligne
paper-when = Quand la personne peut
paper-when-hint = Ne cochez rien si tout moment convient.
paper-what = Pour quoi
paper-problem = Problème, ou une fraternité
paper-problem-any = peu importe
paper-fellowship = Une fraternité
paper-closed = Peut-elle venir aux réunions fermées ?
paper-closed-yes = oui : elle a le problème, ou peut-être
paper-closed-no = non : réunions ouvertes seulement
paper-also = Elle comprend aussi
paper-also-none = aucune autre
paper-who = Avec qui elle aimerait être
paper-who-hint = Des souhaits, pas des conditions : ces réunions viennent d’abord.
paper-wish-newcomers = pour les nouveaux
paper-wish-secular = laïque, sans religion
paper-wish-lgbtq = personnes LGBTQ
paper-wish-young = jeunes
paper-wish-dual = dépendance avec maladie psychique
paper-wish-medication = les traitements de la dépendance sont bienvenus
paper-wish-small = petits groupes
paper-whose = Groupes d’un seul sexe
paper-whose-mixed = groupes mixtes seulement
paper-whose-women = groupes de femmes aussi
paper-whose-men = groupes d’hommes aussi
paper-profession-none = aucune
paper-needs = Ce qu’il faut absolument
paper-needs-hint = Seules les réunions dont la fiche le dit sont montrées.
paper-access-wheelchair = entrée en fauteuil roulant
paper-access-sign = langue des signes
paper-access-children = les enfants peuvent venir
paper-access-scents = sans parfum
paper-avoid = Lieux ou noms à éviter
paper-avoid-hint = Séparez-les par des virgules. Les réunions, groupes et lieux avec ces mots sont écartés.
paper-smoke-free = Pas là où il est permis de fumer
paper-fresh = Seulement les fiches confirmées ou modifiées depuis deux ans
paper-make = Faire la feuille

## La feuille

paper-sheet-title = Trois réunions à essayer
paper-made = Fait le { $date }
paper-check = Les réunions changent : vérifiez avant d’y aller.
paper-print = Imprimez cette page par le menu du navigateur. Elle tient sur une feuille ; cette partie n’est pas imprimée.
paper-change = Changer les réponses
paper-few =
    { $count ->
        [0] Aucune réunion ne convient à tout cela.
        [one] Seule { $count } réunion convient à tout cela.
       *[other] Seules { $count } réunions conviennent à tout cela.
    }
paper-few-hint = Ces limites en ont écarté le plus. Vous pouvez céder sur une :
paper-few-none = Ni une limite ni deux n’en sont la cause. Essayez plus loin, d’autres heures, ou en ligne.
paper-few-two = Aucune limite ne les a écartées seule, mais deux ensemble, oui. Vous pouvez céder sur les deux :
paper-few-fixed = Ceci a aussi écarté des réunions, et reste tel quel :
paper-fixed = { $what } ({ $count })
paper-avoided = Lieux, noms et fumée à éviter
paper-loosen =
    { $count ->
        [one] { $what } : { $count } réunion de plus
       *[other] { $what } : { $count } réunions de plus
    }
paper-limit-distance = Toute distance
paper-limit-time = Toute heure
paper-limit-mode = Sur place ou en ligne
paper-limit-language = Toute langue
paper-limit-fellowship = Toute fraternité
paper-limit-closed = Réunions fermées aussi
paper-limit-invitation = Sur invitation aussi
paper-limit-quiet = Aussi les fiches que personne n’a confirmées depuis deux ans
paper-change-title = Ce qui changerait les trois
paper-change-lead = D’autres réunions seraient parmi les trois si une réponse changeait :
paper-change-line = { $meeting }: { $what }
paper-change-ask = en demandant : { $what }
paper-change-ask-no-more = sans demander : { $what }
paper-change-mind-no-more = sans éviter : { $what }
paper-change-way = si un long trajet ne comptait pas
paper-change-afar = si le lien valait autant que d’y aller
paper-kind = Sorte : { $kind }
paper-dt-when = Quand
paper-dt-where = Où
paper-dt-way = Le chemin
paper-dt-join = Entrer
paper-dt-why = Pourquoi elle
paper-dt-expect = Là-bas
paper-dt-check = Vérifier
paper-dt-but = Ne conviendra peut-être pas
paper-way = À { $distance } du centre de { $town }, { $direction }, à vol d’oiseau
paper-way-here = Au centre de { $town }
paper-to-north = vers le nord
paper-to-north-east = vers le nord-est
paper-to-east = vers l’est
paper-to-south-east = vers le sud-est
paper-to-south = vers le sud
paper-to-south-west = vers le sud-ouest
paper-to-west = vers l’ouest
paper-to-north-west = vers le nord-ouest
paper-note-foot = Regardez le chemin une fois de jour
paper-note-bicycle = Prenez des lumières pour le retour
paper-note-transit = Cherchez la ligne et le dernier retour
paper-note-car = Prévoyez dix minutes pour vous garer
paper-link = Lien : { $link }
paper-phone = Téléphone : { $phone }
paper-passcode = il y a un code : voyez sa page ou demandez
paper-first = Une première visite
paper-first-listen = Vous pouvez seulement écouter. « Je passe, merci » suffit.
paper-first-name = Un prénom suffit, n’importe lequel. Nul besoin de croire à quoi que ce soit.
paper-first-free = C’est gratuit. On peut arriver en retard et partir quand on veut.
paper-first-again = Deux groupes ne se ressemblent pas. Essayez un groupe deux ou trois fois.
paper-ask = Vous pouvez demander
paper-ask-new = « Je suis nouveau. Qui peut m’expliquer comment ça marche ? »
paper-ask-phone = « Puis-je avoir un numéro à appeler cette semaine ? »
paper-ask-medicine = « Le médicament de mon médecin pose-t-il problème ici ? » (Ne l’arrêtez jamais sur l’avis d’un membre.)
paper-ask-other = « Quelle autre réunion essaieriez-vous ? »
paper-help = Si cela devient dur
paper-help-more = Plus :
paper-write-with = Qui vient avec moi :
paper-write-call = Qui je peux appeler :
paper-write-first = J’y vais d’abord le :
paper-not = Sans lien avec une fraternité. À côté du traitement, jamais à sa place. Arrêter d’un coup l’alcool, les benzodiazépines ou les opioïdes peut être dangereux : demandez à un soignant.
