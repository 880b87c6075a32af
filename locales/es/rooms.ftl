# Live meetings. In texts that begin with live- and table-, arguments are filled in by the browser: they stand once,
# and a number among them is already written the language's way. Not yet read by a native speaker.

rooms-title = Salas en vivo
rooms-lead = Entra ahora en una reunión, sin dar tu nombre. Escucha, o comparte cuando te den la palabra. Nadie tiene por qué saber que estás aquí.
rooms-go = Entrar en la sala abierta
rooms-own-title = Salas de este sitio
rooms-own-lead = Por texto, en cualquier navegador. Recibes un nombre de dos palabras; lo que se dice desaparece un minuto después de la reunión.
rooms-everywhere-title = En línea ahora y enseguida, en todas partes
rooms-everywhere-none = Todavía no se ha cargado en este sitio ninguna lista con reuniones en línea. Las salas de este sitio están abiertas.
rooms-everywhere-all = Todas las reuniones en línea de las próximas 24 horas
rooms-week = La semana hora por hora
rooms-zone = Zona horaria
rooms-zone-show = Mostrar
rooms-back = Volver a las salas
rooms-format-lead = El mismo formato en todas partes, también alrededor de una mesa.
rooms-format-link = Formatos para imprimir o para seguir en un teléfono

week-title = La semana, hora por hora
week-lead = Cuántas reuniones en línea están en curso en cada hora. Una hora vacía es donde más ayudaría una reunión nueva.
week-clock = Horas de { $zone }.
week-empty-hours = { $count ->
    [0] Ninguna hora de la semana está vacía.
    [one] Una hora de la semana está vacía.
   *[other] { $count } horas de la semana están vacías.
}
week-cell = { $when }: { $count ->
    [0] ninguna reunión
    [one] una reunión
   *[other] { $count } reuniones
}

## A room's door

room-always-title = La sala abierta
room-open = abierta
room-enter = Entrar
room-enter-note = Al entrar se pone una cookie en este dispositivo, que acaba al cerrar el navegador. No lleva ningún nombre. «Salir ya» la quita.
room-promise-handle = Recibes un nombre de dos palabras, solo para esta sala. Nadie puede ver quién eres en otras partes de este sitio.
room-promise-listen = Puedes limitarte a escuchar. Puedes pasar en cualquier momento e irte en cualquier momento.
room-promise-gone = Lo que se dice desaparece un minuto después de la reunión. No anotamos nada, salvo que alguien de la sala denuncie unas palabras a la moderación.
room-promise-copy = Aun así, alguien de la sala podría copiar lo que ve. Di solo lo que quieras compartir.
room-promise-adults = Para personas adultas, salvo que la sala diga otra cosa.
room-closed-title = Quién puede asistir
room-closed-who = Esta reunión es cerrada: para quienes tienen el problema o creen que pueden tenerlo.
room-closed-trust = Eso lo decides tú. Nadie te pedirá pruebas.
room-young = Para jóvenes. Aquí nadie puede intercambiar contactos y no hay mensajes privados.
room-next = La próxima: { $when }
room-no-next = Por ahora no hay ninguna reunión de esta sala en la lista.
room-opens-early = La sala abre 15 minutos antes.
room-others = Otras salas abiertas
room-listing = Esta reunión en la lista
room-format = Qué pasa, parte por parte
room-always-note = A cada hora empieza una reunión nueva, y el formato cambia de una hora a otra.
room-not-open = Ahora esta sala no está abierta.
room-removed = Te han sacado de esta reunión. Otras reuniones están abiertas para ti, y las líneas de ayuda no cierran nunca.
room-toll = Han molestado en esta sala. Entrar tarda un poco más, y primero escuchas.
room-toll-wait = { $count ->
    [0] Ya puedes entrar.
    [one] Puedes entrar dentro de un segundo.
   *[other] Puedes entrar dentro de { $count } segundos.
}
room-toll-none = Pulsa otra vez «Entrar», por favor.
room-toll-early = Un poco más, por favor. Después pulsa otra vez «Entrar».

## How a room is

