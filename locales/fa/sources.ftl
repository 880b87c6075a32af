# Lists that other people keep: see the English file.

sources-title = فهرست‌ها
sources-lead = فهرست‌های جلسه‌ها که دیگران نگه می‌دارند. این سایت هر کدام را با آهنگ خودش می‌گیرد. آنچه درست به نظر نمی‌رسد اینجا منتظر می‌ماند و فهرست قدیمی سر جایش می‌ماند.
sources-empty = هنوز هیچ فهرستی نیست.
sources-add = افزودن یک فهرست
sources-back = همهٔ فهرست‌ها
sources-meetings = { $count ->
    [1] یک جلسه
   *[other] { $count } جلسه
}
stewards-desk-sources = { $count ->
    [0] حال همهٔ فهرست‌ها خوب است.
    [1] خوب است به یک فهرست نگاه شود.
   *[other] خوب است به { $count } فهرست نگاه شود.
}
sources-good = آخرین بار که درست دیده شد:
sources-next = بار بعد:
sources-by-hand = با دست وارد شده:
sources-here = اینجا نگه داشته می‌شود، به دست کسانی که به این سایت خدمت می‌کنند.

## What became of the form that was just sent

sources-said-added = فهرست افزوده شد. تا لحظه‌ای دیگر گرفته می‌شود.
sources-said-saved = ذخیره شد.
sources-said-paused = فهرست تا وقتی دوباره روشنش نکنید گرفته نمی‌شود. آنچه هست می‌ماند.
sources-said-resumed = فهرست دوباره گرفته می‌شود.
sources-said-fetched = فهرست تازه‌ای آمد و سر جایش است.
sources-said-same = فهرست همان است که بود.
sources-said-failed = هیچ فهرستی نیامد. فهرست قدیمی می‌ماند. علت را پایین‌تر می‌بینید.
sources-said-refused = آنچه آمد درست به نظر نمی‌رسد. فهرست قدیمی می‌ماند. علت را پایین‌تر می‌بینید.
sources-said-busy = فهرست همین حالا در حال گرفتن است. لحظه‌ای دیگر دوباره نگاه کنید.
sources-said-taken = فهرستی که دیدید سر جایش است.
sources-said-discarded = دور ریخته شد. فهرست قدیمی می‌ماند.
sources-said-gone = چیزی عوض نشد: کسی زودتر دست به کار شد. لطفاً دوباره نگاه کنید.
sources-said-removed = فهرست از این سایت برداشته شد. تا سی روز می‌توانید آن را برگردانید.
sources-said-back = فهرست همان‌طور که بود برگشت.
sources-said-unsure = چیزی عوض نشد. لطفاً اول خانه را علامت بزنید.

## How a list fares

sources-now-title = چگونه گرفته می‌شود
sources-state-new = هنوز گرفته نشده است.
sources-state-good = همه چیز خوب است.
sources-state-waits = فهرست تازه‌ای منتظر شماست. فهرست قدیمی می‌ماند.
sources-state-discarded = آخرین فهرستی که آمد دور ریخته شد. فهرست قدیمی می‌ماند.
sources-state-paused = متوقف است.
sources-failures = { $count } بار پشت سر هم نیامد.
sources-fetched = { $rhythm } گرفته می‌شود.
sources-fetch = همین حالا بگیر
sources-pause = متوقف کن
sources-resume = دوباره روشن کن
sources-settings = تنظیم‌ها
sources-schedule = به‌طور مرتب گرفته شود

## What a fetch found

sources-outcome-arrived = فهرست تازه‌ای آمد.
sources-outcome-taken = فهرستی که منتظر بود پذیرفته شد.
sources-outcome-same = فهرست همان است که بود.
sources-counts = { $accepted } سطر همان‌طور که بود گرفته شد، { $repaired } سطر درست شد، { $rejected } سطر کنار گذاشته شد.
sources-differences = { $added } تازه، { $changed } عوض‌شده، { $removed } رفته.
sources-times = { $count } بار پشت سر هم
sources-rows = { $count ->
    [1] یک سطر
   *[other] { $count } سطر
}

## Why no list came. Each is a whole sentence or two.

