# Que quelqu’un était à des réunions, montré sans nom ; et la page d’un groupe à ce sujet.

attended-title = Présence
attended-lead = On demande à certaines personnes de montrer qu’elles vont à des réunions. Si votre groupe a décidé d’y aider, vous pouvez recevoir ici un jeton pour chaque réunion. Il ne porte aucun nom, et personne ne peut savoir de quelle réunion il vient.
attended-own = La plupart n’en ont pas besoin. Vos propres notes sont à vous seul, et souvent elles suffisent.
attended-own-link = Vos jours et vos notes
attended-begin-title = Une réunion commence
attended-begin-lead = Tapez le code de début qui est montré en ce moment à la réunion. Il change toutes les vingt secondes.
attended-start-code = Code de début
attended-begin-do = Je suis là
attended-end-later = Une réunion finit : j’ai un ticket
attended-how-title = Comment cela marche
attended-how-1 = Au début, vous tapez un code et recevez un ticket. Aucun nom n’y figure.
attended-how-2 = À la fin, au moins 45 minutes plus tard, vous tapez un second code. Vous recevez alors un jeton que le site tamponne sans le voir.
attended-how-3 = Quand la semaine est finie et qu’au moins 20 jetons ont été donnés sur tout le site, vous pouvez montrer les vôtres. Avec moins, il faut quatre semaines ou plus.
attended-how-4 = Vous montrez les jetons à une personne ou un bureau que vous avez nommé à la réunion. Pour les autres, ils ne valent rien.
attended-kept = Ce que ce site garde : combien de jetons ont été donnés en une semaine, et une marque pour chaque jeton montré. Aucune liste de qui était là.
attended-limits-title = Ce que cela ne peut pas faire
attended-limit-other = Quelqu’un peut venir à votre place, avec votre téléphone. Un papier a la même faiblesse.
attended-limit-passed-on = Quelqu’un à la réunion peut envoyer les codes à un ami. Ils durent une minute au plus.
attended-limit-chair = Qui ouvre la réunion dit combien de personnes sont là. Ce peut être trop.
attended-limit-devices = Quelqu’un avec deux téléphones peut recevoir deux jetons.
attended-limit-meaning = Un jeton dit que deux codes ont été tapés, à 45 minutes d’écart. Il ne dit pas que quelqu’un a écouté, fait partie de quelque chose ou est sobre.
attended-limit-moment = Qui surveille la ligne peut voir quand vous envoyez quelque chose. Ce site ne garde ni heures ni adresses.
attended-limit-pattern = Montrer beaucoup de jetons chaque semaine au même bureau est un motif. Vous pouvez en montrer moins que vous n’en avez.
attended-limit-refused = Un bureau peut refuser cela, ou demander quand même où vous étiez. Vous pouvez toujours demander un papier à la place.
attended-limit-seized = Qui a vos six mots ou votre texte a vos jetons.
attended-limit-script = Avec un script, votre appareil couvre votre papier et le découvre. Sans script, le site le fait pendant qu’il vous répond, et à ce moment vous lui faites confiance.
attended-limit-clinic = Une clinique n’en voit rien si vous ne le lui montrez pas. Vous pouvez effacer des jetons à tout moment.
attended-no-advice = Ceci n’est pas un conseil juridique. Demandez au bureau ce qu’il accepte avant d’y compter.
attended-keys-title = Les clés, pour qui compare
attended-keys-lead = Il y a une clé pour toutes les réunions d’une semaine. Si quelqu’un en recevait une autre, on pourrait reconnaître ses jetons. C’est pourquoi les clés sont ici pour tous.
attended-days = { $from } au { $until }
attended-state-open = Peut être montré à partir du { $date }, si assez de jetons sont donnés d’ici là.
attended-state-closed = Peut être montré maintenant.
attended-state-past = Trop ancien pour être montré.