room-people-nobody = Ahora no hay nadie
room-people-one = Ahora solo estás tú
room-people-few = Hay unas pocas personas
room-people-many = Hay muchas personas
room-duty-yes = Hay alguien de servicio
room-duty-no = No hay nadie de servicio
room-minutes-left = { $count ->
    [0] queda menos de un minuto
    [one] queda un minuto
   *[other] quedan { $count } minutos
}
room-begins-in = La reunión no ha empezado: { $left }
room-step-left = { $step }: { $left }
room-over = La reunión ha terminado.
room-floor = { $handle } tiene la palabra
room-floor-yours = Tienes la palabra
room-floor-open = Puede hablar cualquiera: un rato juntos
room-floor-free = Nadie tiene la palabra
room-sign-minute = queda un minuto
room-sign-up = es hora de ir terminando
room-guard-wary = Hace un rato molestaron en esta sala: quien entra ahora escucha primero.
room-guard-panic = La sala está detenida un momento. Lo que escribes llega solo a quienes están de servicio.
room-waiting = A continuación
room-you-waiting = { $handle } (tú)
room-more-waiting = { $count ->
    [one] y una persona más
   *[other] y { $count } más
}
room-welcome-line = Te damos la bienvenida, { $handle }. Qué bien que estés aquí.

## In the room

room-path = En qué punto del formato estamos
room-you = Aquí eres { $handle }.
room-you-listen = Por ahora escuchas.
room-resumed = La sala tuvo que empezar de nuevo en mitad de la reunión. Lo que se dijo antes ya no está.
room-help-beside = Si ahora mismo lo estás pasando muy mal: hay personas a las que puedes llamar.
room-alone = Ahora solo estás tú. Es la verdad, y puede cambiar en cualquier minuto.
room-alone-others = Reuniones en línea que están en curso ahora, con gente
room-alone-read = O sigue la lectura: la reunión pasa sola de una parte a otra, y los textos están aquí.
room-alone-help = Líneas de ayuda: personas que responden a cualquier hora
room-floor-label = La reunión
room-frame = Lo que se está diciendo. Esta parte se actualiza sola.
room-frame-ended = Ya no estás en esta sala, o la reunión ha terminado.
room-frame-door = A la puerta de esta sala
room-nothing-said = No se ha dicho nada desde que entraste.
room-raise = Levantar la mano
room-pass = Paso
room-done = He terminado
room-say-label = Lo que compartes
room-say-hint = Llega a la sala solo mientras tienes la palabra. «!» levanta la mano, «done» devuelve la palabra. Sin nombres, números ni enlaces, por favor.
room-say = Compartir
room-sure = Esto no es el nombre, la dirección ni el lugar de trabajo de nadie. Enviarlo.
room-report = Algo hace daño
room-leave = Salir sin ruido
room-milestones = Señala un tiempo cumplido, si quieres
room-contact = Intercambiar contacto
room-contact-lead = Solo si lo piden las dos personas. Escribe lo que la otra puede tener; no llega a nadie más, y lo olvidamos con la reunión.
room-contact-yours = Cómo pueden encontrarte
room-contact-ask = Pedírselo a { $handle }
room-serve = Servicio
room-take = Tomar este servicio: { $role }
room-resign = Dejar este servicio: { $role }
room-reading = El texto
room-rules = Cómo lo hacemos aquí
room-servants = Quién está de servicio
room-runs-itself = Ahora no modera nadie: la sala se lleva sola. Da la palabra en el orden de las manos y cuida el tiempo.
room-to-servants = Esto ha llegado a quienes están de servicio y a nadie más.
room-held = No se ha enviado: esto parece { $what }. Para que todo el mundo esté a salvo, esas cosas se quedan fuera de la sala. Cámbialo, por favor, y envíalo otra vez.
room-held-email = una dirección de correo
room-held-phone = un número de teléfono
room-held-link = un enlace
room-held-social = un nombre en otro servicio
room-held-address = una dirección
room-held-name = el nombre completo de alguien
room-held-workplace = un lugar de trabajo
room-held-long = Es demasiado largo para un solo envío: 2000 letras como mucho. Envíalo por partes.
room-held-empty = No había nada que enviar.
room-refused-turn = Otra persona tiene la palabra, o todavía no te la han dado. Levanta la mano; lo que has escrito sigue aquí.
room-refused-silence = Es un rato de silencio. Lo que has escrito sigue aquí.
room-refused-listen = Por ahora escuchas. Alguien te dejará participar.
room-refused-frozen = La sala está detenida un momento.
room-refused-now = Ahora no es posible.
room-refused-yours = Eso es para quienes están de servicio.
room-refused-taken = Ahora otra persona tiene ese servicio.
room-refused-nobody = Esa persona ya no está en la sala.
room-refused-slow = Eso era mucho de una vez. Respira; después envíalo otra vez.
room-refused-contact = En esta sala no se intercambian contactos.
room-refused-over = La reunión ha terminado.
room-refused-full = Ahora la sala está llena. Prueba otra vez dentro de un momento, por favor.
room-refused-unclear = Eso no se ha entendido.

