# Dieselbe Person sein, ohne Namen. Not yet read by a native speaker.

me-title = Dein Platz hier
me-nav = Wiederkommen

## Nobody

me-nobody-title = Du brauchst kein Konto
me-nobody = Alle können hier lesen, zuhören und teilen. Kein Name, keine E-Mail, kein Passwort.
me-fresh-title = Als dieselbe Person wiederkommen
me-fresh = Wenn du nächstes Mal dieselbe Person sein willst, nimm dir sechs eigene Wörter. Mehr braucht es nicht.
me-fresh-go = Sechs Wörter holen

## For this visit

me-guest-title = Du bist für jetzt jemand
me-guest = Du hast einen Raum betreten, darum bewahrt dein Browser ein kleines Cookie auf. Damit bist du in diesem Raum dieselbe Person, bis du gehst oder den Browser schließt.
me-guest-end = Danach kann niemand mehr diese Person sein, auch du nicht.
me-fresh-guest = Nimm dir sechs eigene Wörter. Mit ihnen fängst du neu an: Der Name, den du jetzt in einem Raum hast, bleibt zurück.

## Coming in

me-in-title = Ich habe sechs Wörter
me-in-words = Deine sechs Wörter
me-in-hint = Die Reihenfolge zählt. Großbuchstaben, Kommas und Nummern zählen nicht.
me-in-go = Hereinkommen
me-toll = Gerade kommen viele herein, darum dauert es etwas länger.
me-toll-wait = { $count ->
    [one] Ohne JavaScript: Warte eine Sekunde und drück dann noch einmal auf „Hereinkommen“.
   *[other] Ohne JavaScript: Warte { $count } Sekunden und drück dann noch einmal auf „Hereinkommen“.
}
me-in-none = Schreib bitte zuerst deine sechs Wörter.
me-in-count = { $count ->
    [one] Wir haben ein Wort gefunden. Es braucht sechs.
   *[other] Wir haben { $count } Wörter gefunden. Es braucht sechs.
}
me-in-near = Wort { $position } steht nicht auf unserer Liste. Ist es vielleicht „{ $word }“?
me-in-unknown = Wort { $position } steht nicht auf unserer Liste. Sieh es dir bitte noch einmal an.
me-passkey-in-title = Ich habe einen Passkey
me-passkey-in = Mit Passkey hereinkommen

## A phrase nobody has used

me-unknown-title = Unter diesen Wörtern ist nichts aufbewahrt
me-unknown = Jedes dieser Wörter steht auf unserer Liste, aber unter diesen sechs in dieser Reihenfolge ist nichts aufbewahrt.
me-unknown-check = Sieh noch einmal auf dein Papier: Stimmt die Reihenfolge? Oder wurde alles gelöscht?
me-unknown-fresh-title = Oder fang neu an
me-unknown-fresh = Nimm sechs neue Wörter.

## Somebody who comes back

me-known-title = Du bist als du selbst hier
me-known = In jedem Raum hast du einen Namen, jedes Mal denselben. Keine zwei Räume können erkennen, dass beide Namen deine sind.
me-kept-title = Was für dich aufbewahrt ist
me-roles-none = Du hast hier keinen Dienst.
me-roles = Dienste, die du hast, mit dem Ort und deinem Namen dort:
me-passkeys = { $count ->
    [0] Kein Passkey öffnet dies.
    [one] Ein Passkey öffnet dies.
   *[other] { $count } Passkeys öffnen dies.
}
me-kept-never = Und sonst nichts: kein Name, keine E-Mail, keine Adresse, keine Zeiten deiner Besuche, keine Liste der Räume, in denen du warst.
me-place-site = die ganze Website
me-place-room = der Raum „{ $room }“
me-role-admin = Verwaltung
me-role-moderator = Moderation
me-role-servant = Vertrauensdienst
me-role-chair = Leitung
me-role-co-chair = Stellvertretende Leitung
me-role-doorkeeper = Türdienst
me-role-greeter = Begrüßung
me-role-timekeeper = Zeitdienst
me-role-reader = Vorlesen

## Taking it along

