# For those who keep the list of meetings. The English file explains the keys. Not yet read by a native speaker.

## Suchen

listings-title = Einträge
listings-lead = Suche ein Treffen, um es zu ändern. Was du änderst, liegt über seiner Liste und bleibt, wenn die Liste neu gelesen wird.
listings-desk = Ein Treffen hinzufügen, ändern, aussetzen oder beenden.
listings-views = Was gezeigt wird
listings-show-all = Alle
listings-show-drafts = Deine Entwürfe
listings-show-proposed = Von dir vorgeschlagen
listings-show-paused = Ausgesetzt
listings-show-ended = Beendet
listings-show-hidden = Herausgenommen
listings-show-orphans = Nicht mehr in ihrer Liste
listings-words = Wörter, oder die Adresse seiner Seite
listings-source = Liste
listings-every-source = Alle Listen
listings-find = Suchen
listings-none = Hier ist nichts.
listings-more = Es gibt mehr. Mit einem Wort mehr werden es weniger.
listing-add = Ein Treffen hinzufügen
listing-edit = Ein Treffen ändern
listing-changes = Neueste Änderungen
listing-drop-draft = Diesen Entwurf wegwerfen
listing-state-new = noch nicht veröffentlicht

## Was aus dem Formular wurde

stewards-said-listing-saved = Gespeichert. Es ist jetzt zu finden.
stewards-said-listing-added = Hinzugefügt. Es ist jetzt zu finden.
stewards-said-listing-proposed = Danke. Deine Änderung wartet auf das Ja eines Dienenden.
stewards-said-listing-same = Nichts war anders, also wurde nichts geändert.
stewards-said-listing-stale = Nichts wurde getan: Jemand hat es inzwischen geändert. So ist es jetzt.
stewards-said-listing-settled = Jemand war schneller: Das ist schon erledigt.
stewards-said-listing-draft = Als Entwurf behalten. Nur du siehst ihn.
stewards-said-listing-dates = Nichts wurde getan: Diese Tage waren nicht zu lesen. Schreib sie so: 2026-12-24.
stewards-said-listing-reason = Nichts wurde getan: Der Grund scheint jemanden zu nennen oder eine Nummer oder Adresse zu enthalten. Lass das weg; andere lesen ihn.
stewards-said-listing-untimed = Ein Treffen nach Absprache hat keine Tage, an denen es pausieren könnte. Schreib es in seine Hinweise.
stewards-said-listing-undone = Zurückgenommen.
stewards-said-listing-changed-since = Nichts wurde getan: Dasselbe Feld wurde danach noch einmal geändert. Nimm zuerst die spätere Änderung zurück.
stewards-said-listing-venue-closed = Geschlossen. Was angekreuzt war, gilt jetzt als ausgesetzt.
stewards-said-listing-venue-open = Wieder offen.
stewards-said-listing-approved = Veröffentlicht. Danke.
stewards-said-listing-declined = Abgelehnt.

## Das Formular

listing-faults = Noch ist nichts gespeichert. Etwas braucht noch einen Blick:
listing-warnings = Noch ist nichts gespeichert. Bitte sieh dir das noch einmal an. Stimmt es so, drück noch einmal auf den Knopf.
listing-part-when = Wann
listing-part-where = Wo
listing-part-online = Online und am Telefon
listing-part-kinds = Welche Art von Treffen
listing-part-facets = Mehr: Beruf, Kultur, Größe und so weiter
listing-part-notes = Hinweise
listing-part-group = Die Gruppe
listing-part-contact = Wie die Gruppe zu erreichen ist
listing-part-donations = Beiträge
listing-rarer = Nicht jede Woche: alle paar Wochen, monatlich, an einzelnen Tagen
listing-limits = Erster und letzter Tag, Tage ohne Treffen
listing-more-place = Mehr zur Adresse
listing-show-kinds = Die Arten dieser Gemeinschaft zeigen
listing-find-point = Den Punkt auf der Karte aus der Adresse finden
listing-publish = Speichern und veröffentlichen
listing-save-anyway = Es stimmt so: speichern
listing-propose = An die Dienenden schicken
listing-save-draft = Als Entwurf behalten
listing-proposes = Was du speicherst, wartet auf das Ja eines Dienenden.

