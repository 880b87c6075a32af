# How fresh a listing is, and keeping the list true: a group's own page, and pages for those who serve.

## On a meeting's page

# $date is a date with its year.
fresh-confirmed = Last confirmed on { $date }.
fresh-today = Confirmed today.
fresh-changed = Nobody has confirmed it here yet. Its list last changed it on { $date }.
fresh-unknown = Its list does not say when anybody last confirmed it.
fresh-list-read = This is how the list had it on { $date }.
# Gentle, no alarm. $date is the last day anybody said something about it.
fresh-quiet = Nobody has confirmed this listing since { $date }. Things may have changed; call or write before you go a long way.
fresh-quiet-tell = Have you been there lately? Tell us what is different.

## A group's own page

confirm-title = Your group’s listings
confirm-lead = This is how people find you. Please look it through, and press once if all of it is right. No name is asked, and none is kept.
confirm-all = All of this is right
confirm-one = This is right
confirm-changed = This has changed
confirm-look = See its page
confirm-said-all = Thank you. All of it is confirmed as of today.
confirm-said-one = Thank you. This one is confirmed as of today.
# $list is the name of a list.
confirm-list = From the list: { $list }.
confirm-nobody = Keep this link inside your group; whoever has it can confirm. It can be used again and again.
confirm-empty = No meeting of your group is in the list now. If it should be, please tell those who keep this site.
confirm-gone-title = This link does not work
confirm-gone = Perhaps its time is over, or it was taken back. Those who keep this site can make you a new one.

## The groups and their links

groups-title = Groups
groups-lead = Each group can have a link of its own. With it they confirm all their meetings in one press, as often as they like, for a year. The link is shown once; only a trace of it is kept, from which it cannot be read.
groups-find = Part of a group’s or a list’s name
groups-find-go = Find
groups-count = { $count ->
    [0] No group.
    [one] One group.
   *[other] { $count } groups.
}
groups-meetings = { $count ->
    [one] one meeting
   *[other] { $count } meetings
}
groups-has-link = Has a link.
groups-make = Make a link
groups-make-again = Make a new link
groups-link-title = A link for the group
groups-link-lead = Give this to somebody who speaks for the group. It is shown only now. An older link of the group works no more.
groups-link-words = With this link your group can say, in one press and without a name, that its meetings are listed right. It works for a year.
groups-back = Back to the groups
groups-not-whole = This group also meets where you do not serve. Somebody who serves for all of it can make its link.
groups-lost = Links of groups that have no meeting now
groups-lost-lead = They confirm nothing. They would work again if the group came back to its list.
checks-pages = More pages
checks-earlier = Earlier
checks-later = Later

## What to look through

