# For those who keep the list of meetings. The English file explains the keys. Not yet read by a native speaker.

## Buscar

listings-title = Reuniones de la lista
listings-lead = Busca una reunión para cambiarla. Lo que cambies queda encima de su lista y sigue ahí cuando la lista se lee de nuevo.
listings-desk = Añadir una reunión, cambiarla, pausarla o terminarla.
listings-views = Qué mostrar
listings-show-all = Todas
listings-show-drafts = Tus borradores
listings-show-proposed = Propuestas tuyas
listings-show-paused = En pausa
listings-show-ended = Terminadas
listings-show-hidden = Retiradas
listings-show-orphans = Ya no están en su lista
listings-words = Palabras, o la dirección de su página
listings-source = Lista
listings-every-source = Todas las listas
listings-find = Buscar
listings-none = Aquí no hay nada.
listings-more = Hay más. Añade una palabra para encontrar menos.
listing-add = Añadir una reunión
listing-edit = Cambiar una reunión
listing-changes = Últimos cambios
listing-drop-draft = Tirar este borrador
listing-state-new = aún no publicada

## Qué pasó con el formulario enviado

stewards-said-listing-saved = Guardado. Ya se puede encontrar.
stewards-said-listing-added = Añadida. Ya se puede encontrar.
stewards-said-listing-proposed = Gracias. Tu cambio espera el sí de un servidor.
stewards-said-listing-same = No había nada distinto, así que no se cambió nada.
stewards-said-listing-stale = No se hizo nada: otra persona la cambió entretanto. Así está ahora.
stewards-said-listing-settled = Otra persona fue más rápida: esto ya está resuelto.
stewards-said-listing-draft = Guardado como borrador. Solo tú lo ves.
stewards-said-listing-dates = No se hizo nada: no se pudieron leer estos días. Escríbelos así: 2026-12-24.
stewards-said-listing-reason = No se hizo nada: el motivo parece nombrar a una persona, o llevar un número o una dirección. Quítalo; otros lo leerán.
stewards-said-listing-untimed = Una reunión con cita previa no tiene días en que pueda pausarse. Dilo en sus notas.
stewards-said-listing-undone = Deshecho.
stewards-said-listing-changed-since = No se hizo nada: el mismo campo se cambió otra vez después. Deshaz primero el cambio posterior.
stewards-said-listing-venue-closed = Cerrado. Lo marcado figura ahora en pausa.
stewards-said-listing-venue-open = Abierto de nuevo.
stewards-said-listing-approved = Publicado. Gracias.
stewards-said-listing-declined = Rechazado.

## El formulario

listing-faults = Aún no se guardó nada. Hay algo que revisar:
listing-warnings = Aún no se guardó nada. Mira esto otra vez. Si está bien así, pulsa el botón de nuevo.
listing-part-when = Cuándo
listing-part-where = Dónde
listing-part-online = En línea y por teléfono
listing-part-kinds = Qué tipo de reunión
listing-part-facets = Más: profesión, cultura, tamaño y otros
listing-part-notes = Notas
listing-part-group = El grupo
listing-part-contact = Cómo contactar con el grupo
listing-part-donations = Contribuciones
listing-rarer = No cada semana: cada varias semanas, al mes, días sueltos
listing-limits = Primer y último día, días sin reunión
listing-more-place = Más sobre la dirección
listing-show-kinds = Mostrar los tipos que usa esta fraternidad
listing-find-point = Buscar el punto en el mapa por la dirección
listing-publish = Guardar y publicar
listing-save-anyway = Está bien: guardar
listing-propose = Enviar a los servidores
listing-save-draft = Guardar como borrador
listing-proposes = Lo que guardes espera el sí de un servidor.

