## The plan

plan-title = Mi plan
plan-door = Lo que quieres y lo que piensas hacer
plan-lead = Lo que quieres, lo que piensas hacer y lo que ayuda cuando se pone difícil. Es tuyo. Puedes hacerlo a solas o con alguien que te cuida.
plan-why = Por qué un plan es así
plan-why-own = Tú dices qué entra. Nada se cuenta en tu contra y aquí nada es un deber.
plan-why-mix = Un primer plan tiene reuniones en persona y una en línea. En un estudio grande, quienes solo iban en línea participaban menos que quienes también iban en persona. En línea sirve para los días y las noches de en medio. Tú eliges.
plan-why-first = La primera reunión tiene nombre y día, y alguien con quien ir. Muchos no van nunca porque se queda en «algún día».
plan-why-secular = No todos los grupos hablan de un poder superior. Junto a cada camino hay otro laico.
plan-why-slip = Una recaída es parte de la historia. Los días de antes siguen contando.
plan-secular-meetings = Reuniones laicas
plan-secular-steps = Los Pasos en palabras laicas
plan-slip-go = Anotar una recaída
plan-not-advice = Nada de esto es consejo médico ni legal. Acompaña al tratamiento y nunca lo sustituye.
plan-open = Tienes un plan aquí.
plan-mandated = Otra persona pide este plan. Un camino laico vale igual: tiene que ofrecerse junto a los demás.

plan-want = Lo que quiero
plan-want-how = Un deseo por línea, con tus propias palabras.
plan-commitments = Lo que pienso hacer
plan-commitments-how = Pega la dirección de la página de una reunión o usa tus palabras. Una tarjeta vacía no se guarda.
plan-kind = Qué tipo
plan-kind-meeting = Una reunión
plan-kind-first_meeting = Mi primera reunión
plan-kind-companion = Alguien que me acompañe al principio
plan-kind-sponsor = Un padrino o madrina, aunque sea por un tiempo
plan-kind-home_group = Mi grupo base
plan-kind-service = Algo que hacer por un grupo
plan-kind-other = Otra cosa
plan-what = Qué, o qué reunión
plan-days = Qué días
plan-time = A qué hora
plan-where = Cómo
plan-where-in_person = en persona
plan-where-online = en línea
plan-where-hybrid = de las dos maneras
plan-kept = Lo hice el
plan-kept-times = { $count ->
    [one] hecho una vez
   *[other] hecho { $count } veces
}
plan-more = Otra más
plan-when = Lo que hago cuando quiero consumir
plan-when-how = Una cosa por línea. Primero la más fácil.
plan-people = Personas a las que puedo llamar
plan-people-how = Basta un nombre de pila. Esto queda sellado con el plan y nunca se muestra a una clínica.
plan-person = Quién
plan-how = Cómo encontrarla
plan-rhythm = Cada cuánto miro cómo va
plan-rhythm-how = Tu propio ritmo. Nadie se entera si te saltas una vez.
plan-every-daily = cada día
plan-every-weekly = una vez por semana
plan-every-none = cuando quiera
plan-hour = Más o menos a qué hora
plan-ninety = Noventa reuniones en noventa días
plan-ninety-how = Costumbre de algunos grupos. Ningún estudio la ha probado. Márcalo solo si lo quieres para ti; nada lo cuenta.
plan-calendar = Archivo de calendario
plan-calendar-title = Lo que muestra tu calendario
plan-calendar-how = Todas las entradas llevan este único título, para que quien vea tu calendario no sepa nada.
plan-feed-go = Que mi programa de calendario lo recoja
plan-feed-title = En mi propio calendario
plan-feed-lead = Tu programa de calendario puede recoger por sí solo las horas de tu plan. Recibe horas y un único título que no dice nada, y nada más.
plan-feed-known = Antes de hacerlo: quien lleva tu programa de calendario, a menudo una gran empresa, puede ver que consulta este sitio, con la cuenta que tienes allí. Si nadie debe saberlo, usa un programa que lo guarde todo en tu propio dispositivo, o el archivo de calendario.
plan-feed-how = La dirección es un secreto: quien la tenga puede ver cuándo piensas estar en algún sitio. Lo que hay aquí está sellado, y solo la dirección lo abre. Sigue a tu plan cada vez que lo guardas, y termina un año después de la última vez.
plan-feed-make = Crear una dirección
plan-feed-show = Mostrar mi dirección
plan-feed-anew = Crear otra, para que esta deje de servir
plan-feed-stop = Quitarla
plan-feed-address = Pon esta dirección en tu programa de calendario, donde diga «suscribirse» o «añadir por URL»
plan-feed-stopped = Ya no está. Tu programa de calendario no encuentra nada allí. Quita también allí el calendario.
plan-feed-no-plan = Escribe primero un plan, con días y horas.
plan-feed-file = Sin dirección, una sola vez:
plan-neutral = Cita
plan-tear-sure = Borrar mi plan para siempre. Si una clínica puede ver algo de él, eso también termina.
plan-add = Ponerla en mi plan

