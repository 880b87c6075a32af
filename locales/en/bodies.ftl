# Service bodies and groups: who keeps which part of the list, and inviting them. Only those who serve see these
# pages, but the sheet for the person invited.

## The bodies, one under another

bodies-title = Service bodies
bodies-desk = Who keeps which part of the list.
bodies-lead = A service body keeps one part of the list: an area, a region, a whole fellowship. Whoever serves in it may change the meetings there, and in every body under it.
bodies-new = Add a service body
bodies-edit = Change this service body
bodies-empty = There is no service body yet. The servants of the site keep the whole list.
# $body is the name of the body it stands under.
bodies-under = under { $body }
bodies-own = you serve here
bodies-listings = { $count ->
    [1] one meeting
   *[other] { $count } meetings
}
bodies-listings-whole = { $count ->
    [1] Together with the bodies under it: one meeting.
   *[other] Together with the bodies under it: { $count } meetings.
}

## One body

bodies-stands-under = Stands under
bodies-below = Under it
bodies-covers = What it looks after
bodies-covers-hint = A meeting belongs here when it fits everything you name: one of the lists, one of the regions, one of the fellowships. Leave a field empty and all will do.
bodies-covers-nothing = It looks after nothing yet but the meetings added in its name.
bodies-lists = Lists
bodies-regions = Regions
bodies-regions-hint = One on each line, as the meetings name them. Where a meeting names no region, its town counts.
bodies-fellowships = Fellowships
bodies-fellowships-hint = One on each line, as the lists name them.
bodies-own-list = Meetings added in its name always belong to it.
# A box to tick; without it, somebody has to say yes first.
bodies-at-once = What representatives of its groups change is published at once
bodies-at-once-on = Representatives of its groups publish at once.
bodies-at-once-off = Representatives of its groups propose, and somebody who serves says yes or no.
bodies-search = Show its meetings
bodies-name = Name
bodies-none = None
# A button that counts and saves nothing.
bodies-count-them = Count the meetings
bodies-count = { $count ->
    [1] That is one meeting. Nothing was saved yet.
   *[other] That is { $count } meetings. Nothing was saved yet.
}
bodies-remove = Remove this service body
bodies-remove-loss = People who then no longer serve in it: { $people }. Open invitations that stop working: { $invitations }. Bodies that move up one step: { $below }.
bodies-remove-stays = Its meetings and the history of what was changed stay.

## Who serves in it, and asking somebody to

bodies-people = Who serves here
bodies-people-empty = Nobody yet.
bodies-people-body = In a service body
bodies-invite-title = Invite somebody to serve here
bodies-invite-body = Service body
bodies-invite-body-hint = Only for a service in a service body.
bodies-back = Back
stewards-role-body-servant = Servant of a service body
stewards-role-body-servant-does = You keep the meetings of this service body true: you add, change and suspend them, and you answer what others propose.
stewards-role-representative = Representative of a group
stewards-role-representative-does = You say what has changed in your group’s meetings. Somebody who serves looks at it before it is shown, unless your service body lets you publish at once.
me-role-representative = Representative

## The sheet for the person invited; it can be printed

bodies-link-print = Or print this page: what is on the sheet is for the person invited.
bodies-sheet-title = You are invited to serve
bodies-sheet-picture = The link as a QR code, for the camera of a telephone
bodies-sheet-no-name = Nobody asks your name, e-mail or telephone number, here or later.
bodies-sheet-words = You get six words that are yours. With them you come back, from any device. Write them down: nobody else has them.

## Groups that somebody speaks for

representatives-title = Representatives of groups
representatives-link = Groups and their representatives
representatives-invite = Invite this group’s representative
representatives-lead = A representative says what changes in their own group’s meetings, and in no other.
representatives-empty = No group here has a representative yet.
representatives-no-meetings = No list has a meeting of this group just now.
representatives-invite-title = Invite the representative of { $group }
representatives-invite-meetings = They would speak for these meetings:
representatives-find-title = Invite a representative
representatives-find = A meeting of the group
representatives-find-go = Go on

## What became of a form, and what has to be mended in one

# $day is a Monday. When a listing was changed, once no more than the week is kept.
stewards-week = in the week of { $day }
stewards-said-body-saved = The service body is saved.
stewards-said-body-removed = The service body is removed.
stewards-said-no-meeting = There is no such meeting in your part of the list.
stewards-said-not-whole = This group also meets where you do not serve. Ask somebody who serves for all of it.
stewards-said-which-body = A service in a service body needs one. Please choose it.
bodies-fault-title = Please give it a name of at most 100 letters.
bodies-fault-slug = Please use only a to z, 0 to 9 and hyphens, at most 30.
bodies-fault-slug-taken = Another service body has this short name already.
bodies-fault-names = At most 100 of each, and none longer than 80 letters.
bodies-fault-nowhere = That service body is not there any more. Please choose another one.
bodies-fault-circle = A service body cannot stand under itself.
bodies-fault-deep = At most six service bodies can stand one under another.
