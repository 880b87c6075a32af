# Historias y conversaciones: áreas, escribir, cuidar el trato. Not yet read by a native speaker.

nav-forum = Historias

forum-title = Historias y conversaciones
forum-lead = Cuenta tu historia sin tu nombre, o lee lo que vivieron otras personas. Cualquiera puede leer; nadie sabe que lo hiciste.
forum-promise-handle = Escribes con un nombre de dos palabras. En cada área es otro, y nadie puede unirlos.
forum-promise-read = Leer no pide nada y no deja nada en tu dispositivo.
forum-promise-delete = Lo que borras desaparece para siempre: aquí al momento, de nuestras copias en siete días.
forum-promise-copy = Otras personas pueden leer y copiar lo que escribes. No pongas lo que pueda decir quién eres.
forum-theme-begin = Para empezar
forum-theme-living = Seguir bien
forum-theme-others = Familia y amistades
forum-theme-languages = Por idioma

## Áreas

forum-area-newcomers = Recién llegados
forum-area-newcomers-about = Primeros días, primeras reuniones, primeras preguntas. Ninguna pregunta es demasiado pequeña.
forum-area-medicines = Medicamentos con receta
forum-area-medicines-about = Cuando empezó con una receta: analgésicos, pastillas para dormir, estimulantes.
forum-area-after-treatment = Después del tratamiento
forum-area-after-treatment-about = De nuevo en casa: las primeras semanas, lugares de antes, días nuevos.
forum-area-steps = Trabajar los Pasos
forum-area-steps-about = Qué te pidió un Paso, y qué encontraste.
forum-area-secular = Caminos laicos
forum-area-secular-about = Recuperación sin un poder superior, con Pasos o sin ellos.
forum-area-work = Trabajo y dinero
forum-area-work-about = Volver, contarlo o no, el estrés, las deudas.
forum-area-loss = Pérdida y duelo
forum-area-loss-about = A quienes echamos de menos, y lo que perdimos.
forum-area-nights = Noches sin dormir
forum-area-nights-about = Cuando es tarde y falta mucho para la mañana.
forum-area-families = Familias
forum-area-families-about = Para parejas, hijas, hijos, hermanos, hermanas y amistades.
forum-area-parents = Madres y padres
forum-area-parents-about = Cuando tu hija o tu hijo consume; y criar estando en recuperación.
forum-area-talk-en = Charla abierta en inglés
forum-area-talk-en-about = Todo lo que no cabe en otro sitio, en inglés.
forum-area-talk-es = Charla abierta en español
forum-area-talk-es-about = Todo lo que no cabe en otro sitio, en español.
forum-area-talk-fr = Charla abierta en francés
forum-area-talk-fr-about = Todo lo que no cabe en otro sitio, en francés.
forum-area-talk-de = Charla abierta en alemán
forum-area-talk-de-about = Todo lo que no cabe en otro sitio, en alemán.
forum-area-talk-fa = Charla abierta en persa
forum-area-talk-fa-about = Todo lo que no cabe en otro sitio, en persa.

## Un área

forum-area-empty = Aquí todavía no ha escrito nadie. Puedes empezar tú.
forum-area-end = No hay nada más antiguo aquí.
forum-private = Solo quienes son de este grupo leen lo que se escribe aquí.
forum-newest = Lo más nuevo
forum-older = Más antiguo
forum-kind-story = Historia
forum-replies = { $count ->
    [0] todavía sin respuestas
    [one] una respuesta
   *[other] { $count } respuestas
}
forum-hello = Aquí escribes como { $handle }.
forum-hello-waits = La moderación pidió que lo que escribes aquí espere un sí.
forum-hello-quiet = Podrás volver a escribir aquí a partir de: { $when }.
forum-closed = Este grupo está cerrado. Lo que se escribió en él se puede leer hasta que se borre, y ya no se puede añadir nada.
forum-to-area = Volver al área

## Hoy