## Checking in

plan-check-in = Ver cómo estoy
plan-check-in-lead = Unos toques: cómo está la cosa ahora. Solo lo ves tú, salvo que se lo muestres a alguien.
plan-craving = ¿Cuánto deseo de consumir hay?
plan-craving-0 = nada
plan-craving-1 = un poco
plan-craving-2 = algo
plan-craving-3 = fuerte
plan-craving-4 = muy fuerte

## Questionnaires

plan-scale-title = Cuestionarios
plan-scale-go = Rellenar un cuestionario
plan-scale-asked = Cuestionarios por rellenar
plan-scale-lead = Unas preguntas y, al final, un número. Puedes mirarlo a solas. Si una clínica pidió el número, puedes mostrarlo después, y solo si lo marcas. Tus respuestas no se guardan en ningún sitio.
plan-scale-no-diagnosis = Es un número en un papel y no un diagnóstico. Lo que significa para ti solo puede decirlo una conversación con alguien del oficio.
plan-scale-english = Las preguntas están en inglés. Sus palabras exactas son parte de la medida, por eso aquí no están traducidas.
plan-scale-choose = Qué cuestionario
plan-scale-open = Tus números anteriores, y los cuestionarios que una clínica envió con tu plan, están sellados.
plan-scale-skipped = Después de la respuesta «{ $text }» de arriba, esta puede quedar vacía.
plan-scale-day = Qué día
plan-scale-save = Guardar el número
plan-scale-only = Solo ver el número
plan-scale-missing = La pregunta { $number } aún no tiene respuesta. No se guardó nada.
plan-scale-kept = Está abajo, con los anteriores.
plan-scale-range = Puede salir cualquier número de { $least } a { $most }.
plan-scale-cut-offs = A partir de estos números, quienes lo publicaron hablan de un motivo para mirar más de cerca, con personal médico o de enfermería:
plan-scale-from = { $number } o más
plan-scale-of = { $number } (de { $least } a { $most })
plan-scale-rights = Derechos:
plan-scale-source = Publicado en:
plan-scale-earlier = Números anteriores
plan-scale-none = No hay ningún número guardado.
plan-scale-gone-go = Borrar
plan-scale-gone = El número está borrado.
plan-scale-full = No hay sitio para más números. Borra antes uno anterior.
plan-scale-here = Tu navegador no ejecuta scripts aquí. Este sitio suma tus respuestas para esta única página y no guarda ninguna.
plan-scale-device = Tus respuestas se quedan en este dispositivo y se suman aquí. No se envían ni se guardan.
plan-scale-keep = Para guardar el número
plan-scale-keep-how = Nada de esto se guarda. Con seis palabras tuyas puedes guardar el número, sellado, para que solo tú lo encuentres.

## When I want to use

plan-now-title = Quiero consumir
plan-now-lead = Esta sensación viene y se vuelve a ir. No tienes que hacer nada con ella a solas.
plan-now-own = Escribiste esto para ahora
plan-now-open = Mostrar lo que escribí para ahora
plan-now-all = Lo que ayuda a muchos
plan-now-wait = Espera diez minutos. Haz algo con las manos. Luego vuelve a mirar.
plan-now-place = Ve a otro sitio: otra habitación, la calle, donde haya gente.
plan-now-call = Llama a alguien antes, no después.
plan-now-meeting = Reuniones en línea en la próxima hora
plan-now-after = Si ya ha pasado

## From a clinic, and back