# Avec un ticket
attended-begun-title = Vous y êtes
attended-begun-lead = Gardez cette page ouverte, ou copiez le ticket. Ne rechargez rien. À la fin de la réunion, après 45 minutes, tapez ici le code de fin.
attended-ticket = Ticket
attended-ticket-hint = Il dit, scellé, quand vous êtes venu à quelle réunion, et rien sur vous.
attended-end-code = Code de fin
attended-verifier = À qui allez-vous le montrer ?
attended-verifier-hint = Un nom que vous écrivez tous deux de la même façon, par exemple « Tribunal, salle 3 ». Le jeton ne vaut que là.
attended-purse = Les jetons que vous avez, en texte
attended-purse-hint = Si vous en avez, collez ici le texte et le nouveau s’y ajoute. Sinon, laissez vide.
attended-kept-sealed = Vos jetons sont gardés avec vos propres pages, scellés avec vos six mots.
attended-blind-here = Le papier est fait, tamponné et découvert sur ce site pendant qu’il répond, et n’est pas gardé.
attended-blind-own = Le papier est fait et découvert sur cet appareil. Le site le tamponne sans le voir.
attended-end-do = Recevoir le jeton

# Jetons
attended-tokens-title = Vos jetons
attended-said-token = Vous avez un jeton. Copiez maintenant le texte ci-dessous : il n’est gardé nulle part ailleurs.
attended-said-kept = Vous avez un jeton. Il est gardé avec vos propres pages.
attended-said-forgotten = Effacé.
attended-said-taken = Les voici en texte. Ils restent aussi gardés avec vos propres pages.
attended-take = Les emporter en texte
attended-none = Il n’y a pas encore de jetons ici.
attended-row = { $count ->
    [1] Une réunion, { $days }.
   *[other] { $count } réunions, { $days }.
}
attended-count = Combien en montrer
attended-word = Le mot avec lequel on demande
attended-word-hint = On vous dit un mot ou une date. Tapez-le de la même façon.
attended-show = Montrer
attended-forget = Effacer
attended-open-title = Ouvrir des jetons que vous avez en texte
attended-purse-open = Le texte
attended-open-do = Ouvrir
attended-purse-keep = Vos jetons, à garder
attended-purse-keep-hint = Qui a ce texte a vos jetons. Il remplace celui que vous aviez avant.
attended-shown-title = Présence, à montrer
attended-statement = { $count ->
    [1] Une réunion pendant ce temps : { $days }. Elle a duré au moins 45 minutes du code de début au code de fin.
   *[other] { $count } réunions pendant ce temps : { $days }. Chacune a duré au moins 45 minutes du code de début au code de fin.
}
attended-week = Semaine
attended-for = Montré à
attended-upon = Sur le mot
attended-shown-lead = La personne à qui vous le montrez peut le vérifier à { $address }. Cela se vérifie une fois.
attended-picture = Le même texte en image pour un téléphone
attended-shown-text = Le texte à vérifier
attended-shown-means = Cela dit qu’un code a été tapé au début et un autre à la fin d’une réunion. Cela ne dit pas où, et ne certifie pas que quelqu’un a participé, est membre de quelque chose ou est sobre.

# Vérifier
attended-check-title = Vérifier une présence
attended-check-lead = Pour qui a reçu une présence de ce site. Aucun compte n’est nécessaire, et ce que vous tapez n’est pas gardé.
attended-check-text = Le texte qu’on vous a montré
attended-check-verifier = Votre nom, comme il a été donné à la réunion
attended-check-verifier-hint = Les majuscules et les espaces ne comptent pas.
attended-check-word = Le mot avec lequel vous avez demandé
attended-check-word-hint = Un mot ou une date à vous, que vous avez dit avant à la personne. Prenez-en un autre chaque fois.
attended-check-do = Vérifier
attended-check-once = C’est vérifié maintenant et ne peut plus être montré. Imprimez cette page si vous en avez besoin.
attended-check-means = Ce que cela veut dire
attended-unproven-unreadable = Ce n’est pas un texte de ce site, ou seulement une partie. Copiez-le en entier.
attended-unproven-words = Il faut votre nom et le mot.
attended-unproven-forged = Cela ne vaut pas : un des jetons n’a pas été donné ici pour cette semaine, ce nom et cette personne.
attended-unproven-open = Cela ne peut pas encore être montré. La semaine doit être finie, et assez d’autres doivent avoir été à des réunions.
attended-unproven-past = C’est trop ancien pour être vérifié.
attended-unproven-twice = Cela ne vaut pas : un jeton y est deux fois.
attended-unproven-not-the-holder = Cela ne vaut pas pour ce nom et ce mot. Regardez si les deux sont écrits comme convenu.
attended-unproven-shown-before = Cela a déjà été montré. Chaque jeton se vérifie une fois.

