# Live meetings. In texts that begin with live- and table-, arguments are filled in by the browser: they stand once,
# and a number among them is already written the language's way. Not yet read by a native speaker.

rooms-title = اتاق‌های زنده
rooms-lead = همین حالا بی‌نام وارد یک جلسه شوید. گوش بدهید، یا وقتی نوبتتان شد مشارکت کنید. لازم نیست کسی بداند اینجایید.
rooms-go = ورود به اتاق باز
rooms-own-title = اتاق‌های این سایت
rooms-own-lead = نوشتاری، در هر مرورگری. یک نام دوکلمه‌ای می‌گیرید؛ آنچه گفته می‌شود یک دقیقه پس از جلسه پاک می‌شود.
rooms-everywhere-title = آنلاین، حالا و به‌زودی، در همه جا
rooms-everywhere-none = هنوز فهرستی با جلسهٔ آنلاین در این سایت بارگذاری نشده است. اتاق‌های این سایت باز است.
rooms-everywhere-all = همهٔ جلسه‌های آنلاین ۲۴ ساعت آینده
rooms-week = هفته، ساعت به ساعت
rooms-zone = منطقهٔ زمانی
rooms-zone-show = نمایش
rooms-back = برگشت به اتاق‌ها
rooms-format-lead = روال جلسه همه جا یکی است، دور یک میز هم.
rooms-format-link = روال‌هایی برای چاپ، یا برای اجرا با یک تلفن

week-title = هفته، ساعت به ساعت
week-lead = در هر ساعت چند جلسهٔ آنلاین در حال برگزاری است. جلسهٔ تازه در ساعت خالی از همه بیشتر کمک می‌کند.
week-clock = ساعت‌ها به وقت { $zone } است.
week-empty-hours = { $count ->
    [0] هیچ ساعتی از هفته خالی نیست.
    [1] یک ساعت از هفته خالی است.
   *[other] { $count } ساعت از هفته خالی است.
}
week-cell = { $when }: { $count ->
    [0] بدون جلسه
    [1] یک جلسه
   *[other] { $count } جلسه
}

## A room's door

room-always-title = اتاق باز
room-open = باز
room-enter = ورود
room-enter-note = با ورود، یک کوکی روی این دستگاه گذاشته می‌شود که با بستن مرورگر تمام می‌شود. نامی در آن نیست. «خروج سریع» آن را برمی‌دارد.
room-promise-handle = یک نام دوکلمه‌ای می‌گیرید که فقط برای همین اتاق است. کسی نمی‌تواند ببیند در جاهای دیگر این سایت چه نامی دارید.
room-promise-listen = می‌توانید فقط گوش بدهید. هر لحظه می‌توانید نوبتتان را رد کنید و هر لحظه می‌توانید بروید.
room-promise-gone = آنچه گفته می‌شود یک دقیقه پس از جلسه پاک می‌شود. ما چیزی نمی‌نویسیم، مگر کسی در اتاق گفته‌ای را به ناظران گزارش کند.
room-promise-copy = با این حال ممکن است کسی در اتاق آنچه را می‌بیند رونویسی کند. فقط چیزی را بگویید که آمادهٔ گفتنش هستید.
room-promise-adults = برای بزرگسالان است، مگر اتاق چیز دیگری بگوید.
room-closed-title = چه کسی می‌تواند بیاید
room-closed-who = این جلسه بسته است: برای کسانی که این مشکل را دارند یا فکر می‌کنند شاید داشته باشند.
room-closed-trust = تصمیم با خود شماست. کسی دلیل نمی‌خواهد.
room-young = برای جوانان. اینجا کسی نمی‌تواند راه تماس رد و بدل کند و پیام خصوصی هم نیست.
room-next = جلسهٔ بعدی: { $when }
room-no-next = فعلاً جلسه‌ای از این اتاق در فهرست نیست.
room-opens-early = اتاق ۱۵ دقیقه پیش از شروع باز می‌شود.
room-others = اتاق‌های باز دیگر
room-listing = این جلسه در فهرست
room-format = در جلسه چه می‌گذرد، بخش به بخش
room-always-note = هر ساعت جلسهٔ تازه‌ای شروع می‌شود و روال آن ساعت به ساعت عوض می‌شود.
room-not-open = این اتاق فعلاً باز نیست.
room-removed = شما را از این جلسه بیرون کرده‌اند. جلسه‌های دیگر به روی شما باز است و خط‌های کمک هیچ‌وقت بسته نیست.
room-toll = نظم این اتاق به هم خورده است. ورود کمی بیشتر طول می‌کشد و اول گوش می‌دهید.
room-toll-wait = { $count ->
    [0] حالا می‌توانید وارد شوید.
    [1] یک ثانیهٔ دیگر می‌توانید وارد شوید.
   *[other] { $count } ثانیهٔ دیگر می‌توانید وارد شوید.
}
room-toll-none = لطفاً دوباره «ورود» را بزنید.
room-toll-early = لطفاً کمی دیگر صبر کنید. بعد دوباره «ورود» را بزنید.

