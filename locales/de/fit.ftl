# Wie jemand Treffen erlebt hat, die Liste in der Reihenfolge, die passen könnte, und drei Treffen auf Papier.

## Dreimal tippen

fit-been-title = Schon dort gewesen? Sag, wie es war
fit-been-lead = Nur für dich. Wenn du Ja sagst, behält dieser Browser es auf diesem Gerät; wir bekommen es nicht. Mit sechs eigenen Wörtern kannst du es stattdessen hier versiegelt behalten.
fit-been-plain = Mit „Fertig“ gilt, was du wählst, für die nächste Seite und wird nirgends behalten. Mit sechs eigenen Wörtern kannst du es stattdessen versiegelt behalten.
fit-felt = Wie war es?
fit-felt-home = Ich fühlte mich zu Hause
fit-felt-again = Ich würde wieder hingehen
fit-felt-unsure = Noch nicht sicher
fit-felt-not = Nichts für mich
fit-why = Warum? Alles, was passt
fit-why-format = Was dort geschieht
fit-why-people = Die Menschen
fit-why-place = Der Ort oder der Weg
fit-why-time = Der Tag oder die Uhrzeit
fit-why-spirit = Das Spirituelle
fit-why-shy = Es war zu viel auf einmal
fit-done = Fertig
fit-twice = Gruppen sind jede Woche anders. Zwei oder drei Besuche lohnen sich, bevor du eine aufgibst.

## Die Liste in anderer Reihenfolge

fit-title = In der Reihenfolge, die dir passen könnte
fit-from =
    { $count ->
        [0] Du hast noch von keinem Besuch erzählt.
        [one] Das kommt von { $count } Besuch, von dem du erzählt hast.
       *[other] Das kommt von { $count } Besuchen, von denen du erzählt hast.
    }
fit-first = Nur die ersten { $count } Treffen, die zu deiner Frage passen, wurden angesehen. Nenn einen Ort, einen Tag oder eine Art, damit keines fehlt.
fit-guess = Es ist eine Vermutung. Jeder Grund steht darunter, und nichts davon wird hier behalten.
fit-plain = Die einfache Liste zeigen
fit-none = Kein Treffen passt zu dieser Frage.
fit-another = Warst du bei einem anderen?
fit-where = Welches Treffen?

## Gründe

fit-liked = Dir gefiel: { $what }
fit-less = Bisher weniger: { $what }
fit-wished = Gewünscht: { $what }
fit-unwanted = Lieber nicht: { $what }
fit-for-others = Gedacht für: { $what }
fit-another-kind = Eine andere Art als die letzten zwei: { $kind }
fit-gentler = Leichter hineinzugehen: für Neue, oder klein
fit-at-home-there = Dort fühltest du dich zu Hause
fit-would-go-again = Du sagtest, du würdest wieder hingehen
fit-went-once = Du warst einmal dort. Gruppen sind jede Woche anders; zwei oder drei Besuche lohnen sich
fit-not-once = Einmal war es nichts für dich. Gruppen ändern sich; es steht weiter unten, nicht weg
fit-not-again = Mehr als einmal war es nichts für dich
fit-way-foot = etwa { $count } Minuten zu Fuß
fit-way-bicycle = etwa { $count } Minuten mit dem Rad
fit-way-transit = etwa { $count } Minuten mit Bus oder Bahn
fit-way-car = etwa { $count } Minuten mit dem Auto
fit-distance = { $distance } entfernt
fit-from-afar = Teilnahme über Link oder Telefon
fit-quiet = Seit Langem hat niemand diesen Eintrag bestätigt; frag nach, bevor du hingehst

## Was Treffen gemeinsam haben

