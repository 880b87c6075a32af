# Récits et fils : espaces, écrire, rester bienveillant. Not yet read by a native speaker.

nav-forum = Récits

forum-title = Récits et fils
forum-lead = Racontez votre histoire sans votre nom, ou lisez ce que d’autres ont vécu. Tout le monde peut lire ; personne ne sait que vous l’avez fait.
forum-promise-handle = Vous écrivez sous un nom de deux mots. Dans chaque espace, c’en est un autre, et personne ne peut les relier.
forum-promise-read = Lire ne demande rien et ne laisse rien sur votre appareil.
forum-promise-delete = Ce que vous effacez disparaît pour de bon : ici tout de suite, de nos sauvegardes en sept jours.
forum-promise-copy = D’autres peuvent lire et copier ce que vous écrivez. Laissez de côté ce qui pourrait dire qui vous êtes.
forum-theme-begin = Pour commencer
forum-theme-living = Aller bien dans la durée
forum-theme-others = Famille et proches
forum-theme-languages = Par langue

## Espaces

forum-area-newcomers = Nouveaux venus
forum-area-newcomers-about = Premiers jours, premières réunions, premières questions. Aucune question n’est trop petite.
forum-area-medicines = Médicaments sur ordonnance
forum-area-medicines-about = Quand cela a commencé par une ordonnance : antidouleurs, somnifères, stimulants.
forum-area-after-treatment = Après les soins
forum-area-after-treatment-about = De retour chez soi : les premières semaines, les lieux d’avant, les jours nouveaux.
forum-area-steps = Travailler les Étapes
forum-area-steps-about = Ce qu’une Étape vous a demandé, et ce que vous avez trouvé.
forum-area-secular = Chemins laïques
forum-area-secular-about = Se rétablir sans puissance supérieure, avec ou sans Étapes.
forum-area-work = Travail et argent
forum-area-work-about = Reprendre, en parler ou non, la pression, les dettes.
forum-area-loss = Perte et deuil
forum-area-loss-about = Ceux qui nous manquent, et ce que nous avons perdu.
forum-area-nights = Nuits sans sommeil
forum-area-nights-about = Quand il est tard et que le matin est loin.
forum-area-families = Familles
forum-area-families-about = Pour les conjoints, les enfants, les frères, les sœurs et les amis.
forum-area-parents = Parents
forum-area-parents-about = Quand votre enfant consomme ; et être parent en se rétablissant.
forum-area-talk-en = Parole libre en anglais
forum-area-talk-en-about = Tout ce qui n’a pas sa place ailleurs, en anglais.
forum-area-talk-es = Parole libre en espagnol
forum-area-talk-es-about = Tout ce qui n’a pas sa place ailleurs, en espagnol.
forum-area-talk-fr = Parole libre en français
forum-area-talk-fr-about = Tout ce qui n’a pas sa place ailleurs, en français.
forum-area-talk-de = Parole libre en allemand
forum-area-talk-de-about = Tout ce qui n’a pas sa place ailleurs, en allemand.
forum-area-talk-fa = Parole libre en persan
forum-area-talk-fa-about = Tout ce qui n’a pas sa place ailleurs, en persan.

## Un espace

forum-area-empty = Personne n’a encore écrit ici. Vous pouvez commencer.
forum-area-end = Il n’y a rien de plus ancien ici.
forum-private = Seuls les membres de ce groupe lisent ce qui est écrit ici.
forum-newest = Le plus récent
forum-older = Plus ancien
forum-kind-story = Récit
forum-replies = { $count ->
    [0] pas encore de réponse
    [1] une réponse
   *[other] { $count } réponses
}
forum-hello = Ici, vous écrivez sous le nom { $handle }.
forum-hello-waits = La modération a demandé que ce que vous écrivez ici attende un oui.
forum-hello-quiet = Vous pourrez de nouveau écrire ici à partir de : { $when }.
forum-closed = Ce groupe est fermé. Ce qui y a été écrit peut être lu jusqu’à sa suppression, et rien ne peut y être ajouté.
forum-to-area = Retour à l’espace

## Aujourd’hui

