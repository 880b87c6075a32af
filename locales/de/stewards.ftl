# For those who serve the site. The English file explains the keys. Not yet read by a native speaker.

## What every one of these pages has

stewards-tabs = Seiten für den Dienst
stewards-hour = { $day }, { $time } UTC
stewards-done = Erledigt
stewards-delete = Löschen
stewards-open-again = Wieder öffnen
stewards-save = Speichern
stewards-cancel = Abbrechen
stewards-until = Gilt bis
stewards-days = { $count ->
    [one] einen Tag
   *[other] { $count } Tage
}

## What became of the form that was just sent

stewards-said-done = Als erledigt vermerkt.
stewards-said-opened = Es ist wieder offen.
stewards-said-deleted = Gelöscht, mit allen Worten.
stewards-said-gone = Das war nicht mehr da. Vielleicht war jemand anders schneller.
stewards-said-unsure = Es wurde nichts geändert. Bitte setzen Sie zuerst das Häkchen.
stewards-said-last = Das ist die einzige Verwaltung. Laden Sie zuerst jemand anderen ein.
stewards-said-revoked = Der Dienst ist beendet. Das gilt ab sofort. Offene Einladungen, die zurückführen könnten, gelten nicht mehr.
stewards-said-revoked-site = Das Amt ist beendet. Diese Seiten sind ab sofort zu; in Räumen gilt es ab dem nächsten Meeting. Offene Einladungen, die zurückführen könnten, gelten nicht mehr.
stewards-said-withdrawn = Der Link geht nicht mehr.
stewards-said-where = Ein Dienst in einem Raum braucht einen Raum. Bitte wählen Sie einen.
stewards-said-saved = Der Raum ist gespeichert.
stewards-said-removed = Der Raum ist entfernt.

## The desk

stewards-desk-title = Schreibtisch
stewards-desk-tab = Schreibtisch
stewards-desk-hello = Sie sind hier als { $handle }. { $role }.
stewards-desk-inbox = { $count ->
    [0] Nichts wartet.
    [one] Eine Notiz wartet.
   *[other] { $count } Notizen warten.
}
stewards-desk-reports = { $count ->
    [0] Nichts wartet.
    [one] Eine Meldung wartet.
   *[other] { $count } Meldungen warten.
}
stewards-desk-rooms = Räume für die Meetings aus den Listen dieser Seite.
stewards-desk-people = Wer dient, und Einladungen.
stewards-desk-rule = Was Sie hier lesen, bleibt hier. Darin stehen höchstens die Namen, die Menschen in einem Raum haben, und nach niemandem soll gesucht werden.

## The inbox: what readers say is wrong with a meeting

stewards-inbox-title = Eingang
stewards-inbox-lead = Was nach Angaben von Leserinnen und Lesern nicht stimmt. Sagen Sie es denen, die die Liste führen, oder ändern Sie es selbst, wenn Sie das sind. Notizen über eine genannte Person kommen zuerst.
stewards-inbox-empty = Der Eingang ist leer. Danke fürs Nachsehen.
stewards-inbox-done = Schon erledigt
stewards-inbox-no-words = Ohne weitere Worte.
stewards-inbox-unlisted = Keine Liste hat dieses Meeting noch.

## Reports from rooms

stewards-reports-title = Meldungen
stewards-reports-lead = Was jemand in einem Raum Ihnen zeigen wollte, mit dem Namen, unter dem es dort gesagt wurde. Wir wissen nicht, wer es geschickt hat. Eine erledigte Meldung wird dreißig Tage nach ihrem Eingang vergessen, jede andere nach neunzig Tagen.
stewards-reports-empty = Keine Meldungen. In den Räumen ist es ruhig.
stewards-report-words = Die gemeldeten Worte
stewards-report-note = Was dazu gesagt wird

## Who serves