fit-kind-newcomers = für Neue
fit-kind-secular = weltlich
fit-kind-circle = für einen Kreis von Menschen
fit-kind-online = online
fit-kind-plain = ein gewöhnliches Treffen
fit-trait-format-speaker = jemand erzählt
fit-trait-format-discussion = Gespräch
fit-trait-format-steps = Schritte
fit-trait-format-reading = gemeinsames Lesen
fit-trait-format-meditation = Stille
fit-trait-format-questions = Fragen und Antworten
fit-trait-format-writing = Schreiben
fit-trait-circle-newcomers = Neue
fit-trait-circle-women = Frauen
fit-trait-circle-men = Männer
fit-trait-circle-lgbtq = LGBTQ
fit-trait-circle-young = junge Leute
fit-trait-circle-seniors = ältere Leute
fit-trait-circle-dual = Sucht und seelische Krankheit
fit-trait-circle-professionals = Leute eines Berufs
fit-trait-size-small = kleine Gruppen
fit-trait-size-medium = mittlere Gruppen
fit-trait-size-large = große Gruppen
fit-trait-morning = morgens
fit-trait-afternoon = nachmittags
fit-trait-evening = abends
fit-trait-night = nachts
fit-trait-weekend = am Wochenende
fit-trait-open = offen für alle
fit-trait-closed = geschlossene Treffen
fit-trait-secular = weltlich
fit-trait-medication = Medikamente sind willkommen
fit-trait-house = dasselbe Haus
fit-trait-group = dieselbe Gruppe

## Was das Programm sagt

device-fit-order = In die Reihenfolge bringen, die mir passen könnte
device-fit-plain = Die einfache Liste zeigen
device-fit-failed = Das ging gerade nicht. Dies ist die einfache Liste.
device-fit-noted = Auf diesem Gerät notiert.
device-fit-visit = { $text }: { $what }
device-fit-because = { $text } ({ $what })
device-fit-away = Dieses nicht mehr zeigen
device-fit-again = Wieder zeigen
device-fit-felt-home = { fit-felt-home }
device-fit-felt-again = { fit-felt-again }
device-fit-felt-unsure = { fit-felt-unsure }
device-fit-felt-not = { fit-felt-not }
device-fit-why-format = { fit-why-format }
device-fit-why-people = { fit-why-people }
device-fit-why-place = { fit-why-place }
device-fit-why-time = { fit-why-time }
device-fit-why-spirit = { fit-why-spirit }
device-fit-why-shy = { fit-why-shy }

## Besuche, versiegelt behalten unter den eigenen sechs Wörtern

visits-title = Meetings, in denen ich war
visits-lead = Wie es in Treffen war, in denen du warst. Es liegt hier versiegelt unter deinen sechs Wörtern, und niemand sonst kann es öffnen.
visits-keep = Unter meinen sechs Wörtern behalten
visits-day = Welcher Tag, wenn du magst
visits-add = Behalten
visits-once = Nur für die nächste Seite nutzen und nichts behalten
visits-open = Meine Besuche hier öffnen
visits-none = Hier liegt noch kein Besuch. Such ein Treffen, in dem du warst, und sag auf seiner Seite, wie es war.
visits-back = Zurücknehmen
visits-away = Dieses willst du nicht sehen.
visits-for = Treffen, die mir passen könnten
visits-for-about = Deine Besuche gehen mit dieser einen Frage mit. Die Seite behält nichts davon.
visits-near = Ort oder Postleitzahl. Leer lassen für überall.
visits-for-go = In meiner Reihenfolge zeigen
visits-device = Besuche auf diesem Gerät
visits-device-there = Besuche, die dieses Gerät behält und die noch nicht hier liegen: { $count }
visits-device-all = Alle Besuche, die dieses Gerät behält, liegen auch hier.
visits-device-go = Hereinholen
visits-device-drop = Von diesem Gerät entfernen
visits-device-dropped = Von diesem Gerät sind sie weg. Hier liegen sie weiter.
visits-gone-title = Alle meine Besuche löschen
visits-gone-sure = Alle Besuche, die hier liegen, für immer löschen.
visits-gone = Alle deine Besuche sind hier gelöscht.
visits-unsure = Nichts wurde gelöscht. Kreuze das Kästchen an, wenn alle Besuche weg sollen.
visits-full = Für mehr Besuche ist kein Platz. Nimm zuerst einige zurück.
visits-plain = Dein Browser führt hier kein Skript aus. Diese Seite versiegelt und öffnet deine Besuche in ihrem Speicher. In diesem Moment könnte sie sie lesen, und sie behält nur das Versiegelte.
visits-sealed = Deine Besuche werden auf diesem Gerät versiegelt und geöffnet. Diese Seite bekommt sie versiegelt. Nur wenn du Treffen in deiner Reihenfolge willst, gehen sie offen mit, mit dieser einen Frage.
device-fit-seal-done = Unter deinen sechs Wörtern behalten.
device-fit-seal-who = Um es so zu behalten, brauchst du sechs eigene Wörter. Hol sie dir auf deiner eigenen Seite, oder komm dort mit ihnen herein.
device-fit-seal-know = Unter deinen sechs Wörtern liegt noch nichts. Lies zuerst, was es heißt, sie zu verlieren, und kreuze das Kästchen an.
device-fit-seal-full = { visits-full }
device-fit-seal-failed = Das ging gerade nicht. Nichts wurde behalten.
device-fit-seal-go = { visits-title }
device-fit-all = { error-find }

