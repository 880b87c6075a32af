# زمان جلسه با واژه‌های ساده. The English file explains the keys.
# Not yet read by a native speaker. Dates are Gregorian; the Solar Hijri calendar is not offered yet.

## Days

day-0 = یکشنبه
day-1 = دوشنبه
day-2 = سه‌شنبه
day-3 = چهارشنبه
day-4 = پنجشنبه
day-5 = جمعه
day-6 = شنبه

day-short-0 = یک
day-short-1 = دو
day-short-2 = سه
day-short-3 = چهار
day-short-4 = پنج
day-short-5 = جمعه
day-short-6 = شنبه

today = امروز
tonight = امشب
tomorrow = فردا
yesterday = دیروز
weekdays = دوشنبه تا جمعه
weekend = شنبه و یکشنبه

## Months and dates

month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر

date = { $day } { $month } { $year }
date-this-year = { $weekday } { $day } { $month }
date-full = { $weekday } { $day } { $month } { $year }

## The clock

clock-24 = { $hour }:{ $minute }
clock-24-full = { $hour }:۰۰
clock-12 = { $half ->
    [am] { $hour12 }:{ $minute } صبح
   *[pm] { $hour12 }:{ $minute } عصر
}
clock-12-full = { $half ->
    [am] { $hour12 } صبح
   *[pm] { $hour12 } عصر
}
clock-kind = 24
noon = ظهر
midnight = نیمه‌شب
time-range = از { $start } تا { $end }
time-range-past-midnight = از { $start } تا { $end } روز بعد
day-and-time = { $day }، { $time }
time-in-zone = { $time } به وقت { $zone }
time-there = { $time } به وقت آنجا
time-here = { $time } به وقت شما
lasts-minutes = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
}
lasts-hours = { $hours ->
    [one] { $hours } ساعت
   *[other] { $hours } ساعت
}
lasts-hours-minutes = { $hours } ساعت و { $minutes } دقیقه

## How often

every-day = هر روز
every = هر { $days }
every-second = یک هفته در میان: { $days }
every-weeks = هر { $weeks } هفته یک بار: { $days }
nth-1 = اولین
nth-2 = دومین
nth-3 = سومین
nth-4 = چهارمین
nth-5 = پنجمین
nth-last = آخرین
monthly = { $nth } { $days } هر ماه
on-dates = در این تاریخ‌ها: { $dates }
by-appointment = با هماهنگی قبلی: زمان جلسه را از گروه بپرسید
from-date = از { $date }
until-date = تا { $date }
not-on = بدون جلسه: { $dates }

## Right now

in-progress = در حال برگزاری
in-progress-since = { $minutes ->
    [0] همین حالا شروع شد
   *[other] { $minutes } دقیقه پیش شروع شد
}
starts-now = همین حالا شروع می‌شود
starts-in-minutes = { $minutes ->
    [one] { $minutes } دقیقهٔ دیگر شروع می‌شود
   *[other] { $minutes } دقیقهٔ دیگر شروع می‌شود
}
starts-in-hours = { $hours ->
    [one] { $hours } ساعت دیگر
   *[other] { $hours } ساعت دیگر
}
next-time = جلسهٔ بعدی: { $when }

## Pauses

suspended = فعلاً برگزار نمی‌شود
suspended-until = تا { $date } برگزار نمی‌شود
suspended-between = از { $from } تا { $until } برگزار نمی‌شود
suspended-reason = دلیل: { $reason }
ended = دیگر برگزار نمی‌شود

## How fresh a listing is

confirmed-days-ago = { $days ->
    [0] امروز تأیید شده است
    [1] دیروز تأیید شده است
   *[other] { $days } روز پیش تأیید شده است
}
confirmed-months-ago = { $months ->
    [1] یک ماه پیش تأیید شده است
   *[other] { $months } ماه پیش تأیید شده است
}
confirmed-years-ago = { $years ->
    [1] بیش از یک سال پیش تأیید شده است
   *[other] بیش از { $years } سال پیش تأیید شده است
}
confirmed-never = تا جایی که می‌دانیم هنوز کسی آن را تأیید نکرده است
changed-days-ago = { $days ->
    [0] امروز تغییر کرده است
    [1] دیروز تغییر کرده است
   *[other] { $days } روز پیش تغییر کرده است
}
changed-on = تغییر در { $date }

## Putting names in a row

list-two = { $first } و { $second }
list-more = { $first }، { $rest }
