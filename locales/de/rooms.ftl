# Live meetings. In texts that begin with live- and table-, arguments are filled in by the browser: they stand once,
# and a number among them is already written the language's way. Not yet read by a native speaker.

rooms-title = Live-Räume
rooms-lead = Geh jetzt in ein Meeting, ohne Namen. Hör zu, oder teile, wenn du das Wort bekommst. Niemand muss wissen, dass du hier bist.
rooms-go = In den offenen Raum
rooms-own-title = Räume auf dieser Seite
rooms-own-lead = Schriftlich, in jedem Browser. Du bekommst einen Namen aus zwei Wörtern; was gesagt wird, ist eine Minute nach dem Meeting weg.
rooms-everywhere-title = Jetzt und gleich online, überall
rooms-everywhere-none = Auf dieser Seite ist noch keine Liste mit Online-Meetings geladen. Die Räume dieser Seite sind offen.
rooms-everywhere-all = Alle Online-Meetings der nächsten 24 Stunden
rooms-week = Die Woche Stunde für Stunde
rooms-zone = Zeitzone
rooms-zone-show = Zeigen
rooms-back = Zurück zu den Räumen
rooms-format-lead = Überall der gleiche Ablauf, auch an einem Tisch.
rooms-format-link = Abläufe zum Drucken oder für ein Handy

week-title = Die Woche, Stunde für Stunde
week-lead = Wie viele Online-Meetings in jeder Stunde laufen. In einer leeren Stunde würde ein neues Meeting am meisten helfen.
week-clock = Zeiten in { $zone }.
week-empty-hours = { $count ->
    [0] Keine Stunde der Woche ist leer.
    [one] Eine Stunde der Woche ist leer.
   *[other] { $count } Stunden der Woche sind leer.
}
week-cell = { $when }: { $count ->
    [0] kein Meeting
    [one] ein Meeting
   *[other] { $count } Meetings
}

## A room's door

room-always-title = Der offene Raum
room-open = offen
room-enter = Hereinkommen
room-enter-note = Beim Hereinkommen wird ein Cookie auf diesem Gerät gesetzt, das mit dem Browser endet. Es enthält keinen Namen. „Schnell weg“ entfernt es.
room-promise-handle = Du bekommst einen Namen aus zwei Wörtern, nur für diesen Raum. Niemand kann sehen, wer du anderswo auf dieser Seite bist.
room-promise-listen = Du kannst einfach zuhören. Du kannst jederzeit weitergeben und jederzeit gehen.
room-promise-gone = Was gesagt wird, ist eine Minute nach dem Meeting weg. Wir schreiben nichts auf, außer jemand im Raum meldet Worte der Moderation.
room-promise-copy = Jemand im Raum könnte trotzdem abschreiben, was zu sehen ist. Sag nur, was du teilen möchtest.
room-promise-adults = Für Erwachsene, wenn der Raum nichts anderes sagt.
room-closed-title = Wer kommen darf
room-closed-who = Dieses Meeting ist geschlossen: für Menschen, die das Problem haben oder glauben, es zu haben.
room-closed-trust = Ob das auf dich zutrifft, entscheidest du. Niemand verlangt einen Beweis.
room-young = Für junge Menschen. Hier kann niemand Kontakte austauschen, und es gibt keine privaten Nachrichten.
room-next = Das nächste: { $when }
room-no-next = Zurzeit steht kein Meeting dieses Raums auf der Liste.
room-opens-early = Der Raum öffnet 15 Minuten vorher.
room-others = Andere offene Räume
room-listing = Dieses Meeting auf der Liste
room-format = Was passiert, Teil für Teil
room-always-note = Jede Stunde beginnt ein neues Meeting, und der Ablauf wechselt von Stunde zu Stunde.
room-not-open = Dieser Raum ist gerade nicht offen.
room-removed = Du wurdest aus diesem Meeting entfernt. Andere Meetings stehen dir offen, und Hilfetelefone sind immer da.
room-toll = Der Raum wurde gestört. Hereinkommen dauert etwas länger, und du hörst erst einmal zu.
room-toll-wait = { $count ->
    [0] Du kannst jetzt hereinkommen.
    [one] Du kannst in einer Sekunde hereinkommen.
   *[other] Du kannst in { $count } Sekunden hereinkommen.
}
room-toll-none = Bitte drück noch einmal auf „Hereinkommen“.
room-toll-early = Noch ein wenig Geduld, bitte. Dann drück noch einmal auf „Hereinkommen“.