me-export-title = Mitnehmen
me-export = Eine Datei mit allem, was für dich aufbewahrt ist. Sie zeigt, welche Namen deine sind, also gib gut auf sie acht.
me-export-steps = Was du bei den Schritten geschrieben hast, ist auch darin: Diese Website öffnet die Seiten in ihrem Speicher, um die Datei zu machen, und behält nichts davon. Damit sie auf deinem Gerät geöffnet werden, nimm sie für sich mit.
me-export-page = Als Seite
me-export-data = Als Daten (JSON)
me-export-not-here = Was hier nicht steht
me-export-changes = Was du in den Listen geändert hast:
me-export-proposals = Deine Entwürfe, und was du vorgeschlagen hast:
me-export-draft = Entwurf
me-export-words = Deine sechs Wörter: Wir haben sie nicht.
me-export-keys = Die Zufallszahlen, unter denen deine Zeilen zu finden sind: In einer verlorenen Datei würden sie zu dir führen.
me-export-never = Wann du hier warst und von wo: nirgends aufbewahrt. Was in Räumen gesagt wurde: Nichts wird aufgeschrieben, außer jemand im Raum meldet Worte an die Moderation.

## Passkeys

me-passkey-name = Zuhause
me-passkey-title = Ein Passkey auf diesem Gerät
me-passkey = Ein Passkey ist ein zweiter Weg herein: Fingerabdruck, Gesicht oder Gerätecode statt der sechs Wörter. Behalte die Wörter trotzdem.
me-passkey-limits = Er steht mit der Adresse dieser Website in der Passkey-Liste dieses Geräts und wird vielleicht auf deine anderen Geräte kopiert. Mach keinen, wenn jemand anderes dieses Gerät öffnen kann.
me-passkey-add = Passkey anlegen
me-passkey-unable = Die Passkeys dieses Geräts können nicht, was es hier braucht. Hier wurde nichts aufbewahrt. Deine sechs Wörter gelten wie bisher.
me-passkey-failed = Das hat nicht geklappt, und nichts wurde geändert. Du kannst es noch einmal versuchen oder deine sechs Wörter nehmen.
me-passkey-lost-title = Ein Gerät verloren?
me-passkey-lost = Danach lässt kein Passkey mehr jemanden als dich herein. Deine sechs Wörter schon.
me-passkey-forget = Alle Passkeys vergessen
me-elsewhere = Ein Besuch, der auf einem anderen Gerät noch offen ist, geht dort bis zu 30 Tage weiter. Wenn du kannst, drück dort auf „Gehen“.

## Leaving

me-out-title = Gehen
me-out = Beendet deinen Besuch: Dieser Browser weiß dann nicht mehr, wer du hier bist.
me-out-go = Gehen
me-wipe-title = Dieses Gerät säubern
me-wipe = Beendet deinen Besuch und bittet den Browser, alles zu entfernen, was er von dieser Website aufbewahrt.
me-wipe-go = Dieses Gerät säubern

## Deleting

me-delete-title = Alles löschen
me-delete = Entfernt alles, was hier für dich aufbewahrt ist. Es lässt sich nicht rückgängig machen.
me-delete-go = Alles löschen …
me-delete-lead = Das lässt sich nicht rückgängig machen, nicht von uns und nicht von dir.
me-delete-what = Was unter deinen Wörtern aufbewahrt ist, deine Passkeys und alle deine Dienste werden sofort gelöscht.
me-delete-handles = Wenn du später mit denselben Wörtern hereinkommst, sind deine Namen dieselben, aber du hast keinen Dienst.
me-delete-sure = Ja, alles löschen, was für mich aufbewahrt ist
me-delete-unsure = Setz bitte zuerst das Häkchen, wenn du sicher bist.
me-delete-now = Löschen
me-delete-back = Nein, zurück

## The six words

