# Qué tan reciente es un dato, y cómo mantener cierta la lista. The English file explains the keys.

## On a meeting's page

fresh-confirmed = Confirmado por última vez el { $date }.
fresh-today = Confirmado hoy.
fresh-changed = Aquí nadie lo ha confirmado todavía. Su lista lo cambió por última vez el { $date }.
fresh-unknown = Su lista no dice cuándo lo confirmó alguien por última vez.
fresh-list-read = Así lo tenía la lista el { $date }.
fresh-quiet = Nadie ha confirmado este dato desde el { $date }. Puede haber cambios; llama o escribe antes de ir lejos.
fresh-quiet-tell = ¿Has estado allí hace poco? Cuéntanos qué es distinto.

## A group's own page

confirm-title = Los datos de tu grupo
confirm-lead = Así os encuentra la gente. Míralo, por favor, y pulsa una vez si todo está bien. No se pide ni se guarda ningún nombre.
confirm-all = Todo está bien
confirm-one = Esto está bien
confirm-changed = Esto ha cambiado
confirm-look = Ver su página
confirm-said-all = Gracias. Todo queda confirmado a día de hoy.
confirm-said-one = Gracias. Este queda confirmado a día de hoy.
confirm-list = De la lista: { $list }.
confirm-nobody = Guardad este enlace dentro del grupo; quien lo tenga puede confirmar. Sirve una y otra vez.
confirm-empty = Ahora no hay ninguna reunión de tu grupo en la lista. Si debería estar, díselo a quienes cuidan este sitio.
confirm-gone-title = Este enlace no funciona
confirm-gone = Quizá terminó su plazo o fue retirado. Quienes cuidan este sitio pueden hacerte uno nuevo.

## The groups and their links

groups-title = Grupos
groups-lead = Cada grupo puede tener su propio enlace. Con él confirma todas sus reuniones con una sola pulsación, cuantas veces quiera, durante un año. El enlace se muestra una vez; solo se guarda una huella de la que no se puede leer.
groups-find = Parte del nombre de un grupo o de una lista
groups-find-go = Buscar
groups-count = { $count ->
    [0] Ningún grupo.
    [one] Un grupo.
   *[other] { $count } grupos.
}
groups-meetings = { $count ->
    [one] una reunión
   *[other] { $count } reuniones
}
groups-has-link = Tiene un enlace.
groups-make = Hacer un enlace
groups-make-again = Hacer un enlace nuevo
groups-link-title = Un enlace para el grupo
groups-link-lead = Dáselo a alguien que hable por el grupo. Solo se muestra ahora. El enlace anterior del grupo deja de funcionar.
groups-link-words = Con este enlace vuestro grupo puede decir, con una pulsación y sin nombre, que sus reuniones están bien en la lista. Sirve un año.
groups-back = Volver a los grupos
groups-not-whole = Este grupo se reúne también donde usted no sirve. Puede crear su enlace alguien que sirva para todo el grupo.
groups-lost = Enlaces de grupos que ahora no tienen reuniones
groups-lost-lead = No confirman nada. Volverían a funcionar si el grupo volviera a su lista.
checks-pages = Más páginas
checks-earlier = Anteriores
checks-later = Siguientes

## What to look through

