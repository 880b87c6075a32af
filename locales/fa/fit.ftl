# حسِ کسی در جلسه‌ها، فهرست به ترتیبی که شاید به او بخورد، و سه جلسه روی کاغذ.

## سه لمس

fit-been-title = آنجا بوده‌اید؟ بگویید چطور بود
fit-been-lead = فقط برای خودتان. اگر بله بگویید، این مرورگر آن را روی همین دستگاه نگه می‌دارد؛ به ما نمی‌رسد. با شش واژهٔ خودتان می‌توانید آن را اینجا مهرشده نگه دارید.
fit-been-plain = با «تمام»، آنچه انتخاب می‌کنید برای صفحهٔ بعد به کار می‌رود و هیچ‌جا نگه داشته نمی‌شود. با شش واژهٔ خودتان می‌توانید آن را مهرشده نگه دارید.
fit-felt = چطور بود؟
fit-felt-home = حس کردم خانهٔ خودم است
fit-felt-again = دوباره می‌روم
fit-felt-unsure = هنوز مطمئن نیستم
fit-felt-not = به درد من نمی‌خورد
fit-why = چرا؟ هرچه درست است
fit-why-format = آنچه آنجا می‌گذرد
fit-why-people = آدم‌ها
fit-why-place = جا یا راه
fit-why-time = روز یا ساعت
fit-why-spirit = جنبهٔ معنوی
fit-why-shy = یک‌باره زیاد بود
fit-done = تمام
fit-twice = گروه‌ها هر هفته فرق می‌کنند. پیش از کنار گذاشتن یکی، دو سه بار رفتن می‌ارزد.

## فهرست به ترتیبی دیگر

fit-title = به ترتیبی که شاید به شما بخورد
fit-from =
    { $count ->
        [0] هنوز از هیچ دیداری نگفته‌اید.
        [one] این از { $count } دیداری است که گفته‌اید.
       *[other] این از { $count } دیداری است که گفته‌اید.
    }
fit-first = فقط { $count } جلسهٔ نخستی که به پرسش شما می‌خورد نگاه شد. جایی، روزی یا نوعی بگویید تا هیچ‌کدام جا نماند.
fit-guess = این یک حدس است. هر دلیل زیرش آمده، و اینجا چیزی از آن نگه داشته نمی‌شود.
fit-plain = فهرست ساده را نشان بده
fit-none = هیچ جلسه‌ای به این پرسش نمی‌خورد.
fit-another = در جلسهٔ دیگری بوده‌اید؟
fit-where = کدام جلسه؟

## دلیل‌ها

fit-liked = پسندیدید: { $what }
fit-less = تا اینجا کمتر: { $what }
fit-wished = خواسته شده: { $what }
fit-unwanted = ترجیح می‌دهید نباشد: { $what }
fit-for-others = برای: { $what }
fit-another-kind = نوعی دیگر از دو جلسهٔ آخر: { $kind }
fit-gentler = وارد شدن آسان‌تر است: برای تازه‌واردان، یا کوچک
fit-at-home-there = آنجا حس کردید خانهٔ خودتان است
fit-would-go-again = گفتید دوباره می‌روید
fit-went-once = یک بار رفتید. گروه‌ها هر هفته فرق می‌کنند؛ دو سه بار رفتن می‌ارزد
fit-not-once = یک بار به شما نخورد. گروه‌ها عوض می‌شوند؛ پایین‌تر آمده، حذف نشده
fit-not-again = بیش از یک بار به شما نخورد
fit-way-foot = نزدیک { $count } دقیقه پیاده
fit-way-bicycle = نزدیک { $count } دقیقه با دوچرخه
fit-way-transit = نزدیک { $count } دقیقه با اتوبوس یا قطار
fit-way-car = نزدیک { $count } دقیقه با ماشین
fit-distance = { $distance } دورتر
fit-from-afar = شرکت با پیوند یا تلفن
fit-quiet = مدت‌هاست کسی این جلسه را تأیید نکرده است؛ پیش از رفتن بپرسید

## آنچه جلسه‌ها در آن یکی‌اند

