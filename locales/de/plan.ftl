## The plan

plan-title = Mein Plan
plan-door = Was du willst und was du dafür tun möchtest
plan-lead = Was du willst, was du vorhast und was hilft, wenn es schwer wird. Er gehört dir. Du kannst ihn allein machen oder mit jemandem, der sich um dich kümmert.
plan-why = Warum ein Plan so aussieht
plan-why-own = Du sagst, was hineinkommt. Nichts wird gegen dich gezählt, und nichts hier ist Pflicht.
plan-why-mix = Ein erster Plan hat Treffen vor Ort und eines online. In einer großen Studie waren Menschen, die nur online dabei waren, weniger eingebunden als Menschen, die auch vor Ort waren. Online ist gut für die Tage und Nächte dazwischen. Du entscheidest.
plan-why-first = Das erste Treffen hat einen Namen und einen Tag, und jemanden, der mitgeht. Viele gehen nie, weil es bei „irgendwann“ bleibt.
plan-why-secular = Nicht jede Gruppe spricht von einer höheren Macht. Neben jedem der anderen Wege gibt es weltliche.
plan-why-slip = Ein Rückfall ist ein Teil der Geschichte. Die Tage davor zählen weiter.
plan-secular-meetings = Weltliche Treffen
plan-secular-steps = Die Schritte in weltlichen Worten
plan-slip-go = Einen Rückfall aufschreiben
plan-not-advice = Nichts hier ist medizinischer oder rechtlicher Rat. Es steht neben einer Behandlung und ersetzt sie nie.
plan-open = Du hast hier einen Plan.
plan-mandated = Jemand anderes verlangt diesen Plan. Ein weltlicher Weg zählt ebenso: Er muss neben den anderen angeboten werden.

plan-want = Was ich will
plan-want-how = Ein Wunsch je Zeile, in deinen eigenen Worten.
plan-commitments = Was ich vorhabe
plan-commitments-how = Füge die Adresse der Seite eines Treffens ein oder nimm eigene Worte. Lässt du eine Karte leer, wird sie nicht behalten.
plan-kind = Was für etwas
plan-kind-meeting = Ein Treffen
plan-kind-first_meeting = Mein erstes Treffen
plan-kind-companion = Jemand, der am Anfang mitgeht
plan-kind-sponsor = Ein Sponsor, oder einer auf Zeit
plan-kind-home_group = Meine Stammgruppe
plan-kind-service = Etwas, das ich für eine Gruppe tue
plan-kind-other = Etwas anderes
plan-what = Was, oder welches Treffen
plan-days = An welchen Tagen
plan-time = Um wie viel Uhr
plan-where = Wie
plan-where-in_person = vor Ort
plan-where-online = online
plan-where-hybrid = beides geht
plan-kept = Das habe ich getan am
plan-kept-times = { $count ->
    [one] einmal getan
   *[other] { $count }-mal getan
}
plan-more = Noch eines
plan-when = Was ich tue, wenn ich konsumieren will
plan-when-how = Eines je Zeile. Das Leichteste zuerst.
plan-people = Menschen, die ich anrufen kann
plan-people-how = Ein Vorname genügt. Das bleibt mit dem Plan versiegelt und wird nie einer Klinik gezeigt.
plan-person = Wer
plan-how = Wie ich sie erreiche
plan-rhythm = Wie oft ich schaue, wie es geht
plan-rhythm-how = Dein eigener Rhythmus. Niemand erfährt, wenn du einmal auslässt.
plan-every-daily = jeden Tag
plan-every-weekly = einmal in der Woche
plan-every-none = wann ich mag
plan-hour = Ungefähr um wie viel Uhr
plan-ninety = Neunzig Treffen in neunzig Tagen
plan-ninety-how = Ein Brauch mancher Gruppen. Keine Studie hat ihn erprobt. Kreuze es nur an, wenn du es für dich willst; nichts zählt mit.
plan-calendar = Kalenderdatei
plan-calendar-title = Was dein Kalender zeigt
plan-calendar-how = Jeder Eintrag trägt diesen einen Titel, damit niemand etwas erfährt, der deinen Kalender sieht.
plan-feed-go = Mein Kalenderprogramm soll ihn holen
plan-feed-title = In meinem eigenen Kalender
plan-feed-lead = Dein Kalenderprogramm kann die Zeiten deines Plans selbst holen. Es bekommt Zeiten und einen Titel, der nichts sagt, und nicht mehr.
plan-feed-known = Vorher: Wer dein Kalenderprogramm betreibt, oft eine große Firma, kann sehen, dass es diese Seite abfragt, und zwar unter deinem Konto dort. Wenn das niemand wissen darf, nimm ein Programm, das alles auf deinem eigenen Gerät behält, oder die Kalenderdatei.
plan-feed-how = Die Adresse ist ein Geheimnis: Wer sie hat, sieht, wann du irgendwo sein willst. Was hier liegt, ist versiegelt, und nur die Adresse öffnet es. Sie folgt deinem Plan, sooft du ihn speicherst, und endet ein Jahr nach dem letzten Mal.
plan-feed-make = Eine Adresse machen
plan-feed-show = Meine Adresse zeigen
plan-feed-anew = Eine andere machen, damit diese nicht mehr gilt
plan-feed-stop = Sie wegnehmen
plan-feed-address = Trag diese Adresse in dein Kalenderprogramm ein, wo „abonnieren“ oder „per URL hinzufügen“ steht
plan-feed-stopped = Sie ist weg. Dein Kalenderprogramm findet dort nichts mehr. Nimm den Kalender auch dort heraus.
plan-feed-no-plan = Schreib zuerst einen Plan, mit Tagen und Zeiten.
plan-feed-file = Ohne Adresse, ein einziges Mal:
plan-neutral = Termin
plan-tear-sure = Meinen Plan für immer löschen. Wenn eine Klinik etwas davon sehen kann, endet auch das.
plan-add = In meinen Plan

