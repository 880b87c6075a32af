# Gruppengewissen: Eine Gruppe fragt sich etwas und stimmt ab. Nur ihre Mitglieder sehen diese Seiten.

decisions-title = Gruppengewissen
decisions-lead = Was die Gruppe gemeinsam entscheidet. Jedes Mitglied hat eine Stimme, und niemand sieht, wer wie gestimmt hat.
decisions-ask = Die Gruppe fragen
decisions-open = Jetzt offen
decisions-past = Schon entschieden
decisions-none = Die Gruppe wurde noch nichts gefragt.

## Asking

decision-question = Die Frage
decision-text = Was man dazu wissen muss
decision-text-hint = Beide Seiten, wenn es zwei gibt. Die Gruppe kann darüber sprechen, bis die Abstimmung endet.
decision-rule = Wie entschieden wird
decision-rule-consent = Im Konsent
decision-rule-consent-means = Angenommen, wenn niemand Einspruch erhebt. Wer Einspruch erhebt, nennt einen Grund.
decision-rule-majority = Mit Mehrheit
decision-rule-majority-means = Angenommen, wenn mehr Ja als Nein sagen.
decision-rule-two-thirds = Mit zwei Dritteln
decision-rule-two-thirds-means = Angenommen, wenn von allen, die Ja oder Nein sagen, mindestens zwei Drittel Ja sagen.
decision-open-for = Offen für
decision-days = { $count ->
    [1] einen Tag
   *[other] { $count } Tage
}
decision-who-votes = Abstimmen können alle, die jetzt Mitglied sind. Mindestens fünf müssen es tun: Bei weniger würde das Ergebnis verraten, wer wie gestimmt hat.
decision-open = Abstimmung eröffnen
decision-cancel = Abbrechen
decision-too-few-members = { $count ->
    [1] Du bist das einzige Mitglied. Eine Abstimmung braucht mindestens fünf, damit niemand weiß, wer wie gestimmt hat.
   *[other] Die Gruppe hat { $count } Mitglieder. Eine Abstimmung braucht mindestens fünf, damit niemand weiß, wer wie gestimmt hat.
}
decision-too-many-open = Die Gruppe hat { $count } offene Fragen. Warte, bis eine davon zu Ende ist.
decision-faults = Etwas fehlt noch. Nichts ging verloren.
decision-fault-title = Schreib die Frage in eine Zeile.
decision-fault-long = Das ist zu lang. Platz ist für { $count } Zeichen.
decision-fault-rule = Wähle, wie entschieden wird.
decision-fault-days = Wähle zwischen 1 und 30 Tagen.
# $what lists what was found: "a telephone number and a name".
decision-fault-details = In deinen Worten steht anscheinend { $what }. Niemand hier muss das wissen. Bitte ändere es, oder sag, dass es so bleiben kann.
decision-detail-email = eine E-Mail-Adresse
decision-detail-link = eine Webadresse
decision-detail-phone = eine Telefonnummer
decision-detail-social = ein Name aus einem anderen Dienst
decision-detail-address = eine Anschrift
decision-detail-workplace = ein Arbeitsplatz
decision-detail-name = der Name von jemandem
decision-sure = Ich habe nachgesehen; es kann so bleiben

## One decision

