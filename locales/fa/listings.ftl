# For those who keep the list of meetings. The English file explains the keys. Not yet read by a native speaker.

## جست‌وجو

listings-title = فهرست جلسه‌ها
listings-lead = جلسه‌ای را پیدا کنید تا تغییرش دهید. تغییر شما روی فهرست آن می‌ماند، حتی وقتی فهرست دوباره خوانده شود.
listings-desk = جلسه‌ای را اضافه کنید، تغییر دهید، متوقف کنید یا پایان دهید.
listings-views = چه نشان داده شود
listings-show-all = همه
listings-show-drafts = پیش‌نویس‌های شما
listings-show-proposed = پیشنهاد شما
listings-show-paused = متوقف
listings-show-ended = پایان‌یافته
listings-show-hidden = بیرون‌گذاشته
listings-show-orphans = دیگر در فهرست خود نیست
listings-words = واژه‌ها، یا نشانی صفحهٔ آن
listings-source = فهرست
listings-every-source = همهٔ فهرست‌ها
listings-find = پیدا کن
listings-none = اینجا چیزی نیست.
listings-more = بیشتر هم هست. یک واژه اضافه کنید تا کمتر شود.
listing-add = جلسه‌ای اضافه کنید
listing-edit = تغییر یک جلسه
listing-changes = تازه‌ترین تغییرها
listing-drop-draft = این پیش‌نویس را دور بریز
listing-state-new = هنوز منتشر نشده

## سرانجام فرم

stewards-said-listing-saved = ذخیره شد. اکنون پیدا می‌شود.
stewards-said-listing-added = اضافه شد. اکنون پیدا می‌شود.
stewards-said-listing-proposed = سپاس. تغییر شما در انتظار تأیید یک خدمتگزار است.
stewards-said-listing-same = چیزی فرق نداشت، پس چیزی تغییر نکرد.
stewards-said-listing-stale = کاری انجام نشد: در این میان کس دیگری آن را تغییر داد. اکنون چنین است.
stewards-said-listing-settled = کس دیگری زودتر رسید: این کار انجام شده است.
stewards-said-listing-draft = به صورت پیش‌نویس نگه داشته شد. تنها شما آن را می‌بینید.
stewards-said-listing-dates = کاری انجام نشد: این روزها خوانده نشد. آن‌ها را این‌گونه بنویسید: 2026-12-24.
stewards-said-listing-reason = کاری انجام نشد: به نظر می‌رسد دلیل نام کسی، شماره یا نشانی‌ای دارد. آن را بردارید؛ دیگران آن را می‌خوانند.
stewards-said-listing-untimed = جلسه‌ای که با قرار قبلی برگزار می‌شود روزی ندارد که بتوان آن را متوقف کرد. این را در یادداشت‌هایش بنویسید.
stewards-said-listing-undone = برگردانده شد.
stewards-said-listing-changed-since = کاری انجام نشد: همین بخش پس از آن دوباره تغییر کرده است. نخست تغییر بعدی را برگردانید.
stewards-said-listing-venue-closed = بسته شد. آنچه نشان‌دار بود اکنون متوقف است.
stewards-said-listing-venue-open = دوباره باز است.
stewards-said-listing-approved = منتشر شد. سپاس.
stewards-said-listing-declined = رد شد.

## فرم

listing-faults = هنوز چیزی ذخیره نشده است. چیزی را باید دوباره دید:
listing-warnings = هنوز چیزی ذخیره نشده است. لطفاً این را یک بار دیگر ببینید. اگر درست است، دکمه را دوباره بزنید.
listing-part-when = کی
listing-part-where = کجا
listing-part-online = آنلاین و تلفنی
listing-part-kinds = چه جور جلسه‌ای
listing-part-facets = بیشتر: پیشه، فرهنگ، اندازه و مانند آن
listing-part-notes = یادداشت‌ها
listing-part-group = گروه
listing-part-contact = راه تماس با گروه
listing-part-donations = کمک‌ها
listing-rarer = نه هر هفته: هر چند هفته، ماهانه، روزهای تک
listing-limits = نخستین و آخرین روز، روزهای بی‌جلسه
listing-more-place = بیشتر دربارهٔ نشانی
listing-show-kinds = گونه‌های این انجمن را نشان بده
listing-find-point = نقطهٔ روی نقشه را از نشانی پیدا کن
listing-publish = ذخیره و انتشار
listing-save-anyway = درست است: ذخیره کن
listing-propose = برای خدمتگزاران بفرست
listing-save-draft = پیش‌نویس نگه دار
listing-proposes = آنچه ذخیره می‌کنید در انتظار تأیید یک خدمتگزار می‌ماند.

