# Geschichten und Gespräche: Bereiche, Schreiben, freundlich bleiben. Not yet read by a native speaker.

nav-forum = Geschichten

forum-title = Geschichten und Gespräche
forum-lead = Erzähl deine Geschichte ohne deinen Namen, oder lies, was andere erlebt haben. Lesen kann jede und jeder; niemand erfährt davon.
forum-promise-handle = Du schreibst unter einem Namen aus zwei Wörtern. In jedem Bereich ist es ein anderer, und niemand kann sie zusammenbringen.
forum-promise-read = Lesen braucht nichts und lässt nichts auf deinem Gerät.
forum-promise-delete = Was du löschst, ist für immer weg: hier sofort, aus unseren Sicherungen binnen sieben Tagen.
forum-promise-copy = Andere können lesen und kopieren, was du schreibst. Lass weg, woran man dich erkennen könnte.
forum-theme-begin = Noch neu
forum-theme-living = Dabei bleiben
forum-theme-others = Familie und Freunde
forum-theme-languages = Nach Sprache

## Bereiche

forum-area-newcomers = Neue
forum-area-newcomers-about = Erste Tage, erste Meetings, erste Fragen. Keine Frage ist zu klein.
forum-area-medicines = Medikamente auf Rezept
forum-area-medicines-about = Wenn es mit einem Rezept begann: Schmerzmittel, Schlafmittel, Aufputschmittel.
forum-area-after-treatment = Nach der Behandlung
forum-area-after-treatment-about = Wieder zu Hause: die ersten Wochen, alte Orte, neue Tage.
forum-area-steps = Arbeit in den Schritten
forum-area-steps-about = Was ein Schritt von dir wollte, und was du gefunden hast.
forum-area-secular = Weltliche Wege
forum-area-secular-about = Genesung ohne höhere Macht, mit oder ohne Schritte.
forum-area-work = Arbeit und Geld
forum-area-work-about = Wieder anfangen, etwas sagen oder nicht, Druck, Schulden.
forum-area-loss = Verlust und Trauer
forum-area-loss-about = Die uns fehlen, und was wir verloren haben.
forum-area-nights = Nächte ohne Schlaf
forum-area-nights-about = Wenn es spät ist und lange bis zum Morgen.
forum-area-families = Angehörige
forum-area-families-about = Für Partner, Kinder, Geschwister und Freunde.
forum-area-parents = Eltern
forum-area-parents-about = Wenn dein Kind konsumiert; und Eltern sein auf dem Weg der Genesung.
forum-area-talk-en = Freies Gespräch auf Englisch
forum-area-talk-en-about = Alles, was sonst nirgends passt, auf Englisch.
forum-area-talk-es = Freies Gespräch auf Spanisch
forum-area-talk-es-about = Alles, was sonst nirgends passt, auf Spanisch.
forum-area-talk-fr = Freies Gespräch auf Französisch
forum-area-talk-fr-about = Alles, was sonst nirgends passt, auf Französisch.
forum-area-talk-de = Freies Gespräch auf Deutsch
forum-area-talk-de-about = Alles, was sonst nirgends passt, auf Deutsch.
forum-area-talk-fa = Freies Gespräch auf Persisch
forum-area-talk-fa-about = Alles, was sonst nirgends passt, auf Persisch.

## Ein Bereich

forum-area-empty = Hier hat noch niemand geschrieben. Du kannst anfangen.
forum-area-end = Älteres gibt es hier nicht.
forum-private = Nur wer zu dieser Gruppe gehört, liest, was hier steht.
forum-newest = Das Neueste
forum-older = Älteres
forum-kind-story = Geschichte
forum-replies = { $count ->
    [0] noch keine Antwort
    [one] eine Antwort
   *[other] { $count } Antworten
}
forum-hello = Du schreibst hier als { $handle }.
forum-hello-waits = Die Moderation möchte, dass hier alles, was du schreibst, auf ein Ja wartet.
forum-hello-quiet = Du kannst hier wieder schreiben ab { $when }.
forum-closed = Diese Gruppe ist geschlossen. Was darin geschrieben wurde, lässt sich lesen, bis es gelöscht wird; dazu kommt nichts mehr.
forum-to-area = Zurück zum Bereich

## Heute

forum-daily = Heute, 24 Stunden
forum-daily-title = Heute, 24 Stunden: { $date }
forum-daily-lead = Für jeden Tag ein Gespräch. Sag, wie es heute ist, oder nur, dass du da bist.
forum-daily-empty = An diesem Tag hat noch niemand geschrieben.
forum-daily-zone = Meine Uhr
forum-daily-days = Tage, die irgendwo heute sind

