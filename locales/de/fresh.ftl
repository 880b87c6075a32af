# Wie frisch ein Eintrag ist, und wie die Liste wahr bleibt. The English file explains the keys.

## On a meeting's page

fresh-confirmed = Zuletzt bestätigt am { $date }.
fresh-today = Heute bestätigt.
fresh-changed = Hier hat es noch niemand bestätigt. Die Liste hat es zuletzt am { $date } geändert.
fresh-unknown = Die Liste sagt nicht, wann es zuletzt jemand bestätigt hat.
fresh-list-read = So stand es am { $date } in der Liste.
fresh-quiet = Seit dem { $date } hat niemand diesen Eintrag bestätigt. Vielleicht hat sich etwas geändert; frag vor einem weiten Weg nach.
fresh-quiet-tell = Warst du vor Kurzem dort? Sag uns, was anders ist.

## A group's own page

confirm-title = Die Einträge deiner Gruppe
confirm-lead = So finden euch die Leute. Bitte lies es durch und drück einmal, wenn alles stimmt. Kein Name wird gefragt und keiner behalten.
confirm-all = Das stimmt alles
confirm-one = Das stimmt
confirm-changed = Das hat sich geändert
confirm-look = Seite ansehen
confirm-said-all = Danke. Alles ist ab heute bestätigt.
confirm-said-one = Danke. Dieser Eintrag ist ab heute bestätigt.
confirm-list = Aus der Liste: { $list }.
confirm-nobody = Behaltet diesen Link in der Gruppe; wer ihn hat, kann bestätigen. Er gilt immer wieder.
confirm-empty = Von deiner Gruppe steht jetzt kein Meeting in der Liste. Wenn es dort stehen sollte, sag es bitte denen, die diese Seite pflegen.
confirm-gone-title = Dieser Link geht nicht
confirm-gone = Vielleicht ist seine Zeit um, oder er wurde zurückgenommen. Wer diese Seite pflegt, kann dir einen neuen machen.

## The groups and their links

groups-title = Gruppen
groups-lead = Jede Gruppe kann einen eigenen Link haben. Damit bestätigt sie alle ihre Meetings mit einem Druck, so oft sie will, ein Jahr lang. Der Link wird einmal gezeigt; behalten wird nur eine Spur, aus der er sich nicht lesen lässt.
groups-find = Teil des Namens einer Gruppe oder Liste
groups-find-go = Suchen
groups-count = { $count ->
    [0] Keine Gruppe.
    [one] Eine Gruppe.
   *[other] { $count } Gruppen.
}
groups-meetings = { $count ->
    [one] ein Meeting
   *[other] { $count } Meetings
}
groups-has-link = Hat einen Link.
groups-make = Link machen
groups-make-again = Neuen Link machen
groups-link-title = Ein Link für die Gruppe
groups-link-lead = Gib ihn jemandem, der für die Gruppe spricht. Er wird nur jetzt gezeigt. Ein älterer Link der Gruppe geht nicht mehr.
groups-link-words = Mit diesem Link kann eure Gruppe mit einem Druck und ohne Namen sagen, dass ihre Meetings richtig eingetragen sind. Er gilt ein Jahr.
groups-back = Zurück zu den Gruppen
groups-not-whole = Diese Gruppe trifft sich auch dort, wo Sie keinen Dienst tun. Ihren Link kann machen, wer für die ganze Gruppe zuständig ist.
groups-lost = Links von Gruppen, die gerade kein Meeting haben
groups-lost-lead = Sie bestätigen nichts. Sie gingen wieder, wenn die Gruppe in ihre Liste zurückkäme.
checks-pages = Weitere Seiten
checks-earlier = Vorige
checks-later = Weitere

## What to look through

