# La carte des résultats. Le fichier anglais explique les clés. Pas encore relu par une personne de langue maternelle.

view-label = Comment les montrer
view-list = Liste
view-map = Carte
map-title = Carte des réunions trouvées
map-note = La carte montre où, pas les rues. La page d’une réunion donne son adresse et le chemin.
map-help = Les flèches déplacent la carte, plus et moins zooment, Tab va de point en point, Échap quitte la carte.
map-credit = Fond : Natural Earth. Villes : GeoNames.
map-asking = La carte arrive …
map-broken = La carte ne peut pas être dessinée sur cet appareil. La liste ci-dessous contient tout.
map-lost = Les points n’ont pas pu être obtenus. Déplacez la carte pour réessayer ; la liste ci-dessous contient tout.
map-zoom-in = Zoomer
map-zoom-out = Dézoomer
map-search-here = Chercher ici
map-close = Fermer
map-all = Toutes les réunions à cet endroit
map-you = À peu près où vous êtes
map-in-view = { $count ->
    [0] Aucune réunion en vue.
    [one] { $count } réunion en vue.
   *[other] { $count } réunions en vue.
}
map-nowhere = { $count ->
    [one] { $count } autre est en ligne ou sans lieu connu.
   *[other] { $count } autres sont en ligne ou sans lieu connu.
}
map-point = { $name }, { $when }
map-spot = { $count ->
    [one] { $count } réunion
   *[other] { $count } réunions, zoomer
}
map-place = { $count ->
    [one] { $count } réunion
   *[other] { $count } réunions au même endroit
}
chip-near-map = autour du milieu de la carte
chip-near-map-within = autour du milieu de la carte, { $distance }
