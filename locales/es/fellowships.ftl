# Fellowships. The English file explains the keys. Not yet read by a native speaker.

fellowships-title = Comunidades
fellowships-lead = Muchos caminos llevan a una vida más libre. Aquí está cada uno en las mismas pocas palabras, con lo que las listas de este sitio saben de él ahora. Puedes probar varios.
fellowships-alcohol = Alcohol
fellowships-drugs = Drogas
fellowships-pills = Medicinas con receta
fellowships-family = Familias y amigos
fellowships-behaviour = Conductas y sentimientos
fellowships-paths = Caminos laicos y otros
fellowships-others = También en las listas de este sitio

fellowship-meetings = { $count ->
    [one] una reunión
   *[other] { $count } reuniones
}
fellowship-soon = { $count ->
    [one] una en las próximas 24 horas
   *[other] { $count } en las próximas 24 horas
}
fellowship-none-here = sin reuniones en las listas de este sitio

## One of them

fellowship-all = Todas las comunidades
fellowship-what = Qué es
fellowship-who = Para quién es
fellowship-how = Cómo son sus reuniones
fellowship-know = Bueno saber
fellowship-here = Aquí y ahora
fellowship-here-none = Las listas de este sitio no tienen reuniones suyas. Su propio sitio dice dónde se reúne.
fellowship-here-listed = { $count ->
    [one] Una reunión en las listas de este sitio
   *[other] { $count } reuniones en las listas de este sitio
}
fellowship-here-soon = { $count ->
    [one] Una en las próximas 24 horas
   *[other] { $count } en las próximas 24 horas
}
fellowship-here-now = { $count ->
    [one] Una en curso en este minuto
   *[other] { $count } en curso en este minuto
}
fellowship-here-online = { $count ->
    [one] Una a la que se puede entrar en línea
   *[other] { $count } a las que se puede entrar en línea
}
fellowship-site = Su propio sitio:
fellowship-site-note = Es otro sitio. Verá tu dirección de red.
fellowship-site-unread = No hemos leído su dirección en una página de otros; mira dos veces.
fellowship-sources = Dónde se leyó
fellowship-founded = empezó en { $year }
fellowship-source-read = (leído el { $date })
