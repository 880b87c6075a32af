# Groups that people form here. The English file explains the keys. Not yet read by a native speaker.

homegroup-title = Gruppen
homegroup-pages = Seiten der Gruppe
homegroup-all-title = Gruppen
homegroup-all-lead = Eine Gruppe sind ein paar Menschen, die sich immer wieder treffen. Hier können Sie eine gründen und müssen niemanden um Erlaubnis fragen.
homegroup-mine = Ihre Gruppen
homegroup-you-are = Hier sind Sie { $handle }.
homegroup-new = Eine Gruppe gründen
homegroup-form-title = Eine eigene Gruppe gründen
homegroup-form-lead = Es dauert etwa zehn Minuten.
homegroup-form-point-ask = Sie müssen niemanden fragen. Die Gruppe gehört denen, die darin sind.
homegroup-form-point-name = Niemand nennt einen Namen. Jedes Mitglied hat in der Gruppe einen erfundenen Namen.
homegroup-form-point-see = Sie entscheiden, wer sie sehen kann: alle oder nur Eingeladene.
homegroup-form-point-money = Hier geht es nie um Geld.
homegroup-find-title = Eine Gruppe finden
homegroup-find = Gruppen, die gefunden werden möchten, stehen in der Liste der Meetings, neben allen anderen.
homegroup-new-lead = Füllen Sie aus, was Sie wissen. Alles lässt sich später ändern.
homegroup-form-it = Gruppe gründen
homegroup-edit-title = Was die Gruppe über sich sagt

# Coming back with six words
homegroup-first-lead = Dafür muss man Sie beim nächsten Mal wiedererkennen. Sechs Wörter genügen: kein Name, keine E-Mail.
homegroup-first-words = Holen Sie sich sechs Wörter, oder geben Sie Ihre ein.
homegroup-first-back = Kommen Sie dann auf diese Seite zurück.
homegroup-first-again = Das habe ich getan

# The form
homegroup-part-who = Die Gruppe
homegroup-part-admission = Wer kommen kann
homegroup-part-place = Ein Ort für Treffen
homegroup-part-place-hint = Nur für Gruppen, die sich vor Ort treffen. In der Liste kann ihn jeder lesen.
homegroup-part-whom = Für wen
homegroup-whom = Die Gruppe ist gedacht für (leer lassen für alle)
homegroup-whom-w = Frauen
homegroup-whom-m = Männer
homegroup-whom-y = junge Menschen
homegroup-whom-lgbtq = LGBTQ+-Menschen
homegroup-whom-be = Neue
homegroup-access = Hineinkommen und folgen können
homegroup-access-x = stufenloser Zugang
homegroup-access-xb = Toilette für Rollstühle
homegroup-access-asl = Gebärdensprache
homegroup-access-ba = Kinder werden betreut
homegroup-smoking-unsaid = nicht gesagt
homegroup-young-hint = Gruppen für junge Menschen haben keinen Raum nur für Mitglieder und keinen Austausch von Kontakten.
homegroup-choose-open = Offen: alle dürfen kommen und zuhören
homegroup-choose-closed = Geschlossen: für Menschen, die das Problem selbst haben
homegroup-choose-invitation = Auf Einladung: sonst kann niemand sehen, dass es sie gibt
homegroup-choose-online = Online, in einem eigenen Raum auf dieser Seite
homegroup-choose-in-person = Vor Ort
homegroup-choose-hybrid = Beides zugleich
homegroup-invites-members = Jedes Mitglied
homegroup-invites-secretary = Nur wer die Gruppe führt
homegroup-in-finder = In der Liste der Meetings zeigen
homegroup-in-finder-hint = Nicht bei Gruppen auf Einladung: Diese werden nie gezeigt.
homegroup-secular = Die Fassung ohne Religion verwenden
listing-admission = Wer kommen kann
listing-language = Sprache der Gruppe
listing-script = Wie Meetings ablaufen
listing-script-hint = Für den Raum der Gruppe und zum Drucken.
listing-who = Wer teilnehmen darf, in Ihren Worten
listing-invites = Wer andere einladen darf
listing-fault-home-name-long = Bitte höchstens 80 Buchstaben.
listing-fault-home-long = Das ist zu lang.
listing-fault-home-strange = Bitte einen Namen, den man lesen kann.
listing-fault-home-personal = Bitte ohne Telefonnummern, Adressen, Links und Kontonamen.
listing-fault-home-taken = Eine andere Gruppe hier heißt schon so oder sehr ähnlich.
listing-fault-home-admission = Bitte wählen Sie, wer kommen kann.
listing-fault-home-language = Bitte wählen Sie eine Sprache.
listing-fault-home-script = Bitte wählen Sie, wie Meetings ablaufen.
listing-fault-home-who = Bitte sagen Sie, wer teilnehmen darf.
listing-fault-home-hours = Ein Raum braucht einen Tag und eine Uhrzeit.
listing-fault-home-young = Gruppen für junge Menschen können keinen Raum nur für Mitglieder haben. Bitte wählen Sie offen oder geschlossen, oder treffen Sie sich vor Ort.
listing-fault-home-place = Für die Liste braucht eine Gruppe, die sich vor Ort trifft, einen Ort.
listing-fault-home-stale = Gerade hat jemand anderes die Gruppe geändert. Sehen Sie noch einmal hin und speichern Sie dann erneut.

