# Group conscience: a group asks itself something and votes. Only its members see these pages.

decisions-title = Group conscience
decisions-lead = What the group decides together. Each member has one vote, and nobody can see who voted what.
decisions-ask = Ask the group
decisions-open = Open now
decisions-past = Decided before
decisions-none = The group has not been asked anything yet.

## Asking

decision-question = The question
decision-text = What there is to know about it
decision-text-hint = Both sides, if there are two. The group can talk about it until the vote ends.
decision-rule = How it is decided
decision-rule-consent = By consent
decision-rule-consent-means = It passes if nobody objects. Whoever objects gives a reason.
decision-rule-majority = By majority
decision-rule-majority-means = It passes if more say yes than no.
decision-rule-two-thirds = By two thirds
decision-rule-two-thirds-means = It passes if at least two thirds of those who say yes or no say yes.
decision-open-for = Open for
decision-days = { $count ->
    [1] one day
   *[other] { $count } days
}
decision-who-votes = Everybody who is a member now can vote. At least five have to: with fewer, the result would say who voted what.
decision-open = Open the vote
decision-cancel = Cancel
decision-too-few-members = { $count ->
    [1] You are the only member. A vote needs at least five people, so that nobody can tell who voted what.
   *[other] The group has { $count } members. A vote needs at least five people, so that nobody can tell who voted what.
}
decision-too-many-open = The group has { $count } open questions. Wait until one of them has ended.
decision-faults = Something is missing. Nothing was lost.
decision-fault-title = Write the question in one line.
decision-fault-long = That is too long. There is room for { $count } characters.
decision-fault-rule = Choose how it is decided.
decision-fault-days = Choose between 1 and 30 days.
# $what lists what was found: "a telephone number and a name".
decision-fault-details = There seems to be { $what } in your words. Nobody here needs to know. Please change it, or say that it can stay.
decision-detail-email = an e-mail address
decision-detail-link = a web address
decision-detail-phone = a telephone number
decision-detail-social = a name from another service
decision-detail-address = a street address
decision-detail-workplace = a place of work
decision-detail-name = somebody’s name
decision-sure = I have looked; it can stay as it is

## One decision

decision-by = Asked by
# A day and an hour follow.
decision-until = You can vote until
decision-coming-in = The vote has ended; the last ballots are coming in
decision-coming-in-more = The vote has ended. The last ballots come in for five minutes; then the result is here.
decision-nothing-shown = Until the vote has ended nothing is counted, and nobody sees how many have voted.
decision-not-on-roll = You joined after this vote was opened, so you have no vote in it. You will in the next one.
decision-vote-title = Vote
decision-your-vote = Your vote
decision-choice-yes = Yes
decision-choice-no = No
decision-choice-aside = I stand aside
decision-choice-consent-yes = I consent
decision-choice-consent-no = I object
decision-choice-consent-aside = I stand aside
decision-reason = Why, if you like
decision-reason-hint = If your side turns out to be the smaller one, these words are recorded as its opinion, signed by nobody. Otherwise they are deleted unread. Take care: a way of writing can be known.
decision-reason-objection = If you object: why
decision-reason-objection-hint = After the vote the group can read your reason, signed by nobody. Take care: a way of writing can be known.
decision-fault-choice = Choose how you vote.
decision-fault-reason = Whoever objects gives a reason.
decision-vote = Cast my vote
decision-plain = Your browser runs no script here, so your vote is made secret on our side, within this one request. It is kept without your name all the same; but whoever runs this site could look at that moment. With scripts turned on, not even they can.
decision-blind = Your vote is made secret on this device before it is sent. Whoever runs this site does not get to see whose it is.
decision-going = Your ballot is on its way. Please wait a few seconds.
decision-drawn = You have taken your ballot paper. If you have voted, your vote is in, and nobody can look up what it was, not even you.
decision-how-title = How your vote stays secret
decision-how = Your device makes up a number and covers it. We stamp the covered number, one for each member. Your device uncovers it, waits a moment, and sends number and vote without saying who you are. We see that the stamp is ours, and not whom we gave it to.
decision-how-not = Two things no stamp can hide: if everybody votes the same, everybody’s vote is known; and whoever looks over your shoulder sees it.
decision-how-key = Everybody in the group has to see the same key here. If you want to be sure, read it out to one another. Your device checks that your stamp was made with it.
decision-withdraw = Take the question back
decision-withdraw-hint = You can, as long as nobody has taken a ballot paper.
decision-said-asked = The vote is open.
decision-said-withdrawn = The question is taken back.
decision-said-too-late = Somebody has taken a ballot paper already, so the vote goes on.
decision-said-counted = Your vote is in. It counts once, however often it is sent.
decision-said-other = A vote with this ballot paper came in before and says something else. That one counts.
decision-said-drawn = You have taken your ballot paper before. If you voted then, that vote counts.
decision-said-closed = The vote has ended.
decision-said-roll = You joined after this vote was opened, so you have no vote in it.
decision-said-forged = This site answered with a stamp that is not the group’s. Do not vote here; your vote could be known. Nothing was sent.
decision-said-failed = That did not work. Nothing is lost: please try again.

## What came out

decision-state-open = Open
decision-state-carried = Passed
decision-state-lost = Not passed
decision-state-void = No result
decision-carried-consent = Nobody objected.
decision-carried-majority = More said yes than no.
decision-carried-two-thirds = At least two thirds said yes.
decision-lost-consent = Somebody objected, or nobody consented.
decision-lost-majority = Not more said yes than no.
decision-lost-two-thirds = Fewer than two thirds said yes.
decision-void = Fewer than five voted. That is too few to hide who voted what, so nothing was counted, and the votes are deleted. The group can be asked again.
decision-number = { $count }
# $cast voted of $voters who could.
decision-turnout = { $cast } of { $voters } voted.
decision-closed-on = Decided on { $day }
decision-again = Ask again
decision-words-objections = What those who object say
decision-words-minority = What the smaller side says
decision-words-by-nobody = Signed by nobody, in no order.