forum-daily = Aujourd’hui, 24 heures
forum-daily-title = Aujourd’hui, 24 heures : { $date }
forum-daily-lead = Un fil pour chaque jour. Dites comment c’est aujourd’hui, ou seulement que vous êtes là.
forum-daily-empty = Personne n’a encore écrit ce jour-là.
forum-daily-zone = Mon heure
forum-daily-days = Les jours qui sont aujourd’hui quelque part

## Un fil

forum-title-gone = (retiré par qui l’a écrit)
forum-opening-gone = Ce qui était ici a été retiré. Les réponses restent à celles et ceux qui les ont écrites.
forum-somebody-gone = Quelqu’un qui est parti
forum-you = vous
forum-replies-title = Réponses
forum-replies-none = Pas encore de réponse.
forum-replies-earlier = Réponses précédentes
forum-replies-later = D’autres réponses
forum-thank = Merci
forum-report = Quelque chose ne va pas
forum-edit = Changer
forum-delete = Effacer
forum-to-thread = Vers tout le fil
forum-to-post = Retour au message
forum-thanked = Quelqu’un vous a dit merci. Vous seul le voyez.
forum-note-fold = Avertissement : { $notes }. Ouvrir
forum-blocked-fold = De quelqu’un que vous avez choisi de ne pas lire. Ouvrir
forum-state-waits = Ceci attend un oui. Jusque-là, seuls vous et ceux qui le donnent le voyez.
forum-state-held = La modération a retiré ceci. Vous seul le voyez.
forum-state-locked = Ceci a été retiré parce que c’est peut-être contraire à la loi. Le contenu est scellé et personne ne le lit.
forum-waits-note = Les premiers messages dans un espace attendent la modération, ou deux membres présents depuis un moment. Vous n’avez rien à faire.

## Avertissements

forum-note-use = consommation en détail
forum-note-self-harm = automutilation
forum-note-suicide = suicide
forum-note-abuse = violences et abus
forum-note-food = alimentation
forum-note-gambling = jeu
forum-note-death = mort
forum-note-sex = sexualité

## Écrire

forum-new-story = Raconter mon histoire
forum-new-story-lead = Aussi longue que vous voulez, une fois. Comment c’était, ce qui s’est passé, comment c’est maintenant ; ou dans votre ordre à vous.
forum-new-thread = Ouvrir un fil
forum-new-thread-lead = Une question, une pensée, quelque chose d’aujourd’hui.
forum-new-daily = Écrire pour aujourd’hui
forum-new-daily-lead = Un mot suffit.
forum-new-reply = Répondre
forum-new-reply-lead = Parlez de votre expérience, à la première personne. Des conseils seulement si quelqu’un en a demandé.
forum-edit-lead = Vous pouvez changer vos mots dans l’heure où vous les avez écrits, et dans la suivante.
forum-first-waits = Vos premiers messages dans un espace attendent que quelqu’un les ait lus : la modération, ou deux membres présents depuis un moment. Cela garde ce lieu bienveillant.
forum-form-title = Titre
forum-form-body = Vos mots
forum-form-hint = *ceci* en italique, **ceci** en gras ; les lignes qui commencent par - font une liste, par > une citation. Pas de liens, pas d’images.
forum-form-language = Écrit en
forum-form-notes = Avertissements
forum-form-notes-hint = Est-ce dur à lire ? Choisissez de quoi il s’agit : le texte reste replié jusqu’à ce que quelqu’un l’ouvre.
forum-form-rules = Pas de noms complets, pas de coordonnées, pas de conseils médicaux, rien sur où se procurer quoi que ce soit.
forum-form-confirm = Ce n’est à personne : envoyer tel quel
forum-send-story = Envoyer mon histoire
forum-send-thread = Ouvrir le fil
forum-send-reply = Envoyer
forum-send-edit = Garder le changement
forum-title-empty = Donnez-lui un titre, s’il vous plaît. Vos mots sont toujours là.
forum-title-long = Le titre est trop long : { $has } caractères ; il y a de la place pour { $most }.
forum-body-empty = Il n’y a encore rien à envoyer.
forum-body-long = C’est trop long : { $has } caractères ; il y a de la place pour { $most }. Vous pouvez l’envoyer en plusieurs fois. Vos mots sont toujours là.
forum-found = Quelque chose pourrait dire qui est quelqu’un, ou comment le joindre : { $what }. Rien n’a encore été envoyé.
forum-found-change = Changez ce qui est marqué, s’il vous plaît. D’autres pourraient s’en servir, à qui que ce soit. Vos mots sont dans le formulaire ci-dessous.
forum-found-confirm = Regardez ce qui est marqué, s’il vous plaît. Changez-le ci-dessous ; ou, si ce n’est à personne, envoyez-le tel quel.
forum-too-fast = C’était beaucoup d’un coup. Attendez un moment et envoyez de nouveau ; vos mots sont toujours là.
forum-full = Aucun nom n’est libre dans cet espace pour le moment. Vos mots sont toujours là ; réessayez plus tard.
forum-thread-gone = Le fil a été retiré pendant que vous écriviez. Vos mots sont toujours là : copiez-les, ou ouvrez un fil avec eux.
forum-edit-late = Il est trop tard pour changer ceci. Vous pouvez l’effacer, ou y répondre.
forum-toll = Beaucoup écrivent pour la première fois en ce moment, alors cela prend un peu plus de temps. Vos mots sont toujours là.
forum-toll-wait = { $count ->
    [1] Sans JavaScript : attendez une seconde, puis envoyez de nouveau.
   *[other] Sans JavaScript : attendez { $count } secondes, puis envoyez de nouveau.
}