# What a group is
homegroup-fact-when = Wann
homegroup-fact-how = Wie
homegroup-fact-where = Wo
homegroup-fact-language = Sprache
homegroup-fact-admission = Wer kommen kann
homegroup-fact-script = Ablauf
homegroup-fact-whom = Für wen
homegroup-no-fellowship = keine
homegroup-admission-open = alle
homegroup-admission-closed = Menschen, die das Problem selbst haben
homegroup-admission-invitation = Eingeladene
homegroup-to-room = Zum Raum
homegroup-to-listing = In der Liste der Meetings
homegroup-to-area = Schriftlich reden
homegroup-go-in = Zur Gruppe
homegroup-join-title = Dieser Gruppe beitreten
homegroup-join-lead = Mitglieder sehen die erfundenen Namen der anderen und können die Gruppe gemeinsam tragen. Um zu einem Meeting zu kommen, müssen Sie nicht beitreten.
homegroup-join-handle = In dieser Gruppe heißen Sie { $handle }.
homegroup-join = Beitreten
homegroup-join-yes = Ja, ich möchte hinein
homegroup-may = Diese Gruppe ist für mich: Ich darf teilnehmen.
homegroup-may-fault = Diese Gruppe ist geschlossen. Bitte kreuzen Sie das Kästchen an, wenn sie für Sie ist.
homegroup-in-already = Sie sind in dieser Gruppe.

# Invitations
homegroup-invited-title = Sie sind in eine Gruppe eingeladen
homegroup-invited-lead = Jemand aus dieser Gruppe hat Ihnen einen Link gegeben.
homegroup-gone-title = Dieser Link funktioniert nicht
homegroup-gone = Vielleicht wurde er schon benutzt, seine Zeit ist um, oder er wurde zurückgenommen. Bitten Sie um einen neuen, wo Sie ihn herhaben.
homegroup-full-title = Kein Platz mehr
homegroup-invitations-title = Menschen einladen
homegroup-invitations-lead = Wer so einen Link hat, kann beitreten. Geben Sie ihn nur Menschen, die Sie meinen.
homegroup-invite-uses = Für wie viele Menschen
homegroup-invite-days = Er gilt
homegroup-invite-make = Link erzeugen
homegroup-uses = { $count ->
    [one] für noch einen Menschen
   *[other] für noch { $count } Menschen
}
homegroup-people = { $count ->
    [one] einen Menschen
   *[other] { $count } Menschen
}
homegroup-days = { $count ->
    [one] einen Tag
   *[other] { $count } Tage
}
homegroup-months = { $count ->
    [one] ein Monat
   *[other] { $count } Monate
}
homegroup-made-title = Der Link ist fertig
homegroup-made = Er wird nur dieses eine Mal gezeigt. Kopieren Sie ihn, oder lassen Sie das Bild scannen.
homegroup-secretary-invites = In dieser Gruppe lädt ein, wer sie führt.
homegroup-links = Links, die gelten
homegroup-links-none = Es gibt keine.
homegroup-take-back = Zurücknehmen

