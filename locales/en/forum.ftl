# Stories and threads: areas, writing, keeping it kind. Plain and calm; nobody is praised or blamed.

nav-forum = Stories

forum-title = Stories and threads
forum-lead = Tell your story without your name, or read what others went through. Anybody can read; nobody knows that you did.
forum-promise-handle = You write under a name of two words. In every area it is another one, and nobody can join them.
forum-promise-read = Reading needs nothing and leaves nothing on your device.
forum-promise-delete = What you delete is gone for good: here at once, from our backups within seven days.
forum-promise-copy = Others can read and copy what you write. Leave out what could tell who you are.
forum-theme-begin = New to this
forum-theme-living = Staying well
forum-theme-others = Family and friends
forum-theme-languages = By language

## Areas: what they are called, and one line about each

forum-area-newcomers = Newcomers
forum-area-newcomers-about = First days, first meetings, first questions. No question is too small.
forum-area-medicines = Prescription medicines
forum-area-medicines-about = When it began with a prescription: painkillers, sleeping pills, stimulants.
forum-area-after-treatment = After treatment
forum-area-after-treatment-about = Home again: the first weeks, old places, new days.
forum-area-steps = Working the Steps
forum-area-steps-about = What a Step asked of you, and what you found.
forum-area-secular = Secular paths
forum-area-secular-about = Recovery without a higher power, with or without Steps.
forum-area-work = Work and money
forum-area-work-about = Going back, telling or not telling, stress, debts.
forum-area-loss = Loss and grief
forum-area-loss-about = Those we miss, and what we lost.
forum-area-nights = Nights without sleep
forum-area-nights-about = When it is late, and long until morning.
forum-area-families = Families
forum-area-families-about = For partners, children, brothers, sisters and friends.
forum-area-parents = Parents
forum-area-parents-about = When your child uses; and being a parent in recovery.
forum-area-talk-en = Open talk in English
forum-area-talk-en-about = Anything that fits nowhere else, in English.
forum-area-talk-es = Open talk in Spanish
forum-area-talk-es-about = Anything that fits nowhere else, in Spanish.
forum-area-talk-fr = Open talk in French
forum-area-talk-fr-about = Anything that fits nowhere else, in French.
forum-area-talk-de = Open talk in German
forum-area-talk-de-about = Anything that fits nowhere else, in German.
forum-area-talk-fa = Open talk in Persian
forum-area-talk-fa-about = Anything that fits nowhere else, in Persian.

## An area

forum-area-empty = Nobody has written here yet. Yours may be the first.
forum-area-end = There is nothing older here.
forum-private = Only the members of this group read what is written here.
forum-newest = The newest
forum-older = Older
forum-kind-story = Story
forum-replies = { $count ->
    [0] no reply yet
    [one] one reply
   *[other] { $count } replies
}
forum-hello = You write here as { $handle }.
forum-hello-waits = A moderator asked that what you write here waits for a yes.
# $when is a day and an hour.
forum-hello-quiet = You can write here again from { $when }.
forum-closed = This group is closed. What was written in it can be read until it is deleted, and nothing can be added.
forum-to-area = Back to the area

## Today

forum-daily = Today, 24 hours
# $date is a day with its date.
forum-daily-title = Today, 24 hours: { $date }
forum-daily-lead = One thread for each day. Say how it is today, or only that you are here.
forum-daily-empty = Nobody has written on this day yet.
forum-daily-zone = My clock
forum-daily-days = Days that are today somewhere

## A thread

forum-title-gone = (taken away by its writer)
forum-opening-gone = What stood here was taken away. The replies stay with those who wrote them.
forum-somebody-gone = Somebody who left
forum-you = you
forum-replies-title = Replies
forum-replies-none = No reply yet.
forum-replies-earlier = Earlier replies
forum-replies-later = More replies
forum-thank = Thank you
forum-report = Something is wrong
forum-edit = Change
forum-delete = Delete
forum-to-thread = To the whole thread
forum-to-post = Back to the post
forum-thanked = Somebody said thank you for this. Only you see it.
# $notes is a list: "use in detail and death".
forum-note-fold = Content note: { $notes }. Open
forum-blocked-fold = Somebody you chose not to read. Open
forum-state-waits = This waits for a yes. Until then only you and those who give it see it.
forum-state-held = A moderator took this away. Only you see it.
forum-state-locked = This was taken away because it may be against the law. What it said is sealed, and nobody reads it.
forum-waits-note = First posts in an area wait for a moderator, or for two members who have been there for a while. You need not do anything.

## Content notes

forum-note-use = use in detail
forum-note-self-harm = self-harm
forum-note-suicide = suicide
forum-note-abuse = abuse
forum-note-food = food and eating
forum-note-gambling = gambling
forum-note-death = death
forum-note-sex = sex