listing-name = Name des Treffens
listing-fellowship = Gemeinschaft
listing-fellowship-hint = Zum Beispiel AA, NA oder Al-Anon. Leer: die der Liste.
listing-kind = Wie oft
listing-kind-weekly = Jede Woche
listing-kind-weeks = Alle paar Wochen
listing-kind-monthly = An bestimmten Tagen im Monat
listing-kind-dates = An einzelnen Tagen
listing-kind-appointment = Nach Absprache
listing-day = Wochentage
listing-start = Beginnt
listing-end = Endet
listing-end-hint = Darf nach Mitternacht sein.
listing-when = Wann
listing-weeks = Alle wie viele Wochen
listing-anchor = Ein Tag in einer Woche, die zählt
listing-nth = Welche im Monat
listing-dates = Tage
listing-dates-hint = Einer je Zeile, so: 2026-12-24.
listing-starts = Erster Tag
listing-ends = Letzter Tag
listing-closed = Tage ohne Treffen
listing-closed-hint = Feiertage zum Beispiel. Einer je Zeile, so: 2026-12-24.
listing-suspended = Pause
listing-zone = Zeitzone
listing-zone-hint = Wie Europe/Berlin. Leer lassen, um die des Ortes zu nehmen.
listing-attendance = Wie man dabei ist
listing-attendance-in-person = An einem Ort
listing-attendance-hybrid = An einem Ort und online
listing-attendance-online = Nur online oder am Telefon
listing-type = Arten
listing-place-closed = Ort zurzeit geschlossen
listing-class-open = Offen oder geschlossen
listing-class-who = Für wen
listing-class-access = Zugang
listing-class-language = Sprache
listing-class-format = Was geschieht
listing-class-other = Anderes
listing-languages = Weitere Sprachen
listing-languages-hint = Mit Kommas dazwischen, wie Spanisch, Walisisch.
listing-facets = Mehr, in eigenen Worten
listing-facets-hint = Eines je Zeile, wie Musik: Chor.
listing-venue = Name des Ortes
listing-street = Straße und Nummer
listing-city = Stadt
listing-state = Land, Kanton oder Bezirk
listing-postal = Postleitzahl
listing-country = Staat
listing-address = Die ganze Adresse in einer Zeile
listing-address-hint = Steht an Stelle der Teile. Meistens leer.
listing-region = Regionen
listing-region-hint = Eine je Zeile, die größte zuerst.
listing-place-notes = Zum Ort
listing-place-notes-hint = Die Tür, das Stockwerk, wo man parkt.
listing-point = Punkt auf der Karte
listing-lat = Breite
listing-lat-hint = Wie 53.8. Beide leer lassen, dann wird die Stadt gesucht.
listing-lon = Länge
listing-exact = Wie genau der Punkt ist
listing-exact-address = So genau wie die Adresse
listing-exact-yes = genau
listing-exact-no = nur ungefähr
listing-choice = Welcher Ort ist gemeint?
listing-choice-none = Keiner davon: nicht auf die Karte setzen
listing-link = Link zum Beitreten
listing-link-hint = Öffnet das Treffen selbst, wie https://…
listing-link-2 = Ein anderer Link
listing-link-2-hint = Eine Seite oder ein Chat; er öffnet das Treffen nicht.
listing-online-notes = Zum Beitreten
listing-online-notes-hint = Das Kennwort zum Beispiel. Steht nur auf dem Weg hinein.
listing-phone = Telefonnummer zum Beitreten
listing-phone-notes = Zum Beitreten am Telefon
listing-notes = Hinweise
listing-notes-hint = Das lesen alle. Bitte keine Nachnamen.
listing-group = Name der Gruppe
listing-group-notes = Über die Gruppe
listing-group-email = E-Mail der Gruppe
listing-group-phone = Telefon der Gruppe
listing-group-site = Webseite
listing-group-site-2 = Zweite Webseite
listing-contact-name = Kontakt
listing-contact-name-hint = Ein Vorname genügt.
listing-contact-email = E-Mail
listing-contact-phone = Telefon
listing-contacts = Kontakte
listing-post = Adresse für Briefe
listing-district = Distrikt
listing-sub-district = Unterdistrikt
listing-venmo = Venmo
listing-square = Cash App
listing-paypal = PayPal
listing-basket = Korb-Code bei homegroup.online
listing-donations = Beiträge
listing-url = Seite in der eigenen Liste
listing-confirmed = Zuletzt bestätigt
listing-note = Warum, für den Verlauf
listing-note-hint = Das lesen die, die die Liste pflegen. Darf leer bleiben.