## Checking in

plan-check-in = Kurz schauen, wie es geht
plan-check-in-lead = Ein paar Antippen: wie es jetzt ist. Nur du siehst es, außer du zeigst es jemandem.
plan-craving = Wie stark ist der Wunsch zu konsumieren?
plan-craving-0 = gar nicht
plan-craving-1 = ein wenig
plan-craving-2 = mittel
plan-craving-3 = stark
plan-craving-4 = sehr stark

## Questionnaires

plan-scale-title = Fragebögen
plan-scale-go = Einen Fragebogen ausfüllen
plan-scale-asked = Fragebögen zum Ausfüllen
plan-scale-lead = Ein paar Fragen und am Ende eine Zahl. Du kannst sie für dich ansehen. Hat eine Klinik um die Zahl gebeten, kannst du sie später zeigen, aber nur, wenn du das ankreuzt. Deine Antworten werden nirgends behalten.
plan-scale-no-diagnosis = Es ist eine Zahl auf einem Papier und keine Diagnose. Was sie für dich heißt, zeigt nur ein Gespräch mit jemandem vom Fach.
plan-scale-english = Die Fragen sind auf Englisch. Ihr genauer Wortlaut gehört zur Messung, darum sind sie hier nicht übersetzt.
plan-scale-choose = Welcher Fragebogen
plan-scale-open = Deine früheren Zahlen, und Fragebögen, die eine Klinik mit deinem Plan geschickt hat, sind versiegelt.
plan-scale-skipped = Nach der Antwort „{ $text }“ ganz oben kann diese hier leer bleiben.
plan-scale-day = An welchem Tag
plan-scale-save = Die Zahl behalten
plan-scale-only = Nur die Zahl ansehen
plan-scale-missing = Frage { $number } hat noch keine Antwort. Nichts wurde behalten.
plan-scale-kept = Sie steht unten bei den früheren.
plan-scale-range = Es kann alles von { $least } bis { $most } herauskommen.
plan-scale-cut-offs = Ab diesen Zahlen sprechen die, die ihn veröffentlicht haben, von einem Grund, genauer hinzusehen, mit einer Ärztin oder einem Pfleger:
plan-scale-from = { $number } oder mehr
plan-scale-of = { $number } (von { $least } bis { $most })
plan-scale-rights = Rechte:
plan-scale-source = Veröffentlicht in:
plan-scale-earlier = Frühere Zahlen
plan-scale-none = Keine Zahl ist behalten.
plan-scale-gone-go = Löschen
plan-scale-gone = Die Zahl ist gelöscht.
plan-scale-full = Für mehr Zahlen ist kein Platz. Lösche erst eine frühere.
plan-scale-here = Dein Browser führt hier kein Skript aus. Diese Seite zählt deine Antworten für diese eine Anzeige zusammen und behält keine davon.
plan-scale-device = Deine Antworten bleiben auf diesem Gerät und werden hier zusammengezählt. Sie werden nicht gesendet und nicht behalten.
plan-scale-keep = Die Zahl behalten
plan-scale-keep-how = Nichts davon wird behalten. Mit sechs eigenen Wörtern kannst du die Zahl versiegelt behalten, sodass nur du sie wiederfindest.

## When I want to use

plan-now-title = Ich will konsumieren
plan-now-lead = Dieses Gefühl kommt, und es geht wieder. Du musst damit nicht allein sein.
plan-now-own = Das hast du für jetzt aufgeschrieben
plan-now-open = Zeigen, was ich für jetzt aufgeschrieben habe
plan-now-all = Was vielen hilft
plan-now-wait = Warte zehn Minuten. Tu etwas mit den Händen. Dann schau noch einmal.
plan-now-place = Geh woandershin: in ein anderes Zimmer, auf die Straße, dorthin, wo andere sind.
plan-now-call = Ruf jemanden vorher an, nicht nachher.
plan-now-meeting = Treffen online in der nächsten Stunde
plan-now-after = Wenn es schon geschehen ist

## From a clinic, and back

