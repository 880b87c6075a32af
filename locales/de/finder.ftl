# Finding a meeting. The English file explains the keys. Not yet read by a native speaker.

## First page

home-title = Meeting finden
home-greeting = Hier ist ein Stuhl für dich.
home-lead = Sag mit deinen Worten, was helfen würde. Nichts, was du eingibst, wird aufbewahrt.
ask-label = Was würde helfen?
ask-placeholder = Frauenmeeting morgen Abend in München
ask-near-label = In der Nähe von
ask-near-placeholder = Ort oder Postleitzahl
ask-button = Meetings finden

door-room = Jetzt in einem Meeting sein
door-room-text = Schriftlich, ohne Namen. Zweimal drücken, und du bist da.
door-now = Ein Meeting jetzt
door-now-count = { $count ->
    [0] In dieser Minute ist keines offen; schau, was bald beginnt.
    [one] Eines ist in dieser Minute offen. Ohne Konto, ohne Namen.
   *[other] { $count } sind in dieser Minute offen. Ohne Konto, ohne Namen.
}
door-near = In der Nähe eines Ortes
door-near-text = Nach Ort oder Postleitzahl. Dein Ort wird nicht aufbewahrt.
door-online = Online
door-online-text = Von überall, per Link oder Telefon.
door-start = Neu hier?
door-start-text = Was bei einem ersten Meeting passiert, in ein paar ruhigen Minuten.
door-loved-one = Für jemanden, den ich liebe
door-loved-one-text = Verstehen, Hilfe für den anderen finden und Meetings für dich.

soon-title = Beginnt bald
soon-all = Alle, die bald beginnen
soon-none = In den nächsten Stunden beginnt nichts. Alles andere steht in der Liste.

empty-title = Noch ist keine Liste geladen
empty-text = Diese Seite ist neu. Wer sie betreibt, kann mit einem Befehl Listen von Meetings laden. Um zu sehen, wie sie arbeitet, kannst du eine kleine Beispielliste laden; sie ist klar gekennzeichnet, und keines ihrer Meetings gibt es.
empty-load = Beispielliste laden
empty-command = Der Befehl:

## Results

results-title = Meetings
results-count = { $count ->
    [0] Keine Meetings gefunden
    [one] 1 Meeting
   *[other] { $count } Meetings
}
results-understood = Verstanden als
results-clear = Neu anfangen
results-none-hint = Nichts passt zu allem. Lass etwas weg:
results-none-try = Oder versuch:
results-none-online = Online-Meetings, von überall
results-none-any-day = jeden Tag
results-none-wider = einen größeren Umkreis
results-none-all = alle Meetings
results-list-label = Gefundene Meetings
results-next = Die nächsten zeigen
results-first = Zurück zu den ersten
results-more-from = Diese setzen eine frühere Seite fort.

## What was understood; each can be taken away

chip-text = „{ $text }“
chip-near = bei { $place }
chip-near-within = bei { $place }, { $distance }
chip-now = beginnt in den nächsten { $minutes } Min.
chip-now-hours = { $hours ->
    [one] beginnt in der nächsten Stunde
   *[other] beginnt in den nächsten { $hours } Stunden
}
chip-from = ab { $time }
chip-until = bis { $time }
chip-between = { $from } bis { $until }
chip-not = nicht: { $kind }
chip-either = { $first } oder { $second }
chip-zone = Zeiten in { $zone }
chip-source = Liste: { $name }
chip-inactive = auch pausierte
chip-region = { $region }

## What was not understood

fault-title = Nicht verstanden
fault-q = Der Suchtext: mindestens ein Buchstabe, höchstens 400 Bytes.
fault-near = Der Ort: eine Stadt, eine Postleitzahl oder Breite und Länge wie 53.8,-1.55.
fault-radius = Die Entfernung: zum Beispiel 10km oder 5mi.
fault-day = Der Tag: 0 (Sonntag) bis 6 (Samstag).
fault-from = Die Zeit ab: zum Beispiel 18:30.
fault-until = Die Zeit bis: zum Beispiel 21:00.
fault-hours = Die Tageszeit: morning, afternoon, evening oder night.
fault-within = Die Minuten ab jetzt: 0 bis 10080, das ist eine Woche.
fault-types = Die Arten: Codes wie O,W,X, höchstens 60.
fault-not = Die Arten, die wegbleiben: Codes wie SM, höchstens 60.
fault-attendance = Wie man teilnimmt: in_person, online oder hybrid.
fault-fellowship = Die Gemeinschaft: ihr Name.
fault-language = Die Sprache: ein Code wie es.
fault-region = Die Region: ihr Name.
fault-facet = Die Einzelheit: ein Name und ein Wert wie profession:health, höchstens 60.
fault-source = Die Liste: ihr Kurzname.
fault-tz = Die Zeitzone: ein Name wie Europe/Dublin.
fault-inactive = Pausierte Meetings: 1 oder 0.
fault-sort = Die Reihenfolge: time, distance, name oder relevance.
fault-limit = Wie viele: 1 bis 500.
fault-cursor = Die Stelle in der Liste; hier sind die ersten.
fault-rest = Der Rest deiner Frage ist unten beantwortet.

place-unknown = Einen Ort namens „{ $place }“ kennen wir nicht. Versuch die nächste Stadt oder eine Postleitzahl.
place-choice = Welches { $place } meinst du?
place-taken = Gezeigt wird { $place }.

## Filters

filters-title = Eingrenzen
filters-apply = Diese zeigen
filter-distance = Wie weit
filter-distance-any = beliebig weit, das Nächste zuerst
distance-km = { $distance } km
distance-mi = { $distance } mi
filter-day = Tag
filter-hours = Tageszeit
hours-any = jede Zeit
hours-morning = Morgen (5 bis 12)
hours-afternoon = Nachmittag (12 bis 17)
hours-evening = Abend (17 bis 21)
hours-night = Nacht (21 bis 5)
filter-soon = Beginnt
soon-any = irgendwann
soon-now = in der nächsten Stunde
soon-three = in den nächsten 3 Stunden
soon-day = innerhalb eines Tages
filter-attendance = Wie man teilnimmt
attendance-in_person = vor Ort
attendance-online = online
attendance-hybrid = vor Ort und online
filter-open = Wer kommen darf
filter-who = Für wen
filter-format = Was dort passiert
filter-access = Gut zu wissen
filter-fellowship = Gemeinschaft
filter-language = Sprache
filter-region = Region
filter-zone = Zeitzone
filter-zone-own = die jedes Meetings
filter-sort = Reihenfolge
sort-usual = was am besten passt
sort-time = das Früheste zuerst
sort-distance = das Nächste zuerst
sort-name = nach Namen
filter-inactive = auch pausierte Meetings zeigen
filter-details = Mehr: Beruf, Kultur, Einzelheiten
filter-more = Mehr

## A row

row-online-from = online, von { $place } aus
row-online = online
row-hybrid = vor Ort und online
row-phone = per Telefon
row-no-public-link = online; frag die Gruppe nach dem Link
row-suspended = trifft sich zurzeit nicht
row-place-closed = der Ort ist zurzeit geschlossen; nur online
row-ended = trifft sich nicht mehr
row-by-appointment = nach Absprache
row-closed-dates = kein Meeting: { $dates }
row-zone = Zeit in { $zone }