## How a room is

room-people-nobody = فعلاً کسی اینجا نیست
room-people-one = فعلاً فقط شما اینجایید
room-people-few = چند نفری اینجا هستند
room-people-many = خیلی‌ها اینجا هستند
room-duty-yes = یک خدمتگزار حاضر است
room-duty-no = هیچ خدمتگزاری حاضر نیست
room-minutes-left = { $count ->
    [0] کمتر از یک دقیقه مانده
    [1] یک دقیقه مانده
   *[other] { $count } دقیقه مانده
}
room-begins-in = جلسه شروع نشده است: { $left }
room-step-left = { $step }: { $left }
room-over = جلسه تمام شد.
room-floor = نوبت با { $handle } است
room-floor-yours = نوبت با شماست
room-floor-open = همه می‌توانند حرف بزنند: دور هم
room-floor-free = نوبت با کسی نیست
room-sign-minute = یک دقیقهٔ دیگر
room-sign-up = وقت تمام کردن حرف است
room-guard-wary = کمی پیش نظم این اتاق به هم خورد: هر کس حالا وارد شود اول گوش می‌دهد.
room-guard-panic = اتاق یک لحظه متوقف است. آنچه می‌نویسید فقط به خدمتگزاران می‌رسد.
room-waiting = نوبت‌های بعدی
room-you-waiting = { $handle } (شما)
room-more-waiting = { $count ->
    [1] و یک نفر دیگر
   *[other] و { $count } نفر دیگر
}
room-welcome-line = خوش آمدید، { $handle }. چه خوب که اینجایید.

## In the room