## Ce qu’il en est advenu

forum-said-kept = D’autres peuvent le lire maintenant.
forum-said-waits = C’est gardé, et cela attend un oui.
forum-said-changed = C’est changé.
forum-said-deleted = C’est effacé.
forum-said-thanked = Merci. Personne ne compte cela ; seul qui a écrit voit que quelqu’un l’a dit.
forum-said-objected = Ce que vous avez dit va à la modération.
forum-said-settled = Il n’y avait plus rien à faire.
forum-said-released = D’autres peuvent le lire maintenant.
forum-said-one-more = Votre oui est noté. Il en faut encore un.
forum-said-blocked = Vous ne verrez plus ses mots ici, sauf si vous les ouvrez.
forum-said-slow = Attendez un moment et réessayez.

## Qui n’est encore personne et veut écrire

forum-knock-title = Qui êtes-vous ici ?
forum-knock-lead = Pour écrire, il faut un nom de deux mots. Le site vous le donne ; on ne vous demande rien sur vous.
forum-knock-words-title = Quelqu’un qui revient
forum-knock-words = Avec six mots à vous, vous êtes la même personne la prochaine fois : vous pouvez changer et effacer ce que vous avez écrit, et l’emporter. Quand vous les avez, revenez ici.
forum-knock-words-go = Prendre six mots, ou utiliser les miens
forum-knock-once-title = Juste cette fois
forum-knock-once = Un cookie qui finit avec le navigateur. Après, ce que vous avez écrit reste, et personne ne peut le changer ni l’effacer en votre nom, pas même vous.
forum-knock-once-go = Écrire juste cette fois

## À côté de ses propres mots, quand ils disent une grande détresse

forum-care-title = Vous n’avez pas à rester seul avec cela
forum-care = Certains de vos mots laissent penser que c’est très dur en ce moment. Votre message est gardé tel que vous l’avez écrit. Si vous êtes en danger, ou si vous pensez à mettre fin à vos jours, parlez à quelqu’un aujourd’hui :
forum-care-note = Vous seul voyez ceci. On demande à la modération de regarder ce message en premier, mais il se peut que personne ne veille : ceci n’est pas un service d’urgence.

## Sa propre page dans un espace

forum-mine = Ce que j’ai écrit ici
forum-mine-none = Vous n’avez pas encore écrit ici.
forum-object = Le voyez-vous autrement ? Vous pouvez le dire une fois.
forum-object-go = Envoyer à la modération
forum-objected = Vous avez dit :
forum-export = Emporter tous mes mots
forum-follow-title = Suivre cet espace
forum-follow-lead = Un lecteur de flux peut vous signaler les nouveaux fils, sans e-mail. L’adresse est à vous seul : qui l’a voit que quelqu’un suit cet espace.
forum-follow-go = Créer une nouvelle adresse privée
forum-follow-made = Copiez-la maintenant : elle n’est pas montrée de nouveau. Une adresse d’avant finit avec celle-ci.
forum-block = Ne plus me montrer ici les mots de cette personne
forum-block-words = Pour retenir qui vous ne voulez pas lire, le site a besoin de six mots à vous. Juste cette fois, il ne peut pas.
forum-blocked-title = Qui je ne lis pas ici
forum-blocked-lead = Leurs mots sont repliés pour vous, dans cet espace. Ils ne l’apprennent jamais, et personne d’autre ne peut voir cette liste.
forum-blocked-none = Personne.
forum-blocked-lift = Lire de nouveau

