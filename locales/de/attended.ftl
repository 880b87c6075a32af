# Dass jemand bei Meetings war, gezeigt ohne Namen; und die Seite einer Gruppe dazu.

attended-title = Teilnahme
attended-lead = Manche Menschen sollen zeigen, dass sie zu Meetings gehen. Hat Ihre Gruppe beschlossen, dabei zu helfen, bekommen Sie hier für jedes Meeting eine Marke. Darauf steht kein Name, und niemand kann sagen, von welchem Meeting sie ist.
attended-own = Die meisten brauchen das nicht. Ihre eigenen Notizen gehören Ihnen allein, und oft genügen sie.
attended-own-link = Ihre Tage und Notizen
attended-begin-title = Ein Meeting beginnt
attended-begin-lead = Geben Sie den Startcode ein, der jetzt beim Meeting gezeigt wird. Er wechselt alle zwanzig Sekunden.
attended-start-code = Startcode
attended-begin-do = Ich bin da
attended-end-later = Ein Meeting endet: Ich habe einen Beleg
attended-how-title = So geht es
attended-how-1 = Am Anfang geben Sie einen Code ein und bekommen einen Beleg. Darauf steht kein Name.
attended-how-2 = Am Ende, mindestens 45 Minuten später, geben Sie einen zweiten Code ein. Dafür bekommen Sie eine Marke, die diese Seite stempelt, ohne sie zu sehen.
attended-how-3 = Ist die Woche vorbei und wurden auf der ganzen Seite mindestens 20 Marken ausgegeben, können Sie Ihre zeigen. Bei weniger dauert es vier Wochen oder länger.
attended-how-4 = Sie zeigen Marken einer Person oder Stelle, die Sie beim Meeting genannt haben. Für alle anderen sind sie nichts wert.
attended-kept = Was diese Seite behält: wie viele Marken in einer Woche ausgegeben wurden, und ein Zeichen für jede Marke, die gezeigt wurde. Keine Liste, wer da war.
attended-limits-title = Was das nicht kann
attended-limit-other = Jemand kann an Ihrer Stelle kommen, mit Ihrem Telefon. Ein Zettel hat dieselbe Schwäche.
attended-limit-passed-on = Jemand beim Meeting kann die Codes weitergeben. Sie gelten höchstens eine Minute.
attended-limit-chair = Wer das Meeting öffnet, sagt, wie viele da sind. Das kann zu viel sein.
attended-limit-devices = Wer zwei Telefone hat, bekommt vielleicht zwei Marken.
attended-limit-meaning = Eine Marke sagt, dass zwei Codes eingegeben wurden, 45 Minuten auseinander. Sie sagt nicht, dass jemand zuhörte, irgendwo dazugehört oder nüchtern ist.
attended-limit-moment = Wer die Leitung beobachtet, sieht, wann Sie etwas senden. Diese Seite behält keine Zeiten und keine Adressen.
attended-limit-pattern = Jede Woche derselben Stelle viele Marken zu zeigen ist ein Muster. Sie dürfen weniger zeigen, als Sie haben.
attended-limit-refused = Eine Stelle kann das ablehnen oder trotzdem fragen, wo Sie waren. Sie können immer stattdessen um einen Zettel bitten.
attended-limit-seized = Wer Ihre sechs Wörter oder Ihren Text hat, hat Ihre Marken.
attended-limit-script = Mit Skript verdeckt Ihr Gerät das Papier und deckt es wieder auf. Ohne Skript tut es die Seite, während sie Ihnen antwortet, und in diesem Moment vertrauen Sie ihr.
attended-limit-clinic = Eine Klinik sieht davon nichts, wenn Sie es ihr nicht zeigen. Sie können Marken jederzeit löschen.
attended-no-advice = Das ist keine Rechtsberatung. Fragen Sie die Stelle, was sie annimmt, bevor Sie sich darauf verlassen.
attended-keys-title = Die Schlüssel, für alle, die vergleichen
attended-keys-lead = Es gibt einen Schlüssel für alle Meetings einer Woche. Bekäme jemand einen anderen, könnte man dessen Marken erkennen. Darum stehen die Schlüssel hier für alle.
attended-days = { $from } bis { $until }
attended-state-open = Kann ab { $date } gezeigt werden, wenn bis dahin genug Marken ausgegeben wurden.
attended-state-closed = Kann jetzt gezeigt werden.
attended-state-past = Zu lange her, um noch gezeigt zu werden.

