# Ser la misma persona sin nombre. Not yet read by a native speaker.

me-title = Tu lugar aquí
me-nav = Volver

## Nobody

me-nobody-title = No necesitas una cuenta
me-nobody = Aquí cualquiera puede leer, escuchar y compartir. Sin nombre, sin correo, sin contraseña.
me-fresh-title = Vuelve como la misma persona
me-fresh = Si quieres ser la misma persona la próxima vez, toma seis palabras tuyas. No hace falta nada más.
me-fresh-go = Recibir seis palabras

## For this visit

me-guest-title = Por ahora eres alguien
me-guest = Has entrado en una sala, por eso tu navegador guarda una pequeña cookie. En esa sala te hace la misma persona hasta que salgas o cierres el navegador.
me-guest-end = Después nadie podrá volver a ser esa persona, ni siquiera tú.
me-fresh-guest = Toma seis palabras tuyas. Con ellas empiezas de nuevo: el nombre que tienes ahora en una sala se queda atrás.

## Coming in

me-in-title = Tengo seis palabras
me-in-words = Tus seis palabras
me-in-hint = El orden cuenta. Las mayúsculas, las comas y los números, no.
me-in-go = Entrar
me-toll = Ahora mismo entra mucha gente, así que tarda un poco más.
me-toll-wait = { $count ->
    [one] Sin JavaScript: espera un segundo y pulsa otra vez «Entrar».
   *[other] Sin JavaScript: espera { $count } segundos y pulsa otra vez «Entrar».
}
me-in-none = Escribe primero tus seis palabras, por favor.
me-in-count = { $count ->
    [one] Hemos encontrado una palabra. Hacen falta seis.
   *[other] Hemos encontrado { $count } palabras. Hacen falta seis.
}
me-in-near = La palabra { $position } no está en nuestra lista. ¿Será «{ $word }»?
me-in-unknown = La palabra { $position } no está en nuestra lista. Mírala otra vez, por favor.
me-passkey-in-title = Tengo una clave de acceso
me-passkey-in = Entrar con una clave de acceso

## A phrase nobody has used

me-unknown-title = No hay nada guardado con estas palabras
me-unknown = Cada una de estas palabras está en nuestra lista, pero no hay nada guardado con estas seis en este orden.
me-unknown-check = Mira otra vez tu papel: ¿está bien el orden? ¿O se borró todo?
me-unknown-fresh-title = O empieza de nuevo
me-unknown-fresh = Toma seis palabras nuevas.

## Somebody who comes back

me-known-title = Estás aquí como tú
me-known = En cada sala tienes un nombre, siempre el mismo. Ni dos salas juntas pueden saber que los dos nombres son tuyos.
me-kept-title = Lo que se guarda para ti
me-roles-none = No tienes ningún servicio aquí.
me-roles = Servicios que tienes, cada uno con el lugar y tu nombre allí:
me-passkeys = { $count ->
    [0] Ninguna clave de acceso abre esto.
    [one] Una clave de acceso abre esto.
   *[other] { $count } claves de acceso abren esto.
}
me-kept-never = Y nada más: ni nombre, ni correo, ni dirección, ni las horas de tus visitas, ni la lista de las salas en que estuviste.
me-place-site = todo el sitio
me-place-room = la sala «{ $room }»
me-role-admin = Administración
me-role-moderator = Moderación
me-role-servant = Servicio de confianza
me-role-chair = Coordinación
me-role-co-chair = Segunda coordinación
me-role-doorkeeper = Puerta
me-role-greeter = Bienvenida
me-role-timekeeper = Tiempo
me-role-reader = Lectura

## Taking it along

me-export-title = Llévatelo
me-export = Un archivo con todo lo que se guarda para ti. Muestra qué nombres son tuyos, así que cuídalo.
me-export-steps = También está lo que escribiste en los Pasos: este sitio abre esas páginas en su memoria para hacer el archivo, y no guarda nada de eso. Para que se abran en tu aparato, llévatelas aparte.
me-export-page = Como página
me-export-data = Como datos (JSON)
me-export-not-here = Lo que no está aquí
me-export-changes = Lo que cambiaste en las listas:
me-export-proposals = Tus borradores y lo que propusiste:
me-export-draft = Borrador
me-export-words = Tus seis palabras: no las tenemos.
me-export-keys = Los números al azar con los que se encuentran tus filas: en un archivo perdido llevarían hasta ti.
me-export-never = Cuándo estuviste aquí y desde dónde: no se guarda. Lo que se dijo en las salas: no se anota nada, salvo que alguien en la sala comunique unas palabras a la moderación.

## Passkeys

me-passkey-name = Casa
me-passkey-title = Una clave de acceso en este dispositivo
me-passkey = Una clave de acceso es otra forma de entrar: tu huella, tu cara o el código del dispositivo en vez de las seis palabras. Guarda las palabras de todos modos.
me-passkey-limits = Aparece en la lista de claves de este dispositivo con la dirección de este sitio, y puede copiarse a tus otros dispositivos. No crees una si otra persona puede abrir este dispositivo.
me-passkey-add = Crear una clave de acceso
me-passkey-unable = Las claves de acceso de este dispositivo no pueden hacer lo que hace falta. Aquí no se ha guardado nada. Tus seis palabras sirven como antes.
me-passkey-failed = No ha funcionado, y nada ha cambiado. Puedes probar otra vez o usar tus seis palabras.
me-passkey-lost-title = ¿Has perdido un dispositivo?
me-passkey-lost = Después de esto, ninguna clave de acceso deja entrar a nadie como tú. Tus seis palabras, sí.
me-passkey-forget = Olvidar todas las claves
me-elsewhere = Una visita que sigue abierta en otro dispositivo continúa allí hasta 30 días. Si puedes, sal en ese dispositivo.