## Writing

forum-new-story = Tell my story
forum-new-story-lead = As long as you like, once. How it was, what happened, how it is now; or in your own order.
forum-new-thread = Start a thread
forum-new-thread-lead = A question, a thought, something from today.
forum-new-daily = Write for today
forum-new-daily-lead = A word is enough.
forum-new-reply = Reply
forum-new-reply-lead = Speak from your own experience, from the I. Advice only where somebody asked for it.
forum-edit-lead = You can change your words in the hour in which you wrote them, and in the next.
forum-first-waits = Your first posts in an area wait until somebody has read them: a moderator, or two members who have been there for a while. That keeps this place kind.
forum-form-title = Title
forum-form-body = Your words
forum-form-hint = *this* leans, **this** is strong, lines that begin with - make a list, and with > a quote. No links, no pictures.
forum-form-language = Written in
forum-form-notes = Content notes
forum-form-notes-hint = Is it hard to read about? Choose what it holds, and the text is folded until somebody opens it.
forum-form-rules = No full names, no contact details, no medical advice, no sourcing.
forum-form-confirm = It is nobody’s: send it as it is
forum-send-story = Send my story
forum-send-thread = Start the thread
forum-send-reply = Send
forum-send-edit = Keep the change
forum-title-empty = Please give it a title. Your words are still here.
# $most and $has are numbers of characters.
forum-title-long = The title is too long: { $has } characters; there is room for { $most }.
forum-body-empty = There is nothing to send yet.
forum-body-long = That is too long: { $has } characters; there is room for { $most }. You can send it in parts. Your words are still here.
# $what is a list of what was found.
forum-found = Something in it could tell who somebody is, or how to reach them: { $what }. Nothing was sent yet.
forum-found-change = Please change what is marked. Others could use it, whoever’s it is. Your words are in the form below.
forum-found-confirm = Please look at what is marked. Change it below; or, if it is nobody’s, send it as it is.
forum-too-fast = That was a lot at once. Please wait a moment and send it again; your words are still here.
forum-full = There is no name free in this area just now. Your words are still here; please try again later.
forum-thread-gone = The thread was taken away while you wrote. Your words are still here: copy them, or send them as a thread of your own.
forum-edit-late = It is too late to change this. You can delete it, or reply to it.
forum-toll = Many are writing for the first time just now, so it takes a moment longer. Your words are still here.
forum-toll-wait = { $count ->
    [one] Without JavaScript: wait one second, then send again.
   *[other] Without JavaScript: wait { $count } seconds, then send again.
}

## What became of it

forum-said-kept = It is there for others to read.
forum-said-waits = It is kept, and waits for a yes.
forum-said-changed = It is changed.
forum-said-deleted = It is deleted.
forum-said-thanked = Thank you. Nobody counts this; only the writer sees that somebody said it.
forum-said-objected = What you said goes to the moderators.
forum-said-settled = There was nothing left to do.
forum-said-released = It is there for others to read now.
forum-said-one-more = Your yes is noted. One more is needed.
forum-said-blocked = You will not see their words here unless you open them.
forum-said-slow = Please wait a moment and try again.

## Whoever is nobody yet and wants to write

forum-knock-title = Who are you here?
forum-knock-lead = To write you need a name of two words. The site gives you one; nothing of you is asked.
forum-knock-words-title = Somebody who comes back
forum-knock-words = With six words of your own you are the same person the next time: you can change and delete what you wrote, and take it along. After you have them, come back here.
forum-knock-words-go = Get six words, or use mine
forum-knock-once-title = Just this once
forum-knock-once = One cookie that ends with the browser. After that what you wrote stays, and nobody can change or delete it in your name, not even you.
forum-knock-once-go = Write just this once

## Beside one's own words, when they sound like acute need

forum-care-title = You do not have to be alone with this
forum-care = Some of your words sound as if things are very hard right now. Your post is kept as you wrote it. If you are in danger, or think of ending your life, please talk to somebody today:
forum-care-note = Only you see this. A moderator is told to look at the post first, but nobody may be awake: this is no emergency service.

## One's own page in an area

forum-mine = What I wrote here
forum-mine-none = You have not written here yet.
forum-object = Do you see it differently? You can say so once.
forum-object-go = Send to the moderators
forum-objected = You said:
forum-export = Take all my words along
forum-follow-title = Follow this area
forum-follow-lead = A feed reader can tell you of new threads, without e-mail. The address is yours alone: whoever has it can see that somebody follows this area.
forum-follow-go = Make a new private address
forum-follow-made = Copy it now: it is not shown again. An address you made before ends with this one.
forum-block = Do not show me this writer’s words here
forum-block-words = To remember whom you do not want to read, the site needs six words of yours. Just this once it cannot.
forum-blocked-title = Whom I do not read here
forum-blocked-lead = Their words are folded for you, in this area. They never learn of it, and nobody else can see this list.
forum-blocked-none = Nobody.
forum-blocked-lift = Read them again

