# What every page shares. The English file explains the keys. Not yet read by a native speaker.

site-name = Homegroup
page-title = { $title } · Homegroup
skip-to-content = Zum Inhalt

## The head of every page

nav-label = Hauptmenü
nav-meetings = Meetings
nav-rooms = Räume
nav-start = Neu hier?
nav-fellowships = Gemeinschaften
nav-help = Jetzt Hilfe?
nav-leave = Schnell weg

## The foot of every page

foot-promise = Mit keiner Gemeinschaft verbunden. Neben der Behandlung, nie an ihrer Stelle. Wir bewahren keine Namen, keine E-Mail, keine Adressen auf.
foot-languages = Sprachen
foot-data = Listen für andere Programme
foot-about = Über diese Seite und ihre Quellen

## The sample list

sample-banner = Das ist eine Beispielliste. Keines dieser Meetings gibt es.

## Small words

remove = Weglassen: { $what }

## What is fed to calendars and readers

feed-calendar = Im Kalender abonnieren
feed-json = Als JSON
feed-csv = Als Tabelle (CSV)

## About

about-title = Über diese Seite
about-lead = Homegroup hilft dir, ein Meeting zu finden, das zu dir passt, heute Abend oder diese Woche. Es ist freie Software, und alle dürfen es für ihre Region betreiben.
about-promises-title = Was wir versprechen
about-promise-anonymity = Hier bist du niemand. Kein Konto, kein Name, keine Adresse wird aufbewahrt. Was du suchst, wird nicht aufgeschrieben. Nur wer einen Raum betritt oder sich mit seinen sechs Wörtern oder einem Passkey anmeldet, bekommt ein Cookie auf sein Gerät; es endet mit dem Browser und enthält keinen Namen.
about-promise-own = Nichts auf diesen Seiten kommt von einer anderen Seite; so erfährt sonst niemand, dass du hier warst.
about-promise-script = Alles hier geht ohne JavaScript, mit langsamer Leitung, auf einem alten Telefon und vorgelesen.
about-promise-same = Dieselbe Adresse zeigt allen dieselbe Seite. Du kannst sie jemandem schicken.
about-promise-leave = „Schnell weg“, auf jeder Seite, bringt dich sofort auf eine andere Seite. Den Verlauf deines Browsers kann es nicht leeren; ein privates Fenster behält keinen.
about-lists-title = Woher die Meetings kommen
about-lists = Diese Listen pflegen die Gruppen und Dienststellen selbst. Wir lesen sie oft und sagen bei jedem Meeting, wann es zuletzt geändert oder bestätigt wurde.
about-list-meetings = { $count ->
    [one] ein Meeting
   *[other] { $count } Meetings
}
about-list-sample = Beispiel, erfunden
about-wrong = Wenn bei einem Meeting etwas nicht stimmt, gibt es auf seiner Seite ein kurzes Formular dafür.
about-treatment-title = Neben der Behandlung
about-treatment = In Meetings helfen Menschen einander. Sie sind keine ärztliche Behandlung, und nichts hier ist ärztlicher Rat. Mit Alkohol, Benzodiazepinen oder Opioiden plötzlich aufzuhören kann gefährlich sein: Frag zuerst in einer Praxis oder Klinik.
about-adults = Diese Seite ist für Erwachsene gedacht. Gruppen für junge Menschen sagen das in ihrem eigenen Eintrag.
about-affiliation-title = Wer wir nicht sind
about-affiliation = Wir gehören zu keiner Gemeinschaft und sprechen für keine. Die Namen der Gemeinschaften gehören ihnen; wir nennen sie, damit du sie findest.
about-credits-title = Mit Dank an
about-credit-places = Orte und Postleitzahlen: GeoNames (CC BY 4.0).
about-credit-zones = Grenzen der Zeitzonen: Mitwirkende an OpenStreetMap (ODbL).
about-credit-kinds = Codes für die Arten von Meetings: die Meeting-Guide-Spezifikation, gepflegt von Code for Recovery (MIT).
