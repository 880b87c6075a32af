## The plan

plan-title = Mon plan
plan-door = Ce que vous voulez, et ce que vous comptez faire
plan-lead = Ce que vous voulez, ce que vous comptez faire, et ce qui aide quand c’est dur. Il est à vous. Vous pouvez le faire seul ou avec quelqu’un qui prend soin de vous.
plan-why = Pourquoi un plan est fait ainsi
plan-why-own = C’est vous qui dites ce qu’on y met. Rien n’est compté contre vous, et rien ici n’est un devoir.
plan-why-mix = Un premier plan a des réunions sur place et une en ligne. Dans une grande étude, les gens qui n’allaient qu’en ligne participaient moins que ceux qui allaient aussi sur place. En ligne, c’est bien pour les jours et les nuits entre deux. À vous de choisir.
plan-why-first = La première réunion a un nom et un jour, et quelqu’un pour vous accompagner. Beaucoup n’y vont jamais, parce que cela reste « un jour ».
plan-why-secular = Tous les groupes ne parlent pas d’une puissance supérieure. À côté de chaque chemin, il y en a un laïque.
plan-why-slip = Une rechute fait partie de l’histoire. Les jours d’avant comptent toujours.
plan-secular-meetings = Réunions laïques
plan-secular-steps = Les Étapes en mots laïques
plan-slip-go = Noter une rechute
plan-not-advice = Rien ici n’est un conseil médical ou juridique. Cela accompagne un traitement et ne le remplace jamais.
plan-open = Vous avez un plan ici.
plan-mandated = Quelqu’un d’autre demande ce plan. Un chemin laïque compte autant : il doit être proposé à côté des autres.

plan-want = Ce que je veux
plan-want-how = Un souhait par ligne, avec vos mots.
plan-commitments = Ce que je compte faire
plan-commitments-how = Collez l’adresse de la page d’une réunion, ou prenez vos propres mots. Une carte vide n’est pas gardée.
plan-kind = Quel genre
plan-kind-meeting = Une réunion
plan-kind-first_meeting = Ma première réunion
plan-kind-companion = Quelqu’un qui m’accompagne au début
plan-kind-sponsor = Un parrain ou une marraine, même pour un temps
plan-kind-home_group = Mon groupe d’attache
plan-kind-service = Quelque chose à faire pour un groupe
plan-kind-other = Autre chose
plan-what = Quoi, ou quelle réunion
plan-days = Quels jours
plan-time = À quelle heure
plan-where = Comment
plan-where-in_person = sur place
plan-where-online = en ligne
plan-where-hybrid = l’un ou l’autre
plan-kept = Je l’ai fait le
plan-kept-times = { $count ->
    [one] fait { $count } fois
   *[other] fait { $count } fois
}
plan-more = Encore une
plan-when = Ce que je fais quand j’ai envie de consommer
plan-when-how = Une chose par ligne. La plus facile d’abord.
plan-people = Les gens que je peux appeler
plan-people-how = Un prénom suffit. Cela reste scellé avec le plan, et n’est jamais montré à une clinique.
plan-person = Qui
plan-how = Comment les joindre
plan-rhythm = À quel rythme je regarde comment ça va
plan-rhythm-how = Votre propre rythme. Personne ne l’apprend si vous en sautez un.
plan-every-daily = chaque jour
plan-every-weekly = une fois par semaine
plan-every-none = quand je veux
plan-hour = Vers quelle heure
plan-ninety = Quatre-vingt-dix réunions en quatre-vingt-dix jours
plan-ninety-how = Une coutume de certains groupes. Aucune étude ne l’a essayée. Cochez-la seulement si vous le voulez pour vous ; rien ne compte.
plan-calendar = Fichier de calendrier
plan-calendar-title = Ce que montre votre calendrier
plan-calendar-how = Chaque entrée porte ce seul titre, pour que qui voit votre calendrier n’apprenne rien.
plan-feed-go = Laisser mon programme de calendrier le chercher
plan-feed-title = Dans mon propre calendrier
plan-feed-lead = Votre programme de calendrier peut aller chercher lui-même les heures de votre plan. Il reçoit des heures et un seul titre qui ne dit rien, et rien de plus.
plan-feed-known = Avant de le faire : qui gère votre programme de calendrier, souvent une grande entreprise, peut voir qu’il interroge ce site, sous le compte que vous y avez. Si personne ne doit le savoir, prenez un programme qui garde tout sur votre appareil, ou le fichier de calendrier.
plan-feed-how = L’adresse est un secret : qui l’a peut voir quand vous comptez être quelque part. Ce qui est ici est scellé, et seule l’adresse l’ouvre. Elle suit votre plan chaque fois que vous l’enregistrez, et finit un an après la dernière fois.
plan-feed-make = Créer une adresse
plan-feed-show = Montrer mon adresse
plan-feed-anew = En créer une autre, pour que celle-ci ne serve plus
plan-feed-stop = La retirer
plan-feed-address = Mettez cette adresse dans votre programme de calendrier, là où il est écrit « s’abonner » ou « ajouter par URL »
plan-feed-stopped = Elle n’est plus là. Votre programme de calendrier n’y trouve plus rien. Retirez-y aussi le calendrier.
plan-feed-no-plan = Écrivez d’abord un plan, avec des jours et des heures.
plan-feed-file = Sans adresse, une seule fois :
plan-neutral = Rendez-vous
plan-tear-sure = Supprimer mon plan pour toujours. Si une clinique peut en voir quelque chose, cela finit aussi.
plan-add = La mettre dans mon plan

