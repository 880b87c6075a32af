# Groups that people form here. The English file explains the keys. Not yet read by a native speaker.

homegroup-title = Grupos
homegroup-pages = Páginas del grupo
homegroup-all-title = Grupos
homegroup-all-lead = Un grupo son unas pocas personas que se reúnen una y otra vez. Aquí puedes empezar uno sin pedir permiso a nadie.
homegroup-mine = Tus grupos
homegroup-you-are = Aquí eres { $handle }.
homegroup-new = Empezar un grupo
homegroup-form-title = Empieza tu propio grupo
homegroup-form-lead = Se tarda unos diez minutos.
homegroup-form-point-ask = No tienes que preguntar a nadie. El grupo es de quienes están en él.
homegroup-form-point-name = Nadie da su nombre. Cada miembro tiene en el grupo un nombre inventado.
homegroup-form-point-see = Tú decides quién puede verlo: todo el mundo, o solo a quien invites.
homegroup-form-point-money = Aquí no se maneja dinero.
homegroup-find-title = Encontrar un grupo
homegroup-find = Los grupos que quieren que se les encuentre están en la lista de reuniones, junto a todas las demás.
homegroup-new-lead = Rellena lo que sepas. Todo se puede cambiar después.
homegroup-form-it = Empezar el grupo
homegroup-edit-title = Lo que el grupo dice de sí mismo

# Coming back with six words
homegroup-first-lead = Para esto hay que poder reconocerte la próxima vez. Bastan seis palabras: ni nombre ni correo.
homegroup-first-words = Consigue seis palabras, o escribe las que tienes.
homegroup-first-back = Después vuelve a esta página.
homegroup-first-again = Ya lo he hecho

# The form
homegroup-part-who = El grupo
homegroup-part-admission = Quién puede venir
homegroup-part-place = Un lugar para reunirse
homegroup-part-place-hint = Solo para grupos que se reúnen en persona. En la lista lo puede leer todo el mundo.
homegroup-part-whom = Para quién
homegroup-whom = El grupo es para (déjalo vacío si es para todos)
homegroup-whom-w = mujeres
homegroup-whom-m = hombres
homegroup-whom-y = jóvenes
homegroup-whom-lgbtq = personas LGBTQ+
homegroup-whom-be = recién llegados
homegroup-access = Entrar y seguir la reunión
homegroup-access-x = acceso sin escalones
homegroup-access-xb = aseo para sillas de ruedas
homegroup-access-asl = lengua de signos
homegroup-access-ba = alguien cuida de los niños
homegroup-smoking-unsaid = no se dice
homegroup-young-hint = Los grupos para jóvenes no tienen sala solo para miembros ni intercambio de contactos.
homegroup-choose-open = Abierto: cualquiera puede venir y escuchar
homegroup-choose-closed = Cerrado: para quienes tienen el problema
homegroup-choose-invitation = Por invitación: nadie más puede ver que existe
homegroup-choose-online = En línea, en una sala propia de este sitio
homegroup-choose-in-person = En persona
homegroup-choose-hybrid = Las dos cosas a la vez
homegroup-invites-members = Cualquier miembro
homegroup-invites-secretary = Solo la secretaría
homegroup-in-finder = Mostrarlo en la lista de reuniones
homegroup-in-finder-hint = No para grupos por invitación: nunca se muestran.
homegroup-secular = Usar el texto sin religión
listing-admission = Quién puede venir
listing-language = Idioma del grupo
listing-script = Cómo son las reuniones
listing-script-hint = Para la sala del grupo, y para imprimir.
listing-who = Quién puede asistir, con tus palabras
listing-invites = Quién puede invitar
listing-fault-home-name-long = Usa como mucho 80 letras.
listing-fault-home-long = Es demasiado largo.
listing-fault-home-strange = Usa un nombre que se pueda leer.
listing-fault-home-personal = Deja fuera teléfonos, direcciones, enlaces y nombres de cuentas.
listing-fault-home-taken = Otro grupo tiene aquí este nombre, o uno que se le parece.
listing-fault-home-admission = Elige quién puede venir.
listing-fault-home-language = Elige un idioma.
listing-fault-home-script = Elige cómo son las reuniones.
listing-fault-home-who = Di quién puede asistir.
listing-fault-home-hours = Una sala necesita un día y una hora.
listing-fault-home-young = Los grupos para jóvenes no pueden tener una sala solo para miembros. Elige abierto o cerrado, o reuníos en persona.
listing-fault-home-place = Para estar en la lista, un grupo que se reúne en persona necesita un lugar.
listing-fault-home-stale = Otra persona acaba de cambiar el grupo. Míralo otra vez y vuelve a guardar.