milestone-hours = { $count } horas
milestone-days = { $count } días
milestone-months = { $count } meses
milestone-years = { $count ->
    [one] un año
   *[other] { $count } años
}

role-chair = moderación
role-co-chair = segunda moderación
role-doorkeeper = puerta
role-greeter = bienvenida
role-timekeeper = tiempo
role-reader = lectura

## The desk of those who serve

desk-title = Tu servicio
desk-next = Parte siguiente
desk-back = Parte anterior
desk-call = Dar la palabra a la mano siguiente
desk-thank = Dar las gracias y liberar la palabra
desk-extend = Un minuto más
desk-late = Según el reloj, esta parte ha terminado.
desk-panic = Alarma: detener la sala
desk-calm = Reanudar la sala
desk-lock = Quien llega escucha primero
desk-unlock = Quien llega puede compartir
desk-hold = Que solo escuche
desk-remove = Sacar de la sala
desk-welcome = Dar la bienvenida
desk-release = Dejar compartir
desk-undo = Deshacer
desk-listening = escucha
desk-released = podrá compartir cuando pasen diez minutos
desk-reported = alguien dice que esto hace daño
desk-removed = fuera de la sala; se puede deshacer durante cinco minutos
desk-appoint = Pedir a alguien que sirva
desk-role = Servicio
desk-appoint-do = Pedir

## Reports

report-title = Algo hace daño
report-lead = Díselo a quienes cuidan esta sala. Marca de qué se trata. A nadie se le dice quién avisa.
report-lines = Lo que se ha dicho
report-no-lines = No se ha dicho nada desde que entraste.
report-note = Con tus palabras, si quieres
report-moderators = Enviarlo también al equipo de moderación de este sitio, sin pasar por quien modera la reunión, con las palabras que he marcado
report-on-duty = Hay alguien de servicio en la sala, y ve tu aviso ahora.
report-nobody = No hay nadie de servicio en la sala. Si varias personas que llevan aquí un rato avisan de la misma persona, la sala solo le deja escuchar.
report-send = Avisar
report-back = Volver a la sala
report-thanks = Gracias. Tu aviso ha llegado.
report-nothing = Marca algo o escribe una palabra, por favor.

## Formats at the table

scripts-title = Formatos de reunión
scripts-lead = Cada sala de aquí sigue uno de estos formatos. Son tuyos para cualquier reunión alrededor de una mesa: imprime uno, o deja que un teléfono lleve el reloj. Cada uno tiene también una versión laica.
scripts-phone = Seguirlo en un teléfono
scripts-phone-secular = Versión laica, en un teléfono
scripts-paper = Leer o imprimir
script-print = Esta página se imprime bien.
script-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minutos
}
script-begins = { $count ->
    [0] al comienzo
    [one] un minuto después del comienzo
   *[other] { $count } minutos después del comienzo
}
reader-chair = lo lee quien modera
reader-reader = lo lee quien se encarga de la lectura
reader-everyone = todo el mundo a la vez
reader-room = se muestra a todo el mundo
phone-lead = Pon este teléfono en el centro. Lleva el reloj y muestra el texto; ya no necesita red.
phone-no-script = El reloj necesita JavaScript. El texto funciona sin él:
phone-start = Poner en marcha el reloj
phone-share = Contar el tiempo de quien comparte

table-where = { $step } · quedan { $left }
table-over = La reunión ha terminado.
table-late = { $step } · { $left } de más
table-share = Compartir: { $left }
table-share-up = El tiempo de quien comparte ha terminado.
table-pause = Parar el reloj
table-start = Poner en marcha el reloj

## What the browser says in a room