## Checking in

plan-check-in = Faire le point
plan-check-in-lead = Quelques touches : comment ça va maintenant. Vous seul le voyez, sauf si vous le montrez.
plan-craving = L’envie de consommer est-elle forte ?
plan-craving-0 = aucune
plan-craving-1 = un peu
plan-craving-2 = moyenne
plan-craving-3 = forte
plan-craving-4 = très forte

## Questionnaires

plan-scale-title = Questionnaires
plan-scale-go = Remplir un questionnaire
plan-scale-asked = Questionnaires à remplir
plan-scale-lead = Quelques questions, et un nombre à la fin. Vous pouvez le regarder en privé. Si une clinique a demandé ce nombre, vous pourrez le montrer plus tard, seulement si vous le cochez. Vos réponses ne sont gardées nulle part.
plan-scale-no-diagnosis = C’est un nombre sur un papier et non un diagnostic. Ce qu’il veut dire pour vous, seule une conversation avec quelqu’un du métier peut le dire.
plan-scale-english = Les questions sont en anglais. Leurs mots exacts font partie de la mesure ; elles ne sont donc pas traduites ici.
plan-scale-choose = Quel questionnaire
plan-scale-open = Vos nombres précédents, et les questionnaires qu’une clinique a envoyés avec votre plan, sont scellés.
plan-scale-skipped = Après la réponse « { $text } » tout en haut, celle-ci peut rester vide.
plan-scale-day = Quel jour
plan-scale-save = Garder le nombre
plan-scale-only = Seulement voir le nombre
plan-scale-missing = La question { $number } n’a pas encore de réponse. Rien n’a été gardé.
plan-scale-kept = Il est plus bas, avec les précédents.
plan-scale-range = Le résultat peut aller de { $least } à { $most }.
plan-scale-cut-offs = À partir de ces nombres, ceux qui l’ont publié parlent d’une raison d’y regarder de plus près, avec un médecin ou une infirmière :
plan-scale-from = { $number } ou plus
plan-scale-of = { $number } (de { $least } à { $most })
plan-scale-rights = Droits :
plan-scale-source = Publié dans :
plan-scale-earlier = Nombres précédents
plan-scale-none = Aucun nombre n’est gardé.
plan-scale-gone-go = Supprimer
plan-scale-gone = Le nombre est supprimé.
plan-scale-full = Il n’y a plus de place pour des nombres. Supprimez d’abord un ancien.
plan-scale-here = Votre navigateur n’exécute pas de script ici. Ce site additionne vos réponses pour cette seule page et n’en garde aucune.
plan-scale-device = Vos réponses restent sur cet appareil et y sont additionnées. Elles ne sont ni envoyées ni gardées.
plan-scale-keep = Pour garder le nombre
plan-scale-keep-how = Rien de cela n’est gardé. Avec six mots à vous, vous pouvez garder le nombre, scellé, pour que vous seul le retrouviez.

## When I want to use

plan-now-title = J’ai envie de consommer
plan-now-lead = Cette envie vient, et elle repart. Vous n’avez pas à rester seul avec elle.
plan-now-own = Vous avez écrit ceci pour maintenant
plan-now-open = Montrer ce que j’ai écrit pour maintenant
plan-now-all = Ce qui aide beaucoup de gens
plan-now-wait = Attendez dix minutes. Faites quelque chose de vos mains. Puis regardez encore.
plan-now-place = Allez ailleurs : une autre pièce, la rue, là où il y a du monde.
plan-now-call = Appelez quelqu’un avant, et non après.
plan-now-meeting = Réunions en ligne dans l’heure qui vient
plan-now-after = Si c’est déjà arrivé

## From a clinic, and back

