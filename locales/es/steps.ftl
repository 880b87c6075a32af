# Los Pasos: hojas de trabajo, y lo que cada persona escribe en ellas para sí misma.

steps-title = Los Pasos
steps-lead = Hojas para recorrer los Pasos, cada una un poco más difícil que la anterior. Nada está cerrado. Ve a tu ritmo, a solas o con alguien.
steps-door-text = Hojas para ir a tu ritmo, guardadas solo para ti
steps-none = Todavía no hay hojas en este sitio.
steps-step = Paso { $number }
steps-sheets = { $count ->
    [1] una hoja
   *[other] { $count } hojas
}
steps-begun = { $count ->
    [1] una empezada
   *[other] { $count } empezadas
}
steps-sheet-begun = empezada
steps-minutes = { $count ->
    [1] cerca de un minuto
   *[other] unos { $count } minutos
}
steps-worksheets = Hojas de trabajo
steps-next = Quizá ahora:
steps-more = Junto a los Pasos
steps-every-day = cada día
steps-every-week = cada semana
steps-every-year = cada año
steps-week-of = la semana del { $date }
steps-earlier = Anteriores
steps-around = Antes y después:
steps-foreign = Esta página aún no está traducida. Aquí está en inglés.
steps-words-spiritual = Las palabras dejan sitio a un poder superior.
steps-words-secular = Las palabras son laicas.
steps-words-to-secular = Ver las palabras laicas
steps-words-to-spiritual = Ver las palabras espirituales
steps-own-words = Los Pasos se dicen aquí con nuestras propias palabras. No formamos parte de ninguna fraternidad.
steps-beside-treatment = Esto acompaña a un tratamiento y nunca lo reemplaza. Quien apadrina no es terapeuta.

## Keeping what one writes

steps-keep-title = Para guardar lo que escribes
steps-keep-nobody = Para escribir aquí necesitas seis palabras tuyas, así solo tú puedes volver a encontrar tus páginas. No das nombre ni correo.
steps-keep-unknown = Bajo las seis palabras con las que has venido no hay nada guardado. Quizá una está mal. Revísalas primero, para que tus páginas no acaben donde no puedas encontrarlas.
steps-keep-go = Mis seis palabras
steps-keep-paper = Sin ellas puedes leer todo e imprimir cada hoja.
steps-know-title = Antes de la primera palabra
steps-know = Lo que escribes se sella con tus seis palabras. No podemos abrirlo, para nadie. Si pierdes las seis palabras, todo lo que escribiste se pierde para siempre.
steps-know-tick = Tengo mis seis palabras en papel, y sé esto.
steps-sealed-here = Tu navegador no usa scripts aquí. Al guardar, este sitio sella tus palabras en su memoria y guarda solo la página sellada. En ese momento podría leerlas.
steps-sealed-device = Tus palabras se sellan en este aparato antes de enviarse. Este sitio las recibe selladas.
steps-open = Ya has escrito en esta hoja.
steps-open-how = Sin script, este sitio abre tus palabras en su memoria para mostrártelas, y no guarda nada de eso.
steps-open-go = Abrir aquí mis palabras
steps-save = Guardar
steps-paper = Vista para imprimir
steps-paper-back = Volver a mi página
steps-ticked = Sí
steps-out-title = Tu visita ha terminado
steps-out = Ya no has entrado, así que no se guardó nada. Tus palabras están abajo. Entra en otra página con tus seis palabras, vuelve a esta página y envíalas otra vez.
steps-out-go = Entrar en otra página
steps-out-again = Enviar mis palabras otra vez
steps-out-words = Tus palabras
steps-act-title = Una cosa que hacer
steps-look-title = Mirar atrás
steps-look-how = Vuelve a esto dentro de unos días.
steps-row-more = Más filas
steps-sort = Número
steps-sort-how = Cambia los números para cambiar el orden. Se ordena al guardar.
steps-clock = La fecha de este aparato parece equivocada, así que se usa la de este sitio.
steps-tear-title = Borrar esta página
steps-tear-sure = Borrar para siempre lo que escribí aquí.
steps-tear-go = Borrar

## The same from a script; and what both say

