# Lo que alguien sintió en las reuniones, la lista en el orden que puede convenirle, y tres reuniones en papel.

## Tres toques

fit-been-title = ¿Has estado? Di cómo fue
fit-been-lead = Solo para ti. Si dices que sí, este navegador lo guarda en este dispositivo; no nos llega. Con seis palabras tuyas puedes guardarlo aquí sellado.
fit-been-plain = Con «Listo», lo que elijas se usa para la página siguiente y no se guarda en ningún sitio. Con seis palabras tuyas puedes guardarlo sellado.
fit-felt = ¿Cómo fue?
fit-felt-home = Me sentí en casa
fit-felt-again = Volvería
fit-felt-unsure = Aún no lo sé
fit-felt-not = No es para mí
fit-why = ¿Por qué? Marca lo que encaje
fit-why-format = Lo que se hace allí
fit-why-people = La gente
fit-why-place = El lugar o el camino
fit-why-time = El día o la hora
fit-why-spirit = El lado espiritual
fit-why-shy = Fue demasiado de golpe
fit-done = Listo
fit-twice = Los grupos cambian de una semana a otra. Vale la pena ir dos o tres veces antes de dejar uno.

## La lista en otro orden

fit-title = En el orden que puede convenirte
fit-from =
    { $count ->
        [0] Aún no has contado ninguna visita.
        [one] Sale de { $count } visita que has contado.
       *[other] Sale de { $count } visitas que has contado.
    }
fit-first = Solo se miraron las primeras { $count } reuniones que responden a tu pregunta. Di un lugar, un día o un tipo, para que no se quede ninguna fuera.
fit-guess = Es una suposición. Cada razón está abajo, y aquí no se guarda nada de ello.
fit-plain = Ver la lista normal
fit-none = Ninguna reunión responde a esta pregunta.
fit-another = ¿Has estado en otra?
fit-where = ¿En qué reunión?

## Razones

fit-liked = Te gustó: { $what }
fit-less = Menos por ahora: { $what }
fit-wished = Se pidió: { $what }
fit-unwanted = Preferirías evitar: { $what }
fit-for-others = Pensada para: { $what }
fit-another-kind = Otra clase que las dos últimas: { $kind }
fit-gentler = Más fácil para entrar: para principiantes, o pequeña
fit-at-home-there = Allí te sentiste en casa
fit-would-go-again = Dijiste que volverías
fit-went-once = Fuiste una vez. Los grupos cambian cada semana; vale la pena ir dos o tres veces
fit-not-once = Una vez no fue para ti. Los grupos cambian; está más abajo, no fuera
fit-not-again = Más de una vez no fue para ti
fit-way-foot = unos { $count } minutos a pie
fit-way-bicycle = unos { $count } minutos en bicicleta
fit-way-transit = unos { $count } minutos en autobús o tren
fit-way-car = unos { $count } minutos en coche
fit-distance = a { $distance }
fit-from-afar = Se participa por enlace o por teléfono
fit-quiet = Hace mucho que nadie confirma esta ficha; compruébalo antes de ir

## Lo que las reuniones tienen en común

fit-kind-newcomers = para principiantes
fit-kind-secular = no religiosa
fit-kind-circle = para un círculo de personas
fit-kind-online = en línea
fit-kind-plain = una reunión corriente
fit-trait-format-speaker = un orador
fit-trait-format-discussion = conversación
fit-trait-format-steps = estudio de los pasos
fit-trait-format-reading = leer juntos
fit-trait-format-meditation = un rato de silencio
fit-trait-format-questions = preguntas y respuestas
fit-trait-format-writing = escribir
fit-trait-circle-newcomers = principiantes
fit-trait-circle-women = mujeres
fit-trait-circle-men = hombres
fit-trait-circle-lgbtq = personas LGBTQ
fit-trait-circle-young = jóvenes
fit-trait-circle-seniors = mayores
fit-trait-circle-dual = adicción y salud mental
fit-trait-circle-professionals = gente de una profesión
fit-trait-size-small = grupos pequeños
fit-trait-size-medium = grupos medianos
fit-trait-size-large = grupos grandes
fit-trait-morning = mañanas
fit-trait-afternoon = tardes
fit-trait-evening = final de la tarde
fit-trait-night = noches
fit-trait-weekend = fines de semana
fit-trait-open = abierta a todos
fit-trait-closed = reuniones cerradas
fit-trait-secular = no religiosa
fit-trait-medication = la medicación es bienvenida
fit-trait-house = el mismo lugar
fit-trait-group = el mismo grupo

## Lo que dice el programa

device-fit-order = Ponlas en el orden que puede convenirme
device-fit-plain = Ver la lista normal
device-fit-failed = Ahora no ha funcionado. Esta es la lista normal.
device-fit-noted = Anotado en este dispositivo.
device-fit-visit = { $text }: { $what }
device-fit-because = { $text } ({ $what })
device-fit-away = No me muestres esta
device-fit-again = Muéstrala otra vez
device-fit-felt-home = { fit-felt-home }
device-fit-felt-again = { fit-felt-again }
device-fit-felt-unsure = { fit-felt-unsure }
device-fit-felt-not = { fit-felt-not }
device-fit-why-format = { fit-why-format }
device-fit-why-people = { fit-why-people }
device-fit-why-place = { fit-why-place }
device-fit-why-time = { fit-why-time }
device-fit-why-spirit = { fit-why-spirit }
device-fit-why-shy = { fit-why-shy }

