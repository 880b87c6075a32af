# About this language itself.

own-name = Deutsch
own-direction = ltr
language-unread-note = Diese Texte hat noch niemand mit Deutsch als Muttersprache durchgelesen. Wenn etwas schief klingt oder falsch ist, sag es uns bitte.
