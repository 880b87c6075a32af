# When something cannot be shown. Not yet read by a native speaker.

error-not-found-title = Aquí no hay nada
error-not-found = Puede que la dirección esté mal escrita o que la reunión haya salido de la lista. Las reuniones cambian a menudo; seguro que hay otra.
error-bad-title = No hemos podido leer eso
error-bad = Algo en la petición no era como se esperaba. Volver atrás y probar otra vez suele ayudar.
error-refused-title = Eso no ha salido de este sitio
error-refused = Por tu seguridad solo aceptamos un formulario que se haya rellenado aquí. Abre la página otra vez y envíalo desde ahí.
error-large-title = Era demasiado
error-large = Lo enviado es más largo de lo que podemos recibir. Dilo, por favor, con menos palabras.
error-method-title = Así no
error-method = Esta dirección no se puede usar de esa manera. Ábrela como página o vuelve a donde estabas.
error-broken-title = Algo ha fallado aquí
error-broken = Es culpa nuestra, no tuya, y no se ha apuntado nada sobre ti. Prueba otra vez dentro de un momento.
error-busy-title = Un momento, por favor
error-busy = El sitio está muy ocupado. Prueba otra vez dentro de un minuto.
error-find = Buscar una reunión
error-help = ¿Necesitas ayuda ya?