fit-kind-newcomers = برای تازه‌واردان
fit-kind-secular = غیرمذهبی
fit-kind-circle = برای یک گروه از آدم‌ها
fit-kind-online = آنلاین
fit-kind-plain = جلسه‌ای معمولی
fit-trait-format-speaker = سخنران
fit-trait-format-discussion = گفت‌وگو
fit-trait-format-steps = کار روی قدم‌ها
fit-trait-format-reading = خواندن با هم
fit-trait-format-meditation = سکوت
fit-trait-format-questions = پرسش و پاسخ
fit-trait-format-writing = نوشتن
fit-trait-circle-newcomers = تازه‌واردان
fit-trait-circle-women = زنان
fit-trait-circle-men = مردان
fit-trait-circle-lgbtq = ال‌جی‌بی‌تی‌کیو
fit-trait-circle-young = جوانان
fit-trait-circle-seniors = سالمندان
fit-trait-circle-dual = اعتیاد و سلامت روان
fit-trait-circle-professionals = اهل یک حرفه
fit-trait-size-small = گروه‌های کوچک
fit-trait-size-medium = گروه‌های متوسط
fit-trait-size-large = گروه‌های بزرگ
fit-trait-morning = صبح
fit-trait-afternoon = بعدازظهر
fit-trait-evening = سر شب
fit-trait-night = شب
fit-trait-weekend = شنبه و یکشنبه
fit-trait-open = باز برای همه
fit-trait-closed = جلسه‌های بسته
fit-trait-secular = غیرمذهبی
fit-trait-medication = دارو پذیرفته است
fit-trait-house = همان جا
fit-trait-group = همان گروه

## آنچه برنامه می‌گوید

device-fit-order = به ترتیبی که شاید به من بخورد
device-fit-plain = فهرست ساده را نشان بده
device-fit-failed = الان نشد. این فهرست ساده است.
device-fit-noted = روی این دستگاه یادداشت شد.
device-fit-visit = { $text }: { $what }
device-fit-because = { $text } ({ $what })
device-fit-away = این را دیگر نشانم نده
device-fit-again = دوباره نشان بده
device-fit-felt-home = { fit-felt-home }
device-fit-felt-again = { fit-felt-again }
device-fit-felt-unsure = { fit-felt-unsure }
device-fit-felt-not = { fit-felt-not }
device-fit-why-format = { fit-why-format }
device-fit-why-people = { fit-why-people }
device-fit-why-place = { fit-why-place }
device-fit-why-time = { fit-why-time }
device-fit-why-spirit = { fit-why-spirit }
device-fit-why-shy = { fit-why-shy }

## دیدارهایی که مهرشده، زیر شش واژهٔ کسی نگه داشته می‌شود

visits-title = جلسه‌هایی که رفتم
visits-lead = اینکه در جلسه‌هایی که رفتید چطور بود. اینجا زیر شش واژهٔ شما مهر شده است، و هیچ‌کس دیگر نمی‌تواند بازش کند.
visits-keep = زیر شش واژهٔ خودم نگه دار
visits-day = کدام روز، اگر بخواهید
visits-add = نگه دار
visits-once = فقط برای صفحهٔ بعد به کار ببر و چیزی نگه ندار
visits-open = باز کردن دیدارهایم در اینجا
visits-none = هنوز دیداری اینجا نگه داشته نشده است. جلسه‌ای را که رفته‌اید پیدا کنید و در صفحه‌اش بگویید چطور بود.
visits-back = پس گرفتن
visits-away = نمی‌خواهید این یکی را ببینید.
visits-for = جلسه‌هایی که شاید به من بخورد
visits-for-about = دیدارهایتان فقط همراه همین یک پرسش می‌رود. سایت چیزی از آن نگه نمی‌دارد.
visits-near = شهر یا کد پستی. برای هر جا، خالی بگذارید.
visits-for-go = به ترتیب من نشان بده
visits-device = دیدارهای روی این دستگاه
visits-device-there = دیدارهایی که این دستگاه نگه می‌دارد و هنوز اینجا نیست: { $count }
visits-device-all = همهٔ دیدارهایی که این دستگاه نگه می‌دارد اینجا هم هست.
visits-device-go = آوردنشان به اینجا
visits-device-drop = پاک کردنشان از این دستگاه
visits-device-dropped = از این دستگاه پاک شد. اینجا هنوز نگه داشته می‌شود.
visits-gone-title = پاک کردن همهٔ دیدارهایم
visits-gone-sure = همهٔ دیدارهایی که اینجا نگه داشته شده برای همیشه پاک شود.
visits-gone = همهٔ دیدارهایتان اینجا پاک شد.
visits-unsure = چیزی پاک نشد. اگر همهٔ دیدارها باید برود، خانه را علامت بزنید.
visits-full = برای دیدار بیشتر جا نیست. نخست چندتایی را پس بگیرید.
visits-plain = مرورگر شما اینجا اسکریپت اجرا نمی‌کند. این سایت دیدارهای شما را در حافظهٔ خود مهر و باز می‌کند. در آن لحظه می‌تواند آن‌ها را بخواند، و فقط مهرشده را نگه می‌دارد.
visits-sealed = دیدارهایتان روی همین دستگاه مهر و باز می‌شود. این سایت آن‌ها را مهرشده می‌گیرد. فقط وقتی جلسه‌ها را به ترتیب خودتان بخواهید، باز و همراه همان یک پرسش می‌رود.
device-fit-seal-done = زیر شش واژهٔ شما نگه داشته شد.
device-fit-seal-who = برای نگه داشتن به این شکل شش واژهٔ خودتان را لازم دارید. در صفحهٔ خودتان آن‌ها را بگیرید یا با آن‌ها وارد شوید.
device-fit-seal-know = هنوز چیزی زیر شش واژهٔ شما نگه داشته نشده است. نخست بخوانید گم کردنشان یعنی چه، و خانه را علامت بزنید.
device-fit-seal-full = { visits-full }
device-fit-seal-failed = الان نشد. چیزی نگه داشته نشد.
device-fit-seal-go = { visits-title }
device-fit-all = { error-find }

