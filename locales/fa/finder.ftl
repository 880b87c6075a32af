# Finding a meeting. The English file explains the keys. Not yet read by a native speaker.

## First page

home-title = یافتن جلسه
home-greeting = یک صندلی برای شما هست.
home-lead = با کلمه‌های خودتان بگویید چه چیزی کمک می‌کند. هیچ نوشته‌ای نگه داشته نمی‌شود.
ask-label = چه چیزی کمک می‌کند؟
ask-placeholder = جلسهٔ زنان فردا عصر نزدیک تهران
ask-near-label = نزدیک
ask-near-placeholder = شهر یا کد پستی
ask-button = یافتن جلسه‌ها

door-room = همین حالا در یک جلسه باشید
door-room-text = نوشتاری و بی‌نام. دو بار که بزنید آنجا هستید.
door-now = جلسه‌ای همین حالا
door-now-count = { $count ->
    [0] در این دقیقه هیچ جلسه‌ای باز نیست؛ ببینید چه چیزی زود شروع می‌شود.
    [1] یک جلسه در این دقیقه باز است. بدون حساب، بدون نام.
   *[other] { $count } جلسه در این دقیقه باز است. بدون حساب، بدون نام.
}
door-near = نزدیک یک محل
door-near-text = با شهر یا کد پستی. محل شما نگه داشته نمی‌شود.
door-online = آنلاین
door-online-text = از هر جا که هستید، با پیوند یا تلفن.
door-start = تازه آمده‌اید؟
door-start-text = در اولین جلسه چه می‌گذرد، در چند دقیقهٔ آرام.
door-loved-one = برای عزیزی که دوستش دارم
door-loved-one-text = فهمیدن، یافتن کمک برای او، و جلسه‌هایی برای خودتان.

soon-title = به‌زودی شروع می‌شود
soon-all = همهٔ جلسه‌هایی که به‌زودی شروع می‌شود
soon-none = در ساعت‌های آینده جلسه‌ای شروع نمی‌شود. بقیه در فهرست هست.

empty-title = هنوز فهرستی بارگذاری نشده است
empty-text = این سایت تازه است. گردانندهٔ آن می‌تواند با یک دستور فهرست جلسه‌ها را بارگذاری کند. برای دیدن کار سایت می‌توانید یک فهرست نمونهٔ کوچک بارگذاری کنید؛ روشن نشانه‌گذاری شده و هیچ‌یک از جلسه‌هایش وجود ندارد.
empty-load = بارگذاری فهرست نمونه
empty-command = دستور:

## Results

results-title = جلسه‌ها
results-count = { $count ->
    [0] جلسه‌ای پیدا نشد
    [one] { $count } جلسه
   *[other] { $count } جلسه
}
results-understood = برداشت ما
results-clear = از نو
results-none-hint = چیزی با همهٔ این‌ها جور نیست. یکی را بردارید:
results-none-try = یا امتحان کنید:
results-none-online = جلسه‌های آنلاین، از هر جا
results-none-any-day = هر روزی
results-none-wider = محدوده‌ای بزرگ‌تر
results-none-all = همهٔ جلسه‌ها
results-list-label = جلسه‌های یافته‌شده
results-next = نمایش بعدی‌ها
results-first = برگشت به اولی‌ها
results-more-from = این‌ها ادامهٔ صفحهٔ پیش است.

## What was understood; each can be taken away

chip-text = «{ $text }»
chip-near = نزدیک { $place }
chip-near-within = نزدیک { $place }، { $distance }
chip-now = شروع تا { $minutes } دقیقهٔ دیگر
chip-now-hours = { $hours ->
    [1] شروع تا یک ساعت دیگر
   *[other] شروع تا { $hours } ساعت دیگر
}
chip-from = از { $time }
chip-until = تا { $time }
chip-between = { $from } تا { $until }
chip-not = بدون { $kind }
chip-either = { $first } یا { $second }
chip-zone = به وقت { $zone }
chip-source = فهرست: { $name }
chip-inactive = همراه با جلسه‌های متوقف
chip-region = { $region }

## What was not understood

