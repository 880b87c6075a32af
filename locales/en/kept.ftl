# What somebody keeps on their own device: favourites, "I have been there", recent places, copies to read offline.

kept-nav = Kept on this device
kept-title = Kept on this device
kept-lead = Only this browser knows what is here. We do not keep it. To show the next times, this page asks for them once; what it asks is not written down.
kept-needs-script = This page needs JavaScript, because what it shows lies on your device alone. Wiping works without.
kept-meetings = Your meetings
kept-none = Nothing is kept yet. On a meeting’s page, press “Keep on this device”.
kept-lessons = Lessons I have read
kept-file-title = Take it along
kept-file = A file of what is kept here. It shows where you go, so look after it.
kept-file-text = As a text
kept-file-data = As data (JSON)
kept-import = Bring it back from a data file
kept-wipe-title = Wipe this device
kept-wipe = Removes everything of this site from this browser: meetings, dates, places, copies. If you are in a room or came in with six words, your visit ends too. It cannot be undone.
kept-wipe-go = Wipe everything
# The name of the installed site for those who want one that says nothing.
kept-plain-name = My week

## On a meeting

keep-row = Keep
keep-it = Keep on this device
been-title = I have been there
been-lead = For you alone. The date may stay empty.
been-day = Date
been-add = Note it

## Sending it to somebody

share-it = Share
share-done = Copied. You can paste it now.
share-not = It could not be copied. This is its address:
share-address = Address of this meeting:

## Recent places

recent-title = Recent places
recent-lead = If you turn this on, the places you search for are kept here and offered the next time.
recent-on = Keep the places I search for

## Copies for reading offline

copies-title = Read without a line
copies-lead = If you turn this on, this browser keeps copies: your meetings’ pages, the help page, and the meeting formats for a table.
copies-on = Keep copies on this device
offline-title = No line just now
offline-lead = This page could not be fetched, and there is no copy of it here. These copies there are:
copy-banner = This is a copy. What has changed since is not in it. It was made:
copy-time = { $date }, { $time } (UTC)

## Installing

install-title = On your home screen
install-lead = You can add this site to your home screen from your browser’s menu. You need not.
install-plain = From this page it is added under the name “My week”.
install-plain-go = Use a name that says nothing: “My week”
install-own-go = Use the site’s own name

## What the script says

device-first-title = Keep this on your device?
device-first = This browser will keep your list on this device. We do not get it. Whoever uses this browser can see it.
device-first-wipe = You can wipe it at any time: “Kept on this device”, at the foot of every page.
device-first-yes = Keep it
device-first-no = No
device-unable = This browser does not let us keep anything. Perhaps it is a private window.
device-full = That is as much as fits. Remove something first.
device-changed-when = Day or time has changed since you kept it.
device-changed-place = The place has changed since you kept it.
device-changed-seen = I have seen it
device-gone = This meeting is in no list here any more. It may have ended or moved.
device-remove = Remove
device-been = You were there: { $what }
device-no-day = without a date
device-lesson-sure = Before: { $what }, after: { $text }
device-no-line = The next times could not be fetched. Here is what this device knows.
device-imported = Done. Meetings kept here now: { $count }
device-not-ours = This file is not one of ours, so nothing was changed.
device-copies-busy = One moment, copies are being made …
device-copies-failed = That did not work. This browser may not be able to keep copies.
device-copies-none = No copies yet.
device-copied = copy from { $text }