listing-name = نام جلسه
listing-fellowship = انجمن
listing-fellowship-hint = برای نمونه AA یا NA یا Al-Anon. خالی: انجمنِ فهرست.
listing-kind = هر چند وقت
listing-kind-weekly = هر هفته
listing-kind-weeks = هر چند هفته
listing-kind-monthly = روزهای معینی از ماه
listing-kind-dates = روزهای تک
listing-kind-appointment = با هماهنگی
listing-day = روزهای هفته
listing-start = آغاز
listing-end = پایان
listing-end-hint = می‌تواند پس از نیمه‌شب باشد.
listing-when = کی
listing-weeks = هر چند هفته یک بار
listing-anchor = روزی از هفته‌ای که به حساب می‌آید
listing-nth = کدام‌های ماه
listing-dates = روزها
listing-dates-hint = هر کدام در یک سطر، این‌گونه: 2026-12-24.
listing-starts = نخستین روز
listing-ends = آخرین روز
listing-closed = روزهای بی‌جلسه
listing-closed-hint = برای نمونه تعطیلات. هر کدام در یک سطر، این‌گونه: 2026-12-24.
listing-suspended = توقف
listing-zone = منطقهٔ زمانی
listing-zone-hint = مانند Asia/Tehran. خالی بگذارید تا از جای آن گرفته شود.
listing-attendance = چگونه می‌توان آمد
listing-attendance-in-person = در یک جا
listing-attendance-hybrid = در یک جا و آنلاین
listing-attendance-online = تنها آنلاین یا تلفنی
listing-type = گونه‌ها
listing-place-closed = جای آن فعلاً بسته است
listing-class-open = باز یا بسته
listing-class-who = برای که
listing-class-access = دسترسی
listing-class-language = زبان
listing-class-format = چه می‌گذرد
listing-class-other = دیگر
listing-languages = زبان‌های دیگر
listing-languages-hint = با ویرگول میانشان، مانند اسپانیایی، ولزی.
listing-facets = بیشتر، به زبان خودتان
listing-facets-hint = هر کدام در یک سطر، مانند موسیقی: آواز گروهی.
listing-venue = نام جا
listing-street = خیابان و شماره
listing-city = شهر
listing-state = استان یا ایالت
listing-postal = کد پستی
listing-country = کشور
listing-address = همهٔ نشانی در یک سطر
listing-address-hint = به جای بخش‌ها نشان داده می‌شود. بیشتر خالی است.
listing-region = ناحیه‌ها
listing-region-hint = هر کدام در یک سطر، بزرگ‌ترین نخست.
listing-place-notes = دربارهٔ جا
listing-place-notes-hint = در، طبقه، جای پارک.
listing-point = نقطهٔ روی نقشه
listing-lat = عرض جغرافیایی
listing-lat-hint = مانند 53.8. هر دو را خالی بگذارید تا شهر پیدا شود.
listing-lon = طول جغرافیایی
listing-exact = نقطه چقدر دقیق است
listing-exact-address = به دقت نشانی
listing-exact-yes = دقیق
listing-exact-no = تنها تقریبی
listing-choice = کدام جا؟
listing-choice-none = هیچ‌کدام: روی نقشه نباشد
listing-link = پیوند ورود
listing-link-hint = خود جلسه را باز می‌کند، مانند https://…
listing-link-2 = پیوندی دیگر
listing-link-2-hint = یک صفحه یا گفت‌وگو؛ جلسه را باز نمی‌کند.
listing-online-notes = برای ورود
listing-online-notes-hint = برای نمونه رمز. تنها هنگام ورود نشان داده می‌شود.
listing-phone = شمارهٔ ورود
listing-phone-notes = برای ورود تلفنی
listing-notes = یادداشت‌ها
listing-notes-hint = همه این را می‌خوانند. لطفاً نام خانوادگی ننویسید.
listing-group = نام گروه
listing-group-notes = دربارهٔ گروه
listing-group-email = ایمیل گروه
listing-group-phone = تلفن گروه
listing-group-site = وب‌گاه
listing-group-site-2 = وب‌گاه دوم
listing-contact-name = تماس
listing-contact-name-hint = نام کوچک بس است.
listing-contact-email = ایمیل
listing-contact-phone = تلفن
listing-contacts = تماس‌ها
listing-post = نشانی برای نامه
listing-district = بخش
listing-sub-district = زیربخش
listing-venmo = Venmo
listing-square = Cash App
listing-paypal = PayPal
listing-basket = کد سبد در homegroup.online
listing-donations = کمک‌ها
listing-url = صفحه در فهرست خودش
listing-confirmed = آخرین تأیید
listing-note = چرا، برای تاریخچه
listing-note-hint = کسانی که فهرست را نگه می‌دارند می‌خوانند. می‌تواند خالی بماند.

