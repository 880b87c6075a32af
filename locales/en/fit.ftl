# What somebody felt at meetings, the list in the order that may suit them, and three meetings on paper.

## Three taps

fit-been-title = Been there? Say how it was
fit-been-lead = For you alone. If you say yes, this browser keeps it on this device; we do not get it. With six words of your own you can keep it sealed here instead.
fit-been-plain = With “Done”, what you choose is used for the next page and kept nowhere. With six words of your own you can keep it sealed instead.
fit-felt = How was it?
fit-felt-home = I felt at home
fit-felt-again = I would go again
fit-felt-unsure = Not sure yet
fit-felt-not = Not for me
fit-why = Why? As many as fit
fit-why-format = What happens there
fit-why-people = The people
fit-why-place = The place or the way there
fit-why-time = The day or the hour
fit-why-spirit = The spiritual side
fit-why-shy = It was too much at once
fit-done = Done
fit-twice = Groups vary from week to week. Two or three visits are worth it before you drop one.

## The list in another order

fit-title = In the order that may suit you
fit-from =
    { $count ->
        [0] You have told of no visit yet.
        [one] This comes from { $count } visit you told of.
       *[other] This comes from { $count } visits you told of.
    }
fit-first = Only the first { $count } meetings that answer your question were looked at. Name a place, a day or a kind, so that none is left out.
fit-guess = It is a guess. Each reason stands below, and nothing of it is kept here.
fit-plain = Show the plain list
fit-none = No meeting answers this question.
fit-another = Were you at another one?
fit-where = Which meeting?

## Reasons

fit-liked = You liked: { $what }
fit-less = Less so far: { $what }
fit-wished = Asked for: { $what }
fit-unwanted = You would rather not: { $what }
fit-for-others = Made for: { $what }
fit-another-kind = Another kind than your last two: { $kind }
fit-gentler = Easier to walk into: for newcomers, or small
fit-at-home-there = You felt at home there
fit-would-go-again = You said you would go again
fit-went-once = You went once. Groups vary from week to week; two or three visits are worth it
fit-not-once = It was not for you, once. Groups vary; it is further down, not gone
fit-not-again = It was not for you, more than once
fit-way-foot = about { $count } minutes on foot
fit-way-bicycle = about { $count } minutes by bicycle
fit-way-transit = about { $count } minutes by bus or train
fit-way-car = about { $count } minutes by car
fit-distance = { $distance } away
fit-from-afar = You join by link or telephone
fit-quiet = Nobody has confirmed this listing for a long time; check before you go

## What meetings have in common

fit-kind-newcomers = for newcomers
fit-kind-secular = secular
fit-kind-circle = for one circle of people
fit-kind-online = online
fit-kind-plain = an ordinary meeting
fit-trait-format-speaker = a speaker
fit-trait-format-discussion = discussion
fit-trait-format-steps = step study
fit-trait-format-reading = reading together
fit-trait-format-meditation = quiet time
fit-trait-format-questions = questions and answers
fit-trait-format-writing = writing
fit-trait-circle-newcomers = newcomers
fit-trait-circle-women = women
fit-trait-circle-men = men
fit-trait-circle-lgbtq = LGBTQ people
fit-trait-circle-young = young people
fit-trait-circle-seniors = older people
fit-trait-circle-dual = addiction and mental health
fit-trait-circle-professionals = people of one profession
fit-trait-size-small = small groups
fit-trait-size-medium = middle-sized groups
fit-trait-size-large = large groups
fit-trait-morning = mornings
fit-trait-afternoon = afternoons
fit-trait-evening = evenings
fit-trait-night = nights
fit-trait-weekend = weekends
fit-trait-open = open to everyone
fit-trait-closed = closed meetings
fit-trait-secular = secular
fit-trait-medication = medicine is welcome
fit-trait-house = the same house
fit-trait-group = the same group

## What the script says