## Leaving

me-out-title = Salir
me-out = Termina tu visita: este navegador ya no sabe quién eres aquí.
me-out-go = Salir
me-wipe-title = Limpiar este dispositivo
me-wipe = Termina tu visita y pide al navegador que quite todo lo que guarda de este sitio.
me-wipe-go = Limpiar este dispositivo

## Deleting

me-delete-title = Borrar todo
me-delete = Quita todo lo que se guarda aquí para ti. No se puede deshacer.
me-delete-go = Borrar todo…
me-delete-lead = Esto no se puede deshacer: ni nosotros podemos ni tú.
me-delete-what = Lo que se guarda con tus palabras, tus claves de acceso y todos tus servicios se borran al momento.
me-delete-handles = Si más tarde entras con las mismas palabras, tus nombres son los mismos, pero no tienes ningún servicio.
me-delete-sure = Sí, borrar todo lo que se guarda para mí
me-delete-unsure = Marca primero la casilla, si tienes la certeza.
me-delete-now = Borrar
me-delete-back = No, volver atrás

## The six words

me-words-title = Tus seis palabras
me-words-write = Escríbelas en papel, en este orden. O imprime esta página. Están en inglés.
me-words-print = Guarda este papel donde guardas las cosas importantes.
me-words-once = Nadie puede volver a enviártelas. No las guardamos, y no hay otra forma de encontrarlas.
me-words-key = Quien tiene estas palabras eres tú aquí. Guárdalas como una llave.
me-words-handles = Desde ahora tendrás un nombre nuevo en cada sala, y el mismo cada vez que vuelvas. El nombre que quizá tienes ahora se queda atrás.
me-words-written = Ya las he escrito
me-words-does-title = Qué protegen y qué no
me-words-does = No dicen nada de ti, y nadie puede adivinarlas. Lo que se guarda aquí no une tu nombre en una sala con el de otra.
me-words-does-not-style = No esconden lo que cuentas ni cómo escribes.
me-words-does-not-device = No sirven contra quien ve tu pantalla o usa tu dispositivo.
me-words-does-not-site = Mientras estás aquí, tienes que confiar en quien lleva este sitio.
me-words-not-now = Ahora no
me-words-wrong = No del todo: eran otras palabras. Pasa con facilidad. Aquí están otra vez; mira tu papel y corrígelo.
me-ask-title = ¿Qué dice tu papel?
me-ask = Copia, por favor, dos de las palabras de tu papel. Así sabrás que están ahí.
me-ask-word = Palabra { $number }
me-ask-go = Comprobar
me-ask-again = Enséñame otra vez las palabras

## Notes on top of the page

me-note-late = Ha pasado más de un cuarto de hora, y esas palabras ya no valen. No se ha guardado nada. Tómate tu tiempo y recibe seis nuevas.
me-note-passkey-unknown = Esta clave de acceso no abre nada aquí. Quizá se olvidó o se borró todo. Puede que tus seis palabras aún sirvan.
me-note-passkey-added = Hecho. Desde ahora también puedes entrar con esta clave de acceso.
me-note-passkey-many = Ya tienes cinco claves de acceso, y no caben más. De esta no se ha guardado nada.
me-note-passkey-forgotten = Hecho. Ninguna clave de acceso deja entrar a nadie como tú.

## After

me-left-title = Has salido
me-left = Este navegador ya no sabe quién eres aquí.
me-left-again = Para volver como la misma persona, usa tus seis palabras o tu clave de acceso.
me-wiped-title = Este dispositivo está limpio
me-wiped = Tu visita ha terminado, y hemos pedido a tu navegador que quite todo lo que guardaba de este sitio.
me-deleted-title = Todo está borrado
me-deleted = Ya no se guarda nada para ti, y tu visita ha terminado.
me-deleted-backups = Las copias en nuestros propios respaldos desaparecen en siete días.
me-deleted-said = Lo que dijiste en las salas: otras personas quizá lo recuerden. No anotamos nada, salvo que alguien en la sala comunique unas palabras a la moderación; un aviso se olvida a los noventa días como mucho. Lo que cambiaste en las listas queda, con tus palabras al lado y sin tu nombre.
me-left-over-title = Lo que no podemos quitar
me-wiped-history = El historial y los marcadores de tu navegador. Puedes borrarlos en sus ajustes.
me-wiped-files = Los archivos que guardaste y las páginas que imprimiste, también el papel con tus palabras.
me-wiped-passkey = Una clave de acceso en los ajustes del dispositivo. Puedes quitarla allí.
me-wiped-cookies = Los navegadores muy viejos no nos entienden. En caso de duda, borra las cookies y los datos del sitio en los ajustes.

## To the pages of those who serve

me-to-desk = A la mesa de quienes sirven
