# Les Étapes : des feuilles de travail, et ce que chacun y écrit pour soi.

steps-title = Les Étapes
steps-lead = Des feuilles pour parcourir les Étapes, chacune un peu plus difficile que la précédente. Rien n’est fermé. Allez à votre rythme, seul ou avec quelqu’un.
steps-door-text = Des feuilles à votre rythme, gardées pour vous seul
steps-none = Il n’y a pas encore de feuilles sur ce site.
steps-step = Étape { $number }
steps-sheets = { $count ->
    [1] une feuille
   *[other] { $count } feuilles
}
steps-begun = { $count ->
    [1] une commencée
   *[other] { $count } commencées
}
steps-sheet-begun = commencée
steps-minutes = { $count ->
    [1] environ une minute
   *[other] environ { $count } minutes
}
steps-worksheets = Feuilles de travail
steps-next = Peut-être maintenant :
steps-more = À côté des Étapes
steps-every-day = chaque jour
steps-every-week = chaque semaine
steps-every-year = chaque année
steps-week-of = la semaine du { $date }
steps-earlier = Les précédentes
steps-around = Avant et après :
steps-foreign = Cette page n’est pas encore traduite. La voici en anglais.
steps-words-spiritual = Les mots laissent une place à une puissance supérieure.
steps-words-secular = Les mots sont laïques.
steps-words-to-secular = Voir les mots laïques
steps-words-to-spiritual = Voir les mots spirituels
steps-own-words = Les Étapes sont dites ici avec nos propres mots. Nous ne faisons partie d’aucune fraternité.
steps-beside-treatment = Ceci accompagne un traitement et ne le remplace jamais. Un parrain ou une marraine n’est pas thérapeute.

## Keeping what one writes

steps-keep-title = Pour garder ce que vous écrivez
steps-keep-nobody = Pour écrire ici, il vous faut six mots à vous : ainsi vous seul pouvez retrouver vos pages. Vous ne donnez ni nom ni adresse.
steps-keep-unknown = Rien n’est gardé sous les six mots avec lesquels vous êtes venu. L’un d’eux est peut-être faux. Vérifiez-les d’abord, pour que vos pages ne finissent pas là où vous ne les trouverez pas.
steps-keep-go = Six mots à moi
steps-keep-paper = Sans eux, vous pouvez tout lire et imprimer chaque feuille.
steps-know-title = Avant le premier mot
steps-know = Ce que vous écrivez est scellé avec vos six mots. Nous ne pouvons l’ouvrir pour personne. Si vous perdez les six mots, tout ce que vous avez écrit est perdu pour toujours.
steps-know-tick = J’ai mes six mots sur papier, et je sais cela.
steps-sealed-here = Votre navigateur n’exécute pas de script ici. Quand vous enregistrez, ce site scelle vos mots dans sa mémoire et ne garde que la page scellée. À ce moment, il pourrait les lire.
steps-sealed-device = Vos mots sont scellés sur cet appareil avant d’être envoyés. Ce site les reçoit scellés.
steps-open = Vous avez déjà écrit sur cette feuille.
steps-open-how = Sans script, ce site ouvre vos mots dans sa mémoire pour vous les montrer, et n’en garde rien.
steps-open-go = Ouvrir mes mots ici
steps-save = Enregistrer
steps-paper = Vue pour imprimer
steps-paper-back = Revenir à ma page
steps-ticked = Oui
steps-out-title = Votre visite est terminée
steps-out = Vous n’êtes plus connecté, donc rien n’a été enregistré. Vos mots sont plus bas. Revenez par une autre page avec vos six mots, retournez à cette page et envoyez-les encore une fois.
steps-out-go = Entrer par une autre page
steps-out-again = Envoyer mes mots encore une fois
steps-out-words = Vos mots
steps-act-title = Une chose à faire
steps-look-title = Regarder en arrière
steps-look-how = Revenez-y dans quelques jours.
steps-row-more = Plus de lignes
steps-sort = Numéro
steps-sort-how = Changez les numéros pour changer l’ordre. Le tri se fait quand vous enregistrez.
steps-clock = La date de cet appareil semble fausse ; c’est donc celle du site qui sert.
steps-tear-title = Effacer cette page
steps-tear-sure = Effacer pour toujours ce que j’ai écrit ici.
steps-tear-go = Effacer

## The same from a script; and what both say

