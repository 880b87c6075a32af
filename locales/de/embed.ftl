# Eine lebende Liste dieser Website auf einer anderen.

embed-title = Nächste Meetings
embed-all = Alle Meetings ansehen
embed-none = Gerade gibt es keine Meetings zu zeigen.
embed-wait = Meetings werden geladen …
embed-failed = Die Meetings ließen sich gerade nicht laden.
embed-fault = Etwas in der Adresse dieser Liste wird nicht verstanden.

## Die Seite mit den Zeilen zum Kopieren

embed-make-title = Diese Liste auf deine Website setzen
embed-make-lead = Kopiere ein paar Zeilen in eine Seite deiner Gruppe oder Dienststelle. Die Liste dort ist immer die von hier, die nächsten Meetings zuerst.
embed-make-which = Sie zeigt, wonach du gerade gesucht hast.
embed-make-back = Etwas anderes suchen
embed-make-guessed = Diese Website kennt ihre eigene Adresse nicht sicher. Prüfe die Adresse in diesen Zeilen, bevor du sie benutzt.
embed-by-script = Mit einem Skript
embed-by-script-hint = Die Liste tritt an die Stelle des Skripts. Sie zeigt auch die Zeit der Lesenden, wo sie anders ist, und erneuert sich alle fünf Minuten.
embed-by-frame = In einem Rahmen, ohne Skript
embed-by-frame-hint = Für Websites, die keine Skripte erlauben. Ändere die Höhe, wie du magst.
embed-copy = Kopieren
embed-preview = So sieht sie aus
embed-promise-title = Was sie nicht tut
embed-promise = Kein Cookie, kein Speicher, kein Zählen, keine andere Website. Die Browser deiner Lesenden fragen diese Website nach der Liste, und wir notieren nichts davon.
