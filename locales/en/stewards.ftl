# For those who serve the site: the desk, the inbox, reports from rooms, people and their services, rooms.
#
# Nobody else sees these pages, so titles may be exact, but they stand in a browser's history and stay neutral. No
# praise, no alarm.

## What every one of these pages has

# Names the row of links to these pages.
stewards-tabs = Service pages
# $day is a day with its date, $time a clock time. The hour somebody wrote, or until which a link holds.
stewards-hour = { $day }, { $time } UTC
stewards-done = Done
stewards-delete = Delete
stewards-open-again = Open again
stewards-save = Save
stewards-cancel = Cancel
# Stands before a day and time.
stewards-until = Holds until
stewards-days = { $count ->
    [one] one day
   *[other] { $count } days
}

## What became of the form that was just sent

stewards-said-done = Marked as done.
stewards-said-opened = It is open again.
stewards-said-deleted = Deleted, with its words.
stewards-said-gone = It was not there any more. Perhaps somebody else was faster.
stewards-said-unsure = Nothing was changed. Please tick the box first.
stewards-said-last = This is the only admin. Invite another one first.
stewards-said-revoked = Taken away. It holds from now on. Open invitations that could lead back do not work any more.
# An office of the site, and not a service in one room.
stewards-said-revoked-site = The office is taken away. These pages are closed to them from now on; in rooms it holds from the next meeting on. Open invitations that could lead back do not work any more.
stewards-said-withdrawn = The link does not work any more.
stewards-said-where = A service in a room needs a room. Please choose one.
stewards-said-saved = The room is saved.
stewards-said-removed = The room is removed.

## The desk

stewards-desk-title = Desk
stewards-desk-tab = Desk
# $handle is their handle, $role what they are ("Moderator of the site").
stewards-desk-hello = You are here as { $handle }. { $role }.
stewards-desk-inbox = { $count ->
    [0] Nothing waits.
    [one] One note waits.
   *[other] { $count } notes wait.
}
stewards-desk-reports = { $count ->
    [0] Nothing waits.
    [one] One report waits.
   *[other] { $count } reports wait.
}
stewards-desk-rooms = Rooms for the meetings of this site’s lists.
stewards-desk-people = Who serves, and invitations.
stewards-desk-rule = What you read here stays here. It names nobody but by a handle, and nobody should be looked for.

## The inbox: what readers say is wrong with a meeting

stewards-inbox-title = Inbox
stewards-inbox-lead = What readers say is wrong. Tell the people who keep the list, or mend it yourself if that is you. Notes about a named person come first.
stewards-inbox-empty = The inbox is empty. Thank you for looking.
stewards-inbox-done = Done already
stewards-inbox-no-words = No words were added.
stewards-inbox-unlisted = No list has this meeting any more.

## Reports from rooms

stewards-reports-title = Reports
stewards-reports-lead = What somebody in a room wanted you to see, with the handle of whoever said it. We do not know who sent it. A report is forgotten thirty days after it came once it is done, and after ninety days in any case.
stewards-reports-empty = No reports. The rooms are quiet.
stewards-report-words = The words reported
stewards-report-note = What the sender says

## Who serves

stewards-people-title = People
stewards-people-lead = Those who serve, by the handle they have in that place. One person has another handle in every place, and nobody can see which belong together.
stewards-people-site = The site
stewards-people-room = In a room
stewards-people-you = (you)
stewards-revoke = Take this away
stewards-revoke-sure = Yes, they no longer serve in this
stewards-invitations-title = Open invitations
stewards-invitations-empty = No invitation is open.
stewards-withdraw = Withdraw
stewards-invite-title = Invite somebody to serve
stewards-invite-lead = You get a link. Give it to one person, by a way you both trust.
stewards-invite-role = As what
stewards-invite-room = Room
stewards-invite-no-room = None
stewards-invite-room-hint = Only for a service in a room.
stewards-invite-days = The link holds
stewards-invite = Make the link
stewards-link-title = A link for one person
stewards-link-lead = This link is shown only now. Copy it and give it to one person.
stewards-link-path = This site does not know its own address. Put it in front of the link.
stewards-link-yes = Whoever opens it first and says yes holds the role.
stewards-back-people = Back to the people

## What people are, and what they do

stewards-role-admin = Admin of the site
stewards-role-admin-does = You say who serves on this site, and you can do all that moderators and servants do.
stewards-role-moderator = Moderator of the site
stewards-role-moderator-does = You read reports from rooms and see what was done there to keep them safe. You can do all that servants do.
stewards-role-servant = Servant of the site
stewards-role-servant-does = You read what people say is wrong with a meeting, and you look after the rooms.
stewards-role-chair = Chair
stewards-role-chair-does = You lead the meeting: its steps, who has the floor, and who serves in it.
stewards-role-co-chair = Co-chair
stewards-role-co-chair-does = You lead the meeting when the chair is not there.
stewards-role-doorkeeper = Doorkeeper
stewards-role-doorkeeper-does = You look after people at the door, and you can hold or remove somebody who disturbs.
stewards-role-greeter = Greeter
stewards-role-greeter-does = You welcome whoever is new.
stewards-role-timekeeper = Timekeeper
stewards-role-timekeeper-does = You look after the time, and you can give more of it.
stewards-role-reader = Reader
stewards-role-reader-does = You read, and move on when a reading is read.
# Not a role somebody holds: the room itself, when nobody is on duty.
stewards-role-room = The room itself
# $role is one of the words above, $room a room's name.
stewards-role-in-room = { $role }: { $room }

