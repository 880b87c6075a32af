# Órganos de servicio y grupos. The English file explains the keys. Not yet read by a native speaker.

## The bodies, one under another

bodies-title = Órganos de servicio
bodies-desk = Quién cuida qué parte de la lista.
bodies-lead = Un órgano de servicio cuida una parte de la lista: una zona, una región, una confraternidad entera. Quien sirve en él puede cambiar las reuniones de allí y de todos los órganos que tiene debajo.
bodies-new = Añadir un órgano de servicio
bodies-edit = Cambiar este órgano de servicio
bodies-empty = Todavía no hay ningún órgano de servicio. Quienes sirven al sitio cuidan toda la lista.
bodies-under = bajo { $body }
bodies-own = usted sirve aquí
bodies-listings = { $count ->
    [1] una reunión
   *[other] { $count } reuniones
}
bodies-listings-whole = { $count ->
    [1] Junto con los órganos que tiene debajo: una reunión.
   *[other] Junto con los órganos que tiene debajo: { $count } reuniones.
}

## One body

bodies-stands-under = Está bajo
bodies-below = Debajo
bodies-covers = De qué se ocupa
bodies-covers-hint = Una reunión pertenece aquí cuando cumple todo lo que usted indica: una de las listas, una de las regiones, una de las confraternidades. Si deja un campo vacío, valen todas.
bodies-covers-nothing = Todavía solo se ocupa de las reuniones añadidas en su nombre.
bodies-lists = Listas
bodies-regions = Regiones
bodies-regions-hint = Una en cada línea, como las nombran las reuniones. Si una reunión no nombra región, cuenta su ciudad.
bodies-fellowships = Confraternidades
bodies-fellowships-hint = Una en cada línea, como las nombran las listas.
bodies-own-list = Las reuniones añadidas en su nombre siempre le pertenecen.
bodies-at-once = Lo que cambian los representantes de sus grupos se publica al momento
bodies-at-once-on = Los representantes de sus grupos publican al momento.
bodies-at-once-off = Los representantes de sus grupos proponen, y alguien que sirve dice sí o no.
bodies-search = Mostrar sus reuniones
bodies-name = Nombre
bodies-none = Ninguno
bodies-count-them = Contar las reuniones
bodies-count = { $count ->
    [1] Es una reunión. Todavía no se ha guardado nada.
   *[other] Son { $count } reuniones. Todavía no se ha guardado nada.
}
bodies-remove = Quitar este órgano de servicio
bodies-remove-loss = Personas que dejan de servir en él: { $people }. Invitaciones abiertas que dejan de valer: { $invitations }. Órganos que suben un escalón: { $below }.
bodies-remove-stays = Sus reuniones y el historial de los cambios se quedan.

## Who serves in it, and asking somebody to

bodies-people = Quién sirve aquí
bodies-people-empty = Todavía nadie.
bodies-people-body = En un órgano de servicio
bodies-invite-title = Invitar a alguien a servir aquí
bodies-invite-body = Órgano de servicio
bodies-invite-body-hint = Solo para un servicio en un órgano de servicio.
bodies-back = Volver
stewards-role-body-servant = Servicio en un órgano de servicio
stewards-role-body-servant-does = Usted mantiene al día las reuniones de este órgano de servicio: las añade, las cambia, las suspende, y responde a lo que otros proponen.
stewards-role-representative = Representante de un grupo
stewards-role-representative-does = Usted dice qué ha cambiado en las reuniones de su grupo. Alguien que sirve lo mira antes de que se muestre, salvo que su órgano de servicio le deje publicar al momento.
me-role-representative = Representante

## The sheet for the person invited; it can be printed

bodies-link-print = O imprima esta página: lo que hay en la hoja es para la persona invitada.
bodies-sheet-title = Le invitamos a servir
bodies-sheet-picture = El enlace como código QR, para la cámara de un teléfono
bodies-sheet-no-name = Nadie le pide su nombre, correo ni teléfono, ni aquí ni después.
bodies-sheet-words = Recibe seis palabras que son suyas. Con ellas vuelve, desde cualquier aparato. Apúntelas: nadie más las tiene.

## Groups that somebody speaks for

representatives-title = Representantes de grupos
representatives-link = Grupos y sus representantes
representatives-invite = Invitar al representante de este grupo
representatives-lead = Un representante dice qué cambia en las reuniones de su propio grupo, y en ninguna otra.
representatives-empty = Ningún grupo tiene representante aquí todavía.
representatives-no-meetings = Ninguna lista tiene ahora una reunión de este grupo.
representatives-invite-title = Invitar al representante de { $group }
representatives-invite-meetings = Hablaría por estas reuniones:
representatives-find-title = Invitar a un representante
representatives-find = Una reunión del grupo
representatives-find-go = Seguir

## What became of a form, and what has to be mended in one

stewards-week = en la semana del { $day }
stewards-said-body-saved = El órgano de servicio está guardado.
stewards-said-body-removed = El órgano de servicio está quitado.
stewards-said-no-meeting = No hay tal reunión en su parte de la lista.
stewards-said-not-whole = Este grupo se reúne también donde usted no sirve. Pregunte a alguien que sirva para todo el grupo.
stewards-said-which-body = Un servicio en un órgano de servicio necesita uno. Elíjalo, por favor.
bodies-fault-title = Póngale un nombre de 100 letras como mucho.
bodies-fault-slug = Use solo de la a a la z, de 0 a 9 y guiones, 30 como mucho.
bodies-fault-slug-taken = Otro órgano de servicio ya tiene este nombre corto.
bodies-fault-names = Como mucho 100 de cada, y ninguno de más de 80 letras.
bodies-fault-nowhere = Ese órgano ya no existe. Elija otro, por favor.
bodies-fault-circle = Un órgano de servicio no puede estar bajo sí mismo.
bodies-fault-deep = Como mucho seis órganos pueden estar uno bajo otro.