forum-daily = Hoy, 24 horas
forum-daily-title = Hoy, 24 horas: { $date }
forum-daily-lead = Una conversación para cada día. Di cómo va hoy, o solo que estás aquí.
forum-daily-empty = Este día todavía no ha escrito nadie.
forum-daily-zone = Mi reloj
forum-daily-days = Días que son hoy en algún lugar

## Una conversación

forum-title-gone = (lo retiró quien lo escribió)
forum-opening-gone = Lo que había aquí se retiró. Las respuestas siguen siendo de quienes las escribieron.
forum-somebody-gone = Alguien que se fue
forum-you = tú
forum-replies-title = Respuestas
forum-replies-none = Todavía no hay respuestas.
forum-replies-earlier = Respuestas anteriores
forum-replies-later = Más respuestas
forum-thank = Gracias
forum-report = Aquí hay algo mal
forum-edit = Cambiar
forum-delete = Borrar
forum-to-thread = A toda la conversación
forum-to-post = Volver al mensaje
forum-thanked = Alguien te dio las gracias por esto. Solo lo ves tú.
forum-note-fold = Aviso de contenido: { $notes }. Abrir
forum-blocked-fold = De alguien a quien elegiste no leer. Abrir
forum-state-waits = Esto espera un sí. Hasta entonces solo lo ven tú y quienes lo dan.
forum-state-held = La moderación retiró esto. Solo lo ves tú.
forum-state-locked = Esto se retiró porque puede ser contrario a la ley. Lo que decía está sellado y nadie lo lee.
forum-waits-note = Los primeros mensajes en un área esperan a la moderación, o a dos miembros que llevan un tiempo allí. No tienes que hacer nada.

## Avisos de contenido

forum-note-use = consumo con detalle
forum-note-self-harm = autolesiones
forum-note-suicide = suicidio
forum-note-abuse = maltrato o abuso
forum-note-food = comida
forum-note-gambling = juego
forum-note-death = muerte
forum-note-sex = sexo

## Escribir

forum-new-story = Contar mi historia
forum-new-story-lead = Tan larga como quieras, una vez. Cómo era, qué pasó, cómo es ahora; o en tu propio orden.
forum-new-thread = Abrir una conversación
forum-new-thread-lead = Una pregunta, una idea, algo de hoy.
forum-new-daily = Escribir para hoy
forum-new-daily-lead = Una palabra basta.
forum-new-reply = Responder
forum-new-reply-lead = Habla desde tu experiencia, desde el yo. Consejos solo donde alguien los pidió.
forum-edit-lead = Puedes cambiar tus palabras en la hora en que las escribiste y en la siguiente.
forum-first-waits = Tus primeros mensajes en un área esperan hasta que alguien los lea: la moderación, o dos miembros que llevan un tiempo allí. Así este lugar sigue siendo amable.
forum-form-title = Título
forum-form-body = Tus palabras
forum-form-hint = *esto* va inclinado, **esto** en negrita; las líneas que empiezan con - forman una lista, y con > una cita. Sin enlaces, sin imágenes.
forum-form-language = Escrito en
forum-form-notes = Avisos de contenido
forum-form-notes-hint = ¿Puede ser duro de leer? Elige de qué trata, y el texto queda plegado hasta que alguien lo abra.
forum-form-rules = Sin nombres completos, sin datos de contacto, sin consejos médicos, sin decir dónde conseguir nada.
forum-form-confirm = No es de nadie: enviarlo así
forum-send-story = Enviar mi historia
forum-send-thread = Abrir la conversación
forum-send-reply = Enviar
forum-send-edit = Guardar el cambio
forum-title-empty = Ponle un título, por favor. Tus palabras siguen aquí.
forum-title-long = El título es demasiado largo: { $has } caracteres; caben { $most }.
forum-body-empty = Todavía no hay nada que enviar.
forum-body-long = Es demasiado largo: { $has } caracteres; caben { $most }. Puedes enviarlo por partes. Tus palabras siguen aquí.
forum-found = Algo en el texto podría decir quién es alguien o cómo encontrarle: { $what }. Todavía no se ha enviado nada.
forum-found-change = Cambia lo que está marcado, por favor. Otras personas podrían usarlo, sea de quien sea. Tus palabras están abajo en el formulario.
forum-found-confirm = Mira lo que está marcado, por favor. Cámbialo abajo; o, si no es de nadie, envíalo así.
forum-too-fast = Fue mucho de una vez. Espera un momento y envíalo otra vez; tus palabras siguen aquí.
forum-full = Ahora mismo no queda ningún nombre libre en esta área. Tus palabras siguen aquí; inténtalo más tarde.
forum-thread-gone = La conversación se retiró mientras escribías. Tus palabras siguen aquí: cópialas, o abre con ellas otra conversación.
forum-edit-late = Es tarde para cambiar esto. Puedes borrarlo o responder.
forum-toll = Ahora mismo muchas personas escriben por primera vez, así que tarda un poco más. Tus palabras siguen aquí.
forum-toll-wait = { $count ->
    [one] Sin JavaScript: espera un segundo y envía otra vez.
   *[other] Sin JavaScript: espera { $count } segundos y envía otra vez.
}

