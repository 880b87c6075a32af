# Need help now. Not yet read by a native speaker.

help-title = Brauchst du sofort Hilfe?
help-lead = Wenn ein Leben in Gefahr ist, ruf zuerst den Notruf. Du musst deinen Namen nicht nennen.
help-danger-title = Ruf einen Notruf, wenn jemand
help-danger-breath = nicht aufwacht, langsam oder gar nicht atmet oder blaue Lippen hat
help-danger-fit = einen Krampfanfall hat, stark zittert, verwirrt ist oder sieht, was nicht da ist
help-danger-self = zu viel genommen hat oder gleich sich oder jemand anderen verletzen wird
help-withdrawal = Mit Alkohol, Benzodiazepinen oder Opioiden plötzlich aufzuhören kann gefährlich sein. Frag zuerst in einer Praxis oder Klinik.
help-country = Land
help-country-show = Zeigen
help-country-choose = Wähle ein Land, um seine Nummern zu sehen.
help-emergency-everywhere = In den meisten Ländern geht die 112 von jedem Handy.
help-elsewhere = Für Länder, die hier fehlen: findahelpline.com, eine andere Seite, hat Krisennummern vieler weiterer Länder.

help-emergency = Notfall
help-crisis = Wenn du nicht mehr kannst
help-drugs = Drogen und Alkohol
help-family = Für Angehörige und Freunde
help-domestic = Gewalt zu Hause

help-call = { $number } anrufen
help-text = SMS an { $number }
help-text-say = SMS mit { $word } an { $number }
help-whatsapp = WhatsApp { $number }
help-chat = Chat auf der eigenen Seite
help-site = Die eigene Seite
help-email = An { $address } schreiben
help-hours-always = Tag und Nacht
help-hours = Zeiten: { $hours }
help-hours-unknown = Zeiten nicht bekannt
help-languages = Auf { $languages }
help-area = Nur in { $area }
help-not-free = Der Anruf kostet mehr als ein gewöhnlicher.
help-checked = Nummer gelesen auf { $source }, geprüft am { $date }
help-unchecked = In letzter Zeit nicht geprüft: Lies die eigene Seite, bevor du dich darauf verlässt.
help-lists-title = Telefone der Listen auf dieser Seite
help-lists-text = Menschen aus einer Gemeinschaft, die Fragen zu Meetings beantworten. Sie tun es freiwillig und sind kein Notdienst.
help-meetings = Ein Meeting finden, das bald beginnt
