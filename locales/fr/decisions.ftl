# Conscience de groupe : un groupe se pose une question et vote. Seuls ses membres voient ces pages.

decisions-title = Conscience de groupe
decisions-lead = Ce que le groupe décide ensemble. Chaque membre a une voix, et personne ne peut voir qui a voté quoi.
decisions-ask = Poser une question au groupe
decisions-open = Ouvertes en ce moment
decisions-past = Déjà décidées
decisions-none = Aucune question n’a encore été posée au groupe.

## Asking

decision-question = La question
decision-text = Ce qu’il faut savoir
decision-text-hint = Les deux côtés, s’il y en a deux. Le groupe peut en parler jusqu’à la fin du vote.
decision-rule = Comment on décide
decision-rule-consent = Par consentement
decision-rule-consent-means = C’est adopté si personne ne s’oppose. Qui s’oppose donne une raison.
decision-rule-majority = À la majorité
decision-rule-majority-means = C’est adopté s’il y a plus de oui que de non.
decision-rule-two-thirds = Aux deux tiers
decision-rule-two-thirds-means = C’est adopté si, parmi celles et ceux qui disent oui ou non, au moins deux tiers disent oui.
decision-open-for = Ouvert pendant
decision-days = { $count ->
    [1] un jour
   *[other] { $count } jours
}
decision-who-votes = Toutes les personnes qui sont membres maintenant peuvent voter. Il en faut au moins cinq : avec moins, le résultat dirait qui a voté quoi.
decision-open = Ouvrir le vote
decision-cancel = Annuler
decision-too-few-members = { $count ->
    [1] Il n’y a pas d’autre membre que vous. Un vote demande au moins cinq personnes, pour que personne ne sache qui a voté quoi.
   *[other] Le groupe a { $count } membres. Un vote demande au moins cinq personnes, pour que personne ne sache qui a voté quoi.
}
decision-too-many-open = Le groupe a { $count } questions ouvertes. Attendez que l’une d’elles se termine.
decision-faults = Il manque quelque chose. Rien n’est perdu.
decision-fault-title = Écrivez la question en une ligne.
decision-fault-long = C’est trop long. Il y a de la place pour { $count } caractères.
decision-fault-rule = Choisissez comment on décide.
decision-fault-days = Choisissez entre 1 et 30 jours.
# $what lists what was found: "a telephone number and a name".
decision-fault-details = Il semble y avoir { $what } dans vos mots. Personne ici n’a besoin de le savoir. Changez-le, s’il vous plaît, ou dites que cela peut rester.
decision-detail-email = une adresse électronique
decision-detail-link = une adresse web
decision-detail-phone = un numéro de téléphone
decision-detail-social = un nom dans un autre service
decision-detail-address = une adresse postale
decision-detail-workplace = un lieu de travail
decision-detail-name = le nom de quelqu’un
decision-sure = J’ai regardé ; cela peut rester ainsi

## One decision

