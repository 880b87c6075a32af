# Die Schritte: Arbeitsblätter, und was jemand für sich selbst darauf schreibt.

steps-title = Die Schritte
steps-lead = Blätter, um die Schritte zu gehen, jedes ein wenig schwerer als das davor. Nichts ist verschlossen. Geh in deinem Tempo, allein oder mit jemandem.
steps-door-text = Blätter in deinem Tempo, nur für dich aufbewahrt
steps-none = Auf dieser Seite gibt es noch keine Arbeitsblätter.
steps-step = Schritt { $number }
steps-sheets = { $count ->
    [1] ein Blatt
   *[other] { $count } Blätter
}
steps-begun = { $count ->
    [1] eins begonnen
   *[other] { $count } begonnen
}
steps-sheet-begun = begonnen
steps-minutes = { $count ->
    [1] etwa eine Minute
   *[other] etwa { $count } Minuten
}
steps-worksheets = Arbeitsblätter
steps-next = Vielleicht jetzt:
steps-more = Neben den Schritten
steps-every-day = jeden Tag
steps-every-week = jede Woche
steps-every-year = jedes Jahr
steps-week-of = die Woche vom { $date }
steps-earlier = Frühere
steps-around = Davor und danach:
steps-foreign = Diese Seite ist noch nicht übersetzt. Hier steht sie auf Englisch.
steps-words-spiritual = Die Worte lassen Platz für eine höhere Kraft.
steps-words-secular = Die Worte sind weltlich.
steps-words-to-secular = Die weltlichen Worte zeigen
steps-words-to-spiritual = Die spirituellen Worte zeigen
steps-own-words = Die Schritte stehen hier in unseren eigenen Worten. Wir gehören zu keiner Gemeinschaft.
steps-beside-treatment = Das steht neben einer Behandlung und ersetzt sie nie. Ein Sponsor ist kein Therapeut.

## Keeping what one writes

steps-keep-title = Damit bleibt, was du schreibst
steps-keep-nobody = Um hier zu schreiben, brauchst du sechs eigene Wörter, damit nur du deine Seiten wiederfindest. Du gibst keinen Namen und keine Adresse an.
steps-keep-unknown = Unter den sechs Wörtern, mit denen du gekommen bist, liegt nichts. Vielleicht ist eines falsch. Prüfe sie zuerst, damit deine Seiten nicht dort landen, wo du sie nicht findest.
steps-keep-go = Sechs eigene Wörter
steps-keep-paper = Ohne sie kannst du alles lesen und jedes Blatt drucken.
steps-know-title = Vor dem ersten Wort
steps-know = Was du schreibst, wird mit deinen sechs Wörtern versiegelt. Wir können es für niemanden öffnen. Wenn du die sechs Wörter verlierst, ist alles, was du geschrieben hast, für immer verloren.
steps-know-tick = Ich habe meine sechs Wörter auf Papier und weiß das.
steps-sealed-here = Dein Browser führt hier kein Skript aus. Beim Speichern versiegelt diese Seite deine Worte in ihrem Speicher und behält nur das Versiegelte. In diesem Moment könnte sie sie lesen.
steps-sealed-device = Deine Worte werden auf diesem Gerät versiegelt, bevor sie gesendet werden. Diese Seite bekommt sie versiegelt.
steps-open = Du hast auf diesem Blatt schon geschrieben.
steps-open-how = Ohne Skript öffnet diese Seite deine Worte in ihrem Speicher, um sie dir zu zeigen, und behält nichts davon.
steps-open-go = Meine Worte hier öffnen
steps-save = Speichern
steps-paper = Druckansicht
steps-paper-back = Zurück zu meiner Seite
steps-ticked = Ja
steps-out-title = Dein Besuch ist zu Ende
steps-out = Du bist nicht mehr angemeldet, darum wurde nichts gespeichert. Deine Worte stehen unten. Melde dich auf einer anderen Seite mit deinen sechs Wörtern an, komm zu dieser Seite zurück und sende sie noch einmal.
steps-out-go = Auf einer anderen Seite anmelden
steps-out-again = Meine Worte noch einmal senden
steps-out-words = Deine Worte
steps-act-title = Eine Sache, die du tun kannst
steps-look-title = Rückblick
steps-look-how = Komm in einigen Tagen hierher zurück.
steps-row-more = Mehr Zeilen
steps-sort = Nummer
steps-sort-how = Ändere die Nummern, um die Reihenfolge zu ändern. Sortiert wird beim Speichern.
steps-clock = Das Datum auf diesem Gerät scheint falsch zu sein. Deshalb gilt das dieser Seite.
steps-tear-title = Diese Seite löschen
steps-tear-sure = Für immer löschen, was ich hier geschrieben habe.
steps-tear-go = Löschen