## سه جلسه روی کاغذ: فرم

paper-title = سه جلسه روی کاغذ
paper-lead = آنچه به یک نفر می‌خورد را انتخاب کنید و صفحه‌ای با سه جلسه از نوع‌های گوناگون برای امتحان چاپ کنید.
paper-kept = برای کسانی که در درمان کار می‌کنند، و برای هر کس دیگر. بی حساب، بی نام. چیزی از آنچه اینجا انتخاب می‌کنید نگه داشته نمی‌شود.
paper-where = کجا، و چطور می‌رود
paper-place = شهر یا کد پستی‌ای که از آن راه می‌افتد
paper-place-hint = شهر کافی است. اگر فقط آنلاین می‌خواهید خالی بگذارید.
paper-place-missing = لطفاً شهر یا کد پستی را بنویسید، یا «آنلاین» را انتخاب کنید.
paper-travel = با چه می‌رود
paper-travel-foot = پیاده
paper-travel-bicycle = با دوچرخه
paper-travel-transit = با اتوبوس یا قطار
paper-travel-car = با ماشین، یا کسی می‌رساند
paper-reach = بیشترین فاصله، به خط راست
paper-reach-usual = هرقدر که با آن معمول است
paper-mode-any = حضوری یا آنلاین
paper-when = کِی می‌تواند
paper-when-hint = اگر هر وقتی خوب است چیزی را نزنید.
paper-what = برای چه
paper-problem = مشکل، یا یک انجمن
paper-problem-any = هر کدام
paper-fellowship = یک انجمن
paper-closed = می‌تواند به جلسهٔ بسته برود؟
paper-closed-yes = بله: خودش مشکل را دارد، یا شاید دارد
paper-closed-no = نه: فقط جلسه‌های باز
paper-also = این را هم می‌فهمد
paper-also-none = زبان دیگری نه
paper-who = دوست دارد با چه کسانی باشد
paper-who-hint = خواسته است، نه شرط: این جلسه‌ها اول می‌آیند.
paper-wish-newcomers = برای تازه‌واردان
paper-wish-secular = غیرمذهبی
paper-wish-lgbtq = ال‌جی‌بی‌تی‌کیو
paper-wish-young = جوانان
paper-wish-dual = اعتیاد همراه با بیماری روانی
paper-wish-medication = داروی ترک اعتیاد پذیرفته است
paper-wish-small = گروه‌های کوچک
paper-whose = گروه‌های فقط زنان یا مردان
paper-whose-mixed = فقط گروه‌های مختلط
paper-whose-women = گروه‌های زنان هم
paper-whose-men = گروه‌های مردان هم
paper-profession-none = هیچ‌کدام
paper-needs = آنچه باید باشد
paper-needs-hint = فقط جلسه‌هایی نشان داده می‌شوند که فهرستشان این را گفته.
paper-access-wheelchair = راه ورود با صندلی چرخ‌دار
paper-access-sign = زبان اشاره
paper-access-children = کودکان می‌توانند بیایند
paper-access-scents = بی عطر
paper-avoid = جاها یا نام‌هایی که باید از آن‌ها دور ماند
paper-avoid-hint = با ویرگول جدا کنید. جلسه‌ها، گروه‌ها و جاهایی با این واژه‌ها کنار گذاشته می‌شوند.
paper-smoke-free = نه جایی که سیگار کشیدن آزاد است
paper-fresh = تنها جلسه‌هایی که در دو سال گذشته تأیید یا عوض شده‌اند
paper-make = برگه را بساز

## برگه

paper-sheet-title = سه جلسه برای امتحان
paper-made = ساخته شده در { $date }
paper-check = جلسه‌ها عوض می‌شوند: پیش از رفتن بپرسید.
paper-print = این صفحه را از منوی مرورگر چاپ کنید. در یک برگ جا می‌گیرد؛ این بخش بالا چاپ نمی‌شود.
paper-change = پاسخ‌ها را عوض کن
paper-few =
    { $count ->
        [0] هیچ جلسه‌ای به همهٔ این‌ها نمی‌خورد.
        [one] فقط { $count } جلسه به همهٔ این‌ها می‌خورد.
       *[other] فقط { $count } جلسه به همهٔ این‌ها می‌خورند.
    }
