# Que alguien estuvo en reuniones, mostrado sin nombre; y la página de un grupo sobre ello.

attended-title = Asistencia
attended-lead = A algunas personas les piden mostrar que van a reuniones. Si tu grupo decidió ayudar con eso, aquí puedes recibir una ficha por cada reunión. No lleva ningún nombre, y nadie puede saber de qué reunión es.
attended-own = La mayoría no lo necesita. Tus propias notas son solo tuyas, y muchas veces bastan.
attended-own-link = Tus días y notas
attended-begin-title = Empieza una reunión
attended-begin-lead = Escribe el código de inicio que se muestra ahora en la reunión. Cambia cada veinte segundos.
attended-start-code = Código de inicio
attended-begin-do = Estoy aquí
attended-end-later = Termina una reunión: tengo un comprobante
attended-how-title = Cómo funciona
attended-how-1 = Al principio escribes un código y recibes un comprobante. No lleva ningún nombre.
attended-how-2 = Al final, al menos 45 minutos después, escribes un segundo código. Por él recibes una ficha que el sitio sella sin verla.
attended-how-3 = Cuando la semana ha pasado y en todo el sitio se entregaron al menos 20 fichas, puedes mostrar las tuyas. Con menos tarda cuatro semanas, o más.
attended-how-4 = Muestras las fichas a una persona u oficina que nombraste en la reunión. Para las demás no valen nada.
attended-kept = Lo que guarda este sitio: cuántas fichas se entregaron en una semana, y una marca de cada ficha mostrada. Ninguna lista de quién estuvo.
attended-limits-title = Lo que esto no puede hacer
attended-limit-other = Alguien puede venir en tu lugar, con tu teléfono. Un papel tiene la misma debilidad.
attended-limit-passed-on = Alguien en la reunión puede mandar los códigos a un amigo. Duran un minuto como mucho.
attended-limit-chair = Quien abre la reunión dice cuántas personas hay. Puede decir demasiadas.
attended-limit-devices = Alguien con dos teléfonos puede recibir dos fichas.
attended-limit-meaning = Una ficha dice que se escribieron dos códigos, con 45 minutos entre ellos. No dice que alguien escuchó, que pertenece a algo o que está sobrio.
attended-limit-moment = Quien vigila la línea puede ver cuándo envías algo. Este sitio no guarda horas ni direcciones.
attended-limit-pattern = Mostrar muchas fichas cada semana a la misma oficina es un patrón. Puedes mostrar menos de las que tienes.
attended-limit-refused = Una oficina puede rechazarlo, o preguntar igualmente dónde estuviste. Siempre puedes pedir un papel en su lugar.
attended-limit-seized = Quien tiene tus seis palabras o tu texto tiene tus fichas.
attended-limit-script = Con un script, tu dispositivo tapa tu papel y lo destapa. Sin él lo hace el sitio mientras te responde, y en ese momento confías en él.
attended-limit-clinic = Una clínica no ve nada de esto si no se lo muestras. Puedes borrar fichas en cualquier momento.
attended-no-advice = Esto no es consejo legal. Pregunta a la oficina qué acepta antes de contar con ello.
attended-keys-title = Las claves, para quien compara
attended-keys-lead = Hay una clave para todas las reuniones de una semana. Si a alguien le dieran otra, se podrían reconocer sus fichas. Por eso las claves están aquí para todos.
attended-days = { $from } a { $until }
attended-state-open = Se puede mostrar desde el { $date }, si hasta entonces se entregan bastantes fichas.
attended-state-closed = Se puede mostrar ahora.
attended-state-past = Hace demasiado tiempo para mostrarlo.

