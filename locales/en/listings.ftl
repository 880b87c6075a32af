# For those who keep the list of meetings: finding a listing, its form, what can be done with it, what others propose,
# and what was changed. "Listing" is one meeting as it stands in the list.

## Finding a listing

listings-title = Listings
listings-lead = Find a meeting to change it. What you change lies on top of its list and stays when the list is read again.
listings-desk = Add a meeting, change one, pause it or end it.
listings-views = What to show
listings-show-all = All
listings-show-drafts = Your drafts
listings-show-proposed = Proposed by you
listings-show-paused = Paused
listings-show-ended = Ended
listings-show-hidden = Taken out
listings-show-orphans = No longer in their list
listings-words = Words, or the address of its page
listings-source = List
listings-every-source = Every list
listings-find = Find
listings-none = Nothing here.
listings-more = There are more. Add a word to find fewer.
listing-add = Add a meeting
listing-edit = Change a meeting
listing-changes = Newest changes
listing-drop-draft = Throw this draft away
listing-state-new = not published yet

## What became of the form sent before

stewards-said-listing-saved = Saved. It can be found now.
stewards-said-listing-added = Added. It can be found now.
stewards-said-listing-proposed = Thank you. Your change waits for a servant’s yes.
stewards-said-listing-same = Nothing was different, so nothing was changed.
stewards-said-listing-stale = Nothing was done: somebody else changed this meanwhile. This is how it is now.
stewards-said-listing-settled = Somebody else was faster: this is dealt with already.
stewards-said-listing-draft = Kept as a draft. Only you see it.
stewards-said-listing-dates = Nothing was done: these days could not be read. Write them like 2026-12-24.
stewards-said-listing-reason = Nothing was done: the reason seems to name a person, or to hold a number or an address. Leave that out; others will read it.
stewards-said-listing-untimed = A meeting by appointment has no days on which it could be paused. Say so in its notes.
stewards-said-listing-undone = Taken back.
stewards-said-listing-changed-since = Nothing was done: the same field was changed again afterwards. Take back the later change first.
stewards-said-listing-venue-closed = Closed. What was ticked is marked as paused now.
stewards-said-listing-venue-open = Open again.
stewards-said-listing-approved = Published. Thank you.
stewards-said-listing-declined = Declined.

## The form

listing-faults = Nothing was saved yet. Something needs another look:
listing-warnings = Nothing was saved yet. Please look at this once more. If it is right as it is, press the button again.
listing-part-when = When
listing-part-where = Where
listing-part-online = Online and by phone
listing-part-kinds = What kind of meeting
listing-part-facets = More: profession, culture, size and so on
listing-part-notes = Notes
listing-part-group = The group
listing-part-contact = How to reach the group
listing-part-donations = Contributions
listing-rarer = Not every week: every few weeks, monthly, single days
listing-limits = First and last day, days without a meeting
listing-more-place = More about the address
listing-show-kinds = Show the kinds this fellowship uses
listing-find-point = Find the point on the map from the address
listing-publish = Save and publish
listing-save-anyway = It is right: save
listing-propose = Send to the servants
listing-save-draft = Keep as a draft
listing-proposes = What you save waits for the yes of a servant.

listing-name = Name of the meeting
listing-fellowship = Fellowship
listing-fellowship-hint = For example AA, NA or Al-Anon. Empty: that of the list.
listing-kind = How often
listing-kind-weekly = Every week
listing-kind-weeks = Every few weeks
listing-kind-monthly = On certain days of the month
listing-kind-dates = On single days
listing-kind-appointment = By appointment
listing-day = Days of the week
listing-start = Starts
listing-end = Ends
listing-end-hint = May be after midnight.
listing-when = When
listing-weeks = Every how many weeks
listing-anchor = A day in a week that counts
listing-nth = Which in the month
listing-dates = Days
listing-dates-hint = One to a line, like 2026-12-24.
listing-starts = First day
listing-ends = Last day
listing-closed = Days without a meeting
listing-closed-hint = Holidays, for example. One to a line, like 2026-12-24.
listing-suspended = Pause
listing-zone = Time zone
listing-zone-hint = Like Europe/Dublin. Leave it empty to take that of the place.
listing-attendance = How to be there
listing-attendance-in-person = At a place
listing-attendance-hybrid = At a place and online
listing-attendance-online = Online or by phone only
listing-type = Kinds
listing-place-closed = Place closed for now
listing-class-open = Open or closed
listing-class-who = For whom
listing-class-access = Access
listing-class-language = Language
listing-class-format = What happens
listing-class-other = Other
listing-languages = More languages
listing-languages-hint = With commas between them, like Spanish, Welsh.
listing-facets = More, in your own words
listing-facets-hint = One to a line, like Music: choir.
listing-venue = Name of the place
listing-street = Street and number
listing-city = Town
listing-state = County, state or province
listing-postal = Postal code
listing-country = Country
listing-address = The whole address in one line
listing-address-hint = Shown instead of the parts. Usually empty.
listing-region = Regions
listing-region-hint = One to a line, the largest first.
listing-place-notes = About the place
listing-place-notes-hint = The door, the floor, where to park.
listing-point = Point on the map
listing-lat = Latitude
listing-lat-hint = Like 53.8. Leave both empty to find the town by itself.
listing-lon = Longitude
listing-exact = How exact the point is
listing-exact-address = As exact as the address
listing-exact-yes = exact
listing-exact-no = only roughly
listing-choice = Which place is meant?
listing-choice-none = None of these: leave it off the map
listing-link = Link to join
listing-link-hint = Opens the meeting itself, like https://…
listing-link-2 = Another link
listing-link-2-hint = A page or a chat; it does not open the meeting.
listing-online-notes = For joining
listing-online-notes-hint = The passcode, for example. Shown on the way in only.
listing-phone = Phone number to join
listing-phone-notes = For joining by phone
listing-notes = Notes
listing-notes-hint = Everybody reads this. No last names, please.
listing-group = Name of the group
listing-group-notes = About the group
listing-group-email = E-mail of the group
listing-group-phone = Phone of the group
listing-group-site = Website
listing-group-site-2 = Second website
listing-contact-name = Contact
listing-contact-name-hint = A first name is enough.
listing-contact-email = E-mail
listing-contact-phone = Phone
listing-contacts = Contacts
listing-post = Address for letters
listing-district = District
listing-sub-district = Sub-district
listing-venmo = Venmo
listing-square = Cash App
listing-paypal = PayPal
listing-basket = Basket code at homegroup.online
listing-donations = Contributions
listing-url = Page in its own list
listing-confirmed = Last confirmed
listing-note = Why, for the history
listing-note-hint = Those who keep the list read it. You may leave it empty.