## The same from a script; and what both say

steps-say-kept = Gespeichert.
steps-say-beside = Inzwischen hattest du auf einem anderen Gerät etwas anderes geschrieben. Nichts ist verloren: Beides steht unten. Nimm dir daraus, was du behalten willst.
steps-say-know = Bitte lies, was es heißt, die sechs Wörter zu verlieren, und setze das Häkchen. Deine Worte stehen noch im Formular.
steps-say-long = Das ist mehr, als auf eine Seite passt. Es wurde nichts gespeichert, und deine Worte stehen noch im Formular. Nimm einen Teil auf ein anderes Blatt oder in eine eigene Datei.
steps-say-full = Für Seiten von dir ist kein Platz mehr. Es wurde nichts gespeichert, und deine Worte stehen noch im Formular.
steps-say-page-gone = Die Seite ist gelöscht.
steps-say-unsure = Setze das Häkchen, wenn die Seite gelöscht werden soll.
steps-say-torn-other = Auf dieser Seite wurde inzwischen etwas anderes gespeichert. Es wurde nichts gelöscht. Sieh es dir erst an.
steps-say-no-line = Gerade gibt es keine Verbindung. Deine Worte stehen noch im Formular. Versuch es gleich noch einmal.
steps-say-later = Gerade gibt es keine Verbindung. Deine Worte liegen versiegelt auf diesem Gerät und werden gesendet, wenn sie wieder da ist.
steps-say-sent = Die Verbindung ist wieder da. Deine Worte sind gespeichert.
steps-say-busy = Diese Seite wird gerade anderswo gespeichert. Deine Worte stehen noch im Formular. Versuch es gleich noch einmal.
steps-say-who = Du bist nicht mehr angemeldet. Deine Worte stehen noch im Formular. Melde dich auf einer anderen Seite an und speichere dann noch einmal.
steps-say-failed = Das hat nicht geklappt. Deine Worte stehen noch im Formular. Versuch es gleich noch einmal.
steps-say-shut = Zu viele Seiten dieses Blattes lassen sich nicht öffnen. Es wurde nichts geändert.
steps-say-cut-off = Was zu diesem Blatt aufgehoben ist, ist nicht ganz: Ein Teil fehlt.
steps-say-sealed = Was zu diesem Blatt aufgehoben ist, lässt sich nicht öffnen. Es wurde verändert oder mit anderen Wörtern versiegelt.
steps-say-newer = Was zu diesem Blatt aufgehoben ist, hat eine neuere Fassung dieser Seite geschrieben.
steps-say-beside-shut = Es bleibt, wo es ist. Was du jetzt schreibst, wird daneben aufgehoben.
steps-say-other-title = Eine andere Fassung dieser Seite
steps-say-other-out = Ich habe aus dieser Fassung, was ich brauche: beim Speichern weglassen.
steps-say-shared = Geteilt. Wer liest, kann sie jetzt öffnen, und du kannst sie jederzeit zurücknehmen.
steps-say-share-empty = Speichere diese Seite zuerst, dann teile sie.
steps-say-share-code = Ein Code hat sechs Wörter. Prüfe, was du getippt hast.
steps-say-share-forged = Der Schlüssel, den diese Seite gab, gehört nicht zu diesem Code. Es wurde nichts geteilt. Bitte um einen neuen Code.
steps-say-none = Dieser Code gilt nicht mehr, oder es gab ihn nie. Bitte um einen neuen.
steps-say-answer = Antworten
steps-say-answered = Deine Antwort ist gesendet.
steps-say-answer-label = Deine Antwort
steps-say-answer-mine = Was du geantwortet hast
steps-say-answer-from = Die Antwort
steps-say-no-answer = Noch keine Antwort.
steps-say-take-back = Zurücknehmen
steps-say-taken-back = Zurückgenommen. Niemand kann sie mehr lesen.
steps-say-end = Ich bin fertig mit dieser Seite
steps-say-ended = Sie steht nicht mehr auf deiner Liste. Du kannst sie nicht mehr lesen. Deine Antwort bleibt bei dem Menschen, der sie geteilt hat.
steps-say-many = Du hast zu viele Codes offen. Zieh erst einige zurück.
steps-say-gone = Sie wurde inzwischen zurückgenommen.
steps-say-made = Der Code ist gemacht.
steps-say-nothing = Noch nichts.
steps-say-untitled = Eine Seite
steps-say-code-made = Sag oder zeig diese sechs Wörter der Person, deren Seite du lesen sollst. Sie gelten einmal, sieben Tage lang.
steps-say-today-first = Heute ist der erste Tag.
steps-say-tomorrow-first = Morgen ist ein erster Tag.
steps-say-remove = Entfernen
steps-say-export-done = Die Datei ist fertig.
steps-say-export-shut = Seiten, die sich nicht öffnen ließen: { $count }. Sie sind noch aufgehoben.