listing-name = Nombre de la reunión
listing-fellowship = Fraternidad
listing-fellowship-hint = Por ejemplo AA, NA o Al-Anon. Vacío: la de la lista.
listing-kind = Con qué frecuencia
listing-kind-weekly = Cada semana
listing-kind-weeks = Cada varias semanas
listing-kind-monthly = Ciertos días del mes
listing-kind-dates = Días sueltos
listing-kind-appointment = Con cita previa
listing-day = Días de la semana
listing-start = Empieza
listing-end = Termina
listing-end-hint = Puede ser después de medianoche.
listing-when = Cuándo
listing-weeks = Cada cuántas semanas
listing-anchor = Un día de una semana que cuenta
listing-nth = Cuáles del mes
listing-dates = Días
listing-dates-hint = Uno por línea, así: 2026-12-24.
listing-starts = Primer día
listing-ends = Último día
listing-closed = Días sin reunión
listing-closed-hint = Festivos, por ejemplo. Uno por línea, así: 2026-12-24.
listing-suspended = Pausa
listing-zone = Zona horaria
listing-zone-hint = Como Europe/Madrid. Déjala vacía para tomar la del lugar.
listing-attendance = Cómo asistir
listing-attendance-in-person = En un lugar
listing-attendance-hybrid = En un lugar y en línea
listing-attendance-online = Solo en línea o por teléfono
listing-type = Tipos
listing-place-closed = Lugar cerrado por ahora
listing-class-open = Abierta o cerrada
listing-class-who = Para quién
listing-class-access = Acceso
listing-class-language = Idioma
listing-class-format = Qué se hace
listing-class-other = Otros
listing-languages = Más idiomas
listing-languages-hint = Separados por comas, así: español, galés.
listing-facets = Más, con tus palabras
listing-facets-hint = Uno por línea, así: Música: coro.
listing-venue = Nombre del lugar
listing-street = Calle y número
listing-city = Ciudad
listing-state = Provincia, estado o región
listing-postal = Código postal
listing-country = País
listing-address = La dirección entera en una línea
listing-address-hint = Se muestra en lugar de las partes. Suele estar vacía.
listing-region = Regiones
listing-region-hint = Una por línea, la más grande primero.
listing-place-notes = Sobre el lugar
listing-place-notes-hint = La puerta, el piso, dónde aparcar.
listing-point = Punto en el mapa
listing-lat = Latitud
listing-lat-hint = Como 53.8. Deja los dos vacíos para que se busque la ciudad.
listing-lon = Longitud
listing-exact = Cómo de exacto es el punto
listing-exact-address = Tan exacto como la dirección
listing-exact-yes = exacto
listing-exact-no = solo aproximado
listing-choice = ¿Qué lugar es?
listing-choice-none = Ninguno de estos: no ponerla en el mapa
listing-link = Enlace para entrar
listing-link-hint = Abre la reunión misma, como https://…
listing-link-2 = Otro enlace
listing-link-2-hint = Una página o un chat; no abre la reunión.
listing-online-notes = Para entrar
listing-online-notes-hint = La contraseña, por ejemplo. Solo se muestra al entrar.
listing-phone = Teléfono para entrar
listing-phone-notes = Para entrar por teléfono
listing-notes = Notas
listing-notes-hint = Todo el mundo las lee. Sin apellidos, por favor.
listing-group = Nombre del grupo
listing-group-notes = Sobre el grupo
listing-group-email = Correo del grupo
listing-group-phone = Teléfono del grupo
listing-group-site = Sitio web
listing-group-site-2 = Segundo sitio web
listing-contact-name = Contacto
listing-contact-name-hint = Basta el nombre de pila.
listing-contact-email = Correo
listing-contact-phone = Teléfono
listing-contacts = Contactos
listing-post = Dirección para cartas
listing-district = Distrito
listing-sub-district = Subdistrito
listing-venmo = Venmo
listing-square = Cash App
listing-paypal = PayPal
listing-basket = Código de la cesta en homegroup.online
listing-donations = Contribuciones
listing-url = Página en su propia lista
listing-confirmed = Última confirmación
listing-note = Por qué, para el historial
listing-note-hint = Lo leen quienes cuidan la lista. Puede quedar vacío.

## Qué hay que arreglar

listing-fault-name = Dale un nombre.
listing-fault-fellowship = Usa 80 letras como mucho.
listing-fault-kind = Elige con qué frecuencia se reúne.
listing-fault-day = Elige un día.
listing-fault-start = Di cuándo empieza.
listing-fault-time = Escribe una hora como 19:30.
listing-fault-weeks = Escribe un número del 2 al 52.
listing-fault-nth = Elige cuáles del mes.
listing-fault-dates = Nombra al menos un día.
listing-fault-date = Escribe los días así: 2026-12-24.
listing-fault-ends = El último día es anterior al primero.
listing-fault-zone = No existe esa zona horaria. Escríbela así: Europe/Madrid.
listing-fault-zone-needed = El lugar no dice qué hora tiene. Escribe la zona horaria, como Europe/Madrid.
listing-fault-attendance = Elige cómo se puede asistir.
listing-fault-open-and-closed = No puede ser abierta y cerrada a la vez.
listing-fault-language = Escribe nombres de idiomas o sus códigos de dos letras.
listing-fault-facet = Escribe un nombre, dos puntos y una palabra, así: Música: coro.
listing-fault-degrees = Escribe grados como 53.8.
listing-fault-point-half = Hacen falta latitud y longitud, o ninguna.
listing-fault-choice = Varios lugares se llaman así. Elige uno.
listing-fault-link = Escribe una dirección que empiece por https://.
listing-fault-mail = Escribe una dirección de correo.
listing-fault-phone = Escribe un número de teléfono.
listing-fault-long = Es demasiado largo.