plan-clinic-go = Ein Code von einer Klinik
plan-clinic-title = Ein Code von einer Klinik
plan-clinic-lead = Wenn dir eine Klinik sechs Wörter auf Papier gegeben hat, kannst du hier ansehen, was sie bringen. Du musst es nicht nehmen, und du kannst jederzeit aufhören.
plan-clinic-open = Wenn du etwas von einer Klinik genommen hast, siehst du hier, was sie sehen kann.
plan-clinic-open-go = Zeigen, was eine Klinik sehen kann
plan-clinic-none = Keine Klinik kann etwas von dir sehen.
plan-clinic-shown = Was ich zeige:
plan-clinic-contact = Wen du dort fragst:
plan-code = Ich habe sechs Wörter von einer Klinik
plan-code-how = Sieh es dir zuerst an. Durch Ansehen wird nichts genommen.
plan-code-words = Die sechs Wörter
plan-code-here = Dein Browser führt hier kein Skript aus. Diese Seite öffnet in ihrem Speicher, was die Wörter bringen, für diese eine Seite, und behält nichts davon.
plan-code-device = Was die Wörter bringen, wird auf diesem Gerät geöffnet. Die Wörter werden nicht gesendet.
plan-code-look = Ansehen, was sie bringen
plan-code-none = Diese Wörter bringen nichts, oder nichts mehr. Prüfe sie, oder bitte die Klinik um neue.
plan-code-busy = Gerade werden zu viele Codes versucht. Warte eine Minute und versuche es noch einmal.
plan-code-brings = Das ist alles, was kommt von
plan-code-ends = Die Wörter gelten bis { $text }, einmal.
plan-code-beside = Du hast schon einen Plan. Er bleibt und liegt neben dem neuen.
plan-code-take = Nehmen
plan-code-leave = Lassen
plan-code-left = Nichts wurde genommen. Die Wörter gelten noch, bis sie enden.
plan-code-taken = Es gehört jetzt dir. Die Wörter sind verbraucht. Der Plan steht unter „Mein Plan“, und du kannst alles daran ändern.
plan-code-taken-beside = Es gehört jetzt dir. Die Wörter sind verbraucht. Der Plan, den du hattest, liegt daneben, unter „Mein Plan“.
plan-code-other-clinic = Du zeigst schon einer Klinik etwas. Beende das zuerst. Nichts wurde genommen.
plan-asks = Was die Klinik gezeigt haben möchte
plan-asks-how = Nichts ist angekreuzt. Kreuze nur an, was du zeigen willst. Jetzt wird nichts gesendet: Du siehst jede Zeile, bevor sie geht.
plan-asks-none = Die Klinik möchte nichts sehen.
plan-ask-check_ins = Wie es geht: der Tag, wie er war, wie stark der Wunsch war, wie viele Treffen, deine Zeile
plan-ask-visits = Besuche von Treffen: der Tag und wie es war, nie wo
plan-ask-commitments = Was du vorhattest, und die Tage, an denen du es getan hast
plan-ask-scales = Ergebnisse von Fragebögen
plan-consent = Wozu du in der Klinik ja gesagt hast
plan-show-kinds = Was ich jetzt zeigen will
plan-show-how = Du siehst jede Zeile, bevor sie geht. Gesendet wird nur, was seit dem letzten Zeigen dazukam.
plan-show-look = Ansehen, was die Klinik sähe
plan-show-what = Das wird die Klinik sehen, und nichts sonst
plan-show-send = Senden
plan-show-not = Nicht senden
plan-show-nothing = Seit dem letzten Mal gibt es davon nichts zu zeigen. Nichts wurde gesendet.
plan-show-long = Das ist mehr, als in einen Brief passt. Kreuze weniger an. Nichts wurde gesendet.
plan-show-done = Es liegt jetzt für die Klinik bereit.
plan-show-closed = Die Klinik nimmt nichts mehr an. Nichts wurde gesendet.
plan-show-full = Die Klinik hat noch nicht gelesen, was dort liegt, und es ist kein Platz mehr. Nichts wurde gesendet.
plan-stop = Aufhören und nichts mehr zeigen
plan-stopped = Beendet. Was die Klinik noch nicht gelesen hatte, ist gelöscht, und es kommt nichts mehr zu ihr. Was sie gelesen hat, behält sie in ihren eigenen Akten.
plan-stop-none = Du zeigst keiner Klinik etwas.
plan-mailbox-open = Offen: Was du sendest, kommt zur Klinik.
plan-mailbox-by-clinic = Die Klinik hat das geschlossen. Es kommt nichts mehr zu ihr.
plan-mailbox-by-member = Du hast das beendet. Es kommt nichts mehr zur Klinik.
plan-mailbox-over = Die Zeit dafür ist vorbei. Es kommt nichts mehr zur Klinik.
plan-unread = { $count ->
    [0] Dort liegt nichts Ungelesenes.
    [one] Dort liegt ein ungelesener Brief.
   *[other] Dort liegen { $count } ungelesene Briefe.
}
plan-readings = Die Klinik hat hineingesehen am
plan-readings-none = Die Klinik hat noch nicht hineingesehen.
plan-felt-home = { fit-felt-home }
plan-felt-again = { fit-felt-again }
plan-felt-unsure = { fit-felt-unsure }
plan-felt-no = { fit-felt-not }
plan-meetings-count = { $count ->
    [0] kein Treffen
    [one] ein Treffen
   *[other] { $count } Treffen
}
