# Finding a meeting. The English file explains the keys. Not yet read by a native speaker.

## First page

home-title = Trouver une réunion
home-greeting = Il y a une chaise pour vous.
home-lead = Dites avec vos mots ce qui vous aiderait. Rien de ce que vous tapez n’est gardé.
ask-label = Qu’est-ce qui aiderait ?
ask-placeholder = réunion de femmes demain soir près de Lyon
ask-near-label = Près de
ask-near-placeholder = ville ou code postal
ask-button = Trouver des réunions

door-room = Être dans une réunion maintenant
door-room-text = Par écrit, sans nom. En deux clics, vous y êtes.
door-now = Une réunion maintenant
door-now-count = { $count ->
    [0] Aucune n’est ouverte à cette minute ; voyez ce qui commence bientôt.
    [1] Une est ouverte à cette minute. Ni compte, ni nom.
   *[other] { $count } sont ouvertes à cette minute. Ni compte, ni nom.
}
door-near = Près d’un lieu
door-near-text = Par ville ou code postal. Votre lieu n’est pas gardé.
door-online = En ligne
door-online-text = D’où que vous soyez, par lien ou par téléphone.
door-start = C’est nouveau pour vous ?
door-start-text = Ce qui se passe à une première réunion, en quelques minutes tranquilles.
door-loved-one = Pour quelqu’un que j’aime
door-loved-one-text = Comprendre, trouver de l’aide pour cette personne, et des réunions pour vous.

soon-title = Commencent bientôt
soon-all = Toutes celles qui commencent bientôt
soon-none = Rien ne commence dans les prochaines heures. La liste a tout le reste.

empty-title = Aucune liste n’est encore chargée
empty-text = Ce site est tout neuf. La personne qui le tient peut charger des listes de réunions avec une seule commande. Pour voir comment il marche, vous pouvez charger une petite liste d’exemple ; elle est clairement signalée et aucune de ses réunions n’existe.
empty-load = Charger la liste d’exemple
empty-command = La commande :

## Results

results-title = Réunions
results-count = { $count ->
    [0] Aucune réunion trouvée
    [1] 1 réunion
   *[other] { $count } réunions
}
results-understood = Compris comme
results-clear = Recommencer
results-none-hint = Rien ne correspond à tout cela. Retirez quelque chose :
results-none-try = Ou essayez :
results-none-online = des réunions en ligne, de partout
results-none-any-day = n’importe quel jour
results-none-wider = un cercle plus large
results-none-all = toutes les réunions
results-list-label = Réunions trouvées
results-next = Afficher les suivantes
results-first = Revenir aux premières
results-more-from = Celles-ci suivent une page précédente.

## What was understood; each can be taken away

chip-text = « { $text } »
chip-near = près de { $place }
chip-near-within = près de { $place }, { $distance }
chip-now = commence dans moins de { $minutes } min
chip-now-hours = { $hours ->
    [1] commence dans moins d’une heure
   *[other] commence dans moins de { $hours } heures
}
chip-from = à partir de { $time }
chip-until = jusqu’à { $time }
chip-between = de { $from } à { $until }
chip-not = pas : { $kind }
chip-either = { $first } ou { $second }
chip-zone = heures de { $zone }
chip-source = liste : { $name }
chip-inactive = aussi celles en pause
chip-region = { $region }

## What was not understood

fault-title = Pas compris
fault-q = Le texte cherché : au moins une lettre, au plus 400 octets.
fault-near = Le lieu : une ville, un code postal, ou une latitude et une longitude comme 53.8,-1.55.
fault-radius = La distance : par exemple 10km ou 5mi.
fault-day = Le jour : de 0 (dimanche) à 6 (samedi).
fault-from = L’heure de début : par exemple 18:30.
fault-until = L’heure de fin : par exemple 21:00.
fault-hours = L’heure de la journée : morning, afternoon, evening ou night.
fault-within = Les minutes à partir de maintenant : de 0 à 10080, soit une semaine.
fault-types = Les types : des codes comme O,W,X, au plus 60.
fault-not = Les types à écarter : des codes comme SM, au plus 60.
fault-attendance = Comment y être : in_person, online ou hybrid.
fault-fellowship = La fraternité : son nom.
fault-language = La langue : un code comme es.
fault-region = La région : son nom.
fault-facet = Le détail : un nom et une valeur, comme profession:health ; 60 au plus.
fault-source = La liste : son nom court.
fault-tz = Le fuseau horaire : un nom comme Europe/Dublin.
fault-inactive = Réunions en pause : 1 ou 0.
fault-sort = L’ordre : time, distance, name ou relevance.
fault-limit = Combien : de 1 à 500.
fault-cursor = L’endroit dans la liste ; voici les premières.
fault-rest = Le reste de votre question a sa réponse plus bas.

place-unknown = Nous ne connaissons pas de lieu nommé « { $place } ». Essayez la ville la plus proche ou un code postal.
place-choice = Quel « { $place } » cherchez-vous ?
place-taken = Lieu affiché : { $place }.

## Filters

filters-title = Préciser
filters-apply = Afficher celles-ci
filter-distance = À quelle distance
filter-distance-any = toute distance, les plus proches d’abord
distance-km = { $distance } km
distance-mi = { $distance } mi
filter-day = Jour
filter-hours = Heure de la journée
hours-any = n’importe quelle heure
hours-morning = matin (5 h à 12 h)
hours-afternoon = après-midi (12 h à 17 h)
hours-evening = soir (17 h à 21 h)
hours-night = nuit (21 h à 5 h)
filter-soon = Commence
soon-any = n’importe quand
soon-now = dans moins d’une heure
soon-three = dans moins de 3 heures
soon-day = dans moins d’un jour
filter-attendance = Comment y être
attendance-in_person = sur place
attendance-online = en ligne
attendance-hybrid = sur place et en ligne
filter-open = Qui peut venir
filter-who = Pour qui
filter-format = Ce qui s’y passe
filter-access = Bon à savoir
filter-fellowship = Fraternité
filter-language = Langue
filter-region = Région
filter-zone = Fuseau horaire
filter-zone-own = celui de chaque réunion
filter-sort = Ordre
sort-usual = ce qui convient le mieux
sort-time = les plus tôt d’abord
sort-distance = les plus proches d’abord
sort-name = par nom
filter-inactive = afficher aussi les réunions en pause
filter-details = Plus : profession, culture, détails
filter-more = Plus

## A row

row-online-from = en ligne, depuis { $place }
row-online = en ligne
row-hybrid = sur place et en ligne
row-phone = par téléphone
row-no-public-link = en ligne ; demandez le lien au groupe
row-suspended = ne se réunit pas pour le moment
row-place-closed = le lieu est fermé pour le moment ; en ligne seulement
row-ended = ne se réunit plus
row-by-appointment = sur rendez-vous
row-closed-dates = pas de réunion : { $dates }
row-zone = heure de { $zone }
