# Lo que alguien guarda en su propio dispositivo.

kept-nav = Guardado en este dispositivo
kept-title = Guardado en este dispositivo
kept-lead = Solo este navegador sabe lo que hay aquí. Nosotros no lo guardamos. Para mostrar las próximas horas, esta página las pide una vez; lo que pide no se anota.
kept-needs-script = Esta página necesita JavaScript, porque lo que muestra está solo en tu dispositivo. Borrar funciona sin él.
kept-meetings = Tus reuniones
kept-none = Aún no hay nada guardado. En la página de una reunión, pulsa «Guardar en este dispositivo».
kept-lessons = Lecciones que he leído
kept-file-title = Llévatelo
kept-file = Un archivo con lo que hay guardado aquí. Muestra adónde vas, así que cuídalo.
kept-file-text = Como texto
kept-file-data = Como datos (JSON)
kept-import = Recupéralo de un archivo de datos
kept-wipe-title = Limpiar este dispositivo
kept-wipe = Quita de este navegador todo lo de este sitio: reuniones, fechas, lugares, copias. Si estás en una sala o entraste con seis palabras, tu visita también termina. No se puede deshacer.
kept-wipe-go = Borrarlo todo
kept-plain-name = Mi semana

## En una reunión

keep-row = Guardar
keep-it = Guardar en este dispositivo
been-title = He estado allí
been-lead = Solo para ti. La fecha puede quedar vacía.
been-day = Fecha
been-add = Anotarlo

## Enviarlo a alguien

share-it = Compartir
share-done = Copiado. Ya puedes pegarlo.
share-not = No se pudo copiar. Esta es su dirección:
share-address = Dirección de esta reunión:

## Lugares recientes

recent-title = Lugares recientes
recent-lead = Si lo activas, los lugares que buscas se guardan aquí y se ofrecen la próxima vez.
recent-on = Guardar los lugares que busco

## Copias para leer sin conexión

copies-title = Leer sin conexión
copies-lead = Si lo activas, este navegador guarda copias: las páginas de tus reuniones, la página de ayuda y los formatos de reunión para una mesa.
copies-on = Guardar copias en este dispositivo
offline-title = Ahora no hay conexión
offline-lead = No se pudo obtener esta página y aquí no hay copia de ella. Hay estas copias:
copy-banner = Esto es una copia. Lo que ha cambiado desde entonces no está en ella. Se hizo:
copy-time = { $date }, { $time } (UTC)

## Instalar

install-title = En tu pantalla de inicio
install-lead = Puedes añadir este sitio a tu pantalla de inicio desde el menú del navegador. No hace falta.
install-plain = Desde esta página se añade con el nombre «Mi semana».
install-plain-go = Usar un nombre que no dice nada: «Mi semana»
install-own-go = Usar el nombre propio del sitio

## Lo que dice el script

device-first-title = ¿Guardar esto en tu dispositivo?
device-first = Este navegador guardará tu lista en este dispositivo. No nos llega a nosotros. Quien use este navegador puede verla.
device-first-wipe = Puedes borrarla cuando quieras: «Guardado en este dispositivo», al pie de cada página.
device-first-yes = Guardar
device-first-no = No
device-unable = Este navegador no nos deja guardar nada. Quizá sea una ventana privada.
device-full = No cabe más. Quita algo primero.
device-changed-when = El día o la hora ha cambiado desde que la guardaste.
device-changed-place = El lugar ha cambiado desde que la guardaste.
device-changed-seen = Ya lo he visto
device-gone = Esta reunión ya no está en ninguna lista de aquí. Puede que haya terminado o se haya mudado.
device-remove = Quitar
device-been = Has estado allí: { $what }
device-no-day = sin fecha
device-lesson-sure = Antes: { $what }, después: { $text }
device-no-line = No se pudieron obtener las próximas horas. Esto es lo que sabe este dispositivo.
device-imported = Hecho. Reuniones guardadas aquí ahora: { $count }
device-not-ours = Este archivo no es de los nuestros, así que no se cambió nada.
device-copies-busy = Un momento, se están haciendo copias …
device-copies-failed = No ha funcionado. Quizá este navegador no pueda guardar copias.
device-copies-none = Aún no hay copias.
device-copied = copia del { $text }
