# For those who serve the site. The English file explains the keys. Not yet read by a native speaker.

## What every one of these pages has

stewards-tabs = Páginas de servicio
stewards-hour = { $day }, { $time } UTC
stewards-done = Hecho
stewards-delete = Borrar
stewards-open-again = Abrir de nuevo
stewards-save = Guardar
stewards-cancel = Cancelar
stewards-until = Vale hasta:
stewards-days = { $count ->
    [one] un día
   *[other] { $count } días
}

## What became of the form that was just sent

stewards-said-done = Marcado como hecho.
stewards-said-opened = Está abierto de nuevo.
stewards-said-deleted = Borrado, con sus palabras.
stewards-said-gone = Ya no estaba. Quizá alguien fue más rápido.
stewards-said-unsure = No se cambió nada. Marque primero la casilla.
stewards-said-last = Es la única persona que administra. Invite antes a otra.
stewards-said-revoked = El servicio queda retirado desde ahora. Las invitaciones abiertas con las que se podría volver ya no valen.
stewards-said-revoked-site = El cargo queda retirado. Estas páginas se cierran desde ahora; en las salas vale desde la próxima reunión. Las invitaciones abiertas con las que se podría volver ya no valen.
stewards-said-withdrawn = El enlace ya no funciona.
stewards-said-where = Un servicio en una sala necesita una sala. Elija una.
stewards-said-saved = La sala está guardada.
stewards-said-removed = La sala se ha quitado.

## The desk

stewards-desk-title = Mesa
stewards-desk-tab = Mesa
stewards-desk-hello = Aquí usted es { $handle }. { $role }.
stewards-desk-inbox = { $count ->
    [0] Nada espera.
    [one] Espera una nota.
   *[other] Esperan { $count } notas.
}
stewards-desk-reports = { $count ->
    [0] Nada espera.
    [one] Espera un aviso.
   *[other] Esperan { $count } avisos.
}
stewards-desk-rooms = Salas para las reuniones de las listas de este sitio.
stewards-desk-people = Quién sirve, y las invitaciones.
stewards-desk-rule = Lo que lee aquí se queda aquí. Solo aparecen los nombres que alguien tiene en una sala, y no hay que buscar a nadie.

## The inbox: what readers say is wrong with a meeting

stewards-inbox-title = Buzón
stewards-inbox-lead = Lo que los lectores dicen que está mal. Dígaselo a quienes llevan la lista, o corríjalo si es usted. Las notas sobre una persona con nombre van primero.
stewards-inbox-empty = El buzón está vacío. Gracias por mirar.
stewards-inbox-done = Ya hecho
stewards-inbox-no-words = Sin más palabras.
stewards-inbox-unlisted = Ninguna lista tiene ya esta reunión.

## Reports from rooms

stewards-reports-title = Avisos
stewards-reports-lead = Lo que alguien en una sala quiso que usted viera, con el nombre que allí tenía quien lo dijo. No sabemos quién lo envió. Un aviso atendido se olvida a los treinta días de llegar, y cualquier otro a los noventa.
stewards-reports-empty = No hay avisos. Las salas están tranquilas.
stewards-report-words = Las palabras del aviso
stewards-report-note = Lo que dice quien avisa

## Who serves

stewards-people-title = Personas
stewards-people-lead = Quienes sirven, con el nombre que tienen en ese lugar. Una persona tiene otro nombre en cada lugar, y nadie puede ver cuáles van juntos.
stewards-people-site = El sitio
stewards-people-room = En una sala
stewards-people-you = (usted)
stewards-revoke = Retirar este servicio
stewards-revoke-sure = Sí, este servicio termina
stewards-invitations-title = Invitaciones abiertas
stewards-invitations-empty = No hay ninguna invitación abierta.
stewards-withdraw = Retirar la invitación
stewards-invite-title = Invitar a alguien a servir
stewards-invite-lead = Recibirá un enlace. Déselo a una sola persona, por un medio en el que ambos confíen.
stewards-invite-role = Para qué servicio
stewards-invite-room = Sala
stewards-invite-no-room = Ninguna
stewards-invite-room-hint = Solo para un servicio en una sala.
stewards-invite-days = El enlace vale
stewards-invite = Crear el enlace
stewards-link-title = Un enlace para una persona
stewards-link-lead = Este enlace se muestra solo ahora. Cópielo y déselo a una sola persona.
stewards-link-path = Este sitio no conoce su propia dirección. Póngala delante del enlace.
stewards-link-yes = Quien lo abra primero y diga que sí tendrá el servicio.
stewards-back-people = Volver a las personas

## What people are, and what they do

stewards-role-admin = Administración del sitio
stewards-role-admin-does = Usted dice quién sirve en este sitio y puede todo lo que pueden la moderación y el servicio.
stewards-role-moderator = Moderación del sitio
stewards-role-moderator-does = Lee los avisos de las salas y ve qué se hizo allí por la seguridad. Puede todo lo que puede el servicio.
stewards-role-servant = Servicio del sitio
stewards-role-servant-does = Lee lo que está mal en una reunión y cuida de las salas.
stewards-role-chair = Coordinación
stewards-role-chair-does = Dirige la reunión: sus pasos, quién tiene la palabra y quién sirve en ella.
stewards-role-co-chair = Segunda coordinación
stewards-role-co-chair-does = Dirige la reunión cuando falta quien coordina.
stewards-role-doorkeeper = Servicio de puerta
stewards-role-doorkeeper-does = Cuida de la gente en la puerta, y puede retener o apartar a quien moleste.
stewards-role-greeter = Bienvenida
stewards-role-greeter-does = Da la bienvenida a quien llega por primera vez.
stewards-role-timekeeper = Control del tiempo
stewards-role-timekeeper-does = Cuida del tiempo y puede dar más.
stewards-role-reader = Lectura
stewards-role-reader-does = Lee, y pasa a lo siguiente cuando un texto está leído.
stewards-role-room = La sala misma
stewards-role-in-room = { $role }: { $room }