## Drei Treffen auf Papier: das Formular

paper-title = Drei Treffen auf Papier
paper-lead = Wähle, was zu einem Menschen passt, und drucke eine Seite mit drei Treffen verschiedener Art zum Ausprobieren.
paper-kept = Für alle, die in der Pflege oder Behandlung arbeiten, und für jeden sonst. Ohne Konto, ohne Namen. Nichts, was du hier wählst, wird behalten.
paper-where = Wo, und wie man hinkommt
paper-place = Ort oder Postleitzahl, von wo der Weg beginnt
paper-place-hint = Ein Ort genügt. Leer lassen, wenn es nur online sein soll.
paper-place-missing = Nenne bitte einen Ort oder eine Postleitzahl, oder wähle „online“.
paper-travel = Womit
paper-travel-foot = zu Fuß
paper-travel-bicycle = mit dem Rad
paper-travel-transit = mit Bus oder Bahn
paper-travel-car = mit dem Auto, oder jemand fährt
paper-reach = Wie weit höchstens, in gerader Linie
paper-reach-usual = so weit, wie damit üblich ist
paper-mode-any = vor Ort oder online
paper-when = Wann es geht
paper-when-hint = Nichts ankreuzen, wenn jede Zeit passt.
paper-what = Wofür
paper-problem = Problem, oder eine Gemeinschaft
paper-problem-any = egal
paper-fellowship = Eine Gemeinschaft
paper-closed = Sind geschlossene Treffen möglich?
paper-closed-yes = ja: das Problem ist das eigene, oder vielleicht
paper-closed-no = nein: nur offene Treffen
paper-also = Versteht auch
paper-also-none = keine andere
paper-who = Mit wem es gut wäre
paper-who-hint = Wünsche, keine Bedingungen: solche Treffen kommen zuerst.
paper-wish-newcomers = für Neue
paper-wish-secular = weltlich, ohne Religion
paper-wish-lgbtq = LGBTQ
paper-wish-young = junge Leute
paper-wish-dual = Sucht zusammen mit seelischer Krankheit
paper-wish-medication = Medikamente gegen Sucht sind willkommen
paper-wish-small = kleine Gruppen
paper-whose = Gruppen für ein Geschlecht
paper-whose-mixed = nur gemischte Gruppen
paper-whose-women = auch Frauengruppen
paper-whose-men = auch Männergruppen
paper-profession-none = keiner
paper-needs = Was sein muss
paper-needs-hint = Gezeigt werden nur Treffen, deren Eintrag es sagt.
paper-access-wheelchair = Zugang mit Rollstuhl
paper-access-sign = Gebärdensprache
paper-access-children = Kinder können mit
paper-access-scents = ohne Duftstoffe
paper-avoid = Orte oder Namen, die zu meiden sind
paper-avoid-hint = Mit Kommas trennen. Treffen, Gruppen und Orte mit diesen Wörtern bleiben weg.
paper-smoke-free = Nicht, wo Rauchen erlaubt ist
paper-fresh = Nur Einträge, die in den letzten zwei Jahren bestätigt oder geändert wurden
paper-make = Das Blatt machen

## Das Blatt

paper-sheet-title = Drei Treffen zum Ausprobieren
paper-made = Gemacht am { $date }
paper-check = Treffen ändern sich: vorher nachsehen.
paper-print = Drucke diese Seite über das Menü des Browsers. Sie passt auf ein Blatt; dieser obere Teil wird nicht gedruckt.
paper-change = Die Antworten ändern
paper-few =
    { $count ->
        [0] Kein Treffen passt zu alldem.
        [one] Nur { $count } Treffen passt zu alldem.
       *[other] Nur { $count } Treffen passen zu alldem.
    }
