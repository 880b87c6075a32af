# One meeting's own page. The English file explains the keys. Not yet read by a native speaker.

meeting-title = جلسه
meeting-when = چه وقت
meeting-where = کجا
meeting-online = از راه دور
meeting-about = درباره
meeting-group = گروه
meeting-fresh = تازگی این اطلاعات
meeting-in-zone = به وقت { $zone }
meeting-usual-length = فهرست نگفته چقدر طول می‌کشد؛ بیشتر جلسه‌ها حدود یک ساعت است.
meeting-lasts = مدت: { $length }

meeting-directions-app = باز کردن در برنامهٔ نقشه
meeting-directions-osm = دیدن در OpenStreetMap
meeting-approximate = فهرست فقط محل تقریبی را داده است. محل دقیق را از گروه بپرسید.

meeting-join-link = پیوستن با پیوند
meeting-join-phone = پیوستن با تلفن
meeting-join-either = پیوستن با پیوند یا تلفن
meeting-join-hint = صفحهٔ بعد پیوند، شماره و رمز ورود را، اگر باشد، نشان می‌دهد. اینجا نیامده تا ماشین‌ها جمعشان نکنند.
meeting-join-service = با { $service }
meeting-join-none = فهرست پیوند عمومی نداده است. از گروه یا دفتر خدماتی آن در پایین بپرسید.
meeting-link-elsewhere = فهرست این صفحه را برای آن داده است:

meeting-what-happens = در جلسه چه می‌گذرد
meeting-facet = { $name }: { $values }

meeting-calendar = افزودن به تقویم
meeting-other-group = جلسه‌های دیگر این گروه
meeting-other-place = جلسه‌های دیگر در این محل

meeting-contact-email = نوشتن به { $name }
meeting-contact-phone = تماس با { $name }
meeting-contact-group = گروه
meeting-website = صفحهٔ گروه
meeting-post = نامه به
meeting-district = ناحیه
meeting-donate = کمک مالی
meeting-donate-hint = گروه‌ها با کمک اعضای خود می‌گردند. اگر تازه آمده‌اید، لازم نیست چیزی بدهید.
meeting-donate-venmo = Venmo { $name }
meeting-donate-square = Cash App { $name }
meeting-donate-paypal = PayPal { $name }
meeting-donate-basket = سبد آنلاین { $name }

meeting-source = از فهرست «{ $source }»
meeting-source-own-page = این جلسه در سایت خود فهرست
meeting-source-sample = ساختگی: چنین جلسه‌ای وجود ندارد.
meeting-published-by = منتشرشده از سوی { $name }
meeting-helpline = خط کمک: { $phone }

meeting-suspended = این جلسه متوقف است
meeting-suspended-text = فهرست می‌گوید فعلاً برگزار نمی‌شود.
meeting-ended = این جلسه پایان یافته است
meeting-ended-text = آخرین تاریخ آن گذشته است. جلسه‌های دیگر در پایین آمده است.
meeting-place-closed = محل فعلاً بسته است
meeting-place-closed-text = هنوز می‌توانید از راه دور بپیوندید.
meeting-by-appointment = با هماهنگی قبلی
meeting-by-appointment-text = ساعت ثابتی ندارد. زمان جلسه را از گروه بپرسید.
meeting-find-other = یافتن جلسه‌ای دیگر

meeting-moved = چند جلسه این نشانی را دارند. کدام را می‌خواهید؟

## Joining

join-title = پیوستن
join-lead = می‌توانید فقط گوش بدهید. هر نامی می‌توانید انتخاب کنید و دوربین می‌تواند خاموش بماند.
join-link = باز کردن جلسه
join-link-note = { $service } باز می‌شود که سایت دیگری است. نشانی شبکهٔ شما و نامی را که آنجا می‌نویسید می‌بیند.
join-phone = تماس با { $phone }
join-phone-note = شاید شمارهٔ شما دیده شود، مگر آن را پنهان کنید.
join-notes = خوب است بدانید
join-back = برگشت به جلسه
join-not-now = حالا در حال برگزاری نیست. { $when }
join-none = فهرست برای این جلسه پیوند یا شماره‌ای نداده است.

## Something is wrong here

wrong-title = اینجا چیزی نادرست است
wrong-lead = به کسانی که این فهرست را نگه می‌دارند بگویید. لطفاً نام کسی یا چیزی دربارهٔ خودتان ننویسید.
wrong-what = چه چیزی نادرست است؟
wrong-closed = دیگر برگزار نمی‌شود
wrong-time = روز یا ساعت
wrong-place = محل یا پیوند
wrong-contact = نام یا شمارهٔ کسی را نشان می‌دهد
wrong-else = چیز دیگر
wrong-note = در چند کلمه
wrong-note-hint = حداکثر ۱۰۰۰ حرف.
wrong-trap = این را خالی بگذارید
wrong-send = فرستادن
wrong-thanks-title = سپاسگزاریم
wrong-thanks = یادداشت شما به کسانی که این فهرست را نگه می‌دارند رسید. نگه نداشتیم چه کسی آن را فرستاده است.
wrong-source-contact = می‌توانید به خود فهرست هم بنویسید:
wrong-empty = لطفاً انتخاب کنید چه چیزی نادرست است یا چند کلمه بنویسید.

## A room of this site

meeting-room = این جلسه همین‌جا برگزار می‌شود: رفتن به اتاق آن