## What has to be mended in it

listing-fault-name = Please give it a name.
listing-fault-fellowship = Please use at most 80 letters.
listing-fault-kind = Please choose how often it meets.
listing-fault-day = Please choose a day.
listing-fault-start = Please say when it starts.
listing-fault-time = Please write a time like 19:30.
listing-fault-weeks = Please write a number from 2 to 52.
listing-fault-nth = Please choose which in the month.
listing-fault-dates = Please name at least one day.
listing-fault-date = Please write days like 2026-12-24.
listing-fault-ends = The last day is before the first.
listing-fault-zone = There is no such time zone. Write it like Europe/Dublin.
listing-fault-zone-needed = The place does not say which clock it keeps. Please write the time zone, like Europe/Dublin.
listing-fault-attendance = Please choose how one can be there.
listing-fault-open-and-closed = It cannot be open and closed at once.
listing-fault-language = Please write names of languages, or their codes of two letters.
listing-fault-facet = Please write a name, a colon and a word, like Music: choir.
listing-fault-degrees = Please write degrees like 53.8.
listing-fault-point-half = Latitude and longitude are needed both, or neither.
listing-fault-choice = Several places have this name. Please choose one.
listing-fault-link = Please write an address that begins with https://.
listing-fault-mail = Please write an e-mail address.
listing-fault-phone = Please write a phone number.
listing-fault-long = This is too long.

## What to look at once more. $words are the words meant.

listing-warn-next-day = It ends on the next day. Is that right?
listing-warn-long = It lasts more than four hours. Is that right?
listing-warn-whole-day = It lasts a whole day. Is that right?
listing-warn-zone = The place keeps the clock of { $words }. Is that right?
listing-warn-far = The point is far from { $words }. If the place has moved, leave latitude and longitude empty to find it anew.
listing-warn-old-point = The point is still that of the old address. Leave latitude and longitude empty to find it anew, or put it on the map. Is it right as it is?
listing-warn-no-way-in = There is no link and no number to join by.
listing-warn-no-place = There is no place to come to.
listing-warn-personal = This may tell who somebody is: { $words }. Everybody reads it.
listing-warn-full-name = This looks like a last name: { $words }. First names are enough.
listing-warn-unknown-host = We do not know { $words } as a meeting service. It is shown as a plain link.

## A listing that is there

listing-public = Its public page
listing-history = What was changed
listing-copy = Make a copy
listing-at-venue = Everything at this place
listing-acts = Pause, end, take out
listing-state-waiting = Waits for a servant
listing-state-declined = Declined
listing-state-approved = Published
listing-state-suspended = Paused at present
listing-state-ended = Has ended
listing-state-removed = Taken out: nobody sees it
listing-state-merged = Joined with another listing, which stands for both
listing-beside-note = A reader says: { $kind }
listing-beside-yours = What you wrote
listing-left-over = The list does not have this meeting any more
listing-left-over-beside = Or it is not yours to change any more. What you wrote is in the form: save it, and it becomes a listing kept here.
listing-settled-beside = What you wrote is in the form, and nothing of it is published. If it is still needed, save it: then it is a change of its own.
listing-layered = What was changed here
listing-layered-lead = First what the list says, then what readers see.
listing-moved = The list says something else now than when this was changed.
listing-take = Take the list’s word again
listing-field-name = Name
listing-field-fellowship = Fellowship
listing-field-schedule = Days and times
listing-field-zone = Time zone
listing-field-attendance = How to be there
listing-field-types = Kinds
listing-field-languages = Languages
listing-field-facets = Profession, culture and more
listing-field-venue = Place
listing-field-online = Online and by phone
listing-field-group = Group
listing-field-notes = Notes
listing-field-confirmed = Last confirmed
listing-field-other = Something else
listing-lift = It meets again
listing-pause-drop = Leave this pause out
listing-restore = Bring it back
listing-suspend = Pause it
listing-suspend-lead = It stays in the list and says that it is paused.
listing-suspend-do = Pause
listing-from = From
listing-until = Until (empty: no end known)
listing-reason = Why
listing-close-days = No meeting on single days
listing-close-days-do = Not on these days
listing-end-on = End it
listing-last-day = Last day
listing-end-do = It ends then
listing-remove = Take it out
listing-remove-lead = Nobody sees it any more. You can bring it back.
listing-remove-sure = Yes, take it out
listing-remove-asks = Taking it out, and bringing it back, waits for the yes of a servant.

