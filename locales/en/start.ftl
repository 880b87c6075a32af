# The texts of these pages are in content/<language>; these are the words around them.

start-title = New here?
start-nav = Start
start-for-me = For me
start-for-loved-one = For someone I love
start-for-patient = For a patient
start-learn = Learn more, in your own time
start-learn-go = See the lessons
