# The words around the pages of content/de. Not yet read by a native speaker.

start-title = Neu hier?
start-nav = Anfangen
start-for-me = Für mich
start-for-loved-one = Für jemanden, den ich liebe
start-for-patient = Für eine Patientin oder einen Patienten
start-learn = Mehr lernen, in Ruhe
start-learn-go = Die Lektionen ansehen