fault-title = فهمیده نشد
fault-q = متن جست‌وجو: دست‌کم یک حرف و حداکثر ۴۰۰ بایت.
fault-near = محل: یک شهر، یک کد پستی، یا عرض و طول جغرافیایی مثل 53.8,-1.55.
fault-radius = فاصله: مثلاً 10km یا 5mi.
fault-day = روز: 0 (یکشنبه) تا 6 (شنبه).
fault-from = از ساعت: مثلاً 18:30.
fault-until = تا ساعت: مثلاً 21:00.
fault-hours = ساعت روز: morning، afternoon، evening یا night.
fault-within = دقیقه از حالا: 0 تا 10080 که یک هفته است.
fault-types = نوع‌ها: کدهایی مثل O,W,X، حداکثر ۶۰ تا.
fault-not = نوع‌هایی که نباشد: کدهایی مثل SM، حداکثر ۶۰ تا.
fault-attendance = شیوهٔ حضور: in_person، online یا hybrid.
fault-fellowship = انجمن: نام آن.
fault-language = زبان: کدی مثل es.
fault-region = منطقه: نام آن.
fault-facet = جزئیات: یک نام و یک مقدار، مانند profession:health؛ دست بالا ۶۰ تا.
fault-source = فهرست: نام کوتاه آن.
fault-tz = منطقهٔ زمانی: نامی مثل Europe/Dublin.
fault-inactive = جلسه‌های متوقف: 1 یا 0.
fault-sort = ترتیب: time، distance، name یا relevance.
fault-limit = تعداد: 1 تا 500.
fault-cursor = جای فهرست؛ این هم اولی‌ها.
fault-rest = پاسخ بقیهٔ پرسش شما در پایین است.

place-unknown = جایی به نام «{ $place }» نمی‌شناسیم. نزدیک‌ترین شهر یا یک کد پستی را امتحان کنید.
place-choice = کدام { $place }؟
place-taken = نمایش برای { $place }.

## Filters

filters-title = دقیق‌تر کردن
filters-apply = این‌ها را نشان بده
filter-distance = تا چه فاصله‌ای
filter-distance-any = هر فاصله‌ای، اول نزدیک‌ترین
distance-km = { $distance } کیلومتر
distance-mi = { $distance } مایل
filter-day = روز
filter-hours = ساعت روز
hours-any = هر ساعتی
hours-morning = صبح (۵ تا ۱۲)
hours-afternoon = بعدازظهر (۱۲ تا ۱۷)
hours-evening = عصر (۱۷ تا ۲۱)
hours-night = شب (۲۱ تا ۵)
filter-soon = شروع
soon-any = هر وقت
soon-now = تا یک ساعت دیگر
soon-three = تا ۳ ساعت دیگر
soon-day = تا یک روز دیگر
filter-attendance = شیوهٔ حضور
attendance-in_person = حضوری
attendance-online = آنلاین
attendance-hybrid = حضوری و آنلاین
filter-open = چه کسی می‌تواند بیاید
filter-who = برای چه کسانی
filter-format = در جلسه چه می‌گذرد
filter-access = خوب است بدانید
filter-fellowship = انجمن
filter-language = زبان
filter-region = منطقه
filter-zone = منطقهٔ زمانی
filter-zone-own = وقت خود هر جلسه
filter-sort = ترتیب
sort-usual = مناسب‌ترین
sort-time = اول زودترین
sort-distance = اول نزدیک‌ترین
sort-name = به ترتیب نام
filter-inactive = جلسه‌های متوقف را هم نشان بده
filter-details = بیشتر: حرفه، فرهنگ، جزئیات
filter-more = بیشتر

## A row

row-online-from = آنلاین، از { $place }
row-online = آنلاین
row-hybrid = حضوری و آنلاین
row-phone = تلفنی
row-no-public-link = آنلاین؛ پیوند را از گروه بپرسید
row-suspended = فعلاً برگزار نمی‌شود
row-place-closed = محل فعلاً بسته است؛ فقط آنلاین
row-ended = دیگر برگزار نمی‌شود
row-by-appointment = با هماهنگی قبلی
row-closed-dates = بدون جلسه: { $dates }
row-zone = به وقت { $zone }