## Qué pasó con ello

forum-said-kept = Ya lo pueden leer otras personas.
forum-said-waits = Está guardado y espera un sí.
forum-said-changed = Está cambiado.
forum-said-deleted = Está borrado.
forum-said-thanked = Gracias. Nadie cuenta esto; solo quien escribió ve que alguien lo dijo.
forum-said-objected = Lo que dijiste llega a la moderación.
forum-said-settled = No quedaba nada que hacer.
forum-said-released = Ya lo pueden leer otras personas.
forum-said-one-more = Tu sí está anotado. Hace falta uno más.
forum-said-blocked = No verás aquí sus palabras, salvo que las abras.
forum-said-slow = Espera un momento e inténtalo otra vez.

## Quien todavía no es nadie y quiere escribir

forum-knock-title = ¿Quién eres aquí?
forum-knock-lead = Para escribir hace falta un nombre de dos palabras. El sitio te lo da; no se pregunta nada de ti.
forum-knock-words-title = Alguien que vuelve
forum-knock-words = Con seis palabras tuyas eres la misma persona la próxima vez: puedes cambiar y borrar lo que escribiste, y llevártelo. Cuando las tengas, vuelve aquí.
forum-knock-words-go = Obtener seis palabras, o usar las mías
forum-knock-once-title = Solo esta vez
forum-knock-once = Una cookie que termina con el navegador. Después lo que escribiste se queda, y nadie puede cambiarlo ni borrarlo en tu nombre, tampoco tú.
forum-knock-once-go = Escribir solo esta vez

## Junto a las palabras propias, cuando suenan a mucha angustia

forum-care-title = No tienes que pasar por esto a solas
forum-care = Algunas de tus palabras suenan a que ahora todo es muy difícil. Tu mensaje está guardado tal como lo escribiste. Si corres peligro, o piensas en acabar con tu vida, habla hoy con alguien, por favor:
forum-care-note = Esto solo lo ves tú. Se pide a la moderación que mire primero este mensaje, pero puede que no haya nadie despierto: esto no es un servicio de urgencias.

## La página propia en un área

forum-mine = Lo que escribí aquí
forum-mine-none = Todavía no has escrito aquí.
forum-object = ¿Lo ves de otra manera? Puedes decirlo una vez.
forum-object-go = Enviar a la moderación
forum-objected = Dijiste:
forum-export = Llevarme todas mis palabras
forum-follow-title = Seguir esta área
forum-follow-lead = Un lector de noticias puede avisarte de conversaciones nuevas, sin correo. La dirección es solo tuya: quien la tenga ve que alguien sigue esta área.
forum-follow-go = Crear una dirección privada nueva
forum-follow-made = Cópiala ahora: no se muestra otra vez. Una dirección anterior termina con esta.
forum-block = No mostrarme aquí las palabras de esta persona
forum-block-words = Para recordar a quién no quieres leer, el sitio necesita seis palabras tuyas. Solo por esta vez no puede.
forum-blocked-title = A quién no leo aquí
forum-blocked-lead = Sus palabras están plegadas para ti, en esta área. Nunca lo sabrán, y nadie más puede ver esta lista.
forum-blocked-none = A nadie.
forum-blocked-lift = Volver a leer

