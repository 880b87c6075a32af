# Fellowships: the page of all, and the page of each. What is said about each stands in content/.

fellowships-title = Fellowships
fellowships-lead = Many roads lead to a freer life. Here is each of them in the same few words, with what the lists of this site know of it now. You may try several.
fellowships-alcohol = Alcohol
fellowships-drugs = Drugs
fellowships-pills = Prescription medicines
fellowships-family = Families and friends
fellowships-behaviour = Behaviours and feelings
fellowships-paths = Secular and other paths
fellowships-others = Also in the lists of this site

fellowship-meetings = { $count ->
    [one] one meeting
   *[other] { $count } meetings
}
fellowship-soon = { $count ->
    [one] one in the next 24 hours
   *[other] { $count } in the next 24 hours
}
fellowship-none-here = no meetings in the lists of this site

## One of them

fellowship-all = All fellowships
fellowship-what = What it is
fellowship-who = Whom it is for
fellowship-how = What its meetings are like
fellowship-know = Good to know
fellowship-here = Here and now
fellowship-here-none = The lists of this site have no meetings of it. Its own site says where it meets.
fellowship-here-listed = { $count ->
    [one] One meeting in the lists of this site
   *[other] { $count } meetings in the lists of this site
}
fellowship-here-soon = { $count ->
    [one] One in the next 24 hours
   *[other] { $count } in the next 24 hours
}
fellowship-here-now = { $count ->
    [one] One in progress at this minute
   *[other] { $count } in progress at this minute
}
fellowship-here-online = { $count ->
    [one] One that can be joined online
   *[other] { $count } that can be joined online
}
fellowship-site = Its own site:
fellowship-site-note = That is another site. It will see your network address.
fellowship-site-unread = We have not read its address on a page of somebody else, so look twice.
fellowship-sources = Where this was read
fellowship-founded = began in { $year }
fellowship-source-read = (read { $date })