steps-say-kept = Guardado.
steps-say-beside = Entretanto habías escrito otra cosa en otro aparato. No se ha perdido nada: las dos están abajo. Toma de ellas lo que quieras conservar.
steps-say-know = Lee, por favor, lo que significa perder las seis palabras, y marca la casilla. Tus palabras siguen en el formulario.
steps-say-long = Esto es más de lo que cabe en una página. No se guardó nada, y tus palabras siguen en el formulario. Lleva una parte a otra hoja o a un archivo tuyo.
steps-say-full = No queda sitio para páginas tuyas. No se guardó nada, y tus palabras siguen en el formulario.
steps-say-page-gone = La página está borrada.
steps-say-unsure = Marca la casilla si hay que borrar la página.
steps-say-torn-other = Mientras tanto se guardó otra cosa en esta página. No se borró nada. Mírala primero.
steps-say-no-line = Ahora no hay conexión. Tus palabras siguen en el formulario. Prueba otra vez dentro de un momento.
steps-say-later = Ahora no hay conexión. Tus palabras quedan en este aparato, selladas, y se envían cuando vuelva.
steps-say-sent = Ha vuelto la conexión. Tus palabras están guardadas.
steps-say-busy = Esta página se está guardando ahora en otro sitio. Tus palabras siguen en el formulario. Prueba otra vez dentro de un momento.
steps-say-who = Ya no has entrado. Tus palabras siguen en el formulario. Entra en otra página y guarda otra vez.
steps-say-failed = No ha funcionado. Tus palabras siguen en el formulario. Prueba otra vez dentro de un momento.
steps-say-shut = Demasiadas páginas de esta hoja no se pueden abrir. No se ha cambiado nada.
steps-say-cut-off = Lo que se guarda de esta hoja no está entero: falta una parte.
steps-say-sealed = Lo que se guarda de esta hoja no se puede abrir. Se cambió, o se selló con otras palabras.
steps-say-newer = Lo que se guarda de esta hoja lo escribió una versión más nueva de este sitio.
steps-say-beside-shut = Se queda donde está. Lo que escribas ahora se guarda al lado.
steps-say-other-title = Otra versión de esta página
steps-say-other-out = Tengo lo que necesito de esta versión: dejarla fuera al guardar.
steps-say-shared = Compartida. Quien la lee puede abrirla ya, y tú puedes retirarla cuando quieras.
steps-say-share-empty = Guarda primero esta página y luego compártela.
steps-say-share-code = Un código tiene seis palabras. Revisa lo que has escrito.
steps-say-share-forged = La clave que dio este sitio no es de este código. No se compartió nada. Pide un código nuevo.
steps-say-none = Este código ya no vale, o no existió nunca. Pide uno nuevo.
steps-say-answer = Responder
steps-say-answered = Tu respuesta está enviada.
steps-say-answer-label = Tu respuesta
steps-say-answer-mine = Lo que respondiste
steps-say-answer-from = Su respuesta
steps-say-no-answer = Todavía sin respuesta.
steps-say-take-back = Retirarla
steps-say-taken-back = Retirada. Ya no se puede leer.
steps-say-end = Ya no necesito esta página
steps-say-ended = Ya no está en tu lista. No puedes leerla más. Tu respuesta se queda con quien la compartió.
steps-say-many = Tienes demasiados códigos sin usar. Retira alguno primero.
steps-say-gone = Entretanto se retiró.
steps-say-made = El código está hecho.
steps-say-nothing = Nada todavía.
steps-say-untitled = Una página
steps-say-code-made = Di o muestra estas seis palabras a la persona que quiere que leas una página. Valen una vez, durante siete días.
steps-say-today-first = Hoy es el primer día.
steps-say-tomorrow-first = Mañana es un primer día.
steps-say-remove = Quitar
steps-say-export-done = El archivo está listo.
steps-say-export-shut = Páginas que no se pudieron abrir: { $count }. Siguen guardadas.

## Sharing

steps-share-title = Compartir esta página con una persona
steps-share = Quien te apadrina, o quien lee contigo, hace un código de seis palabras. Pídelo cara a cara o de viva voz. Solo se comparte lo que está guardado ahora en esta página, y nada más tuyo. Puedes retirarlo.
steps-share-code = Sus seis palabras
steps-share-here = Sin script, este sitio abre y sella tu página en su memoria, y conoce el código.
steps-share-go = Compartir esta página

## Taking it all along

steps-export-title = Llevarme todas mis páginas
steps-export = Un archivo con todo lo que has escrito, para leerlo sin este sitio. Guárdalo donde nadie lo encuentre: quien tenga el archivo puede leerlo.
steps-export-here = Sin script, este sitio abre tus páginas en su memoria para hacer el archivo, y no guarda nada de eso.
steps-export-device = Tus páginas se abren en este aparato. Este sitio no las ve.
steps-export-go = Hacer el archivo
steps-export-shut = { $count ->
    [1] Una página no se pudo abrir. Sigue guardada.
   *[other] { $count } páginas no se pudieron abrir. Siguen guardadas.
}
steps-page-visits = Reuniones que visité
steps-page-learn = Lo que aprendí