device-fit-order = Put them in the order that may suit me
device-fit-plain = Show the plain list
device-fit-failed = That did not work just now. This is the plain list.
device-fit-noted = Noted on this device.
device-fit-visit = { $text }: { $what }
device-fit-because = { $text } ({ $what })
device-fit-away = Do not show me this one
device-fit-again = Show it again
device-fit-felt-home = { fit-felt-home }
device-fit-felt-again = { fit-felt-again }
device-fit-felt-unsure = { fit-felt-unsure }
device-fit-felt-not = { fit-felt-not }
device-fit-why-format = { fit-why-format }
device-fit-why-people = { fit-why-people }
device-fit-why-place = { fit-why-place }
device-fit-why-time = { fit-why-time }
device-fit-why-spirit = { fit-why-spirit }
device-fit-why-shy = { fit-why-shy }

## Visits kept sealed, under somebody’s six words

visits-title = Meetings I visited
visits-lead = How it was at meetings you went to. It lies here sealed under your six words, and nobody else can open it.
visits-keep = Keep it under my six words
visits-day = Which day, if you like
visits-add = Keep it
visits-once = Use it for the next page and keep nothing
visits-open = Open my visits here
visits-none = No visit is kept here yet. Choose a meeting you went to, and say on its page how it was.
visits-back = Take it back
visits-away = You do not want to see this one.
visits-for = Meetings that may suit me
visits-for-about = Your visits go along with this one question. The site keeps nothing of it.
visits-near = Town or postcode. Leave it empty for any place.
visits-for-go = Show them in my order
visits-device = Visits on this device
# $count is a number, with its sign.
visits-device-there = Visits that this device keeps, and that are not here yet: { $count }
visits-device-all = All visits that this device keeps are here, too.
visits-device-go = Bring them in
visits-device-drop = Remove them from this device
visits-device-dropped = They are gone from this device. They are still kept here.
visits-gone-title = Delete all my visits
visits-gone-sure = Delete all visits that are kept here for good.
visits-gone = All your visits are deleted here.
visits-unsure = Nothing was deleted. Tick the box if all visits are to go.
visits-full = There is no room for more visits. Take some back first.
visits-plain = Your browser runs no script here. This site seals and opens your visits in its memory. For that moment it could read them, and it keeps only what is sealed.
visits-sealed = Your visits are sealed and opened on this device. This site gets them sealed. Only when you ask for meetings in your order do they go along open, with that one question.
device-fit-seal-done = Kept under your six words.
device-fit-seal-who = To keep it this way you need six words of your own. Get them, or come in with them, on your own page.
device-fit-seal-know = Nothing is kept under your six words yet. Read first what losing them means, and tick the box.
device-fit-seal-full = { visits-full }
device-fit-seal-failed = That did not work just now. Nothing was kept.
device-fit-seal-go = { visits-title }
device-fit-all = { error-find }

## Three meetings on paper: the form

paper-title = Three meetings on paper
paper-lead = Choose what fits one person, and print a page with three meetings of different kinds for them to try.
paper-kept = For people who work in care, and for anyone else. No account, no name. Nothing you choose here is kept.
paper-where = Where, and how they get there
paper-place = Town or postcode they set out from
paper-place-hint = A town is enough. Leave it empty for meetings online only.
paper-place-missing = Please name a town or postcode, or choose “online”.
paper-travel = How they travel
paper-travel-foot = on foot
paper-travel-bicycle = by bicycle
paper-travel-transit = by bus or train
paper-travel-car = by car, or someone drives
paper-reach = How far at most, in a straight line
paper-reach-usual = as far as is usual for that
paper-mode-any = in person or online
paper-when = When they can
paper-when-hint = Tick nothing where any time will do.
paper-what = What for
paper-problem = Problem, or one fellowship
paper-problem-any = any
paper-fellowship = One fellowship
paper-closed = May they come to closed meetings?
paper-closed-yes = yes: they have the problem, or may have it
paper-closed-no = no: open meetings only
paper-also = They also understand
paper-also-none = no other
paper-who = Who they would like to be with
paper-who-hint = Wishes, not conditions: meetings like these come first.
paper-wish-newcomers = for newcomers
paper-wish-secular = secular, without religion
paper-wish-lgbtq = LGBTQ people
paper-wish-young = young people
paper-wish-dual = addiction together with mental illness
paper-wish-medication = medicine for addiction is welcome
paper-wish-small = small groups
paper-whose = Groups for one sex
paper-whose-mixed = mixed groups only
paper-whose-women = women’s groups too
paper-whose-men = men’s groups too
paper-profession-none = none to look for
paper-needs = What must be so
paper-needs-hint = Only meetings whose listing says so are shown.
paper-access-wheelchair = a way in by wheelchair
paper-access-sign = sign language
paper-access-children = children can come
paper-access-scents = no scents
paper-avoid = Places or names to stay away from
paper-avoid-hint = Separate them with commas. Meetings, groups and places with these words are left out.
paper-smoke-free = Not where smoking is allowed
paper-fresh = Only listings confirmed or changed in the last two years
paper-make = Make the sheet