## Effacer

forum-delete-title = Effacer ceci pour de bon ?
forum-delete-lead = Cela disparaît tout de suite pour tout le monde, et de nos sauvegardes en sept jours. Personne ne peut le faire revenir.
forum-delete-opens = Cela ouvre un fil. Le titre et vos mots s’en vont ; les réponses des autres restent.
forum-delete-sure = Oui, l’effacer

## Ce qui attend

forum-waiting = Ce qui attend ici
forum-waiting-lead = Les premiers messages des autres. Deux membres présents depuis un moment peuvent en laisser passer un ; la modération aussi, à elle seule.
forum-waiting-none = Rien n’attend.
forum-waiting-note = Vous n’avez pas à être d’accord. Laissez passer si c’est dans les règles ; sinon, laissez-le à la modération.
forum-release = Laisser passer

## Signaler

forum-report-title = Quelque chose ne va pas ici
forum-report-lead = Pas besoin de nom pour cela, et nous ne demandons aucune adresse. La modération le lit ; qui a écrit le message n’apprend pas qui l’a signalé.
forum-report-what = Qu’est-ce qui ne va pas ?
forum-wrong-person = Cela dit qui est quelqu’un, ou comment le joindre
forum-wrong-unkind = C’est blessant ou menaçant
forum-wrong-advice = Cela donne des conseils médicaux
forum-wrong-sourcing = Cela dit ou demande où se procurer quelque chose
forum-wrong-advert = Cela vend ou fait de la publicité
forum-wrong-danger = Quelqu’un est peut-être en danger
forum-wrong-illegal = Je pense que c’est contraire à la loi
forum-report-note = Avec vos mots, si vous voulez
forum-report-hint = Si c’est contraire à la loi : dites laquelle, ou pourquoi, pour que nous puissions agir tout de suite. Si quelqu’un est en danger maintenant, appelez les urgences ; nous lirons peut-être ceci tard.
forum-report-choose = Choisissez ce qui ne va pas, s’il vous plaît.
forum-report-thanks = Merci. La modération va regarder.

## Règles