decision-by = Question posée par
# A day and an hour follow.
decision-until = Vous pouvez voter jusqu’à
decision-coming-in = Le vote est terminé ; les derniers bulletins arrivent
decision-coming-in-more = Le vote est terminé. Les derniers bulletins arrivent pendant cinq minutes ; ensuite, le résultat sera ici.
decision-nothing-shown = Jusqu’à la fin du vote, rien n’est compté, et personne ne voit combien de personnes ont voté.
decision-not-on-roll = Vous êtes arrivé·e quand ce vote était déjà ouvert, vous n’y avez donc pas de voix. Vous en aurez une au prochain.
decision-vote-title = Voter
decision-your-vote = Votre vote
decision-choice-yes = Oui
decision-choice-no = Non
decision-choice-aside = Je m’abstiens
decision-choice-consent-yes = Je consens
decision-choice-consent-no = Je m’oppose
decision-choice-consent-aside = Je me mets de côté
decision-reason = Pourquoi, si vous voulez
decision-reason-hint = Si votre côté se trouve être le plus petit, ces mots sont gardés comme son avis, sans signature. Sinon, ils sont effacés sans être lus. Attention : on peut reconnaître une façon d’écrire.
decision-reason-objection = Si vous vous opposez : pourquoi
decision-reason-objection-hint = Après le vote, le groupe peut lire votre raison, sans signature. Attention : on peut reconnaître une façon d’écrire.
decision-fault-choice = Choisissez votre vote.
decision-fault-reason = Qui s’oppose donne une raison.
decision-vote = Donner ma voix
decision-plain = Votre navigateur n’exécute pas de script ici : votre vote est donc rendu secret de notre côté, dans cette seule requête. Il est gardé sans votre nom malgré tout ; mais qui tient ce site pourrait regarder à ce moment-là. Avec les scripts, même cela n’est pas possible.
decision-blind = Votre vote est rendu secret sur cet appareil avant d’être envoyé. Qui tient ce site ne peut pas voir de qui il vient.
decision-going = Votre bulletin est en route. Attendez quelques secondes, s’il vous plaît.
decision-drawn = Vous avez pris votre bulletin. Si vous avez voté, votre vote est arrivé, et personne ne peut retrouver ce que c’était, pas même vous.
decision-how-title = Comment votre vote reste secret
decision-how = Votre appareil invente un nombre et le couvre. Nous tamponnons le nombre couvert, un par membre. Votre appareil le découvre, attend un moment, puis envoie le nombre et le vote sans dire qui vous êtes. Nous voyons que le tampon est le nôtre, et pas à qui nous l’avons donné.
decision-how-not = Deux choses qu’aucun tampon ne cache : si tout le monde vote pareil, on connaît le vote de chacun ; et qui regarde par-dessus votre épaule le voit.
decision-how-key = Tout le groupe doit voir ici la même clé. Pour en être sûr, lisez-la à voix haute. Votre appareil vérifie que votre tampon a été fait avec elle.
decision-withdraw = Retirer la question
decision-withdraw-hint = C’est possible tant que personne n’a pris de bulletin.
decision-said-asked = Le vote est ouvert.
decision-said-withdrawn = La question est retirée.
decision-said-too-late = Quelqu’un a déjà pris un bulletin : le vote continue.
decision-said-counted = Votre vote est arrivé. Il compte une fois, même envoyé plusieurs fois.
decision-said-other = Un vote avec ce bulletin est déjà arrivé et dit autre chose. C’est le premier qui compte.
decision-said-drawn = Vous aviez déjà pris votre bulletin. Si vous aviez voté, ce vote compte.
decision-said-closed = Le vote est terminé.
decision-said-roll = Vous êtes arrivé·e quand ce vote était déjà ouvert, vous n’y avez donc pas de voix.
decision-said-forged = Ce site a répondu avec un tampon qui n’est pas celui du groupe. Ne votez pas ici : votre vote pourrait être connu. Rien n’a été envoyé.
decision-said-failed = Cela n’a pas marché. Rien n’est perdu : réessayez, s’il vous plaît.

## What came out

decision-state-open = Ouverte
decision-state-carried = Adoptée
decision-state-lost = Non adoptée
decision-state-void = Pas de résultat
decision-carried-consent = Personne ne s’est opposé.
decision-carried-majority = Il y a eu plus de oui que de non.
decision-carried-two-thirds = Au moins deux tiers ont dit oui.
decision-lost-consent = Quelqu’un s’est opposé, ou personne n’a consenti.
decision-lost-majority = Il n’y a pas eu plus de oui que de non.
decision-lost-two-thirds = Moins de deux tiers ont dit oui.
decision-void = Moins de cinq personnes ont voté. C’est trop peu pour cacher qui a voté quoi : rien n’a été compté, et les votes sont effacés. On peut poser la question de nouveau.
decision-number = { $count }
# $cast voted of $voters who could.
decision-turnout = { $cast } personnes sur { $voters } ont voté.
decision-closed-on = Décidé le { $day }
decision-again = Poser la question de nouveau
decision-words-objections = Ce que disent celles et ceux qui s’opposent
decision-words-minority = Ce que dit le côté le plus petit
decision-words-by-nobody = Sans signature, sans ordre.