room-path = کجای روال جلسه هستیم
room-you = نام شما در اینجا { $handle } است.
room-you-listen = فعلاً گوش می‌دهید.
room-resumed = اتاق ناچار شد در میانهٔ جلسه از نو شروع کند. آنچه پیش از آن گفته شد پاک شده است.
room-help-beside = اگر همین حالا خیلی سخت می‌گذرد: کسانی هستند که می‌توانید به آن‌ها زنگ بزنید.
room-alone = فعلاً فقط شما اینجایید. این حقیقت است و هر دقیقه ممکن است عوض شود.
room-alone-others = جلسه‌های آنلاینی که حالا در حال برگزاری است و کسانی در آن هستند
room-alone-read = یا همراه متن بخوانید: جلسه خودش بخش به بخش پیش می‌رود و متن‌ها همین‌جاست.
room-alone-help = خط‌های کمک: کسانی که در هر ساعتی پاسخ می‌دهند
room-floor-label = جلسه
room-frame = آنچه گفته می‌شود. این بخش خودش تازه می‌شود.
room-frame-ended = دیگر در این اتاق نیستید، یا جلسه تمام شده است.
room-frame-door = به در این اتاق
room-nothing-said = از وقتی آمده‌اید چیزی گفته نشده است.
room-raise = دستم را بلند می‌کنم
room-pass = نوبتم را رد می‌کنم
room-done = حرفم تمام شد
room-say-label = مشارکت شما
room-say-hint = فقط وقتی نوبت با شماست به اتاق می‌رسد. «!» دست شما را بلند می‌کند و «done» نوبت را پس می‌دهد. لطفاً بدون نام، شماره و پیوند.
room-say = مشارکت
room-sure = این نام، نشانی یا محل کار کسی نیست. فرستاده شود.
room-report = چیزی آزار می‌دهد
room-leave = بی‌صدا رفتن
room-milestones = اگر دلتان خواست، یک نشانهٔ راه را بگویید
room-contact = رد و بدل کردن راه تماس
room-contact-lead = فقط اگر هر دو بخواهید. چیزی را بنویسید که طرف دیگر می‌تواند داشته باشد؛ به کس دیگری نمی‌رسد و با پایان جلسه فراموشش می‌کنیم.
room-contact-yours = چطور می‌شود شما را پیدا کرد
room-contact-ask = درخواست از { $handle }
room-serve = خدمت
room-take = خدمت به عنوان { $role }
room-resign = پایان خدمت به عنوان { $role }
room-reading = متن
room-rules = راه و رسم ما در اینجا
room-servants = خدمتگزاران
room-runs-itself = فعلاً گرداننده‌ای نیست: اتاق خودش پیش می‌رود. به ترتیب دست‌ها نوبت می‌دهد و حواسش به وقت هست.
room-to-servants = این به خدمتگزاران رسید و نه به کس دیگر.
room-held = فرستاده نشد: این شبیه { $what } است. برای امنیت همه، این چیزها بیرون از اتاق می‌ماند. لطفاً آن را عوض کنید و دوباره بفرستید.
room-held-email = نشانی ایمیل
room-held-phone = شمارهٔ تلفن
room-held-link = پیوند
room-held-social = نام کسی در سرویسی دیگر
room-held-address = نشانی
room-held-name = نام کامل کسی
room-held-workplace = محل کار
room-held-long = برای یک بار زیاد بلند است: حداکثر ۲۰۰۰ حرف. آن را چند تکه بفرستید.
room-held-empty = چیزی برای فرستادن نبود.
room-refused-turn = نوبت با کس دیگری است، یا هنوز نوبت شما نشده است. دستتان را بلند کنید؛ آنچه نوشتید هنوز همین‌جاست.
room-refused-silence = حالا وقت سکوت است. آنچه نوشتید هنوز همین‌جاست.
room-refused-listen = فعلاً گوش می‌دهید. کسی راه را برای مشارکت شما باز می‌کند.
room-refused-frozen = اتاق یک لحظه متوقف است.
room-refused-now = این کار فعلاً نمی‌شود.
room-refused-yours = این کار با خدمتگزاران است.
room-refused-taken = فعلاً این خدمت با کس دیگری است.
room-refused-nobody = آن فرد دیگر در اتاق نیست.
room-refused-slow = یک‌باره زیاد بود. نفسی بکشید؛ بعد دوباره بفرستید.
room-refused-contact = در این اتاق راه تماس رد و بدل نمی‌شود.
room-refused-over = جلسه تمام شده است.
room-refused-full = اتاق فعلاً پر است. لطفاً کمی بعد دوباره امتحان کنید.
room-refused-unclear = این فهمیده نشد.

milestone-hours = { $count } ساعت
milestone-days = { $count } روز
milestone-months = { $count } ماه
milestone-years = { $count ->
    [1] یک سال
   *[other] { $count } سال
}

role-chair = گرداننده
role-co-chair = کمک‌گرداننده
role-doorkeeper = دربان
role-greeter = خوشامدگو
role-timekeeper = وقت‌نگهدار
role-reader = متن‌خوان

## The desk of those who serve

desk-title = خدمت شما
desk-next = بخش بعد
desk-back = بخش قبل
desk-call = نوبت دادن به دست بعدی
desk-thank = تشکر و آزاد کردن نوبت
desk-extend = یک دقیقه بیشتر
desk-late = طبق ساعت، این بخش تمام شده است.
desk-panic = هشدار: توقف اتاق
desk-calm = از سر گرفتن اتاق
desk-lock = هر کس تازه می‌رسد اول گوش بدهد
desk-unlock = هر کس تازه می‌رسد بتواند مشارکت کند
desk-hold = فقط گوش بدهد
desk-remove = بیرون کردن
desk-welcome = خوشامد گفتن
desk-release = اجازهٔ مشارکت
desk-undo = برگرداندن
desk-listening = گوش می‌دهد
desk-released = وقتی ده دقیقه گذشت می‌تواند مشارکت کند
desk-reported = کسی می‌گوید این آزار می‌دهد
desk-removed = بیرون شده؛ تا پنج دقیقه می‌شود آن را برگرداند
desk-appoint = خواستن خدمت از کسی
desk-role = خدمت
desk-appoint-do = درخواست

## Reports

