# Quand a lieu une réunion, en mots simples. The English file explains the keys.
# Not yet read by a native speaker.

## Days

day-0 = dimanche
day-1 = lundi
day-2 = mardi
day-3 = mercredi
day-4 = jeudi
day-5 = vendredi
day-6 = samedi

day-short-0 = dim.
day-short-1 = lun.
day-short-2 = mar.
day-short-3 = mer.
day-short-4 = jeu.
day-short-5 = ven.
day-short-6 = sam.

today = aujourd’hui
tonight = ce soir
tomorrow = demain
yesterday = hier
weekdays = du lundi au vendredi
weekend = samedi et dimanche

## Months and dates

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

date = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
date-this-year = { $day ->
    [1] { $weekday } 1er { $month }
   *[other] { $weekday } { $day } { $month }
}
date-full = { $day ->
    [1] { $weekday } 1er { $month } { $year }
   *[other] { $weekday } { $day } { $month } { $year }
}

## The clock

clock-24 = { $hour } h { $minute }
clock-24-full = { $hour } h
clock-12 = { $half ->
    [am] { $hour12 } h { $minute } du matin
   *[pm] { $hour12 } h { $minute } de l’après-midi
}
clock-12-full = { $half ->
    [am] { $hour12 } h du matin
   *[pm] { $hour12 } h de l’après-midi
}
clock-kind = 24
noon = midi
midnight = minuit
time-range = de { $start } à { $end }
time-range-past-midnight = de { $start } à { $end } le lendemain
day-and-time = { $day }, { $time }
time-in-zone = { $time }, heure de { $zone }
time-there = { $time } là-bas
time-here = { $time } pour vous
lasts-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
lasts-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
lasts-hours-minutes = { $hours } h { $minutes } min

## How often

every-day = tous les jours
every = chaque { $days }
every-second = une semaine sur deux : { $days }
every-weeks = toutes les { $weeks } semaines : { $days }
nth-1 = premier
nth-2 = deuxième
nth-3 = troisième
nth-4 = quatrième
nth-5 = cinquième
nth-last = dernier
monthly = le { $nth } { $days } du mois
on-dates = à ces dates : { $dates }
by-appointment = sur rendez-vous : demandez au groupe quand il se réunit
from-date = à partir du { $date }
until-date = jusqu’au { $date }
not-on = pas de réunion : { $dates }

## Right now

in-progress = en cours
in-progress-since = { $minutes ->
    [0] vient de commencer
    [one] a commencé il y a { $minutes } minute
   *[other] a commencé il y a { $minutes } minutes
}
starts-now = commence maintenant
starts-in-minutes = { $minutes ->
    [one] commence dans { $minutes } min
   *[other] commence dans { $minutes } min
}
starts-in-hours = { $hours ->
    [one] dans { $hours } h
   *[other] dans { $hours } h
}
next-time = Prochaine fois : { $when }

## Pauses

suspended = ne se réunit pas pour le moment
suspended-until = ne se réunit pas jusqu’au { $date }
suspended-between = ne se réunit pas du { $from } au { $until }
suspended-reason = Raison : { $reason }
ended = ne se réunit plus

## How fresh a listing is

confirmed-days-ago = { $days ->
    [0] confirmée aujourd’hui
    [1] confirmée hier
   *[other] confirmée il y a { $days } jours
}
confirmed-months-ago = { $months ->
    [1] confirmée il y a un mois
   *[other] confirmée il y a { $months } mois
}
confirmed-years-ago = { $years ->
    [1] confirmée il y a plus d’un an
   *[other] confirmée il y a plus de { $years } ans
}
confirmed-never = à notre connaissance, personne ne l’a encore confirmée
changed-days-ago = { $days ->
    [0] modifiée aujourd’hui
    [1] modifiée hier
   *[other] modifiée il y a { $days } jours
}
changed-on = modifiée le { $date }

## Putting names in a row

list-two = { $first } et { $second }
list-more = { $first }, { $rest }