sources-failure-not-an-address = این نشانی وب نیست. چنین نشانی‌ای با https:// یا http:// شروع می‌شود.
sources-failure-user-info = در نشانی نام یا رمزی هست. لطفاً آن را بردارید.
sources-failure-port = از این درگاه فهرستی گرفته نمی‌شود. از 80، 443، 8080 یا 8443 استفاده کنید.
sources-failure-private = نشانی به شبکه‌ای خصوصی می‌رسد. این سایت فقط از نشانی‌های عمومی می‌پرسد، مگر گرداننده‌اش اجازه دهد.
sources-failure-not-found = رایانه‌ای با این نام نیست. آیا نشانی درست نوشته شده است؟
sources-failure-unreachable = رایانهٔ فهرست جواب نمی‌دهد.
sources-failure-tls = اتصال امن برقرار نشد. شاید گواهی آن کهنه باشد.
sources-failure-slow = بیش از حد طول کشید و دیگر منتظر نماندیم.
sources-failure-too-large = از هر فهرستی بزرگ‌تر است، پس خواندن را رها کردیم.
sources-failure-circle = نشانی ما را دور خودمان می‌چرخاند.
sources-failure-too-many-moves = نشانی ما را بیش از پنج بار به جای دیگری می‌فرستد.
sources-failure-downgrade = نشانی ما را از اتصال امن به اتصالی می‌فرستد که دیگران می‌توانند بخوانند. ما آنجا نمی‌رویم.
sources-failure-nowhere = نشانی ما را به جای دیگری می‌فرستد، ولی نمی‌گوید کجا.
sources-failure-garbled = پاسخ فهمیده نشد.
sources-failure-status = رایانهٔ فهرست با شمارهٔ { $code } می‌گوید نه.
sources-failure-gone = رایانهٔ فهرست می‌گوید که فهرست برای همیشه رفته است. گرفتن آن متوقف شد.
sources-failure-busy = رایانهٔ فهرست می‌خواهد که بعداً برگردیم.
sources-failure-cut-off = پیش از آنکه فهرست کامل شود اتصال قطع شد.
sources-failure-ours = این سایت سرش شلوغ بود و آن را نگرفت. دوباره امتحان می‌شود.

## Why a list that came is held back

sources-refusal-empty = در فهرست تازه هیچ جلسه‌ای نیست.
sources-refusal-broken = فهرست تازه ناقص یا خراب است.
sources-refusal-shrunken = در فهرست تازه { $new } جلسه هست. در فهرست قدیمی { $old } جلسه هست.
sources-refusal-rows = { $count } تا از { $old } جلسهٔ قدیمی در فهرست تازه نیستند و جلسه‌های دیگری به جایشان است.
sources-refusal-names = { $count } تا از { $old } جلسهٔ قدیمی نام دیگری دارند.
sources-refusal-times = { $count } تا از { $old } جلسهٔ قدیمی روز یا ساعت دیگری دارند.
sources-refusal-places = { $count } تا از { $old } جلسهٔ قدیمی در جای کاملاً دیگری هستند یا جایی ندارند.
sources-refusal-unreadable-empty = آنچه آمد خالی است.
sources-refusal-unreadable-html = آنچه آمد یک صفحهٔ وب است، نه فهرست.
sources-refusal-unreadable-columns = ستون‌های جدول آن‌هایی نیستند که می‌شناسیم.
sources-refusal-unreadable-other = آنچه آمد فهرست جلسه‌ها نیست.

## A list that waits

sources-waiting-title = فهرست تازه‌ای منتظر است
sources-waiting-lead = لطفاً به آن نگاه کنید. فهرست قدیمی می‌ماند تا شما تصمیم بگیرید یا فهرست بهتری بیاید.
sources-waiting-peek = این‌طور شروع می‌شود:
sources-look = نگاه به تفاوت‌ها
sources-take = با این حال پذیرفته شود
sources-take-sure = بله، به آن نگاه کرده‌ام و درست است
sources-discard = دور ریخته شود

## Reports

sources-reports-title = آنچه هنگام گرفتن پیدا شد
sources-reports-empty = هنوز هیچ.
sources-report-title = تفاوت‌ها
sources-row-added = تازه
sources-row-changed = عوض‌شده
sources-row-removed = رفته
sources-before = پیش از این:
sources-after = حالا:
sources-value-none = هیچ
sources-value-by-appointment = بدون ساعت ثابت
sources-left-out = { $count ->
    [1] یک سطر دیگر هم فرق دارد و در این گزارش نگه داشته نشده است.
   *[other] { $count } سطر دیگر هم فرق دارند و در این گزارش نگه داشته نشده‌اند.
}
sources-earlier = قبلی
sources-later = بیشتر
sources-back-one = بازگشت به فهرست