live-lost = Se ha perdido la conexión. Seguimos intentándolo; nada de lo que has escrito se pierde.
live-back = Vuelve a haber conexión.
live-bye-left = Has salido de la sala.
live-bye-removed = Te han sacado de esta reunión.
live-bye-away = La sala llevaba un rato sin saber de ti. Carga la página otra vez para volver.
live-bye-flood = Se ha enviado demasiado de una vez. Carga la página otra vez para volver.
live-bye-wiped = La reunión ha terminado y sus palabras ya no están.
live-over = La reunión ha terminado. Sus palabras desaparecen dentro de un minuto.
live-floor = { $handle } tiene la palabra
live-floor-yours = Tienes la palabra
live-floor-open = Puede hablar cualquiera: un rato juntos
live-floor-free = Nadie tiene la palabra
live-sign-minute = queda un minuto
live-sign-up = es hora de ir terminando
live-before = La reunión no ha empezado: { $left }
live-step = { $step }: quedan { $left }
live-waiting = A continuación
live-you = { $handle } (tú)
live-more = y { $count } más
live-people-nobody = Ahora no hay nadie
live-people-one = Ahora solo estás tú
live-people-few = Hay unas pocas personas
live-people-many = Hay muchas personas
live-duty-yes = Hay alguien de servicio
live-duty-no = No hay nadie de servicio
live-guard-wary = Hace un rato molestaron en esta sala: quien entra ahora escucha primero.
live-guard-panic = La sala está detenida un momento. Lo que escribes llega solo a quienes están de servicio.
live-listening = Por ahora escuchas.
live-welcome = Te damos la bienvenida, { $handle }. Qué bien que estés aquí.
live-milestone-hours = Horas cumplidas: { $count }
live-milestone-days = Días cumplidos: { $count }
live-milestone-months = Meses cumplidos: { $count }
live-milestone-years = Años cumplidos: { $count }
live-servants-only = Solo para quienes están de servicio
live-help = Si ahora mismo lo estás pasando muy mal, hay personas a las que puedes llamar.
live-help-nobody = Si ahora mismo lo estás pasando muy mal, hay personas a las que puedes llamar. En esta sala no hay nadie de servicio.
live-help-link = Líneas de ayuda
live-refused-not-your-turn = Otra persona tiene la palabra, o todavía no te la han dado. Lo que has escrito sigue aquí.
live-refused-silence = Es un rato de silencio. Lo que has escrito sigue aquí.
live-refused-listen-only = Por ahora escuchas.
live-refused-frozen = La sala está detenida un momento.
live-refused-not-now = Ahora no es posible.
live-refused-not-yours = Eso es para quienes están de servicio.
live-refused-taken = Ahora otra persona tiene ese servicio.
live-refused-nobody = Esa persona ya no está en la sala.
live-refused-slow = Eso era mucho de una vez. Respira; después envíalo otra vez.
live-refused-no-contact = En esta sala no se intercambian contactos.
live-refused-over = La reunión ha terminado.
live-refused-full = Ahora la sala está llena.
live-held = No se ha enviado: esto parece { $what }. Cámbialo, por favor, y envíalo otra vez.
live-held-email = una dirección de correo
live-held-phone = un número de teléfono
live-held-link = un enlace
live-held-social = un nombre en otro servicio
live-held-address = una dirección
live-held-name = el nombre completo de alguien
live-held-workplace = un lugar de trabajo
live-held-too-long = Es demasiado largo para un solo envío: 2000 letras como mucho.
live-held-empty = No había nada que enviar.
live-nothing-said = No se ha dicho nada desde que entraste.
live-working = Abriendo la puerta…

## Seats that are lost, people who are new, reports

room-look-again = Mirar de nuevo
room-milestone-which = ¿Cuánto tiempo?
room-milestone-mark = Marcarlo
room-vouch = Dejar participar a alguien
room-vouch-lead = No hay nadie de servicio. Si varias personas que llevan un rato aquí creen que alguien puede compartir, podrá hacerlo.
room-vouch-do = { $handle } puede participar
room-soon = Una reunión ha terminado. La siguiente empieza en menos de un minuto; esta página se abre sola.
room-lost-seat = Ya no tienes asiento en esta sala: la reunión terminó o estuviste fuera un rato. Lo que escribiste sigue aquí.
room-lost-copy = Puedes copiarlo y volver a entrar.
desk-help = Alguien ha escrito palabras que suenan a emergencia. No decimos quién. Una palabra amable para todos y las líneas de ayuda pueden servir.
desk-invite = Pedir que hable
desk-settle = Resuelto
report-later = Ahora mismo no se ha podido enviar. Lo que escribiste sigue aquí; inténtalo de nuevo en un minuto.
report-note-hint = La nota va a la moderación de este sitio, nunca a la sala.
report-thanks-moderators = La moderación de este sitio lo leerá.
report-thanks-room = Quienes están de servicio en la sala ven de quién se trata.
report-thanks-counted = La sala lo cuenta; nadie en ella ve que fuiste tú.
live-answers = { $handle } puede responder
live-anew = Estás de nuevo en la sala. Lo dicho antes ya no está aquí.
live-door = Ya no tienes asiento en esta sala. Lo que escribiste sigue aquí.
live-door-link = A la puerta de esta sala
