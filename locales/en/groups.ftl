# Groups that people form here: their pages, what people carry in them, who stands by whom.

homegroup-title = Groups
homegroup-pages = Pages of the group
homegroup-all-title = Groups
homegroup-all-lead = A group is a few people who meet again and again. You can start one here, and you need nobody’s leave.
homegroup-mine = Your groups
homegroup-you-are = Here you are { $handle }.
homegroup-new = Start a group
homegroup-form-title = Start a group of your own
homegroup-form-lead = It takes about ten minutes.
homegroup-form-point-ask = You do not have to ask anybody. The group belongs to those who are in it.
homegroup-form-point-name = Nobody gives a name. Each member has one made-up name in the group.
homegroup-form-point-see = You decide who can see it: everybody, or only people you invite.
homegroup-form-point-money = No money is handled here.
homegroup-find-title = Find a group
homegroup-find = Groups that want to be found are in the list of meetings, beside all others.
homegroup-new-lead = Fill in what you know. You can change all of it later.
homegroup-form-it = Start the group
homegroup-edit-title = What the group says about itself

# Coming back with six words
homegroup-first-lead = For this, people need to know you again next time. Six words are enough: no name, no e-mail.
homegroup-first-words = Get six words, or enter those you have.
homegroup-first-back = Then come back to this page.
homegroup-first-again = I have done that

# The form
homegroup-part-who = The group
homegroup-part-admission = Who can come
homegroup-part-place = A place to meet
homegroup-part-place-hint = Only for groups that meet in person. In the list, everybody can read it.
homegroup-part-whom = For whom
homegroup-whom = The group is meant for (leave empty for everybody)
homegroup-whom-w = women
homegroup-whom-m = men
homegroup-whom-y = young people
homegroup-whom-lgbtq = LGBTQ+ people
homegroup-whom-be = newcomers
homegroup-access = Getting in and following
homegroup-access-x = step-free access
homegroup-access-xb = toilet for wheelchair users
homegroup-access-asl = sign language
homegroup-access-ba = somebody looks after children
homegroup-smoking-unsaid = not said
homegroup-young-hint = Groups for young people have no room that only members can enter, and no exchange of contacts.
homegroup-choose-open = Open: everybody may come and listen
homegroup-choose-closed = Closed: for people who have the problem themselves
homegroup-choose-invitation = By invitation: nobody else can see that it exists
homegroup-choose-online = Online, in a room of its own on this site
homegroup-choose-in-person = In person
homegroup-choose-hybrid = Both at once
homegroup-invites-members = Every member
homegroup-invites-secretary = Only the secretary
homegroup-in-finder = Show it in the list of meetings
homegroup-in-finder-hint = Not for groups by invitation: they are never shown.
homegroup-secular = Use the wording without religion
listing-admission = Who can come
listing-language = Language of the group
listing-script = How meetings run
listing-script-hint = For the group’s room, and to print.
listing-who = Who may attend, in your words
listing-invites = Who may invite others
listing-fault-home-name-long = Please use at most 80 letters.
listing-fault-home-long = This is too long.
listing-fault-home-strange = Please use a name that people can read.
listing-fault-home-personal = Please leave out phone numbers, addresses, links and account names.
listing-fault-home-taken = Another group here has this name, or one that looks like it.
listing-fault-home-admission = Please choose who can come.
listing-fault-home-language = Please choose a language.
listing-fault-home-script = Please choose how meetings run.
listing-fault-home-who = Please say who may attend.
listing-fault-home-hours = A room needs a day and a time.
listing-fault-home-young = Groups for young people cannot have a room that only members can enter. Please choose open or closed, or meet in person.
listing-fault-home-place = To be in the list, a group that meets in person needs a place.
listing-fault-home-stale = Somebody else has just changed the group. Look at it once more, then save again.

# What a group is
homegroup-fact-when = When
homegroup-fact-how = How
homegroup-fact-where = Where
homegroup-fact-language = Language
homegroup-fact-admission = Who can come
homegroup-fact-script = How it runs
homegroup-fact-whom = For whom
homegroup-no-fellowship = none
homegroup-admission-open = everybody
homegroup-admission-closed = people who have the problem themselves
homegroup-admission-invitation = people who were invited
homegroup-to-room = To the room
homegroup-to-listing = In the list of meetings
homegroup-to-area = Talk in writing
homegroup-go-in = To the group
homegroup-join-title = Join this group
homegroup-join-lead = Members see each other’s made-up names, and can carry the group together. To come to a meeting you do not have to join.
homegroup-join-handle = In this group you will be { $handle }.
homegroup-join = Join
homegroup-join-yes = Yes, let me in
homegroup-may = This is a group for me: I may attend.
homegroup-may-fault = This group is closed. Please tick the box if it is for you.
homegroup-in-already = You are in this group.