steps-say-kept = C’est gardé.
steps-say-beside = Entre-temps, vous aviez écrit autre chose sur un autre appareil. Rien n’est perdu : les deux sont plus bas. Prenez-y ce que vous voulez garder.
steps-say-know = Lisez, s’il vous plaît, ce que signifie perdre les six mots, et cochez la case. Vos mots sont toujours dans le formulaire.
steps-say-long = C’est plus que ce que contient une page. Rien n’a été enregistré, et vos mots sont toujours dans le formulaire. Mettez-en une partie sur une autre feuille ou dans un fichier à vous.
steps-say-full = Il n’y a plus de place pour vos pages. Rien n’a été enregistré, et vos mots sont toujours dans le formulaire.
steps-say-page-gone = La page est effacée.
steps-say-unsure = Cochez la case si la page doit être effacée.
steps-say-torn-other = Autre chose a été enregistré sur cette page entre-temps. Rien n’a été effacé. Regardez-le d’abord.
steps-say-no-line = Il n’y a pas de connexion en ce moment. Vos mots sont toujours dans le formulaire. Réessayez dans un instant.
steps-say-later = Il n’y a pas de connexion en ce moment. Vos mots sont gardés sur cet appareil, scellés, et partiront à son retour.
steps-say-sent = La connexion est revenue. Vos mots sont gardés.
steps-say-busy = Cette page est en train d’être enregistrée ailleurs. Vos mots sont toujours dans le formulaire. Réessayez dans un instant.
steps-say-who = Vous n’êtes plus connecté. Vos mots sont toujours dans le formulaire. Revenez par une autre page, puis enregistrez encore.
steps-say-failed = Cela n’a pas marché. Vos mots sont toujours dans le formulaire. Réessayez dans un instant.
steps-say-shut = Trop de pages de cette feuille ne peuvent pas être ouvertes. Rien n’a été changé.
steps-say-cut-off = Ce qui est gardé pour cette feuille n’est pas entier : il en manque une partie.
steps-say-sealed = Ce qui est gardé pour cette feuille ne peut pas être ouvert. On l’a changé, ou scellé avec d’autres mots.
steps-say-newer = Ce qui est gardé pour cette feuille vient d’une version plus récente de ce site.
steps-say-beside-shut = Cela reste où c’est. Ce que vous écrivez maintenant est gardé à côté.
steps-say-other-title = Une autre version de cette page
steps-say-other-out = J’ai pris ce qu’il me faut de cette version : ne plus la garder.
steps-say-shared = C’est partagé. La personne peut l’ouvrir, et vous pouvez le reprendre quand vous voulez.
steps-say-share-empty = Enregistrez d’abord cette page, puis partagez-la.
steps-say-share-code = Un code a six mots. Vérifiez ce que vous avez écrit.
steps-say-share-forged = La clé que ce site a donnée n’est pas celle de ce code. Rien n’a été partagé. Demandez un nouveau code.
steps-say-none = Ce code n’est plus bon, ou n’a jamais existé. Demandez-en un nouveau.
steps-say-answer = Répondre
steps-say-answered = Votre réponse est envoyée.
steps-say-answer-label = Votre réponse
steps-say-answer-mine = Votre réponse envoyée
steps-say-answer-from = Sa réponse
steps-say-no-answer = Pas encore de réponse.
steps-say-take-back = Reprendre
steps-say-taken-back = C’est repris. On ne peut plus le lire.
steps-say-end = J’en ai fini avec cette page
steps-say-ended = Elle n’est plus dans votre liste. Vous ne pouvez plus la lire. Votre réponse reste à qui l’a partagée.
steps-say-many = Vous avez trop de codes en attente. Retirez-en d’abord.
steps-say-gone = Entre-temps, la page a été reprise.
steps-say-made = Le code est prêt.
steps-say-nothing = Rien pour l’instant.
steps-say-untitled = Une page
steps-say-code-made = Dites ou montrez ces six mots à la personne qui veut que vous lisiez une page. Ils servent une fois, pendant sept jours.
steps-say-today-first = Aujourd’hui est le premier jour.
steps-say-tomorrow-first = Demain est un premier jour.
steps-say-remove = Enlever
steps-say-export-done = Le fichier est prêt.
steps-say-export-shut = Pages qui n’ont pas pu être ouvertes : { $count }. Elles sont toujours gardées.

## Sharing

steps-share-title = Partager cette page avec une personne
steps-share = Votre parrain ou marraine, ou la personne qui lit avec vous, fait un code de six mots. Demandez-le face à face ou de vive voix. Seul ce qui est gardé maintenant sur cette page est partagé, et rien d’autre de vous. Vous pouvez le reprendre.
steps-share-code = Ses six mots
steps-share-here = Sans script, ce site ouvre et scelle votre page dans sa mémoire, et apprend le code.
steps-share-go = Partager cette page

## Taking it all along

steps-export-title = Emporter toutes mes pages
steps-export = Un fichier avec tout ce que vous avez écrit, à lire sans ce site. Gardez-le là où personne ne le trouve : qui a le fichier peut le lire.
steps-export-here = Sans script, ce site ouvre vos pages dans sa mémoire pour faire le fichier, et n’en garde rien.
steps-export-device = Vos pages s’ouvrent sur cet appareil. Ce site ne les voit pas.
steps-export-go = Faire le fichier
steps-export-shut = { $count ->
    [1] Une page n’a pas pu être ouverte. Elle est toujours gardée.
   *[other] { $count } pages n’ont pas pu être ouvertes. Elles sont toujours gardées.
}
steps-page-visits = Réunions où je suis allé
steps-page-learn = Ce que j’ai appris