# What a group is
homegroup-fact-when = Cuándo
homegroup-fact-how = Cómo
homegroup-fact-where = Dónde
homegroup-fact-language = Idioma
homegroup-fact-admission = Quién puede venir
homegroup-fact-script = Formato
homegroup-fact-whom = Para quién
homegroup-no-fellowship = ninguna
homegroup-admission-open = cualquiera
homegroup-admission-closed = quienes tienen el problema
homegroup-admission-invitation = personas invitadas
homegroup-to-room = A la sala
homegroup-to-listing = En la lista de reuniones
homegroup-to-area = Hablar por escrito
homegroup-go-in = Al grupo
homegroup-join-title = Unirse a este grupo
homegroup-join-lead = Los miembros ven los nombres inventados de los demás y pueden llevar el grupo juntos. Para ir a una reunión no hace falta unirse.
homegroup-join-handle = En este grupo serás { $handle }.
homegroup-join = Unirse
homegroup-join-yes = Sí, quiero entrar
homegroup-may = Este grupo es para mí: puedo asistir.
homegroup-may-fault = Este grupo es cerrado. Marca la casilla si es para ti.
homegroup-in-already = Ya estás en este grupo.

# Invitations
homegroup-invited-title = Te han invitado a un grupo
homegroup-invited-lead = Alguien de este grupo te ha dado un enlace.
homegroup-gone-title = Este enlace no funciona
homegroup-gone = Quizá se ha usado, se acabó su plazo o lo han retirado. Pide uno nuevo a quien te lo dio.
homegroup-full-title = No queda sitio
homegroup-invitations-title = Invitar
homegroup-invitations-lead = Quien tenga un enlace así puede unirse. Dáselo solo a quien tú quieras.
homegroup-invite-uses = Para cuántas personas
homegroup-invite-days = Sirve durante
homegroup-invite-make = Crear un enlace
homegroup-uses = { $count ->
    [one] para una persona más
   *[other] para { $count } personas más
}
homegroup-people = { $count ->
    [one] una persona
   *[other] { $count } personas
}
homegroup-days = { $count ->
    [one] un día
   *[other] { $count } días
}
homegroup-months = { $count ->
    [one] un mes
   *[other] { $count } meses
}
homegroup-made-title = El enlace está listo
homegroup-made = Solo se muestra esta vez. Cópialo, o deja que escaneen la imagen.
homegroup-secretary-invites = En este grupo invita la secretaría.
homegroup-links = Enlaces que sirven
homegroup-links-none = No hay ninguno.
homegroup-take-back = Retirar

# The group's own pages
homegroup-tab-inside = Nuestro grupo
homegroup-tab-service = Servicio
homegroup-tab-companions = Compañía
homegroup-tab-invitations = Invitar
homegroup-tab-pause = Pausa y cierre
homegroup-tab-edit = Cambiar
homegroup-tab-kit = Para empezar
homegroup-closed = Este grupo está cerrado. El { $date } se borra todo lo que hay en él. Hasta entonces puedes llevarte tus palabras.
homegroup-reminders = A la espera de alguien
homegroup-remind-asked = Te piden que te encargues de: { $position }.
homegroup-remind-under-way = Hay un relevo en marcha: { $position }.
homegroup-remind-vacant = Nadie tiene este servicio: { $position }.
homegroup-remind-over = Se acabó el plazo: { $position }. Es hora de pasarlo.
homegroup-confirm-title = ¿Sigue todo bien?
homegroup-confirm = Hace tiempo que nadie confirma lo que la lista dice de este grupo.
homegroup-confirm-yes = Sí, todo está bien
homegroup-next = Próximas reuniones
homegroup-chaired = coordina: { $handle }
homegroup-no-chair = aún nadie
homegroup-members = Quiénes somos
homegroup-you = (tú)
homegroup-about = Sobre el grupo
homegroup-take-words = Llevarme mis palabras
homegroup-report = Algo va mal aquí
homegroup-leave = Dejar el grupo

