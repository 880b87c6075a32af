# Lists that other people keep: which there are, how they are fetched, and what a fetch found. For admins only.
#
# A "list" is a list of meetings. Calm and exact: nothing is lost when a list does not come.

sources-title = Lists
sources-lead = Lists of meetings that other people keep. This site fetches each one on its own rhythm. What does not look right waits here, and the old list stays.
sources-empty = There is no list yet.
sources-add = Add a list
sources-back = All lists
sources-meetings = { $count ->
    [one] one meeting
   *[other] { $count } meetings
}
# On the desk. $count is how many lists should be looked at.
stewards-desk-sources = { $count ->
    [0] All lists are well.
    [one] One list should be looked at.
   *[other] { $count } lists should be looked at.
}
# Each of these three stands before a day and time.
sources-good = Last seen well:
sources-next = Next:
sources-by-hand = Imported by hand:
sources-here = It is kept here, by those who serve this site.

## What became of the form that was just sent

sources-said-added = The list is added. It is fetched in a moment.
sources-said-saved = Saved.
sources-said-paused = The list is not fetched until you turn it on again. What is there stays.
sources-said-resumed = The list is fetched again.
sources-said-fetched = A new list came and is in place.
sources-said-same = The list is as it was.
sources-said-failed = No list came. The old one stays. You see why below.
sources-said-refused = What came does not look right. The old list stays. You see why below.
sources-said-busy = The list is being fetched just now. Look again in a moment.
sources-said-taken = The list you looked at is in place.
sources-said-discarded = It is thrown away. The old list stays.
sources-said-gone = Nothing was changed: somebody else was faster. Please look again.
sources-said-removed = The list is taken off this site. You can bring it back for thirty days.
sources-said-back = The list is back as it was.
sources-said-unsure = Nothing was changed. Please tick the box first.

## How a list fares

sources-now-title = How it is fetched
sources-state-new = It has not been fetched yet.
sources-state-good = All is well.
sources-state-waits = A new list waits for you. The old one stays.
sources-state-discarded = The last list that came was thrown away. The old one stays.
sources-state-paused = Paused.
sources-failures = It did not come { $count } times in a row.
# $rhythm is one of the texts below ("every hour").
sources-fetched = Fetched { $rhythm }.
sources-fetch = Fetch it now
sources-pause = Pause
sources-resume = Turn on again
sources-settings = Settings
sources-schedule = Fetch it on a rhythm

## What a fetch found

sources-outcome-arrived = A new list came.
sources-outcome-taken = A list that waited was taken.
sources-outcome-same = The list is as it was.
sources-counts = { $accepted } rows taken as they are, { $repaired } mended, { $rejected } left out.
sources-differences = { $added } new, { $changed } changed, { $removed } gone.
sources-times = { $count } times in a row
sources-rows = { $count ->
    [one] one row
   *[other] { $count } rows
}

## Why no list came. Each is a whole sentence or two.

sources-failure-not-an-address = This is not an address of the web. It begins with https:// or http://.
sources-failure-user-info = There is a name or a password in the address. Please leave it out.
sources-failure-port = Lists are not fetched from this port. Use 80, 443, 8080 or 8443.
sources-failure-private = The address leads into a private network. This site asks public addresses only, unless its operator allows it.
sources-failure-not-found = There is no computer of this name. Is the address spelled right?
sources-failure-unreachable = The list’s computer does not answer.
sources-failure-tls = No safe connection could be made. Its certificate may be out of date.
sources-failure-slow = It took too long, and we stopped waiting.
sources-failure-too-large = It is larger than any list, so we stopped reading.
sources-failure-circle = The address sends us round in a circle.
sources-failure-too-many-moves = The address sends us on more than five times.
sources-failure-downgrade = The address sends us from a safe connection to one that others can read. We do not go there.
sources-failure-nowhere = The address sends us on, but does not say where.
sources-failure-garbled = The answer could not be understood.
# $code is a number such as 404.
sources-failure-status = The list’s computer says no, with the number { $code }.
sources-failure-gone = The list’s computer says that the list is gone for good. Fetching is paused.
sources-failure-busy = The list’s computer asks us to come back later.
sources-failure-cut-off = The connection broke off before the list was whole.
sources-failure-ours = This site was too busy to fetch it. It is tried again.

## Why a list that came is held back

