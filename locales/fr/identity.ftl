# Être la même personne, sans nom. Not yet read by a native speaker.

me-title = Votre place ici
me-nav = Revenir

## Nobody

me-nobody-title = Vous n’avez pas besoin de compte
me-nobody = Ici, tout le monde peut lire, écouter et partager. Pas de nom, pas d’e-mail, pas de mot de passe.
me-fresh-title = Revenir comme la même personne
me-fresh = Si vous voulez être la même personne la prochaine fois, prenez six mots à vous. Il ne faut rien d’autre.
me-fresh-go = Recevoir six mots

## For this visit

me-guest-title = Vous êtes quelqu’un pour l’instant
me-guest = Vous êtes entré dans une salle, alors votre navigateur garde un petit cookie. Dans cette salle, il fait de vous la même personne jusqu’à ce que vous partiez ou fermiez le navigateur.
me-guest-end = Après cela, plus personne ne peut être cette personne, pas même vous.
me-fresh-guest = Prenez six mots à vous. Avec eux, vous commencez à neuf : le nom que vous avez maintenant dans une salle reste en arrière.

## Coming in

me-in-title = J’ai six mots
me-in-words = Vos six mots
me-in-hint = L’ordre compte. Les majuscules, les virgules et les numéros ne comptent pas.
me-in-go = Entrer
me-toll = Beaucoup de personnes entrent en ce moment, cela prend donc un peu plus de temps.
me-toll-wait = { $count ->
    [1] Sans JavaScript : attendez une seconde, puis appuyez de nouveau sur « Entrer ».
   *[other] Sans JavaScript : attendez { $count } secondes, puis appuyez de nouveau sur « Entrer ».
}
me-in-none = Écrivez d’abord vos six mots, s’il vous plaît.
me-in-count = { $count ->
    [1] Nous avons trouvé un mot. Il en faut six.
   *[other] Nous avons trouvé { $count } mots. Il en faut six.
}
me-in-near = Le mot { $position } n’est pas dans notre liste. Est-ce peut-être « { $word } » ?
me-in-unknown = Le mot { $position } n’est pas dans notre liste. Regardez-le encore une fois, s’il vous plaît.
me-passkey-in-title = J’ai une clé d’accès
me-passkey-in = Entrer avec une clé d’accès

## A phrase nobody has used

me-unknown-title = Rien n’est gardé sous ces mots
me-unknown = Chacun de ces mots est dans notre liste, mais rien n’est gardé sous ces six-là dans cet ordre.
me-unknown-check = Regardez encore votre papier : l’ordre est-il juste ? Ou tout a-t-il été effacé ?
me-unknown-fresh-title = Ou commencez à neuf
me-unknown-fresh = Prenez six nouveaux mots.

## Somebody who comes back

me-known-title = Vous êtes ici vous-même
me-known = Dans chaque salle, vous avez un nom, toujours le même. Deux salles ne peuvent pas savoir que les deux noms sont à vous.
me-kept-title = Ce qui est gardé pour vous
me-roles-none = Vous n’avez aucun service ici.
me-roles = Les services que vous avez, chacun avec le lieu et votre nom là-bas :
me-passkeys = { $count ->
    [0] Aucune clé d’accès n’ouvre ceci.
    [1] Une clé d’accès ouvre ceci.
   *[other] { $count } clés d’accès ouvrent ceci.
}
me-kept-never = Et rien d’autre : ni nom, ni e-mail, ni adresse, ni heures de vos visites, ni liste des salles où vous étiez.
me-place-site = tout le site
me-place-room = la salle « { $room } »
me-role-admin = Administration
me-role-moderator = Modération
me-role-servant = Serviteur de confiance
me-role-chair = Animation
me-role-co-chair = Seconde animation
me-role-doorkeeper = Porte
me-role-greeter = Accueil
me-role-timekeeper = Temps
me-role-reader = Lecture

## Taking it along

me-export-title = Emportez-le
me-export = Un fichier avec tout ce qui est gardé pour vous. Il montre quels noms sont à vous, alors prenez-en soin.
me-export-steps = Ce que vous avez écrit aux Étapes y est aussi : ce site ouvre ces pages dans sa mémoire pour faire le fichier, et n’en garde rien. Pour qu’elles soient ouvertes sur votre appareil, emportez-les à part.
me-export-page = En page
me-export-data = En données (JSON)
me-export-not-here = Ce qui n’est pas ici
me-export-changes = Ce que vous avez changé dans les listes :
me-export-proposals = Vos brouillons, et ce que vous avez proposé :
me-export-draft = Brouillon
me-export-words = Vos six mots : nous ne les avons pas.
me-export-keys = Les nombres au hasard qui servent à trouver vos lignes : dans un fichier perdu, ils mèneraient à vous.
me-export-never = Quand vous étiez ici et d’où : ce n’est gardé nulle part. Ce qui a été dit dans les salles : rien n’est écrit, sauf si quelqu’un dans la salle signale des mots à la modération.

## Passkeys

me-passkey-name = Maison
me-passkey-title = Une clé d’accès sur cet appareil
me-passkey = Une clé d’accès est une deuxième façon d’entrer : votre empreinte, votre visage ou le code de l’appareil à la place des six mots. Gardez quand même les mots.
me-passkey-limits = Elle figure dans la liste des clés de cet appareil avec l’adresse de ce site, et peut être copiée sur vos autres appareils. N’en créez pas si quelqu’un d’autre peut ouvrir cet appareil.
me-passkey-add = Créer une clé d’accès
me-passkey-unable = Les clés d’accès de cet appareil ne savent pas faire ce qu’il faut. Rien n’a été gardé ici. Vos six mots marchent comme avant.
me-passkey-failed = Cela n’a pas marché, et rien n’a changé. Vous pouvez réessayer, ou utiliser vos six mots.
me-passkey-lost-title = Un appareil perdu ?
me-passkey-lost = Après cela, aucune clé d’accès ne laisse entrer quelqu’un à votre place. Vos six mots marchent toujours.
me-passkey-forget = Oublier toutes les clés
me-elsewhere = Une visite encore ouverte sur un autre appareil y continue, jusqu’à 30 jours. Si vous le pouvez, partez aussi sur cet appareil.