## Borrar

forum-delete-title = ¿Borrar esto para siempre?
forum-delete-lead = Desaparece al momento para todo el mundo, y de nuestras copias en siete días. Nadie puede recuperarlo.
forum-delete-opens = Abre una conversación. El título y tus palabras se van; lo que respondieron otras personas se queda.
forum-delete-sure = Sí, borrarlo

## Lo que espera

forum-waiting = Lo que espera aquí
forum-waiting-lead = Primeros mensajes de otras personas. Dos miembros que llevan un tiempo aquí pueden dejar pasar uno; la moderación también, por sí sola.
forum-waiting-none = No espera nada.
forum-waiting-note = No hace falta que estés de acuerdo. Déjalo pasar si cumple las normas; si no, déjalo a la moderación.
forum-release = Dejarlo pasar

## Avisar

forum-report-title = Aquí hay algo mal
forum-report-lead = Para esto no hace falta nombre, y no pedimos ninguna dirección. Lo lee la moderación; quien escribió el mensaje no sabrá quién avisó.
forum-report-what = ¿Qué está mal?
forum-wrong-person = Dice quién es alguien o cómo encontrarle
forum-wrong-unkind = Hiere o amenaza a alguien
forum-wrong-advice = Da consejos médicos
forum-wrong-sourcing = Dice o pregunta dónde conseguir algo
forum-wrong-advert = Vende o anuncia algo
forum-wrong-danger = Alguien puede correr peligro
forum-wrong-illegal = Creo que es contrario a la ley
forum-report-note = Con tus palabras, si quieres
forum-report-hint = Si es contrario a la ley: di a cuál, o por qué, para que podamos actuar al momento. Si alguien corre peligro ahora, llama a emergencias; puede que leamos esto tarde.
forum-report-choose = Elige qué está mal, por favor.
forum-report-thanks = Gracias. La moderación lo mirará.

## Normas

