# Wann ein Meeting ist, in einfachen Worten. The English file explains the keys.
# Not yet read by a native speaker.

## Days

day-0 = Sonntag
day-1 = Montag
day-2 = Dienstag
day-3 = Mittwoch
day-4 = Donnerstag
day-5 = Freitag
day-6 = Samstag

day-short-0 = So
day-short-1 = Mo
day-short-2 = Di
day-short-3 = Mi
day-short-4 = Do
day-short-5 = Fr
day-short-6 = Sa

today = heute
tonight = heute Abend
tomorrow = morgen
yesterday = gestern
weekdays = Montag bis Freitag
weekend = Samstag und Sonntag

## Months and dates

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

date = { $day }. { $month } { $year }
date-this-year = { $weekday }, { $day }. { $month }
date-full = { $weekday }, { $day }. { $month } { $year }

## The clock

clock-24 = { $hour }:{ $minute } Uhr
clock-24-full = { $hour } Uhr
clock-12 = { $half ->
    [am] { $hour12 }:{ $minute } Uhr vormittags
   *[pm] { $hour12 }:{ $minute } Uhr nachmittags
}
clock-12-full = { $half ->
    [am] { $hour12 } Uhr vormittags
   *[pm] { $hour12 } Uhr nachmittags
}
clock-kind = 24
noon = 12 Uhr mittags
midnight = Mitternacht
time-range = { $start } bis { $end }
time-range-past-midnight = { $start } bis { $end } am nächsten Tag
day-and-time = { $day }, { $time }
time-in-zone = { $time } ({ $zone })
time-there = { $time } dort
time-here = { $time } bei dir
lasts-minutes = { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}
lasts-hours = { $hours ->
    [one] eine Stunde
   *[other] { $hours } Stunden
}
lasts-hours-minutes = { $hours } Std. { $minutes } Min.

## How often

every-day = jeden Tag
every = jeden { $days }
every-second = jede zweite Woche: { $days }
every-weeks = alle { $weeks } Wochen: { $days }
nth-1 = ersten
nth-2 = zweiten
nth-3 = dritten
nth-4 = vierten
nth-5 = fünften
nth-last = letzten
monthly = am { $nth } { $days } im Monat
on-dates = an diesen Tagen: { $dates }
by-appointment = nach Absprache: Frag die Gruppe, wann sie sich trifft
from-date = ab { $date }
until-date = bis { $date }
not-on = kein Meeting: { $dates }

## Right now

in-progress = läuft gerade
in-progress-since = { $minutes ->
    [0] hat gerade angefangen
    [one] hat vor einer Minute angefangen
   *[other] hat vor { $minutes } Minuten angefangen
}
starts-now = fängt jetzt an
starts-in-minutes = { $minutes ->
    [one] beginnt in 1 Min.
   *[other] beginnt in { $minutes } Min.
}
starts-in-hours = { $hours ->
    [one] in 1 Std.
   *[other] in { $hours } Std.
}
next-time = Nächstes Mal: { $when }

## Pauses

suspended = trifft sich zurzeit nicht
suspended-until = trifft sich nicht bis { $date }
suspended-between = trifft sich nicht von { $from } bis { $until }
suspended-reason = Grund: { $reason }
ended = trifft sich nicht mehr

## How fresh a listing is

confirmed-days-ago = { $days ->
    [0] heute bestätigt
    [1] gestern bestätigt
   *[other] vor { $days } Tagen bestätigt
}
confirmed-months-ago = { $months ->
    [one] vor einem Monat bestätigt
   *[other] vor { $months } Monaten bestätigt
}
confirmed-years-ago = { $years ->
    [one] vor über einem Jahr bestätigt
   *[other] vor über { $years } Jahren bestätigt
}
confirmed-never = soweit wir wissen, noch von niemandem bestätigt
changed-days-ago = { $days ->
    [0] heute geändert
    [1] gestern geändert
   *[other] vor { $days } Tagen geändert
}
changed-on = geändert: { $date }

## Putting names in a row

list-two = { $first } und { $second }
list-more = { $first }, { $rest }