# Con un comprobante
attended-begun-title = Ya estás
attended-begun-lead = Deja esta página abierta, o copia el comprobante. No recargues nada. Al final de la reunión, después de 45 minutos, escribe aquí el código final.
attended-ticket = Comprobante
attended-ticket-hint = Dice, sellado, cuándo llegaste a qué reunión, y nada sobre ti.
attended-end-code = Código final
attended-verifier = ¿A quién se la vas a mostrar?
attended-verifier-hint = Un nombre que los dos escriben igual, por ejemplo «Juzgado, sala 3». La ficha solo vale allí.
attended-purse = Las fichas que tienes, como texto
attended-purse-hint = Si tienes, pega aquí el texto y se añade la nueva. Si no, déjalo vacío.
attended-kept-sealed = Tus fichas se guardan con tus propias páginas, selladas con tus seis palabras.
attended-blind-here = El papel se hace, se sella y se destapa en este sitio mientras responde, y no se guarda.
attended-blind-own = El papel se hace y se destapa en este dispositivo. El sitio lo sella sin verlo.
attended-end-do = Recibir la ficha

# Fichas
attended-tokens-title = Tus fichas
attended-said-token = Tienes una ficha. Copia ahora el texto de abajo: no está guardado en ningún otro sitio.
attended-said-kept = Tienes una ficha. Está guardada con tus propias páginas.
attended-said-forgotten = Borrado.
attended-said-taken = Aquí están como texto. También siguen guardadas con tus propias páginas.
attended-take = Llevarlas como texto
attended-none = Aquí todavía no hay fichas.
attended-row = { $count ->
    [one] Una reunión, { $days }.
   *[other] { $count } reuniones, { $days }.
}
attended-count = Cuántas mostrar
attended-word = La palabra con la que preguntan
attended-word-hint = Te dicen una palabra o una fecha suya. Escríbela igual.
attended-show = Mostrar
attended-forget = Borrar
attended-open-title = Abrir fichas que tienes como texto
attended-purse-open = El texto
attended-open-do = Abrir
attended-purse-keep = Tus fichas, para guardar
attended-purse-keep-hint = Quien tiene este texto tiene tus fichas. Sustituye al que tenías antes.
attended-shown-title = Asistencia, para mostrar
attended-statement = { $count ->
    [one] Una reunión en este tiempo: { $days }. Duró al menos 45 minutos desde el código de inicio hasta el código final.
   *[other] { $count } reuniones en este tiempo: { $days }. Cada una duró al menos 45 minutos desde el código de inicio hasta el código final.
}
attended-week = Semana
attended-for = Mostrado a
attended-upon = Con la palabra
attended-shown-lead = La persona a quien se lo muestras puede comprobarlo en { $address }. Se puede comprobar una vez.
attended-picture = El mismo texto como imagen para un teléfono
attended-shown-text = El texto para comprobar
attended-shown-means = Dice que se escribió un código al principio y otro al final de una reunión. No dice dónde, y no certifica que alguien participó, que es miembro de algo o que está sobrio.

# Comprobar
attended-check-title = Comprobar asistencia
attended-check-lead = Para quien recibió una muestra de asistencia de este sitio. No hace falta cuenta, y lo que escribes no se guarda.
attended-check-text = El texto que te mostraron
attended-check-verifier = Tu nombre, como se dio en la reunión
attended-check-verifier-hint = Las mayúsculas y los espacios no importan.
attended-check-word = La palabra con la que preguntaste
attended-check-word-hint = Una palabra o fecha tuya, que dijiste antes a la persona. Usa otra cada vez.
attended-check-do = Comprobar
attended-check-once = Esto se comprobó ahora y no se puede mostrar otra vez. Imprime esta página si la necesitas.
attended-check-means = Qué significa
attended-unproven-unreadable = Esto no es un texto de este sitio, o es solo una parte. Cópialo todo.
attended-unproven-words = Hacen falta tu nombre y la palabra.
attended-unproven-forged = Esto no vale: una de las fichas no se entregó aquí para esta semana, este nombre y esta persona.
attended-unproven-open = Esto todavía no se puede mostrar. Su semana tiene que haber pasado, y bastantes otras personas tienen que haber estado en reuniones.
attended-unproven-past = Hace demasiado tiempo para comprobarlo.
attended-unproven-twice = Esto no vale: una ficha está dos veces.
attended-unproven-not-the-holder = Esto no vale para este nombre y esta palabra. Mira si los dos están escritos como se acordó.
attended-unproven-shown-before = Esto ya se mostró. Cada ficha se puede comprobar una vez.