## Deleting

forum-delete-title = Delete this for good?
forum-delete-lead = It is gone at once for everybody, and from our backups within seven days. Nobody can bring it back.
forum-delete-opens = It opens a thread. Its title and your words go; what others replied stays.
forum-delete-sure = Yes, delete it

## What waits, for members who have been there for a while

forum-waiting = What waits here
forum-waiting-lead = First posts of others. Two members who have been here for a while can let one through; so can a moderator alone.
forum-waiting-none = Nothing waits.
forum-waiting-note = You need not agree with it. Let it through if it keeps to the rules; if it does not, leave it to the moderators.
forum-release = Let it through

## Reporting

forum-report-title = Something is wrong here
forum-report-lead = You need no name for this, and we ask for no address. The moderators read it; whoever wrote the post does not learn who told us.
forum-report-what = What is wrong?
forum-wrong-person = It tells who somebody is, or how to reach them
forum-wrong-unkind = It is unkind or threatens somebody
forum-wrong-advice = It gives medical advice
forum-wrong-sourcing = It says where to get something, or asks
forum-wrong-advert = It sells or advertises
forum-wrong-danger = Somebody may be in danger
forum-wrong-illegal = I think it is against the law
forum-report-note = In your own words, if you like
forum-report-hint = If it is against the law: say which law, or why, so that we can act at once. If somebody is in danger now, call the emergency number; we may read this late.
forum-report-choose = Please choose what is wrong.
forum-report-thanks = Thank you. The moderators will look at it.

## Rules

forum-rules-title = How we write here
forum-rules-lead = A few things that keep this place safe for everybody.
forum-rules-how-title = Writing
forum-rule-i = Speak from the I: what you lived, felt and did.
forum-rule-advice = Advice only where somebody asked for it. No scolding, no diagnosis.
forum-rule-medical = No medical advice: no doses, no tapering plans, no “stop taking it”. That is for a doctor or nurse.
forum-rule-sourcing = Nothing about where or how to get anything. No selling, no advertising, no recruiting.
forum-rule-names = No full names, addresses, numbers, links or names in other services; your own neither.
forum-rule-notes = Put a content note on what can be hard to read. Leave out brands, amounts and ways to use.
forum-rule-adults = You are 18 or older.
forum-rules-waits-title = Before others read it
forum-rules-waits = Before anything is sent, the site looks for telephone numbers, addresses, names and links and shows you what it found. It finds most, not all. Your first posts in an area wait for a moderator, or for two members who have been there for a while.
forum-rules-reports-title = When something is wrong
forum-rules-reports = Under every post stands “Something is wrong”. It needs no name. Moderators are people who serve here without pay; they look when they can.
forum-rules-hold = What breaks a rule is taken away. Its writer sees it, with the reason, on “What I wrote here”.
forum-rules-object = The writer can say something to that once; a moderator looks again and shows it, or leaves it.
forum-rules-measures = Who goes on breaking rules can be asked to wait for a yes with every post, or not to write for a day or a week. Nobody is shut out for good, and nobody’s address is kept.
forum-rules-illegal = What seems to be against the law is taken away at once, its writer is told, and it is kept sealed for at most six months in case a court asks.
forum-rules-log = Which measure was taken, where and in which hour is recorded for thirty days; not by whom, and not about whom.
forum-rules-kept-title = What we keep
forum-rules-kept = Your words, your name of two words in that area, and the hour; after a day only the week. Nothing joins your names in two areas. You can change your words for an hour, delete them for ever, and take all of them along.
forum-rules-who-title = Who answers for this site
forum-rules-who = The site is run by whoever put it on the web, not by a fellowship. The front page, or the page it was linked from, says who that is and how to reach them, also for authorities. Notices of unlawful content are best sent with the form under the post: they reach the moderators first.
forum-rules-crisis = This is no emergency service.

## For moderators

