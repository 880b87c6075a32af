# Being the same person again without a name: /me and what hangs on it. A phrase is "six words" here. The words
# themselves are English in every language.

me-title = Your place here
# In the foot of every page. Quiet, and nothing to be ashamed of over somebody's shoulder.
me-nav = Coming back

## Nobody

me-nobody-title = You need no account
me-nobody = Anybody can read, listen and share here. No name, no e-mail, no password.
me-fresh-title = Come back as the same person
me-fresh = If you want to be the same person the next time, take six words of your own. They are all it needs.
me-fresh-go = Get six words

## For this visit

me-guest-title = You are somebody for now
me-guest = You entered a room, so your browser keeps one small cookie. In that room it makes you the same person until you leave or close the browser.
me-guest-end = After that nobody can be that person again, not even you.
me-fresh-guest = Take six words of your own. With them you begin anew: the name you have in a room now stays behind.

## Coming in

me-in-title = I have six words
me-in-words = Your six words
me-in-hint = The order counts. Capital letters, commas and numbers do not.
me-in-go = Come in
me-toll = Many are coming in just now, so it takes a moment longer.
me-toll-wait = { $count ->
    [one] Without JavaScript: wait one second, then press “Come in” again.
   *[other] Without JavaScript: wait { $count } seconds, then press “Come in” again.
}
me-in-none = Please write your six words first.
me-in-count = { $count ->
    [one] We found one word. It takes six.
   *[other] We found { $count } words. It takes six.
}
me-in-near = Word { $position } is not on our list. Is it perhaps “{ $word }”?
me-in-unknown = Word { $position } is not on our list. Please look at it again.
me-passkey-in-title = I have a passkey
me-passkey-in = Come in with a passkey

## A phrase nobody has used

me-unknown-title = Nothing is kept under these words
me-unknown = Each of these words is on our list, but nothing is kept under these six in this order.
me-unknown-check = Look at your paper again: is the order right? Or was everything deleted?
me-unknown-fresh-title = Or begin anew
me-unknown-fresh = Take six new words.

## Somebody who comes back

me-known-title = You are here as yourself
me-known = In each room you have one name, the same each time. No two rooms can tell that both names are yours.
me-kept-title = What is kept for you
me-roles-none = You hold no role here.
me-roles = Roles you hold, each with the place and your name there:
me-passkeys = { $count ->
    [0] No passkey opens this.
    [one] One passkey opens this.
   *[other] { $count } passkeys open this.
}
me-kept-never = And nothing else: no name, no e-mail, no address, no times of your visits, no list of rooms you were in.
me-place-site = the whole site
me-place-room = the room “{ $room }”
me-role-admin = Admin
me-role-moderator = Moderator
me-role-servant = Trusted servant
me-role-chair = Chair
me-role-co-chair = Co-chair
me-role-doorkeeper = Doorkeeper
me-role-greeter = Greeter
me-role-timekeeper = Timekeeper
me-role-reader = Reader

## Taking it along

me-export-title = Take it along
me-export = A file with all that is kept for you. It shows which names are yours, so look after it.
me-export-steps = What you wrote at the Steps is in it too: this site opens those pages in its memory to make the file, and keeps nothing of that. To have them opened on your device instead, take them along by themselves.
me-export-page = As a page
me-export-data = As data (JSON)
me-export-not-here = What is not in here
me-export-changes = What you changed in the lists:
me-export-proposals = Your drafts, and what you proposed:
me-export-draft = Draft
me-export-words = Your six words: we do not have them.
me-export-keys = The random numbers by which your rows are found: in a lost file they would lead to you.
me-export-never = When you were here, and from where: kept nowhere. What was said in rooms: nothing is written down unless somebody in the room reports words to the moderators.

## Passkeys