paper-few-hint = Diese Grenzen haben am meisten ausgeschlossen. Du kannst bei einer nachgeben:
paper-few-none = Weder eine Grenze noch zwei sind der Grund. Versuche es mit mehr Entfernung, mehr Zeiten oder online.
paper-few-two = Keine Grenze allein hat sie ausgeschlossen, aber zwei zusammen. Du kannst bei beiden nachgeben:
paper-few-fixed = Auch das hat Treffen ausgeschlossen und bleibt, wie es ist:
paper-fixed = { $what } ({ $count })
paper-avoided = Orte, Namen und Rauch, die zu meiden sind
paper-loosen =
    { $count ->
        [one] { $what }: { $count } Treffen mehr
       *[other] { $what }: { $count } Treffen mehr
    }
paper-limit-distance = Jede Entfernung
paper-limit-time = Jede Zeit
paper-limit-mode = Vor Ort oder online
paper-limit-language = Jede Sprache
paper-limit-fellowship = Jede Gemeinschaft
paper-limit-closed = Auch geschlossene Treffen
paper-limit-invitation = Auch auf Einladung
paper-limit-quiet = Auch Einträge, die zwei Jahre niemand bestätigt hat
paper-change-title = Was die Auswahl ändern würde
paper-change-lead = Andere Treffen kämen unter die drei, wenn eine Antwort anders wäre:
paper-change-line = { $meeting }: { $what }
paper-change-ask = mit dem Wunsch: { $what }
paper-change-ask-no-more = ohne den Wunsch: { $what }
paper-change-mind-no-more = ohne „lieber nicht“: { $what }
paper-change-way = wenn ein weiter Weg nichts ausmachte
paper-change-afar = wenn ein Link so gut wäre wie hinzugehen
paper-kind = Art: { $kind }
paper-dt-when = Wann
paper-dt-where = Wo
paper-dt-way = Der Weg
paper-dt-join = Teilnehmen
paper-dt-why = Warum dieses
paper-dt-expect = Dort
paper-dt-check = Prüfen
paper-dt-but = Passt vielleicht nicht
paper-way = { $distance } { $direction } der Mitte von { $town }, in gerader Linie
paper-way-here = In der Mitte von { $town }
paper-to-north = nördlich
paper-to-north-east = nordöstlich
paper-to-east = östlich
paper-to-south-east = südöstlich
paper-to-south = südlich
paper-to-south-west = südwestlich
paper-to-west = westlich
paper-to-north-west = nordwestlich
paper-note-foot = Sieh dir den Weg einmal bei Tag an
paper-note-bicycle = Nimm Licht für den Rückweg mit
paper-note-transit = Such die Linie und die letzte Fahrt zurück heraus
paper-note-car = Rechne zehn Minuten zum Parken ein
paper-link = Link: { $link }
paper-phone = Telefon: { $phone }
paper-passcode = es hat einen Code: siehe seine Seite, oder frag nach
paper-first = Ein erster Besuch
paper-first-listen = Du kannst einfach zuhören. „Ich gebe weiter, danke“ genügt.
paper-first-name = Ein Vorname genügt, irgendeiner. Du musst an nichts glauben.
paper-first-free = Es kostet nichts. Du darfst spät kommen und jederzeit gehen.
paper-first-again = Keine Gruppe ist wie die andere. Versuche eine zwei- oder dreimal.
paper-ask = Du darfst fragen
paper-ask-new = „Ich bin neu. Wer kann mir sagen, wie es geht?“
paper-ask-phone = „Kann ich eine Nummer haben, die ich diese Woche anrufen darf?“
paper-ask-medicine = „Ist ein Medikament von meinem Arzt hier in Ordnung?“ (Nie absetzen, weil ein Mitglied es sagt.)
paper-ask-other = „Welches andere Treffen würdest du versuchen?“
paper-help = Wenn es schwer wird
paper-help-more = Mehr:
paper-write-with = Wer mitkommt:
paper-write-call = Wen ich anrufen kann:
paper-write-first = Zuerst gehe ich am:
paper-not = Gehört zu keiner Gemeinschaft. Neben der Behandlung, nie an ihrer Stelle. Alkohol, Benzodiazepine oder Opioide plötzlich abzusetzen kann gefährlich sein: frag eine Ärztin oder einen Arzt.