# Invitations
homegroup-invited-title = You are invited to a group
homegroup-invited-lead = Somebody in this group gave you a link.
homegroup-gone-title = This link does not work
homegroup-gone = It may have been used, or its time is over, or it was taken back. Ask whoever gave it to you for a new one.
homegroup-full-title = No room left
homegroup-invitations-title = Invite people
homegroup-invitations-lead = Whoever has such a link can join. Give it to people you mean, and to nobody else.
homegroup-invite-uses = For how many people
homegroup-invite-days = It works for
homegroup-invite-make = Make a link
homegroup-uses = { $count ->
    [one] for one more person
   *[other] for { $count } more people
}
homegroup-people = { $count ->
    [one] one person
   *[other] { $count } people
}
homegroup-days = { $count ->
    [one] one day
   *[other] { $count } days
}
homegroup-months = { $count ->
    [one] one month
   *[other] { $count } months
}
homegroup-made-title = The link is ready
homegroup-made = It is shown only this once. Copy it, or have somebody scan the picture.
homegroup-secretary-invites = In this group the secretary invites people.
homegroup-links = Links that work
homegroup-links-none = There are none.
homegroup-take-back = Take back

# The group's own pages
homegroup-tab-inside = Our group
homegroup-tab-service = Service
homegroup-tab-companions = Companions
homegroup-tab-invitations = Invite
homegroup-tab-pause = Pause and close
homegroup-tab-edit = Change
homegroup-tab-kit = Starter kit
homegroup-closed = This group is closed. On { $date } everything in it is deleted. Until then you can take your words with you.
homegroup-reminders = Waiting for somebody
homegroup-remind-asked = You are asked to take over: { $position }.
homegroup-remind-under-way = A hand-over is under way: { $position }.
homegroup-remind-vacant = Nobody has this service: { $position }.
homegroup-remind-over = The term is over: { $position }. Time to hand it on.
homegroup-confirm-title = Is it all still right?
homegroup-confirm = Nobody has confirmed for a while what the list says about this group.
homegroup-confirm-yes = Yes, all is right
homegroup-next = Next meetings
homegroup-chaired = chair: { $handle }
homegroup-no-chair = no chair yet
homegroup-members = Who we are
homegroup-you = (you)
homegroup-about = About the group
homegroup-take-words = Take my words with me
homegroup-report = Something is wrong here
homegroup-leave = Leave the group

# Service
homegroup-service-title = Carrying the group
homegroup-service-lead = Everybody can do something for the group, for a while. Then somebody else has a turn.
homegroup-position-secretary = Secretary
homegroup-position-secretary-does = Keeps what the group says about itself true, and sees that somebody opens the meeting.
homegroup-position-chair = Chair
homegroup-position-chair-does = Opens meetings and keeps the time when nobody else has put themselves down.
homegroup-position-greeter = Greeter
homegroup-position-greeter-does = Says hello to whoever is new.
homegroup-position-treasurer = Treasurer
homegroup-position-treasurer-does = In name only: no money is handled on this site.
homegroup-position-other = Something else
homegroup-position-other-does = As the group says.
homegroup-yours = This is yours.
homegroup-held-by = { $handle } does this.
homegroup-term-until = Term until { $date }.
homegroup-term-over = The term is over. Please hand it on.
homegroup-vacant = Nobody does this now. A term is { $term }.
homegroup-asked-you = You are asked to take this over.
homegroup-asked = { $handle } is asked to take this over.
homegroup-ready = The answer was yes.
homegroup-checklist = To hand over
homegroup-hand-know = The next one knows what there is to do.
homegroup-hand-dates = The next dates and days off are talked through.
homegroup-hand-listing = What the group says about itself is still right.
homegroup-hand-invitations = Links that nobody needs any more are taken back.
homegroup-hand-script = They know the format and where to print it.
homegroup-hand-safety = They know what to do when somebody disturbs or is in danger.
homegroup-hand-ask = They know whom to ask.
homegroup-tick = Note what is done
homegroup-hand-done = Hand over now
homegroup-take = I will do this
homegroup-accept = Yes, I take it over
homegroup-decline = No, thank you
homegroup-call-off = Call it off
homegroup-stand-down = Lay it down
homegroup-remove = Remove
homegroup-hand-to = Hand over to
homegroup-hand-over = Ask them
homegroup-add-position = Add a service
homegroup-position = Service
homegroup-term = Length of a term
homegroup-position-own = In your words, for “Something else”
homegroup-add = Add
homegroup-rota = Who chairs
homegroup-rota-lead = Whoever chairs gets the chair’s buttons in the room.
homegroup-chair = I will chair
homegroup-not-chair = Not me after all

