# About this language itself.

own-name = Français
own-direction = ltr
language-unread-note = Ces textes n’ont pas encore été relus par une personne de langue maternelle française. Si quelque chose sonne faux ou est inexact, dites-le-nous.
