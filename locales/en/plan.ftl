## The plan

plan-title = My plan
plan-door = What you want, and what you mean to do about it
plan-lead = What you want, what you mean to do, and what helps when it gets hard. It is your own. You can make it alone, or with somebody who cares for you.
plan-why = Why a plan looks like this
plan-why-own = You say what goes in. Nothing is counted against you, and nothing here is a duty.
plan-why-mix = A first plan has meetings in person and one online. In one large study, people who only met online were less involved than people who also met in person. Online is good for the days and nights between. You choose.
plan-why-first = The first meeting has a name and a day, and somebody to go with. Many never go because it stays "some time".
plan-why-secular = Not every group speaks of a higher power. There are secular ways beside each of the others.
plan-why-slip = A slip is a part of the story. The days before it still count.
plan-secular-meetings = Secular meetings
plan-secular-steps = The Steps in secular words
plan-slip-go = Write down a slip
plan-not-advice = Nothing here is medical or legal advice. It stands beside treatment and never replaces it.
plan-open = You have a plan here.
plan-mandated = Somebody else asks for this plan. A secular way counts as well: it has to be offered beside the others.

plan-want = What I want
plan-want-how = One wish a line, in your own words.
plan-commitments = What I mean to do
plan-commitments-how = Paste the address of a meeting's page, or use your own words. Leave a card empty, and it is not kept.
plan-kind = What kind
plan-kind-meeting = A meeting
plan-kind-first_meeting = My first meeting
plan-kind-companion = Somebody to go with at first
plan-kind-sponsor = A sponsor, or one for a time
plan-kind-home_group = My home group
plan-kind-service = Something to do for a group
plan-kind-other = Something else
plan-what = What, or which meeting
plan-days = On which days
plan-time = At what time
plan-where = How
plan-where-in_person = in person
plan-where-online = online
plan-where-hybrid = either way
plan-kept = I did it on
plan-kept-times = { $count ->
    [one] done once
   *[other] done { $count } times
}
plan-more = One more
plan-when = What I do when I want to use
plan-when-how = One thing a line. The easiest first.
plan-people = People I can call
plan-people-how = A first name is enough. This stays sealed with the plan, and is never shown to a clinic.
plan-person = Who
plan-how = How to reach them
plan-rhythm = How often I look at how it goes
plan-rhythm-how = Your own rhythm. Nobody is told when you leave one out.
plan-every-daily = each day
plan-every-weekly = once a week
plan-every-none = when I like
plan-hour = At about what time
plan-ninety = Ninety meetings in ninety days
plan-ninety-how = A custom of some groups. No study has tried it out. Tick it only if you want it for yourself; nothing counts it.
plan-calendar = Calendar file
plan-calendar-title = What your calendar shows
plan-calendar-how = Every entry has this one title, so that nobody who sees your calendar learns anything.
plan-feed-go = Let my calendar program fetch it
plan-feed-title = In my own calendar
plan-feed-lead = Your calendar program can fetch the times of your plan by itself. It gets times and one title that says nothing, and no more.
plan-feed-known = Before you do: whoever runs your calendar program, often a large company, can see that it asks this site, under the account you have there. If nobody may know that, use a program that keeps everything on your own device, or the calendar file.
plan-feed-how = The address is a secret: whoever has it can see when you mean to be somewhere. What lies here is sealed, and only the address opens it. It follows your plan each time you save it, and ends a year after the last time.
plan-feed-make = Make an address
plan-feed-show = Show my address
plan-feed-anew = Make another one, so that this one stops
plan-feed-stop = Take it away
plan-feed-address = Put this address into your calendar program, where it says “subscribe” or “add by URL”
plan-feed-stopped = It is gone. Your calendar program finds nothing there any more. Take the calendar out there, too.
plan-feed-no-plan = Write a plan first, with days and times on it.
plan-feed-file = Without an address, once:
plan-neutral = Appointment
plan-tear-sure = Delete my plan for good. If a clinic can see something of it, that ends too.
plan-add = Put it into my plan

## Checking in

plan-check-in = Check in
plan-check-in-lead = A few taps: how it is now. Only you see it, unless you show it to somebody.
plan-craving = How strong is the wish to use?
plan-craving-0 = none
plan-craving-1 = a little
plan-craving-2 = some
plan-craving-3 = strong
plan-craving-4 = very strong

## Questionnaires

plan-scale-title = Questionnaires
plan-scale-go = Fill in a questionnaire
plan-scale-asked = Questionnaires to fill in
plan-scale-lead = A few questions, and a number at the end. You can look at it alone. If a clinic asked for the number, you can show it later, and only if you tick that. Your answers are kept nowhere.
plan-scale-no-diagnosis = It is a number on a paper and no diagnosis. What it means for you, only a talk with somebody who knows their trade can tell.
plan-scale-english = The questions are in English. Their exact words are a part of the measure, so they are not translated here.
plan-scale-choose = Which questionnaire
plan-scale-open = Your earlier numbers, and questionnaires that a clinic sent with your plan, are sealed.
plan-scale-skipped = After the answer “{ $text }” at the top, this one can stay empty.
plan-scale-day = On which day
plan-scale-save = Keep the number
plan-scale-only = Only see the number
plan-scale-missing = Question { $number } has no answer yet. Nothing was kept.
plan-scale-kept = It stands below, with the earlier ones.
plan-scale-range = It can come to anything from { $least } to { $most }.
plan-scale-cut-offs = From these numbers on, whoever published it speaks of a reason to look closer, with a doctor or a nurse:
plan-scale-from = { $number } or more
plan-scale-of = { $number } (from { $least } to { $most })
plan-scale-rights = Rights:
plan-scale-source = Published in:
plan-scale-earlier = Earlier numbers
plan-scale-none = No number is kept.
plan-scale-gone-go = Delete
plan-scale-gone = The number is deleted.
plan-scale-full = There is no more room for numbers. Delete an earlier one first.
plan-scale-here = Your browser runs no script here. This site adds up your answers for this one page and keeps none of them.
plan-scale-device = Your answers stay on this device and are added up here. They are not sent, and not kept.
plan-scale-keep = To keep the number
plan-scale-keep-how = Nothing of this is kept. With six words of your own you can keep the number, sealed, so that only you find it again.