forum-rules-title = Comment nous écrivons ici
forum-rules-lead = Quelques points qui gardent ce lieu sûr pour tout le monde.
forum-rules-how-title = Écrire
forum-rule-i = Parlez à la première personne : ce que vous avez vécu, ressenti et fait.
forum-rule-advice = Des conseils seulement si quelqu’un en a demandé. Pas de reproches, pas de diagnostics.
forum-rule-medical = Pas de conseils médicaux : ni doses, ni plans de diminution, ni « arrêtez d’en prendre ». C’est l’affaire d’un médecin ou d’une infirmière.
forum-rule-sourcing = Rien sur où ou comment se procurer quoi que ce soit. Pas de vente, pas de publicité, pas de recrutement.
forum-rule-names = Pas de noms complets, d’adresses, de numéros, de liens ni de noms dans d’autres services ; pas les vôtres non plus.
forum-rule-notes = Mettez un avertissement sur ce qui peut être dur à lire. Pas de marques, de quantités ni de façons de consommer.
forum-rule-adults = Vous avez 18 ans ou plus.
forum-rules-waits-title = Avant que d’autres le lisent
forum-rules-waits = Avant tout envoi, le site cherche des numéros de téléphone, des adresses, des noms et des liens, et vous montre ce qu’il a trouvé. Il trouve presque tout, pas tout. Vos premiers messages dans un espace attendent la modération, ou deux membres présents depuis un moment.
forum-rules-reports-title = Quand quelque chose ne va pas
forum-rules-reports = Sous chaque message se trouve « Quelque chose ne va pas ». Pas besoin de nom. La modération, ce sont des personnes qui servent ici sans être payées ; elles regardent quand elles peuvent.
forum-rules-hold = Ce qui enfreint une règle est retiré. Qui l’a écrit le voit, avec la raison, dans « Ce que j’ai écrit ici ».
forum-rules-object = On peut y répondre une fois ; la modération regarde de nouveau et le montre, ou le laisse retiré.
forum-rules-measures = À qui continue d’enfreindre les règles, on peut demander d’attendre un oui pour chaque message, ou de ne pas écrire pendant un jour ou une semaine. Personne n’est exclu pour toujours, et l’adresse de personne n’est gardée.
forum-rules-illegal = Ce qui semble contraire à la loi est retiré tout de suite, qui l’a écrit en est averti, et cela est gardé scellé six mois au plus, si un tribunal le demande.
forum-rules-log = Quelle mesure, où et à quelle heure, est noté pendant trente jours ; ni par qui, ni sur qui.
forum-rules-kept-title = Ce que nous gardons
forum-rules-kept = Vos mots, votre nom de deux mots dans cet espace, et l’heure ; après un jour, seulement la semaine. Rien ne relie vos noms dans deux espaces. Vous pouvez changer vos mots pendant une heure, les effacer pour toujours, et les emporter tous.
forum-rules-who-title = Qui répond de ce site
forum-rules-who = Le site est tenu par qui l’a mis en ligne, pas par une fraternité. La page d’accueil, ou la page qui menait ici, dit qui c’est et comment joindre cette personne, aussi pour les autorités. Pour signaler un contenu illégal, le mieux est le formulaire sous le message : il arrive d’abord à la modération.
forum-rules-crisis = Ceci n’est pas un service d’urgence.

## Pour la modération