# Lo que no salió bien
attended-fault-unreadable = Un código tiene ocho cifras.
attended-fault-wrong = Este no es el código que se muestra ahora. Mira otra vez: cambia cada veinte segundos.
attended-fault-elsewhere = Este comprobante es de otra reunión.
attended-fault-early = { $count ->
    [one] Un minuto demasiado pronto. Prueba entonces otra vez; tu comprobante sigue valiendo.
   *[other] { $count } minutos demasiado pronto. Prueba entonces otra vez; tu comprobante sigue valiendo.
}
attended-fault-late = Este comprobante tiene más de seis horas.
attended-fault-full = Ya se contaron tantas como personas hay. Pide a quien dirige que corrija el número.
attended-fault-many = Ahora mismo se prueban muchos códigos. Espera un minuto y prueba otra vez.
attended-fault-ticket = Esto no es un comprobante, o es solo una parte. Cópialo todo.
attended-fault-over = Esta reunión ya terminó.
attended-fault-verifier = Di a quién se la vas a mostrar, en 80 letras como mucho.
attended-fault-purse = El texto de tus fichas no se puede leer. Cópialo todo. No se cambió nada.
attended-fault-used = Ya hay una ficha por este comprobante.
attended-fault-shut = Tus fichas no se pueden abrir con estas seis palabras. Se quedan donde están.
attended-fault-word = Escribe la palabra con la que preguntaron.
attended-fault-not-now = Estas fichas no se pueden mostrar ahora.
attended-fault-count = No tienes tantas.
attended-fault-decision = Elige una decisión que tu grupo haya aprobado.
attended-fault-stale = Alguien cambió el grupo hace un momento. Míralo otra vez.
attended-fault-forged = El sello no era de la clave de todos y se rechazó. Avisa a quien lleva este sitio.
attended-fault-failed = No funcionó. Prueba otra vez; tu comprobante sigue valiendo.
attended-fault-heads = Hace falta un número de 1 a 1.000.

# La página de un grupo
attended-tab = Asistencia
attended-group-title = Asistencia
attended-group-lead = Un grupo puede ayudar a personas que tienen que mostrar que van a reuniones, sin una lista de quién estuvo.
attended-group-more = Cómo funciona, y lo que no puede hacer
attended-group-on = Tu grupo lo decidió: está encendido.
attended-group-off = Está apagado.
attended-group-now = La reunión está en marcha
attended-counted = Entraron { $let_in } de { $heads }, { $stamped } tienen su ficha.
attended-group-end = Termina la reunión: mostrar el código final
attended-group-close = Ya terminó
attended-group-heads = ¿Cuántas personas hay?
attended-group-heads-hint = Cuenta las cabezas, también la tuya. No se entregan más fichas.
attended-group-heads-do = Cambiar el número
attended-group-open = Hay una reunión en marcha. Los códigos los muestra quien dirige.
attended-group-open-title = Abrir una reunión
attended-group-open-lead = Hazlo cuando empiecen. Lee el código en voz alta o levántalo, para que solo lo sepa quien está. Ofrécelo a todos: así nadie llama la atención.
attended-group-open-do = Abrirla
attended-group-chairs = Quien dirige hoy, o la secretaría, puede abrir aquí una reunión.
attended-group-decide = Lo que decidió el grupo
attended-group-off-lead = Apagarlo termina una reunión abierta. Las fichas que tienen las personas siguen siendo suyas.
attended-group-off-do = Apagarlo
attended-group-undecided = Solo una decisión del grupo puede encenderlo.
attended-group-ask = Preguntar al grupo
attended-group-which = ¿Qué decisión lo dice?
attended-group-on-do = Encenderlo
attended-code-title = El código para mostrar
attended-code-start = Código de inicio
attended-code-end = Código final
attended-code-left = { $count ->
    [one] Un segundo más.
   *[other] { $count } segundos más.
}
attended-code-over = No hay ninguna reunión abierta.
homegroup-said-attended-on = Está encendido.
homegroup-said-attended-off = Está apagado.