## How a room is

room-people-nobody = Gerade ist niemand hier
room-people-one = Gerade bist nur du hier
room-people-few = Ein paar sind hier
room-people-many = Viele sind hier
room-duty-yes = Jemand hat Dienst
room-duty-no = Niemand hat Dienst
room-minutes-left = { $count ->
    [0] noch weniger als eine Minute
    [one] noch eine Minute
   *[other] noch { $count } Minuten
}
room-begins-in = Das Meeting hat noch nicht begonnen: { $left }
room-step-left = { $step }: { $left }
room-over = Das Meeting ist vorbei.
room-floor = { $handle } hat das Wort
room-floor-yours = Du hast das Wort
room-floor-open = Alle dürfen sprechen: Zusammensitzen
room-floor-free = Gerade hat niemand das Wort
room-sign-minute = noch eine Minute
room-sign-up = Zeit, zum Ende zu kommen
room-guard-wary = Dieser Raum wurde vor Kurzem gestört: Wer jetzt hereinkommt, hört erst einmal zu.
room-guard-panic = Der Raum ist kurz angehalten. Was du schreibst, geht nur an die, die Dienst haben.
room-waiting = Als Nächstes dran
room-you-waiting = { $handle } (du)
room-more-waiting = { $count ->
    [one] und noch eine Person
   *[other] und noch { $count }
}
room-welcome-line = Willkommen, { $handle }. Gut, dass du da bist.

## In the room

