# Learning: courses, lessons, conversations to practise, the record for staff; and the page about treatment.

learn-title = Apprendre
learn-nav = Apprendre
learn-door = Apprendre avant d’y aller
learn-door-text = Comment se passe une réunion, et comment entrer.
learn-lead = De courtes leçons pour avant la première réunion, et pour après. Lisez-les dans l’ordre que vous voulez, autant de fois que vous voulez. Sans inscription.
learn-first = Commencez ici
learn-begin = Lire la première leçon
learn-any-order = Après la première leçon, dans l’ordre que vous voulez.
learn-any-order-short = dans n’importe quel ordre après la première
learn-read = lue
learn-more = À lire aussi
learn-more-start = trois pages courtes, pour ce soir
learn-more-fellowships = quels groupes existent, chacun dans les mêmes quelques mots
learn-nothing-kept = Ce que vous cochez ici est expliqué une fois et n’est gardé nulle part.
learn-all = Tous les cours
learn-the-lessons = Les leçons

learn-people = Pour soi
learn-people-lead = Comment se passe une réunion, d’où cela vient, comment en choisir une et comment entrer.
learn-families = Pour les familles et les proches
learn-families-lead = Ce qui est à vous et ce qui ne l’est pas, ce qui aide, et une réunion à vous.
learn-staff = Pour les soignants
learn-staff-lead = Pour qui travaille dans le soin : comment amener un patient à une première réunion qui lui convient, et ce qu’il faut lui laisser.

learn-lessons = { $count ->
    [1] une leçon
   *[other] { $count } leçons
}
learn-minutes = { $count ->
    [1] environ une minute
   *[other] environ { $count } minutes
}
learn-place = Leçon { $number } sur { $count }
learn-not-translated = Ce texte n’est pas encore traduit ; le voici en anglais.
learn-not-reviewed = Pas encore relu par une personne de langue maternelle.

## How sure one is

learn-sure-before = Avant de lire : vous sentez-vous sûr de vous ?
learn-sure-after = Et maintenant : vous sentez-vous sûr de vous ?
learn-sure-note = Choisissez un chiffre, ou entourez-le sur le papier. À la fin, vous pouvez voir les deux côte à côte. Nous ne les gardons pas.
learn-sure-people-low = 0 : je ne sais pas comment entrer
learn-sure-people-high = 10 : je sais quoi faire
learn-sure-families-low = 0 : je ne sais pas ce que je peux faire
learn-sure-families-high = 10 : je sais quoi faire
learn-sure-staff-low = 0 : je ne sais pas quoi dire
learn-sure-staff-high = 10 : je sais quoi faire
learn-sure-title = Votre assurance
learn-sure-then = Avant
learn-sure-now = Maintenant
learn-sure-unsaid = non dit
learn-sure-yours = Ces deux chiffres sont pour vous. Notez-les si vous voulez les garder : cette page les oublie quand vous la quittez.

## Questions and answers

learn-act = Une chose à faire
learn-questions = Cinq questions pour vérifier
learn-questions-lead = Il n’y a pas de note. Vous pouvez en laisser sans réponse.
learn-see-answers = Voir les réponses
learn-answers = Les réponses
learn-you-chose = Vous avez choisi :
learn-fits = Cela convient.
learn-left-open = Vous avez laissé celle-ci sans réponse.
learn-better = Ce qui convient mieux :
learn-again = Retour à la leçon
learn-on = Continuer
learn-next = Leçon suivante :
learn-course-all = Toutes les leçons de ce cours
learn-keep-lead = Vous pouvez marquer cette leçon comme lue, avec les deux chiffres si vous les avez donnés. La marque reste sur cet appareil seulement.
learn-keep = Marquer comme lue sur cet appareil
learn-kept = Marquée sur cet appareil. Vous pouvez la voir et l’enlever sous « Gardé sur cet appareil ».
learn-kept-not = La marque est enlevée.

## Conversations to practise

talk-all = Conversations pour s’exercer
talk-all-lead = Un patient inventé parle. Vous choisissez ce que vous pourriez dire, et vous lisez ce que cela fait.
talk-how = Vous lisez ce que dit un patient et choisissez ce que vous pourriez dire. Chaque choix mène plus loin, et la page vous dit ce qu’il fait. Vous pouvez revenir en arrière et en essayer un autre.
talk-begin = Commencer la conversation
talk-made-up = La personne est inventée. Rien de ce que vous choisissez n’est gardé.
talk-lesson = Elle fait partie de la leçon :
talk-practice = Conversation d’exercice
talk-you = Vous avez dit
talk-they = Le patient dit
talk-might-say = Que pourriez-vous dire ?
talk-end = Comment cela s’est passé
talk-again = Recommencer
talk-others = Autres conversations
talk-back = Pour essayer autre chose, revenez en arrière avec votre navigateur.

## The record for staff

record-title = Une trace de ce que vous avez travaillé
record-lead = Cochez ce que vous avez fait, et imprimez une feuille pour votre dossier ou votre responsable.
record-go = Faire une feuille
record-modules = Modules
record-talks = Conversations d’exercice
record-date = Date
record-date-hint = Peut rester vide : il y a alors une ligne pour l’écrire.
record-make = Faire la feuille
record-no-name = Vous écrivez votre nom à la main, sur le papier. Il ne nous est jamais envoyé, et rien de ce formulaire n’est gardé.
record-sheet-title = Attestation de suivi
record-sheet-course = Groupes d’entraide : un cours pour les soignants, avec Homegroup
record-name = Nom
record-count = { $count } modules sur { $all }
record-none = Aucun module n’est coché pour l’instant.
record-modules-done = Modules travaillés
record-talks-done = Conversations travaillées
record-signed = Signature
record-seen = Vu par
record-own-word = Cette feuille dit ce que dit la personne qui la porte. Le site ne l’a pas vérifié et ne garde aucune liste de qui a suivi le cours. Ce n’est pas un diplôme, et aucun mouvement n’en répond.
record-print = Imprimez cette page avec votre navigateur.
record-back = Changer ce qui est coché

## Sources

cite-title = Sources
cite-lead = D’où viennent les chiffres et les dates. Chacune dit ce qui a été mesuré, chez qui et chez combien de personnes (en anglais).
cite-source = Source { $number }
cite-back = Retour à la marque { $number }

## Treatment

treatment-nav = Soins
treatment-nav-text = les sortes de soins, ce qu’il faut demander, où en trouver
treatment-on-page = Sur cette page
treatment-find = Trouver des soins
treatment-find-lead = Services officiels, par pays. Nous n’indiquons que des services publics, et n’en recommandons aucun avant un autre.
treatment-run-by = Tenu ou payé par : { $body }
treatment-beside = Rien ici n’est un conseil médical. Un groupe d’entraide se tient à côté des soins et ne les remplace jamais.