checks-title = Revisión
checks-overview-lead = Lo que puede estar mal en las listas. Cada hallazgo es una pregunta a quienes conocen la reunión, no un juicio.
checks-found = { $count ->
    [0] No se encontró nada.
    [one] Un hallazgo.
   *[other] { $count } hallazgos.
}
checks-back = Toda la revisión
checks-confirm = Está bien: confirmar
checks-ask = Preguntar al grupo
checks-stale = Sin confirmar hace mucho
checks-stale-lead = Nadie ha dicho nada de estas en noventa días o más; primero las más antiguas. Las listas que nunca dicen cuándo no cuentan.
checks-stale-days = { $count ->
    [one] Sin noticias desde hace un día.
   *[other] Sin noticias desde hace { $count } días.
}
checks-links = Enlaces y números
checks-links-lead = Visto solo por sus letras. No se llamó a nadie.
checks-links-lead-visited = Visto por sus letras y visitando las páginas más o menos una vez por semana. Los enlaces que abren una reunión no se visitan, y no se llamó a nadie.
checks-link-no-host = No es una dirección que un navegador pueda abrir.
checks-link-typo = A una letra de { $host }: ¿un desliz?
checks-link-no-passcode = Un enlace así suele pedir un código, y no se da ninguno.
checks-link-short-number = Este número tiene muy pocas cifras.
checks-link-no-way-in = Es en línea, y no hay ni enlace ni número.
checks-page-host = Ningún ordenador tiene ya este nombre. Visto dos veces o más, la última el { $date }.
checks-page-answer = Aquí no responde nadie. Probado dos veces o más, la última el { $date }.
checks-page-safety = No se puede hacer una conexión segura; los navegadores avisarán. Visto dos veces o más, la última el { $date }.
checks-page-page = Esta página ya no está. Visitada dos veces o más, la última el { $date }.
checks-page-sense = Su ordenador responde con un error propio. Visto dos veces o más, la última el { $date }.
checks-page-way = Envía a la gente a ninguna parte. Visto dos veces o más, la última el { $date }.
checks-times = Horas raras
checks-times-lead = Horas que difícilmente se quisieron así. Algunas estarán bien.
checks-time-night = En plena noche y en un lugar. ¿Mañana y tarde cambiadas?
checks-time-long = Dura { $length }.
checks-time-turned = Termina a las { $time }, un poco antes de empezar.
checks-time-clock = En su lugar rige la hora de { $place }; la reunión tiene la de { $own }.
checks-time-unsaid = Falta el día o la hora.
checks-time-overlap = A la misma hora que otra reunión de su grupo: { $name }.
checks-doubles = Repetidas
checks-doubles-lead = Dos listas parecen tener una misma reunión. Di cuál vale por las dos: la otra ya no se muestra y sus enlaces llevan a ella. Ambas cosas se pueden deshacer abajo.
doubles-place = { $metres ->
    [one] a un metro
   *[other] a { $metres } metros
}
doubles-link = el mismo enlace
doubles-number = el mismo número
doubles-same-name = el mismo nombre
doubles-like-name = nombres parecidos
doubles-same-group = el mismo grupo
doubles-stand = Esta vale por las dos
doubles-apart = Son dos reuniones
doubles-days = Cada una tiene días que la otra no tiene; ninguna puede valer por las dos.
doubles-merged = Unidas
doubles-unmerge = Mostrarla otra vez
doubles-told-apart = Reconocidas como dos
doubles-together = Mirarlo otra vez

## Where nothing is

gaps-week = La semana
gaps-week-what = Días y horas en que no hay nada.
gaps-week-lead = Cuántas reuniones empiezan y cuándo, cada una en su hora. Un número lleva a ellas; donde no empieza ninguna, alguien podría abrir una.
gaps-near = Cerca de
gaps-radius = A qué distancia
gaps-region = Región
gaps-fellowship = Fraternidad
gaps-attendance = En persona o en línea
gaps-any = Cualquiera
gaps-in-person = En persona
gaps-online = En línea
gaps-go = Mostrar
gaps-fault = Algo de esto no se entendió y se dejó fuera.
gaps-total = { $count ->
    [0] Ninguna reunión.
    [one] Una reunión.
   *[other] { $count } reuniones.
}
gaps-empty = { $count ->
    [0] En cada parte de la semana empieza algo.
    [one] En una parte de la semana no empieza nada.
   *[other] En { $count } partes de la semana no empieza nada.
}
gaps-caption = Reuniones por día y parte del día
gaps-hours = Horas
gaps-none = ninguna
gaps-towns = Lejos de toda reunión
gaps-towns-what = Pueblos desde los que hay que ir lejos.
gaps-towns-lead = Pueblos y lo lejos que queda de allí una reunión en persona. Primero aquellos donde una reunión nueva ahorraría a más gente el camino más largo. Se miran los pueblos a menos de 150 km de una reunión, allí donde estas listas están en casa.
gaps-towns-count = { $count ->
    [0] Ningún pueblo así.
    [one] Un pueblo.
   *[other] { $count } pueblos.
}
gaps-towns-size = Pueblos de al menos
gaps-towns-people = { $count ->
   *[other] { $count } personas
}
gaps-towns-far = A más de
gaps-towns-km = { $count ->
   *[other] { $count } km
}
gaps-towns-caption = Pueblos, personas y camino a la reunión más cercana
gaps-town = Pueblo
gaps-people = Personas
gaps-distance = Reunión más cercana
gaps-map = Un mapa de los pueblos de la lista de abajo
gaps-map-key = Círculos: pueblos lejos de toda reunión, más grandes donde más gente tiene más camino. Puntos: reuniones.

## What became of a press (the desk shows these)

stewards-said-confirmed = Confirmada a día de hoy.
stewards-said-confirmed-already = Ya se había confirmado hoy.
stewards-said-merged = Unidas. Se puede deshacer abajo.
stewards-said-unmerged = Se muestra otra vez.
stewards-said-apart = Quedan como dos reuniones.
stewards-said-together = Se mirará otra vez.
