# About this language itself. A language whose texts no native speaker has read yet also has `language-unread-note`,
# which every page in it shows; the key goes when the texts have been read.

own-name = English
own-direction = ltr
