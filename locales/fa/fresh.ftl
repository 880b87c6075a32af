# تازگی هر جلسه و درست نگه داشتن فهرست. The English file explains the keys.
# Not yet read by a native speaker.

## On a meeting's page

fresh-confirmed = آخرین تأیید: { $date }.
fresh-today = امروز تأیید شد.
fresh-changed = هنوز کسی اینجا آن را تأیید نکرده است. فهرست آن را آخرین بار در { $date } تغییر داد.
fresh-unknown = فهرست نمی‌گوید آخرین بار چه وقت کسی آن را تأیید کرد.
fresh-list-read = در { $date } فهرست این‌طور بود.
fresh-quiet = از { $date } تاکنون کسی این جلسه را تأیید نکرده است. شاید چیزی عوض شده باشد؛ پیش از راه دور تماس بگیرید یا بنویسید.
fresh-quiet-tell = به‌تازگی آنجا بوده‌اید؟ به ما بگویید چه فرق کرده است.

## A group's own page

confirm-title = جلسه‌های گروه شما
confirm-lead = مردم شما را این‌گونه پیدا می‌کنند. لطفاً آن را بخوانید و اگر همه‌اش درست است یک بار دکمه را بزنید. نامی پرسیده نمی‌شود و نامی نگه داشته نمی‌شود.
confirm-all = همه‌اش درست است
confirm-one = این درست است
confirm-changed = این عوض شده است
confirm-look = دیدن صفحه‌اش
confirm-said-all = سپاس. همه از امروز تأیید شده است.
confirm-said-one = سپاس. این یکی از امروز تأیید شده است.
confirm-list = از فهرست: { $list }.
confirm-nobody = این پیوند را درون گروه نگه دارید؛ هر که آن را دارد می‌تواند تأیید کند. بارها کار می‌کند.
confirm-empty = اکنون هیچ جلسه‌ای از گروه شما در فهرست نیست. اگر باید باشد، به نگه‌دارندگان این سایت بگویید.
confirm-gone-title = این پیوند کار نمی‌کند
confirm-gone = شاید زمانش تمام شده یا پس گرفته شده است. نگه‌دارندگان این سایت می‌توانند پیوند تازه‌ای بسازند.

## The groups and their links

groups-title = گروه‌ها
groups-lead = هر گروه می‌تواند پیوند خودش را داشته باشد. با آن همه جلسه‌هایش را با یک فشار تأیید می‌کند، هر چند بار که بخواهد، تا یک سال. پیوند یک بار نشان داده می‌شود؛ تنها نشانه‌ای از آن می‌ماند که از آن خوانده نمی‌شود.
groups-find = بخشی از نام گروه یا فهرست
groups-find-go = جستجو
groups-count = { $count ->
    [0] هیچ گروهی نیست.
    [1] یک گروه.
   *[other] { $count } گروه.
}
groups-meetings = { $count ->
    [1] یک جلسه
   *[other] { $count } جلسه
}
groups-has-link = پیوند دارد.
groups-make = ساختن پیوند
groups-make-again = ساختن پیوند تازه
groups-link-title = پیوندی برای گروه
groups-link-lead = آن را به کسی بدهید که از سوی گروه سخن می‌گوید. تنها اکنون نشان داده می‌شود. پیوند پیشین گروه دیگر کار نمی‌کند.
groups-link-words = با این پیوند گروه شما می‌تواند با یک فشار و بی‌نام بگوید که جلسه‌هایش درست نوشته شده‌اند. یک سال کار می‌کند.
groups-back = بازگشت به گروه‌ها
groups-not-whole = این گروه در جایی هم جلسه دارد که شما در آن خدمت نمی‌کنید. کسی که برای همهٔ گروه خدمت می‌کند می‌تواند پیوندش را بسازد.
groups-lost = پیوند گروه‌هایی که اکنون جلسه‌ای ندارند
groups-lost-lead = چیزی را تأیید نمی‌کنند. اگر گروه به فهرستش برگردد، دوباره کار می‌کنند.
checks-pages = صفحه‌های دیگر
checks-earlier = پیشین
checks-later = بعدی

