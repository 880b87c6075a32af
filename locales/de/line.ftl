# Eine Zeile. The English file explains the keys. Not yet read by a native speaker.

ask-hint = Eine Zeile genügt: für wen, ein Tag, eine Uhrzeit, ein Ort, online oder nicht.
ask-examples = Zeilen zum Ausprobieren
ask-example-1 = Anfänger online jetzt
ask-example-2 = rollstuhlgerecht in Berlin am Sonntag
ask-example-3 = mein Mann trinkt
ask-apart = Mit einzelnen Feldern suchen
ask-words-label = Wörter
said-line = Du hast „{ $line }“ geschrieben.
said-words = Nicht verstanden und deshalb als Wörter gesucht: „{ $words }“.
said-all-words = Gesucht werden die Wörter „{ $words }“.
said-otherwise = War etwas anderes gemeint?
said-otherwise-text = Stattdessen als Wörter suchen:
said-as-words = „{ $words }“
said-exactly = genau alle diese Wörter
said-near-me = Um zu finden, was in deiner Nähe ist, drücke oben „In meiner Nähe“ oder schreibe einen Ort in die Zeile.
said-only-how-far = Eine Entfernung braucht einen Ort: ergänze eine Stadt oder Postleitzahl.