decision-by = Gefragt von
# A day and an hour follow.
decision-until = Abstimmen kannst du bis
decision-coming-in = Die Abstimmung ist zu Ende; die letzten Stimmen kommen herein
decision-coming-in-more = Die Abstimmung ist zu Ende. Fünf Minuten lang kommen noch die letzten Stimmen herein; dann steht hier das Ergebnis.
decision-nothing-shown = Bis zum Ende der Abstimmung wird nichts gezählt, und niemand sieht, wie viele gestimmt haben.
decision-not-on-roll = Du kamst dazu, als diese Abstimmung schon offen war, und hast darin keine Stimme. In der nächsten hast du eine.
decision-vote-title = Abstimmen
decision-your-vote = Deine Stimme
decision-choice-yes = Ja
decision-choice-no = Nein
decision-choice-aside = Ich enthalte mich
decision-choice-consent-yes = Ich bin einverstanden
decision-choice-consent-no = Ich erhebe Einspruch
decision-choice-consent-aside = Ich stehe beiseite
decision-reason = Warum, wenn du magst
decision-reason-hint = Ist deine Seite am Ende die kleinere, werden diese Worte als ihre Meinung festgehalten, von niemandem unterschrieben. Sonst werden sie ungelesen gelöscht. Denk daran: Man kann eine Art zu schreiben erkennen.
decision-reason-objection = Wenn du Einspruch erhebst: warum
decision-reason-objection-hint = Nach der Abstimmung kann die Gruppe deinen Grund lesen, von niemandem unterschrieben. Denk daran: Man kann eine Art zu schreiben erkennen.
decision-fault-choice = Wähle, wie du stimmst.
decision-fault-reason = Wer Einspruch erhebt, nennt einen Grund.
decision-vote = Meine Stimme abgeben
decision-plain = Dein Browser führt hier kein Skript aus, darum wird deine Stimme bei uns geheim gemacht, innerhalb dieser einen Anfrage. Behalten wird sie trotzdem ohne deinen Namen; aber wer diese Seite betreibt, könnte in diesem Augenblick hinsehen. Mit eingeschalteten Skripten kann nicht einmal das jemand.
decision-blind = Deine Stimme wird auf diesem Gerät geheim gemacht, bevor sie abgeschickt wird. Wer diese Seite betreibt, bekommt nicht zu sehen, wessen sie ist.
decision-going = Deine Stimme ist unterwegs. Bitte warte ein paar Sekunden.
decision-drawn = Du hast deinen Stimmzettel genommen. Wenn du abgestimmt hast, ist deine Stimme da, und niemand kann nachsehen, welche es war, auch du nicht.
decision-how-title = Wie deine Stimme geheim bleibt
decision-how = Dein Gerät denkt sich eine Zahl aus und deckt sie zu. Wir stempeln die zugedeckte Zahl, eine für jedes Mitglied. Dein Gerät deckt sie auf, wartet einen Moment und schickt Zahl und Stimme, ohne zu sagen, wer du bist. Wir sehen, dass der Stempel unserer ist, und nicht, wem wir ihn gegeben haben.
decision-how-not = Zwei Dinge verbirgt kein Stempel: Wenn alle gleich stimmen, weiß man es von allen; und wer dir über die Schulter schaut, sieht es.
decision-how-key = Alle in der Gruppe müssen hier denselben Schlüssel sehen. Wenn ihr sicher sein wollt, lest ihn einander vor. Dein Gerät prüft, dass dein Stempel mit ihm gemacht ist.
decision-withdraw = Die Frage zurücknehmen
decision-withdraw-hint = Das geht, solange niemand einen Stimmzettel genommen hat.
decision-said-asked = Die Abstimmung ist offen.
decision-said-withdrawn = Die Frage ist zurückgenommen.
decision-said-too-late = Jemand hat schon einen Stimmzettel genommen, darum geht die Abstimmung weiter.
decision-said-counted = Deine Stimme ist da. Sie zählt einmal, wie oft sie auch abgeschickt wird.
decision-said-other = Mit diesem Stimmzettel kam schon eine Stimme, und sie lautet anders. Die erste zählt.
decision-said-drawn = Du hast deinen Stimmzettel schon genommen. Wenn du damals gestimmt hast, zählt diese Stimme.
decision-said-closed = Die Abstimmung ist zu Ende.
decision-said-roll = Du kamst dazu, als diese Abstimmung schon offen war, und hast darin keine Stimme.
decision-said-forged = Diese Seite hat mit einem Stempel geantwortet, der nicht der der Gruppe ist. Stimm hier nicht ab; man könnte deine Stimme erkennen. Nichts wurde abgeschickt.
decision-said-failed = Das hat nicht geklappt. Nichts ist verloren: Bitte versuch es noch einmal.

## What came out

decision-state-open = Offen
decision-state-carried = Angenommen
decision-state-lost = Nicht angenommen
decision-state-void = Kein Ergebnis
decision-carried-consent = Niemand hat Einspruch erhoben.
decision-carried-majority = Mehr sagten Ja als Nein.
decision-carried-two-thirds = Mindestens zwei Drittel sagten Ja.
decision-lost-consent = Jemand hat Einspruch erhoben, oder niemand war einverstanden.
decision-lost-majority = Nicht mehr sagten Ja als Nein.
decision-lost-two-thirds = Weniger als zwei Drittel sagten Ja.
decision-void = Weniger als fünf haben abgestimmt. Das sind zu wenige, um zu verbergen, wer wie gestimmt hat; darum wurde nichts gezählt, und die Stimmen sind gelöscht. Die Gruppe kann noch einmal gefragt werden.
decision-number = { $count }
# $cast voted of $voters who could.
decision-turnout = { $cast } von { $voters } haben abgestimmt.
decision-closed-on = Entschieden am { $day }
decision-again = Noch einmal fragen
decision-words-objections = Was die sagen, die Einspruch erheben
decision-words-minority = Was die kleinere Seite sagt
decision-words-by-nobody = Von niemandem unterschrieben, in keiner Reihenfolge.