## Was zu berichtigen ist

listing-fault-name = Bitte gib ihm einen Namen.
listing-fault-fellowship = Bitte höchstens 80 Buchstaben.
listing-fault-kind = Bitte wähle, wie oft es stattfindet.
listing-fault-day = Bitte wähle einen Tag.
listing-fault-start = Bitte sag, wann es beginnt.
listing-fault-time = Bitte schreib eine Zeit wie 19:30.
listing-fault-weeks = Bitte schreib eine Zahl von 2 bis 52.
listing-fault-nth = Bitte wähle, welche im Monat.
listing-fault-dates = Bitte nenne mindestens einen Tag.
listing-fault-date = Bitte schreib Tage so: 2026-12-24.
listing-fault-ends = Der letzte Tag liegt vor dem ersten.
listing-fault-zone = Diese Zeitzone gibt es nicht. Schreib sie wie Europe/Berlin.
listing-fault-zone-needed = Der Ort sagt nicht, welche Uhr dort gilt. Bitte schreib die Zeitzone, wie Europe/Berlin.
listing-fault-attendance = Bitte wähle, wie man dabei sein kann.
listing-fault-open-and-closed = Es kann nicht offen und geschlossen zugleich sein.
listing-fault-language = Bitte schreib Namen von Sprachen oder ihre zwei Buchstaben.
listing-fault-facet = Bitte schreib einen Namen, einen Doppelpunkt und ein Wort, wie Musik: Chor.
listing-fault-degrees = Bitte schreib Grade wie 53.8.
listing-fault-point-half = Breite und Länge braucht es beide, oder keine.
listing-fault-choice = Mehrere Orte heißen so. Bitte wähle einen.
listing-fault-link = Bitte schreib eine Adresse, die mit https:// beginnt.
listing-fault-mail = Bitte schreib eine E-Mail-Adresse.
listing-fault-phone = Bitte schreib eine Telefonnummer.
listing-fault-long = Das ist zu lang.

## Was noch einen Blick braucht

listing-warn-next-day = Es endet am nächsten Tag. Stimmt das?
listing-warn-long = Es dauert mehr als vier Stunden. Stimmt das?
listing-warn-whole-day = Es dauert einen ganzen Tag. Stimmt das?
listing-warn-zone = Am Ort gilt die Uhr von { $words }. Stimmt das?
listing-warn-far = Der Punkt ist weit weg von { $words }. Ist der Ort ein anderer, lass Breite und Länge leer, um ihn neu zu finden.
listing-warn-old-point = Der Punkt ist noch der der alten Adresse. Lass Breite und Länge leer, um ihn neu zu finden, oder setz ihn auf der Karte. Stimmt er so?
listing-warn-no-way-in = Es gibt keinen Link und keine Nummer zum Beitreten.
listing-warn-no-place = Es gibt keinen Ort, an den man kommen kann.
listing-warn-personal = Das kann verraten, wer jemand ist: { $words }. Das lesen alle.
listing-warn-full-name = Das sieht nach einem Nachnamen aus: { $words }. Vornamen genügen.
listing-warn-unknown-host = Wir kennen { $words } nicht als Dienst für Treffen. Es steht als einfacher Link da.

## Ein Eintrag, den es gibt