# Service
homegroup-service-title = Llevar el grupo
homegroup-service-lead = Cada cual puede hacer algo por el grupo durante un tiempo. Luego le toca a otra persona.
homegroup-position-secretary = Secretaría
homegroup-position-secretary-does = Mantiene al día lo que el grupo dice de sí mismo y se ocupa de que alguien abra la reunión.
homegroup-position-chair = Coordinación
homegroup-position-chair-does = Abre las reuniones y cuida el tiempo cuando nadie más se ha apuntado.
homegroup-position-greeter = Bienvenida
homegroup-position-greeter-does = Saluda a quien llega por primera vez.
homegroup-position-treasurer = Tesorería
homegroup-position-treasurer-does = Solo de nombre: en este sitio no se maneja dinero.
homegroup-position-other = Otra cosa
homegroup-position-other-does = Como diga el grupo.
homegroup-yours = Es cosa tuya.
homegroup-held-by = Lo hace { $handle }.
homegroup-term-until = Hasta el { $date }.
homegroup-term-over = Se acabó el plazo. Pásalo a otra persona.
homegroup-vacant = Ahora no lo hace nadie. Plazo: { $term }.
homegroup-asked-you = Te piden que te encargues de esto.
homegroup-asked = Se le ha pedido a { $handle }.
homegroup-ready = Ha dicho que sí.
homegroup-checklist = Lo que hay que pasar
homegroup-hand-know = La persona que sigue sabe lo que hay que hacer.
homegroup-hand-dates = Se ha hablado de las próximas fechas y de los días sin reunión.
homegroup-hand-listing = Lo que el grupo dice de sí mismo sigue siendo cierto.
homegroup-hand-invitations = Se han retirado los enlaces que ya no hacen falta.
homegroup-hand-script = Conoce el formato y sabe dónde imprimirlo.
homegroup-hand-safety = Sabe qué hacer si alguien molesta o está en peligro.
homegroup-hand-ask = Sabe a quién preguntar.
homegroup-tick = Anotar lo hecho
homegroup-hand-done = Pasarlo ahora
homegroup-take = Lo hago yo
homegroup-accept = Sí, me encargo
homegroup-decline = No, gracias
homegroup-call-off = Dejarlo
homegroup-stand-down = Dejar el servicio
homegroup-remove = Quitar
homegroup-hand-to = Pasar a
homegroup-hand-over = Preguntarle
homegroup-add-position = Añadir un servicio
homegroup-position = Servicio
homegroup-term = Duración
homegroup-position-own = Con tus palabras, para «Otra cosa»
homegroup-add = Añadir
homegroup-rota = Quién coordina
homegroup-rota-lead = Quien coordina tiene en la sala los botones para ello.
homegroup-chair = Coordino yo
homegroup-not-chair = Al final no

# Companions
homegroup-ties-title = Acompañarse
homegroup-ties-lead = Puedes pedir a alguien que te acompañe un tiempo, u ofrecerte. Nadie está obligado. Un no es callado y no necesita motivo.
homegroup-safety-link = Cómo hacerlo con cuidado
homegroup-ties-none = Nadie ha pedido ni ofrecido nada todavía.
homegroup-tie-sponsor-ask = Busca padrinazgo por un tiempo
homegroup-tie-sponsor-offer = Ofrece padrinazgo por un tiempo
homegroup-tie-companion-ask = Busca a alguien que le acompañe a una primera reunión
homegroup-tie-companion-offer = Puede acompañar a una primera reunión
homegroup-tie-somebody = alguien
homegroup-stands-until = hasta el { $date }
homegroup-tie-answer = Responder
homegroup-tie-words-answer = Unas palabras
homegroup-tie-send = Enviar
homegroup-tie-answered = Has respondido. Si dice que sí, lo verás aquí.
homegroup-tie-say-yes = Sí
homegroup-tie-say-no = No
homegroup-tie-take-back = Retirar mi tarjeta
homegroup-tie-new = Pedir u ofrecer
homegroup-tie-kind = Qué
homegroup-tie-kind-companion = Compañía para una primera reunión
homegroup-tie-kind-sponsor = Padrinazgo por un tiempo
homegroup-tie-side = Tú
homegroup-tie-side-ask = lo pides
homegroup-tie-side-offer = lo ofreces
homegroup-tie-words = Unas palabras
homegroup-tie-words-hint = Sin nombres, números ni direcciones. Como mucho 300 letras. Dura 30 días.
homegroup-tie-put-up = Ponerla
homegroup-pair = Tú y { $handle } habéis dicho que sí
homegroup-line-theirs = Te ha dejado:
homegroup-line-none = Todavía no te ha dejado ninguna línea.
homegroup-line-own = Le has dejado:
homegroup-line = Cómo puede encontrarte
homegroup-line-hint = Una línea. Solo la puede leer la otra persona. Desaparece a los 14 días. No tienes que dejar ninguna.
homegroup-line-leave = Dejarla
homegroup-line-back = Retirar las dos líneas
homegroup-tie-stop = Terminar esto