## Visitas guardadas y selladas, bajo las seis palabras de alguien

visits-title = Reuniones que visité
visits-lead = Cómo fue en las reuniones a las que fuiste. Está aquí sellado bajo tus seis palabras, y nadie más puede abrirlo.
visits-keep = Guardarlo bajo mis seis palabras
visits-day = Qué día, si quieres
visits-add = Guardarlo
visits-once = Usarlo en la página siguiente y no guardar nada
visits-open = Abrir aquí mis visitas
visits-none = Aquí no hay ninguna visita todavía. Elige una reunión a la que fuiste y di en su página cómo fue.
visits-back = Quitarla
visits-away = No quieres ver esta.
visits-for = Reuniones que pueden convenirme
visits-for-about = Tus visitas van solo con esta pregunta. El sitio no guarda nada de ello.
visits-near = Ciudad o código postal. Déjalo vacío para cualquier lugar.
visits-for-go = Mostrarlas en mi orden
visits-device = Visitas en este dispositivo
visits-device-there = Visitas que guarda este dispositivo y que aún no están aquí: { $count }
visits-device-all = Todas las visitas que guarda este dispositivo están también aquí.
visits-device-go = Traerlas
visits-device-drop = Quitarlas de este dispositivo
visits-device-dropped = Ya no están en este dispositivo. Aquí siguen guardadas.
visits-gone-title = Borrar todas mis visitas
visits-gone-sure = Borrar para siempre todas las visitas guardadas aquí.
visits-gone = Todas tus visitas están borradas aquí.
visits-unsure = No se borró nada. Marca la casilla si quieres borrar todas las visitas.
visits-full = No caben más visitas. Quita alguna primero.
visits-plain = Tu navegador no usa scripts aquí. Este sitio sella y abre tus visitas en su memoria. En ese momento podría leerlas, y guarda solo lo sellado.
visits-sealed = Tus visitas se sellan y se abren en este dispositivo. Este sitio las recibe selladas. Solo cuando pides las reuniones en tu orden van abiertas, con esa única pregunta.
device-fit-seal-done = Guardado bajo tus seis palabras.
device-fit-seal-who = Para guardarlo así necesitas seis palabras tuyas. Consíguelas, o entra con ellas, en tu propia página.
device-fit-seal-know = Bajo tus seis palabras aún no hay nada guardado. Lee primero qué significa perderlas y marca la casilla.
device-fit-seal-full = { visits-full }
device-fit-seal-failed = Ahora mismo no funcionó. No se guardó nada.
device-fit-seal-go = { visits-title }
device-fit-all = { error-find }

## Tres reuniones en papel: el formulario

paper-title = Tres reuniones en papel
paper-lead = Elige lo que conviene a una persona e imprime una hoja con tres reuniones de clases distintas para probar.
paper-kept = Para quienes trabajan en salud, y para cualquiera. Sin cuenta ni nombre. Nada de lo que elijas aquí se guarda.
paper-where = Dónde, y cómo llega
paper-place = Ciudad o código postal de donde sale
paper-place-hint = Basta una ciudad. Déjalo vacío si solo busca reuniones en línea.
paper-place-missing = Pon una ciudad o un código postal, o elige “en línea”.
paper-travel = Cómo se mueve
paper-travel-foot = a pie
paper-travel-bicycle = en bicicleta
paper-travel-transit = en autobús o tren
paper-travel-car = en coche, o alguien le lleva
paper-reach = Distancia máxima, en línea recta
paper-reach-usual = lo habitual para ese medio
paper-mode-any = en persona o en línea
paper-when = Cuándo puede
paper-when-hint = No marques nada si cualquier momento vale.
paper-what = Para qué
paper-problem = Problema, o una confraternidad
paper-problem-any = cualquiera
paper-fellowship = Una confraternidad
paper-closed = ¿Puede ir a reuniones cerradas?
paper-closed-yes = sí: tiene el problema, o quizá
paper-closed-no = no: solo reuniones abiertas
paper-also = También entiende
paper-also-none = ningún otro
paper-who = Con quién le gustaría estar
paper-who-hint = Deseos, no condiciones: estas reuniones van primero.
paper-wish-newcomers = para principiantes
paper-wish-secular = sin religión
paper-wish-lgbtq = personas LGBTQ
paper-wish-young = jóvenes
paper-wish-dual = adicción junto con enfermedad mental
paper-wish-medication = la medicación para la adicción es bienvenida
paper-wish-small = grupos pequeños
paper-whose = Grupos de un solo sexo
paper-whose-mixed = solo grupos mixtos
paper-whose-women = también grupos de mujeres
paper-whose-men = también grupos de hombres
paper-profession-none = ninguna
paper-needs = Lo que tiene que haber
paper-needs-hint = Solo se muestran reuniones cuya ficha lo dice.
paper-access-wheelchair = entrada en silla de ruedas
paper-access-sign = lengua de signos
paper-access-children = pueden ir niños
paper-access-scents = sin perfumes
paper-avoid = Lugares o nombres que evitar
paper-avoid-hint = Sepáralos con comas. Se omiten reuniones, grupos y lugares con esas palabras.
paper-smoke-free = No donde se permite fumar
paper-fresh = Solo fichas confirmadas o cambiadas en los últimos dos años
paper-make = Hacer la hoja