## Ein Gespräch

forum-title-gone = (weggenommen von der Person, die es schrieb)
forum-opening-gone = Was hier stand, wurde weggenommen. Die Antworten gehören denen, die sie schrieben, und bleiben.
forum-somebody-gone = Jemand, der gegangen ist
forum-you = du
forum-replies-title = Antworten
forum-replies-none = Noch keine Antwort.
forum-replies-earlier = Frühere Antworten
forum-replies-later = Weitere Antworten
forum-thank = Danke
forum-report = Hier stimmt etwas nicht
forum-edit = Ändern
forum-delete = Löschen
forum-to-thread = Zum ganzen Gespräch
forum-to-post = Zurück zum Beitrag
forum-thanked = Jemand hat dir dafür gedankt. Das siehst nur du.
forum-note-fold = Hinweis zum Inhalt: { $notes }. Öffnen
forum-blocked-fold = Von jemandem, den du nicht lesen möchtest. Öffnen
forum-state-waits = Das wartet auf ein Ja. Bis dahin sehen es nur du und die, die es geben.
forum-state-held = Die Moderation hat das weggenommen. Nur du siehst es.
forum-state-locked = Das wurde weggenommen, weil es gegen das Gesetz sein könnte. Der Inhalt ist versiegelt, und niemand liest ihn.
forum-waits-note = Erste Beiträge in einem Bereich warten auf die Moderation oder auf zwei Mitglieder, die schon eine Weile da sind. Du musst nichts tun.

## Hinweise zum Inhalt

forum-note-use = Konsum im Einzelnen
forum-note-self-harm = Selbstverletzung
forum-note-suicide = Suizid
forum-note-abuse = Gewalt und Missbrauch
forum-note-food = Essen
forum-note-gambling = Glücksspiel
forum-note-death = Tod
forum-note-sex = Sexualität

## Schreiben

forum-new-story = Meine Geschichte erzählen
forum-new-story-lead = So lang du magst, einmal. Wie es war, was geschah, wie es jetzt ist; oder in deiner eigenen Reihenfolge.
forum-new-thread = Ein Gespräch beginnen
forum-new-thread-lead = Eine Frage, ein Gedanke, etwas von heute.
forum-new-daily = Für heute schreiben
forum-new-daily-lead = Ein Wort genügt.
forum-new-reply = Antworten
forum-new-reply-lead = Sprich aus eigener Erfahrung, vom Ich. Rat nur, wo jemand darum gebeten hat.
forum-edit-lead = Du kannst deine Worte in der Stunde ändern, in der du sie schriebst, und in der nächsten.
forum-first-waits = Deine ersten Beiträge in einem Bereich warten, bis jemand sie gelesen hat: die Moderation oder zwei Mitglieder, die schon eine Weile da sind. So bleibt es hier freundlich.
forum-form-title = Titel
forum-form-body = Deine Worte
forum-form-hint = *so* wird schräg, **so** wird fett, Zeilen mit - am Anfang werden eine Liste, mit > ein Zitat. Keine Links, keine Bilder.
forum-form-language = Geschrieben auf
forum-form-notes = Hinweise zum Inhalt
forum-form-notes-hint = Könnte es schwer zu lesen sein? Wähle, worum es geht; dann ist der Text zugeklappt, bis ihn jemand öffnet.
forum-form-rules = Keine vollen Namen, keine Kontaktdaten, kein medizinischer Rat, nichts darüber, wie man an etwas kommt.
forum-form-confirm = Das ist von niemandem: so senden
forum-send-story = Meine Geschichte senden
forum-send-thread = Gespräch beginnen
forum-send-reply = Senden
forum-send-edit = Änderung behalten
forum-title-empty = Bitte gib einen Titel an. Deine Worte sind noch da.
forum-title-long = Der Titel ist zu lang: { $has } Zeichen; Platz ist für { $most }.
forum-body-empty = Es gibt noch nichts zu senden.
forum-body-long = Das ist zu lang: { $has } Zeichen; Platz ist für { $most }. Du kannst es in Teilen senden. Deine Worte sind noch da.
forum-found = Etwas darin könnte verraten, wer jemand ist oder wie man jemanden erreicht: { $what }. Noch ist nichts gesendet.
forum-found-change = Bitte ändere, was markiert ist. Andere könnten es benutzen, wem auch immer es gehört. Deine Worte stehen unten im Formular.
forum-found-confirm = Bitte sieh dir an, was markiert ist. Ändere es unten; oder, wenn es von niemandem ist, sende es so.
forum-too-fast = Das war viel auf einmal. Bitte warte einen Moment und sende es noch einmal; deine Worte sind noch da.
forum-full = In diesem Bereich ist gerade kein Name frei. Deine Worte sind noch da; bitte versuche es später.
forum-thread-gone = Das Gespräch wurde weggenommen, während du schriebst. Deine Worte sind noch da: kopiere sie, oder beginne damit ein eigenes Gespräch.
forum-edit-late = Zum Ändern ist es zu spät. Du kannst es löschen oder darauf antworten.
forum-toll = Gerade schreiben viele zum ersten Mal, deshalb dauert es einen Moment länger. Deine Worte sind noch da.
forum-toll-wait = { $count ->
    [one] Ohne JavaScript: warte eine Sekunde, dann sende noch einmal.
   *[other] Ohne JavaScript: warte { $count } Sekunden, dann sende noch einmal.
}