sources-refusal-empty = The new list holds no meeting.
sources-refusal-broken = The new list is cut off or damaged.
sources-refusal-shrunken = The new list holds { $new } meetings. The old one holds { $old }.
sources-refusal-rows = { $count } of the { $old } old meetings are not in the new list, and others are in their place.
sources-refusal-names = { $count } of the { $old } old meetings have another name.
sources-refusal-times = { $count } of the { $old } old meetings have another day or time.
sources-refusal-places = { $count } of the { $old } old meetings are in quite another place, or in none.
sources-refusal-unreadable-empty = What came is empty.
sources-refusal-unreadable-html = What came is a web page, not a list.
sources-refusal-unreadable-columns = The table’s columns are not the ones we know.
sources-refusal-unreadable-other = What came is not a list of meetings.

## A list that waits

sources-waiting-title = A new list waits
sources-waiting-lead = Please look at it. The old list stays until you decide, or until a better one comes.
sources-waiting-peek = It begins like this:
sources-look = Look at what differs
sources-take = Take it all the same
sources-take-sure = Yes, I have looked at it, and it is right
sources-discard = Throw it away

## Reports

sources-reports-title = What the fetches found
sources-reports-empty = Nothing yet.
sources-report-title = What differs
sources-row-added = new
sources-row-changed = changed
sources-row-removed = gone
sources-before = before:
sources-after = now:
sources-value-none = nothing
sources-value-by-appointment = no fixed time
sources-left-out = { $count ->
    [one] One more row differs and is not kept in this report.
   *[other] { $count } more rows differ and are not kept in this report.
}
sources-earlier = Back
sources-later = More
sources-back-one = Back to the list

## What the fields of a meeting are called

sources-field-name = Name
sources-field-address-here = Address on this site
sources-field-fellowship = Fellowship
sources-field-times = Days and times
sources-field-zone = Time zone
sources-field-attendance = In person or online
sources-field-types = Types
sources-field-languages = Languages
sources-field-facets = More about it
sources-field-venue = Place
sources-field-venue-notes = About the place
sources-field-region = Region
sources-field-map = Where on the map
sources-field-address = Address
sources-field-online = Online
sources-field-group = Group
sources-field-notes = Notes
sources-field-entity = Who keeps the list
sources-field-updated = Changed by its keepers
sources-field-confirmed = Last confirmed
sources-field-links = Links
sources-field-other = Something else

## Settings

sources-faults = Nothing was saved yet. Something needs another look:
sources-faults-removed = Nothing was saved. A list of this short name was taken off the site: bring it back, or choose another name.
sources-fault-name = Please use only a to z, 0 to 9 and hyphens, at most 40.
sources-fault-taken = There is a list of this name already.
sources-fault-title = That is longer than 100 letters.
sources-fault-zone = This is no time zone that we know. One looks like this: Europe/London.
sources-fault-fellowship = Please use at most 80 letters.
sources-address = Address
sources-address-hint = Where the list’s keepers publish it.
sources-name = Short name
sources-name-hint = Small letters a to z, digits and hyphens. It cannot be changed later.
sources-title-field = Name for people
sources-rhythm = Fetch it
sources-rhythm-15 = every quarter of an hour
sources-rhythm-60 = every hour
sources-rhythm-360 = every six hours
sources-rhythm-720 = twice a day
sources-rhythm-1440 = once a day
sources-rhythm-10080 = once a week
sources-rhythm-minutes = every { $count } minutes
sources-zone = Time zone
sources-zone-hint = For rows that name none. Leave it empty where the list says it.
sources-fellowship = Fellowship
sources-fellowship-hint = For rows that name none, such as AA.
sources-format = Written in
sources-format-guess = Find out
sources-format-meeting-guide = Meeting Guide
sources-format-table = Table with Meeting Guide’s columns
sources-format-bmlt = BMLT
sources-format-csv = Another table
sources-map = Columns
sources-map-none = As usual
sources-map-hint = For a table with columns of its own.
sources-passcodes = Passcodes may stand in the lists this site publishes
sources-try = Try it first
sources-save = Save
sources-preview-title = What would come in
sources-preview-samples = The first meetings
sources-preview-remarks = What was mended or left out
sources-preview-nothing = Nothing is saved yet.

## Taking a list off

sources-remove = Take this list off the site
sources-remove-hint = Its meetings leave the site at once. For thirty days you can bring it back as it was; then it is forgotten.
sources-remove-sure = Yes, take it off
sources-removed-title = Lists that were taken off
sources-removed-lead = Each can be brought back as it was for thirty days.
sources-until = Kept until
sources-restore = Bring it back