room-path = Wo wir im Ablauf sind
room-you = Hier bist du { $handle }.
room-you-listen = Du hörst erst einmal zu.
room-resumed = Der Raum musste mitten im Meeting neu anfangen. Was vorher gesagt wurde, ist weg.
room-help-beside = Wenn es gerade sehr schwer ist: Es gibt Menschen, die du anrufen kannst.
room-alone = Gerade bist nur du hier. Das ist die Wahrheit, und es kann sich jede Minute ändern.
room-alone-others = Online-Meetings, die gerade laufen und in denen Menschen sind
room-alone-read = Oder lies mit: Das Meeting geht von selbst von Teil zu Teil, und die Texte stehen hier.
room-alone-help = Hilfetelefone: Menschen, die zu jeder Stunde antworten
room-floor-label = Das Meeting
room-frame = Was gerade gesagt wird. Dieser Teil erneuert sich von selbst.
room-frame-ended = Du bist nicht mehr in diesem Raum, oder das Meeting ist vorbei.
room-frame-door = Zur Tür dieses Raums
room-nothing-said = Seit du da bist, wurde noch nichts gesagt.
room-raise = Hand heben
room-pass = Ich gebe weiter
room-done = Ich bin fertig
room-say-label = Was du teilst
room-say-hint = Es geht nur in den Raum, solange du das Wort hast. „!“ hebt deine Hand, „done“ gibt das Wort zurück. Bitte keine Namen, Nummern oder Links.
room-say = Teilen
room-sure = Das verrät von niemandem Namen, Adresse oder Arbeitsstelle. Senden.
room-report = Etwas verletzt
room-leave = Leise gehen
room-milestones = Nenn eine Wegmarke, wenn du magst
room-contact = Kontakt austauschen
room-contact-lead = Nur wenn ihr beide darum bittet. Schreib, was die andere Person haben darf; es geht an niemanden sonst, und wir vergessen es mit dem Meeting.
room-contact-yours = Wie man dich erreicht
room-contact-ask = { $handle } fragen
room-serve = Dienst
room-take = Diesen Dienst übernehmen: { $role }
room-resign = Diesen Dienst abgeben: { $role }
room-reading = Der Text
room-rules = Wie wir es hier machen
room-servants = Wer Dienst hat
room-runs-itself = Gerade leitet niemand: Der Raum läuft von selbst. Er ruft die Hände der Reihe nach auf und achtet auf die Zeit.
room-to-servants = Das ging an die, die Dienst haben, und an niemanden sonst.
room-held = Nicht gesendet: Das sieht aus wie { $what }. Damit alle sicher sind, bleibt so etwas draußen. Bitte ändere es und sende es noch einmal.
room-held-email = eine E-Mail-Adresse
room-held-phone = eine Telefonnummer
room-held-link = ein Link
room-held-social = ein Name auf einer anderen Plattform
room-held-address = eine Adresse
room-held-name = der volle Name von jemandem
room-held-workplace = eine Arbeitsstelle
room-held-long = Das ist zu lang für einmal: höchstens 2000 Zeichen. Sende es in Teilen.
room-held-empty = Es gab nichts zu senden.
room-refused-turn = Jemand anderes hat das Wort, oder du bist noch nicht aufgerufen. Heb die Hand; was du eingegeben hast, ist noch da.
room-refused-silence = Jetzt ist eine Zeit der Stille. Was du eingegeben hast, ist noch da.
room-refused-listen = Du hörst erst einmal zu. Jemand wird dich mitmachen lassen.
room-refused-frozen = Der Raum ist kurz angehalten.
room-refused-now = Das geht gerade nicht.
room-refused-yours = Das ist für die, die Dienst haben.
room-refused-taken = Diesen Dienst hat gerade jemand anderes.
room-refused-nobody = Diese Person ist nicht mehr im Raum.
room-refused-slow = Das war viel auf einmal. Atme durch; dann sende es noch einmal.
room-refused-contact = In diesem Raum werden keine Kontakte ausgetauscht.
room-refused-over = Das Meeting ist vorbei.
room-refused-full = Der Raum ist gerade voll. Bitte versuch es gleich noch einmal.
room-refused-unclear = Das wurde nicht verstanden.

milestone-hours = { $count } Stunden
milestone-days = { $count } Tage
milestone-months = { $count } Monate
milestone-years = { $count ->
    [one] ein Jahr
   *[other] { $count } Jahre
}

role-chair = Leitung
role-co-chair = zweite Leitung
role-doorkeeper = Tür
role-greeter = Begrüßung
role-timekeeper = Zeit
role-reader = Vorlesen

## The desk of those who serve

desk-title = Dein Dienst
desk-next = Nächster Teil
desk-back = Voriger Teil
desk-call = Nächste Hand aufrufen
desk-thank = Danken, Wort freigeben
desk-extend = Eine Minute mehr
desk-late = Nach der Uhr ist dieser Teil vorbei.
desk-panic = Alarm: Raum anhalten
desk-calm = Raum weiterlaufen lassen
desk-lock = Wer neu kommt, hört erst zu
desk-unlock = Wer neu kommt, darf teilen
desk-hold = Nur zuhören lassen
desk-remove = Entfernen
desk-welcome = Begrüßen
desk-release = Teilen lassen
desk-undo = Rückgängig
desk-listening = hört zu
desk-released = darf teilen, wenn zehn Minuten um sind
desk-reported = jemand sagt, dass das verletzt
desk-removed = entfernt; lässt sich fünf Minuten lang rückgängig machen
desk-appoint = Jemanden um einen Dienst bitten
desk-role = Dienst
desk-appoint-do = Bitten

## Reports