## آنچه باید درست شود

listing-fault-name = لطفاً نامی بدهید.
listing-fault-fellowship = لطفاً بیش از ۸۰ حرف ننویسید.
listing-fault-kind = لطفاً بگویید هر چند وقت برگزار می‌شود.
listing-fault-day = لطفاً روزی را برگزینید.
listing-fault-start = لطفاً بگویید کی آغاز می‌شود.
listing-fault-time = لطفاً ساعت را مانند 19:30 بنویسید.
listing-fault-weeks = لطفاً عددی از ۲ تا ۵۲ بنویسید.
listing-fault-nth = لطفاً بگویید کدام‌های ماه.
listing-fault-dates = لطفاً دست‌کم یک روز بنویسید.
listing-fault-date = لطفاً روزها را این‌گونه بنویسید: 2026-12-24.
listing-fault-ends = آخرین روز پیش از نخستین است.
listing-fault-zone = چنین منطقهٔ زمانی نیست. مانند Asia/Tehran بنویسید.
listing-fault-zone-needed = جا نمی‌گوید ساعتش کدام است. لطفاً منطقهٔ زمانی را بنویسید، مانند Asia/Tehran.
listing-fault-attendance = لطفاً بگویید چگونه می‌توان آمد.
listing-fault-open-and-closed = نمی‌تواند هم باز و هم بسته باشد.
listing-fault-language = لطفاً نام زبان‌ها یا کد دوحرفی آن‌ها را بنویسید.
listing-fault-facet = لطفاً یک نام، دونقطه و یک واژه بنویسید، مانند موسیقی: آواز گروهی.
listing-fault-degrees = لطفاً درجه را مانند 53.8 بنویسید.
listing-fault-point-half = عرض و طول هر دو لازم است، یا هیچ‌کدام.
listing-fault-choice = چند جا این نام را دارند. لطفاً یکی را برگزینید.
listing-fault-link = لطفاً نشانی‌ای بنویسید که با https:// آغاز شود.
listing-fault-mail = لطفاً یک نشانی ایمیل بنویسید.
listing-fault-phone = لطفاً یک شمارهٔ تلفن بنویسید.
listing-fault-long = این بیش از اندازه بلند است.

## آنچه باید دوباره دید

listing-warn-next-day = فردای آن روز پایان می‌یابد. درست است؟
listing-warn-long = بیش از چهار ساعت است. درست است؟
listing-warn-whole-day = یک روز تمام است. درست است؟
listing-warn-zone = ساعت آنجا ساعت { $words } است. درست است؟
listing-warn-far = نقطه از { $words } دور است. اگر جا عوض شده، عرض و طول را خالی بگذارید تا از نو پیدا شود.
listing-warn-old-point = نقطه هنوز از نشانی پیشین است. عرض و طول را خالی بگذارید تا از نو پیدا شود، یا آن را روی نقشه بگذارید. همین‌طور درست است؟
listing-warn-no-way-in = پیوند یا شماره‌ای برای ورود نیست.
listing-warn-no-place = جایی برای آمدن نیست.
listing-warn-personal = این می‌تواند بگوید کسی کیست: { $words }. همه آن را می‌خوانند.
listing-warn-full-name = این به نام خانوادگی می‌ماند: { $words }. نام کوچک بس است.
listing-warn-unknown-host = ما { $words } را به نام سرویس جلسه نمی‌شناسیم. تنها پیوندی ساده نشان داده می‌شود.

## جلسه‌ای که هست

