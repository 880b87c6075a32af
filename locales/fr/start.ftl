# The words around the pages of content/fr. Not yet read by a native speaker.

start-title = C’est nouveau pour vous ?
start-nav = Commencer
start-for-me = Pour moi
start-for-loved-one = Pour quelqu’un que j’aime
start-for-patient = Pour un patient
start-learn = En savoir plus, à votre rythme
start-learn-go = Voir les leçons