## A quiet look

discreet-title = Notas
discreet-heading = Un aspecto discreto
discreet-about = Estas páginas y tu propia página pueden llamarse «Notas», con un dibujo sencillo, en las pestañas y en el historial del navegador.
discreet-on = Llamarlas Notas
discreet-off = Usar otra vez el nombre de siempre

## A life

life-title = Mis días
life-days = Días de
life-lead = Cuenta los días desde una fecha o desde varias. Una recaída no quita ningún día: los de antes siguen contando.
life-untitled = Una fecha
life-since = desde el { $text }
life-total = { $count ->
    [1] Un día en total
   *[other] { $count } días en total
}
life-stretch = { $count ->
    [1] Un día esta vez
   *[other] { $count } días esta vez
}
# $what is a milestone and a date.
life-next = Lo próximo: { $what }
life-on = { $what }, el { $text }
life-reached = Lo que has alcanzado
life-days-of = { $count ->
    [1] un día
   *[other] { $count } días
}
life-months-of = { $count ->
    [1] un mes
   *[other] { $count } meses
}
life-years-of = { $count ->
    [1] un año
   *[other] { $count } años
}
life-slips = Recaídas en el camino
life-slip = Anotar una recaída
life-slip-kind = Pasó, y estás aquí. Los días de antes siguen contando. Si estás en peligro, o has dejado algo de golpe, busca ayuda primero.
life-slip-day = Qué día
life-slip-note = Unas palabras, si quieres: qué hubo antes, qué ayuda ahora
life-slip-go = Guardarla
life-gone-slip = Borrar esta recaída y sus palabras
life-gone-date = Borrar esta fecha
life-gone-date-sure = Borrar para siempre esta fecha con todas sus recaídas y lo que escribí sobre ellas.
life-unsure = No se borró nada. Marca la casilla si hay que borrar la fecha y sus recaídas.
life-date-title = Contar desde una fecha
life-date-about = El primer día de algo: sin una copa, una pastilla, una apuesta; o el día en que llegaste.
life-date-name = Un nombre para ella, que solo ves tú
life-date-start = El primer día
life-date-go = Contar desde aquí
life-fault-day = Este día no se puede contar. Elige uno que no esté en el futuro.
life-fault-many = No caben más. Quita uno primero.
life-look = Mirar atrás a un día
life-day = Día
life-mood = ¿Cómo fue?
life-mood-1 = muy duro
life-mood-2 = duro
life-mood-3 = regular
life-mood-4 = bueno
life-mood-5 = muy bueno
life-meetings = Reuniones
life-words = Unas palabras
life-months = Meses anteriores
life-graph = Los últimos días
life-graph-about = Una línea para cómo fueron los días, y barras para las reuniones. La tabla dice lo mismo.

## A sponsor

sponsor-title = Leer con alguien
sponsor-shared = Lo que comparto
sponsor-lead = Deja que una persona lea una página y te diga algo. Aquí está sellada, y nadie más puede abrirla.
sponsor-safe-title = Antes de compartir
sponsor-safe-therapist = Quien apadrina ha recorrido el mismo camino. No es terapeuta, ni médico, ni juez.
sponsor-safe-young = Si tienes menos de dieciocho años: no compartas con nadie que solo conozcas de internet. Pide a un adulto de confianza que esté contigo.
sponsor-safe-face = Da un código cara a cara o de viva voz, nunca por escrito. Quien te quiere bien no te presiona para que lo des.
sponsor-safe-copy = Quien lee una página puede copiarla a mano. Retirarla impide seguir leyendo, y no borra lo leído. No compartas nada que un juzgado o una persona violenta pueda usar.
sponsor-code-title = Leer una página de alguien
sponsor-code = Haz un código de seis palabras y dilo a la persona cuya página vas a leer. Vale una vez, para una página, y acaba a los siete días.
sponsor-code-here = Sin script, este sitio saca las palabras y las conoce hasta que se use el código.
sponsor-code-go = Hacer un código
sponsor-out = Códigos sin usar
# A date follows.
sponsor-until = Vale hasta el { $date }
sponsor-withdraw = Retirar
sponsor-open = Para mostrar lo compartido, sin script este sitio lo abre en su memoria.
sponsor-open-go = Abrirlo aquí
sponsor-with = Compartido conmigo
