# Fellowships. The English file explains the keys. Not yet read by a native speaker.

fellowships-title = Gemeinschaften
fellowships-lead = Viele Wege führen in ein freieres Leben. Hier steht jeder in denselben wenigen Worten, mit dem, was die Listen dieser Seite jetzt von ihm wissen. Du darfst mehrere ausprobieren.
fellowships-alcohol = Alkohol
fellowships-drugs = Drogen
fellowships-pills = Verordnete Medikamente
fellowships-family = Familien und Freunde
fellowships-behaviour = Verhalten und Gefühle
fellowships-paths = Weltliche und andere Wege
fellowships-others = Auch in den Listen dieser Seite

fellowship-meetings = { $count ->
    [one] ein Meeting
   *[other] { $count } Meetings
}
fellowship-soon = { $count ->
    [one] eines in den nächsten 24 Stunden
   *[other] { $count } in den nächsten 24 Stunden
}
fellowship-none-here = keine Meetings in den Listen dieser Seite

## One of them

fellowship-all = Alle Gemeinschaften
fellowship-what = Was es ist
fellowship-who = Für wen es ist
fellowship-how = Wie die Meetings sind
fellowship-know = Gut zu wissen
fellowship-here = Hier und jetzt
fellowship-here-none = Die Listen dieser Seite haben keine Meetings davon. Die eigene Seite sagt, wo man sich trifft.
fellowship-here-listed = { $count ->
    [one] Ein Meeting in den Listen dieser Seite
   *[other] { $count } Meetings in den Listen dieser Seite
}
fellowship-here-soon = { $count ->
    [one] Eines in den nächsten 24 Stunden
   *[other] { $count } in den nächsten 24 Stunden
}
fellowship-here-now = { $count ->
    [one] Eines läuft in dieser Minute
   *[other] { $count } laufen in dieser Minute
}
fellowship-here-online = { $count ->
    [one] Eines, an dem man online teilnehmen kann
   *[other] { $count }, an denen man online teilnehmen kann
}
fellowship-site = Die eigene Seite:
fellowship-site-note = Das ist eine andere Seite. Sie sieht deine Netzwerkadresse.
fellowship-site-unread = Ihre Adresse haben wir bei niemand anderem gelesen; schau zweimal hin.
fellowship-sources = Wo das gelesen wurde
fellowship-founded = seit { $year }
fellowship-source-read = (gelesen am { $date })