report-title = Etwas verletzt
report-lead = Sag es denen, die sich um diesen Raum kümmern. Kreuz an, worum es geht. Niemand erfährt, wer etwas meldet.
report-lines = Was gesagt wurde
report-no-lines = Seit du da bist, wurde noch nichts gesagt.
report-note = In deinen Worten, wenn du magst
report-moderators = Auch an die Moderation dieser Seite senden, an der Leitung des Meetings vorbei, mit den Worten, die ich angekreuzt habe
report-on-duty = Jemand hat Dienst im Raum und sieht deine Meldung jetzt.
report-nobody = Im Raum hat niemand Dienst. Wenn mehrere, die schon eine Weile da sind, dieselbe Person melden, lässt der Raum diese Person nur noch zuhören.
report-send = Melden
report-back = Zurück zum Raum
report-thanks = Danke. Es ist weitergegeben.
report-nothing = Kreuz bitte etwas an, oder schreib ein Wort.

## Formats at the table

scripts-title = Abläufe für Meetings
scripts-lead = Jeder Raum hier folgt einem dieser Abläufe. Du darfst sie für jedes Meeting an einem Tisch nehmen: Druck einen aus, oder lass ein Handy auf die Uhr achten. Jeden gibt es auch weltlich.
scripts-phone = Auf einem Handy laufen lassen
scripts-phone-secular = Weltlich, auf einem Handy
scripts-paper = Lesen oder drucken
script-print = Diese Seite lässt sich gut drucken.
script-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
script-begins = { $count ->
    [0] am Anfang
    [one] eine Minute nach dem Anfang
   *[other] { $count } Minuten nach dem Anfang
}
reader-chair = liest, wer leitet
reader-reader = liest, wer das Vorlesen übernommen hat
reader-everyone = alle gemeinsam
reader-room = allen gezeigt
phone-lead = Leg dieses Handy in die Mitte. Es achtet auf die Uhr und zeigt den Text; ein Netz braucht es nicht mehr.
phone-no-script = Die Uhr braucht JavaScript. Der Text geht ohne:
phone-start = Uhr starten
phone-share = Zeit fürs Teilen nehmen

table-where = { $step } · noch { $left }
table-over = Das Meeting ist vorbei.
table-late = { $step } · { $left } über der Zeit
table-share = Teilen: { $left }
table-share-up = Die Zeit fürs Teilen ist um.
table-pause = Uhr anhalten
table-start = Uhr starten

## What the browser says in a room

