# The Steps: pages of worksheets, and what people write on them for themselves.

steps-title = The Steps
steps-lead = Worksheets to walk the Steps with, one a little harder than the last. Nothing is locked. Go at your own pace, alone or with somebody.
steps-door-text = Worksheets at your own pace, kept for you alone
steps-none = There are no worksheets on this site yet.
steps-step = Step { $number }
steps-sheets = { $count ->
    [1] one worksheet
   *[other] { $count } worksheets
}
steps-begun = { $count ->
    [1] one begun
   *[other] { $count } begun
}
steps-sheet-begun = begun
steps-minutes = { $count ->
    [1] about one minute
   *[other] about { $count } minutes
}
steps-worksheets = Worksheets
steps-next = Next, perhaps:
steps-more = Beside the Steps
steps-every-day = every day
steps-every-week = every week
steps-every-year = every year
steps-week-of = the week of { $date }
steps-earlier = Earlier ones
steps-around = Before and after:
steps-foreign = This page has not been translated yet. Here it is in English.
steps-words-spiritual = The wording leaves room for a higher power.
steps-words-secular = The wording is secular.
steps-words-to-secular = Show the secular wording
steps-words-to-spiritual = Show the spiritual wording
steps-own-words = The Steps are said here in our own words. We are not part of any fellowship.
steps-beside-treatment = This stands beside treatment and never replaces it. A sponsor is not a therapist.

## Keeping what one writes

steps-keep-title = To keep what you write
steps-keep-nobody = To write here you need six words of your own, so that only you can find your pages again. You give no name and no e-mail.
steps-keep-unknown = Nothing is kept under the six words you came with. Perhaps one of them is wrong. Check them first, so that your pages do not end up where you will not find them.
steps-keep-go = Six words of my own
steps-keep-paper = You can read everything and print each sheet without them.
steps-know-title = Before the first word
steps-know = What you write is sealed with your six words. We cannot open it, for anybody. If you lose the six words, everything you wrote is lost for good.
steps-know-tick = I have my six words on paper, and I know this.
steps-sealed-here = Your browser runs no script here. When you save, this site seals your words in its memory and keeps only the sealed page. For that moment it could read them.
steps-sealed-device = Your words are sealed on this device before they are sent. This site gets them sealed.
steps-open = You have written on this sheet before.
steps-open-how = Without a script, this site opens your words in its memory to show them to you, and keeps nothing of that.
steps-open-go = Open my words here
steps-save = Save
steps-paper = Print view
steps-paper-back = Back to my page
steps-ticked = Yes
steps-out-title = Your visit is over
steps-out = You are no longer signed in, so nothing was saved. Your words are below. Sign in on another page with your six words, come back to this page, and send them again.
steps-out-go = Sign in on another page
steps-out-again = Send my words again
steps-out-words = Your words
steps-act-title = One thing to do
steps-look-title = Look back
steps-look-how = Come back to this in some days.
steps-row-more = More rows
steps-sort = Number
steps-sort-how = Change the numbers to change the order. It is sorted when you save.
steps-clock = The date on this device seems to be wrong, so the date of this site is used.
steps-tear-title = Delete this page
steps-tear-sure = Delete what I wrote here for good.
steps-tear-go = Delete
steps-say-page-gone = The page is deleted.
steps-say-unsure = Tick the box if the page is to be deleted.
steps-say-torn-other = Something else was kept on this page meanwhile. Nothing was deleted. Look at it first.

## The same from a script; and what both say

steps-say-kept = Kept.
steps-say-beside = You had written something else on another device meanwhile. Nothing is lost: both are below. Take out of them what you want to keep.
steps-say-know = Please read what it means to lose the six words, and tick the box. Your words are still in the form.
steps-say-long = This is more than one page holds. Nothing was saved, and your words are still in the form. Move a part of them to another sheet or to a file of your own.
steps-say-full = There is no more room for pages of yours. Nothing was saved, and your words are still in the form.
steps-say-no-line = There is no line just now. Your words are still in the form. Try again in a moment.
steps-say-later = There is no line just now. Your words are kept on this device, sealed, and sent when the line is back.
steps-say-sent = The line is back. Your words are kept.
steps-say-busy = This page is being saved somewhere else just now. Your words are still in the form. Try again in a moment.
steps-say-who = You are no longer signed in. Your words are still in the form. Sign in on another page, then save again.
steps-say-failed = That did not work. Your words are still in the form. Try again in a moment.
steps-say-shut = Too many pages of this sheet cannot be opened. Nothing was changed.
steps-say-cut-off = What is kept for this sheet is not whole: a part of it is missing.
steps-say-sealed = What is kept for this sheet cannot be opened. It was changed, or sealed under other words.
steps-say-newer = What is kept for this sheet was written by a newer version of this site.
steps-say-beside-shut = It stays where it is. What you write now is kept beside it.
steps-say-other-title = Another version of this page
steps-say-other-out = I have what I need from this version: leave it out when I save.
steps-say-shared = Shared. Your reader can open it now, and you can take it back at any time.
steps-say-share-empty = Save this page first, then share it.
steps-say-share-code = A code has six words. Check what you typed.
steps-say-share-forged = The key that this site gave does not belong to this code. Nothing was shared. Ask your reader for a new code.
steps-say-none = This code is not good any more, or was never made. Ask your reader for a new one.
steps-say-answer = Answer
steps-say-answered = Your answer was sent.
steps-say-answer-label = Your answer
steps-say-answer-mine = What you answered
steps-say-answer-from = Their answer
steps-say-no-answer = No answer yet.
steps-say-take-back = Take it back
steps-say-taken-back = Taken back. It can be read no more.
steps-say-end = I am done with this page
steps-say-ended = It is off your list. You can read it no more. Your answer stays with whoever shared it.
steps-say-many = You have too many codes out. Withdraw some first.
steps-say-gone = It was taken back meanwhile.
steps-say-made = The code is made.
steps-say-nothing = Nothing yet.
steps-say-untitled = A page
steps-say-code-made = Say or show these six words to the person who wants you to read a page. They are good once, for seven days.
steps-say-today-first = Today is the first day.
steps-say-tomorrow-first = Tomorrow is a first day.
steps-say-remove = Remove
steps-say-export-done = The file is ready.
steps-say-export-shut = Pages that could not be opened: { $count }. They are still kept.

