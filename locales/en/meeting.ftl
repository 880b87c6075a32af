# One meeting's own page, and what its buttons lead to.

meeting-title = Meeting
meeting-when = When
meeting-where = Where
meeting-online = From afar
meeting-about = About
meeting-group = The group
meeting-fresh = How fresh this is
meeting-in-zone = Clock of { $zone }
meeting-usual-length = The list does not say how long it lasts; most take about an hour.
meeting-lasts = Lasts { $length }

meeting-directions-app = Open in your map app
meeting-directions-osm = See on OpenStreetMap
meeting-approximate = The list gives only the rough place. Ask the group for the exact one.

meeting-join-link = Join by link
meeting-join-phone = Join by telephone
meeting-join-either = Join by link or telephone
meeting-join-hint = The next page shows the link, the number and any passcode. They are not shown here, so that machines do not collect them.
meeting-join-service = By { $service }
meeting-join-none = The list gives no public link. Ask the group, or its service office below.
meeting-link-elsewhere = The list gives this page for it:

meeting-what-happens = What happens there
meeting-facet = { $name }: { $values }

meeting-calendar = Add to calendar
meeting-other-group = Other meetings of this group
meeting-other-place = Other meetings at this place

meeting-contact-email = Write to { $name }
meeting-contact-phone = Call { $name }
meeting-contact-group = the group
meeting-website = The group’s page
meeting-post = Letters to
meeting-district = District
meeting-donate = Contributions
meeting-donate-hint = Groups live on what their members give. If you are new, you need not give anything.
meeting-donate-venmo = Venmo { $name }
meeting-donate-square = Cash App { $name }
meeting-donate-paypal = PayPal { $name }
meeting-donate-basket = Online basket { $name }

meeting-source = From the list “{ $source }”
meeting-source-own-page = This meeting on the list’s own site
meeting-source-sample = Made up: there is no such meeting.
meeting-published-by = Published by { $name }
meeting-helpline = Helpline: { $phone }

meeting-suspended = This meeting is paused
meeting-suspended-text = The list says that it does not meet for now.
meeting-ended = This meeting has ended
meeting-ended-text = Its last date is over. Other meetings are listed below.
meeting-place-closed = The place is closed for now
meeting-place-closed-text = You can still join from afar.
meeting-by-appointment = By appointment
meeting-by-appointment-text = There is no fixed time. Ask the group when it meets.
meeting-find-other = Find another meeting

meeting-moved = Several meetings have this address. Which one do you mean?

## Joining

join-title = Join
join-lead = You can just listen. You may choose any name, and your camera may stay off.
join-link = Open the meeting
join-link-note = Opens { $service }, another site. It will see your network address, and the name you type there.
join-phone = Call { $phone }
join-phone-note = Your number may be seen unless you hide it.
join-notes = What to know
join-back = Back to the meeting
join-not-now = It is not in progress now. { $when }
join-none = The list gives no link or number for this meeting.

## Something is wrong here

wrong-title = Something is wrong here
wrong-lead = Tell the people who keep this list. Please write no names and nothing about yourself.
wrong-what = What is wrong?
wrong-closed = It does not meet any more
wrong-time = The day or the time
wrong-place = The place or the link
wrong-contact = It shows somebody’s name or number
wrong-else = Something else
wrong-note = In a few words
wrong-note-hint = At most 1,000 letters.
wrong-trap = Leave this empty
wrong-send = Send
wrong-thanks-title = Thank you
wrong-thanks = Your note was handed to the people who keep this list. We did not keep who sent it.
wrong-source-contact = You can also write to the list itself:
wrong-empty = Please choose what is wrong, or write a few words.

## A room of this site

meeting-room = This meeting is held here: go to its room