## Everything at one place

listing-venue-lead = Close everything here at once, or open it again. Only what is ticked is touched, and one press takes it all back.
listing-venue-which = What meets here
listing-venue-planned = Planned for later: when you open again, these go too
listing-venue-close = Close for these days
listing-venue-reopen = Open again now

## A listing that its list has no longer

listing-orphan = No longer in its list
listing-orphan-lead = Its list does not have this meeting any more. What was changed here is kept, and holds again if the meeting comes back.
listing-orphan-keep = Keep it as a listing of our own
listing-orphan-let-go = Let the changes go

## Two who change the same

listing-conflict = Two versions
listing-conflict-lead = While you were writing, this meeting was changed: by somebody else, or by its list. Nothing is lost: go on from either.
listing-conflict-theirs = What is there now
listing-conflict-yours = What you wrote
listing-go-theirs = Go on from what is there now
listing-go-yours = Go on with mine on top of it

## What others propose

listing-proposal = A proposed change
listing-proposals = Proposed changes
listing-proposal-missing = The list does not have this meeting any more. It can be kept as a listing of our own, or declined.
listing-proposal-new = A meeting that is not in the list yet.
listing-by-reader = By a reader
listing-proposed = What is proposed
listing-meanwhile = What became different since
listing-meanwhile-lead = The listing was changed after this was proposed.
listing-yes-changes = What a yes changes now
listing-approve = Publish it
listing-approve-changed = Change it first
listing-decline = Decline
listing-look = Look at it
listing-open-form = Open the form beside it

## What was changed

listing-no-changes = Nothing was changed yet.
listing-changes-lead = By handle, to the hour. Every change can be taken back.
listing-changes-older = Older changes
listing-undo = Take this back
listing-undo-batch = Take back all { $count } of this press
listing-act-add = Added
listing-act-edit = Changed
listing-act-suspend = Paused
listing-act-pause-lift = Meets again
listing-act-dates = Not held on single days
listing-act-end = Ended
listing-act-restore = Brought back
listing-act-remove = Taken out
listing-act-merge = Joined with another
listing-act-unmerge = Taken apart again
listing-act-confirm = Confirmed
listing-act-undo = Taken back
listing-act-approve = Proposal published
listing-act-take = Took the list’s word again
listing-act-let-go = Let the changes go
listing-act-venue-close = Closed with everything at its place
listing-act-venue-reopen = Opened again with everything at its place

## A difference in words

listing-no-difference = No difference that readers would see.
listing-nothing = nothing
# Read aloud between what was and what is.
listing-becomes = becomes
listing-shown = Shown to readers
listing-shown-yes = yes
listing-shown-no = no
listing-shown-merged = no: joined with another listing
listing-yes = yes
listing-from-date = from { $date }
listing-until-date = until { $date }
listing-no-end = no end known

## A reader suggests a change

suggest-link = Suggest a change
suggest-link-hint = You know how it is now? Change the details, and somebody who keeps the list looks at them.
suggest-title = Suggest a change
suggest-lead = Change what is different now and leave the rest. Somebody who keeps the list looks at it first. We do not know who you are.
suggest-over = This meeting does not exist any more
suggest-online-hint = What is there now is not shown here. Leave a field empty and it stays as it is.
suggest-meanwhile = While you were writing, the list changed this meeting. The form says what the list says now, with what you changed on top of it. Please look at it once more and send it.
suggest-note = Anything else for those who keep the list
suggest-note-hint = How you know, for example. No names, please.
suggest-send = Send
suggest-send-anyway = It is right: send
suggest-thanks = Thank you
suggest-next = Somebody who keeps the list will look at it.
suggest-empty-title = Nothing was different
suggest-empty = What you sent is what the list says already, so nothing was sent.
suggest-back = Back to the meeting

## Putting a meeting on the map by hand

pick-open = Put it on the map
pick-title = Map to put the meeting on
pick-broken = The map cannot be drawn here. You can type the two numbers instead.
pick-taken = The place under the cross stands in the two fields now. It is kept when you save.
pick-take = The meeting is under the cross
pick-help = Drag the map, or move it with the arrow keys and plus and minus, until the place is under the cross. The map is coarse; for the very door, type the numbers of a good map.
