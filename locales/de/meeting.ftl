# One meeting's own page. The English file explains the keys. Not yet read by a native speaker.

meeting-title = Meeting
meeting-when = Wann
meeting-where = Wo
meeting-online = Aus der Ferne
meeting-about = Darüber
meeting-group = Die Gruppe
meeting-fresh = Wie aktuell das ist
meeting-in-zone = Uhr von { $zone }
meeting-usual-length = Die Liste sagt nicht, wie lange es dauert; die meisten dauern etwa eine Stunde.
meeting-lasts = Dauert { $length }

meeting-directions-app = In deiner Karten-App öffnen
meeting-directions-osm = Auf OpenStreetMap ansehen
meeting-approximate = Die Liste nennt nur den ungefähren Ort. Frag die Gruppe nach dem genauen.

meeting-join-link = Per Link teilnehmen
meeting-join-phone = Per Telefon teilnehmen
meeting-join-either = Per Link oder Telefon teilnehmen
meeting-join-hint = Die nächste Seite zeigt den Link, die Nummer und, wenn es ihn gibt, den Kenncode. Hier stehen sie nicht, damit Maschinen sie nicht einsammeln.
meeting-join-service = Über { $service }
meeting-join-none = Die Liste nennt keinen öffentlichen Link. Frag die Gruppe oder ihre Dienststelle weiter unten.
meeting-link-elsewhere = Die Liste nennt dazu diese Seite:

meeting-what-happens = Was dort passiert
meeting-facet = { $name }: { $values }

meeting-calendar = In den Kalender
meeting-other-group = Andere Meetings dieser Gruppe
meeting-other-place = Andere Meetings an diesem Ort

meeting-contact-email = An { $name } schreiben
meeting-contact-phone = { $name } anrufen
meeting-contact-group = die Gruppe
meeting-website = Die Seite der Gruppe
meeting-post = Briefe an
meeting-district = Distrikt
meeting-donate = Beiträge
meeting-donate-hint = Gruppen leben von dem, was ihre Mitglieder geben. Wenn du neu bist, musst du nichts geben.
meeting-donate-venmo = Venmo { $name }
meeting-donate-square = Cash App { $name }
meeting-donate-paypal = PayPal { $name }
meeting-donate-basket = Online-Korb { $name }

meeting-source = Aus der Liste „{ $source }“
meeting-source-own-page = Dieses Meeting auf der Seite der Liste
meeting-source-sample = Erfunden: Dieses Meeting gibt es nicht.
meeting-published-by = Veröffentlicht von { $name }
meeting-helpline = Telefon für Fragen: { $phone }

meeting-suspended = Dieses Meeting macht Pause
meeting-suspended-text = Laut Liste trifft es sich zurzeit nicht.
meeting-ended = Dieses Meeting gibt es nicht mehr
meeting-ended-text = Sein letzter Termin ist vorbei. Andere Meetings stehen unten.
meeting-place-closed = Der Ort ist zurzeit geschlossen
meeting-place-closed-text = Aus der Ferne kannst du weiter teilnehmen.
meeting-by-appointment = Nach Absprache
meeting-by-appointment-text = Es gibt keine feste Zeit. Frag die Gruppe, wann sie sich trifft.
meeting-find-other = Ein anderes Meeting finden

meeting-moved = Mehrere Meetings haben diese Adresse. Welches meinst du?

## Joining

join-title = Teilnehmen
join-lead = Du kannst einfach zuhören. Du darfst irgendeinen Namen wählen, und die Kamera kann aus bleiben.
join-link = Meeting öffnen
join-link-note = Öffnet { $service }, eine andere Seite. Sie sieht deine Netzadresse und den Namen, den du dort eingibst.
join-phone = { $phone } anrufen
join-phone-note = Deine Nummer ist vielleicht zu sehen, wenn du sie nicht unterdrückst.
join-notes = Gut zu wissen
join-back = Zurück zum Meeting
join-not-now = Es läuft gerade nicht. { $when }
join-none = Die Liste nennt für dieses Meeting keinen Link und keine Nummer.

## Something is wrong here

wrong-title = Hier stimmt etwas nicht
wrong-lead = Sag es denen, die diese Liste pflegen. Schreib bitte keine Namen und nichts über dich.
wrong-what = Was stimmt nicht?
wrong-closed = Es trifft sich nicht mehr
wrong-time = Der Tag oder die Zeit
wrong-place = Der Ort oder der Link
wrong-contact = Name oder Nummer von jemandem ist zu sehen
wrong-else = Etwas anderes
wrong-note = In ein paar Worten
wrong-note-hint = Höchstens 1000 Zeichen.
wrong-trap = Lass das leer
wrong-send = Senden
wrong-thanks-title = Danke
wrong-thanks = Deine Nachricht ging an die, die diese Liste pflegen. Wir haben nicht aufbewahrt, wer sie geschickt hat.
wrong-source-contact = Du kannst auch direkt an die Liste schreiben:
wrong-empty = Wähle bitte aus, was nicht stimmt, oder schreib ein paar Worte.

## A room of this site

meeting-room = Dieses Meeting findet hier statt: zu seinem Raum