## Sharing

steps-share-title = Diese Seite mit einer Person teilen
steps-share = Dein Sponsor, oder wer mit dir liest, macht einen Code aus sechs Wörtern. Frag von Angesicht zu Angesicht oder mit der Stimme danach. Geteilt wird nur, was jetzt auf dieser Seite gespeichert ist, und sonst nichts von dir. Du kannst es zurücknehmen.
steps-share-code = Die sechs Wörter
steps-share-here = Ohne Skript öffnet und versiegelt diese Seite dein Blatt in ihrem Speicher und erfährt den Code.
steps-share-go = Diese Seite teilen

## Taking it all along

steps-export-title = Alle meine Seiten mitnehmen
steps-export = Eine Datei mit allem, was du geschrieben hast, lesbar ohne diese Seite. Heb sie auf, wo niemand sie findet: Wer die Datei hat, kann sie lesen.
steps-export-here = Ohne Skript öffnet diese Seite deine Blätter in ihrem Speicher, um die Datei zu machen, und behält nichts davon.
steps-export-device = Deine Seiten werden auf diesem Gerät geöffnet. Diese Seite sieht sie nicht.
steps-export-go = Die Datei machen
steps-export-shut = { $count ->
    [1] Eine Seite ließ sich nicht öffnen. Sie ist noch aufgehoben.
   *[other] { $count } Seiten ließen sich nicht öffnen. Sie sind noch aufgehoben.
}
steps-page-visits = Meetings, in denen ich war
steps-page-learn = Was ich gelernt habe

## A quiet look

discreet-title = Notizen
discreet-heading = Ein unauffälliges Aussehen
discreet-about = Diese Seiten und deine eigene Seite können in Tabs und im Verlauf des Browsers „Notizen“ heißen, mit einem schlichten Bild.
discreet-on = Notizen nennen
discreet-off = Wieder den üblichen Namen nehmen

## A life

