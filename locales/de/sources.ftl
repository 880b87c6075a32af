# Lists that other people keep: see the English file.

sources-title = Listen
sources-lead = Listen von Meetings, die andere führen. Diese Seite holt jede in ihrem eigenen Takt. Was nicht richtig aussieht, wartet hier, und die alte Liste bleibt.
sources-empty = Es gibt noch keine Liste.
sources-add = Eine Liste hinzufügen
sources-back = Alle Listen
sources-meetings = { $count ->
    [one] ein Meeting
   *[other] { $count } Meetings
}
stewards-desk-sources = { $count ->
    [0] Allen Listen geht es gut.
    [one] Eine Liste sollte angesehen werden.
   *[other] { $count } Listen sollten angesehen werden.
}
sources-good = Zuletzt gut gesehen:
sources-next = Nächstes Mal:
sources-by-hand = Von Hand eingelesen:
sources-here = Sie wird hier geführt, von denen, die dieser Seite dienen.

## What became of the form that was just sent

sources-said-added = Die Liste ist hinzugefügt. Sie wird gleich geholt.
sources-said-saved = Gespeichert.
sources-said-paused = Die Liste wird nicht geholt, bis du sie wieder einschaltest. Was da ist, bleibt.
sources-said-resumed = Die Liste wird wieder geholt.
sources-said-fetched = Eine neue Liste ist gekommen und steht an ihrem Platz.
sources-said-same = Die Liste ist, wie sie war.
sources-said-failed = Es kam keine Liste. Die alte bleibt. Unten steht, warum.
sources-said-refused = Was kam, sieht nicht richtig aus. Die alte Liste bleibt. Unten steht, warum.
sources-said-busy = Die Liste wird gerade geholt. Schau gleich noch einmal.
sources-said-taken = Die Liste, die du angesehen hast, steht an ihrem Platz.
sources-said-discarded = Sie ist verworfen. Die alte Liste bleibt.
sources-said-gone = Es wurde nichts geändert: Jemand war schneller. Bitte schau noch einmal.
sources-said-removed = Die Liste ist von dieser Seite genommen. Du kannst sie dreißig Tage lang zurückholen.
sources-said-back = Die Liste ist wieder da, wie sie war.
sources-said-unsure = Es wurde nichts geändert. Bitte setze zuerst das Häkchen.

## How a list fares

sources-now-title = Wie sie geholt wird
sources-state-new = Sie wurde noch nicht geholt.
sources-state-good = Alles ist gut.
sources-state-waits = Eine neue Liste wartet auf dich. Die alte bleibt.
sources-state-discarded = Die letzte Liste, die kam, wurde verworfen. Die alte bleibt.
sources-state-paused = Angehalten.
sources-failures = Sie kam { $count }-mal hintereinander nicht.
sources-fetched = Wird { $rhythm } geholt.
sources-fetch = Jetzt holen
sources-pause = Anhalten
sources-resume = Wieder einschalten
sources-settings = Einstellungen
sources-schedule = Regelmäßig holen

## What a fetch found

sources-outcome-arrived = Eine neue Liste kam.
sources-outcome-taken = Eine Liste, die wartete, wurde übernommen.
sources-outcome-same = Die Liste ist, wie sie war.
sources-counts = { $accepted } Zeilen unverändert übernommen, { $repaired } ausgebessert, { $rejected } weggelassen.
sources-differences = { $added } neu, { $changed } geändert, { $removed } weg.
sources-times = { $count }-mal hintereinander
sources-rows = { $count ->
    [one] eine Zeile
   *[other] { $count } Zeilen
}

## Why no list came. Each is a whole sentence or two.

