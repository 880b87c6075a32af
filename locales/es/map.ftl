# El mapa de los resultados. El archivo inglés explica las claves. Aún no leído por un hablante nativo.

view-label = Cómo mostrarlas
view-list = Lista
view-map = Mapa
map-title = Mapa de las reuniones encontradas
map-note = El mapa muestra dónde, no las calles. La página de cada reunión tiene la dirección y el camino.
map-help = Las flechas mueven el mapa, más y menos acercan y alejan, Tab va de punto en punto, Escape sale del mapa.
map-credit = Terreno: Natural Earth. Ciudades: GeoNames.
map-asking = El mapa está en camino …
map-broken = El mapa no se puede dibujar en este dispositivo. La lista de abajo lo tiene todo.
map-lost = Los puntos no se pudieron traer ahora. Mueve el mapa para intentarlo de nuevo; la lista de abajo lo tiene todo.
map-zoom-in = Acercar
map-zoom-out = Alejar
map-search-here = Buscar aquí
map-close = Cerrar
map-all = Todas las reuniones de este lugar
map-you = Más o menos donde estás
map-in-view = { $count ->
    [0] Ninguna reunión a la vista.
    [one] 1 reunión a la vista.
   *[other] { $count } reuniones a la vista.
}
map-nowhere = { $count ->
    [one] 1 más es en línea o no tiene lugar conocido.
   *[other] { $count } más son en línea o no tienen lugar conocido.
}
map-point = { $name }, { $when }
map-spot = { $count ->
    [one] 1 reunión
   *[other] { $count } reuniones, acercar
}
map-place = { $count ->
    [one] 1 reunión
   *[other] { $count } reuniones en un lugar
}
chip-near-map = alrededor del centro del mapa
chip-near-map-within = alrededor del centro del mapa, { $distance }