listing-public = صفحهٔ همگانی آن
listing-history = چه تغییر کرده است
listing-copy = رونوشتی بساز
listing-at-venue = هرچه در این جاست
listing-acts = توقف، پایان، بیرون گذاشتن
listing-state-waiting = در انتظار خدمتگزار
listing-state-declined = رد شد
listing-state-approved = منتشر شد
listing-state-suspended = اکنون متوقف است
listing-state-ended = پایان یافته است
listing-state-removed = بیرون گذاشته شده: کسی آن را نمی‌بیند
listing-state-merged = با جلسه‌ای دیگر یکی شده که جای هر دو است
listing-beside-note = خواننده‌ای می‌گوید: { $kind }
listing-beside-yours = آنچه شما نوشتید
listing-left-over = فهرست دیگر این جلسه را ندارد
listing-left-over-beside = یا تغییر آن دیگر با شما نیست. آنچه نوشتید در فرم است: ذخیره کنید تا جلسه‌ای شود که همین‌جا نگه داشته می‌شود.
listing-settled-beside = آنچه نوشتید در فرم است و هیچ‌یک از آن منتشر نشده. اگر هنوز لازم است، ذخیره‌اش کنید: آنگاه تغییری جداگانه است.
listing-layered = آنچه اینجا تغییر کرده است
listing-layered-lead = نخست آنچه فهرست می‌گوید، سپس آنچه دیده می‌شود.
listing-moved = فهرست اکنون چیزی جز آن می‌گوید که هنگام این تغییر می‌گفت.
listing-take = باز همان که فهرست می‌گوید
listing-field-name = نام
listing-field-fellowship = انجمن
listing-field-schedule = روزها و ساعت‌ها
listing-field-zone = منطقهٔ زمانی
listing-field-attendance = چگونه می‌توان آمد
listing-field-types = گونه‌ها
listing-field-languages = زبان‌ها
listing-field-facets = پیشه، فرهنگ و بیشتر
listing-field-venue = جا
listing-field-online = آنلاین و تلفنی
listing-field-group = گروه
listing-field-notes = یادداشت‌ها
listing-field-confirmed = آخرین تأیید
listing-field-other = چیزی دیگر
listing-lift = دوباره برگزار می‌شود
listing-pause-drop = این توقف را بردار
listing-restore = آن را برگردان
listing-suspend = آن را متوقف کن
listing-suspend-lead = در فهرست می‌ماند و می‌گوید که متوقف است.
listing-suspend-do = متوقف کن
listing-from = از
listing-until = تا (خالی: پایانش روشن نیست)
listing-reason = چرا
listing-close-days = روزهای تک بی‌جلسه
listing-close-days-do = نه در این روزها
listing-end-on = به آن پایان بده
listing-last-day = آخرین روز
listing-end-do = آنگاه پایان می‌یابد
listing-remove = آن را بیرون بگذار
listing-remove-lead = دیگر کسی آن را نمی‌بیند. می‌توانید برگردانیدش.
listing-remove-sure = بله، بیرون بگذار
listing-remove-asks = برداشتن و بازگرداندن آن در انتظار تأیید یک خدمتگزار می‌ماند.

## هرچه در یک جاست

listing-venue-lead = هرچه اینجاست را یک‌باره ببندید یا دوباره باز کنید. تنها نشان‌دارها تغییر می‌کند و همه را می‌توان یک‌باره برگرداند.
listing-venue-which = آنچه اینجا برگزار می‌شود
listing-venue-planned = برای بعد برنامه‌ریزی‌شده: با بازکردن، این‌ها هم برداشته می‌شوند
listing-venue-close = برای این روزها ببند
listing-venue-reopen = هم‌اکنون باز کن

## دیگر در فهرست خود نیست

listing-orphan = دیگر در فهرست خود نیست
listing-orphan-lead = فهرست آن دیگر این جلسه را ندارد. آنچه اینجا تغییر کرده نگه داشته می‌شود و اگر جلسه برگردد دوباره برقرار است.
listing-orphan-keep = به نام جلسه‌ای از خودمان نگه دار
listing-orphan-let-go = تغییرها را رها کن

## دو نفر که یک چیز را تغییر می‌دهند

listing-conflict = دو نسخه
listing-conflict-lead = هنگامی که می‌نوشتید، این جلسه تغییر کرد: کس دیگری یا فهرست خودش آن را تغییر داد. چیزی از دست نرفته: از هر کدام ادامه دهید.
listing-conflict-theirs = آنچه اکنون هست
listing-conflict-yours = آنچه شما نوشتید
listing-go-theirs = ادامه از آنچه اکنون هست
listing-go-yours = ادامه با نوشتهٔ من روی آن

## آنچه دیگران پیشنهاد می‌کنند