sources-failure-not-an-address = Das ist keine Adresse im Web. Sie beginnt mit https:// oder http://.
sources-failure-user-info = In der Adresse steht ein Name oder ein Passwort. Bitte lass es weg.
sources-failure-port = Von diesem Port werden keine Listen geholt. Nimm 80, 443, 8080 oder 8443.
sources-failure-private = Die Adresse führt in ein privates Netz. Diese Seite fragt nur öffentliche Adressen, außer ihr Betreiber erlaubt es.
sources-failure-not-found = Es gibt keinen Computer mit diesem Namen. Ist die Adresse richtig geschrieben?
sources-failure-unreachable = Der Computer der Liste antwortet nicht.
sources-failure-tls = Es kam keine sichere Verbindung zustande. Vielleicht ist sein Zertifikat abgelaufen.
sources-failure-slow = Es dauerte zu lange, und wir haben aufgehört zu warten.
sources-failure-too-large = Sie ist größer als jede Liste, darum haben wir aufgehört zu lesen.
sources-failure-circle = Die Adresse schickt uns im Kreis.
sources-failure-too-many-moves = Die Adresse schickt uns mehr als fünfmal weiter.
sources-failure-downgrade = Die Adresse schickt uns von einer sicheren Verbindung zu einer, die andere mitlesen können. Dorthin gehen wir nicht.
sources-failure-nowhere = Die Adresse schickt uns weiter, sagt aber nicht, wohin.
sources-failure-garbled = Die Antwort war nicht zu verstehen.
sources-failure-status = Der Computer der Liste sagt nein, mit der Nummer { $code }.
sources-failure-gone = Der Computer der Liste sagt, die Liste sei für immer fort. Das Holen ist angehalten.
sources-failure-busy = Der Computer der Liste bittet uns, später wiederzukommen.
sources-failure-cut-off = Die Verbindung brach ab, bevor die Liste ganz da war.
sources-failure-ours = Diese Seite war zu beschäftigt, um sie zu holen. Es wird noch einmal versucht.

## Why a list that came is held back

sources-refusal-empty = Die neue Liste enthält kein Meeting.
sources-refusal-broken = Die neue Liste ist abgeschnitten oder beschädigt.
sources-refusal-shrunken = Die neue Liste enthält { $new } Meetings. Die alte enthält { $old }.
sources-refusal-rows = { $count } der { $old } alten Meetings stehen nicht in der neuen Liste, und andere an ihrer Stelle.
sources-refusal-names = { $count } der { $old } alten Meetings heißen anders.
sources-refusal-times = { $count } der { $old } alten Meetings haben einen anderen Tag oder eine andere Zeit.
sources-refusal-places = { $count } der { $old } alten Meetings sind ganz woanders oder nirgends.
sources-refusal-unreadable-empty = Was kam, ist leer.
sources-refusal-unreadable-html = Was kam, ist eine Webseite und keine Liste.
sources-refusal-unreadable-columns = Die Spalten der Tabelle sind nicht die, die wir kennen.
sources-refusal-unreadable-other = Was kam, ist keine Liste von Meetings.

## A list that waits

sources-waiting-title = Eine neue Liste wartet
sources-waiting-lead = Bitte sieh sie dir an. Die alte bleibt, bis du entscheidest oder eine bessere kommt.
sources-waiting-peek = Sie beginnt so:
sources-look = Ansehen, was anders ist
sources-take = Trotzdem übernehmen
sources-take-sure = Ja, ich habe sie angesehen, und sie stimmt
sources-discard = Verwerfen

## Reports

sources-reports-title = Was beim Holen gefunden wurde
sources-reports-empty = Noch nichts.
sources-report-title = Was anders ist
sources-row-added = neu
sources-row-changed = geändert
sources-row-removed = weg
sources-before = vorher:
sources-after = jetzt:
sources-value-none = nichts
sources-value-by-appointment = keine feste Zeit
sources-left-out = { $count ->
    [one] Eine weitere Zeile ist anders und steht nicht in diesem Bericht.
   *[other] { $count } weitere Zeilen sind anders und stehen nicht in diesem Bericht.
}
sources-earlier = Zurück
sources-later = Mehr
sources-back-one = Zurück zur Liste