## What the fields of a meeting are called

sources-field-name = نام
sources-field-address-here = نشانی در این سایت
sources-field-fellowship = انجمن
sources-field-times = روزها و ساعت‌ها
sources-field-zone = منطقهٔ زمانی
sources-field-attendance = حضوری یا آنلاین
sources-field-types = نوع‌ها
sources-field-languages = زبان‌ها
sources-field-facets = چیزهای بیشتر دربارهٔ آن
sources-field-venue = مکان
sources-field-venue-notes = دربارهٔ مکان
sources-field-region = منطقه
sources-field-map = جای آن روی نقشه
sources-field-address = نشانی
sources-field-online = آنلاین
sources-field-group = گروه
sources-field-notes = یادداشت‌ها
sources-field-entity = چه کسی فهرست را نگه می‌دارد
sources-field-updated = تغییر به دست نگه‌دارندگانش
sources-field-confirmed = آخرین تأیید
sources-field-links = پیوندها
sources-field-other = چیز دیگر

## Settings

sources-faults = هنوز چیزی ذخیره نشده است. چیزی هست که باید دوباره نگاه کنید:
sources-faults-removed = چیزی ذخیره نشد. فهرستی با این نام کوتاه از سایت برداشته شده است: آن را برگردانید یا نام دیگری برگزینید.
sources-fault-name = لطفاً فقط از a تا z، از 0 تا 9 و خط تیره، حداکثر 40 نویسه.
sources-fault-taken = فهرستی با این نام از پیش هست.
sources-fault-title = این از 100 حرف بیشتر است.
sources-fault-zone = این منطقهٔ زمانی را نمی‌شناسیم. نمونهٔ درست: Europe/London.
sources-fault-fellowship = لطفاً حداکثر 80 حرف.
sources-address = نشانی
sources-address-hint = جایی که نگه‌دارندگان فهرست آن را منتشر می‌کنند.
sources-name = نام کوتاه
sources-name-hint = حرف‌های کوچک a تا z، رقم و خط تیره. بعداً نمی‌شود عوضش کرد.
sources-title-field = نام برای مردم
sources-rhythm = گرفتن
sources-rhythm-15 = هر ربع ساعت
sources-rhythm-60 = هر ساعت
sources-rhythm-360 = هر شش ساعت
sources-rhythm-720 = روزی دو بار
sources-rhythm-1440 = روزی یک بار
sources-rhythm-10080 = هفته‌ای یک بار
sources-rhythm-minutes = هر { $count } دقیقه
sources-zone = منطقهٔ زمانی
sources-zone-hint = برای سطرهایی که آن را نمی‌گویند. اگر فهرست خودش می‌گوید، خالی بگذارید.
sources-fellowship = انجمن
sources-fellowship-hint = برای سطرهایی که آن را نمی‌گویند، مانند AA.
sources-format = نوشته‌شده به شکل
sources-format-guess = خودش پیدا شود
sources-format-meeting-guide = Meeting Guide
sources-format-table = جدول با ستون‌های Meeting Guide
sources-format-bmlt = BMLT
sources-format-csv = جدول دیگر
sources-map = ستون‌ها
sources-map-none = مثل همیشه
sources-map-hint = برای جدولی که ستون‌های خودش را دارد.
sources-passcodes = رمزهای ورود می‌توانند در فهرست‌هایی باشند که این سایت منتشر می‌کند
sources-try = اول امتحان شود
sources-save = ذخیره
sources-preview-title = آنچه وارد می‌شود
sources-preview-samples = نخستین جلسه‌ها
sources-preview-remarks = آنچه درست شد یا کنار گذاشته شد
sources-preview-nothing = هنوز چیزی ذخیره نشده است.

## Taking a list off

sources-remove = برداشتن این فهرست از سایت
sources-remove-hint = جلسه‌هایش همان لحظه از سایت می‌روند. تا سی روز می‌توانید آن را همان‌طور که بود برگردانید؛ بعد فراموش می‌شود.
sources-remove-sure = بله، برداشته شود
sources-removed-title = فهرست‌هایی که برداشته شدند
sources-removed-lead = هر کدام را تا سی روز می‌شود همان‌طور که بود برگرداند.
sources-until = نگه داشته می‌شود تا
sources-restore = برگردانده شود