listing-proposal = یک تغییر پیشنهادی
listing-proposals = تغییرهای پیشنهادی
listing-proposal-missing = فهرست دیگر این جلسه را ندارد. می‌توان آن را همچون جلسه‌ای از خودمان نگه داشت یا رد کرد.
listing-proposal-new = جلسه‌ای که هنوز در فهرست نیست.
listing-by-reader = از یک خواننده
listing-proposed = آنچه پیشنهاد شده
listing-meanwhile = آنچه از آن پس فرق کرده
listing-meanwhile-lead = جلسه پس از این پیشنهاد تغییر کرده است.
listing-yes-changes = آنچه یک بله اکنون تغییر می‌دهد
listing-approve = منتشر کن
listing-approve-changed = نخست تغییرش بده
listing-decline = رد کن
listing-look = ببین
listing-open-form = فرم را کنارش باز کن

## آنچه تغییر کرده است

listing-no-changes = هنوز چیزی تغییر نکرده است.
listing-changes-lead = با نام مستعار و به ساعت. هر تغییری را می‌توان برگرداند.
listing-changes-older = تغییرهای پیشین
listing-undo = این را برگردان
listing-undo-batch = هر { $count } تغییرِ این بار را برگردان
listing-act-add = اضافه شد
listing-act-edit = تغییر کرد
listing-act-suspend = متوقف شد
listing-act-pause-lift = دوباره برگزار می‌شود
listing-act-dates = روزهای تک بی‌جلسه
listing-act-end = پایان یافت
listing-act-restore = برگردانده شد
listing-act-remove = بیرون گذاشته شد
listing-act-merge = با دیگری یکی شد
listing-act-unmerge = دوباره جدا شد
listing-act-confirm = تأیید شد
listing-act-undo = برگردانده شد
listing-act-approve = پیشنهاد منتشر شد
listing-act-take = باز همان که فهرست می‌گوید
listing-act-let-go = تغییرها رها شد
listing-act-venue-close = با هرچه در جای آن است بسته شد
listing-act-venue-reopen = با هرچه در جای آن است باز شد

## فرق در واژه‌ها

listing-no-difference = فرقی نیست که دیده شود.
listing-nothing = هیچ
listing-becomes = می‌شود
listing-shown = دیده می‌شود
listing-shown-yes = بله
listing-shown-no = نه
listing-shown-merged = نه: با دیگری یکی شده
listing-yes = بله
listing-from-date = از { $date }
listing-until-date = تا { $date }
listing-no-end = پایانش روشن نیست

## خواننده‌ای تغییری پیشنهاد می‌کند

suggest-link = تغییری پیشنهاد کنید
suggest-link-hint = می‌دانید اکنون چگونه است؟ جزئیات را تغییر دهید تا کسی که فهرست را نگه می‌دارد ببیند.
suggest-title = تغییری پیشنهاد کنید
suggest-lead = آنچه اکنون فرق دارد را تغییر دهید و باقی را بگذارید. نخست کسی که فهرست را نگه می‌دارد آن را می‌بیند. ما نمی‌دانیم شما کیستید.
suggest-over = این جلسه دیگر نیست
suggest-online-hint = آنچه اکنون هست اینجا نشان داده نمی‌شود. بخشی را خالی بگذارید تا همان بماند.
suggest-meanwhile = هنگامی که می‌نوشتید، فهرست این جلسه را تغییر داد. فرم آنچه را فهرست اکنون می‌گوید نشان می‌دهد، و تغییرهای شما روی آن است. لطفاً یک بار دیگر نگاه کنید و بفرستید.
suggest-note = چیز دیگری برای کسانی که فهرست را نگه می‌دارند
suggest-note-hint = برای نمونه از کجا می‌دانید. لطفاً بی‌نام.
suggest-send = بفرست
suggest-send-anyway = درست است: بفرست
suggest-thanks = سپاس
suggest-next = کسی که فهرست را نگه می‌دارد آن را خواهد دید.
suggest-empty-title = چیزی فرق نداشت
suggest-empty = فهرست همین را می‌گوید، پس چیزی فرستاده نشد.
suggest-back = بازگشت به جلسه

## Putting a meeting on the map by hand

pick-open = روی نقشه بگذارید
pick-title = نقشه‌ای برای گذاشتن جلسه
pick-broken = نقشه را اینجا نمی‌شود کشید. می‌توانید دو عدد را بنویسید.
pick-taken = جای زیر نشان اکنون در دو خانه نوشته شده است. با ذخیره کردن می‌ماند.
pick-take = جلسه زیر نشان است
pick-help = نقشه را بکشید، یا با کلیدهای جهت و بعلاوه و منها جابه‌جا کنید، تا جای جلسه زیر نشان بیاید. نقشه کلی است؛ برای درِ دقیق، عددهای یک نقشهٔ خوب را بنویسید.