me-words-title = Deine sechs Wörter
me-words-write = Schreib sie auf Papier, in dieser Reihenfolge. Oder druck diese Seite. Es sind englische Wörter.
me-words-print = Bewahre dieses Papier da auf, wo wichtige Dinge liegen.
me-words-once = Niemand kann sie dir noch einmal schicken. Wir bewahren sie nicht auf, und es gibt keinen anderen Weg, sie zu finden.
me-words-key = Wer diese Wörter hat, ist hier du. Hüte sie wie einen Schlüssel.
me-words-handles = Von jetzt an hast du in jedem Raum einen neuen Namen, und jedes Mal denselben, wenn du wiederkommst. Der Name, den du vielleicht jetzt hast, bleibt zurück.
me-words-written = Ich habe sie aufgeschrieben
me-words-does-title = Was sie schützen und was nicht
me-words-does = Sie sagen nichts über dich, und niemand kann sie erraten. Was hier aufbewahrt ist, verbindet deinen Namen in einem Raum nicht mit dem in einem anderen.
me-words-does-not-style = Sie verbergen nicht, was du erzählst oder wie du schreibst.
me-words-does-not-device = Sie helfen nicht gegen jemanden, der deinen Bildschirm sieht oder dein Gerät benutzt.
me-words-does-not-site = Solange du hier bist, musst du denen vertrauen, die diese Website betreiben.
me-words-not-now = Jetzt nicht
me-words-wrong = Nicht ganz: Das waren andere Wörter. Das passiert leicht. Hier sind sie noch einmal; sieh auf dein Papier und verbessere es.
me-ask-title = Was steht auf deinem Papier?
me-ask = Schreib bitte zwei der Wörter von deinem Papier ab. So kannst du sicher sein, dass sie da stehen.
me-ask-word = Wort { $number }
me-ask-go = Prüfen
me-ask-again = Zeig mir die Wörter noch einmal

## Notes on top of the page

me-note-late = Das hat länger als eine Viertelstunde gedauert, darum gibt es diese Wörter nicht mehr. Nichts wurde aufbewahrt. Nimm dir Zeit und hol dir sechs neue.
me-note-passkey-unknown = Dieser Passkey öffnet hier nichts. Vielleicht wurde er vergessen oder alles gelöscht. Deine sechs Wörter gelten vielleicht noch.
me-note-passkey-added = Fertig. Von jetzt an kannst du auch mit diesem Passkey hereinkommen.
me-note-passkey-many = Du hast schon fünf Passkeys, mehr passen nicht. Von diesem wurde nichts aufbewahrt.
me-note-passkey-forgotten = Fertig. Kein Passkey lässt hier jemanden als dich herein.

## After

me-left-title = Du bist gegangen
me-left = Dieser Browser weiß nicht mehr, wer du hier bist.
me-left-again = Um als dieselbe Person wiederzukommen, nimm deine sechs Wörter oder deinen Passkey.
me-wiped-title = Dieses Gerät ist gesäubert
me-wiped = Dein Besuch ist zu Ende, und dein Browser wurde gebeten, alles zu entfernen, was er von dieser Website aufbewahrt hat.
me-deleted-title = Alles ist gelöscht
me-deleted = Für dich ist nichts mehr aufbewahrt, und dein Besuch ist zu Ende.
me-deleted-backups = Kopien in unseren eigenen Sicherungen sind innerhalb von sieben Tagen weg.
me-deleted-said = Was du in Räumen gesagt hast: Andere erinnern sich vielleicht. Wir schreiben nichts auf, außer jemand im Raum meldet Worte an die Moderation; eine Meldung wird nach höchstens neunzig Tagen vergessen. Was du in den Listen geändert hast, bleibt dort, mit deinen Worten dazu und ohne deinen Namen.
me-left-over-title = Was wir nicht entfernen können
me-wiped-history = Den Verlauf und die Lesezeichen deines Browsers. Du kannst sie in seinen Einstellungen löschen.
me-wiped-files = Dateien, die du gespeichert, und Seiten, die du gedruckt hast, auch das Papier mit deinen Wörtern.
me-wiped-passkey = Einen Passkey in den Einstellungen des Geräts. Du kannst ihn dort entfernen.
me-wiped-cookies = Sehr alte Browser verstehen uns nicht. Im Zweifel lösche Cookies und Websitedaten in den Einstellungen.

## To the pages of those who serve

me-to-desk = Zum Tisch derer, die dienen