## La hoja

paper-sheet-title = Tres reuniones para probar
paper-made = Hecha el { $date }
paper-check = Las reuniones cambian: compruébalo antes de ir.
paper-print = Imprime esta página desde el menú del navegador. Cabe en una hoja; esta parte de arriba no se imprime.
paper-change = Cambiar las respuestas
paper-few =
    { $count ->
        [0] Ninguna reunión cumple todo esto.
        [one] Solo { $count } reunión cumple todo esto.
       *[other] Solo { $count } reuniones cumplen todo esto.
    }
paper-few-hint = Estos límites dejaron fuera a más. Puedes ceder en uno:
paper-few-none = No es culpa de un límite ni de dos. Prueba más distancia, más horas, o en línea.
paper-few-two = Ningún límite las dejó fuera por sí solo, pero dos juntos sí. Puedes ceder en ambos:
paper-few-fixed = Esto también dejó fuera reuniones, y se queda como está:
paper-fixed = { $what } ({ $count })
paper-avoided = Lugares, nombres y humo que evitar
paper-loosen =
    { $count ->
        [one] { $what }: { $count } reunión más
       *[other] { $what }: { $count } reuniones más
    }
paper-limit-distance = Cualquier distancia
paper-limit-time = Cualquier hora
paper-limit-mode = En persona o en línea
paper-limit-language = Cualquier idioma
paper-limit-fellowship = Cualquier confraternidad
paper-limit-closed = También reuniones cerradas
paper-limit-invitation = También con invitación
paper-limit-quiet = También fichas que nadie ha confirmado en dos años
paper-change-title = Qué cambiaría las tres
paper-change-lead = Otras reuniones entrarían en las tres si una respuesta fuera otra:
paper-change-line = { $meeting }: { $what }
paper-change-ask = pidiendo: { $what }
paper-change-ask-no-more = sin pedir: { $what }
paper-change-mind-no-more = sin evitar: { $what }
paper-change-way = si no importara un camino largo
paper-change-afar = si participar por enlace fuera tan bueno como ir
paper-kind = Clase: { $kind }
paper-dt-when = Cuándo
paper-dt-where = Dónde
paper-dt-way = El camino
paper-dt-join = Cómo entrar
paper-dt-why = Por qué esta
paper-dt-expect = Allí
paper-dt-check = Comprobar
paper-dt-but = Quizá no te vaya
paper-way = { $distance } al { $direction } del centro de { $town }, en línea recta
paper-way-here = En el centro de { $town }
paper-to-north = norte
paper-to-north-east = nordeste
paper-to-east = este
paper-to-south-east = sudeste
paper-to-south = sur
paper-to-south-west = sudoeste
paper-to-west = oeste
paper-to-north-west = noroeste
paper-note-foot = Mira el camino una vez de día
paper-note-bicycle = Lleva luces para la vuelta
paper-note-transit = Busca la línea y el último viaje de vuelta
paper-note-car = Deja diez minutos para aparcar
paper-link = Enlace: { $link }
paper-phone = Teléfono: { $phone }
paper-passcode = tiene un código: mira su página o pregunta
paper-first = La primera visita
paper-first-listen = Puedes solo escuchar. Basta con “paso, gracias”.
paper-first-name = Basta un nombre, cualquiera. No hace falta creer en nada.
paper-first-free = No cuesta nada. Puedes llegar tarde e irte cuando quieras.
paper-first-again = No hay dos grupos iguales. Prueba un grupo dos o tres veces.
paper-ask = Puedes preguntar
paper-ask-new = “Soy nuevo aquí. ¿Quién me cuenta cómo funciona?”
paper-ask-phone = “¿Me dais un número al que llamar esta semana?”
paper-ask-medicine = “¿Está bien aquí la medicina de mi médico?” (Nunca la dejes porque lo diga un miembro.)
paper-ask-other = “¿Qué otra reunión probarías tú?”
paper-help = Si se pone difícil
paper-help-more = Más:
paper-write-with = Quién me acompaña:
paper-write-call = A quién puedo llamar:
paper-write-first = Voy por primera vez el:
paper-not = Sin afiliación a ninguna confraternidad. Junto al tratamiento, nunca en su lugar. Dejar de golpe el alcohol, las benzodiacepinas o los opioides puede ser peligroso: pregunta a un profesional de la salud.
