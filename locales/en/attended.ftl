# That somebody was at meetings, shown without a name; and a group's page about it.

attended-title = Attendance
attended-lead = Some people are asked to show that they go to meetings. If your group has decided to help with that, you can get a token for each meeting here. It bears no name, and nobody can tell which meeting it is from.
attended-own = Most people do not need this. Your own notes are yours alone, and often they are enough.
attended-own-link = Your days and notes
attended-begin-title = A meeting begins
attended-begin-lead = Type the start code that is shown at the meeting now. It changes every twenty seconds.
attended-start-code = Start code
attended-begin-do = I am here
attended-end-later = A meeting ends: I have a ticket
attended-how-title = How it works
attended-how-1 = At the start you type a code and get a ticket. There is no name on it.
attended-how-2 = At the end, at least 45 minutes later, you type a second code. For it you get a token that the site stamps without seeing it.
attended-how-3 = When the week is over and at least 20 tokens were given out on this whole site, you can show yours. With fewer it takes four weeks, or longer.
attended-how-4 = You show tokens to one person or office that you named at the meeting. For anybody else they are worth nothing.
attended-kept = What this site keeps: how many tokens were given out in a week, and a mark of each token that was shown. No list of who was there.
attended-limits-title = What this cannot do
attended-limit-other = Somebody may come in your place, with your phone. A paper slip has the same weakness.
attended-limit-passed-on = Somebody at the meeting may send the codes to a friend. They last one minute at most.
attended-limit-chair = Whoever opens the meeting says how many people are there. They could say too many.
attended-limit-devices = Somebody with two phones may get two tokens.
attended-limit-meaning = A token says that two codes were typed, 45 minutes apart. It does not say that somebody listened, belongs to anything, or is sober.
attended-limit-moment = Whoever watches the line can see when you send something. This site keeps no times and no addresses.
attended-limit-pattern = Showing many tokens each week to the same office is a pattern. You may show fewer than you have.
attended-limit-refused = An office may refuse this, or ask where you were all the same. You can always ask for a paper slip instead.
attended-limit-seized = Whoever has your six words or your text has your tokens.
attended-limit-script = With a script, your device puts the blind on your paper and takes it off. Without one the site does it while it answers you, and for that moment you trust it.
attended-limit-clinic = A clinic sees none of this unless you show it. You can delete tokens at any time.
attended-no-advice = This is not legal advice. Ask the office what it takes before you rely on this.
attended-keys-title = The keys, for those who compare
attended-keys-lead = There is one key for all meetings of a week. If somebody were given another one, their tokens could be known. So the keys stand here for everybody.
attended-days = { $from } to { $until }
attended-state-open = Can be shown from { $date }, if enough tokens are given out by then.
attended-state-closed = Can be shown now.
attended-state-past = Too long ago to be shown.

# With a ticket
attended-begun-title = You are in
attended-begun-lead = Keep this page open, or copy the ticket. Reload nothing. At the end of the meeting, after 45 minutes, type the end code here.
attended-ticket = Ticket
attended-ticket-hint = It says when you came to which meeting, sealed, and nothing about you.
attended-end-code = End code
attended-verifier = Who will you show it to?
attended-verifier-hint = A name that both of you write alike, for example “Court, room 3”. The token is good for them alone.
attended-purse = The tokens you have, as a text
attended-purse-hint = If you have some, paste the text here and the new one is added. Otherwise leave it empty.
attended-kept-sealed = Your tokens are kept with your own pages, sealed with your six words.
attended-blind-here = The paper is made, stamped and opened on this site while it answers, and not kept.
attended-blind-own = The paper is made and opened on this device. The site stamps it without seeing it.
attended-end-do = Get the token

# Tokens
attended-tokens-title = Your tokens
attended-said-token = You have a token. Copy the text below now: it is kept nowhere else.
attended-said-kept = You have a token. It is kept with your own pages.
attended-said-forgotten = Deleted.
attended-said-taken = Here they are as a text. They stay kept with your own pages as well.
attended-take = Take them along as a text
attended-none = There are no tokens here yet.
attended-row = { $count ->
    [one] One meeting, { $days }.
   *[other] { $count } meetings, { $days }.
}
attended-count = How many to show
attended-word = The word they ask with
attended-word-hint = They tell you a word or a date of their own. Type it as they do.
attended-show = Show
attended-forget = Delete
attended-open-title = Open tokens you have as a text
attended-purse-open = The text
attended-open-do = Open
attended-purse-keep = Your tokens, to keep
attended-purse-keep-hint = Whoever has this text has your tokens. It replaces the one you had before.
attended-shown-title = Attendance, to show
attended-statement = { $count ->
    [one] One meeting in this time: { $days }. It lasted at least 45 minutes from start code to end code.
   *[other] { $count } meetings in this time: { $days }. Each lasted at least 45 minutes from start code to end code.
}
attended-week = Week
attended-for = Shown to
attended-upon = Upon the word
attended-shown-lead = Whoever you show it to can check it at { $address }. It can be checked once.
attended-picture = The same text as a picture for a telephone
attended-shown-text = The text to check
attended-shown-means = It says that a code was typed at the start and another at the end of a meeting. It does not say where, and does not certify that somebody took part, is a member of anything, or is sober.

