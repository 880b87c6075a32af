# Fellowships. The English file explains the keys. Not yet read by a native speaker.

fellowships-title = Fraternités
fellowships-lead = Beaucoup de chemins mènent à une vie plus libre. Voici chacun en quelques mots, les mêmes pour tous, avec ce que les listes de ce site en savent maintenant. Vous pouvez en essayer plusieurs.
fellowships-alcohol = Alcool
fellowships-drugs = Drogues
fellowships-pills = Médicaments sur ordonnance
fellowships-family = Familles et amis
fellowships-behaviour = Comportements et émotions
fellowships-paths = Chemins laïques et autres
fellowships-others = Aussi dans les listes de ce site

fellowship-meetings = { $count ->
    [one] { $count } réunion
   *[other] { $count } réunions
}
fellowship-soon = { $count ->
    [1] une dans les 24 heures
   *[other] { $count } dans les 24 heures
}
fellowship-none-here = aucune réunion dans les listes de ce site

## One of them

fellowship-all = Toutes les fraternités
fellowship-what = Ce que c’est
fellowship-who = Pour qui
fellowship-how = Comment sont ses réunions
fellowship-know = Bon à savoir
fellowship-here = Ici et maintenant
fellowship-here-none = Les listes de ce site n’ont aucune de ses réunions. Son propre site dit où elle se réunit.
fellowship-here-listed = { $count ->
    [1] Une réunion dans les listes de ce site
   *[other] { $count } réunions dans les listes de ce site
}
fellowship-here-soon = { $count ->
    [1] Une dans les 24 heures
   *[other] { $count } dans les 24 heures
}
fellowship-here-now = { $count ->
    [1] Une en cours à cette minute
   *[other] { $count } en cours à cette minute
}
fellowship-here-online = { $count ->
    [1] Une que l’on peut rejoindre en ligne
   *[other] { $count } que l’on peut rejoindre en ligne
}
fellowship-site = Son propre site :
fellowship-site-note = C’est un autre site. Il verra votre adresse réseau.
fellowship-site-unread = Nous n’avons pas lu son adresse ailleurs ; regardez-y à deux fois.
fellowship-sources = Où cela a été lu
fellowship-founded = depuis { $year }
fellowship-source-read = (lu le { $date })
