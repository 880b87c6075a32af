# What every page shares. Texts are plain: no mark-up. Names that come from lists are given as arguments.

site-name = Homegroup
page-title = { $title } · Homegroup
skip-to-content = Skip to the content

## The head of every page

nav-label = Main
nav-meetings = Meetings
nav-rooms = Rooms
nav-start = New here?
nav-fellowships = Fellowships
nav-help = Need help now?
# Leads to another, harmless site at once. Short: it is a button.
nav-leave = Leave now

## The foot of every page

foot-promise = Not affiliated with any fellowship. Beside treatment, never instead of it. We keep no names, no e-mail, no addresses.
foot-languages = Languages
foot-data = Lists for other programs
foot-about = About this site and its sources

## The sample list

sample-banner = This is a sample list. None of these meetings exist.

## Small words

remove = Remove: { $what }

## What is fed to calendars and readers

feed-calendar = Subscribe to this in a calendar
feed-json = As JSON
feed-csv = As a table (CSV)

## About

about-title = About this site
about-lead = Homegroup helps people find a meeting that fits them, tonight or this week. It is free software, and anyone may run it for their region.
about-promises-title = What we promise
about-promise-anonymity = You are nobody here. No account, no name, no address kept. What you search for is not written down. Only coming into a room or signing in puts a cookie on your device; it ends with the browser, and holds no name.
about-promise-own = Nothing on these pages comes from another site, so nobody else learns that you were here.
about-promise-script = Everything you read here works without JavaScript, on a slow line, on an old telephone, and read aloud.
about-promise-same = The same address shows everyone the same page. You can send it to somebody.
about-promise-leave = “Leave now”, on every page, takes you to another site at once. It cannot empty your browser’s history; a private window keeps none.
about-lists-title = Where the meetings come from
about-lists = These lists are kept by the groups and service offices themselves. We read them often and say on each meeting when it was last changed or confirmed.
about-list-meetings = { $count ->
    [one] one meeting
   *[other] { $count } meetings
}
about-list-sample = sample, made up
about-wrong = If a meeting is wrong, its page has a short form to say so.
about-treatment-title = Beside treatment
about-treatment = Meetings are people helping each other. They are no medical care, and nothing here is medical advice. Stopping alcohol, benzodiazepines or opioids suddenly can be dangerous: ask a doctor or nurse first.
about-adults = This site is meant for adults. Groups for young people say so in their own listing.
about-affiliation-title = Who we are not
about-affiliation = We are not part of any fellowship and speak for none. Names of fellowships are theirs; we name them so that you can find them.
about-credits-title = With thanks to
about-credit-places = Towns and postal codes: GeoNames (CC BY 4.0).
about-credit-zones = Borders of time zones: OpenStreetMap contributors (ODbL).
about-credit-kinds = Type codes of meetings: the Meeting Guide specification, kept by Code for Recovery (MIT).