life-title = Meine Tage
life-days = Tage von
life-lead = Zähl die Tage seit einem Datum oder mehreren. Ein Rückfall nimmt keinen Tag weg: Die Tage davor zählen weiter.
life-untitled = Ein Datum
life-since = seit dem { $text }
life-total = { $count ->
    [1] Ein Tag insgesamt
   *[other] { $count } Tage insgesamt
}
life-stretch = { $count ->
    [1] Ein Tag dieses Mal
   *[other] { $count } Tage dieses Mal
}
# $what is a milestone and a date.
life-next = Als Nächstes: { $what }
life-on = { $what }, am { $text }
life-reached = Was du erreicht hast
life-days-of = { $count ->
    [1] ein Tag
   *[other] { $count } Tage
}
life-months-of = { $count ->
    [1] ein Monat
   *[other] { $count } Monate
}
life-years-of = { $count ->
    [1] ein Jahr
   *[other] { $count } Jahre
}
life-slips = Rückfälle auf dem Weg
life-slip = Einen Rückfall aufschreiben
life-slip-kind = Es ist passiert, und du bist hier. Die Tage davor zählen weiter. Wenn du in Gefahr bist oder etwas plötzlich abgesetzt hast, hol zuerst Hilfe.
life-slip-day = Welcher Tag
life-slip-note = Ein paar Worte, wenn du magst: was davor war, was jetzt hilft
life-slip-go = Aufheben
life-gone-slip = Diesen Rückfall und seine Worte löschen
life-gone-date = Dieses Datum löschen
life-gone-date-sure = Dieses Datum mit allen Rückfällen und was ich dazu geschrieben habe für immer löschen.
life-unsure = Es wurde nichts gelöscht. Setze das Häkchen, wenn das Datum und seine Rückfälle gelöscht werden sollen.
life-date-title = Von einem Datum an zählen
life-date-about = Der erste Tag von etwas: ohne ein Glas, eine Tablette, eine Wette; oder der Tag, an dem du kamst.
life-date-name = Ein Name dafür, den nur du siehst
life-date-start = Der erste Tag
life-date-go = Von hier an zählen
life-fault-day = Dieser Tag lässt sich nicht zählen. Wähl einen, der nicht in der Zukunft liegt.
life-fault-many = Dafür ist kein Platz mehr. Entferne erst eines.
life-look = Auf einen Tag zurückschauen
life-day = Tag
life-mood = Wie war er?
life-mood-1 = sehr schwer
life-mood-2 = schwer
life-mood-3 = mittel
life-mood-4 = gut
life-mood-5 = sehr gut
life-meetings = Meetings
life-words = Ein paar Worte
life-months = Frühere Monate
life-graph = Die letzten Tage
life-graph-about = Eine Linie dafür, wie die Tage waren, und Balken für Meetings. Die Tabelle sagt dasselbe.

## A sponsor

sponsor-title = Mit jemandem lesen
sponsor-shared = Was ich teile
sponsor-lead = Lass eine Person eine Seite lesen und hör, was sie dazu sagt. Sie liegt hier versiegelt, und niemand sonst kann sie öffnen.
sponsor-safe-title = Bevor du teilst
sponsor-safe-therapist = Ein Sponsor ist denselben Weg gegangen. Ein Sponsor ist kein Therapeut, kein Arzt und kein Richter.
sponsor-safe-young = Wenn du unter achtzehn bist: Teile mit niemandem, den du nur aus dem Internet kennst. Bitte einen Erwachsenen, dem du traust, dabei zu sein.
sponsor-safe-face = Gib einen Code von Angesicht zu Angesicht oder mit der Stimme weiter, nie schriftlich. Wer es gut mit dir meint, drängt dich nicht dazu.
sponsor-safe-copy = Wer eine Seite liest, kann sie abschreiben. Zurücknehmen beendet das Lesen und macht nichts Gelesenes ungeschehen. Teile nichts, was ein Gericht oder ein gewalttätiger Mensch verwenden könnte.
sponsor-code-title = Eine Seite von jemandem lesen
sponsor-code = Mach einen Code aus sechs Wörtern und sag ihn der Person, deren Seite du lesen sollst. Er gilt einmal, für eine Seite, und endet nach sieben Tagen.
sponsor-code-here = Ohne Skript zieht diese Seite die Wörter und kennt sie, bis der Code benutzt ist.
sponsor-code-go = Einen Code machen
sponsor-out = Noch nicht benutzte Codes
# A date follows.
sponsor-until = Gilt bis { $date }
sponsor-withdraw = Zurückziehen
sponsor-open = Um zu zeigen, was geteilt wurde, öffnet diese Seite es ohne Skript in ihrem Speicher.
sponsor-open-go = Hier öffnen
sponsor-with = Mit mir geteilt
