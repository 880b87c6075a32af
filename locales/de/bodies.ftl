# Dienstgremien und Gruppen. The English file explains the keys. Not yet read by a native speaker.

## The bodies, one under another

bodies-title = Dienstgremien
bodies-desk = Wer welchen Teil der Liste pflegt.
bodies-lead = Ein Dienstgremium pflegt einen Teil der Liste: ein Gebiet, eine Region, eine ganze Gemeinschaft. Wer darin dient, darf die Meetings dort ändern und in jedem Gremium darunter.
bodies-new = Dienstgremium hinzufügen
bodies-edit = Dieses Dienstgremium ändern
bodies-empty = Es gibt noch kein Dienstgremium. Die ganze Liste pflegt, wer der Seite dient.
bodies-under = unter { $body }
bodies-own = hier dienen Sie
bodies-listings = { $count ->
    [1] ein Meeting
   *[other] { $count } Meetings
}
bodies-listings-whole = { $count ->
    [1] Zusammen mit den Gremien darunter: ein Meeting.
   *[other] Zusammen mit den Gremien darunter: { $count } Meetings.
}

## One body

bodies-stands-under = Steht unter
bodies-below = Darunter
bodies-covers = Worum es sich kümmert
bodies-covers-hint = Ein Meeting gehört dazu, wenn alles passt, was Sie nennen: eine der Listen, eine der Regionen, eine der Gemeinschaften. Bleibt ein Feld leer, passt darin jedes.
bodies-covers-nothing = Noch kümmert es sich nur um Meetings, die in seinem Namen hinzugefügt werden.
bodies-lists = Listen
bodies-regions = Regionen
bodies-regions-hint = Eine in jeder Zeile, wie die Meetings sie nennen. Nennt ein Meeting keine Region, zählt sein Ort.
bodies-fellowships = Gemeinschaften
bodies-fellowships-hint = Eine in jeder Zeile, wie die Listen sie nennen.
bodies-own-list = Meetings, die in seinem Namen hinzugefügt werden, gehören immer dazu.
bodies-at-once = Was Vertreter seiner Gruppen ändern, wird sofort veröffentlicht
bodies-at-once-on = Vertreter seiner Gruppen veröffentlichen sofort.
bodies-at-once-off = Vertreter seiner Gruppen schlagen vor, und wer dient, sagt ja oder nein.
bodies-search = Seine Meetings zeigen
bodies-name = Name
bodies-none = Keines
bodies-count-them = Meetings zählen
bodies-count = { $count ->
    [1] Das ist ein Meeting. Noch ist nichts gespeichert.
   *[other] Das sind { $count } Meetings. Noch ist nichts gespeichert.
}
bodies-remove = Dieses Dienstgremium entfernen
bodies-remove-loss = Menschen, die darin nicht mehr dienen: { $people }. Offene Einladungen, die nicht mehr gelten: { $invitations }. Gremien, die eine Stufe höher rücken: { $below }.
bodies-remove-stays = Seine Meetings und was daran geändert wurde bleiben.

## Who serves in it, and asking somebody to

bodies-people = Wer hier dient
bodies-people-empty = Noch niemand.
bodies-people-body = In einem Dienstgremium
bodies-invite-title = Jemanden einladen, hier zu dienen
bodies-invite-body = Dienstgremium
bodies-invite-body-hint = Nur für einen Dienst in einem Dienstgremium.
bodies-back = Zurück
stewards-role-body-servant = Dienst in einem Dienstgremium
stewards-role-body-servant-does = Sie halten die Meetings dieses Dienstgremiums wahr: Sie fügen hinzu, ändern, setzen aus und beantworten, was andere vorschlagen.
stewards-role-representative = Vertretung einer Gruppe
stewards-role-representative-does = Sie sagen, was sich an den Meetings Ihrer Gruppe geändert hat. Wer dient, sieht es an, bevor es gezeigt wird, außer Ihr Dienstgremium lässt Sie sofort veröffentlichen.
me-role-representative = Vertretung

## The sheet for the person invited; it can be printed

bodies-link-print = Oder drucken Sie diese Seite: Das Blatt ist für die eingeladene Person.
bodies-sheet-title = Sie sind eingeladen zu dienen
bodies-sheet-picture = Der Link als QR-Code, für die Kamera eines Telefons
bodies-sheet-no-name = Niemand fragt nach Name, E-Mail oder Telefonnummer, weder hier noch später.
bodies-sheet-words = Sie bekommen sechs Wörter, die Ihnen gehören. Mit ihnen kommen Sie wieder, von jedem Gerät. Schreiben Sie sie auf: Niemand sonst hat sie.

## Groups that somebody speaks for

representatives-title = Vertretungen der Gruppen
representatives-link = Gruppen und ihre Vertretungen
representatives-invite = Die Vertretung dieser Gruppe einladen
representatives-lead = Eine Vertretung sagt, was sich an den Meetings der eigenen Gruppe ändert, und an keinen anderen.
representatives-empty = Noch hat keine Gruppe hier eine Vertretung.
representatives-no-meetings = Im Moment hat keine Liste ein Meeting dieser Gruppe.
representatives-invite-title = Die Vertretung von { $group } einladen
representatives-invite-meetings = Sie spräche für diese Meetings:
representatives-find-title = Eine Vertretung einladen
representatives-find = Ein Meeting der Gruppe
representatives-find-go = Weiter

## What became of a form, and what has to be mended in one

stewards-week = in der Woche ab { $day }
stewards-said-body-saved = Das Dienstgremium ist gespeichert.
stewards-said-body-removed = Das Dienstgremium ist entfernt.
stewards-said-no-meeting = In Ihrem Teil der Liste gibt es dieses Meeting nicht.
stewards-said-not-whole = Diese Gruppe trifft sich auch dort, wo Sie keinen Dienst tun. Fragen Sie jemanden, der für die ganze Gruppe zuständig ist.
stewards-said-which-body = Ein Dienst in einem Dienstgremium braucht eines. Bitte wählen Sie es.
bodies-fault-title = Bitte geben Sie ihm einen Namen von höchstens 100 Buchstaben.
bodies-fault-slug = Bitte nur a bis z, 0 bis 9 und Bindestriche, höchstens 30.
bodies-fault-slug-taken = Ein anderes Dienstgremium hat diesen Kurznamen schon.
bodies-fault-names = Höchstens 100 von jedem, und keiner länger als 80 Buchstaben.
bodies-fault-nowhere = Dieses Dienstgremium gibt es nicht mehr. Bitte wählen Sie ein anderes.
bodies-fault-circle = Ein Dienstgremium kann nicht unter sich selbst stehen.
bodies-fault-deep = Höchstens sechs Dienstgremien können untereinander stehen.