forum-desk-title = Récits
forum-desk-door = { $count ->
    [0] Rien n’attend.
    [1] Un message ou une objection attend.
   *[other] { $count } messages ou objections attendent.
}
forum-desk-lead = Le plus urgent d’abord. Qui a écrit lit votre raison ; soyez clair et bienveillant, et parlez des mots, pas de la personne.
forum-desk-none = Rien n’attend.
forum-desk-urgent = Mots de crise
forum-desk-urgent-lead = À côté de ces messages, des lignes d’aide sont montrées à qui les a écrits. Une réponse bienveillante peut aider. Rien de plus n’est promis.
forum-desk-crisis = Il y a peut-être des mots de crise.
forum-desk-seen = J’ai regardé
forum-desk-reports = Signalements
forum-desk-report-done = Le signalement est traité
forum-desk-post-gone = Le message n’est plus là.
forum-desk-waiting = En attente d’un oui
forum-desk-objections = Qui le voit autrement
forum-desk-objection = Qui l’a écrit dit :
forum-desk-again = Montrer de nouveau
forum-desk-uphold = Laisser retiré
forum-desk-locked = Scellé
forum-desk-locked-lead = Retiré comme illégal. Gardé six mois au plus pour un tribunal ; effacez ce qui est réglé.
forum-desk-sealed-go = Ce que cela disait
forum-desk-sealed-lead = Ne le lisez que s’il le faut : pour répondre à un tribunal, à une autorité ou à qui l’a écrit.
forum-desk-sealed-open = L’ouvrir
forum-desk-sealed-broken = Cela ne peut pas être ouvert ici. La clé qui l’a scellé (site.key) en est une autre.
forum-desk-settled = Réglé : l’effacer
forum-desk-more = Le retirer, ou ralentir qui l’a écrit
forum-desk-reason = Raison, pour qui l’a écrit
forum-desk-words = À ajouter
forum-desk-hold = Le retirer
forum-desk-lock = Illégal : le sceller tout de suite
forum-desk-writer = Pour qui l’a écrit, dans cet espace seulement :
forum-desk-group = L’espace d’un groupe
forum-desk-log = Ce qui a été fait
forum-desk-log-lead = Quelle mesure, où et à quelle heure, pendant trente jours. Ni par qui, ni sur qui.
forum-desk-said-release = C’est montré.
forum-desk-said-hold = C’est retiré, et qui l’a écrit voit pourquoi.
forum-desk-said-again = C’est montré de nouveau.
forum-desk-said-uphold = Cela reste retiré.
forum-desk-said-lock = C’est scellé.
forum-desk-said-delete = C’est effacé.
forum-desk-said-seen = Noté.
forum-desk-said-report-done = Le signalement est traité.
forum-desk-said-waits = Noté : ce que cette personne écrit ici attend.
forum-desk-said-quiet-day = Noté : cette personne ne peut pas écrire ici pendant un jour.
forum-desk-said-quiet-week = Noté : cette personne ne peut pas écrire ici pendant une semaine.
forum-desk-said-lift = Noté : cette personne peut écrire comme avant.
forum-desk-said-gone = Il n’y avait plus rien à faire. Quelqu’un a peut-être été plus rapide.
forum-reason-person = Dit qui est quelqu’un
forum-reason-person-said = Cela dit qui est quelqu’un, ou comment le joindre. Vous pouvez l’écrire de nouveau sans cela.
forum-reason-unkind = Blessant
forum-reason-unkind-said = Cela parle de quelqu’un d’une façon qui peut blesser. Vous pouvez l’écrire de nouveau en parlant de vous.
forum-reason-advice = Conseil médical
forum-reason-advice-said = Cela donne un conseil médical, qui peut être dangereux pour qui le lit. Vous pouvez écrire ce que vous avez vécu, sans doses ni plans.
forum-reason-sourcing = Où se procurer, ou façons de consommer
forum-reason-sourcing-said = Cela dit où ou comment se procurer ou prendre quelque chose. Vous pouvez l’écrire de nouveau sans cela.
forum-reason-advert = Vente ou publicité
forum-reason-advert-said = Cela vend quelque chose ou en fait la publicité.
forum-reason-elsewhere = A sa place ailleurs
forum-reason-elsewhere-said = Cela a sa place dans un autre espace. Vous pouvez l’écrire là-bas.
forum-reason-else = Une autre raison
forum-reason-else-said = La modération l’a retiré :
forum-reason-illegal-said = C’est peut-être contraire à la loi. Si vous pensez que non, écrivez à qui tient ce site.
forum-act-release = Un message a été laissé passer
forum-act-hold = Un message a été retiré
forum-act-again = Un message a été montré de nouveau
forum-act-uphold = Un message est resté retiré
forum-act-lock = Un message a été scellé comme illégal
forum-act-delete = Un message a été effacé
forum-act-waits = Faire attendre ses messages
forum-act-quiet-day = Ne pas écrire pendant un jour
forum-act-quiet-week = Ne pas écrire pendant une semaine
forum-act-lift = Lever les deux

## Brouillons sur l’appareil

forum-draft-keep = Garder un brouillon sur cet appareil
forum-draft-kept = Un brouillon est gardé sur cet appareil, jusqu’à l’envoi ou jusqu’à ce que vous vidiez l’appareil.
forum-draft-drop = Oublier le brouillon
forum-draft-found = Il y a un brouillon de ceci sur votre appareil.
forum-draft-take = Le mettre dans le formulaire

## Finding words

forum-search-title = Chercher dans les textes
forum-search-words = Mots
forum-search-where = Où
forum-search-everywhere = Dans tous les espaces
forum-search-language = Langue
forum-search-any-language = Toutes les langues
forum-search-do = Chercher
forum-search-note = Chaque mot doit s’y trouver, ou un mot qui commence ainsi. Ce que vous cherchez n’est envoyé que dans le formulaire : cela n’apparaît dans aucune adresse et n’est gardé nulle part.
forum-search-filling = Les textes sont encore en cours de lecture, car ce site vient de démarrer. Dans une minute, vous en trouverez peut-être plus.
forum-search-found = { $count ->
    [0] Rien n’a été trouvé.
    [1] Un texte
   *[other] { $count } textes, les plus récents d’abord
}
forum-search-noted = Avertissement : { $notes }. Le texte se lit sur sa propre page.

## Companions

forum-companions-first = Ici, on cherche quelqu’un pour aller à une première réunion ou un parrainage temporaire, et on le propose. Vous pourrez l’utiliser quand vous serez venu avec six mots et que deux de vos textes auront été montrés ici. D’ici là, lisez les règles qui protègent les deux.
