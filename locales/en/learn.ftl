# Learning: courses, lessons, conversations to practise, the record for staff; and the page about treatment. The lessons
# themselves are in content/<language>/learn.

learn-title = Learn
learn-nav = Learn
learn-door = Learn before you go
learn-door-text = What a meeting is like, and how to walk in.
learn-lead = Short lessons for the time before a first meeting, and after it. Read them in any order, as often as you like. No sign-in.
learn-first = Begin here
learn-begin = Read the first lesson
learn-any-order = After the first lesson, take them in any order.
learn-any-order-short = any order after the first
learn-read = read
learn-more = More to read
learn-more-start = three short pages, for tonight
learn-more-fellowships = which groups there are, each in the same few words
learn-nothing-kept = What you tick here is explained once, and kept nowhere.
learn-all = All courses
learn-the-lessons = The lessons

learn-people = For people
learn-people-lead = What a meeting is like, where it comes from, how to choose one, and how to walk in.
learn-families = For families and friends
learn-families-lead = What is yours and what is not, what helps, and a meeting of your own.
learn-staff = For staff
learn-staff-lead = For people who work in care: how to bring a patient to a first meeting that fits, and what to leave to them.

learn-lessons = { $count ->
    [one] one lesson
   *[other] { $count } lessons
}
learn-minutes = { $count ->
    [one] about one minute
   *[other] about { $count } minutes
}
learn-place = Lesson { $number } of { $count }
learn-not-translated = This text is not translated yet, so here it is in English.
learn-not-reviewed = Not yet read by a native speaker.

## How sure one is

learn-sure-before = Before you read: how sure do you feel?
learn-sure-after = And now: how sure do you feel?
learn-sure-note = Choose a number, or circle it on paper. At the end you can see both numbers side by side. We do not keep them.
learn-sure-people-low = 0: not sure how to walk in
learn-sure-people-high = 10: I know what to do
learn-sure-families-low = 0: not sure what I can do
learn-sure-families-high = 10: I know what to do
learn-sure-staff-low = 0: not sure what to say
learn-sure-staff-high = 10: I know what to do
learn-sure-title = How sure you feel
learn-sure-then = Before
learn-sure-now = Now
learn-sure-unsaid = not said
learn-sure-yours = These two numbers are for you. Write them down if you want to keep them: this page forgets them when you leave.

## Questions and answers

learn-act = One thing to do
learn-questions = Five questions to check yourself
learn-questions-lead = There are no marks. You may leave some open.
learn-see-answers = See the answers
learn-answers = The answers
learn-you-chose = You chose:
learn-fits = That fits.
learn-left-open = You left this one open.
learn-better = What fits better:
learn-again = Back to the lesson
learn-on = Read on
learn-next = Next lesson:
learn-course-all = All lessons of this course
learn-keep-lead = You can mark this lesson as read, with the two numbers where you gave them. The mark lies on this device alone.
learn-keep = Mark as read on this device
learn-kept = Marked on this device. You can see and remove it under “Kept on this device”.
learn-kept-not = The mark is gone.

## Conversations to practise

talk-all = Conversations to practise
talk-all-lead = A made-up patient speaks. You choose what you might say, and read what it does.
talk-how = You read what a patient says and choose what you might say. Each choice leads on, and the page tells you what it does. You can go back and try another one.
talk-begin = Begin the conversation
talk-made-up = The person is made up. Nothing you choose is kept.
talk-lesson = It belongs to the lesson:
talk-practice = Practice conversation
talk-you = You said
talk-they = The patient says
talk-might-say = What might you say?
talk-end = How it went
talk-again = Begin again
talk-others = Other conversations
talk-back = To try something else, go back with your browser.

## The record for staff

record-title = A record of what you worked through
record-lead = Tick what you have done, and print one sheet for your file or your supervisor.
record-go = Make a record
record-modules = Modules
record-talks = Practice conversations
record-date = Date
record-date-hint = May stay empty: then there is a line to write it on.
record-make = Make the sheet
record-no-name = You write your name on the paper by hand. It is never sent to us, and nothing of this form is kept.
record-sheet-title = Record of completion
record-sheet-course = Mutual-support groups: a course for staff in care, with Homegroup
record-name = Name
record-count = { $count } of { $all } modules
record-none = No module is ticked yet.
record-modules-done = Modules worked through
record-talks-done = Conversations practised
record-signed = Signature
record-seen = Seen by
record-own-word = This sheet says what its holder says. The site did not check it, and keeps no list of who took the course. It is no licence, and no fellowship stands behind it.
record-print = Print this page with your browser.
record-back = Change what is ticked

## Sources

cite-title = Sources
cite-lead = Where the figures and dates come from. What was measured, in whom and in how many stands with each.
cite-source = Source { $number }
cite-back = Back to mark { $number }

## Treatment

treatment-nav = Treatment
treatment-nav-text = kinds of treatment, what to ask, and where to find it
treatment-on-page = On this page
treatment-find = Find treatment
treatment-find-lead = Official services, by country. We list public ones only, and recommend none before another.
treatment-run-by = Run or paid for by { $body }
treatment-beside = Nothing here is medical advice. A support group stands beside treatment and never takes its place.
