## Meetings that fit somebody, by what they need and wish for

choose-title = Meetings that fit
choose-lead = Say what you need and what you would like. You get three meetings to try first, and the reasons.
choose-kept = Everything is optional. Nothing you say here is kept, unless you press Keep.
choose-go = Find meetings that fit
choose-find = Find meetings
choose-open = Open the answers I kept
choose-visits = Learn from the visits I kept
choose-visits-plain = For that moment this site reads them. It keeps nothing of it.
choose-keep-title = For the next time
choose-keep-how = Keep these answers sealed under your six words. Answers you kept before are replaced.
choose-keep = Keep my answers
choose-forget = Delete the answers I kept
choose-page = Meetings that fit: my answers
choose-first = Try these first
choose-behind = More that fit
choose-put = Put it into my plan
choose-plan-go = To my plan
choose-happens = What happens there
choose-much-none = no answer
choose-much-rather-not = rather not
choose-much-not = does not matter
choose-much-little = a little
choose-much-much = much
choose-much-very = very much
choose-say-put = It is in your plan.
choose-say-there = It was in your plan already.
choose-say-full = Your plan is full. Take something out of it first.
choose-say-forgotten = The answers are deleted.
choose-say-visits = The visits you kept go along with the question, so that it learns.

## The same form, filled in by the one it is about

own-paper-where = Where, and how you get there
own-paper-place = Town or postcode you set out from
own-paper-travel = How you travel
own-paper-when = When you can
own-paper-closed = May you come to closed meetings?
own-paper-closed-yes = yes: I have the problem, or may have it
own-paper-closed-no = no: open meetings only
own-paper-also = You also understand
own-paper-who = Who you would like to be with
