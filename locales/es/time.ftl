# Cuándo es una reunión, en palabras sencillas. The English file explains the keys.
# Not yet read by a native speaker.

## Days

day-0 = domingo
day-1 = lunes
day-2 = martes
day-3 = miércoles
day-4 = jueves
day-5 = viernes
day-6 = sábado

day-short-0 = dom
day-short-1 = lun
day-short-2 = mar
day-short-3 = mié
day-short-4 = jue
day-short-5 = vie
day-short-6 = sáb

today = hoy
tonight = esta noche
tomorrow = mañana
yesterday = ayer
weekdays = de lunes a viernes
weekend = sábado y domingo

## Months and dates

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

date = { $day } de { $month } de { $year }
date-this-year = { $weekday } { $day } de { $month }
date-full = { $weekday } { $day } de { $month } de { $year }

## The clock

clock-24 = { $hour }:{ $minute }
clock-24-full = { $hour }:00
clock-12 = { $half ->
    [am] { $hour12 }:{ $minute } a. m.
   *[pm] { $hour12 }:{ $minute } p. m.
}
clock-12-full = { $half ->
    [am] { $hour12 } a. m.
   *[pm] { $hour12 } p. m.
}
clock-kind = 24
noon = mediodía
midnight = medianoche
time-range = de { $start } a { $end }
time-range-past-midnight = de { $start } a { $end } del día siguiente
day-and-time = { $day }, { $time }
time-in-zone = { $time }, hora de { $zone }
time-there = { $time } allí
time-here = { $time } para ti
lasts-minutes = { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}
lasts-hours = { $hours ->
    [one] una hora
   *[other] { $hours } horas
}
lasts-hours-minutes = { $hours } h { $minutes } min

## How often

every-day = todos los días
every = cada { $days }
every-second = una semana sí y otra no: { $days }
every-weeks = cada { $weeks } semanas: { $days }
nth-1 = primer
nth-2 = segundo
nth-3 = tercer
nth-4 = cuarto
nth-5 = quinto
nth-last = último
monthly = el { $nth } { $days } del mes
on-dates = en estas fechas: { $dates }
by-appointment = con cita: pregunta al grupo cuándo se reúne
from-date = desde el { $date }
until-date = hasta el { $date }
not-on = no hay reunión: { $dates }

## Right now

in-progress = en curso
in-progress-since = { $minutes ->
    [0] acaba de empezar
    [one] empezó hace un minuto
   *[other] empezó hace { $minutes } minutos
}
starts-now = empieza ahora
starts-in-minutes = { $minutes ->
    [one] empieza en 1 min
   *[other] empieza en { $minutes } min
}
starts-in-hours = { $hours ->
    [one] en 1 h
   *[other] en { $hours } h
}
next-time = Próxima: { $when }

## Pauses

suspended = no se reúne por ahora
suspended-until = no se reúne hasta el { $date }
suspended-between = no se reúne del { $from } al { $until }
suspended-reason = Motivo: { $reason }
ended = ya no se reúne

## How fresh a listing is

confirmed-days-ago = { $days ->
    [0] confirmada hoy
    [1] confirmada ayer
   *[other] confirmada hace { $days } días
}
confirmed-months-ago = { $months ->
    [one] confirmada hace un mes
   *[other] confirmada hace { $months } meses
}
confirmed-years-ago = { $years ->
    [one] confirmada hace más de un año
   *[other] confirmada hace más de { $years } años
}
confirmed-never = que sepamos, nadie la ha confirmado todavía
changed-days-ago = { $days ->
    [0] modificada hoy
    [1] modificada ayer
   *[other] modificada hace { $days } días
}
changed-on = modificada el { $date }

## Putting names in a row

list-two = { $first } y { $second }
list-more = { $first }, { $rest }