## An invitation, as the person invited sees it

stewards-invited-title = An invitation
stewards-invited-lead = Somebody asks you to serve here:
stewards-invited-stranger = Whoever serves has to be the same person tomorrow. For that you need a phrase of six words: no name, no e-mail. Make one or enter yours, then open this link again.
stewards-invited-phrase = To the six words
# A link to the same page, for those who came from a page elsewhere and are not recognised the first time.
stewards-invited-again = I have my six words: go on
stewards-invited-stays = This link goes on working in the meantime.
# $handle is the handle they will have in that place.
stewards-invited-handle = There you are known as { $handle }. Nobody can see who you are elsewhere on this site.
stewards-invited-yes = Yes, I take it on
stewards-invited-no = Not now
stewards-invited-serves = You serve in this already. The link can be given to somebody else.
stewards-invited-thanks = Thank you for serving
stewards-invited-go = Go there
stewards-invited-gone-title = This link does not work
stewards-invited-gone = It was used already, it was withdrawn, or its time is over. Ask whoever gave it to you for another.

## Rooms

stewards-rooms-title = Rooms
stewards-rooms-lead = A room opens a quarter of an hour before its meeting and closes after it. We write nothing down of what is said in it, unless somebody in the room reports words to the moderators.
stewards-rooms-empty = No meeting has a room here yet.
stewards-always-title = Rooms that are always open
stewards-always-lead = They come with the site, one in each language, and run themselves.
# $language is a language's own name.
stewards-always-room = Always open ({ $language })
# Stands before the name of the meeting.
stewards-room-hours = Open when this meets:
stewards-room-unlisted = No list has the meeting { $meeting } any more. The room does not open.
stewards-room-new = Add a room
stewards-room-edit = Change a room
stewards-room-faults = Nothing was saved yet. Something needs another look:
stewards-room-title = Name
stewards-room-slug = Short name for its address
stewards-room-slug-hint = Small letters a to z, digits and hyphens. It cannot be changed later.
stewards-room-meeting = The meeting whose hours it keeps
stewards-room-meeting-hint = The address of the meeting’s page on this site, or its last part.
stewards-room-language = Language
stewards-room-script = Format
stewards-room-secular = In the secular wording
stewards-room-admission = Who is let in
stewards-room-open = Open: everybody may come and listen
stewards-room-closed-hint = Closed: it is said before the door who may attend
stewards-room-closed = closed
stewards-room-who = Who may attend
stewards-room-who-hint = For closed meetings; shown before the door. At most 300 letters.
stewards-room-young-hint = For young people: nobody can exchange contacts
stewards-room-young = for young people
stewards-room-visit = The room’s door
stewards-room-remove = Remove this room
stewards-room-remove-hint = Services in it, invitations to it and its record go too. Reports stay until they are deleted or their time is over.
stewards-room-remove-sure = Yes, remove it
stewards-back-rooms = Back to the rooms

## The formats that come with the program, called as in content/*/scripts


## What has to be mended in the form of a room

stewards-fault-title = Please give it a name of at most 100 letters.
stewards-fault-slug = Please use only a to z, 0 to 9 and hyphens, at most 60.
stewards-fault-slug-taken = There is another room, or a page, at this address already.
stewards-fault-language = Please choose a language.
stewards-fault-script = Please choose a format.
stewards-fault-meeting = No list of this site has this meeting. Copy the address of its page here.
stewards-fault-who = Please say who may attend: people read it before they enter.
stewards-fault-who-long = That is longer than 300 letters.

## What was done in a room to keep it safe

stewards-acts-link = Record
stewards-acts-title = What was done here
stewards-acts-lead = Which measure, by which service, in which hour. Not by whom and not to whom. It is forgotten after thirty days.
stewards-acts-empty = Nothing had to be done here in the last thirty days.
stewards-act-held = Asked somebody to listen only
stewards-act-released = Let them share again
stewards-act-removed = Removed somebody
stewards-act-undone = Took a removal back
stewards-act-panic = Froze the room
stewards-act-calm = Opened the room again
stewards-act-locked = Newcomers listen only
stewards-act-unlocked = Newcomers may share again

## The group's own words

stewards-words-title = The group’s own words
stewards-words-lead = Leave a field empty to keep the words that come with the format. The order of the steps, their times and the rules of the room stay the same in every meeting. If you paste a text of somebody else’s, name its source in it.
stewards-words-fault = These words cannot be used:
stewards-words-shipped = The words that come with the format
stewards-words-step-title = Title
stewards-words-step-text = Text
