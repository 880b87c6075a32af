# About this language itself.

own-name = Español
own-direction = ltr
language-unread-note = Estos textos todavía no los ha leído una persona que tenga el español como lengua materna. Si algo suena raro o está mal, dínoslo, por favor.