# Pausing, closing, leaving
homegroup-off-title = Días sin reunión
homegroup-off = El grupo no se reúne el
homegroup-off-do = Anotar los días
homegroup-off-back = Sí nos reunimos
homegroup-pause-title = Una pausa
homegroup-pause-lead = Todo el mundo la ve, y la lista lo dice. Sin último día dura hasta que la termines.
homegroup-pause-do = Hacer una pausa
homegroup-pause-lift = Terminar la pausa
homegroup-pause-days = { $from } – { $until }
homegroup-pause-now = ahora
homegroup-pause-open = sin fecha final
homegroup-close-title = Cerrar el grupo
homegroup-close-lead = Un grupo puede llegar a su fin. Habladlo antes.
homegroup-close-listing = Se quita de la lista.
homegroup-close-room = Su sala y sus invitaciones terminan.
homegroup-close-gone = Los miembros todavía pueden leer aquí y llevarse sus palabras. El { $date } se borra todo.
homegroup-close-secretary = La secretaría puede cerrar el grupo.
homegroup-close-sure = Lo hemos hablado. Cerrar el grupo.
homegroup-close = Cerrar el grupo
homegroup-leave-lead = Se borran tu nombre en el grupo, tus servicios y lo que pediste u ofreciste.
homegroup-leave-last = Solo quedas tú. Cuando te vayas, el grupo se borra.
homegroup-leave-words = Lo que escribiste en el grupo
homegroup-leave-keep = puede quedarse
homegroup-leave-delete = se borra
homegroup-leave-sure = Sí, quiero irme.
homegroup-report-lead = Esto solo lo leen quienes moderan este sitio, nadie del grupo. Nadie sabrá quién lo escribió.
homegroup-report-note = ¿Qué va mal?
homegroup-report-send = Enviar
homegroup-kit-print = Imprime esta página, o guárdala como archivo.
homegroup-kit-script = El formato, para imprimir
homegroup-fault-untimed = Este grupo no tiene días fijos.
homegroup-fault-dates = Escribe los días así: 2026-12-24.
homegroup-fault-order = El último día es anterior al primero.
homegroup-fault-sure = Marca la casilla si quieres hacerlo.
homegroup-held-empty = Escribe algo, por favor.
homegroup-held-long = Es demasiado largo.

# What became of a form
homegroup-said-formed = El grupo ya está. Eres su primer miembro y llevas la secretaría.
homegroup-said-joined = Te damos la bienvenida. Ya estás dentro.
homegroup-said-saved = Guardado.
homegroup-said-confirmed = Gracias. Queda confirmado.
homegroup-said-reported = Gracias. Lo leerán quienes moderan.
homegroup-said-many = Estás en todos los grupos en que puede estar una persona.
homegroup-said-full = No queda sitio en este grupo, o ya estás en demasiados.
homegroup-said-many-links = Ya hay muchos enlaces. Retira antes alguno.
homegroup-said-taken-back = Retirado.
homegroup-said-gone = Ya no estaba.
homegroup-said-not-yours = Eso no te toca a ti.
homegroup-said-late = No ha cambiado nada: alguien fue más rápido, o ya es distinto.
homegroup-said-add = Añadido.
homegroup-said-take = Gracias. Ahora es cosa tuya.
homegroup-said-stand-down = Lo has dejado. Gracias por lo que hiciste.
homegroup-said-ask = Se le ha preguntado. Lo verá en el grupo.
homegroup-said-accept = Has dicho que sí. Ahora repasad la lista juntos.
homegroup-said-call-off = Cancelado.
homegroup-said-tick = Anotado.
homegroup-said-done = Ya está pasado. Gracias a los dos.
homegroup-said-remove = Quitado.
homegroup-said-chair = Te has apuntado para coordinar.
homegroup-said-no-chair = Ya no estás en la lista para coordinar.
homegroup-said-off = Los días están anotados.
homegroup-said-on = El grupo se reúne ese día.
homegroup-said-pause = El grupo está en pausa.
homegroup-said-lift = La pausa ha terminado.
homegroup-said-closed = El grupo está cerrado.
homegroup-said-left = Has dejado el grupo.
homegroup-said-tie-card = Tu tarjeta está puesta.
homegroup-said-tie-many = Ya tienes una tarjeta así, o dos tarjetas. Retira antes una.
homegroup-said-tie-answered = Ya tiene tu respuesta.
homegroup-said-tie-yes = Los dos habéis dicho que sí.
homegroup-said-tie-no = No se le dirá. Durante un tiempo no podrá volver a pedírtelo.
homegroup-said-tie-end = Ha terminado.
homegroup-said-tie-line = Solo la otra persona puede leerla.
homegroup-said-tie-line-long = Escribe una línea de 120 letras como mucho.