## What to look through

checks-title = بررسی
checks-overview-lead = آنچه شاید در فهرست‌ها نادرست باشد. هر کدام پرسشی است از کسانی که جلسه را می‌شناسند، نه حکم.
checks-found = { $count ->
    [0] چیزی پیدا نشد.
    [1] یک مورد.
   *[other] { $count } مورد.
}
checks-back = همه بررسی‌ها
checks-confirm = درست است: تأیید
checks-ask = پرسیدن از گروه
checks-stale = دیر تأییدشده
checks-stale-lead = نود روز یا بیشتر کسی درباره این‌ها چیزی نگفته است؛ کهنه‌ترین‌ها نخست. فهرست‌هایی که هرگز تاریخ نمی‌گویند شمرده نمی‌شوند.
checks-stale-days = { $count ->
    [1] یک روز بی‌خبری.
   *[other] { $count } روز بی‌خبری.
}
checks-links = پیوندها و شماره‌ها
checks-links-lead = تنها از نوشته‌شان پیداست. با کسی تماس گرفته نشد.
checks-links-lead-visited = از روی نوشته‌شان، و با سر زدن به صفحه‌ها حدود هفته‌ای یک بار. به پیوندهایی که جلسه‌ای را باز می‌کنند سر زده نمی‌شود، و با کسی تماس گرفته نشد.
checks-link-no-host = این نشانی‌ای نیست که مرورگر باز کند.
checks-link-typo = یک حرف با { $host } فرق دارد: لغزش است؟
checks-link-no-passcode = چنین پیوندی بیشتر رمز می‌خواهد و رمزی نوشته نشده است.
checks-link-short-number = رقم‌های این شماره کم است.
checks-link-no-way-in = برخط است و نه پیوندی دارد نه شماره‌ای.
checks-page-host = دیگر هیچ رایانه‌ای این نام را ندارد. دو بار یا بیشتر دیده شد، آخرین بار در { $date }.
checks-page-answer = اینجا چیزی پاسخ نمی‌دهد. دو بار یا بیشتر آزموده شد، آخرین بار در { $date }.
checks-page-safety = اتصال امن ممکن نیست؛ مرورگرها هشدار می‌دهند. دو بار یا بیشتر دیده شد، آخرین بار در { $date }.
checks-page-page = این صفحه دیگر نیست. دو بار یا بیشتر سر زده شد، آخرین بار در { $date }.
checks-page-sense = رایانهٔ آن با خطایی از خودش پاسخ می‌دهد. دو بار یا بیشتر دیده شد، آخرین بار در { $date }.
checks-page-way = مردم را به جایی نمی‌رساند. دو بار یا بیشتر دیده شد، آخرین بار در { $date }.
checks-times = ساعت‌های عجیب
checks-times-lead = ساعت‌هایی که دور است چنین خواسته شده باشند. برخی با این همه درست‌اند.
checks-time-night = نیمه‌شب، در یک مکان. صبح و عصر جابه‌جا شده؟
checks-time-long = { $length } طول می‌کشد.
checks-time-turned = ساعت { $time } پایان می‌یابد، کمی پیش از آغازش.
checks-time-clock = مکانش ساعت { $place } را دارد؛ جلسه ساعت { $own } را.
checks-time-unsaid = روز یا ساعت نوشته نشده است.
checks-time-overlap = هم‌زمان با جلسه دیگری از گروهش: { $name }.
checks-doubles = دوبار دیده‌شده
checks-doubles-lead = به نظر می‌رسد دو فهرست یک جلسه را دارند. بگویید کدام به جای هر دو بماند: دیگری نشان داده نمی‌شود و پیوندهایش به آن می‌رسد. هر دو کار را می‌توان پایین پس گرفت.
doubles-place = { $metres ->
    [1] یک متر دورتر
   *[other] { $metres } متر دورتر
}
doubles-link = همان پیوند
doubles-number = همان شماره
doubles-same-name = همان نام
doubles-like-name = نام‌های همانند
doubles-same-group = همان گروه
doubles-stand = این به جای هر دو بماند
doubles-apart = این‌ها دو جلسه‌اند
doubles-days = هر کدام روزهایی دارد که دیگری ندارد؛ هیچ‌کدام نمی‌تواند به جای هر دو بماند.
doubles-merged = یکی‌شده
doubles-unmerge = دوباره نشان دادن
doubles-told-apart = جدا دانسته
doubles-together = دوباره نگاه کردن