stewards-people-title = Menschen
stewards-people-lead = Wer dient, mit dem Namen, den die Person an diesem Ort hat. Jede Person hat an jedem Ort einen anderen, und niemand kann sehen, welche zusammengehören.
stewards-people-site = Die Seite
stewards-people-room = In einem Raum
stewards-people-you = (Sie)
stewards-revoke = Dienst beenden
stewards-revoke-sure = Ja, dieser Dienst endet
stewards-invitations-title = Offene Einladungen
stewards-invitations-empty = Keine Einladung ist offen.
stewards-withdraw = Zurückziehen
stewards-invite-title = Jemanden zum Dienst einladen
stewards-invite-lead = Sie bekommen einen Link. Geben Sie ihn einer einzigen Person, auf einem Weg, dem Sie beide trauen.
stewards-invite-role = Als was
stewards-invite-room = Raum
stewards-invite-no-room = Keiner
stewards-invite-room-hint = Nur für einen Dienst in einem Raum.
stewards-invite-days = Der Link gilt
stewards-invite = Link machen
stewards-link-title = Ein Link für eine Person
stewards-link-lead = Dieser Link wird nur jetzt gezeigt. Kopieren Sie ihn und geben Sie ihn einer einzigen Person.
stewards-link-path = Diese Seite kennt ihre eigene Adresse nicht. Setzen Sie sie vor den Link.
stewards-link-yes = Wer ihn zuerst öffnet und ja sagt, hat den Dienst.
stewards-back-people = Zurück zu den Menschen

## What people are, and what they do

stewards-role-admin = Verwaltung der Seite
stewards-role-admin-does = Sie bestimmen, wer auf dieser Seite dient, und können alles, was Moderation und Dienst können.
stewards-role-moderator = Moderation der Seite
stewards-role-moderator-does = Sie lesen Meldungen aus Räumen und sehen, was dort für die Sicherheit getan wurde. Sie können alles, was der Dienst kann.
stewards-role-servant = Dienst für die Seite
stewards-role-servant-does = Sie lesen, was an einem Meeting nicht stimmt, und kümmern sich um die Räume.
stewards-role-chair = Leitung
stewards-role-chair-does = Sie leiten das Meeting: seine Schritte, wer das Wort hat und wer darin dient.
stewards-role-co-chair = Stellvertretende Leitung
stewards-role-co-chair-does = Sie leiten das Meeting, wenn die Leitung nicht da ist.
stewards-role-doorkeeper = Türdienst
stewards-role-doorkeeper-does = Sie kümmern sich um die Menschen an der Tür und können jemanden, der stört, zurückhalten oder entfernen.
stewards-role-greeter = Begrüßung
stewards-role-greeter-does = Sie heißen willkommen, wer neu ist.
stewards-role-timekeeper = Zeitwache
stewards-role-timekeeper-does = Sie achten auf die Zeit und können mehr davon geben.
stewards-role-reader = Vorlesen
stewards-role-reader-does = Sie lesen vor und gehen weiter, wenn ein Text gelesen ist.
stewards-role-room = Der Raum selbst
stewards-role-in-room = { $role }: { $room }

## An invitation, as the person invited sees it

stewards-invited-title = Eine Einladung
stewards-invited-lead = Jemand bittet Sie, hier zu dienen:
stewards-invited-stranger = Wer dient, muss morgen noch dieselbe Person sein. Dafür brauchen Sie einen Satz aus sechs Wörtern: kein Name, keine E-Mail. Machen Sie einen oder geben Sie Ihren ein und öffnen Sie diesen Link dann noch einmal.
stewards-invited-phrase = Zu den sechs Wörtern
stewards-invited-again = Ich habe meine sechs Wörter: weiter
stewards-invited-stays = Dieser Link gilt in der Zwischenzeit weiter.
stewards-invited-handle = Dort kennt man Sie als { $handle }. Niemand kann sehen, wer Sie anderswo auf dieser Seite sind.
stewards-invited-yes = Ja, ich übernehme das
stewards-invited-no = Jetzt nicht
stewards-invited-serves = Diesen Dienst haben Sie schon. Der Link kann jemand anderem gegeben werden.
stewards-invited-thanks = Danke für Ihren Dienst
stewards-invited-go = Dorthin
stewards-invited-gone-title = Dieser Link geht nicht
stewards-invited-gone = Er wurde schon benutzt, wurde zurückgezogen, oder seine Zeit ist vorbei. Bitten Sie die Person, die ihn Ihnen gab, um einen neuen.

## Rooms