report-title = چیزی آزار می‌دهد
report-lead = به کسانی که مراقب این اتاق هستند بگویید. علامت بزنید دربارهٔ چیست. به کسی گفته نمی‌شود چه کسی گزارش داده است.
report-lines = آنچه گفته شد
report-no-lines = از وقتی آمده‌اید چیزی گفته نشده است.
report-note = با کلمه‌های خودتان، اگر خواستید
report-moderators = به ناظران این سایت هم فرستاده شود، بدون گذشتن از گرداننده، همراه با حرف‌هایی که علامت زدم
report-on-duty = یک خدمتگزار در اتاق حاضر است و گزارش شما را همین حالا می‌بیند.
report-nobody = هیچ خدمتگزاری در اتاق حاضر نیست. اگر چند نفر که مدتی است اینجا هستند یک نفر را گزارش کنند، اتاق فقط به او اجازهٔ گوش دادن می‌دهد.
report-send = گزارش دادن
report-back = برگشت به اتاق
report-thanks = سپاسگزاریم. گزارش رسانده شد.
report-nothing = لطفاً چیزی را علامت بزنید یا کلمه‌ای بنویسید.

## Formats at the table

scripts-title = روال جلسه‌ها
scripts-lead = هر اتاق اینجا با یکی از این روال‌ها پیش می‌رود. برای هر جلسه‌ای دور یک میز هم مال شماست: یکی را چاپ کنید، یا بگذارید یک تلفن حساب وقت را نگه دارد. هر کدام نسخهٔ غیرمذهبی هم دارد.
scripts-phone = اجرا با یک تلفن
scripts-phone-secular = غیرمذهبی، با یک تلفن
scripts-paper = خواندن یا چاپ
script-print = این صفحه خوب چاپ می‌شود.
script-minutes = { $count ->
    [one] { $count } دقیقه
   *[other] { $count } دقیقه
}
script-begins = { $count ->
    [0] در شروع
    [1] یک دقیقه پس از شروع
   *[other] { $count } دقیقه پس از شروع
}
reader-chair = گرداننده می‌خواند
reader-reader = متن‌خوان می‌خواند
reader-everyone = همه با هم
reader-room = همه می‌بینند
phone-lead = این تلفن را وسط بگذارید. حساب وقت را نگه می‌دارد و متن را نشان می‌دهد؛ دیگر به اینترنت نیاز ندارد.
phone-no-script = ساعت به جاوااسکریپت نیاز دارد. متن بدون آن هم کار می‌کند:
phone-start = به کار انداختن ساعت
phone-share = وقت گرفتن برای یک مشارکت

table-where = { $step } · { $left } مانده
table-over = جلسه تمام شد.
table-late = { $step } · { $left } گذشته از وقت
table-share = مشارکت: { $left }
table-share-up = وقت این مشارکت تمام شد.
table-pause = نگه داشتن ساعت
table-start = به کار انداختن ساعت

## What the browser says in a room