## An invitation, as the person invited sees it

stewards-invited-title = Una invitación
stewards-invited-lead = Alguien le pide que sirva aquí:
stewards-invited-stranger = Quien sirve tiene que ser mañana la misma persona. Para eso necesita una frase de seis palabras: sin nombre y sin correo. Cree una o escriba la suya, y abra de nuevo este enlace.
stewards-invited-phrase = A las seis palabras
stewards-invited-again = Tengo mis seis palabras: seguir
stewards-invited-stays = Mientras tanto este enlace sigue valiendo.
stewards-invited-handle = Allí le conocen como { $handle }. Nadie puede ver quién es usted en otras partes de este sitio.
stewards-invited-yes = Sí, me encargo
stewards-invited-no = Ahora no
stewards-invited-serves = Usted ya tiene este servicio. El enlace se puede dar a otra persona.
stewards-invited-thanks = Gracias por servir
stewards-invited-go = Ir allí
stewards-invited-gone-title = Este enlace no funciona
stewards-invited-gone = Ya se usó, se retiró o se acabó su tiempo. Pida otro a quien se lo dio.

## Rooms

stewards-rooms-title = Salas
stewards-rooms-lead = Una sala abre un cuarto de hora antes de su reunión y cierra después. No anotamos nada de lo que se dice en ella, salvo que alguien en la sala comunique unas palabras a la moderación.
stewards-rooms-empty = Ninguna reunión tiene todavía una sala aquí.
stewards-always-title = Salas siempre abiertas
stewards-always-lead = Vienen con el sitio, una en cada idioma, y funcionan solas.
stewards-always-room = Siempre abierta ({ $language })
stewards-room-hours = Abre con esta reunión:
stewards-room-unlisted = Ninguna lista tiene ya la reunión { $meeting }. La sala no se abre.
stewards-room-new = Añadir una sala
stewards-room-edit = Cambiar una sala
stewards-room-faults = Todavía no se guardó nada. Hay algo que revisar:
stewards-room-title = Nombre
stewards-room-slug = Nombre corto para su dirección
stewards-room-slug-hint = Letras minúsculas de la a a la z, cifras y guiones. No se puede cambiar después.
stewards-room-meeting = La reunión cuyas horas sigue
stewards-room-meeting-hint = La dirección de la página de la reunión en este sitio, o su última parte.
stewards-room-language = Idioma
stewards-room-script = Formato
stewards-room-secular = En la versión laica
stewards-room-admission = Quién puede entrar
stewards-room-open = Abierta: cualquiera puede venir y escuchar
stewards-room-closed-hint = Cerrada: ante la puerta se dice quién puede asistir
stewards-room-closed = cerrada
stewards-room-who = Quién puede asistir
stewards-room-who-hint = Para reuniones cerradas; se muestra ante la puerta. Como mucho 300 letras.
stewards-room-young-hint = Para jóvenes: nadie puede intercambiar contactos
stewards-room-young = para jóvenes
stewards-room-visit = La puerta de la sala
stewards-room-remove = Quitar esta sala
stewards-room-remove-hint = Se van con ella sus servicios, sus invitaciones y su registro. Los avisos quedan hasta que se borren o pase su tiempo.
stewards-room-remove-sure = Sí, quitarla
stewards-back-rooms = Volver a las salas

## The formats that come with the program, called as in content/*/scripts


## What has to be mended in the form of a room

stewards-fault-title = Dele un nombre de 100 letras como mucho.
stewards-fault-slug = Solo de la a a la z, del 0 al 9 y guiones, 60 como mucho.
stewards-fault-slug-taken = Ya hay una sala o una página en esta dirección.
stewards-fault-language = Elija un idioma.
stewards-fault-script = Elija un formato.
stewards-fault-meeting = Ninguna lista de este sitio tiene esta reunión. Copie aquí la dirección de su página.
stewards-fault-who = Diga quién puede asistir: se lee antes de entrar.
stewards-fault-who-long = Son más de 300 letras.

## What was done in a room to keep it safe

stewards-acts-link = Registro
stewards-acts-title = Lo que se hizo aquí
stewards-acts-lead = Qué medida, de qué servicio, a qué hora. No por quién ni a quién. Se olvida a los treinta días.
stewards-acts-empty = En los últimos treinta días no hubo que hacer nada aquí.
stewards-act-held = Se pidió a alguien que solo escuchara
stewards-act-released = Puede compartir de nuevo
stewards-act-removed = Se apartó a alguien
stewards-act-undone = Se deshizo una expulsión
stewards-act-panic = Se congeló la sala
stewards-act-calm = Se abrió de nuevo la sala
stewards-act-locked = Quienes llegan solo escuchan
stewards-act-unlocked = Quienes llegan pueden compartir de nuevo

## The group's own words

stewards-words-title = Las palabras propias del grupo
stewards-words-lead = Deja un campo vacío para conservar las palabras del formato. El orden de las partes, sus tiempos y las reglas de la sala son iguales en todas las reuniones. Si pegas un texto ajeno, nombra en él su fuente.
stewards-words-fault = Estas palabras no se pueden usar:
stewards-words-shipped = Las palabras que trae el formato
stewards-words-step-title = Título
stewards-words-step-text = Texto
