# One meeting's own page. The English file explains the keys. Not yet read by a native speaker.

meeting-title = Reunión
meeting-when = Cuándo
meeting-where = Dónde
meeting-online = A distancia
meeting-about = Sobre ella
meeting-group = El grupo
meeting-fresh = Cómo de reciente es esto
meeting-in-zone = Reloj de { $zone }
meeting-usual-length = La lista no dice cuánto dura; la mayoría dura más o menos una hora.
meeting-lasts = Dura { $length }

meeting-directions-app = Abrir en tu aplicación de mapas
meeting-directions-osm = Ver en OpenStreetMap
meeting-approximate = La lista solo da el lugar aproximado. Pregunta al grupo por el exacto.

meeting-join-link = Entrar por enlace
meeting-join-phone = Entrar por teléfono
meeting-join-either = Entrar por enlace o por teléfono
meeting-join-hint = La página siguiente muestra el enlace, el número y la contraseña si la hay. Aquí no se muestran para que no los recojan las máquinas.
meeting-join-service = Con { $service }
meeting-join-none = La lista no da ningún enlace público. Pregunta al grupo o a su oficina de servicio, abajo.
meeting-link-elsewhere = La lista da esta página para ella:

meeting-what-happens = Qué pasa ahí
meeting-facet = { $name }: { $values }

meeting-calendar = Añadir al calendario
meeting-other-group = Otras reuniones de este grupo
meeting-other-place = Otras reuniones en este lugar

meeting-contact-email = Escribir a { $name }
meeting-contact-phone = Llamar a { $name }
meeting-contact-group = el grupo
meeting-website = La página del grupo
meeting-post = Cartas a
meeting-district = Distrito
meeting-donate = Aportaciones
meeting-donate-hint = Los grupos viven de lo que dan sus miembros. Si es tu primera vez, no hace falta que des nada.
meeting-donate-venmo = Venmo { $name }
meeting-donate-square = Cash App { $name }
meeting-donate-paypal = PayPal { $name }
meeting-donate-basket = Cesta en línea { $name }

meeting-source = De la lista «{ $source }»
meeting-source-own-page = Esta reunión en el sitio de la lista
meeting-source-sample = Inventada: esta reunión no existe.
meeting-published-by = Publicada por { $name }
meeting-helpline = Línea de ayuda: { $phone }

meeting-suspended = Esta reunión está en pausa
meeting-suspended-text = La lista dice que no se reúne por ahora.
meeting-ended = Esta reunión ha terminado
meeting-ended-text = Su última fecha ya pasó. Abajo hay otras reuniones.
meeting-place-closed = El lugar está cerrado por ahora
meeting-place-closed-text = Aún puedes entrar a distancia.
meeting-by-appointment = Con cita
meeting-by-appointment-text = No hay una hora fija. Pregunta al grupo cuándo se reúne.
meeting-find-other = Buscar otra reunión

meeting-moved = Varias reuniones tienen esta dirección. ¿Cuál buscas?

## Joining

join-title = Entrar
join-lead = Puedes limitarte a escuchar. Puedes elegir cualquier nombre y dejar la cámara apagada.
join-link = Abrir la reunión
join-link-note = Abre { $service }, otro sitio. Verá tu dirección de red y el nombre que escribas allí.
join-phone = Llamar al { $phone }
join-phone-note = Puede que se vea tu número si no lo ocultas.
join-notes = Conviene saber
join-back = Volver a la reunión
join-not-now = Ahora no está en curso. { $when }
join-none = La lista no da enlace ni número para esta reunión.

## Something is wrong here

wrong-title = Aquí hay algo mal
wrong-lead = Díselo a quienes llevan esta lista. No escribas nombres ni nada sobre ti, por favor.
wrong-what = ¿Qué está mal?
wrong-closed = Ya no se reúne
wrong-time = El día o la hora
wrong-place = El lugar o el enlace
wrong-contact = Muestra el nombre o el número de alguien
wrong-else = Otra cosa
wrong-note = En pocas palabras
wrong-note-hint = Como mucho 1000 letras.
wrong-trap = Deja esto vacío
wrong-send = Enviar
wrong-thanks-title = Gracias
wrong-thanks = Tu nota ha llegado a quienes llevan esta lista. No hemos guardado quién la envió.
wrong-source-contact = También puedes escribir a la lista:
wrong-empty = Elige qué está mal o escribe unas palabras, por favor.

## A room of this site

meeting-room = Esta reunión se celebra aquí: ir a su sala