## Qué mirar otra vez

listing-warn-next-day = Termina al día siguiente. ¿Es así?
listing-warn-long = Dura más de cuatro horas. ¿Es así?
listing-warn-whole-day = Dura un día entero. ¿Es así?
listing-warn-zone = El lugar tiene la hora de { $words }. ¿Es así?
listing-warn-far = El punto está lejos de { $words }. Si el lugar ha cambiado, deja vacías latitud y longitud para buscarlo de nuevo.
listing-warn-old-point = El punto es todavía el de la dirección antigua. Deja vacías latitud y longitud para buscarlo de nuevo, o ponlo en el mapa. ¿Está bien así?
listing-warn-no-way-in = No hay enlace ni número para entrar.
listing-warn-no-place = No hay un lugar adonde ir.
listing-warn-personal = Esto puede decir quién es alguien: { $words }. Todo el mundo lo lee.
listing-warn-full-name = Parece un apellido: { $words }. Basta el nombre de pila.
listing-warn-unknown-host = No conocemos { $words } como servicio de reuniones. Se muestra como un enlace corriente.

## Una reunión que ya está

listing-public = Su página pública
listing-history = Qué se cambió
listing-copy = Hacer una copia
listing-at-venue = Todo lo de este lugar
listing-acts = Pausar, terminar, retirar
listing-state-waiting = Espera a un servidor
listing-state-declined = Rechazada
listing-state-approved = Publicada
listing-state-suspended = En pausa ahora
listing-state-ended = Ha terminado
listing-state-removed = Retirada: nadie la ve
listing-state-merged = Unida a otra, que vale por las dos
listing-beside-note = Alguien dice: { $kind }
listing-beside-yours = Lo que escribiste
listing-left-over = La lista ya no tiene esta reunión
listing-left-over-beside = O ya no te toca cambiarla. Lo que escribiste está en el formulario: guárdalo y será una reunión que se guarda aquí.
listing-settled-beside = Lo que escribiste está en el formulario y nada de ello se ha publicado. Si todavía hace falta, guárdalo: será un cambio aparte.
listing-layered = Qué se cambió aquí
listing-layered-lead = Primero lo que dice la lista, después lo que se ve.
listing-moved = La lista dice ahora otra cosa que cuando se cambió esto.
listing-take = Volver a lo que dice la lista
listing-field-name = Nombre
listing-field-fellowship = Fraternidad
listing-field-schedule = Días y horas
listing-field-zone = Zona horaria
listing-field-attendance = Cómo asistir
listing-field-types = Tipos
listing-field-languages = Idiomas
listing-field-facets = Profesión, cultura y más
listing-field-venue = Lugar
listing-field-online = En línea y por teléfono
listing-field-group = Grupo
listing-field-notes = Notas
listing-field-confirmed = Última confirmación
listing-field-other = Otra cosa
listing-lift = Vuelve a reunirse
listing-pause-drop = Quitar esta pausa
listing-restore = Traerla de vuelta
listing-suspend = Ponerla en pausa
listing-suspend-lead = Sigue en la lista y dice que está en pausa.
listing-suspend-do = Pausar
listing-from = Desde
listing-until = Hasta (vacío: no se sabe)
listing-reason = Por qué
listing-close-days = Sin reunión algunos días
listing-close-days-do = No en estos días
listing-end-on = Terminarla
listing-last-day = Último día
listing-end-do = Termina entonces
listing-remove = Retirarla
listing-remove-lead = Nadie la verá. Puedes traerla de vuelta.
listing-remove-sure = Sí, retirarla
listing-remove-asks = Para quitarla o traerla de vuelta hace falta el sí de un servidor.

## Todo lo de un lugar

listing-venue-lead = Cierra todo lo de aquí de una vez, o ábrelo de nuevo. Solo se toca lo marcado, y se puede deshacer todo de una vez.
listing-venue-which = Qué se reúne aquí
listing-venue-planned = Previsto para más tarde: al volver a abrir, esto también se quita
listing-venue-close = Cerrar estos días
listing-venue-reopen = Abrir de nuevo ya

## Ya no está en su lista