live-lost = اتصال قطع شد. باز هم تلاش می‌کنیم؛ هیچ نوشته‌ای از شما از دست نمی‌رود.
live-back = اتصال دوباره برقرار شد.
live-bye-left = از اتاق بیرون رفتید.
live-bye-removed = شما را از این جلسه بیرون کرده‌اند.
live-bye-away = اتاق مدتی از شما بی‌خبر بود. برای برگشتن صفحه را دوباره باز کنید.
live-bye-flood = یک‌باره خیلی زیاد فرستاده شد. برای برگشتن صفحه را دوباره باز کنید.
live-bye-wiped = جلسه تمام شده و حرف‌هایش پاک شده است.
live-over = جلسه تمام شد. حرف‌هایش یک دقیقهٔ دیگر پاک می‌شود.
live-floor = نوبت با { $handle } است
live-floor-yours = نوبت با شماست
live-floor-open = همه می‌توانند حرف بزنند: دور هم
live-floor-free = نوبت با کسی نیست
live-sign-minute = یک دقیقهٔ دیگر
live-sign-up = وقت تمام کردن حرف است
live-before = جلسه شروع نشده است: { $left }
live-step = { $step }: { $left } مانده
live-waiting = نوبت‌های بعدی
live-you = { $handle } (شما)
live-more = و { $count } نفر دیگر
live-people-nobody = فعلاً کسی اینجا نیست
live-people-one = فعلاً فقط شما اینجایید
live-people-few = چند نفری اینجا هستند
live-people-many = خیلی‌ها اینجا هستند
live-duty-yes = یک خدمتگزار حاضر است
live-duty-no = هیچ خدمتگزاری حاضر نیست
live-guard-wary = کمی پیش نظم این اتاق به هم خورد: هر کس حالا وارد شود اول گوش می‌دهد.
live-guard-panic = اتاق یک لحظه متوقف است. آنچه می‌نویسید فقط به خدمتگزاران می‌رسد.
live-listening = فعلاً گوش می‌دهید.
live-welcome = خوش آمدید، { $handle }. چه خوب که اینجایید.
live-milestone-hours = { $count } ساعت
live-milestone-days = { $count } روز
live-milestone-months = { $count } ماه
live-milestone-years = { $count } سال
live-servants-only = فقط برای خدمتگزاران
live-help = اگر همین حالا خیلی سخت می‌گذرد، کسانی هستند که می‌توانید به آن‌ها زنگ بزنید.
live-help-nobody = اگر همین حالا خیلی سخت می‌گذرد، کسانی هستند که می‌توانید به آن‌ها زنگ بزنید. هیچ خدمتگزاری در این اتاق حاضر نیست.
live-help-link = خط‌های کمک
live-refused-not-your-turn = نوبت با کس دیگری است، یا هنوز نوبت شما نشده است. آنچه نوشتید هنوز همین‌جاست.
live-refused-silence = حالا وقت سکوت است. آنچه نوشتید هنوز همین‌جاست.
live-refused-listen-only = فعلاً گوش می‌دهید.
live-refused-frozen = اتاق یک لحظه متوقف است.
live-refused-not-now = این کار فعلاً نمی‌شود.
live-refused-not-yours = این کار با خدمتگزاران است.
live-refused-taken = فعلاً این خدمت با کس دیگری است.
live-refused-nobody = آن فرد دیگر در اتاق نیست.
live-refused-slow = یک‌باره زیاد بود. نفسی بکشید؛ بعد دوباره بفرستید.
live-refused-no-contact = در این اتاق راه تماس رد و بدل نمی‌شود.
live-refused-over = جلسه تمام شده است.
live-refused-full = اتاق فعلاً پر است.
live-held = فرستاده نشد: این شبیه { $what } است. لطفاً آن را عوض کنید و دوباره بفرستید.
live-held-email = نشانی ایمیل
live-held-phone = شمارهٔ تلفن
live-held-link = پیوند
live-held-social = نام کسی در سرویسی دیگر
live-held-address = نشانی
live-held-name = نام کامل کسی
live-held-workplace = محل کار
live-held-too-long = برای یک بار زیاد بلند است: حداکثر ۲۰۰۰ حرف.
live-held-empty = چیزی برای فرستادن نبود.
live-nothing-said = از وقتی آمده‌اید چیزی گفته نشده است.
live-working = در حال باز کردن در…

## Seats that are lost, people who are new, reports

room-look-again = دوباره نگاه کنید
room-milestone-which = چه مدت؟
room-milestone-mark = اعلام کنید
room-vouch = اجازهٔ مشارکت به کسی
room-vouch-lead = خدمتگزاری حاضر نیست. اگر چند نفر از شما که مدتی اینجا بوده‌اید فکر کنید کسی می‌تواند مشارکت کند، می‌تواند.
room-vouch-do = { $handle } می‌تواند شرکت کند
room-soon = یک جلسه تمام شد. جلسهٔ بعدی تا کمتر از یک دقیقهٔ دیگر شروع می‌شود؛ این صفحه خودش باز می‌شود.
room-lost-seat = دیگر جایی در این اتاق ندارید: جلسه تمام شده یا مدتی نبوده‌اید. آنچه نوشتید هنوز اینجاست.
room-lost-copy = می‌توانید آن را رونویسی کنید و دوباره وارد شوید.
desk-help = کسی واژه‌هایی نوشته که بوی اضطرار می‌دهد. نمی‌گوییم چه کسی. یک حرف مهربانانه به همه، و خط‌های کمک، شاید کمک کند.
desk-invite = دعوت به صحبت
desk-settle = حل شد
report-later = الان نشد که فرستاده شود. آنچه نوشتید هنوز اینجاست؛ لطفاً یک دقیقهٔ دیگر دوباره بفرستید.
report-note-hint = یادداشت به ناظران این سایت می‌رسد، هرگز به اتاق نه.
report-thanks-moderators = ناظران این سایت آن را می‌خوانند.
report-thanks-room = خدمتگزاران حاضر در اتاق می‌بینند دربارهٔ چه کسی است.
report-thanks-counted = اتاق آن را می‌شمارد؛ هیچ‌کس در آن نمی‌بیند که شما بودید.
live-answers = { $handle } می‌تواند پاسخ دهد
live-anew = دوباره در اتاق هستید. آنچه پیش‌تر گفته شد دیگر اینجا نیست.
live-door = دیگر جایی در این اتاق ندارید. آنچه نوشتید هنوز اینجاست.
live-door-link = به در این اتاق
