# What every page shares. The English file explains the keys. Not yet read by a native speaker.

site-name = Homegroup
page-title = { $title } · Homegroup
skip-to-content = Ir al contenido

## The head of every page

nav-label = Principal
nav-meetings = Reuniones
nav-rooms = Salas
nav-start = ¿Primera vez?
nav-fellowships = Comunidades
nav-help = ¿Ayuda ahora?
nav-leave = Salir ya

## The foot of every page

foot-promise = Sin vínculo con ninguna comunidad. Junto al tratamiento, nunca en su lugar. No guardamos nombres, correos ni direcciones.
foot-languages = Idiomas
foot-data = Listas para otros programas
foot-about = Sobre este sitio y sus fuentes

## The sample list

sample-banner = Esta es una lista de ejemplo. Ninguna de estas reuniones existe.

## Small words

remove = Quitar: { $what }

## What is fed to calendars and readers

feed-calendar = Seguir esto en un calendario
feed-json = Como JSON
feed-csv = Como tabla (CSV)

## About

about-title = Sobre este sitio
about-lead = Homegroup ayuda a encontrar una reunión que te venga bien, esta noche o esta semana. Es software libre, y cualquiera puede ponerlo en marcha para su región.
about-promises-title = Lo que prometemos
about-promise-anonymity = Aquí no eres nadie. Sin cuenta, sin nombre, sin guardar ninguna dirección. No anotamos lo que buscas. Solo al entrar en una sala o al identificarte con tus seis palabras o una clave de acceso se pone una cookie en tu dispositivo; termina con el navegador y no contiene ningún nombre.
about-promise-own = Nada en estas páginas viene de otro sitio, así que nadie más se entera de que has estado aquí.
about-promise-script = Todo lo que lees aquí funciona sin JavaScript, con una conexión lenta, en un teléfono viejo y leído en voz alta.
about-promise-same = La misma dirección muestra la misma página a todo el mundo. Puedes enviársela a alguien.
about-promise-leave = «Salir ya», en cada página, te lleva enseguida a otro sitio. No puede vaciar el historial de tu navegador; una ventana privada no guarda ninguno.
about-lists-title = De dónde vienen las reuniones
about-lists = Estas listas las llevan los propios grupos y sus oficinas de servicio. Las leemos a menudo y decimos en cada reunión cuándo se cambió o se confirmó por última vez.
about-list-meetings = { $count ->
    [one] una reunión
   *[other] { $count } reuniones
}
about-list-sample = ejemplo, inventada
about-wrong = Si una reunión está mal, su página tiene un formulario corto para decirlo.
about-treatment-title = Junto al tratamiento
about-treatment = En las reuniones la gente se ayuda. No son atención médica, y nada de lo que hay aquí es consejo médico. Dejar de golpe el alcohol, las benzodiacepinas o los opioides puede ser peligroso: pregunta antes en un servicio médico.
about-adults = Este sitio está pensado para personas adultas. Los grupos para jóvenes lo dicen en su propia ficha.
about-affiliation-title = Lo que no somos
about-affiliation = No formamos parte de ninguna comunidad ni hablamos por ninguna. Los nombres de las comunidades son suyos; los decimos para que puedas encontrarlas.
about-credits-title = Con agradecimiento a
about-credit-places = Ciudades y códigos postales: GeoNames (CC BY 4.0).
about-credit-zones = Límites de las zonas horarias: colaboradores de OpenStreetMap (ODbL).
about-credit-kinds = Códigos de tipos de reunión: la especificación Meeting Guide, mantenida por Code for Recovery (MIT).
