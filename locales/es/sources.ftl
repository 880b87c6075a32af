# Lists that other people keep: see the English file.

sources-title = Listas
sources-lead = Listas de reuniones que llevan otras personas. Este sitio recoge cada una a su propio ritmo. Lo que no parece correcto espera aquí, y la lista anterior se queda.
sources-empty = Todavía no hay ninguna lista.
sources-add = Añadir una lista
sources-back = Todas las listas
sources-meetings = { $count ->
    [one] una reunión
   *[other] { $count } reuniones
}
stewards-desk-sources = { $count ->
    [0] Todas las listas están bien.
    [one] Conviene mirar una lista.
   *[other] Conviene mirar { $count } listas.
}
sources-good = Vista bien por última vez:
sources-next = Próxima vez:
sources-by-hand = Importada a mano:
sources-here = Se lleva aquí, por quienes sirven en este sitio.

## What became of the form that was just sent

sources-said-added = La lista está añadida. Se recoge enseguida.
sources-said-saved = Guardado.
sources-said-paused = La lista no se recoge hasta que la vuelvas a activar. Lo que hay se queda.
sources-said-resumed = La lista se recoge de nuevo.
sources-said-fetched = Llegó una lista nueva y ya está en su lugar.
sources-said-same = La lista está como estaba.
sources-said-failed = No llegó ninguna lista. La anterior se queda. Abajo ves por qué.
sources-said-refused = Lo que llegó no parece correcto. La lista anterior se queda. Abajo ves por qué.
sources-said-busy = La lista se está recogiendo ahora mismo. Mira otra vez en un momento.
sources-said-taken = La lista que miraste está en su lugar.
sources-said-discarded = Se ha desechado. La lista anterior se queda.
sources-said-gone = No se cambió nada: alguien fue más rápido. Mira otra vez, por favor.
sources-said-removed = La lista se ha quitado de este sitio. Puedes recuperarla durante treinta días.
sources-said-back = La lista ha vuelto como estaba.
sources-said-unsure = No se cambió nada. Marca antes la casilla, por favor.

## How a list fares

sources-now-title = Cómo se recoge
sources-state-new = Todavía no se ha recogido.
sources-state-good = Todo está bien.
sources-state-waits = Una lista nueva te espera. La anterior se queda.
sources-state-discarded = La última lista que llegó se desechó. La anterior se queda.
sources-state-paused = En pausa.
sources-failures = No ha llegado { $count } veces seguidas.
sources-fetched = Se recoge { $rhythm }.
sources-fetch = Recogerla ahora
sources-pause = Pausar
sources-resume = Activar de nuevo
sources-settings = Ajustes
sources-schedule = Recogerla con un ritmo

## What a fetch found

sources-outcome-arrived = Llegó una lista nueva.
sources-outcome-taken = Se aceptó una lista que esperaba.
sources-outcome-same = La lista está como estaba.
sources-counts = { $accepted } filas aceptadas tal cual, { $repaired } arregladas, { $rejected } dejadas fuera.
sources-differences = { $added } nuevas, { $changed } cambiadas, { $removed } ya no están.
sources-times = { $count } veces seguidas
sources-rows = { $count ->
    [one] una fila
   *[other] { $count } filas
}

## Why no list came. Each is a whole sentence or two.

sources-failure-not-an-address = Esto no es una dirección web. Empieza por https:// o http://.
sources-failure-user-info = Hay un nombre o una contraseña en la dirección. Quítalo, por favor.
sources-failure-port = Por este puerto no se recogen listas. Usa 80, 443, 8080 u 8443.
sources-failure-private = La dirección lleva a una red privada. Este sitio solo pregunta a direcciones públicas, salvo que su operador lo permita.
sources-failure-not-found = No hay ningún ordenador con este nombre. ¿Está bien escrita la dirección?
sources-failure-unreachable = El ordenador de la lista no responde.
sources-failure-tls = No se pudo hacer una conexión segura. Quizá su certificado ha caducado.
sources-failure-slow = Tardó demasiado y dejamos de esperar.
sources-failure-too-large = Es más grande que cualquier lista, así que dejamos de leer.
sources-failure-circle = La dirección nos hace dar vueltas en círculo.
sources-failure-too-many-moves = La dirección nos envía a otra más de cinco veces.
sources-failure-downgrade = La dirección nos envía de una conexión segura a una que otros pueden leer. Ahí no vamos.
sources-failure-nowhere = La dirección nos envía a otra, pero no dice a cuál.
sources-failure-garbled = No se pudo entender la respuesta.
sources-failure-status = El ordenador de la lista dice que no, con el número { $code }.
sources-failure-gone = El ordenador de la lista dice que la lista ya no existe. La recogida está en pausa.
sources-failure-busy = El ordenador de la lista nos pide que volvamos más tarde.
sources-failure-cut-off = La conexión se cortó antes de que la lista estuviera entera.
sources-failure-ours = Este sitio estaba demasiado ocupado para recogerla. Se intenta otra vez.

## Why a list that came is held back