## Where nothing is

gaps-week = هفته
gaps-week-what = روزها و ساعت‌هایی که چیزی نیست.
gaps-week-lead = چند جلسه چه وقت آغاز می‌شود، هر یک به ساعت خودش. عدد به آن‌ها می‌رسد؛ جایی که هیچ نیست، شاید کسی بخواهد جلسه‌ای بسازد.
gaps-near = نزدیک
gaps-radius = تا چه دور
gaps-region = منطقه
gaps-fellowship = انجمن
gaps-attendance = حضوری یا برخط
gaps-any = هر دو
gaps-in-person = حضوری
gaps-online = برخط
gaps-go = نشان بده
gaps-fault = چیزی از این فهمیده نشد و کنار گذاشته شد.
gaps-total = { $count ->
    [0] هیچ جلسه‌ای نیست.
    [1] یک جلسه.
   *[other] { $count } جلسه.
}
gaps-empty = { $count ->
    [0] در هر بخش هفته چیزی آغاز می‌شود.
    [1] در یک بخش هفته چیزی آغاز نمی‌شود.
   *[other] در { $count } بخش هفته چیزی آغاز نمی‌شود.
}
gaps-caption = جلسه‌ها به روز و بخش روز
gaps-hours = ساعت‌ها
gaps-none = هیچ
gaps-towns = دور از هر جلسه
gaps-towns-what = شهرهایی که راهشان دور است.
gaps-towns-lead = شهرها و راه مردمشان تا یک جلسه حضوری. نخست آن‌هایی که جلسه‌ای تازه بیشترین راه را از بیشترین مردم برمی‌دارد. شهرهایی دیده می‌شوند که کمتر از ۱۵۰ کیلومتر از جلسه‌ای دورند، آنجا که این فهرست‌ها خانه دارند.
gaps-towns-count = { $count ->
    [0] چنین شهری نیست.
    [1] یک شهر.
   *[other] { $count } شهر.
}
gaps-towns-size = شهرهای دست‌کم
gaps-towns-people = { $count ->
   *[other] { $count } نفر
}
gaps-towns-far = دورتر از
gaps-towns-km = { $count ->
   *[other] { $count } کیلومتر
}
gaps-towns-caption = شهرها، مردم و راه تا نزدیک‌ترین جلسه
gaps-town = شهر
gaps-people = مردم
gaps-distance = نزدیک‌ترین جلسه
gaps-map = نقشه شهرهای فهرست زیر
gaps-map-key = دایره‌ها: شهرهای دور از هر جلسه، بزرگ‌تر آنجا که مردم بیشتری راه دورتری دارند. نقطه‌ها: جلسه‌ها.

## What became of a press (the desk shows these)

stewards-said-confirmed = از امروز تأیید شد.
stewards-said-confirmed-already = امروز پیش‌تر تأیید شده بود.
stewards-said-merged = یکی شد. می‌توان پایین پس گرفت.
stewards-said-unmerged = دوباره نشان داده می‌شود.
stewards-said-apart = دو جلسه ماند.
stewards-said-together = دوباره نگاه می‌شود.