paper-few-hint = این شرط‌ها بیشتر از همه کنار گذاشتند. از یکی می‌توان گذشت:
paper-few-none = نه یک شرط سبب است و نه دو تا. فاصلهٔ بیشتر، وقت‌های بیشتر یا آنلاین را امتحان کنید.
paper-few-two = هیچ شرطی به‌تنهایی آن‌ها را کنار نگذاشت، ولی دو تا با هم چرا. می‌توان از هر دو گذشت:
paper-few-fixed = این‌ها هم جلسه‌هایی را کنار گذاشتند و همان‌طور می‌مانند:
paper-fixed = { $what } ({ $count })
paper-avoided = جاها، نام‌ها و دودی که باید از آن‌ها دور ماند
paper-loosen =
    { $count ->
        [one] { $what }: { $count } جلسهٔ دیگر
       *[other] { $what }: { $count } جلسهٔ دیگر
    }
paper-limit-distance = هر فاصله‌ای
paper-limit-time = هر وقتی
paper-limit-mode = حضوری یا آنلاین
paper-limit-language = هر زبانی
paper-limit-fellowship = هر انجمنی
paper-limit-closed = جلسه‌های بسته هم
paper-limit-invitation = با دعوت هم
paper-limit-quiet = جلسه‌هایی هم که دو سال کسی تأییدشان نکرده است
paper-change-title = چه چیزی این سه را عوض می‌کند
paper-change-lead = با عوض شدن یک پاسخ، جلسه‌های دیگری میان این سه می‌آیند:
paper-change-line = { $meeting }: { $what }
paper-change-ask = با خواستن: { $what }
paper-change-ask-no-more = بدون خواستن: { $what }
paper-change-mind-no-more = بدون پرهیز از: { $what }
paper-change-way = اگر راه دور مهم نبود
paper-change-afar = اگر شرکت با پیوند به خوبی رفتن بود
paper-kind = نوع: { $kind }
paper-dt-when = کِی
paper-dt-where = کجا
paper-dt-way = راه
paper-dt-join = پیوستن
paper-dt-why = چرا این
paper-dt-expect = آنجا
paper-dt-check = بررسی
paper-dt-but = شاید مناسب نباشد
paper-way = { $distance } در { $direction } مرکز { $town }، به خط راست
paper-way-here = در مرکز { $town }
paper-to-north = شمال
paper-to-north-east = شمال شرقی
paper-to-east = شرق
paper-to-south-east = جنوب شرقی
paper-to-south = جنوب
paper-to-south-west = جنوب غربی
paper-to-west = غرب
paper-to-north-west = شمال غربی
paper-note-foot = یک بار در روز راه را ببینید
paper-note-bicycle = برای برگشت چراغ ببرید
paper-note-transit = خط و آخرین برگشت را پیدا کنید
paper-note-car = ده دقیقه برای پارک بگذارید
paper-link = پیوند: { $link }
paper-phone = تلفن: { $phone }
paper-passcode = رمز دارد: صفحه‌اش را ببینید یا بپرسید
paper-first = بار اول
paper-first-listen = می‌توانید فقط گوش بدهید. «من رد می‌کنم، ممنون» کافی است.
paper-first-name = یک نام کوچک کافی است، هر نامی. لازم نیست به چیزی باور داشته باشید.
paper-first-free = هزینه ندارد. می‌توانید دیر برسید و هر وقت خواستید بروید.
paper-first-again = هیچ دو گروهی مثل هم نیستند. هر گروه را دو سه بار امتحان کنید.
paper-ask = می‌توانید بپرسید
paper-ask-new = «من تازه آمده‌ام. کی می‌تواند بگوید اینجا چطور است؟»
paper-ask-phone = «می‌شود شماره‌ای داشته باشم که این هفته زنگ بزنم؟»
paper-ask-medicine = «دارویی که پزشکم داده اینجا اشکالی ندارد؟» (هرگز به حرف یک عضو قطعش نکنید.)
paper-ask-other = «شما کدام جلسهٔ دیگر را امتحان می‌کنید؟»
paper-help = اگر سخت شد
paper-help-more = بیشتر:
paper-write-with = چه کسی با من می‌آید:
paper-write-call = به چه کسی می‌توانم زنگ بزنم:
paper-write-first = اول می‌روم در:
paper-not = وابسته به هیچ انجمنی نیست. در کنار درمان، هرگز به جای آن. قطع ناگهانی الکل، بنزودیازپین یا مواد افیونی می‌تواند خطرناک باشد: از درمانگر بپرسید.