checks-title = Prüfen
checks-overview-lead = Was in den Listen falsch sein kann. Jeder Fund ist eine Frage an die, die das Meeting kennen, und kein Urteil.
checks-found = { $count ->
    [0] Nichts gefunden.
    [one] Ein Fund.
   *[other] { $count } Funde.
}
checks-back = Alle Prüfungen
checks-confirm = Es stimmt: bestätigen
checks-ask = Die Gruppe fragen
checks-stale = Lange unbestätigt
checks-stale-lead = Hierzu hat seit neunzig Tagen oder länger niemand etwas gesagt; die ältesten zuerst. Listen, die nie ein Datum nennen, zählen nicht.
checks-stale-days = { $count ->
    [one] Seit einem Tag nichts gehört.
   *[other] Seit { $count } Tagen nichts gehört.
}
checks-links = Links und Nummern
checks-links-lead = Nur an den Buchstaben gesehen. Niemand wurde angerufen.
checks-links-lead-visited = An den Buchstaben gesehen, und indem die Seiten etwa einmal in der Woche besucht werden. Links, die ein Meeting öffnen, werden nicht besucht, und niemand wurde angerufen.
checks-link-no-host = Das ist keine Adresse, die ein Browser öffnen kann.
checks-link-typo = Ein Buchstabe neben { $host }: ein Versehen?
checks-link-no-passcode = Ein solcher Link fragt oft nach einem Kenncode, und es ist keiner angegeben.
checks-link-short-number = Diese Nummer hat zu wenige Ziffern.
checks-link-no-way-in = Es findet online statt, und es gibt weder Link noch Nummer.
checks-page-host = Kein Rechner hat mehr diesen Namen. Zweimal oder öfter gesehen, zuletzt am { $date }.
checks-page-answer = Hier antwortet nichts. Zweimal oder öfter versucht, zuletzt am { $date }.
checks-page-safety = Keine sichere Verbindung ist möglich; Browser werden warnen. Zweimal oder öfter gesehen, zuletzt am { $date }.
checks-page-page = Diese Seite gibt es nicht mehr. Zweimal oder öfter besucht, zuletzt am { $date }.
checks-page-sense = Ihr Rechner antwortet mit einem eigenen Fehler. Zweimal oder öfter gesehen, zuletzt am { $date }.
checks-page-way = Sie schickt die Leute nirgendwohin. Zweimal oder öfter gesehen, zuletzt am { $date }.
checks-times = Seltsame Zeiten
checks-times-lead = Zeiten, die kaum so gemeint sind. Manche stimmen trotzdem.
checks-time-night = Mitten in der Nacht, an einem Ort. Morgen und Abend verwechselt?
checks-time-long = Es dauert { $length }.
checks-time-turned = Es endet um { $time }, kurz bevor es beginnt.
checks-time-clock = Am Ort gilt die Uhr von { $place }; das Meeting hat die von { $own }.
checks-time-unsaid = Tag oder Zeit fehlt.
checks-time-overlap = Zur gleichen Zeit wie ein anderes Meeting der Gruppe: { $name }.
checks-doubles = Doppelt
checks-doubles-lead = Zwei Listen scheinen ein Meeting zu haben. Sag, welcher Eintrag für beide steht: der andere wird nicht mehr gezeigt, und Links zu ihm führen weiter. Beides lässt sich unten zurücknehmen.
doubles-place = { $metres ->
    [one] ein Meter auseinander
   *[other] { $metres } Meter auseinander
}
doubles-link = gleicher Link
doubles-number = gleiche Nummer
doubles-same-name = gleicher Name
doubles-like-name = ähnliche Namen
doubles-same-group = gleiche Gruppe
doubles-stand = Dieser steht für beide
doubles-apart = Das sind zwei Meetings
doubles-days = Jeder hat Tage, die der andere nicht hat; darum kann keiner für beide stehen.
doubles-merged = Zusammengelegt
doubles-unmerge = Wieder zeigen
doubles-told-apart = Als zwei erkannt
doubles-together = Noch einmal ansehen

## Where nothing is

gaps-week = Die Woche
gaps-week-what = Tage und Stunden, in denen nichts ist.
gaps-week-lead = Wie viele Meetings wann beginnen, jedes nach seiner Uhr. Eine Zahl führt zu ihnen; wo keines beginnt, mag jemand eines gründen.
gaps-near = In der Nähe von
gaps-radius = Wie weit darum
gaps-region = Region
gaps-fellowship = Gemeinschaft
gaps-attendance = Vor Ort oder online
gaps-any = Beides
gaps-in-person = Vor Ort
gaps-online = Online
gaps-go = Zeigen
gaps-fault = Etwas davon war nicht zu verstehen und ist weggelassen.
gaps-total = { $count ->
    [0] Kein Meeting.
    [one] Ein Meeting.
   *[other] { $count } Meetings.
}
gaps-empty = { $count ->
    [0] In jedem Teil der Woche beginnt etwas.
    [one] In einem Teil der Woche beginnt nichts.
   *[other] In { $count } Teilen der Woche beginnt nichts.
}
gaps-caption = Meetings nach Tag und Tageszeit
gaps-hours = Stunden
gaps-none = keines
gaps-towns = Weit weg von jedem Meeting
gaps-towns-what = Orte, von denen es weit ist.
gaps-towns-lead = Orte, und wie weit es von dort zu einem Meeting vor Ort ist. Zuerst die, wo ein neues Meeting den meisten Menschen den längsten Weg ersparte. Angesehen werden Orte, die weniger als 150 km von einem Meeting liegen, dort, wo diese Listen zu Hause sind.
gaps-towns-count = { $count ->
    [0] Kein solcher Ort.
    [one] Ein Ort.
   *[other] { $count } Orte.
}
gaps-towns-size = Orte mit mindestens
gaps-towns-people = { $count ->
   *[other] { $count } Menschen
}
gaps-towns-far = Weiter als
gaps-towns-km = { $count ->
   *[other] { $count } km
}
gaps-towns-caption = Orte, Menschen und der Weg zum nächsten Meeting
gaps-town = Ort
gaps-people = Menschen
gaps-distance = Nächstes Meeting
gaps-map = Eine Karte der Orte in der Liste darunter
gaps-map-key = Kreise: Orte weit weg von jedem Meeting, größer, wo mehr Menschen es weiter haben. Punkte: Meetings.

## What became of a press (the desk shows these)

stewards-said-confirmed = Ab heute bestätigt.
stewards-said-confirmed-already = Es war heute schon bestätigt worden.
stewards-said-merged = Zusammengelegt. Es lässt sich unten zurücknehmen.
stewards-said-unmerged = Es wird wieder gezeigt.
stewards-said-apart = Als zwei Meetings behalten.
stewards-said-together = Es wird wieder angesehen.