plan-clinic-go = Un código de una clínica
plan-clinic-title = Un código de una clínica
plan-clinic-lead = Si una clínica te dio seis palabras en papel, aquí puedes mirar qué traen. No tienes que tomarlo y puedes parar cuando quieras.
plan-clinic-open = Si has tomado algo de una clínica, aquí ves lo que puede ver.
plan-clinic-open-go = Mostrar lo que puede ver una clínica
plan-clinic-none = Ninguna clínica puede ver nada tuyo.
plan-clinic-shown = Lo que muestro a
plan-clinic-contact = A quién preguntar allí:
plan-code = Tengo seis palabras de una clínica
plan-code-how = Mira primero. Mirar no toma nada.
plan-code-words = Las seis palabras
plan-code-here = Tu navegador no ejecuta aquí ningún script. Este sitio abre en su memoria lo que traen las palabras, solo para esta página, y no guarda nada de ello.
plan-code-device = Lo que traen las palabras se abre en este dispositivo. Las palabras no se envían.
plan-code-look = Ver qué traen
plan-code-none = Estas palabras no traen nada, o ya no. Revísalas o pide otras a la clínica.
plan-code-busy = Se están probando demasiados códigos ahora. Espera un minuto y vuelve a intentarlo.
plan-code-brings = Esto es todo lo que viene de
plan-code-ends = Las palabras valen hasta el { $text }, una sola vez.
plan-code-beside = Ya tienes un plan. Se queda, junto al nuevo.
plan-code-take = Tomarlo
plan-code-leave = Dejarlo
plan-code-left = No se tomó nada. Las palabras siguen valiendo hasta que terminen.
plan-code-taken = Ahora es tuyo. Las palabras están gastadas. El plan está en «Mi plan» y puedes cambiarlo todo.
plan-code-taken-beside = Ahora es tuyo. Las palabras están gastadas. El plan que tenías está al lado, en «Mi plan».
plan-code-other-clinic = Ya estás mostrando algo a una clínica. Termina eso primero. No se tomó nada.
plan-asks = Lo que la clínica pide que muestres
plan-asks-how = No hay nada marcado. Marca solo lo que quieras mostrar. Ahora no se envía nada: verás cada línea antes de que salga.
plan-asks-none = La clínica no pide ver nada.
plan-ask-check_ins = Cómo estás: el día, cómo fue, cuánto deseo hubo, cuántas reuniones, tu línea
plan-ask-visits = Visitas a reuniones: el día y cómo fue, nunca dónde
plan-ask-commitments = Lo que pensabas hacer y los días en que lo hiciste
plan-ask-scales = Resultados de cuestionarios
plan-consent = Lo que aceptaste en la clínica
plan-show-kinds = Lo que quiero mostrar ahora
plan-show-how = Verás cada línea antes de que salga. Solo se envía lo que hay desde la última vez.
plan-show-look = Ver lo que vería la clínica
plan-show-what = La clínica verá esto y nada más
plan-show-send = Enviarlo
plan-show-not = No enviarlo
plan-show-nothing = No hay nada de eso que mostrar desde la última vez. No se envió nada.
plan-show-long = Es más de lo que cabe en una carta. Marca menos cosas. No se envió nada.
plan-show-done = Ya está ahí para la clínica.
plan-show-closed = La clínica ya no recibe nada. No se envió nada.
plan-show-full = La clínica aún no ha leído lo que hay ahí y no queda sitio. No se envió nada.
plan-stop = Parar y no mostrar nada más
plan-stopped = Terminado. Lo que la clínica aún no había leído está borrado y no le llega nada más. Lo que ya leyó lo guarda en sus propios archivos.
plan-stop-none = No muestras nada a ninguna clínica.
plan-mailbox-open = Abierto: lo que envías llega a la clínica.
plan-mailbox-by-clinic = La clínica lo ha cerrado. No le llega nada más.
plan-mailbox-by-member = Lo has terminado tú. A la clínica no le llega nada más.
plan-mailbox-over = Su tiempo ha pasado. A la clínica no le llega nada más.
plan-unread = { $count ->
    [0] No hay nada sin leer.
    [one] Hay una carta sin leer.
   *[other] Hay { $count } cartas sin leer.
}
plan-readings = La clínica miró el
plan-readings-none = La clínica aún no ha mirado.
plan-felt-home = { fit-felt-home }
plan-felt-again = { fit-felt-again }
plan-felt-unsure = { fit-felt-unsure }
plan-felt-no = { fit-felt-not }
plan-meetings-count = { $count ->
    [0] ninguna reunión
    [one] una reunión
   *[other] { $count } reuniones
}