## Was daraus wurde

forum-said-kept = Andere können es jetzt lesen.
forum-said-waits = Es ist aufbewahrt und wartet auf ein Ja.
forum-said-changed = Es ist geändert.
forum-said-deleted = Es ist gelöscht.
forum-said-thanked = Danke. Niemand zählt das; nur wer es schrieb, sieht, dass jemand gedankt hat.
forum-said-objected = Was du gesagt hast, geht an die Moderation.
forum-said-settled = Es gab nichts mehr zu tun.
forum-said-released = Andere können es jetzt lesen.
forum-said-one-more = Dein Ja ist notiert. Es braucht noch eines.
forum-said-blocked = Diese Worte siehst du hier nicht mehr, außer du öffnest sie.
forum-said-slow = Bitte warte einen Moment und versuche es noch einmal.

## Wer noch niemand ist und schreiben möchte

forum-knock-title = Wer bist du hier?
forum-knock-lead = Zum Schreiben brauchst du einen Namen aus zwei Wörtern. Die Seite gibt ihn dir; über dich wird nichts gefragt.
forum-knock-words-title = Jemand, der wiederkommt
forum-knock-words = Mit sechs eigenen Wörtern bist du beim nächsten Mal dieselbe Person: du kannst ändern und löschen, was du schriebst, und es mitnehmen. Wenn du sie hast, komm hierher zurück.
forum-knock-words-go = Sechs Wörter holen oder eingeben
forum-knock-once-title = Nur dieses eine Mal
forum-knock-once = Ein Cookie, das mit dem Browser endet. Danach bleibt, was du schriebst, und niemand kann es in deinem Namen ändern oder löschen, auch du nicht.
forum-knock-once-go = Nur dieses Mal schreiben

## Neben eigenen Worten, die nach großer Not klingen

forum-care-title = Du musst damit nicht allein sein
forum-care = Manche deiner Worte klingen, als wäre es gerade sehr schwer. Dein Beitrag ist so aufbewahrt, wie du ihn schriebst. Wenn du in Gefahr bist oder daran denkst, dein Leben zu beenden, sprich bitte heute mit jemandem:
forum-care-note = Das siehst nur du. Die Moderation wird gebeten, den Beitrag zuerst anzusehen, aber vielleicht ist niemand wach: das hier ist kein Notdienst.

## Die eigene Seite in einem Bereich

forum-mine = Was ich hier schrieb
forum-mine-none = Du hast hier noch nichts geschrieben.
forum-object = Siehst du es anders? Du kannst es einmal sagen.
forum-object-go = An die Moderation senden
forum-objected = Du hast gesagt:
forum-export = Alle meine Worte mitnehmen
forum-follow-title = Diesem Bereich folgen
forum-follow-lead = Ein Feed-Reader kann dir neue Gespräche zeigen, ohne E-Mail. Die Adresse gehört dir allein: wer sie hat, sieht, dass jemand diesem Bereich folgt.
forum-follow-go = Eine neue private Adresse machen
forum-follow-made = Kopiere sie jetzt: sie wird nicht noch einmal gezeigt. Eine frühere Adresse endet mit dieser.
forum-block = Worte dieser Person hier nicht mehr zeigen
forum-block-words = Um zu behalten, wen du nicht lesen möchtest, braucht die Seite sechs Wörter von dir. Nur dieses eine Mal geht es nicht.
forum-blocked-title = Wen ich hier nicht lese
forum-blocked-lead = Ihre Worte sind für dich zugeklappt, in diesem Bereich. Sie erfahren es nie, und niemand sonst kann diese Liste sehen.
forum-blocked-none = Niemanden.
forum-blocked-lift = Wieder lesen