# The group's own pages
homegroup-tab-inside = Unsere Gruppe
homegroup-tab-service = Dienste
homegroup-tab-companions = Begleitung
homegroup-tab-invitations = Einladen
homegroup-tab-pause = Pause und Ende
homegroup-tab-edit = Ändern
homegroup-tab-kit = Startmappe
homegroup-closed = Diese Gruppe ist geschlossen worden. Am { $date } wird alles darin gelöscht. Bis dahin können Sie Ihre Worte mitnehmen.
homegroup-reminders = Wartet auf jemanden
homegroup-remind-asked = Sie werden gebeten zu übernehmen: { $position }.
homegroup-remind-under-way = Eine Übergabe läuft: { $position }.
homegroup-remind-vacant = Niemand hat diesen Dienst: { $position }.
homegroup-remind-over = Die Zeit ist um: { $position }. Bitte weitergeben.
homegroup-confirm-title = Stimmt noch alles?
homegroup-confirm = Seit einer Weile hat niemand bestätigt, was die Liste über diese Gruppe sagt.
homegroup-confirm-yes = Ja, alles stimmt
homegroup-next = Nächste Meetings
homegroup-chaired = Leitung: { $handle }
homegroup-no-chair = noch niemand
homegroup-members = Wer wir sind
homegroup-you = (Sie)
homegroup-about = Über die Gruppe
homegroup-take-words = Meine Worte mitnehmen
homegroup-report = Hier stimmt etwas nicht
homegroup-leave = Die Gruppe verlassen

# Service
homegroup-service-title = Die Gruppe tragen
homegroup-service-lead = Jeder kann eine Weile etwas für die Gruppe tun. Danach ist jemand anderes dran.
homegroup-position-secretary = Gruppenführung
homegroup-position-secretary-does = Hält richtig, was die Gruppe über sich sagt, und sorgt dafür, dass jemand das Meeting eröffnet.
homegroup-position-chair = Leitung
homegroup-position-chair-does = Eröffnet Meetings und achtet auf die Zeit, wenn sich sonst niemand eingetragen hat.
homegroup-position-greeter = Begrüßung
homegroup-position-greeter-does = Begrüßt, wer neu ist.
homegroup-position-treasurer = Kasse
homegroup-position-treasurer-does = Nur dem Namen nach: Auf dieser Seite geht es nie um Geld.
homegroup-position-other = Etwas anderes
homegroup-position-other-does = Wie die Gruppe es sagt.
homegroup-yours = Das ist Ihr Dienst.
homegroup-held-by = { $handle } macht das.
homegroup-term-until = Amtszeit bis { $date }.
homegroup-term-over = Die Zeit ist um. Bitte geben Sie den Dienst weiter.
homegroup-vacant = Das macht gerade niemand. Eine Amtszeit: { $term }.
homegroup-asked-you = Sie werden gebeten, das zu übernehmen.
homegroup-asked = { $handle } wird gebeten, das zu übernehmen.
homegroup-ready = Die Antwort war ja.
homegroup-checklist = Zu übergeben
homegroup-hand-know = Wer folgt, weiß, was zu tun ist.
homegroup-hand-dates = Die nächsten Termine und freien Tage sind besprochen.
homegroup-hand-listing = Was die Gruppe über sich sagt, stimmt noch.
homegroup-hand-invitations = Links, die niemand mehr braucht, sind zurückgenommen.
homegroup-hand-script = Der Ablauf ist bekannt, und wo man ihn druckt.
homegroup-hand-safety = Es ist klar, was zu tun ist, wenn jemand stört oder in Gefahr ist.
homegroup-hand-ask = Es ist klar, wen man fragen kann.
homegroup-tick = Vermerken, was erledigt ist
homegroup-hand-done = Jetzt übergeben
homegroup-take = Ich mache das
homegroup-accept = Ja, ich übernehme
homegroup-decline = Nein, danke
homegroup-call-off = Doch nicht
homegroup-stand-down = Niederlegen
homegroup-remove = Entfernen
homegroup-hand-to = Übergeben an
homegroup-hand-over = Fragen
homegroup-add-position = Einen Dienst hinzufügen
homegroup-position = Dienst
homegroup-term = Dauer einer Amtszeit
homegroup-position-own = In Ihren Worten, für „Etwas anderes“
homegroup-add = Hinzufügen
homegroup-rota = Wer leitet
homegroup-rota-lead = Wer leitet, hat im Raum die Knöpfe für die Leitung.
homegroup-chair = Ich leite
homegroup-not-chair = Doch nicht ich