## Sharing

steps-share-title = Share this page with one person
steps-share = Your sponsor, or whoever reads with you, makes a code of six words. Ask for it face to face or by voice. Only what is kept on this page now is shared, and nothing else of yours. You can take it back.
steps-share-code = Their six words
steps-share-here = Without a script, this site opens and seals your page in its memory, and learns the code.
steps-share-go = Share this page

## Taking it all along

steps-export-title = Take all my pages along
steps-export = One file with all you have written, to be read without this site. Keep it where nobody finds it: whoever has the file can read it.
steps-export-here = Without a script, this site opens your pages in its memory to make the file, and keeps nothing of that.
steps-export-device = Your pages are opened on this device. This site does not see them.
steps-export-go = Make the file
steps-export-shut = { $count ->
    [1] One page could not be opened. It is still kept.
   *[other] { $count } pages could not be opened. They are still kept.
}
steps-page-visits = Meetings I visited
steps-page-learn = What I learned

## A quiet look

discreet-title = Notes
discreet-heading = A quiet look
discreet-about = These pages and your own page can be called “Notes”, with a plain picture, in tabs and in the history of the browser.
discreet-on = Call them Notes
discreet-off = Use the usual name again

## A life

life-title = My days
life-days = Days of
life-lead = Count days from one date or from several. A slip does not take a day away: the days before it stay counted.
life-untitled = A date
life-since = since { $text }
life-total = { $count ->
    [1] One day in all
   *[other] { $count } days in all
}
life-stretch = { $count ->
    [1] One day this time
   *[other] { $count } days this time
}
# $what is a milestone and a date.
life-next = Next: { $what }
life-on = { $what }, on { $text }
life-reached = What you have reached
life-days-of = { $count ->
    [1] one day
   *[other] { $count } days
}
life-months-of = { $count ->
    [1] one month
   *[other] { $count } months
}
life-years-of = { $count ->
    [1] one year
   *[other] { $count } years
}
life-slips = Slips on the way
life-slip = Write down a slip
life-slip-kind = It happened, and you are here. The days before it still count. If you are in danger, or stopped something suddenly, get help first.
life-slip-day = Which day
life-slip-note = A few words, if you like: what came before, what helps now
life-slip-go = Keep it
life-gone-slip = Delete this slip and its words
life-gone-date = Delete this date
life-gone-date-sure = Delete this date with all its slips and what I wrote about them, for good.
life-unsure = Nothing was deleted. Tick the box if the date and its slips are to be deleted.
life-date-title = Count from a date
life-date-about = The first day of something: without a drink, a pill, a bet; or the day you came.
life-date-name = A name for it, that only you see
life-date-start = The first day
life-date-go = Count from here
life-fault-day = This is no day that can be counted. Choose one that is not in the future.
life-fault-many = There is no room for more of these. Remove one first.
life-look = Look back at a day
life-day = Day
life-mood = How was it?
life-mood-1 = very hard
life-mood-2 = hard
life-mood-3 = so-so
life-mood-4 = good
life-mood-5 = very good
life-meetings = Meetings
life-words = A few words
life-months = Earlier months
life-graph = The last days
life-graph-about = A line for how the days were, and bars for meetings. The table says the same.

## A sponsor

sponsor-title = Reading with somebody
sponsor-shared = What I share
sponsor-lead = Let one person read one page, and hear what they say. It lies here sealed, and nobody else can open it.
sponsor-safe-title = Before you share
sponsor-safe-therapist = A sponsor is somebody who has walked the same way. A sponsor is not a therapist, not a doctor and not a judge.
sponsor-safe-young = If you are under eighteen: share with nobody you know only from the internet. Ask a grown-up you trust to be there.
sponsor-safe-face = Give a code face to face or by voice, never in writing. Nobody who means you well will push you for it.
sponsor-safe-copy = Whoever reads a page can copy it by hand. Taking back stops further reading, and cannot undo what was read. Share nothing that a court or a violent person could use.
sponsor-code-title = Read a page of somebody’s
sponsor-code = Make a code of six words and say it to the person whose page you are to read. It is good once, for one page, and ends after seven days.
sponsor-code-here = Without a script, this site draws the words and so knows them until the code is used.
sponsor-code-go = Make a code
sponsor-out = Codes not used yet
# A date follows.
sponsor-until = Good until { $date }
sponsor-withdraw = Withdraw
sponsor-open = To show what was shared, without a script this site opens it in its memory.
sponsor-open-go = Open it here
sponsor-with = Shared with me