checks-title = Checks
checks-overview-lead = What may be wrong in the lists. Each of these is a question to those who know the meeting, and no verdict.
# $count is how many findings there are.
checks-found = { $count ->
    [0] Nothing found.
    [one] One found.
   *[other] { $count } found.
}
checks-back = All checks
checks-confirm = It is right: confirm it
checks-ask = Ask the group
checks-stale = Long unconfirmed
checks-stale-lead = Nobody has said a word about these for ninety days or more; the longest first. Lists that never say when are not counted.
checks-stale-days = { $count ->
    [one] Nothing heard for one day.
   *[other] Nothing heard for { $count } days.
}
checks-links = Links and numbers
checks-links-lead = Seen from their letters alone. Nobody was called.
checks-links-lead-visited = Seen from their letters, and by visiting the pages about once a week. Links that open a meeting are not visited, and nobody was called.
checks-link-no-host = This is no address a browser can open.
# $host is the name of a well-known meeting service.
checks-link-typo = One letter away from { $host }: a slip?
checks-link-no-passcode = A link of this kind often asks for a passcode, and none is given.
checks-link-short-number = This number has too few digits.
checks-link-no-way-in = It is held online, and there is no link and no number.
# What visits to a page found. $date is a date with its year.
checks-page-host = No computer has this name any more. Seen twice or more, the last time on { $date }.
checks-page-answer = Nothing answers here. Tried twice or more, the last time on { $date }.
checks-page-safety = No safe connection can be made; browsers will warn. Seen twice or more, the last time on { $date }.
checks-page-page = This page is gone. Visited twice or more, the last time on { $date }.
checks-page-sense = Its computer answers with a fault of its own. Seen twice or more, the last time on { $date }.
checks-page-way = It sends people on to nowhere. Seen twice or more, the last time on { $date }.
checks-times = Odd times
checks-times-lead = Times that can hardly be meant. Some will be right all the same.
checks-time-night = In the middle of the night, at a place. Morning and evening mixed up?
# $length is a length of time.
checks-time-long = It lasts { $length }.
# $time is a clock time.
checks-time-turned = It ends at { $time }, a little before it begins.
# $place and $own are names of towns that stand for time zones.
checks-time-clock = Its place keeps the clock of { $place }; the meeting keeps that of { $own }.
checks-time-unsaid = No day or no time is given.
# $name is the name of another meeting.
checks-time-overlap = At the same time as another meeting of its group: { $name }.
checks-doubles = Seen twice
checks-doubles-lead = Two lists seem to have one meeting. Say which listing stands for both: the other is not shown any more, and links to it lead on. Both can be taken back below.
doubles-place = { $metres ->
    [one] one metre apart
   *[other] { $metres } metres apart
}
doubles-link = the same link
doubles-number = the same number
doubles-same-name = the same name
doubles-like-name = similar names
doubles-same-group = the same group
doubles-stand = This one stands for both
doubles-apart = These are two meetings
doubles-days = Each has days the other has not, so neither can stand for both.
doubles-merged = Merged
doubles-unmerge = Show it again
doubles-told-apart = Told apart
doubles-together = Look at it again

## Where nothing is

gaps-week = The week
gaps-week-what = Days and hours when nothing is.
gaps-week-lead = How many meetings begin when, each on its own clock. A number leads to them; where none begins, somebody may want to start one.
gaps-near = Near
gaps-radius = How far around
gaps-region = Region
gaps-fellowship = Fellowship
gaps-attendance = In person or online
gaps-any = Either
gaps-in-person = In person
gaps-online = Online
gaps-go = Show
gaps-fault = Something of this was not understood and is left out.
gaps-total = { $count ->
    [0] No meeting.
    [one] One meeting.
   *[other] { $count } meetings.
}
gaps-empty = { $count ->
    [0] Something begins in every part of the week.
    [one] In one part of the week nothing begins.
   *[other] In { $count } parts of the week nothing begins.
}
gaps-caption = Meetings by day and part of the day
gaps-hours = Hours
gaps-none = none
gaps-towns = Far from any meeting
gaps-towns-what = Towns where the next meeting is far.
gaps-towns-lead = Towns and how far people there have to go to a meeting in person. First come those where a new meeting would spare most people the longest way. Looked at are towns less than 150 km from a meeting, where these lists are at home.
gaps-towns-count = { $count ->
    [0] No such town.
    [one] One town.
   *[other] { $count } towns.
}
gaps-towns-size = Towns of at least
gaps-towns-people = { $count ->
   *[other] { $count } people
}
gaps-towns-far = Farther than
gaps-towns-km = { $count ->
   *[other] { $count } km
}
gaps-towns-caption = Towns, people and the way to the nearest meeting
gaps-town = Town
gaps-people = People
gaps-distance = Nearest meeting
gaps-map = A map of the towns listed below
gaps-map-key = Circles: towns far from any meeting, larger where more people have farther to go. Dots: meetings.

## What became of a press (the desk shows these)

stewards-said-confirmed = Confirmed as of today.
stewards-said-confirmed-already = It was confirmed today already.
stewards-said-merged = Merged. It can be taken back below.
stewards-said-unmerged = It is shown again.
stewards-said-apart = Kept as two meetings.
stewards-said-together = It will be looked at again.