## When I want to use

plan-now-title = I want to use
plan-now-lead = This feeling comes, and it goes again. You do not have to do anything about it alone.
plan-now-own = You wrote this for now
plan-now-open = Show what I wrote for now
plan-now-all = What helps many people
plan-now-wait = Wait ten minutes. Do something with your hands. Then look again.
plan-now-place = Go somewhere else: another room, the street, where other people are.
plan-now-call = Call somebody before, and not after.
plan-now-meeting = Meetings online in the next hour
plan-now-after = If it has happened already

## From a clinic, and back

plan-clinic-go = A code from a clinic
plan-clinic-title = A code from a clinic
plan-clinic-lead = If a clinic gave you six words on paper, you can look here at what they bring. You need not take it, and you can stop at any time.
plan-clinic-open = If you have taken something from a clinic, you see here what it can see.
plan-clinic-open-go = Show what a clinic can see
plan-clinic-none = No clinic can see anything of yours.
plan-clinic-shown = What I show to
plan-clinic-contact = Whom to ask there:
plan-code = I have six words from a clinic
plan-code-how = Look first. Nothing is taken by looking.
plan-code-words = The six words
plan-code-here = Your browser runs no script here. This site opens what the words bring in its memory, for this one page, and keeps nothing of that.
plan-code-device = What the words bring is opened on this device. The words are not sent.
plan-code-look = See what they bring
plan-code-none = These words bring nothing, or nothing any more. Check them, or ask the clinic for new ones.
plan-code-busy = Too many codes are being tried just now. Wait a minute, then try again.
plan-code-brings = This is all that comes from
plan-code-ends = The words can be used until { $text }, once.
plan-code-beside = You have a plan already. It stays, and lies beside the new one.
plan-code-take = Take it
plan-code-leave = Leave it
plan-code-left = Nothing was taken. The words can still be used until they end.
plan-code-taken = It is yours now. The words are used up. You find the plan under "My plan" and can change all of it.
plan-code-taken-beside = It is yours now. The words are used up. The plan you had lies beside it, under "My plan".
plan-code-other-clinic = You are showing something to a clinic already. Stop that first. Nothing was taken.
plan-asks = What the clinic asks you to show
plan-asks-how = Nothing is ticked. Tick only what you want to show. Nothing is sent now: you see every line before it goes.
plan-asks-none = The clinic asks to see nothing.
plan-ask-check_ins = Check-ins: the day, how it was, how strong the wish was, how many meetings, your line
plan-ask-visits = Visits to meetings: the day and how it felt, never where
plan-ask-commitments = What you meant to do, and the days on which you did it
plan-ask-scales = Results of questionnaires
plan-consent = What you agreed to at the clinic
plan-show-kinds = What I want to show now
plan-show-how = You see every line before it goes. Only what came since you last showed something is sent.
plan-show-look = See what the clinic would see
plan-show-what = The clinic will see this, and nothing else
plan-show-send = Send it
plan-show-not = Do not send it
plan-show-nothing = There is nothing of that kind to show since the last time. Nothing was sent.
plan-show-long = This is more than fits in one letter. Tick fewer kinds. Nothing was sent.
plan-show-done = It lies there for the clinic now.
plan-show-closed = The clinic takes nothing in any more. Nothing was sent.
plan-show-full = The clinic has not read what lies there yet, and there is no more room. Nothing was sent.
plan-stop = Stop, and show nothing more
plan-stopped = Stopped. What the clinic had not read yet is deleted, and nothing more comes to it. What it has read, it keeps in its own records.
plan-stop-none = You show nothing to a clinic.
plan-mailbox-open = Open: what you send comes to the clinic.
plan-mailbox-by-clinic = The clinic has closed this. Nothing more comes to it.
plan-mailbox-by-member = You have stopped this. Nothing more comes to the clinic.
plan-mailbox-over = Its time is over. Nothing more comes to the clinic.
plan-unread = { $count ->
    [0] Nothing lies there unread.
    [one] One letter lies there unread.
   *[other] { $count } letters lie there unread.
}
plan-readings = The clinic looked on
plan-readings-none = The clinic has not looked yet.
plan-felt-home = { fit-felt-home }
plan-felt-again = { fit-felt-again }
plan-felt-unsure = { fit-felt-unsure }
plan-felt-no = { fit-felt-not }
plan-meetings-count = { $count ->
    [0] no meeting
    [one] one meeting
   *[other] { $count } meetings
}
