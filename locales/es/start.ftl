# The words around the pages of content/es. Not yet read by a native speaker.

start-title = ¿Es tu primera vez?
start-nav = Empezar
start-for-me = Para mí
start-for-loved-one = Para alguien a quien quiero
start-for-patient = Para un paciente
start-learn = Aprender más, a tu ritmo
start-learn-go = Ver las lecciones