## The sheet

paper-sheet-title = Three meetings to try
paper-made = Made on { $date }
paper-check = Meetings change: check before you go.
paper-print = Print this page from your browser’s menu. It fits one sheet; what stands up here is not printed.
paper-change = Change the answers
paper-few =
    { $count ->
        [0] No meeting fits all of this.
        [one] Only { $count } meeting fits all of this.
       *[other] Only { $count } meetings fit all of this.
    }
paper-few-hint = These limits kept most out. You can give way on one:
paper-few-none = No one limit or two kept them out. Try a larger distance, more times, or online.
paper-few-two = No single limit kept them out, but two together did. You can give way on both:
paper-few-fixed = These left meetings out too, and stay as they are:
paper-fixed = { $what } ({ $count })
paper-avoided = Places, names and smoke to stay away from
paper-loosen =
    { $count ->
        [one] { $what }: { $count } more meeting
       *[other] { $what }: { $count } more meetings
    }
paper-limit-distance = Any distance
paper-limit-time = Any time
paper-limit-mode = In person or online
paper-limit-language = Any language
paper-limit-fellowship = Any fellowship
paper-limit-closed = Closed meetings too
paper-limit-invitation = By invitation too
paper-limit-quiet = Listings nobody confirmed for two years too
paper-change-title = What would change the three
paper-change-lead = Other meetings would come among the three, with one answer changed:
paper-change-line = { $meeting }: { $what }
paper-change-ask = asking for { $what }
paper-change-ask-no-more = not asking for { $what }
paper-change-mind-no-more = not minding { $what }
paper-change-way = if a long way did not matter
paper-change-afar = if joining by link were as good as going
paper-kind = Kind: { $kind }
paper-dt-when = When
paper-dt-where = Where
paper-dt-way = The way
paper-dt-join = Joining
paper-dt-why = Why this one
paper-dt-expect = There
paper-dt-check = Check
paper-dt-but = May not suit
paper-way = { $distance } { $direction } of the middle of { $town }, in a straight line
paper-way-here = In the middle of { $town }
paper-to-north = north
paper-to-north-east = north-east
paper-to-east = east
paper-to-south-east = south-east
paper-to-south = south
paper-to-south-west = south-west
paper-to-west = west
paper-to-north-west = north-west
paper-note-foot = Look at the way once by daylight
paper-note-bicycle = Take lights for the way back
paper-note-transit = Look up the line and the last way home
paper-note-car = Leave ten minutes to park
paper-link = Link: { $link }
paper-phone = Telephone: { $phone }
paper-passcode = it has a passcode: see its page or ask
paper-first = A first visit
paper-first-listen = You can just listen. “I’ll pass, thank you” is enough.
paper-first-name = A first name will do, any name. You need not believe anything.
paper-first-free = It costs nothing. You may come late, and leave when you like.
paper-first-again = No two groups are alike. Try a group two or three times.
paper-ask = You may ask
paper-ask-new = “I am new. Who can tell me how it works?”
paper-ask-phone = “May I have a number I can call this week?”
paper-ask-medicine = “Is medicine my doctor gives me all right here?” (Never stop it on a member’s word.)
paper-ask-other = “Which other meeting would you try?”
paper-help = If it gets hard
paper-help-more = More:
paper-write-with = Who goes with me:
paper-write-call = Whom I can call:
paper-write-first = I go first on:
paper-not = Not affiliated with any fellowship. Beside treatment, never instead of it. Stopping alcohol, benzodiazepines or opioids suddenly can be dangerous: ask a clinician.