## Löschen

forum-delete-title = Für immer löschen?
forum-delete-lead = Es ist sofort für alle weg, und aus unseren Sicherungen binnen sieben Tagen. Niemand kann es zurückholen.
forum-delete-opens = Damit beginnt ein Gespräch. Titel und deine Worte gehen; was andere antworteten, bleibt.
forum-delete-sure = Ja, löschen

## Was wartet

forum-waiting = Was hier wartet
forum-waiting-lead = Erste Beiträge von anderen. Zwei Mitglieder, die schon eine Weile hier sind, können einen durchlassen; die Moderation auch allein.
forum-waiting-none = Nichts wartet.
forum-waiting-note = Du musst nicht zustimmen. Lass ihn durch, wenn er sich an die Regeln hält; wenn nicht, überlass ihn der Moderation.
forum-release = Durchlassen

## Melden

forum-report-title = Hier stimmt etwas nicht
forum-report-lead = Dafür brauchst du keinen Namen, und wir fragen nach keiner Adresse. Die Moderation liest es; wer den Beitrag schrieb, erfährt nicht, von wem es kam.
forum-report-what = Was stimmt nicht?
forum-wrong-person = Es verrät, wer jemand ist oder wie man jemanden erreicht
forum-wrong-unkind = Es ist unfreundlich oder bedroht jemanden
forum-wrong-advice = Es gibt medizinischen Rat
forum-wrong-sourcing = Es sagt oder fragt, wo man etwas bekommt
forum-wrong-advert = Es verkauft oder wirbt
forum-wrong-danger = Jemand könnte in Gefahr sein
forum-wrong-illegal = Ich glaube, es ist gegen das Gesetz
forum-report-note = In deinen eigenen Worten, wenn du magst
forum-report-hint = Wenn es gegen das Gesetz ist: sag, gegen welches oder warum, damit wir sofort handeln können. Ist jemand jetzt in Gefahr, ruf den Notruf; wir lesen das vielleicht erst spät.
forum-report-choose = Bitte wähle, was nicht stimmt.
forum-report-thanks = Danke. Die Moderation sieht es sich an.

## Regeln

forum-rules-title = Wie wir hier schreiben
forum-rules-lead = Ein paar Dinge, die diesen Ort für alle sicher halten.
forum-rules-how-title = Schreiben
forum-rule-i = Sprich vom Ich: was du erlebt, gefühlt und getan hast.
forum-rule-advice = Rat nur, wo jemand darum gebeten hat. Kein Schimpfen, keine Diagnosen.
forum-rule-medical = Kein medizinischer Rat: keine Dosen, keine Pläne zum Ausschleichen, kein „setz es ab“. Das ist Sache von Ärztinnen, Ärzten und Pflege.
forum-rule-sourcing = Nichts darüber, wo oder wie man an etwas kommt. Kein Verkaufen, keine Werbung, kein Anwerben.
forum-rule-names = Keine vollen Namen, Adressen, Nummern, Links oder Namen in anderen Diensten; auch nicht deine eigenen.
forum-rule-notes = Setze einen Hinweis, wenn etwas schwer zu lesen sein kann. Lass Marken, Mengen und Arten des Konsums weg.
forum-rule-adults = Du bist 18 oder älter.
forum-rules-waits-title = Bevor andere es lesen
forum-rules-waits = Bevor etwas gesendet wird, sucht die Seite nach Telefonnummern, Adressen, Namen und Links und zeigt dir, was sie fand. Sie findet das meiste, nicht alles. Deine ersten Beiträge in einem Bereich warten auf die Moderation oder auf zwei Mitglieder, die schon eine Weile da sind.
forum-rules-reports-title = Wenn etwas nicht stimmt
forum-rules-reports = Unter jedem Beitrag steht „Hier stimmt etwas nicht“. Es braucht keinen Namen. Die Moderation sind Menschen, die hier ohne Lohn dienen; sie schauen, wenn sie können.
forum-rules-hold = Was gegen eine Regel ist, wird weggenommen. Wer es schrieb, sieht es mit dem Grund unter „Was ich hier schrieb“.
forum-rules-object = Dazu kann man einmal etwas sagen; die Moderation sieht es noch einmal an und zeigt es, oder lässt es weg.
forum-rules-measures = Wer weiter gegen Regeln schreibt, kann gebeten werden, mit jedem Beitrag auf ein Ja zu warten oder einen Tag oder eine Woche nicht zu schreiben. Niemand wird für immer ausgeschlossen, und niemandes Adresse wird aufbewahrt.
forum-rules-illegal = Was gegen das Gesetz zu sein scheint, wird sofort weggenommen; wer es schrieb, erfährt es; und es wird höchstens sechs Monate versiegelt aufbewahrt, falls ein Gericht fragt.
forum-rules-log = Welche Maßnahme, wo und in welcher Stunde, wird dreißig Tage festgehalten; nicht von wem und nicht über wen.
forum-rules-kept-title = Was wir aufbewahren
forum-rules-kept = Deine Worte, deinen Namen aus zwei Wörtern in diesem Bereich und die Stunde; nach einem Tag nur die Woche. Nichts verbindet deine Namen in zwei Bereichen. Du kannst deine Worte eine Stunde lang ändern, für immer löschen und alle mitnehmen.
forum-rules-who-title = Wer für diese Seite einsteht
forum-rules-who = Die Seite betreibt, wer sie ins Netz gestellt hat, keine Gemeinschaft. Die Startseite, oder die Seite, die hierher verweist, sagt, wer das ist und wie man sie erreicht, auch für Behörden. Hinweise auf Unrechtmäßiges sendest du am besten mit dem Formular unter dem Beitrag: so erreichen sie zuerst die Moderation.
forum-rules-crisis = Das hier ist kein Notdienst.

