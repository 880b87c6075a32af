# Learning: courses, lessons, conversations to practise, the record for staff; and the page about treatment.

learn-title = Aprender
learn-nav = Aprender
learn-door = Aprender antes de ir
learn-door-text = Cómo es una reunión y cómo entrar.
learn-lead = Lecciones cortas para antes de la primera reunión, y para después. Léelas en el orden que quieras, cuantas veces quieras. Sin registrarte.
learn-first = Empieza aquí
learn-begin = Leer la primera lección
learn-any-order = Después de la primera lección, en el orden que quieras.
learn-any-order-short = en cualquier orden después de la primera
learn-read = leída
learn-more = Más para leer
learn-more-start = tres páginas cortas, para esta noche
learn-more-fellowships = qué grupos hay, cada uno con las mismas pocas palabras
learn-nothing-kept = Lo que marcas aquí se explica una vez y no se guarda en ningún sitio.
learn-all = Todos los cursos
learn-the-lessons = Las lecciones

learn-people = Para ti
learn-people-lead = Cómo es una reunión, de dónde viene, cómo elegir una y cómo entrar.
learn-families = Para familias y amistades
learn-families-lead = Lo que es tuyo y lo que no, lo que ayuda, y una reunión propia.
learn-staff = Para profesionales
learn-staff-lead = Para quien trabaja en la atención: cómo llevar a un paciente a una primera reunión que le convenga, y qué dejar en sus manos.

learn-lessons = { $count ->
    [one] una lección
   *[other] { $count } lecciones
}
learn-minutes = { $count ->
    [one] más o menos un minuto
   *[other] unos { $count } minutos
}
learn-place = Lección { $number } de { $count }
learn-not-translated = Este texto todavía no está traducido; aquí está en inglés.
learn-not-reviewed = Todavía no lo ha leído nadie que tenga el español como lengua materna.

## How sure one is

learn-sure-before = Antes de leer: ¿con cuánta seguridad te sientes?
learn-sure-after = Y ahora: ¿con cuánta seguridad te sientes?
learn-sure-note = Elige un número, o rodéalo en el papel. Al final puedes ver los dos números juntos. No los guardamos.
learn-sure-people-low = 0: no sé cómo entrar
learn-sure-people-high = 10: sé qué hacer
learn-sure-families-low = 0: no sé qué puedo hacer
learn-sure-families-high = 10: sé qué hacer
learn-sure-staff-low = 0: no sé qué decir
learn-sure-staff-high = 10: sé qué hacer
learn-sure-title = Con cuánta seguridad te sientes
learn-sure-then = Antes
learn-sure-now = Ahora
learn-sure-unsaid = sin decir
learn-sure-yours = Estos dos números son para ti. Apúntalos si los quieres guardar: esta página los olvida cuando te vas.

## Questions and answers

learn-act = Una cosa que hacer
learn-questions = Cinco preguntas para comprobarlo
learn-questions-lead = No hay notas. Puedes dejar alguna sin contestar.
learn-see-answers = Ver las respuestas
learn-answers = Las respuestas
learn-you-chose = Elegiste:
learn-fits = Eso encaja.
learn-left-open = Esta la dejaste sin contestar.
learn-better = Lo que encaja mejor:
learn-again = Volver a la lección
learn-on = Seguir leyendo
learn-next = Lección siguiente:
learn-course-all = Todas las lecciones de este curso
learn-keep-lead = Puedes marcar esta lección como leída, con los dos números si los diste. La marca está solo en este dispositivo.
learn-keep = Marcar como leída en este dispositivo
learn-kept = Marcada en este dispositivo. Puedes verla y quitarla en «Guardado en este dispositivo».
learn-kept-not = La marca ya no está.

## Conversations to practise

talk-all = Conversaciones para practicar
talk-all-lead = Habla un paciente inventado. Eliges lo que podrías decir y lees qué efecto tiene.
talk-how = Lees lo que dice un paciente y eliges lo que podrías decir. Cada elección lleva adelante, y la página te cuenta qué efecto tiene. Puedes volver atrás y probar otra.
talk-begin = Empezar la conversación
talk-made-up = La persona es inventada. Nada de lo que eliges se guarda.
talk-lesson = Pertenece a la lección:
talk-practice = Conversación de práctica
talk-you = Dijiste
talk-they = El paciente dice
talk-might-say = ¿Qué podrías decir?
talk-end = Cómo fue
talk-again = Empezar de nuevo
talk-others = Otras conversaciones
talk-back = Para probar otra cosa, vuelve atrás con tu navegador.

## The record for staff

record-title = Una constancia de lo que has trabajado
record-lead = Marca lo que has hecho e imprime una hoja para tu expediente o tu supervisión.
record-go = Hacer una constancia
record-modules = Módulos
record-talks = Conversaciones de práctica
record-date = Fecha
record-date-hint = Puede quedar vacía: entonces hay una línea para escribirla.
record-make = Hacer la hoja
record-no-name = Tu nombre lo escribes a mano en el papel. Nunca se nos envía, y nada de este formulario se guarda.
record-sheet-title = Constancia de realización
record-sheet-course = Grupos de ayuda mutua: un curso para profesionales de la atención, con Homegroup
record-name = Nombre
record-count = { $count } de { $all } módulos
record-none = Todavía no hay ningún módulo marcado.
record-modules-done = Módulos trabajados
record-talks-done = Conversaciones practicadas
record-signed = Firma
record-seen = Visto por
record-own-word = Esta hoja dice lo que dice quien la lleva. El sitio no lo ha comprobado ni guarda lista alguna de quién hizo el curso. No es un título, y ninguna confraternidad la respalda.
record-print = Imprime esta página con tu navegador.
record-back = Cambiar lo marcado

## Sources

cite-title = Fuentes
cite-lead = De dónde vienen las cifras y las fechas. En cada una se dice qué se midió, en quién y en cuántas personas (en inglés).
cite-source = Fuente { $number }
cite-back = Volver a la marca { $number }

## Treatment

treatment-nav = Tratamiento
treatment-nav-text = tipos de tratamiento, qué preguntar y dónde encontrarlo
treatment-on-page = En esta página
treatment-find = Encontrar tratamiento
treatment-find-lead = Servicios oficiales, por país. Solo ponemos servicios públicos, y no recomendamos ninguno antes que otro.
treatment-run-by = Lo lleva o lo paga: { $body }
treatment-beside = Nada de esto es consejo médico. Un grupo de apoyo está al lado del tratamiento y nunca ocupa su lugar.