# Mit einem Beleg
attended-begun-title = Sie sind dabei
attended-begun-lead = Lassen Sie diese Seite offen oder kopieren Sie den Beleg. Laden Sie nichts neu. Am Ende des Meetings, nach 45 Minuten, geben Sie hier den Endcode ein.
attended-ticket = Beleg
attended-ticket-hint = Er sagt verschlossen, wann Sie zu welchem Meeting kamen, und nichts über Sie.
attended-end-code = Endcode
attended-verifier = Wem werden Sie sie zeigen?
attended-verifier-hint = Ein Name, den Sie beide gleich schreiben, zum Beispiel „Gericht, Zimmer 3“. Die Marke gilt nur dort.
attended-purse = Die Marken, die Sie haben, als Text
attended-purse-hint = Haben Sie welche, fügen Sie den Text hier ein, und die neue kommt dazu. Sonst lassen Sie es leer.
attended-kept-sealed = Ihre Marken liegen bei Ihren eigenen Seiten, verschlossen mit Ihren sechs Wörtern.
attended-blind-here = Das Papier wird auf dieser Seite gemacht, gestempelt und aufgedeckt, während sie antwortet, und nicht behalten.
attended-blind-own = Das Papier wird auf diesem Gerät gemacht und aufgedeckt. Die Seite stempelt es, ohne es zu sehen.
attended-end-do = Marke holen

# Marken
attended-tokens-title = Ihre Marken
attended-said-token = Sie haben eine Marke. Kopieren Sie jetzt den Text unten: Er liegt sonst nirgends.
attended-said-kept = Sie haben eine Marke. Sie liegt bei Ihren eigenen Seiten.
attended-said-forgotten = Gelöscht.
attended-said-taken = Hier sind sie als Text. Sie bleiben auch bei Ihren eigenen Seiten.
attended-take = Als Text mitnehmen
attended-none = Hier sind noch keine Marken.
attended-row = { $count ->
    [one] Ein Meeting, { $days }.
   *[other] { $count } Meetings, { $days }.
}
attended-count = Wie viele zeigen?
attended-word = Das Wort, mit dem gefragt wird
attended-word-hint = Man nennt Ihnen ein eigenes Wort oder Datum. Schreiben Sie es genauso.
attended-show = Zeigen
attended-forget = Löschen
attended-open-title = Marken öffnen, die Sie als Text haben
attended-purse-open = Der Text
attended-open-do = Öffnen
attended-purse-keep = Ihre Marken, zum Aufheben
attended-purse-keep-hint = Wer diesen Text hat, hat Ihre Marken. Er ersetzt den, den Sie vorher hatten.
attended-shown-title = Teilnahme, zum Zeigen
attended-statement = { $count ->
    [one] Ein Meeting in dieser Zeit: { $days }. Es dauerte vom Startcode bis zum Endcode mindestens 45 Minuten.
   *[other] { $count } Meetings in dieser Zeit: { $days }. Jedes dauerte vom Startcode bis zum Endcode mindestens 45 Minuten.
}
attended-week = Woche
attended-for = Gezeigt für
attended-upon = Auf das Wort
attended-shown-lead = Wem Sie es zeigen, kann es unter { $address } prüfen. Es lässt sich einmal prüfen.
attended-picture = Derselbe Text als Bild für ein Telefon
attended-shown-text = Der Text zum Prüfen
attended-shown-means = Es sagt, dass am Anfang und am Ende eines Meetings je ein Code eingegeben wurde. Es sagt nicht, wo, und bescheinigt nicht, dass jemand mitgemacht hat, irgendwo Mitglied ist oder nüchtern ist.

# Prüfen
attended-check-title = Teilnahme prüfen
attended-check-lead = Für alle, denen eine Teilnahme von dieser Seite gezeigt wurde. Sie brauchen kein Konto, und was Sie eingeben, wird nicht behalten.
attended-check-text = Der Text, der Ihnen gezeigt wurde
attended-check-verifier = Ihr Name, wie er beim Meeting genannt wurde
attended-check-verifier-hint = Groß und klein und Leerzeichen sind egal.
attended-check-word = Das Wort, mit dem Sie gefragt haben
attended-check-word-hint = Ein eigenes Wort oder Datum, das Sie der Person vorher genannt haben. Nehmen Sie jedes Mal ein anderes.
attended-check-do = Prüfen
attended-check-once = Das ist jetzt geprüft und kann nicht noch einmal gezeigt werden. Drucken Sie diese Seite, wenn Sie sie brauchen.
attended-check-means = Was es heißt
attended-unproven-unreadable = Das ist kein Text von dieser Seite oder nur ein Teil davon. Kopieren Sie alles.
attended-unproven-words = Ihr Name und das Wort werden beide gebraucht.
attended-unproven-forged = Das gilt nicht: Eine Marke darin wurde hier nicht für diese Woche, diesen Namen und diese Person ausgegeben.
attended-unproven-open = Das kann noch nicht gezeigt werden. Die Woche muss vorbei sein, und genug andere müssen bei Meetings gewesen sein.
attended-unproven-past = Das ist zu lange her, um es zu prüfen.
attended-unproven-twice = Das gilt nicht: Eine Marke steht zweimal darin.
attended-unproven-not-the-holder = Das gilt nicht für diesen Namen und dieses Wort. Sehen Sie nach, ob beide so geschrieben sind wie abgemacht.
attended-unproven-shown-before = Das wurde schon gezeigt. Jede Marke lässt sich einmal prüfen.