# Companions
homegroup-ties-title = Standing by each other
homegroup-ties-lead = You can ask somebody to stand by you for a while, or offer to. Nobody has to. A no is silent, and needs no reason.
homegroup-safety-link = How to keep it safe
homegroup-ties-none = Nobody has asked or offered yet.
homegroup-tie-sponsor-ask = Looking for a temporary sponsor
homegroup-tie-sponsor-offer = Can be a temporary sponsor
homegroup-tie-companion-ask = Looking for somebody to come along to a first meeting
homegroup-tie-companion-offer = Can come along to a first meeting
homegroup-tie-somebody = somebody
homegroup-stands-until = until { $date }
homegroup-tie-answer = Answer
homegroup-tie-words-answer = A few words
homegroup-tie-send = Send
homegroup-tie-answered = You have answered. If they say yes, you will see it here.
homegroup-tie-say-yes = Yes
homegroup-tie-say-no = No
homegroup-tie-take-back = Take my card back
homegroup-tie-new = Ask or offer
homegroup-tie-kind = What
homegroup-tie-kind-companion = Company to a first meeting
homegroup-tie-kind-sponsor = A temporary sponsor
homegroup-tie-side = You
homegroup-tie-side-ask = ask for it
homegroup-tie-side-offer = offer it
homegroup-tie-words = A few words
homegroup-tie-words-hint = No names, numbers or addresses. At most 300 letters. It stands for 30 days.
homegroup-tie-put-up = Put it up
homegroup-pair = You and { $handle } both said yes
homegroup-line-theirs = They left for you:
homegroup-line-none = They have not left a line for you yet.
homegroup-line-own = You left for them:
homegroup-line = How they can reach you
homegroup-line-hint = One line. Only they can read it. It is gone after 14 days. You do not have to leave one.
homegroup-line-leave = Leave it for them
homegroup-line-back = Take both lines back
homegroup-tie-stop = End this

# Pausing, closing, leaving
homegroup-off-title = Days off
homegroup-off = The group does not meet on
homegroup-off-do = Enter days off
homegroup-off-back = We do meet
homegroup-pause-title = A pause
homegroup-pause-lead = Everybody sees it, and the list says so. Without a last day it lasts until you end it.
homegroup-pause-do = Pause
homegroup-pause-lift = End the pause
homegroup-pause-days = { $from } – { $until }
homegroup-pause-now = now
homegroup-pause-open = open end
homegroup-close-title = Close the group
homegroup-close-lead = A group may come to its end. Talk about it first.
homegroup-close-listing = It is taken out of the list.
homegroup-close-room = Its room and its invitations end.
homegroup-close-gone = Members can still read here and take their words with them. On { $date } everything is deleted.
homegroup-close-secretary = The secretary can close the group.
homegroup-close-sure = We have talked about it. Close the group.
homegroup-close = Close the group
homegroup-leave-lead = Your name in the group, your services and what you asked for or offered are deleted.
homegroup-leave-last = You are the last one here. When you leave, the group is deleted.
homegroup-leave-words = What you wrote in the group
homegroup-leave-keep = can stay there
homegroup-leave-delete = is deleted
homegroup-leave-sure = Yes, I want to leave.
homegroup-report-lead = Only the moderators of this site read this, nobody in the group. Nobody learns who wrote it.
homegroup-report-note = What is wrong?
homegroup-report-send = Send
homegroup-kit-print = Print this page, or keep it as a file.
homegroup-kit-script = The format, to print
homegroup-fault-untimed = This group has no fixed days.
homegroup-fault-dates = Please write days like 2026-12-24.
homegroup-fault-order = The last day is before the first.
homegroup-fault-sure = Please tick the box if you are sure.
homegroup-held-empty = Please write something.
homegroup-held-long = This is too long.

# What became of a form
homegroup-said-formed = The group is there. You are its first member and its secretary.
homegroup-said-joined = Welcome. You are in.
homegroup-said-saved = Saved.
homegroup-said-confirmed = Thank you. It is confirmed.
homegroup-said-reported = Thank you. The moderators will read it.
homegroup-said-many = You are in as many groups as one person can be.
homegroup-said-full = There is no room left in this group, or you are in too many groups already.
homegroup-said-many-links = There are many links already. Take some back first.
homegroup-said-taken-back = Taken back.
homegroup-said-gone = It was gone already.
homegroup-said-not-yours = That is not yours to do.
homegroup-said-late = Nothing was changed: somebody was faster, or it has changed since.
homegroup-said-add = It is added.
homegroup-said-take = Thank you. It is yours now.
homegroup-said-stand-down = You have laid it down. Thank you for what you did.
homegroup-said-ask = They are asked. They see it in the group.
homegroup-said-accept = You said yes. Now go through the list together.
homegroup-said-call-off = Called off.
homegroup-said-tick = Noted.
homegroup-said-done = It is handed over. Thank you both.
homegroup-said-remove = Removed.
homegroup-said-chair = You are down to chair.
homegroup-said-no-chair = You are not down to chair any more.
homegroup-said-off = The days off are entered.
homegroup-said-on = The group meets on that day.
homegroup-said-pause = The group pauses.
homegroup-said-lift = The pause is over.
homegroup-said-closed = The group is closed.
homegroup-said-left = You have left the group.
homegroup-said-tie-card = Your card is up.
homegroup-said-tie-many = You have a card like this already, or two cards. Take one back first.
homegroup-said-tie-answered = Your answer is with them.
homegroup-said-tie-yes = You both said yes.
homegroup-said-tie-no = They will not be told. They cannot ask you again for a while.
homegroup-said-tie-end = It has ended.
homegroup-said-tie-line = Only they can read it.
homegroup-said-tie-line-long = Please write one line of at most 120 letters.