listing-public = Seine öffentliche Seite
listing-history = Was geändert wurde
listing-copy = Eine Kopie machen
listing-at-venue = Alles an diesem Ort
listing-acts = Aussetzen, beenden, herausnehmen
listing-state-waiting = Wartet auf einen Dienenden
listing-state-declined = Abgelehnt
listing-state-approved = Veröffentlicht
listing-state-suspended = Zurzeit ausgesetzt
listing-state-ended = Ist beendet
listing-state-removed = Herausgenommen: Niemand sieht es
listing-state-merged = Mit einem anderen Eintrag zusammengelegt, der für beide steht
listing-beside-note = Jemand sagt: { $kind }
listing-beside-yours = Was du geschrieben hast
listing-left-over = Die Liste hat dieses Treffen nicht mehr
listing-left-over-beside = Oder es ist nicht mehr deins zu ändern. Was du geschrieben hast, steht im Formular: Speichere es, dann ist es ein Eintrag, der hier geführt wird.
listing-settled-beside = Was du geschrieben hast, steht im Formular; nichts davon ist veröffentlicht. Wird es noch gebraucht, speichere es: Dann ist es eine eigene Änderung.
listing-layered = Was hier geändert wurde
listing-layered-lead = Zuerst, was die Liste sagt, dann, was zu sehen ist.
listing-moved = Die Liste sagt jetzt etwas anderes als bei dieser Änderung.
listing-take = Wieder nehmen, was die Liste sagt
listing-field-name = Name
listing-field-fellowship = Gemeinschaft
listing-field-schedule = Tage und Zeiten
listing-field-zone = Zeitzone
listing-field-attendance = Wie man dabei ist
listing-field-types = Arten
listing-field-languages = Sprachen
listing-field-facets = Beruf, Kultur und mehr
listing-field-venue = Ort
listing-field-online = Online und am Telefon
listing-field-group = Gruppe
listing-field-notes = Hinweise
listing-field-confirmed = Zuletzt bestätigt
listing-field-other = Etwas anderes
listing-lift = Es findet wieder statt
listing-pause-drop = Diese Pause weglassen
listing-restore = Zurückholen
listing-suspend = Aussetzen
listing-suspend-lead = Es bleibt in der Liste und sagt, dass es ausgesetzt ist.
listing-suspend-do = Aussetzen
listing-from = Von
listing-until = Bis (leer: Ende unbekannt)
listing-reason = Warum
listing-close-days = An einzelnen Tagen kein Treffen
listing-close-days-do = Nicht an diesen Tagen
listing-end-on = Beenden
listing-last-day = Letzter Tag
listing-end-do = Dann endet es
listing-remove = Herausnehmen
listing-remove-lead = Niemand sieht es mehr. Du kannst es zurückholen.
listing-remove-sure = Ja, herausnehmen
listing-remove-asks = Herausnehmen und Zurückholen warten auf das Ja eines Dienenden.

## Alles an einem Ort

listing-venue-lead = Schließ alles hier auf einmal, oder öffne es wieder. Nur was angekreuzt ist, wird berührt, und alles lässt sich auf einmal zurücknehmen.
listing-venue-which = Was sich hier trifft
listing-venue-planned = Für später geplant: Beim Öffnen fällt auch das weg
listing-venue-close = Für diese Tage schließen
listing-venue-reopen = Jetzt wieder öffnen

## Nicht mehr in seiner Liste

listing-orphan = Nicht mehr in seiner Liste
listing-orphan-lead = Seine Liste hat dieses Treffen nicht mehr. Was hier geändert wurde, bleibt und gilt wieder, wenn es zurückkommt.
listing-orphan-keep = Als eigenen Eintrag behalten
listing-orphan-let-go = Die Änderungen loslassen

## Zwei, die dasselbe ändern

listing-conflict = Zwei Fassungen
listing-conflict-lead = Während du geschrieben hast, wurde dieses Treffen geändert: von jemand anderem oder von seiner Liste. Nichts ist verloren: Mach mit einer von beiden Fassungen weiter.
listing-conflict-theirs = Was jetzt da steht
listing-conflict-yours = Was du geschrieben hast
listing-go-theirs = Weiter mit dem, was jetzt da steht
listing-go-yours = Weiter mit meinem obendrauf

## Was andere vorschlagen