# Was nicht ging
attended-fault-unreadable = Ein Code hat acht Ziffern.
attended-fault-wrong = Das ist nicht der Code, der jetzt gezeigt wird. Sehen Sie noch einmal hin: Er wechselt alle zwanzig Sekunden.
attended-fault-elsewhere = Dieser Beleg ist von einem anderen Meeting.
attended-fault-early = { $count ->
    [one] Eine Minute zu früh. Versuchen Sie es dann noch einmal; Ihr Beleg bleibt gut.
   *[other] { $count } Minuten zu früh. Versuchen Sie es dann noch einmal; Ihr Beleg bleibt gut.
}
attended-fault-late = Dieser Beleg ist älter als sechs Stunden.
attended-fault-full = Es wurden schon so viele gezählt, wie Menschen da sind. Bitten Sie die Leitung, die Zahl zu ändern.
attended-fault-many = Gerade werden viele Codes probiert. Warten Sie eine Minute und versuchen Sie es noch einmal.
attended-fault-ticket = Das ist kein Beleg oder nur ein Teil davon. Kopieren Sie alles.
attended-fault-over = Dieses Meeting ist vorbei.
attended-fault-verifier = Sagen Sie, wem Sie sie zeigen werden, mit höchstens 80 Buchstaben.
attended-fault-purse = Der Text Ihrer Marken lässt sich nicht lesen. Kopieren Sie alles. Nichts wurde geändert.
attended-fault-used = Für diesen Beleg gibt es schon eine Marke.
attended-fault-shut = Ihre Marken lassen sich mit diesen sechs Wörtern nicht öffnen. Sie bleiben, wo sie sind.
attended-fault-word = Geben Sie das Wort ein, mit dem gefragt wurde.
attended-fault-not-now = Diese Marken können jetzt nicht gezeigt werden.
attended-fault-count = So viele haben Sie nicht.
attended-fault-decision = Wählen Sie einen Beschluss, den Ihre Gruppe angenommen hat.
attended-fault-stale = Gerade hat jemand die Gruppe geändert. Sehen Sie noch einmal nach.
attended-fault-forged = Der Stempel war nicht vom Schlüssel aller und wurde abgelehnt. Sagen Sie es denen, die diese Seite betreiben.
attended-fault-failed = Das ging nicht. Versuchen Sie es noch einmal; Ihr Beleg bleibt gut.
attended-fault-heads = Eine Zahl von 1 bis 1.000 wird gebraucht.

# Die Seite einer Gruppe
attended-tab = Teilnahme
attended-group-title = Teilnahme
attended-group-lead = Eine Gruppe kann Menschen helfen, die zeigen müssen, dass sie zu Meetings gehen, ohne eine Liste, wer da war.
attended-group-more = Wie es geht, und was es nicht kann
attended-group-on = Ihre Gruppe hat sich dafür entschieden: Es ist an.
attended-group-off = Es ist aus.
attended-group-now = Das Meeting läuft
attended-counted = { $let_in } von { $heads } kamen herein, { $stamped } haben ihre Marke.
attended-group-end = Das Meeting endet: den Endcode zeigen
attended-group-close = Es ist vorbei
attended-group-heads = Wie viele Menschen sind da?
attended-group-heads-hint = Zählen Sie die Köpfe, auch Ihren. Mehr Marken werden nicht ausgegeben.
attended-group-heads-do = Zahl ändern
attended-group-open = Ein Meeting läuft. Die Codes zeigt, wer es leitet.
attended-group-open-title = Ein Meeting öffnen
attended-group-open-lead = Tun Sie das, wenn Sie anfangen. Lesen Sie den Code vor oder halten Sie ihn hoch, damit ihn nur kennt, wer da ist. Bieten Sie es allen an: Dann fällt niemand auf.
attended-group-open-do = Öffnen
attended-group-chairs = Wer heute leitet, oder die Gruppenführung, kann hier ein Meeting öffnen.
attended-group-decide = Was die Gruppe beschlossen hat
attended-group-off-lead = Ausschalten beendet ein offenes Meeting. Marken, die Menschen haben, bleiben ihre.
attended-group-off-do = Ausschalten
attended-group-undecided = Nur ein Beschluss der Gruppe kann es einschalten.
attended-group-ask = Die Gruppe fragen
attended-group-which = Welcher Beschluss sagt das?
attended-group-on-do = Einschalten
attended-code-title = Der Code zum Zeigen
attended-code-start = Startcode
attended-code-end = Endcode
attended-code-left = { $count ->
    [one] Noch eine Sekunde.
   *[other] Noch { $count } Sekunden.
}
attended-code-over = Kein Meeting ist offen.
homegroup-said-attended-on = Es ist an.
homegroup-said-attended-off = Es ist aus.