forum-rules-title = Cómo escribimos aquí
forum-rules-lead = Unas pocas cosas que mantienen este lugar seguro para todo el mundo.
forum-rules-how-title = Escribir
forum-rule-i = Habla desde el yo: lo que viviste, sentiste e hiciste.
forum-rule-advice = Consejos solo donde alguien los pidió. Sin reñir, sin diagnósticos.
forum-rule-medical = Sin consejos médicos: ni dosis, ni planes de reducción, ni «deja de tomarlo». Eso es cosa de profesionales de la salud.
forum-rule-sourcing = Nada sobre dónde o cómo conseguir algo. Sin vender, sin anunciar, sin captar a nadie.
forum-rule-names = Sin nombres completos, direcciones, números, enlaces ni nombres en otros servicios; tampoco los tuyos.
forum-rule-notes = Pon un aviso de contenido a lo que pueda ser duro de leer. No pongas marcas, cantidades ni maneras de consumir.
forum-rule-adults = Tienes 18 años o más.
forum-rules-waits-title = Antes de que lo lean
forum-rules-waits = Antes de enviar nada, el sitio busca números de teléfono, direcciones, nombres y enlaces, y te enseña lo que encontró. Encuentra casi todo, no todo. Tus primeros mensajes en un área esperan a la moderación, o a dos miembros que llevan un tiempo allí.
forum-rules-reports-title = Cuando algo está mal
forum-rules-reports = Bajo cada mensaje pone «Aquí hay algo mal». No hace falta nombre. En la moderación hay personas que sirven sin cobrar; miran cuando pueden.
forum-rules-hold = Lo que rompe una norma se retira. Quien lo escribió lo ve, con el motivo, en «Lo que escribí aquí».
forum-rules-object = Puede decir algo a eso una vez; la moderación lo mira otra vez y lo muestra, o lo deja retirado.
forum-rules-measures = A quien sigue rompiendo normas se le puede pedir que espere un sí con cada mensaje, o que no escriba durante un día o una semana. A nadie se le cierra la puerta para siempre, y no se guarda la dirección de nadie.
forum-rules-illegal = Lo que parece contrario a la ley se retira al momento, se avisa a quien lo escribió, y se guarda sellado seis meses como mucho por si pregunta un juzgado.
forum-rules-log = Qué medida, dónde y en qué hora se anota durante treinta días; no quién la tomó ni sobre quién.
forum-rules-kept-title = Qué guardamos
forum-rules-kept = Tus palabras, tu nombre de dos palabras en esa área y la hora; después de un día, solo la semana. Nada une tus nombres en dos áreas. Puedes cambiar tus palabras durante una hora, borrarlas para siempre y llevártelas todas.
forum-rules-who-title = Quién responde por este sitio
forum-rules-who = El sitio lo lleva quien lo puso en la red, no una confraternidad. La portada, o la página que enlazaba aquí, dice quién es y cómo llegar a esa persona, también para las autoridades. Los avisos de contenido ilegal se envían mejor con el formulario bajo el mensaje: así llegan primero a la moderación.
forum-rules-crisis = Esto no es un servicio de urgencias.

## Para la moderación