listing-proposal = Eine vorgeschlagene Änderung
listing-proposals = Vorgeschlagene Änderungen
listing-proposal-missing = Die Liste hat dieses Treffen nicht mehr. Es kann als eigener Eintrag behalten oder abgelehnt werden.
listing-proposal-new = Ein Treffen, das noch nicht in der Liste steht.
listing-by-reader = Von jemandem, der hier liest
listing-proposed = Was vorgeschlagen ist
listing-meanwhile = Was seitdem anders wurde
listing-meanwhile-lead = Der Eintrag wurde nach diesem Vorschlag geändert.
listing-yes-changes = Was ein Ja jetzt ändert
listing-approve = Veröffentlichen
listing-approve-changed = Erst ändern
listing-decline = Ablehnen
listing-look = Ansehen
listing-open-form = Das Formular daneben öffnen

## Was geändert wurde

listing-no-changes = Noch wurde nichts geändert.
listing-changes-lead = Mit Rufnamen, auf die Stunde. Jede Änderung lässt sich zurücknehmen.
listing-changes-older = Ältere Änderungen
listing-undo = Das zurücknehmen
listing-undo-batch = Alle { $count } auf einmal zurücknehmen
listing-act-add = Hinzugefügt
listing-act-edit = Geändert
listing-act-suspend = Ausgesetzt
listing-act-pause-lift = Findet wieder statt
listing-act-dates = An einzelnen Tagen kein Treffen
listing-act-end = Beendet
listing-act-restore = Zurückgeholt
listing-act-remove = Herausgenommen
listing-act-merge = Mit einem anderen zusammengelegt
listing-act-unmerge = Wieder getrennt
listing-act-confirm = Bestätigt
listing-act-undo = Zurückgenommen
listing-act-approve = Vorschlag veröffentlicht
listing-act-take = Wieder, was die Liste sagt
listing-act-let-go = Änderungen losgelassen
listing-act-venue-close = Mit allem am Ort geschlossen
listing-act-venue-reopen = Mit allem am Ort wieder geöffnet

## Ein Unterschied in Worten

listing-no-difference = Kein Unterschied, den man sieht.
listing-nothing = nichts
listing-becomes = wird zu
listing-shown = Zu sehen
listing-shown-yes = ja
listing-shown-no = nein
listing-shown-merged = nein: mit einem anderen zusammengelegt
listing-yes = ja
listing-from-date = ab { $date }
listing-until-date = bis { $date }
listing-no-end = ohne bekanntes Ende

## Jemand schlägt eine Änderung vor

suggest-link = Eine Änderung vorschlagen
suggest-link-hint = Du weißt, wie es jetzt ist? Ändere die Angaben, und jemand, der die Liste pflegt, sieht sie an.
suggest-title = Eine Änderung vorschlagen
suggest-lead = Ändere, was jetzt anders ist, und lass den Rest. Erst sieht jemand darauf, der die Liste pflegt. Wir wissen nicht, wer du bist.
suggest-over = Dieses Treffen gibt es nicht mehr
suggest-online-hint = Was jetzt da steht, wird hier nicht gezeigt. Ein leeres Feld bleibt, wie es ist.
suggest-meanwhile = Während du geschrieben hast, hat die Liste dieses Treffen geändert. Im Formular steht, was die Liste jetzt sagt, und darauf das, was du geändert hast. Bitte sieh es noch einmal an und schick es ab.
suggest-note = Noch etwas für die, die die Liste pflegen
suggest-note-hint = Woher du es weißt, zum Beispiel. Bitte keine Namen.
suggest-send = Abschicken
suggest-send-anyway = Es stimmt so: abschicken
suggest-thanks = Danke
suggest-next = Jemand, der die Liste pflegt, sieht es sich an.
suggest-empty-title = Nichts war anders
suggest-empty = Das sagt die Liste schon, also wurde nichts abgeschickt.
suggest-back = Zurück zum Treffen

## Putting a meeting on the map by hand

pick-open = Auf die Karte setzen
pick-title = Karte, auf die das Meeting gesetzt wird
pick-broken = Die Karte kann hier nicht gezeichnet werden. Du kannst die beiden Zahlen eintippen.
pick-taken = Der Ort unter dem Kreuz steht jetzt in den beiden Feldern. Er bleibt, wenn du speicherst.
pick-take = Das Meeting ist unter dem Kreuz
pick-help = Zieh die Karte, oder bewege sie mit den Pfeiltasten und Plus und Minus, bis der Ort unter dem Kreuz liegt. Die Karte ist grob; für die Haustür tippe die Zahlen einer guten Karte ein.