## A quiet look

discreet-title = Notes
discreet-heading = Une apparence discrète
discreet-about = Ces pages et votre propre page peuvent s’appeler « Notes », avec une image simple, dans les onglets et l’historique du navigateur.
discreet-on = Les appeler Notes
discreet-off = Reprendre le nom habituel

## A life

life-title = Mes jours
life-days = Jours de
life-lead = Comptez les jours depuis une date ou plusieurs. Une rechute n’enlève aucun jour : ceux d’avant comptent toujours.
life-untitled = Une date
life-since = depuis le { $text }
life-total = { $count ->
    [1] Un jour en tout
   *[other] { $count } jours en tout
}
life-stretch = { $count ->
    [1] Un jour cette fois
   *[other] { $count } jours cette fois
}
# $what is a milestone and a date.
life-next = Ensuite : { $what }
life-on = { $what }, le { $text }
life-reached = Ce que vous avez atteint
life-days-of = { $count ->
    [1] un jour
   *[other] { $count } jours
}
life-months-of = { $count ->
    [1] un mois
   *[other] { $count } mois
}
life-years-of = { $count ->
    [1] un an
   *[other] { $count } ans
}
life-slips = Rechutes en chemin
life-slip = Noter une rechute
life-slip-kind = C’est arrivé, et vous êtes là. Les jours d’avant comptent toujours. Si vous êtes en danger, ou si vous avez arrêté quelque chose d’un coup, cherchez d’abord de l’aide.
life-slip-day = Quel jour
life-slip-note = Quelques mots, si vous voulez : ce qu’il y avait avant, ce qui aide maintenant
life-slip-go = Garder
life-gone-slip = Effacer cette rechute et ses mots
life-gone-date = Effacer cette date
life-gone-date-sure = Effacer pour toujours cette date avec toutes ses rechutes et ce que j’en ai écrit.
life-unsure = Rien n’a été effacé. Cochez la case si la date et ses rechutes doivent être effacées.
life-date-title = Compter depuis une date
life-date-about = Le premier jour de quelque chose : sans un verre, une pilule, un pari ; ou le jour de votre arrivée.
life-date-name = Un nom pour elle, que vous seul voyez
life-date-start = Le premier jour
life-date-go = Compter depuis ce jour
life-fault-day = Ce jour ne peut pas être compté. Choisissez-en un qui n’est pas dans l’avenir.
life-fault-many = Il n’y a plus de place. Enlevez-en d’abord.
life-look = Regarder un jour en arrière
life-day = Jour
life-mood = Comment était-ce ?
life-mood-1 = très dur
life-mood-2 = dur
life-mood-3 = moyen
life-mood-4 = bon
life-mood-5 = très bon
life-meetings = Réunions
life-words = Quelques mots
life-months = Les mois précédents
life-graph = Les derniers jours
life-graph-about = Une ligne pour l’humeur des jours, et des barres pour les réunions. Le tableau dit la même chose.

## A sponsor

sponsor-title = Lire avec quelqu’un
sponsor-shared = Ce que je partage
sponsor-lead = Laissez une personne lire une page, et écoutez ce qu’elle en dit. Elle est ici scellée, et personne d’autre ne peut l’ouvrir.
sponsor-safe-title = Avant de partager
sponsor-safe-therapist = Un parrain ou une marraine a fait le même chemin. Ce n’est ni un thérapeute, ni un médecin, ni un juge.
sponsor-safe-young = Si vous avez moins de dix-huit ans : ne partagez avec personne que vous ne connaissez que par internet. Demandez à un adulte de confiance d’être là.
sponsor-safe-face = Donnez un code face à face ou de vive voix, jamais par écrit. Qui vous veut du bien n’insistera pas.
sponsor-safe-copy = Qui lit une page peut la copier à la main. Reprendre empêche de lire la suite, sans effacer ce qui a été lu. Ne partagez rien qu’un tribunal ou une personne violente pourrait utiliser.
sponsor-code-title = Lire la page de quelqu’un
sponsor-code = Faites un code de six mots et dites-le à la personne dont vous lirez la page. Il sert une fois, pour une page, et finit après sept jours.
sponsor-code-here = Sans script, ce site tire les mots et les connaît jusqu’à ce que le code serve.
sponsor-code-go = Faire un code
sponsor-out = Codes pas encore utilisés
# A date follows.
sponsor-until = Bon jusqu’au { $date }
sponsor-withdraw = Retirer
sponsor-open = Pour montrer ce qui est partagé, sans script ce site l’ouvre dans sa mémoire.
sponsor-open-go = L’ouvrir ici
sponsor-with = Partagé avec moi
