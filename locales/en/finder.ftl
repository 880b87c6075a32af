# Finding a meeting: the first page, the search line, the filters and the list.

## First page

home-title = Find a meeting
home-greeting = There is a chair for you.
home-lead = Say what would help, in your own words. Nothing you type is kept.
ask-label = What would help?
ask-placeholder = women’s step meeting tomorrow evening near Leeds
ask-near-label = Near
ask-near-placeholder = town or postcode
ask-button = Find meetings

door-room = Be in a meeting now
door-room-text = By text, without a name. Two presses and you are there.
door-now = A meeting now
door-now-count = { $count ->
    [0] None is open this minute; see what starts soon.
    [one] One is open this minute. No account, no name.
   *[other] { $count } are open this minute. No account, no name.
}
door-near = Near a place
door-near-text = By town or postcode. Your place is not kept.
door-online = Online
door-online-text = From wherever you are, by link or telephone.
door-start = New here?
door-start-text = What happens at a first meeting, in a few quiet minutes.
door-loved-one = For someone I love
door-loved-one-text = Understand it, find help for them, and meetings for you.

soon-title = Starting soon
soon-all = All that start soon
soon-none = Nothing starts within the next hours. The list has everything else.

empty-title = No list is loaded yet
empty-text = This site is new. Its operator can load lists of meetings with one command. To see how it works, you can load a small sample list; it is clearly marked and none of its meetings exist.
empty-load = Load the sample list
empty-command = The command:

## Results

results-title = Meetings
results-count = { $count ->
    [0] No meetings found
    [one] 1 meeting
   *[other] { $count } meetings
}
results-understood = Understood as
results-clear = Start again
results-none-hint = Nothing fits all of it. Take something away:
results-none-try = Or try:
results-none-online = online meetings, from anywhere
results-none-any-day = any day
results-none-wider = a wider circle
results-none-all = all meetings
results-list-label = Meetings found
results-next = Show the next ones
results-first = Back to the first ones
results-more-from = These go on from an earlier page.

## What was understood; each can be taken away

chip-text = “{ $text }”
chip-near = near { $place }
chip-near-within = near { $place }, { $distance }
chip-now = starting within { $minutes } min
chip-now-hours = { $hours ->
    [one] starting within one hour
   *[other] starting within { $hours } hours
}
chip-from = from { $time }
chip-until = until { $time }
chip-between = { $from } to { $until }
chip-not = not { $kind }
chip-either = { $first } or { $second }
chip-zone = times of { $zone }
chip-source = list: { $name }
chip-inactive = paused ones too
chip-region = { $region }

## What was not understood

fault-title = Not understood
fault-q = The search text: at least one letter, at most 400 bytes.
fault-near = The place: a town, a postcode, or a latitude and longitude such as 53.8,-1.55.
fault-radius = The distance: for example 10km or 5mi.
fault-day = The day: 0 (Sunday) to 6 (Saturday).
fault-from = The time from: for example 18:30.
fault-until = The time until: for example 21:00.
fault-hours = The time of day: morning, afternoon, evening or night.
fault-within = The minutes from now: 0 to 10080, which is a week.
fault-types = The kinds: codes such as O,W,X, at most 60.
fault-not = The kinds to leave out: codes such as SM, at most 60.
fault-attendance = How to be there: in_person, online or hybrid.
fault-fellowship = The fellowship: its name.
fault-language = The language: a code such as es.
fault-region = The region: its name.
fault-facet = The detail: a name and a value such as profession:health, at most 60.
fault-source = The list: its short name.
fault-tz = The time zone: a name such as Europe/Dublin.
fault-inactive = Paused meetings: 1 or 0.
fault-sort = The order: time, distance, name or relevance.
fault-limit = How many: 1 to 500.
fault-cursor = The place in the list; here are the first ones.
fault-rest = The rest of your question is answered below.

place-unknown = We know no place called “{ $place }”. Try the nearest town, or a postcode.
place-choice = Which { $place } do you mean?
place-taken = Showing { $place }.

## Filters

filters-title = Narrow it down
filters-apply = Show these
filter-distance = How far
filter-distance-any = any distance, nearest first
distance-km = { $distance } km
distance-mi = { $distance } mi
filter-day = Day
filter-hours = Time of day
hours-any = any time
hours-morning = morning (5 to 12)
hours-afternoon = afternoon (12 to 17)
hours-evening = evening (17 to 21)
hours-night = night (21 to 5)
filter-soon = Starting
soon-any = any time
soon-now = within an hour
soon-three = within 3 hours
soon-day = within a day
filter-attendance = How to be there
attendance-in_person = in person
attendance-online = online
attendance-hybrid = in person and online
filter-open = Who may come
filter-who = Who it is for
filter-format = What happens
filter-access = Good to know
filter-fellowship = Fellowship
filter-language = Language
filter-region = Region
filter-zone = Time zone
filter-zone-own = each meeting’s own
filter-sort = Order
sort-usual = what fits best
sort-time = soonest first
sort-distance = nearest first
sort-name = by name
filter-inactive = show paused meetings too
filter-details = More: profession, culture, details
filter-more = More

## A row

row-online-from = online, from { $place }
row-online = online
row-hybrid = in person and online
row-phone = by telephone
row-no-public-link = online; ask the group for the link
row-suspended = not meeting for now
row-place-closed = the place is closed for now; online only
row-ended = no longer meets
row-by-appointment = by appointment
row-closed-dates = not on { $dates }
# Whose clock a time is on: zone is a town that names a time zone ("London").
row-zone = { $zone } time
