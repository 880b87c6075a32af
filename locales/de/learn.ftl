# Learning: courses, lessons, conversations to practise, the record for staff; and the page about treatment.

learn-title = Lernen
learn-nav = Lernen
learn-door = Vorher etwas lernen
learn-door-text = Wie ein Meeting ist und wie man hineingeht.
learn-lead = Kurze Lektionen für die Zeit vor dem ersten Meeting und danach. Lies sie in beliebiger Reihenfolge, so oft du willst. Ohne Anmeldung.
learn-first = Fang hier an
learn-begin = Die erste Lektion lesen
learn-any-order = Nach der ersten Lektion in beliebiger Reihenfolge.
learn-any-order-short = nach der ersten in beliebiger Reihenfolge
learn-read = gelesen
learn-more = Mehr zu lesen
learn-more-start = drei kurze Seiten, für heute Abend
learn-more-fellowships = welche Gruppen es gibt, jede in denselben wenigen Worten
learn-nothing-kept = Was du hier ankreuzt, wird einmal erklärt und nirgends behalten.
learn-all = Alle Kurse
learn-the-lessons = Die Lektionen

learn-people = Für dich
learn-people-lead = Wie ein Meeting ist, woher es kommt, wie man eines aussucht und wie man hineingeht.
learn-families = Für Angehörige und Freunde
learn-families-lead = Was deine Sache ist und was nicht, was hilft, und ein eigenes Meeting.
learn-staff = Für Fachleute
learn-staff-lead = Für Menschen in Pflege, Medizin und Beratung: wie man einen Patienten zu einem ersten Meeting bringt, das passt, und was man ihm überlässt.

learn-lessons = { $count ->
    [one] eine Lektion
   *[other] { $count } Lektionen
}
learn-minutes = { $count ->
    [one] etwa eine Minute
   *[other] etwa { $count } Minuten
}
learn-place = Lektion { $number } von { $count }
learn-not-translated = Dieser Text ist noch nicht übersetzt, hier ist er auf Englisch.
learn-not-reviewed = Noch von niemandem gelesen, dessen Muttersprache Deutsch ist.

## How sure one is

learn-sure-before = Bevor du liest: Wie sicher fühlst du dich?
learn-sure-after = Und jetzt: Wie sicher fühlst du dich?
learn-sure-note = Wähle eine Zahl, oder kreise sie auf dem Papier ein. Am Ende siehst du beide Zahlen nebeneinander. Wir behalten sie nicht.
learn-sure-people-low = 0: Ich weiß nicht, wie ich hineingehen soll
learn-sure-people-high = 10: Ich weiß, was ich tun kann
learn-sure-families-low = 0: Ich weiß nicht, was ich tun kann
learn-sure-families-high = 10: Ich weiß, was ich tun kann
learn-sure-staff-low = 0: Ich weiß nicht, was ich sagen soll
learn-sure-staff-high = 10: Ich weiß, was ich tun kann
learn-sure-title = Wie sicher du dich fühlst
learn-sure-then = Vorher
learn-sure-now = Jetzt
learn-sure-unsaid = nicht gesagt
learn-sure-yours = Diese beiden Zahlen sind für dich. Schreib sie auf, wenn du sie behalten willst: Diese Seite vergisst sie, sobald du gehst.

## Questions and answers

learn-act = Eine Sache zu tun
learn-questions = Fünf Fragen zum Prüfen
learn-questions-lead = Es gibt keine Noten. Du kannst Fragen offen lassen.
learn-see-answers = Die Antworten ansehen
learn-answers = Die Antworten
learn-you-chose = Du hast gewählt:
learn-fits = Das passt.
learn-left-open = Diese hast du offen gelassen.
learn-better = Was besser passt:
learn-again = Zurück zur Lektion
learn-on = Weiterlesen
learn-next = Nächste Lektion:
learn-course-all = Alle Lektionen dieses Kurses
learn-keep-lead = Du kannst diese Lektion als gelesen kennzeichnen, mit den beiden Zahlen, wenn du sie angegeben hast. Das Zeichen liegt nur auf diesem Gerät.
learn-keep = Auf diesem Gerät als gelesen kennzeichnen
learn-kept = Auf diesem Gerät gekennzeichnet. Unter „Auf diesem Gerät gemerkt“ kannst du es sehen und entfernen.
learn-kept-not = Das Zeichen ist weg.

## Conversations to practise

talk-all = Gespräche zum Üben
talk-all-lead = Ein erfundener Patient spricht. Du wählst, was du sagen könntest, und liest, was es bewirkt.
talk-how = Du liest, was ein Patient sagt, und wählst, was du sagen könntest. Jede Wahl führt weiter, und die Seite sagt dir, was sie bewirkt. Du kannst zurückgehen und etwas anderes versuchen.
talk-begin = Das Gespräch beginnen
talk-made-up = Die Person ist erfunden. Nichts, was du wählst, wird behalten.
talk-lesson = Es gehört zur Lektion:
talk-practice = Übungsgespräch
talk-you = Du hast gesagt
talk-they = Der Patient sagt
talk-might-say = Was könntest du sagen?
talk-end = Wie es lief
talk-again = Von vorn beginnen
talk-others = Andere Gespräche
talk-back = Um etwas anderes zu versuchen, geh mit deinem Browser zurück.

## The record for staff

record-title = Ein Blatt über das, was du bearbeitet hast
record-lead = Kreuze an, was du gemacht hast, und drucke ein Blatt für deine Unterlagen oder deine Leitung.
record-go = Ein Blatt machen
record-modules = Module
record-talks = Übungsgespräche
record-date = Datum
record-date-hint = Darf leer bleiben: Dann gibt es eine Linie, um es einzutragen.
record-make = Das Blatt machen
record-no-name = Deinen Namen schreibst du von Hand auf das Papier. Er wird nie an uns geschickt, und nichts aus diesem Formular wird behalten.
record-sheet-title = Bescheinigung
record-sheet-course = Selbsthilfegruppen: ein Kurs für Fachleute, mit Homegroup
record-name = Name
record-count = { $count } von { $all } Modulen
record-none = Noch ist kein Modul angekreuzt.
record-modules-done = Bearbeitete Module
record-talks-done = Geübte Gespräche
record-signed = Unterschrift
record-seen = Gesehen von
record-own-word = Dieses Blatt sagt, was sein Inhaber sagt. Die Seite hat es nicht geprüft und führt keine Liste, wer den Kurs gemacht hat. Es ist kein Zeugnis, und keine Gemeinschaft steht dahinter.
record-print = Drucke diese Seite mit deinem Browser.
record-back = Ändern, was angekreuzt ist

## Sources

cite-title = Quellen
cite-lead = Woher die Zahlen und Jahre kommen. Bei jeder steht, was gemessen wurde, an wem und an wie vielen (auf Englisch).
cite-source = Quelle { $number }
cite-back = Zurück zum Zeichen { $number }

## Treatment

treatment-nav = Behandlung
treatment-nav-text = Arten von Behandlung, was man fragen kann und wo man sie findet
treatment-on-page = Auf dieser Seite
treatment-find = Behandlung finden
treatment-find-lead = Offizielle Stellen, nach Land. Wir nennen nur öffentliche und empfehlen keine vor einer anderen.
treatment-run-by = Betrieben oder bezahlt von: { $body }
treatment-beside = Nichts hier ist ärztlicher Rat. Eine Selbsthilfegruppe steht neben der Behandlung und ersetzt sie nie.
