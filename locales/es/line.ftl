# Una sola línea. The English file explains the keys. Not yet read by a native speaker.

ask-hint = Basta una línea: para quién, un día, una hora, un lugar, en línea o no.
ask-examples = Líneas para probar
ask-example-1 = principiantes en línea ahora
ask-example-2 = silla de ruedas cerca de Madrid el domingo
ask-example-3 = mi marido bebe
ask-apart = Buscar con campos separados
ask-words-label = Palabras
said-line = Has escrito «{ $line }».
said-words = No lo entendimos, así que lo buscamos como palabras: «{ $words }».
said-all-words = Buscamos las palabras «{ $words }».
said-otherwise = ¿Querías decir otra cosa?
said-otherwise-text = Buscar esto como palabras:
said-as-words = «{ $words }»
said-exactly = exactamente todas estas palabras
said-near-me = Para encontrar lo que está cerca de ti, pulsa «Cerca de mí» arriba o añade una ciudad a la línea.
said-only-how-far = Una distancia necesita un lugar: añade una ciudad o un código postal.