# Ce qui n’a pas marché
attended-fault-unreadable = Un code a huit chiffres.
attended-fault-wrong = Ce n’est pas le code qui est montré maintenant. Regardez encore : il change toutes les vingt secondes.
attended-fault-elsewhere = Ce ticket vient d’une autre réunion.
attended-fault-early = { $count ->
    [1] Une minute trop tôt. Réessayez alors ; votre ticket reste bon.
   *[other] { $count } minutes trop tôt. Réessayez alors ; votre ticket reste bon.
}
attended-fault-late = Ce ticket a plus de six heures.
attended-fault-full = On en a déjà compté autant qu’il y a de personnes. Demandez à qui anime de corriger le nombre.
attended-fault-many = Beaucoup de codes sont essayés en ce moment. Attendez une minute et réessayez.
attended-fault-ticket = Ce n’est pas un ticket, ou seulement une partie. Copiez-le en entier.
attended-fault-over = Cette réunion est finie.
attended-fault-verifier = Dites à qui vous allez le montrer, en 80 lettres au plus.
attended-fault-purse = Le texte de vos jetons ne peut pas être lu. Copiez-le en entier. Rien n’a changé.
attended-fault-used = Il y a déjà un jeton pour ce ticket.
attended-fault-shut = Vos jetons ne peuvent pas être ouverts avec ces six mots. Ils restent où ils sont.
attended-fault-word = Tapez le mot avec lequel on a demandé.
attended-fault-not-now = Ces jetons ne peuvent pas être montrés maintenant.
attended-fault-count = Vous n’en avez pas autant.
attended-fault-decision = Choisissez une décision que votre groupe a adoptée.
attended-fault-stale = Quelqu’un vient de changer le groupe. Regardez encore.
attended-fault-forged = Le tampon n’était pas de la clé de tous et a été refusé. Dites-le à qui tient ce site.
attended-fault-failed = Cela n’a pas marché. Réessayez ; votre ticket reste bon.
attended-fault-heads = Il faut un nombre de 1 à 1 000.

# La page d’un groupe
attended-tab = Présence
attended-group-title = Présence
attended-group-lead = Un groupe peut aider les personnes qui doivent montrer qu’elles vont à des réunions, sans liste de qui était là.
attended-group-more = Comment cela marche, et ce que cela ne peut pas faire
attended-group-on = Votre groupe l’a décidé : c’est allumé.
attended-group-off = C’est éteint.
attended-group-now = La réunion a lieu
attended-counted = { $let_in } sur { $heads } sont entrés, { $stamped } ont leur jeton.
attended-group-end = La réunion finit : montrer le code de fin
attended-group-close = C’est fini
attended-group-heads = Combien de personnes sont là ?
attended-group-heads-hint = Comptez les têtes, la vôtre aussi. On ne donne pas plus de jetons.
attended-group-heads-do = Changer le nombre
attended-group-open = Une réunion a lieu. Les codes sont montrés par qui anime.
attended-group-open-title = Ouvrir une réunion
attended-group-open-lead = Faites-le quand vous commencez. Lisez le code à voix haute ou montrez-le, pour que seules les personnes présentes le connaissent. Proposez-le à tous : ainsi personne ne se fait remarquer.
attended-group-open-do = L’ouvrir
attended-group-chairs = Qui anime aujourd’hui, ou le secrétariat, peut ouvrir ici une réunion.
attended-group-decide = Ce que le groupe a décidé
attended-group-off-lead = L’éteindre met fin à une réunion ouverte. Les jetons que les personnes ont restent à elles.
attended-group-off-do = L’éteindre
attended-group-undecided = Seule une décision du groupe peut l’allumer.
attended-group-ask = Poser la question au groupe
attended-group-which = Quelle décision le dit ?
attended-group-on-do = L’allumer
attended-code-title = Le code à montrer
attended-code-start = Code de début
attended-code-end = Code de fin
attended-code-left = { $count ->
    [1] Encore une seconde.
   *[other] Encore { $count } secondes.
}
attended-code-over = Aucune réunion n’est ouverte.
homegroup-said-attended-on = C’est allumé.
homegroup-said-attended-off = C’est éteint.