# The name under which the passkey stands in the device's own settings, where others may see it.
me-passkey-name = Home
me-passkey-title = A passkey on this device
me-passkey = A passkey is a second way in: your fingerprint, face or device code instead of the six words. Keep the words all the same.
me-passkey-limits = It stands in this device’s list of passkeys with this site’s address, and may be copied to your other devices. Do not make one if somebody else can open this device.
me-passkey-add = Make a passkey
me-passkey-unable = This device’s passkeys cannot do what this takes. Nothing was kept here. Your six words work as before.
me-passkey-failed = That did not work, and nothing was changed. You can try again, or use your six words.
me-passkey-lost-title = Lost a device?
me-passkey-lost = After this, no passkey lets anybody in here as you. Your six words still do.
me-passkey-forget = Forget all passkeys
# Beside "Forget all passkeys" and "Delete everything".
me-elsewhere = A visit that is still open on another device goes on there, for up to 30 days. If you can, leave on that device.

## Leaving

me-out-title = Leave
me-out = Ends your visit: this browser no longer knows who you are here.
me-out-go = Leave
me-wipe-title = Wipe this device
me-wipe = Ends your visit, and asks the browser to remove everything it keeps of this site.
me-wipe-go = Wipe this device

## Deleting

me-delete-title = Delete everything
me-delete = Removes all that is kept for you here. It cannot be undone.
me-delete-go = Delete everything …
me-delete-lead = This cannot be undone, not by us and not by you.
me-delete-what = What is kept under your words, your passkeys and all your roles are deleted at once.
me-delete-handles = If you come in with the same words later, your names are the same, but you hold no role.
me-delete-sure = Yes, delete everything that is kept for me
me-delete-unsure = Please tick the box first, if you are sure.
me-delete-now = Delete
me-delete-back = No, go back

## The six words

me-words-title = Your six words
me-words-write = Write them on paper, in this order. Or print this page.
me-words-print = Keep this paper where you keep things that matter.
me-words-once = Nobody can send them to you again. We do not keep them, and there is no other way to find them.
me-words-key = Whoever has these words is you here. Keep them like a key.
me-words-handles = From now on you will have a new name in each room, and the same one each time you come back. The name you may have now stays behind.
me-words-written = I have written them down
me-words-does-title = What they protect, and what not
me-words-does = They say nothing about you, and nobody can guess them. Your name in one room cannot be joined to your name in another by what is kept here.
me-words-does-not-style = They do not hide what you tell, or how you write.
me-words-does-not-device = They do not help against somebody who sees your screen or uses your device.
me-words-does-not-site = While you are here, you have to trust whoever runs this site.
me-words-not-now = Not now
me-words-wrong = Not quite: those were other words. It happens easily. Here they are once more; look at your paper and mend it.
me-ask-title = What does your paper say?
me-ask = Please copy two of the words from your paper. So you can be sure that they are there.
me-ask-word = Word { $number }
me-ask-go = Check
me-ask-again = Show me the words again

## Notes on top of the page

me-note-late = That took more than a quarter of an hour, so those words are gone. Nothing was kept. Take your time and get six new ones.
me-note-passkey-unknown = This passkey opens nothing here. Perhaps it was forgotten or everything was deleted. Your six words may still work.
me-note-passkey-added = Done. From now on you can come in with this passkey as well.
me-note-passkey-many = You have five passkeys already, which is as many as fit. Nothing was kept of this one.
me-note-passkey-forgotten = Done. No passkey lets anybody in here as you.

## After

me-left-title = You have left
me-left = This browser no longer knows who you are here.
me-left-again = To come back as the same person, use your six words or your passkey.
me-wiped-title = This device is wiped
me-wiped = Your visit is over, and your browser was asked to remove everything it kept of this site.
me-deleted-title = Everything is deleted
me-deleted = Nothing is kept for you any more, and your visit is over.
me-deleted-backups = Copies in our own backups are gone within seven days.
me-deleted-said = What you said in rooms: others may remember it. We write nothing down unless somebody in the room reports words to the moderators; a report is forgotten after ninety days at most. What you changed in the lists stays there, with your own words beside it and without your name.
me-left-over-title = What we cannot remove
me-wiped-history = Your browser’s history and bookmarks. You can clear them in its settings.
me-wiped-files = Files you saved and pages you printed, also the paper with your words.
me-wiped-passkey = A passkey in the device’s own settings. You can remove it there.
me-wiped-cookies = Very old browsers do not understand us. If in doubt, clear cookies and site data in the settings.

## To the pages of those who serve

me-to-desk = To the desk of those who serve