live-lost = Die Verbindung ist weg. Wir versuchen es weiter; nichts, was du eingegeben hast, geht verloren.
live-back = Wieder verbunden.
live-bye-left = Du hast den Raum verlassen.
live-bye-removed = Du wurdest aus diesem Meeting entfernt.
live-bye-away = Der Raum hatte eine Weile nichts von dir gehört. Lade die Seite neu, um wiederzukommen.
live-bye-flood = Das war viel zu viel auf einmal. Lade die Seite neu, um wiederzukommen.
live-bye-wiped = Das Meeting ist vorbei, und seine Worte sind weg.
live-over = Das Meeting ist vorbei. In einer Minute sind seine Worte weg.
live-floor = { $handle } hat das Wort
live-floor-yours = Du hast das Wort
live-floor-open = Alle dürfen sprechen: Zusammensitzen
live-floor-free = Gerade hat niemand das Wort
live-sign-minute = noch eine Minute
live-sign-up = Zeit, zum Ende zu kommen
live-before = Das Meeting hat noch nicht begonnen: { $left }
live-step = { $step }: noch { $left }
live-waiting = Als Nächstes dran
live-you = { $handle } (du)
live-more = und noch { $count }
live-people-nobody = Gerade ist niemand hier
live-people-one = Gerade bist nur du hier
live-people-few = Ein paar sind hier
live-people-many = Viele sind hier
live-duty-yes = Jemand hat Dienst
live-duty-no = Niemand hat Dienst
live-guard-wary = Dieser Raum wurde vor Kurzem gestört: Wer jetzt hereinkommt, hört erst einmal zu.
live-guard-panic = Der Raum ist kurz angehalten. Was du schreibst, geht nur an die, die Dienst haben.
live-listening = Du hörst erst einmal zu.
live-welcome = Willkommen, { $handle }. Gut, dass du da bist.
live-milestone-hours = Stunden bis heute: { $count }
live-milestone-days = Tage bis heute: { $count }
live-milestone-months = Monate bis heute: { $count }
live-milestone-years = Jahre bis heute: { $count }
live-servants-only = Nur für die, die Dienst haben
live-help = Wenn es gerade sehr schwer ist: Es gibt Menschen, die du anrufen kannst.
live-help-nobody = Wenn es gerade sehr schwer ist: Es gibt Menschen, die du anrufen kannst. In diesem Raum hat niemand Dienst.
live-help-link = Hilfetelefone
live-refused-not-your-turn = Jemand anderes hat das Wort, oder du bist noch nicht aufgerufen. Was du eingegeben hast, ist noch da.
live-refused-silence = Jetzt ist eine Zeit der Stille. Was du eingegeben hast, ist noch da.
live-refused-listen-only = Du hörst erst einmal zu.
live-refused-frozen = Der Raum ist kurz angehalten.
live-refused-not-now = Das geht gerade nicht.
live-refused-not-yours = Das ist für die, die Dienst haben.
live-refused-taken = Diesen Dienst hat gerade jemand anderes.
live-refused-nobody = Diese Person ist nicht mehr im Raum.
live-refused-slow = Das war viel auf einmal. Atme durch; dann sende es noch einmal.
live-refused-no-contact = In diesem Raum werden keine Kontakte ausgetauscht.
live-refused-over = Das Meeting ist vorbei.
live-refused-full = Der Raum ist gerade voll.
live-held = Nicht gesendet: Das sieht aus wie { $what }. Bitte ändere es und sende es noch einmal.
live-held-email = eine E-Mail-Adresse
live-held-phone = eine Telefonnummer
live-held-link = ein Link
live-held-social = ein Name auf einer anderen Plattform
live-held-address = eine Adresse
live-held-name = der volle Name von jemandem
live-held-workplace = eine Arbeitsstelle
live-held-too-long = Das ist zu lang für einmal: höchstens 2000 Zeichen.
live-held-empty = Es gab nichts zu senden.
live-nothing-said = Seit du da bist, wurde noch nichts gesagt.
live-working = Die Tür geht auf …

## Seats that are lost, people who are new, reports

room-look-again = Noch einmal nachsehen
room-milestone-which = Wie lange?
room-milestone-mark = Sagen
room-vouch = Jemanden mitmachen lassen
room-vouch-lead = Niemand hat Dienst. Wenn mehrere von euch, die schon eine Weile hier sind, meinen, dass jemand teilen darf, dann geht es.
room-vouch-do = { $handle } darf mitmachen
room-soon = Ein Meeting ist vorbei. Das nächste beginnt in weniger als einer Minute; diese Seite öffnet sich von selbst.
room-lost-seat = Du hast keinen Platz mehr in diesem Raum: Das Meeting ist zu Ende, oder du warst eine Weile weg. Was du getippt hast, ist noch hier.
room-lost-copy = Du kannst es kopieren und wieder hereinkommen.
desk-help = Jemand hat Worte geschrieben, die nach einem Notfall klingen. Wir sagen nicht, wer. Ein freundliches Wort an alle und die Hilfetelefone können helfen.
desk-invite = Um einen Beitrag bitten
desk-settle = Erledigt
report-later = Es konnte gerade nicht weitergegeben werden. Was du geschrieben hast, ist noch hier; versuch es in einer Minute noch einmal.
report-note-hint = Eine Notiz geht an die Moderation dieser Seite, nie in den Raum.
report-thanks-moderators = Die Moderation dieser Seite wird es lesen.
report-thanks-room = Wer im Raum Dienst hat, sieht, um wen es geht.
report-thanks-counted = Der Raum zählt es; niemand darin sieht, dass du es warst.
live-answers = { $handle } darf antworten
live-anew = Du bist wieder im Raum. Was vorher gesagt wurde, ist nicht mehr hier.
live-door = Du hast keinen Platz mehr in diesem Raum. Was du getippt hast, ist noch hier.
live-door-link = Zur Tür dieses Raums