# Checking
attended-check-title = Check attendance
attended-check-lead = For whoever was shown attendance from this site. No account is needed, and what you type is not kept.
attended-check-text = The text you were shown
attended-check-verifier = Your name, as it was given at the meeting
attended-check-verifier-hint = Capitals and spaces do not matter.
attended-check-word = The word you asked with
attended-check-word-hint = A word or a date of your own, that you told the person before. Use another one each time.
attended-check-do = Check
attended-check-once = This was checked now, and cannot be shown again. Print this page if you need it.
attended-check-means = What it means
attended-unproven-unreadable = This is not a text from this site, or only a part of it. Copy all of it.
attended-unproven-words = Your name and the word are both needed.
attended-unproven-forged = This does not hold: a token in it was not given out here for this week, this name and this person.
attended-unproven-open = This cannot be shown yet. Its week has to be over, and enough others must have been at meetings.
attended-unproven-past = This is too long ago to be checked.
attended-unproven-twice = This does not hold: one token is in it twice.
attended-unproven-not-the-holder = This does not hold for this name and this word. Check that both are written as they were agreed.
attended-unproven-shown-before = This was shown before. Each token can be checked once.

# What went wrong
attended-fault-unreadable = A code has eight digits.
attended-fault-wrong = This is not the code that is shown now. Look again: it changes every twenty seconds.
attended-fault-elsewhere = This ticket is from another meeting.
attended-fault-early = { $count ->
    [one] One minute too early. Try again then; your ticket stays good.
   *[other] { $count } minutes too early. Try again then; your ticket stays good.
}
attended-fault-late = This ticket is more than six hours old.
attended-fault-full = As many as there are people were counted already. Ask whoever chairs to correct the number.
attended-fault-many = Many codes are being tried just now. Wait a minute and try again.
attended-fault-ticket = This is no ticket, or only a part of one. Copy all of it.
attended-fault-over = This meeting is over.
attended-fault-verifier = Say who you will show it to, in at most 80 letters.
attended-fault-purse = The text of your tokens cannot be read. Copy all of it. Nothing was changed.
attended-fault-used = There is a token for this ticket already.
attended-fault-shut = Your tokens cannot be opened with these six words. They stay where they are.
attended-fault-word = Type the word they asked with.
attended-fault-not-now = These tokens cannot be shown now.
attended-fault-count = You have not so many.
attended-fault-decision = Choose a decision that your group has carried.
attended-fault-stale = Somebody changed the group just now. Look at it again.
attended-fault-forged = The stamp was not of everybody’s key, and was refused. Tell whoever runs this site.
attended-fault-failed = That did not work. Try again; your ticket stays good.
attended-fault-heads = A number from 1 to 1,000 is needed.

# A group's page
attended-tab = Attendance
attended-group-title = Attendance
attended-group-lead = A group can help people who must show that they go to meetings, without a list of who was there.
attended-group-more = How it works, and what it cannot do
attended-group-on = Your group has decided for it: it is on.
attended-group-off = It is off.
attended-group-now = The meeting takes place
attended-counted = { $let_in } of { $heads } came in, { $stamped } have their tokens.
attended-group-end = The meeting ends: show the end code
attended-group-close = It is over
attended-group-heads = How many people are there?
attended-group-heads-hint = Count the heads, yours too. No more tokens are given out.
attended-group-heads-do = Change the number
attended-group-open = A meeting takes place. The codes are shown by whoever chairs.
attended-group-open-title = Open a meeting
attended-group-open-lead = Do this when you begin. Read the code aloud, or hold it up, so that only those who are there know it. Offer it to everybody: then nobody stands out.
attended-group-open-do = Open it
attended-group-chairs = Whoever chairs today, or the secretary, can open a meeting here.
attended-group-decide = What the group decided
attended-group-off-lead = Turning it off ends a meeting that is open. Tokens that people have stay theirs.
attended-group-off-do = Turn it off
attended-group-undecided = Only a decision of the group can turn it on.
attended-group-ask = Ask the group
attended-group-which = Which decision says so?
attended-group-on-do = Turn it on
attended-code-title = The code to show
attended-code-start = Start code
attended-code-end = End code
attended-code-left = { $count ->
    [one] For one second more.
   *[other] For { $count } seconds more.
}
attended-code-over = No meeting is open.
homegroup-said-attended-on = It is on.
homegroup-said-attended-off = It is off.
