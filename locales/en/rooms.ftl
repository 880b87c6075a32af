# Live meetings. In texts that begin with live- and table-, arguments are filled in by the browser: they stand once,
# and a number among them is already written the language's way.

rooms-title = Live rooms
rooms-lead = Log on to a meeting now, without a name. Listen, or share when you are called. Nobody needs to know you are here.
rooms-go = Come into the open room
rooms-own-title = Rooms on this site
rooms-own-lead = By text, in any browser. You get a name of two words; what is said is gone a minute after the meeting.
rooms-everywhere-title = Online now and next, everywhere
rooms-everywhere-none = No list with online meetings is loaded on this site yet. The rooms below are open.
rooms-everywhere-all = All online meetings of the next 24 hours
rooms-week = The week hour by hour
rooms-zone = Show times in
rooms-zone-show = Show
rooms-back = Back to the rooms
rooms-format-lead = The same format everywhere, also around a table.
rooms-format-link = Formats to print, or to run on one phone

week-title = The week, hour by hour
week-lead = How many online meetings are in progress in each hour. An empty hour is where a new meeting would help most.
week-clock = Times: { $zone }.
week-empty-hours = { $count ->
    [0] No hour of the week is empty.
    [one] One hour of the week is empty.
   *[other] { $count } hours of the week are empty.
}
week-cell = { $when }: { $count ->
    [0] no meeting
    [one] one meeting
   *[other] { $count } meetings
}

## A room's door

room-always-title = The open room
room-open = open
room-enter = Come in
room-enter-note = Coming in puts one cookie on this device, which ends with the browser. It holds no name. “Leave now” takes it away.
room-promise-handle = You get a name of two words, for this room alone. Nobody can see who you are elsewhere on this site.
room-promise-listen = You can just listen. You can pass at any time, and leave at any time.
room-promise-gone = What is said is gone a minute after the meeting. We write nothing down, unless somebody in the room reports words to the moderators.
room-promise-copy = Somebody in the room could still copy what they see. Say only what you are ready to share.
room-promise-adults = For adults, unless the room says otherwise.
room-closed-title = Who may attend
room-closed-who = This meeting is closed: for people who have the problem themselves, or think they may.
room-closed-trust = You decide whether that is you. Nobody will ask for proof.
room-young = For young people. Nobody can exchange contacts here, and there are no private messages.
room-next = Next: { $when }
room-no-next = No meeting of this room is listed just now.
room-opens-early = The room opens 15 minutes before.
room-others = Other rooms that are open
room-listing = This meeting in the list
room-format = What happens, step by step
room-always-note = Every hour begins with a new meeting, and the format changes from hour to hour.
room-not-open = This room is not open just now.
room-removed = You were removed from this meeting. Other meetings are open to you, and help lines are never closed.
room-toll = The room has been disturbed. Coming in takes a moment longer, and you listen first.
room-toll-wait = { $count ->
    [0] You can come in now.
    [one] You can come in after a second.
   *[other] You can come in after { $count } seconds.
}
room-toll-none = Please press “Come in” again.
room-toll-early = A little longer, please. Then press “Come in” again.

## How a room is

room-people-nobody = Nobody is here just now
room-people-one = You are the only one here
room-people-few = A few are here
room-people-many = Many are here
room-duty-yes = Somebody is on duty
room-duty-no = Nobody is on duty
room-minutes-left = { $count ->
    [0] less than a minute left
    [one] one minute left
   *[other] { $count } minutes left
}
room-begins-in = The meeting has not begun: { $left }
room-step-left = { $step }: { $left }
room-over = The meeting is over.
room-floor = { $handle } has the floor
room-floor-yours = You have the floor
room-floor-open = Everybody may talk: fellowship time
room-floor-free = Nobody has the floor
room-sign-minute = one more minute
room-sign-up = time to come to an end
room-guard-wary = This room was disturbed a little while ago: whoever comes in now listens first.
room-guard-panic = The room is frozen for a moment. What you write goes only to those who serve.
room-waiting = Next to share
room-you-waiting = { $handle } (you)
room-more-waiting = { $count ->
    [one] and one more
   *[other] and { $count } more
}
room-welcome-line = Welcome, { $handle }. It is good that you are here.

## In the room