plan-clinic-go = Un code d’une clinique
plan-clinic-title = Un code d’une clinique
plan-clinic-lead = Si une clinique vous a donné six mots sur papier, vous pouvez regarder ici ce qu’ils apportent. Vous n’avez pas à le prendre, et vous pouvez arrêter quand vous voulez.
plan-clinic-open = Si vous avez pris quelque chose d’une clinique, vous voyez ici ce qu’elle peut voir.
plan-clinic-open-go = Montrer ce qu’une clinique peut voir
plan-clinic-none = Aucune clinique ne peut voir quelque chose de vous.
plan-clinic-shown = Ce que je montre à
plan-clinic-contact = À qui s’adresser là-bas :
plan-code = J’ai six mots d’une clinique
plan-code-how = Regardez d’abord. Regarder ne prend rien.
plan-code-words = Les six mots
plan-code-here = Votre navigateur n’exécute pas de script ici. Ce site ouvre dans sa mémoire ce que les mots apportent, pour cette seule page, et n’en garde rien.
plan-code-device = Ce que les mots apportent est ouvert sur cet appareil. Les mots ne sont pas envoyés.
plan-code-look = Voir ce qu’ils apportent
plan-code-none = Ces mots n’apportent rien, ou plus rien. Vérifiez-les, ou demandez-en d’autres à la clinique.
plan-code-busy = Trop de codes sont essayés en ce moment. Attendez une minute, puis essayez encore.
plan-code-brings = Voici tout ce qui vient de
plan-code-ends = Les mots servent jusqu’au { $text }, une seule fois.
plan-code-beside = Vous avez déjà un plan. Il reste, à côté du nouveau.
plan-code-take = Le prendre
plan-code-leave = Le laisser
plan-code-left = Rien n’a été pris. Les mots servent encore jusqu’à leur fin.
plan-code-taken = C’est à vous maintenant. Les mots ont servi. Le plan est sous « Mon plan », et vous pouvez tout y changer.
plan-code-taken-beside = C’est à vous maintenant. Les mots ont servi. Le plan que vous aviez est à côté, sous « Mon plan ».
plan-code-other-clinic = Vous montrez déjà quelque chose à une clinique. Arrêtez d’abord cela. Rien n’a été pris.
plan-asks = Ce que la clinique vous demande de montrer
plan-asks-how = Rien n’est coché. Cochez seulement ce que vous voulez montrer. Rien n’est envoyé maintenant : vous voyez chaque ligne avant qu’elle parte.
plan-asks-none = La clinique ne demande rien à voir.
plan-ask-check_ins = Les points : le jour, comment c’était, l’envie, le nombre de réunions, votre ligne
plan-ask-visits = Les visites de réunions : le jour et le ressenti, jamais où
plan-ask-commitments = Ce que vous comptiez faire, et les jours où vous l’avez fait
plan-ask-scales = Résultats de questionnaires
plan-consent = Ce que vous avez accepté à la clinique
plan-show-kinds = Ce que je veux montrer maintenant
plan-show-how = Vous voyez chaque ligne avant qu’elle parte. Seul part ce qui est venu depuis la dernière fois.
plan-show-look = Voir ce que la clinique verrait
plan-show-what = La clinique verra ceci, et rien d’autre
plan-show-send = L’envoyer
plan-show-not = Ne pas l’envoyer
plan-show-nothing = Il n’y a rien de ce genre à montrer depuis la dernière fois. Rien n’a été envoyé.
plan-show-long = C’est plus qu’une lettre ne contient. Cochez moins de choses. Rien n’a été envoyé.
plan-show-done = C’est là pour la clinique maintenant.
plan-show-closed = La clinique ne reçoit plus rien. Rien n’a été envoyé.
plan-show-full = La clinique n’a pas encore lu ce qui est là, et il n’y a plus de place. Rien n’a été envoyé.
plan-stop = Arrêter, et ne plus rien montrer
plan-stopped = Arrêté. Ce que la clinique n’avait pas encore lu est supprimé, et plus rien ne lui parvient. Ce qu’elle a lu, elle le garde dans ses propres dossiers.
plan-stop-none = Vous ne montrez rien à une clinique.
plan-mailbox-open = Ouvert : ce que vous envoyez parvient à la clinique.
plan-mailbox-by-clinic = La clinique l’a fermé. Plus rien ne lui parvient.
plan-mailbox-by-member = Vous avez arrêté. Plus rien ne parvient à la clinique.
plan-mailbox-over = Son temps est passé. Plus rien ne parvient à la clinique.
plan-unread = { $count ->
    [0] Rien n’y attend d’être lu.
    [one] { $count } lettre y attend d’être lue.
   *[other] { $count } lettres y attendent d’être lues.
}
plan-readings = La clinique a regardé le
plan-readings-none = La clinique n’a pas encore regardé.
plan-felt-home = { fit-felt-home }
plan-felt-again = { fit-felt-again }
plan-felt-unsure = { fit-felt-unsure }
plan-felt-no = { fit-felt-not }
plan-meetings-count = { $count ->
    [0] aucune réunion
    [one] { $count } réunion
   *[other] { $count } réunions
}
