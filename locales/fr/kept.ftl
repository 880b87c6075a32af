# Ce que quelqu'un garde sur son propre appareil.

kept-nav = Gardé sur cet appareil
kept-title = Gardé sur cet appareil
kept-lead = Seul ce navigateur sait ce qu’il y a ici. Nous ne le gardons pas. Pour montrer les prochaines heures, cette page les demande une fois ; ce qu’elle demande n’est pas noté.
kept-needs-script = Cette page a besoin de JavaScript, car ce qu’elle montre ne se trouve que sur votre appareil. Tout effacer marche sans.
kept-meetings = Vos réunions
kept-none = Rien n’est encore gardé. Sur la page d’une réunion, appuyez sur « Garder sur cet appareil ».
kept-lessons = Leçons que j’ai lues
kept-file-title = L’emporter
kept-file = Un fichier de ce qui est gardé ici. Il montre où vous allez : prenez-en soin.
kept-file-text = En texte
kept-file-data = En données (JSON)
kept-import = Le reprendre d’un fichier de données
kept-wipe-title = Nettoyer cet appareil
kept-wipe = Retire de ce navigateur tout ce qui vient de ce site : réunions, dates, lieux, copies. Si vous êtes dans une salle ou êtes entré avec six mots, votre visite se termine aussi. C’est définitif.
kept-wipe-go = Tout effacer
kept-plain-name = Ma semaine

## Sur une réunion

keep-row = Garder
keep-it = Garder sur cet appareil
been-title = J’y suis allé
been-lead = Pour vous seulement. La date peut rester vide.
been-day = Date
been-add = Le noter

## L'envoyer à quelqu'un

share-it = Partager
share-done = Copié. Vous pouvez le coller.
share-not = Impossible de copier. Voici son adresse :
share-address = Adresse de cette réunion :

## Lieux récents

recent-title = Lieux récents
recent-lead = Si vous l’activez, les lieux que vous cherchez sont gardés ici et proposés la prochaine fois.
recent-on = Garder les lieux que je cherche

## Copies à lire hors connexion

copies-title = Lire sans connexion
copies-lead = Si vous l’activez, ce navigateur garde des copies : les pages de vos réunions, la page d’aide et les formats de réunion pour une table.
copies-on = Garder des copies sur cet appareil
offline-title = Pas de connexion en ce moment
offline-lead = Cette page n’a pas pu être chargée et il n’y en a pas de copie ici. Voici les copies qui existent :
copy-banner = Ceci est une copie. Ce qui a changé depuis n’y est pas. Elle date du :
copy-time = { $date }, { $time } (UTC)

## Installer

install-title = Sur votre écran d’accueil
install-lead = Vous pouvez ajouter ce site à votre écran d’accueil depuis le menu du navigateur. Rien ne vous y oblige.
install-plain = Depuis cette page, il s’ajoute sous le nom « Ma semaine ».
install-plain-go = Prendre un nom qui ne dit rien : « Ma semaine »
install-own-go = Prendre le nom du site

## Ce que dit le script

device-first-title = Garder cela sur votre appareil ?
device-first = Ce navigateur gardera votre liste sur cet appareil. Elle ne nous parvient pas. Qui se sert de ce navigateur peut la voir.
device-first-wipe = Vous pouvez l’effacer à tout moment : « Gardé sur cet appareil », au bas de chaque page.
device-first-yes = Garder
device-first-no = Non
device-unable = Ce navigateur ne nous laisse rien garder. C’est peut-être une fenêtre privée.
device-full = Il n’y a plus de place. Retirez d’abord quelque chose.
device-changed-when = Le jour ou l’heure a changé depuis que vous l’avez gardée.
device-changed-place = Le lieu a changé depuis que vous l’avez gardée.
device-changed-seen = J’ai vu
device-gone = Cette réunion n’est plus dans aucune liste ici. Elle a peut-être pris fin ou déménagé.
device-remove = Retirer
device-been = Vous y étiez : { $what }
device-no-day = sans date
device-lesson-sure = Avant : { $what }, après : { $text }
device-no-line = Les prochaines heures n’ont pas pu être chargées. Voici ce que sait cet appareil.
device-imported = C’est fait. Réunions gardées ici maintenant : { $count }
device-not-ours = Ce fichier n’est pas des nôtres ; rien n’a été changé.
device-copies-busy = Un instant, les copies se font …
device-copies-failed = Cela n’a pas marché. Ce navigateur ne peut peut-être pas garder de copies.
device-copies-none = Pas encore de copies.
device-copied = copie du { $text }