listing-orphan = Ya no está en su lista
listing-orphan-lead = Su lista ya no tiene esta reunión. Lo que se cambió aquí se guarda y vale de nuevo si la reunión vuelve.
listing-orphan-keep = Conservarla como reunión nuestra
listing-orphan-let-go = Soltar los cambios

## Dos que cambian lo mismo

listing-conflict = Dos versiones
listing-conflict-lead = Mientras escribías, esta reunión cambió: la cambió otra persona o su propia lista. No se pierde nada: sigue desde cualquiera de las dos.
listing-conflict-theirs = Lo que hay ahora
listing-conflict-yours = Lo que escribiste
listing-go-theirs = Seguir desde lo que hay ahora
listing-go-yours = Seguir con lo mío encima

## Lo que otros proponen

listing-proposal = Un cambio propuesto
listing-proposals = Cambios propuestos
listing-proposal-missing = La lista ya no tiene esta reunión. Se puede conservar como propia o rechazar.
listing-proposal-new = Una reunión que todavía no está en la lista.
listing-by-reader = De alguien que lee
listing-proposed = Qué se propone
listing-meanwhile = Qué cambió desde entonces
listing-meanwhile-lead = La reunión se cambió después de esta propuesta.
listing-yes-changes = Qué cambia ahora un sí
listing-approve = Publicarlo
listing-approve-changed = Cambiarlo antes
listing-decline = Rechazar
listing-look = Mirarlo
listing-open-form = Abrir el formulario al lado

## Qué se cambió

listing-no-changes = Aún no se cambió nada.
listing-changes-lead = Por apodo y a la hora en punto. Todo cambio se puede deshacer.
listing-changes-older = Cambios anteriores
listing-undo = Deshacer esto
listing-undo-batch = Deshacer los { $count } de una vez
listing-act-add = Añadida
listing-act-edit = Cambiada
listing-act-suspend = En pausa
listing-act-pause-lift = Se reúne de nuevo
listing-act-dates = Sin reunión algunos días
listing-act-end = Terminada
listing-act-restore = De vuelta
listing-act-remove = Retirada
listing-act-merge = Unida a otra
listing-act-unmerge = Separada de nuevo
listing-act-confirm = Confirmada
listing-act-undo = Deshecho
listing-act-approve = Propuesta publicada
listing-act-take = De nuevo lo que dice la lista
listing-act-let-go = Cambios soltados
listing-act-venue-close = Cerrada con todo lo de su lugar
listing-act-venue-reopen = Abierta de nuevo con todo lo de su lugar

## Una diferencia en palabras

listing-no-difference = Ninguna diferencia que se vea.
listing-nothing = nada
listing-becomes = pasa a ser
listing-shown = Se muestra
listing-shown-yes = sí
listing-shown-no = no
listing-shown-merged = no: unida a otra
listing-yes = sí
listing-from-date = desde el { $date }
listing-until-date = hasta el { $date }
listing-no-end = sin fin conocido

## Alguien propone un cambio

suggest-link = Proponer un cambio
suggest-link-hint = ¿Sabes cómo es ahora? Cambia los datos y alguien que cuida la lista los mira.
suggest-title = Proponer un cambio
suggest-lead = Cambia lo que ahora es distinto y deja lo demás. Antes lo mira alguien que cuida la lista. No sabemos quién eres.
suggest-over = Esta reunión ya no existe
suggest-online-hint = Lo que hay ahora no se muestra aquí. Deja un campo vacío y queda como está.
suggest-meanwhile = Mientras escribías, la lista cambió esta reunión. El formulario dice lo que la lista dice ahora, con lo que tú cambiaste encima. Míralo otra vez y envíalo.
suggest-note = Algo más para quienes cuidan la lista
suggest-note-hint = Cómo lo sabes, por ejemplo. Sin nombres, por favor.
suggest-send = Enviar
suggest-send-anyway = Está bien: enviar
suggest-thanks = Gracias
suggest-next = Alguien que cuida la lista lo mirará.
suggest-empty-title = No había nada distinto
suggest-empty = Lo que enviaste ya lo dice la lista, así que no se envió nada.
suggest-back = Volver a la reunión

## Putting a meeting on the map by hand

pick-open = Ponerla en el mapa
pick-title = Mapa para situar la reunión
pick-broken = El mapa no puede dibujarse aquí. Puedes escribir los dos números.
pick-taken = El lugar bajo la cruz está ahora en los dos campos. Se guarda cuando guardes.
pick-take = La reunión está bajo la cruz
pick-help = Arrastra el mapa, o muévelo con las flechas y más y menos, hasta que el lugar quede bajo la cruz. El mapa es aproximado; para la puerta exacta, escribe los números de un buen mapa.