# Companions
homegroup-ties-title = Einander beistehen
homegroup-ties-lead = Sie können jemanden bitten, Ihnen eine Weile beizustehen, oder es anbieten. Niemand muss. Ein Nein ist still und braucht keinen Grund.
homegroup-safety-link = Wie es sicher bleibt
homegroup-ties-none = Noch hat niemand gebeten oder angeboten.
homegroup-tie-sponsor-ask = Sucht Sponsorschaft auf Zeit
homegroup-tie-sponsor-offer = Bietet Sponsorschaft auf Zeit
homegroup-tie-companion-ask = Sucht jemanden, der zum ersten Meeting mitkommt
homegroup-tie-companion-offer = Kommt zu einem ersten Meeting mit
homegroup-tie-somebody = jemand
homegroup-stands-until = bis { $date }
homegroup-tie-answer = Antworten
homegroup-tie-words-answer = Ein paar Worte
homegroup-tie-send = Senden
homegroup-tie-answered = Sie haben geantwortet. Bei einem Ja sehen Sie es hier.
homegroup-tie-say-yes = Ja
homegroup-tie-say-no = Nein
homegroup-tie-take-back = Meine Karte zurücknehmen
homegroup-tie-new = Bitten oder anbieten
homegroup-tie-kind = Was
homegroup-tie-kind-companion = Begleitung zu einem ersten Meeting
homegroup-tie-kind-sponsor = Sponsorschaft auf Zeit
homegroup-tie-side = Sie
homegroup-tie-side-ask = bitten darum
homegroup-tie-side-offer = bieten es an
homegroup-tie-words = Ein paar Worte
homegroup-tie-words-hint = Keine Namen, Nummern oder Adressen. Höchstens 300 Buchstaben. Die Karte gilt 30 Tage.
homegroup-tie-put-up = Aushängen
homegroup-pair = Sie und { $handle } haben beide ja gesagt
homegroup-line-theirs = Für Sie hinterlassen:
homegroup-line-none = Für Sie ist noch keine Zeile hinterlassen.
homegroup-line-own = Von Ihnen hinterlassen:
homegroup-line = Wie man Sie erreichen kann
homegroup-line-hint = Eine Zeile. Nur die andere Person kann sie lesen. Nach 14 Tagen ist sie weg. Sie müssen keine hinterlassen.
homegroup-line-leave = Hinterlassen
homegroup-line-back = Beide Zeilen zurücknehmen
homegroup-tie-stop = Beenden