room-path = Where we are in the format
room-you = Here you are { $handle }.
room-you-listen = You are listening for now.
room-resumed = The room had to begin anew in the middle of the meeting. What was said before is gone.
room-help-beside = If things are very hard right now: there are people you can call.
room-alone = You are the only one here just now. That is the truth, and it can change at any minute.
room-alone-others = Online meetings that are in progress now, with people in them
room-alone-read = Or read along: the meeting goes through its steps by itself, and the texts are here.
room-alone-help = Help lines: people who answer at any hour
room-floor-label = The meeting
room-frame = What is being said. This part refreshes itself.
room-frame-ended = You are not in this room any more, or the meeting has ended.
room-frame-door = To the door of this room
room-nothing-said = Nothing has been said since you came in.
room-raise = Raise my hand
room-pass = I pass
room-done = I’m done
room-say-label = Your share
room-say-hint = It goes to the room only while you have the floor. “!” raises your hand, “done” gives the floor back. No names, numbers or links, please.
room-say = Share
room-sure = This is nobody’s name, address or place of work. Send it.
room-report = Something hurts
room-leave = Leave quietly
room-milestones = Mark a milestone, if you like
room-contact = Exchange contact
room-contact-lead = Only if both of you ask. Write what the other may have; it goes to nobody else, and we forget it with the meeting.
room-contact-yours = How they can reach you
room-contact-ask = Ask { $handle }
room-serve = Service
room-take = Serve as { $role }
room-resign = Stop serving as { $role }
room-reading = The text
room-rules = How we do it here
room-servants = Who serves
room-runs-itself = Nobody chairs just now: the room runs itself. It calls raised hands in order and keeps the time.
room-to-servants = This went to those who serve, and to nobody else.
room-held = Not sent: this looks like { $what }. To keep everybody safe, such things stay out of the room. Please change it and send it again.
room-held-email = an e-mail address
room-held-phone = a telephone number
room-held-link = a link
room-held-social = a name on another service
room-held-address = an address
room-held-name = somebody’s full name
room-held-workplace = a place of work
room-held-long = That is too long for one piece: 2,000 letters at most. Send it in parts.
room-held-empty = There was nothing to send.
room-refused-turn = Somebody else has the floor, or you have not been called yet. Raise your hand; what you typed is still here.
room-refused-silence = This is a time of silence. What you typed is still here.
room-refused-listen = You are listening for now. Somebody will let you take part.
room-refused-frozen = The room is frozen for a moment.
room-refused-now = That is not possible just now.
room-refused-yours = That is for those who serve.
room-refused-taken = Somebody else has that service just now.
room-refused-nobody = They are not in the room any more.
room-refused-slow = That was a lot at once. Take a breath; then send it again.
room-refused-contact = There is no exchange of contact in this room.
room-refused-over = The meeting is over.
room-refused-full = The room is full just now. Please try again in a moment.
room-refused-unclear = That was not understood.

milestone-hours = { $count } hours
milestone-days = { $count } days
milestone-months = { $count } months
milestone-years = { $count ->
    [one] one year
   *[other] { $count } years
}

role-chair = chair
role-co-chair = co-chair
role-doorkeeper = doorkeeper
role-greeter = greeter
role-timekeeper = timekeeper
role-reader = reader

## The desk of those who serve

desk-title = Your service
desk-next = Next step
desk-back = Step back
desk-call = Call the next hand
desk-thank = Thank, free the floor
desk-extend = One more minute
desk-late = By the clock this step is over.
desk-panic = Panic: freeze the room
desk-calm = Thaw the room
desk-lock = New people listen first
desk-unlock = New people may share
desk-hold = Listen only
desk-remove = Remove
desk-welcome = Welcome
desk-release = Let share
desk-undo = Undo
desk-listening = listens
desk-released = may share when ten minutes are over
desk-reported = somebody says this hurts
desk-removed = removed; can be undone for five minutes
desk-appoint = Ask somebody to serve
desk-role = Service
desk-appoint-do = Ask

## Reports

report-title = Something hurts
report-lead = Tell those who look after this room. Mark what it is about. Nobody is told who reports.
report-lines = What was said
report-no-lines = Nothing has been said since you came in.
report-note = In your words, if you like
report-moderators = Send it to the moderators of this site too, past the chair, with the words I marked
report-on-duty = Somebody is on duty in the room and sees your report now.
report-nobody = Nobody is on duty in the room. If several people who have been here a while report the same person, the room lets that person only listen.
report-send = Report
report-back = Back to the room
report-thanks = Thank you. It has been passed on.
report-nothing = Mark something, or write a word, please.

## Formats at the table

scripts-title = Meeting formats
scripts-lead = Every room here runs by one of these formats. They are yours for any meeting around a table: print one, or let one phone keep the clock. Each has a secular twin.
scripts-phone = Run it on one phone
scripts-phone-secular = Secular, on one phone
scripts-paper = Read or print it
script-print = This page prints well.
script-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
script-begins = { $count ->
    [0] at the start
    [one] one minute after the start
   *[other] { $count } minutes after the start
}
reader-chair = read by the chair
reader-reader = read by the reader
reader-everyone = everybody together
reader-room = shown to all
phone-lead = Put this phone in the middle. It keeps the clock and shows the text; it needs no network any more.
phone-no-script = The clock needs JavaScript. The text works without:
phone-start = Start the clock
phone-share = Time a share

