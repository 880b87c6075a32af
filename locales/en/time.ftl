# When a meeting is, in plain words.
#
# Numbers are whole. `$time`, `$start` and `$end` are clock times already written with `clock-24`, `clock-12`,
# `noon` or `midnight`; `$days` is one name of a day or several joined with `list-two` and `list-more`.

## Days, counted as the lists count them: 0 is Sunday

day-0 = Sunday
day-1 = Monday
day-2 = Tuesday
day-3 = Wednesday
day-4 = Thursday
day-5 = Friday
day-6 = Saturday

day-short-0 = Sun
day-short-1 = Mon
day-short-2 = Tue
day-short-3 = Wed
day-short-4 = Thu
day-short-5 = Fri
day-short-6 = Sat

today = today
tonight = tonight
tomorrow = tomorrow
yesterday = yesterday
weekdays = Monday to Friday
weekend = Saturday and Sunday

## Months, and dates made of them

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

date = { $day } { $month } { $year }
date-this-year = { $weekday } { $day } { $month }
date-full = { $weekday } { $day } { $month } { $year }

## The clock: $hour is 0 to 23, $hour12 is 1 to 12, $minute is two digits, $half is am or pm

clock-24 = { $hour }:{ $minute }
# On the hour.
clock-24-full = { $hour }:00
clock-12 = { $half ->
    [am] { $hour12 }:{ $minute } am
   *[pm] { $hour12 }:{ $minute } pm
}
clock-12-full = { $half ->
    [am] { $hour12 } am
   *[pm] { $hour12 } pm
}
# Which of the two this language uses: 12 or 24.
clock-kind = 12
noon = noon
midnight = midnight
time-range = { $start } to { $end }
# It ends on the day after.
time-range-past-midnight = { $start } to { $end } the next day
day-and-time = { $day }, { $time }
time-in-zone = { $time } { $zone } time
time-there = { $time } there
time-here = { $time } for you
lasts-minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
lasts-hours = { $hours ->
    [one] one hour
   *[other] { $hours } hours
}
lasts-hours-minutes = { $hours } h { $minutes } min

## How often

every-day = every day
every = every { $days }
every-second = every second week on { $days }
every-weeks = every { $weeks } weeks on { $days }
nth-1 = first
nth-2 = second
nth-3 = third
nth-4 = fourth
nth-5 = fifth
nth-last = last
# $nth is one of the words above, or several joined.
monthly = the { $nth } { $days } of the month
on-dates = on { $dates }
by-appointment = by appointment: ask the group when it meets
from-date = from { $date }
until-date = until { $date }
not-on = not on { $dates }

## Right now

in-progress = in progress
in-progress-since = { $minutes ->
    [0] has just begun
    [one] began one minute ago
   *[other] began { $minutes } minutes ago
}
starts-now = starts now
starts-in-minutes = { $minutes ->
    [one] starts in 1 min
   *[other] starts in { $minutes } min
}
starts-in-hours = { $hours ->
    [one] in 1 h
   *[other] in { $hours } h
}
next-time = Next: { $when }

## Pauses

suspended = not meeting for now
suspended-until = not meeting until { $date }
suspended-between = not meeting from { $from } to { $until }
suspended-reason = Why: { $reason }
ended = no longer meets

## How fresh a listing is

confirmed-days-ago = { $days ->
    [0] confirmed today
    [1] confirmed yesterday
   *[other] confirmed { $days } days ago
}
confirmed-months-ago = { $months ->
    [one] confirmed a month ago
   *[other] confirmed { $months } months ago
}
confirmed-years-ago = { $years ->
    [one] confirmed over a year ago
   *[other] confirmed over { $years } years ago
}
confirmed-never = not yet confirmed by anyone we know of
changed-days-ago = { $days ->
    [0] changed today
    [1] changed yesterday
   *[other] changed { $days } days ago
}
changed-on = changed on { $date }

## Putting names in a row

list-two = { $first } and { $second }
# All but the last two of a longer list; the last two are joined with `list-two`.
list-more = { $first }, { $rest }