sources-refusal-empty = La lista nueva no tiene ninguna reunión.
sources-refusal-broken = La lista nueva está cortada o dañada.
sources-refusal-shrunken = La lista nueva tiene { $new } reuniones. La anterior tiene { $old }.
sources-refusal-rows = { $count } de las { $old } reuniones anteriores no están en la lista nueva, y hay otras en su lugar.
sources-refusal-names = { $count } de las { $old } reuniones anteriores tienen otro nombre.
sources-refusal-times = { $count } de las { $old } reuniones anteriores tienen otro día u otra hora.
sources-refusal-places = { $count } de las { $old } reuniones anteriores están en un lugar muy distinto, o en ninguno.
sources-refusal-unreadable-empty = Lo que llegó está vacío.
sources-refusal-unreadable-html = Lo que llegó es una página web, no una lista.
sources-refusal-unreadable-columns = Las columnas de la tabla no son las que conocemos.
sources-refusal-unreadable-other = Lo que llegó no es una lista de reuniones.

## A list that waits

sources-waiting-title = Una lista nueva espera
sources-waiting-lead = Mírala, por favor. La anterior se queda hasta que decidas o hasta que llegue una mejor.
sources-waiting-peek = Empieza así:
sources-look = Ver qué cambia
sources-take = Aceptarla de todos modos
sources-take-sure = Sí, la he mirado y es correcta
sources-discard = Desecharla

## Reports

sources-reports-title = Lo que se encontró al recogerla
sources-reports-empty = Todavía nada.
sources-report-title = Qué cambia
sources-row-added = nueva
sources-row-changed = cambiada
sources-row-removed = ya no está
sources-before = antes:
sources-after = ahora:
sources-value-none = nada
sources-value-by-appointment = sin hora fija
sources-left-out = { $count ->
    [one] Otra fila más cambia y no se guarda en este informe.
   *[other] Otras { $count } filas cambian y no se guardan en este informe.
}
sources-earlier = Atrás
sources-later = Más
sources-back-one = Volver a la lista

## What the fields of a meeting are called

sources-field-name = Nombre
sources-field-address-here = Dirección en este sitio
sources-field-fellowship = Comunidad
sources-field-times = Días y horas
sources-field-zone = Zona horaria
sources-field-attendance = En persona o en línea
sources-field-types = Tipos
sources-field-languages = Idiomas
sources-field-facets = Más detalles
sources-field-venue = Lugar
sources-field-venue-notes = Sobre el lugar
sources-field-region = Región
sources-field-map = Dónde en el mapa
sources-field-address = Dirección
sources-field-online = En línea
sources-field-group = Grupo
sources-field-notes = Notas
sources-field-entity = Quién lleva la lista
sources-field-updated = Cambiada por quien la lleva
sources-field-confirmed = Confirmada por última vez
sources-field-links = Enlaces
sources-field-other = Otra cosa

## Settings

sources-faults = Todavía no se guardó nada. Hay algo que revisar:
sources-faults-removed = No se guardó nada. Una lista con este nombre corto se quitó del sitio: recupérala o elige otro nombre.
sources-fault-name = Usa solo de la a a la z, de 0 a 9 y guiones, 40 como máximo.
sources-fault-taken = Ya hay una lista con este nombre.
sources-fault-title = Son más de 100 letras.
sources-fault-zone = No conocemos esta zona horaria. Una se escribe así: Europe/London.
sources-fault-fellowship = Usa 80 letras como máximo.
sources-address = Dirección
sources-address-hint = Donde la publican quienes llevan la lista.
sources-name = Nombre corto
sources-name-hint = Letras pequeñas de la a a la z, cifras y guiones. No se puede cambiar después.
sources-title-field = Nombre para la gente
sources-rhythm = Recogerla
sources-rhythm-15 = cada cuarto de hora
sources-rhythm-60 = cada hora
sources-rhythm-360 = cada seis horas
sources-rhythm-720 = dos veces al día
sources-rhythm-1440 = una vez al día
sources-rhythm-10080 = una vez por semana
sources-rhythm-minutes = cada { $count } minutos
sources-zone = Zona horaria
sources-zone-hint = Para las filas que no dicen ninguna. Déjalo vacío si la lista la dice.
sources-fellowship = Comunidad
sources-fellowship-hint = Para las filas que no dicen ninguna, por ejemplo AA.
sources-format = Escrita en
sources-format-guess = Averiguarlo
sources-format-meeting-guide = Meeting Guide
sources-format-table = Tabla con las columnas de Meeting Guide
sources-format-bmlt = BMLT
sources-format-csv = Otra tabla
sources-map = Columnas
sources-map-none = Las habituales
sources-map-hint = Para una tabla con columnas propias.
sources-passcodes = Los códigos de acceso pueden estar en las listas que publica este sitio
sources-try = Probar primero
sources-save = Guardar
sources-preview-title = Lo que entraría
sources-preview-samples = Las primeras reuniones
sources-preview-remarks = Lo que se arregló o se dejó fuera
sources-preview-nothing = Todavía no se ha guardado nada.

## Taking a list off

sources-remove = Quitar esta lista del sitio
sources-remove-hint = Sus reuniones salen del sitio enseguida. Durante treinta días puedes recuperarla como estaba; después se olvida.
sources-remove-sure = Sí, quitarla
sources-removed-title = Listas que se quitaron
sources-removed-lead = Cada una se puede recuperar como estaba durante treinta días.
sources-until = Se guarda hasta
sources-restore = Recuperarla