table-where = { $step } · { $left } left
table-over = The meeting is over.
table-late = { $step } · { $left } over time
table-share = Share: { $left }
table-share-up = The share’s time is up.
table-pause = Stop the clock
table-start = Start the clock

## What the browser says in a room

live-lost = The connection is lost. We keep trying; nothing you typed is lost.
live-back = Connected again.
live-bye-left = You have left the room.
live-bye-removed = You were removed from this meeting.
live-bye-away = The room had not heard from you for a while. Reload the page to come back.
live-bye-flood = Far too much was sent at once. Reload the page to come back.
live-bye-wiped = The meeting is over, and its words are gone.
live-over = The meeting is over. Its words go in a minute.
live-floor = { $handle } has the floor
live-floor-yours = You have the floor
live-floor-open = Everybody may talk: fellowship time
live-floor-free = Nobody has the floor
live-sign-minute = one more minute
live-sign-up = time to come to an end
live-before = The meeting has not begun: { $left }
live-step = { $step }: { $left } left
live-waiting = Next to share
live-you = { $handle } (you)
live-more = and { $count } more
live-people-nobody = Nobody is here just now
live-people-one = You are the only one here
live-people-few = A few are here
live-people-many = Many are here
live-duty-yes = Somebody is on duty
live-duty-no = Nobody is on duty
live-guard-wary = This room was disturbed a little while ago: whoever comes in now listens first.
live-guard-panic = The room is frozen for a moment. What you write goes only to those who serve.
live-listening = You are listening for now.
live-welcome = Welcome, { $handle }. It is good that you are here.
live-milestone-hours = { $count } hours
live-milestone-days = { $count } days
live-milestone-months = { $count } months
live-milestone-years = Years so far: { $count }
live-servants-only = Only for those who serve
live-help = If things are very hard right now, there are people you can call.
live-help-nobody = If things are very hard right now, there are people you can call. Nobody is on duty in this room.
live-help-link = Help lines
live-refused-not-your-turn = Somebody else has the floor, or you have not been called yet. What you typed is still here.
live-refused-silence = This is a time of silence. What you typed is still here.
live-refused-listen-only = You are listening for now.
live-refused-frozen = The room is frozen for a moment.
live-refused-not-now = That is not possible just now.
live-refused-not-yours = That is for those who serve.
live-refused-taken = Somebody else has that service just now.
live-refused-nobody = They are not in the room any more.
live-refused-slow = That was a lot at once. Take a breath; then send it again.
live-refused-no-contact = There is no exchange of contact in this room.
live-refused-over = The meeting is over.
live-refused-full = The room is full just now.
live-held = Not sent: this looks like { $what }. Please change it and send it again.
live-held-email = an e-mail address
live-held-phone = a telephone number
live-held-link = a link
live-held-social = a name on another service
live-held-address = an address
live-held-name = somebody’s full name
live-held-workplace = a place of work
live-held-too-long = That is too long for one piece: 2,000 letters at most.
live-held-empty = There was nothing to send.
live-nothing-said = Nothing has been said since you came in.
live-working = Opening the door …

## Seats that are lost, people who are new, reports

room-look-again = Look again
room-milestone-which = How long?
room-milestone-mark = Mark it
room-vouch = Let somebody take part
room-vouch-lead = Nobody is on duty. If several of you who have been here a while think somebody may share, they can.
room-vouch-do = { $handle } may take part
room-soon = One meeting is over. The next begins within a minute; this page opens by itself.
room-lost-seat = You have no seat in this room any more: the meeting ended, or you were away for a while. What you typed is still here.
room-lost-copy = You can copy it, and come in again.
desk-help = Somebody wrote words that sound like an emergency. We do not say who. A kind word to all, and the help lines, may help.
desk-invite = Ask to speak
desk-settle = Settled
report-later = It could not be passed on just now. What you wrote is still here; please try again in a minute.
report-note-hint = A note goes to the moderators of this site, never to the room.
report-thanks-moderators = The moderators of this site will read it.
report-thanks-room = Those on duty in the room see whom it is about.
report-thanks-counted = The room counts it; nobody in it sees that it was you.
live-answers = { $handle } may answer
live-anew = You are in the room again. What was said before is not here any more.
live-door = You have no seat in this room any more. What you typed is still here.
live-door-link = To the door of this room