## What the fields of a meeting are called

sources-field-name = Name
sources-field-address-here = Adresse auf dieser Seite
sources-field-fellowship = Gemeinschaft
sources-field-times = Tage und Zeiten
sources-field-zone = Zeitzone
sources-field-attendance = Vor Ort oder online
sources-field-types = Arten
sources-field-languages = Sprachen
sources-field-facets = Mehr darüber
sources-field-venue = Ort
sources-field-venue-notes = Über den Ort
sources-field-region = Gegend
sources-field-map = Wo auf der Karte
sources-field-address = Adresse
sources-field-online = Online
sources-field-group = Gruppe
sources-field-notes = Hinweise
sources-field-entity = Wer die Liste führt
sources-field-updated = Geändert von denen, die sie führen
sources-field-confirmed = Zuletzt bestätigt
sources-field-links = Links
sources-field-other = Etwas anderes

## Settings

sources-faults = Es ist noch nichts gespeichert. Etwas braucht noch einen Blick:
sources-faults-removed = Es wurde nichts gespeichert. Eine Liste mit diesem Kurznamen wurde von der Seite genommen: Hol sie zurück oder wähle einen anderen Namen.
sources-fault-name = Bitte nur a bis z, 0 bis 9 und Bindestriche, höchstens 40.
sources-fault-taken = Es gibt schon eine Liste mit diesem Namen.
sources-fault-title = Das sind mehr als 100 Zeichen.
sources-fault-zone = Diese Zeitzone kennen wir nicht. Eine sieht so aus: Europe/London.
sources-fault-fellowship = Bitte höchstens 80 Zeichen.
sources-address = Adresse
sources-address-hint = Wo die, die sie führen, die Liste veröffentlichen.
sources-name = Kurzname
sources-name-hint = Kleine Buchstaben a bis z, Ziffern und Bindestriche. Er lässt sich später nicht ändern.
sources-title-field = Name für Menschen
sources-rhythm = Holen
sources-rhythm-15 = jede Viertelstunde
sources-rhythm-60 = jede Stunde
sources-rhythm-360 = alle sechs Stunden
sources-rhythm-720 = zweimal am Tag
sources-rhythm-1440 = einmal am Tag
sources-rhythm-10080 = einmal in der Woche
sources-rhythm-minutes = alle { $count } Minuten
sources-zone = Zeitzone
sources-zone-hint = Für Zeilen, die keine nennen. Lass es leer, wenn die Liste es sagt.
sources-fellowship = Gemeinschaft
sources-fellowship-hint = Für Zeilen, die keine nennen, zum Beispiel AA.
sources-format = Geschrieben als
sources-format-guess = Herausfinden
sources-format-meeting-guide = Meeting Guide
sources-format-table = Tabelle mit den Spalten von Meeting Guide
sources-format-bmlt = BMLT
sources-format-csv = Eine andere Tabelle
sources-map = Spalten
sources-map-none = Wie üblich
sources-map-hint = Für eine Tabelle mit eigenen Spalten.
sources-passcodes = Zugangscodes dürfen in den Listen stehen, die diese Seite veröffentlicht
sources-try = Erst ausprobieren
sources-save = Speichern
sources-preview-title = Was hereinkäme
sources-preview-samples = Die ersten Meetings
sources-preview-remarks = Was ausgebessert oder weggelassen wurde
sources-preview-nothing = Es ist noch nichts gespeichert.

## Taking a list off

sources-remove = Diese Liste von der Seite nehmen
sources-remove-hint = Ihre Meetings verlassen die Seite sofort. Dreißig Tage lang kannst du sie zurückholen, wie sie war; dann ist sie vergessen.
sources-remove-sure = Ja, herunternehmen
sources-removed-title = Listen, die heruntergenommen wurden
sources-removed-lead = Jede lässt sich dreißig Tage lang zurückholen, wie sie war.
sources-until = Aufgehoben bis
sources-restore = Zurückholen