## Leaving

me-out-title = Partir
me-out = Termine votre visite : ce navigateur ne sait plus qui vous êtes ici.
me-out-go = Partir
me-wipe-title = Nettoyer cet appareil
me-wipe = Termine votre visite, et demande au navigateur d’enlever tout ce qu’il garde de ce site.
me-wipe-go = Nettoyer cet appareil

## Deleting

me-delete-title = Tout effacer
me-delete = Enlève tout ce qui est gardé ici pour vous. On ne peut pas revenir en arrière.
me-delete-go = Tout effacer…
me-delete-lead = On ne peut pas revenir en arrière, ni nous ni vous.
me-delete-what = Ce qui est gardé sous vos mots, vos clés d’accès et tous vos services sont effacés tout de suite.
me-delete-handles = Si vous entrez plus tard avec les mêmes mots, vos noms sont les mêmes, mais vous n’avez aucun service.
me-delete-sure = Oui, effacer tout ce qui est gardé pour moi
me-delete-unsure = Cochez d’abord la case, si vous voulez vraiment le faire.
me-delete-now = Effacer
me-delete-back = Non, revenir

## The six words

me-words-title = Vos six mots
me-words-write = Écrivez-les sur du papier, dans cet ordre. Ou imprimez cette page. Ils sont en anglais.
me-words-print = Gardez ce papier là où vous gardez ce qui compte.
me-words-once = Personne ne peut vous les renvoyer. Nous ne les gardons pas, et il n’y a pas d’autre moyen de les retrouver.
me-words-key = Qui a ces mots est vous, ici. Gardez-les comme une clé.
me-words-handles = À partir de maintenant, vous aurez un nouveau nom dans chaque salle, et le même à chaque retour. Le nom que vous avez peut-être maintenant reste en arrière.
me-words-written = Je les ai écrits
me-words-does-title = Ce qu’ils protègent, et ce qu’ils ne protègent pas
me-words-does = Ils ne disent rien de vous, et personne ne peut les deviner. Ce qui est gardé ici ne relie pas votre nom dans une salle à celui dans une autre.
me-words-does-not-style = Ils ne cachent pas ce que vous racontez, ni votre façon d’écrire.
me-words-does-not-device = Ils n’aident pas contre quelqu’un qui voit votre écran ou se sert de votre appareil.
me-words-does-not-site = Tant que vous êtes ici, vous devez faire confiance à ceux qui tiennent ce site.
me-words-not-now = Pas maintenant
me-words-wrong = Pas tout à fait : c’étaient d’autres mots. Cela arrive facilement. Les voici encore une fois ; regardez votre papier et corrigez-le.
me-ask-title = Que dit votre papier ?
me-ask = Recopiez deux des mots de votre papier, s’il vous plaît. Ainsi vous êtes sûr qu’ils y sont.
me-ask-word = Mot { $number }
me-ask-go = Vérifier
me-ask-again = Montrez-moi encore les mots

## Notes on top of the page

me-note-late = Cela a pris plus d’un quart d’heure, alors ces mots ne valent plus. Rien n’a été gardé. Prenez votre temps et recevez-en six nouveaux.
me-note-passkey-unknown = Cette clé d’accès n’ouvre rien ici. Peut-être a-t-elle été oubliée, ou tout a été effacé. Vos six mots marchent peut-être encore.
me-note-passkey-added = C’est fait. Vous pouvez désormais aussi entrer avec cette clé d’accès.
me-note-passkey-many = Vous avez déjà cinq clés d’accès, et il n’y a pas plus de place. Rien n’a été gardé de celle-ci.
me-note-passkey-forgotten = C’est fait. Aucune clé d’accès ne laisse entrer quelqu’un à votre place.

## After

me-left-title = Vous êtes parti
me-left = Ce navigateur ne sait plus qui vous êtes ici.
me-left-again = Pour revenir comme la même personne, utilisez vos six mots ou votre clé d’accès.
me-wiped-title = Cet appareil est nettoyé
me-wiped = Votre visite est finie, et nous avons demandé à votre navigateur d’enlever tout ce qu’il gardait de ce site.
me-deleted-title = Tout est effacé
me-deleted = Plus rien n’est gardé pour vous, et votre visite est finie.
me-deleted-backups = Les copies dans nos propres sauvegardes disparaissent en sept jours.
me-deleted-said = Ce que vous avez dit dans les salles : d’autres s’en souviennent peut-être. Nous n’écrivons rien, sauf si quelqu’un dans la salle signale des mots à la modération ; un signalement est oublié au plus tard après quatre-vingt-dix jours. Ce que vous avez changé dans les listes y reste, avec vos mots à côté et sans votre nom.
me-left-over-title = Ce que nous ne pouvons pas enlever
me-wiped-history = L’historique et les favoris de votre navigateur. Vous pouvez les effacer dans ses réglages.
me-wiped-files = Les fichiers que vous avez enregistrés et les pages que vous avez imprimées, aussi le papier avec vos mots.
me-wiped-passkey = Une clé d’accès dans les réglages de l’appareil. Vous pouvez l’y enlever.
me-wiped-cookies = Les très vieux navigateurs ne nous comprennent pas. En cas de doute, effacez les cookies et les données du site dans les réglages.

## To the pages of those who serve

me-to-desk = Vers le bureau de celles et ceux qui servent