## Für die Moderation

forum-desk-title = Geschichten
forum-desk-door = { $count ->
    [0] Nichts wartet.
    [one] Ein Beitrag oder Einspruch wartet.
   *[other] { $count } Beiträge oder Einsprüche warten.
}
forum-desk-lead = Das Dringendste zuerst. Wer schrieb, liest deinen Grund; sei klar und freundlich, und sprich von den Worten, nicht von der Person.
forum-desk-none = Nichts wartet.
forum-desk-urgent = Worte in Not
forum-desk-urgent-lead = Für die, die sie schrieben, stehen Hilfe-Nummern daneben. Eine freundliche Antwort kann helfen. Mehr ist nicht versprochen.
forum-desk-crisis = Vielleicht spricht hier jemand in Not.
forum-desk-seen = Ich habe es angesehen
forum-desk-reports = Meldungen
forum-desk-report-done = Die Meldung ist erledigt
forum-desk-post-gone = Der Beitrag ist nicht mehr da.
forum-desk-waiting = Wartet auf ein Ja
forum-desk-objections = Wer es anders sieht
forum-desk-objection = Dazu wurde gesagt:
forum-desk-again = Wieder zeigen
forum-desk-uphold = Weg lassen
forum-desk-locked = Versiegelt
forum-desk-locked-lead = Als unrechtmäßig weggenommen. Höchstens sechs Monate für ein Gericht aufbewahrt; lösche, was erledigt ist.
forum-desk-sealed-go = Was da stand
forum-desk-sealed-lead = Lies es nur, wenn du musst: um einem Gericht, einer Behörde oder der schreibenden Person zu antworten.
forum-desk-sealed-open = Öffnen
forum-desk-sealed-broken = Das lässt sich hier nicht öffnen. Der Schlüssel, unter dem es versiegelt wurde (site.key), ist ein anderer.
forum-desk-settled = Erledigt: löschen
forum-desk-more = Wegnehmen, oder die Person bremsen
forum-desk-reason = Grund, für die schreibende Person
forum-desk-words = Etwas dazu
forum-desk-hold = Wegnehmen
forum-desk-lock = Unrechtmäßig: sofort versiegeln
forum-desk-writer = Für die Person, die es schrieb, nur in diesem Bereich:
forum-desk-group = Bereich einer Gruppe
forum-desk-log = Was getan wurde
forum-desk-log-lead = Welche Maßnahme, wo und in welcher Stunde, dreißig Tage lang. Nicht von wem und nicht über wen.
forum-desk-said-release = Es wird gezeigt.
forum-desk-said-hold = Es ist weggenommen, und wer es schrieb, sieht warum.
forum-desk-said-again = Es wird wieder gezeigt.
forum-desk-said-uphold = Es bleibt weggenommen.
forum-desk-said-lock = Es ist versiegelt.
forum-desk-said-delete = Es ist gelöscht.
forum-desk-said-seen = Notiert.
forum-desk-said-report-done = Die Meldung ist erledigt.
forum-desk-said-waits = Notiert: was die Person hier schreibt, wartet.
forum-desk-said-quiet-day = Notiert: die Person kann hier einen Tag lang nicht schreiben.
forum-desk-said-quiet-week = Notiert: die Person kann hier eine Woche lang nicht schreiben.
forum-desk-said-lift = Notiert: die Person kann schreiben wie zuvor.
forum-desk-said-gone = Es gab nichts mehr zu tun. Vielleicht war jemand anders schneller.
forum-reason-person = Verrät, wer jemand ist
forum-reason-person-said = Es verrät, wer jemand ist oder wie man jemanden erreicht. Schreib es gern noch einmal ohne das.
forum-reason-unkind = Unfreundlich
forum-reason-unkind-said = Es spricht so über jemanden, dass es wehtun kann. Schreib es gern noch einmal von dir aus.
forum-reason-advice = Medizinischer Rat
forum-reason-advice-said = Es gibt medizinischen Rat, der für Lesende gefährlich sein kann. Schreib gern, was du erlebt hast, ohne Dosen und Pläne.
forum-reason-sourcing = Beschaffung oder Arten des Konsums
forum-reason-sourcing-said = Es sagt, wo oder wie man an etwas kommt oder es nimmt. Schreib es gern noch einmal ohne das.
forum-reason-advert = Verkauf oder Werbung
forum-reason-advert-said = Es verkauft etwas oder wirbt dafür.
forum-reason-elsewhere = Gehört woandershin
forum-reason-elsewhere-said = Es gehört in einen anderen Bereich. Schreib es gern dort.
forum-reason-else = Ein anderer Grund
forum-reason-else-said = Die Moderation hat es weggenommen:
forum-reason-illegal-said = Es könnte gegen das Gesetz sein. Wenn du das anders siehst, schreib denen, die diese Seite betreiben.
forum-act-release = Ein Beitrag wurde durchgelassen
forum-act-hold = Ein Beitrag wurde weggenommen
forum-act-again = Ein Beitrag wurde wieder gezeigt
forum-act-uphold = Ein Beitrag blieb weggenommen
forum-act-lock = Ein Beitrag wurde als unrechtmäßig versiegelt
forum-act-delete = Ein Beitrag wurde gelöscht
forum-act-waits = Ihre Beiträge warten lassen
forum-act-quiet-day = Einen Tag nicht schreiben
forum-act-quiet-week = Eine Woche nicht schreiben
forum-act-lift = Beides aufheben