stewards-rooms-title = Räume
stewards-rooms-lead = Ein Raum öffnet eine Viertelstunde vor seinem Meeting und schließt danach. Von dem, was darin gesagt wird, schreiben wir nichts auf, außer jemand im Raum meldet Worte an die Moderation.
stewards-rooms-empty = Noch hat kein Meeting hier einen Raum.
stewards-always-title = Räume, die immer offen sind
stewards-always-lead = Sie gehören zur Seite, einer in jeder Sprache, und laufen von selbst.
stewards-always-room = Immer offen ({ $language })
stewards-room-hours = Offen, wenn dieses Meeting ist:
stewards-room-unlisted = Keine Liste hat das Meeting { $meeting } noch. Der Raum öffnet nicht.
stewards-room-new = Raum hinzufügen
stewards-room-edit = Raum ändern
stewards-room-faults = Noch ist nichts gespeichert. Etwas braucht noch einen Blick:
stewards-room-title = Name
stewards-room-slug = Kurzname für die Adresse
stewards-room-slug-hint = Kleine Buchstaben a bis z, Ziffern und Bindestriche. Er lässt sich später nicht ändern.
stewards-room-meeting = Das Meeting, nach dessen Zeiten er öffnet
stewards-room-meeting-hint = Die Adresse der Meetingseite hier, oder ihr letzter Teil.
stewards-room-language = Sprache
stewards-room-script = Ablauf
stewards-room-secular = In weltlicher Fassung
stewards-room-admission = Wer eingelassen wird
stewards-room-open = Offen: Alle dürfen kommen und zuhören
stewards-room-closed-hint = Geschlossen: Vor der Tür steht, wer teilnehmen darf
stewards-room-closed = geschlossen
stewards-room-who = Wer teilnehmen darf
stewards-room-who-hint = Für geschlossene Meetings; steht vor der Tür. Höchstens 300 Zeichen.
stewards-room-young-hint = Für junge Menschen: Niemand kann Kontakte austauschen
stewards-room-young = für junge Menschen
stewards-room-visit = Zur Tür des Raums
stewards-room-remove = Diesen Raum entfernen
stewards-room-remove-hint = Dienste darin, Einladungen und das Protokoll gehen mit. Meldungen bleiben, bis sie gelöscht werden oder ihre Zeit um ist.
stewards-room-remove-sure = Ja, entfernen
stewards-back-rooms = Zurück zu den Räumen

## The formats that come with the program, called as in content/*/scripts


## What has to be mended in the form of a room

stewards-fault-title = Bitte geben Sie einen Namen mit höchstens 100 Zeichen.
stewards-fault-slug = Bitte nur a bis z, 0 bis 9 und Bindestriche, höchstens 60.
stewards-fault-slug-taken = Unter dieser Adresse gibt es schon einen Raum oder eine Seite.
stewards-fault-language = Bitte wählen Sie eine Sprache.
stewards-fault-script = Bitte wählen Sie einen Ablauf.
stewards-fault-meeting = Keine Liste dieser Seite hat dieses Meeting. Kopieren Sie die Adresse seiner Seite hierher.
stewards-fault-who = Bitte sagen Sie, wer teilnehmen darf: Man liest es vor dem Eintreten.
stewards-fault-who-long = Das sind mehr als 300 Zeichen.

## What was done in a room to keep it safe

stewards-acts-link = Protokoll
stewards-acts-title = Was hier getan wurde
stewards-acts-lead = Welche Maßnahme, aus welchem Dienst, in welcher Stunde. Nicht von wem und nicht gegen wen. Nach dreißig Tagen ist es vergessen.
stewards-acts-empty = In den letzten dreißig Tagen musste hier nichts getan werden.
stewards-act-held = Jemanden gebeten, nur zuzuhören
stewards-act-released = Das Teilen wieder erlaubt
stewards-act-removed = Jemanden entfernt
stewards-act-undone = Ein Entfernen zurückgenommen
stewards-act-panic = Den Raum angehalten
stewards-act-calm = Den Raum wieder geöffnet
stewards-act-locked = Neue hören nur zu
stewards-act-unlocked = Neue dürfen wieder teilen

## The group's own words

stewards-words-title = Die eigenen Worte der Gruppe
stewards-words-lead = Lass ein Feld leer, um die mitgelieferten Worte zu behalten. Die Reihenfolge der Teile, ihre Zeiten und die Regeln des Raums bleiben in jedem Meeting gleich. Wenn du einen fremden Text einfügst, nenne darin seine Quelle.
stewards-words-fault = Diese Worte können nicht verwendet werden:
stewards-words-shipped = Die mitgelieferten Worte
stewards-words-step-title = Titel
stewards-words-step-text = Text