# Pausing, closing, leaving
homegroup-off-title = Freie Tage
homegroup-off = Die Gruppe trifft sich nicht am
homegroup-off-do = Freie Tage eintragen
homegroup-off-back = Wir treffen uns doch
homegroup-pause-title = Eine Pause
homegroup-pause-lead = Alle sehen sie, und die Liste sagt es. Ohne letzten Tag dauert sie, bis Sie sie beenden.
homegroup-pause-do = Pausieren
homegroup-pause-lift = Pause beenden
homegroup-pause-days = { $from } – { $until }
homegroup-pause-now = jetzt
homegroup-pause-open = offenes Ende
homegroup-close-title = Die Gruppe schließen
homegroup-close-lead = Eine Gruppe darf zu Ende gehen. Sprechen Sie vorher darüber.
homegroup-close-listing = Sie wird aus der Liste genommen.
homegroup-close-room = Ihr Raum und ihre Einladungen enden.
homegroup-close-gone = Mitglieder können hier noch lesen und ihre Worte mitnehmen. Am { $date } wird alles gelöscht.
homegroup-close-secretary = Wer die Gruppe führt, kann sie schließen.
homegroup-close-sure = Wir haben darüber gesprochen. Die Gruppe schließen.
homegroup-close = Die Gruppe schließen
homegroup-leave-lead = Ihr Name in der Gruppe, Ihre Dienste und was Sie erbeten oder angeboten haben, wird gelöscht.
homegroup-leave-last = Sie sind hier die letzte Person. Wenn Sie gehen, wird die Gruppe gelöscht.
homegroup-leave-words = Was Sie in der Gruppe geschrieben haben
homegroup-leave-keep = kann dort bleiben
homegroup-leave-delete = wird gelöscht
homegroup-leave-sure = Ja, ich möchte gehen.
homegroup-report-lead = Das liest nur die Moderation dieser Seite, niemand in der Gruppe. Niemand erfährt, wer es geschrieben hat.
homegroup-report-note = Was stimmt nicht?
homegroup-report-send = Senden
homegroup-kit-print = Drucken Sie diese Seite, oder speichern Sie sie als Datei.
homegroup-kit-script = Der Ablauf zum Drucken
homegroup-fault-untimed = Diese Gruppe hat keine festen Tage.
homegroup-fault-dates = Bitte schreiben Sie Tage wie 2026-12-24.
homegroup-fault-order = Der letzte Tag liegt vor dem ersten.
homegroup-fault-sure = Bitte kreuzen Sie das Kästchen an, wenn Sie sicher sind.
homegroup-held-empty = Bitte schreiben Sie etwas.
homegroup-held-long = Das ist zu lang.

# What became of a form
homegroup-said-formed = Die Gruppe ist da. Sie sind ihr erstes Mitglied und führen sie.
homegroup-said-joined = Willkommen. Sie sind dabei.
homegroup-said-saved = Gespeichert.
homegroup-said-confirmed = Danke. Es ist bestätigt.
homegroup-said-reported = Danke. Die Moderation wird es lesen.
homegroup-said-many = Sie sind in so vielen Gruppen, wie ein Mensch sein kann.
homegroup-said-full = In dieser Gruppe ist kein Platz mehr, oder Sie sind schon in zu vielen Gruppen.
homegroup-said-many-links = Es gibt schon viele Links. Nehmen Sie erst einige zurück.
homegroup-said-taken-back = Zurückgenommen.
homegroup-said-gone = Das war schon weg.
homegroup-said-not-yours = Das können Sie hier nicht tun.
homegroup-said-late = Nichts wurde geändert: Jemand war schneller, oder es ist inzwischen anders.
homegroup-said-add = Hinzugefügt.
homegroup-said-take = Danke. Der Dienst ist jetzt Ihrer.
homegroup-said-stand-down = Sie haben ihn niedergelegt. Danke für alles.
homegroup-said-ask = Die Frage ist gestellt. Sie steht in der Gruppe.
homegroup-said-accept = Sie haben ja gesagt. Gehen Sie nun gemeinsam die Liste durch.
homegroup-said-call-off = Abgesagt.
homegroup-said-tick = Vermerkt.
homegroup-said-done = Übergeben. Danke Ihnen beiden.
homegroup-said-remove = Entfernt.
homegroup-said-chair = Sie sind für die Leitung eingetragen.
homegroup-said-no-chair = Sie sind nicht mehr für die Leitung eingetragen.
homegroup-said-off = Die freien Tage sind eingetragen.
homegroup-said-on = Die Gruppe trifft sich an diesem Tag.
homegroup-said-pause = Die Gruppe macht Pause.
homegroup-said-lift = Die Pause ist zu Ende.
homegroup-said-closed = Die Gruppe ist geschlossen.
homegroup-said-left = Sie haben die Gruppe verlassen.
homegroup-said-tie-card = Ihre Karte hängt.
homegroup-said-tie-many = Sie haben schon so eine Karte oder schon zwei. Nehmen Sie erst eine zurück.
homegroup-said-tie-answered = Ihre Antwort ist angekommen.
homegroup-said-tie-yes = Sie haben beide ja gesagt.
homegroup-said-tie-no = Es wird niemandem gesagt. Eine Weile kann nicht noch einmal gefragt werden.
homegroup-said-tie-end = Es ist beendet.
homegroup-said-tie-line = Nur die andere Person kann sie lesen.
homegroup-said-tie-line-long = Bitte eine Zeile mit höchstens 120 Buchstaben.