forum-desk-title = Stories
forum-desk-door = { $count ->
    [0] Nothing waits.
    [one] One post or objection waits.
   *[other] { $count } posts or objections wait.
}
forum-desk-lead = Most urgent first. Writers read your reason; be plain and kind, and speak of the words, not of the person.
forum-desk-none = Nothing waits.
forum-desk-urgent = Words of crisis
forum-desk-urgent-lead = Help lines stand beside these posts for whoever wrote them. A kind reply can help. Nothing more is promised.
forum-desk-crisis = There may be words of crisis in it.
forum-desk-seen = I have looked
forum-desk-reports = Reports
forum-desk-report-done = The report is dealt with
forum-desk-post-gone = The post is not there any more.
forum-desk-waiting = Waiting for a yes
forum-desk-objections = Writers who see it differently
forum-desk-objection = The writer says:
forum-desk-again = Show it again
forum-desk-uphold = Leave it taken away
forum-desk-locked = Sealed
forum-desk-locked-lead = Taken away as unlawful. Kept for at most six months for a court; delete what is settled.
forum-desk-sealed-go = What it said
forum-desk-sealed-lead = Read it only where you have to: to answer a court, an authority or the writer.
forum-desk-sealed-open = Open it
forum-desk-sealed-broken = It cannot be opened here. The key it was sealed under (site.key) is another one.
forum-desk-settled = Settled: delete it
forum-desk-more = Take it away, or slow the writer down
forum-desk-reason = Reason, for the writer
forum-desk-words = Something to add
forum-desk-hold = Take it away
forum-desk-lock = Unlawful: seal it at once
forum-desk-writer = About whoever wrote it, in this area alone:
forum-desk-group = A group’s own area
forum-desk-log = What was done
forum-desk-log-lead = Which measure, where and in which hour, for thirty days. Not by whom, and not about whom.
forum-desk-said-release = It is shown.
forum-desk-said-hold = It is taken away, and its writer sees why.
forum-desk-said-again = It is shown again.
forum-desk-said-uphold = It stays taken away.
forum-desk-said-lock = It is sealed.
forum-desk-said-delete = It is deleted.
forum-desk-said-seen = Noted.
forum-desk-said-report-done = The report is dealt with.
forum-desk-said-waits = Noted: what they write here waits.
forum-desk-said-quiet-day = Noted: they cannot write here for a day.
forum-desk-said-quiet-week = Noted: they cannot write here for a week.
forum-desk-said-lift = Noted: they can write as before.
forum-desk-said-gone = There was nothing left to do. Perhaps somebody else was faster.
forum-reason-person = Tells who somebody is
forum-reason-person-said = It tells who somebody is, or how to reach them. You are welcome to write it again without that.
forum-reason-unkind = Unkind
forum-reason-unkind-said = It speaks about somebody in a way that can hurt. You are welcome to write it again from your own side.
forum-reason-advice = Medical advice
forum-reason-advice-said = It gives medical advice, which can be dangerous for somebody who reads it. You are welcome to write what you lived, without doses and plans.
forum-reason-sourcing = Sourcing, or ways to use
forum-reason-sourcing-said = It says where or how to get or use something. You are welcome to write it again without that.
forum-reason-advert = Selling or advertising
forum-reason-advert-said = It sells or advertises something.
forum-reason-elsewhere = Belongs elsewhere
forum-reason-elsewhere-said = It belongs in another area. You are welcome to write it there.
forum-reason-else = Another reason
forum-reason-else-said = A moderator took it away:
forum-reason-illegal-said = It may be against the law. If you think it is not, write to whoever runs this site.
forum-act-release = A post was let through
forum-act-hold = A post was taken away
forum-act-again = A post was shown again
forum-act-uphold = A post stayed taken away
forum-act-lock = A post was sealed as unlawful
forum-act-delete = A post was deleted
forum-act-waits = Let their posts wait
forum-act-quiet-day = No writing for a day
forum-act-quiet-week = No writing for a week
forum-act-lift = Lift both

## Drafts on the device, with JavaScript

forum-draft-keep = Keep a draft on this device
forum-draft-kept = A draft is kept on this device, until you send it or empty the device.
forum-draft-drop = Forget the draft
forum-draft-found = There is a draft of this on your device.
forum-draft-take = Put it into the form

## Finding words

forum-search-title = Search what was written
forum-search-words = Words
forum-search-where = Where
forum-search-everywhere = In all areas
forum-search-language = Language
forum-search-any-language = Any language
forum-search-do = Search
forum-search-note = Every word must be there, or a word that begins with it. What you look for is sent in the form alone: it stands in no address and is kept nowhere.
forum-search-filling = The posts are still being read, since this site has just started. You may find more in a minute.
forum-search-found = { $count ->
    [0] Nothing was found.
    [one] One post
   *[other] { $count } posts, the newest first
}
forum-search-noted = Content note: { $notes }. It can be read on its own page.

## Companions

forum-companions-first = Here people ask for a companion to a first meeting or for a temporary sponsor, and offer to be one. You can use it once you have come with six words and two of your posts here were shown. Until then, read the rules that keep both safe.
