# Una lista en vivo de este sitio en otro sitio.

embed-title = Próximas reuniones
embed-all = Ver todas las reuniones
embed-none = Ahora mismo no hay reuniones que mostrar.
embed-wait = Cargando reuniones …
embed-failed = Ahora mismo no se pudieron cargar las reuniones.
embed-fault = Algo en la dirección de esta lista no se entiende.

## La página con las líneas que copiar

embed-make-title = Pon esta lista en tu sitio
embed-make-lead = Copia unas líneas en una página de tu grupo u organismo de servicio. La lista de allí es siempre la de aquí, con las próximas reuniones primero.
embed-make-which = Muestra lo que acabas de buscar.
embed-make-back = Buscar otra cosa
embed-make-guessed = Este sitio no conoce con seguridad su propia dirección. Revisa la dirección en estas líneas antes de usarlas.
embed-by-script = Con un script
embed-by-script-hint = La lista ocupa el lugar del script. Muestra también la hora de cada lector donde es distinta, y se renueva cada cinco minutos.
embed-by-frame = En un marco, sin script
embed-by-frame-hint = Para sitios que no permiten scripts. Cambia la altura como quieras.
embed-copy = Copiar
embed-preview = Así se ve
embed-promise-title = Lo que no hace
embed-promise = Ni cookies, ni almacenamiento, ni recuentos, ni otros sitios. Los navegadores de tus lectores piden la lista a este sitio, y no anotamos nada de ello.