forum-desk-title = Historias
forum-desk-door = { $count ->
    [0] No espera nada.
    [one] Espera un mensaje o una objeción.
   *[other] Esperan { $count } mensajes u objeciones.
}
forum-desk-lead = Lo más urgente primero. Quien escribió lee tu motivo; sé claro y amable, y habla de las palabras, no de la persona.
forum-desk-none = No espera nada.
forum-desk-urgent = Palabras de crisis
forum-desk-urgent-lead = Junto a estos mensajes hay líneas de ayuda para quien los escribió. Una respuesta amable puede ayudar. No se promete más.
forum-desk-crisis = Puede haber palabras de crisis.
forum-desk-seen = Lo he mirado
forum-desk-reports = Avisos
forum-desk-report-done = El aviso está resuelto
forum-desk-post-gone = El mensaje ya no está.
forum-desk-waiting = Espera un sí
forum-desk-objections = Quienes lo ven de otra manera
forum-desk-objection = Dice quien lo escribió:
forum-desk-again = Mostrarlo otra vez
forum-desk-uphold = Dejarlo retirado
forum-desk-locked = Sellado
forum-desk-locked-lead = Retirado por ilegal. Se guarda seis meses como mucho para un juzgado; borra lo que esté resuelto.
forum-desk-sealed-go = Qué decía
forum-desk-sealed-lead = Léelo solo si tienes que hacerlo: para responder a un juzgado, a una autoridad o a quien lo escribió.
forum-desk-sealed-open = Abrirlo
forum-desk-sealed-broken = Aquí no se puede abrir. La llave con que se selló (site.key) es otra.
forum-desk-settled = Resuelto: borrarlo
forum-desk-more = Retirarlo, o frenar a quien escribe
forum-desk-reason = Motivo, para quien lo escribió
forum-desk-words = Algo más
forum-desk-hold = Retirarlo
forum-desk-lock = Ilegal: sellarlo al momento
forum-desk-writer = Sobre quien lo escribió, solo en esta área:
forum-desk-group = El área de un grupo
forum-desk-log = Lo que se hizo
forum-desk-log-lead = Qué medida, dónde y en qué hora, durante treinta días. No quién la tomó ni sobre quién.
forum-desk-said-release = Se muestra.
forum-desk-said-hold = Está retirado, y quien lo escribió ve por qué.
forum-desk-said-again = Se muestra otra vez.
forum-desk-said-uphold = Sigue retirado.
forum-desk-said-lock = Está sellado.
forum-desk-said-delete = Está borrado.
forum-desk-said-seen = Anotado.
forum-desk-said-report-done = El aviso está resuelto.
forum-desk-said-waits = Anotado: lo que escriba aquí espera.
forum-desk-said-quiet-day = Anotado: no puede escribir aquí durante un día.
forum-desk-said-quiet-week = Anotado: no puede escribir aquí durante una semana.
forum-desk-said-lift = Anotado: puede escribir como antes.
forum-desk-said-gone = No quedaba nada que hacer. Quizá alguien fue más rápido.
forum-reason-person = Dice quién es alguien
forum-reason-person-said = Dice quién es alguien o cómo encontrarle. Puedes escribirlo otra vez sin eso.
forum-reason-unkind = Hiere
forum-reason-unkind-said = Habla de alguien de una manera que puede doler. Puedes escribirlo otra vez desde ti.
forum-reason-advice = Consejo médico
forum-reason-advice-said = Da un consejo médico que puede ser peligroso para quien lo lea. Puedes escribir lo que viviste, sin dosis ni planes.
forum-reason-sourcing = Dónde conseguirlo, o maneras de consumir
forum-reason-sourcing-said = Dice dónde o cómo conseguir o consumir algo. Puedes escribirlo otra vez sin eso.
forum-reason-advert = Venta o publicidad
forum-reason-advert-said = Vende o anuncia algo.
forum-reason-elsewhere = Va en otro sitio
forum-reason-elsewhere-said = Va en otra área. Puedes escribirlo allí.
forum-reason-else = Otro motivo
forum-reason-else-said = La moderación lo retiró:
forum-reason-illegal-said = Puede ser contrario a la ley. Si crees que no, escribe a quien lleva este sitio.
forum-act-release = Se dejó pasar un mensaje
forum-act-hold = Se retiró un mensaje
forum-act-again = Se mostró otra vez un mensaje
forum-act-uphold = Un mensaje siguió retirado
forum-act-lock = Se selló un mensaje por ilegal
forum-act-delete = Se borró un mensaje
forum-act-waits = Que sus mensajes esperen
forum-act-quiet-day = Sin escribir un día
forum-act-quiet-week = Sin escribir una semana
forum-act-lift = Quitar ambas cosas

## Borradores en el dispositivo

forum-draft-keep = Guardar un borrador en este dispositivo
forum-draft-kept = Hay un borrador en este dispositivo, hasta que lo envíes o vacíes el dispositivo.
forum-draft-drop = Olvidar el borrador
forum-draft-found = Hay un borrador de esto en tu dispositivo.
forum-draft-take = Ponerlo en el formulario

## Finding words

forum-search-title = Buscar en lo escrito
forum-search-words = Palabras
forum-search-where = Dónde
forum-search-everywhere = En todos los espacios
forum-search-language = Idioma
forum-search-any-language = Cualquier idioma
forum-search-do = Buscar
forum-search-note = Tienen que estar todas las palabras, o una palabra que empiece así. Lo que buscas se envía solo en el formulario: no queda en ninguna dirección ni se guarda en ningún sitio.
forum-search-filling = Todavía se están leyendo los mensajes, porque este sitio acaba de arrancar. En un minuto quizá encuentres más.
forum-search-found = { $count ->
    [0] No se encontró nada.
    [one] Un mensaje
   *[other] { $count } mensajes, los más nuevos primero
}
forum-search-noted = Aviso de contenido: { $notes }. Se puede leer en su propia página.

## Companions

forum-companions-first = Aquí se busca compañía para una primera reunión o padrinazgo temporal, y se ofrece. Podrás usarlo cuando hayas entrado con seis palabras y se hayan mostrado aquí dos de tus mensajes. Mientras tanto, lee las reglas que protegen a ambas personas.
