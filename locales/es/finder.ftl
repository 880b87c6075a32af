# Finding a meeting. The English file explains the keys. Not yet read by a native speaker.

## First page

home-title = Buscar una reunión
home-greeting = Hay una silla para ti.
home-lead = Di con tus palabras qué te ayudaría. Nada de lo que escribes se guarda.
ask-label = ¿Qué te ayudaría?
ask-placeholder = reunión de mujeres mañana por la tarde cerca de Sevilla
ask-near-label = Cerca de
ask-near-placeholder = ciudad o código postal
ask-button = Buscar reuniones

door-room = Estar en una reunión ahora
door-room-text = Por texto, sin nombre. Dos pulsaciones y estás dentro.
door-now = Una reunión ahora
door-now-count = { $count ->
    [0] Ninguna está abierta en este minuto; mira lo que empieza pronto.
    [one] Una está abierta en este minuto. Sin cuenta, sin nombre.
   *[other] { $count } están abiertas en este minuto. Sin cuenta, sin nombre.
}
door-near = Cerca de un lugar
door-near-text = Por ciudad o código postal. Tu lugar no se guarda.
door-online = En línea
door-online-text = Desde donde estés, por enlace o por teléfono.
door-start = ¿Es tu primera vez?
door-start-text = Qué pasa en una primera reunión, en unos minutos tranquilos.
door-loved-one = Para alguien a quien quiero
door-loved-one-text = Entenderlo, encontrarle ayuda y encontrar reuniones para ti.

soon-title = Empiezan pronto
soon-all = Todas las que empiezan pronto
soon-none = No empieza nada en las próximas horas. En la lista está todo lo demás.

empty-title = Todavía no se ha cargado ninguna lista
empty-text = Este sitio es nuevo. Quien lo lleva puede cargar listas de reuniones con una sola orden. Para ver cómo funciona puedes cargar una pequeña lista de ejemplo; está claramente señalada y ninguna de sus reuniones existe.
empty-load = Cargar la lista de ejemplo
empty-command = La orden:

## Results

results-title = Reuniones
results-count = { $count ->
    [0] No se ha encontrado ninguna reunión
    [one] 1 reunión
   *[other] { $count } reuniones
}
results-understood = Se ha entendido
results-clear = Empezar de nuevo
results-none-hint = Nada cumple todo eso. Quita algo:
results-none-try = O prueba:
results-none-online = reuniones en línea, desde cualquier lugar
results-none-any-day = cualquier día
results-none-wider = un círculo más amplio
results-none-all = todas las reuniones
results-list-label = Reuniones encontradas
results-next = Mostrar las siguientes
results-first = Volver a las primeras
results-more-from = Estas siguen a una página anterior.

## What was understood; each can be taken away

chip-text = «{ $text }»
chip-near = cerca de { $place }
chip-near-within = cerca de { $place }, { $distance }
chip-now = empiezan en menos de { $minutes } min
chip-now-hours = { $hours ->
    [one] empiezan en menos de una hora
   *[other] empiezan en menos de { $hours } horas
}
chip-from = desde las { $time }
chip-until = hasta las { $time }
chip-between = de { $from } a { $until }
chip-not = no: { $kind }
chip-either = { $first } o { $second }
chip-zone = horas de { $zone }
chip-source = lista: { $name }
chip-inactive = también las pausadas
chip-region = { $region }

## What was not understood

fault-title = No se ha entendido
fault-q = El texto de búsqueda: al menos una letra, como mucho 400 bytes.
fault-near = El lugar: una ciudad, un código postal, o una latitud y longitud como 53.8,-1.55.
fault-radius = La distancia: por ejemplo 10km o 5mi.
fault-day = El día: de 0 (domingo) a 6 (sábado).
fault-from = La hora desde: por ejemplo 18:30.
fault-until = La hora hasta: por ejemplo 21:00.
fault-hours = La hora del día: morning, afternoon, evening o night.
fault-within = Los minutos desde ahora: de 0 a 10080, que es una semana.
fault-types = Los tipos: códigos como O,W,X, como mucho 60.
fault-not = Los tipos que se dejan fuera: códigos como SM, como mucho 60.
fault-attendance = Cómo asistir: in_person, online o hybrid.
fault-fellowship = La comunidad: su nombre.
fault-language = El idioma: un código como es.
fault-region = La región: su nombre.
fault-facet = El detalle: un nombre y un valor, como profession:health; 60 como mucho.
fault-source = La lista: su nombre corto.
fault-tz = La zona horaria: un nombre como Europe/Dublin.
fault-inactive = Reuniones pausadas: 1 o 0.
fault-sort = El orden: time, distance, name o relevance.
fault-limit = Cuántas: de 1 a 500.
fault-cursor = El punto de la lista; aquí están las primeras.
fault-rest = El resto de tu pregunta se responde abajo.

place-unknown = No conocemos ningún lugar llamado «{ $place }». Prueba con la ciudad más cercana o con un código postal.
place-choice = ¿Qué { $place } buscas?
place-taken = Se muestra { $place }.

## Filters

filters-title = Afinar
filters-apply = Mostrar estas
filter-distance = A qué distancia
filter-distance-any = cualquier distancia, lo más cerca primero
distance-km = { $distance } km
distance-mi = { $distance } mi
filter-day = Día
filter-hours = Hora del día
hours-any = cualquier hora
hours-morning = mañana (de 5 a 12)
hours-afternoon = mediodía y tarde (de 12 a 17)
hours-evening = tarde y noche (de 17 a 21)
hours-night = noche (de 21 a 5)
filter-soon = Empieza
soon-any = a cualquier hora
soon-now = en menos de una hora
soon-three = en menos de 3 horas
soon-day = en menos de un día
filter-attendance = Cómo asistir
attendance-in_person = en persona
attendance-online = en línea
attendance-hybrid = en persona y en línea
filter-open = Quién puede venir
filter-who = Para quién es
filter-format = Qué se hace
filter-access = Conviene saber
filter-fellowship = Comunidad
filter-language = Idioma
filter-region = Región
filter-zone = Zona horaria
filter-zone-own = la de cada reunión
filter-sort = Orden
sort-usual = lo que mejor encaja
sort-time = lo más pronto primero
sort-distance = lo más cerca primero
sort-name = por nombre
filter-inactive = mostrar también las reuniones pausadas
filter-details = Más: profesión, cultura, detalles
filter-more = Más

## A row

row-online-from = en línea, desde { $place }
row-online = en línea
row-hybrid = en persona y en línea
row-phone = por teléfono
row-no-public-link = en línea; pide el enlace al grupo
row-suspended = no se reúne por ahora
row-place-closed = el lugar está cerrado por ahora; solo en línea
row-ended = ya no se reúne
row-by-appointment = con cita
row-closed-dates = no hay reunión: { $dates }
row-zone = hora de { $zone }