## Entwürfe auf dem Gerät

forum-draft-keep = Entwurf auf diesem Gerät behalten
forum-draft-kept = Ein Entwurf liegt auf diesem Gerät, bis du ihn sendest oder das Gerät leerst.
forum-draft-drop = Entwurf vergessen
forum-draft-found = Auf deinem Gerät liegt ein Entwurf dazu.
forum-draft-take = In das Formular holen

## Finding words

forum-search-title = Geschriebenes durchsuchen
forum-search-words = Wörter
forum-search-where = Wo
forum-search-everywhere = In allen Bereichen
forum-search-language = Sprache
forum-search-any-language = Jede Sprache
forum-search-do = Suchen
forum-search-note = Jedes Wort muss vorkommen, oder ein Wort, das so beginnt. Wonach du suchst, wird nur im Formular gesendet: Es steht in keiner Adresse und wird nirgends aufbewahrt.
forum-search-filling = Die Beiträge werden noch eingelesen, denn diese Seite ist eben erst gestartet. In einer Minute findest du vielleicht mehr.
forum-search-found = { $count ->
    [0] Nichts gefunden.
    [one] Ein Beitrag
   *[other] { $count } Beiträge, die neuesten zuerst
}
forum-search-noted = Hinweis zum Inhalt: { $notes }. Auf der eigenen Seite kann man ihn lesen.

## Companions

forum-companions-first = Hier suchen Menschen eine Begleitung zu einem ersten Treffen oder jemanden für eine Sponsorschaft auf Zeit, und bieten es an. Du kannst es nutzen, sobald du mit sechs Wörtern gekommen bist und zwei deiner Beiträge hier gezeigt wurden. Lies bis dahin die Regeln, die beide schützen.
