# For those who serve the site. The English file explains the keys. Not yet read by a native speaker.

## What every one of these pages has

stewards-tabs = صفحه‌های خدمت
stewards-hour = { $day }، ساعت { $time } به وقت جهانی
stewards-done = انجام شد
stewards-delete = پاک کردن
stewards-open-again = دوباره باز شود
stewards-save = ذخیره
stewards-cancel = انصراف
stewards-until = اعتبار تا
stewards-days = { $count ->
    [1] یک روز
   *[other] { $count } روز
}

## What became of the form that was just sent

stewards-said-done = انجام‌شده ثبت شد.
stewards-said-opened = دوباره باز است.
stewards-said-deleted = با همهٔ نوشته‌اش پاک شد.
stewards-said-gone = دیگر آنجا نبود. شاید کس دیگری زودتر رسیده است.
stewards-said-unsure = چیزی تغییر نکرد. لطفاً نخست خانه را علامت بزنید.
stewards-said-last = این تنها مدیر است. نخست کس دیگری را دعوت کنید.
stewards-said-revoked = خدمت پس گرفته شد و از همین حالا معتبر است. دعوت‌های بازی که می‌توانست راه بازگشت باشد دیگر کار نمی‌کند.
stewards-said-revoked-site = این مسئولیت پس گرفته شد. این صفحه‌ها از همین حالا بسته است؛ در اتاق‌ها از جلسهٔ بعد معتبر است. دعوت‌های بازی که می‌توانست راه بازگشت باشد دیگر کار نمی‌کند.
stewards-said-withdrawn = این پیوند دیگر کار نمی‌کند.
stewards-said-where = خدمت در یک اتاق، اتاق لازم دارد. لطفاً یکی را انتخاب کنید.
stewards-said-saved = اتاق ذخیره شد.
stewards-said-removed = اتاق برداشته شد.

## The desk

stewards-desk-title = میز کار
stewards-desk-tab = میز کار
stewards-desk-hello = شما اینجا { $handle } هستید. { $role }.
stewards-desk-inbox = { $count ->
    [0] چیزی در انتظار نیست.
    [1] یک یادداشت در انتظار است.
   *[other] { $count } یادداشت در انتظار است.
}
stewards-desk-reports = { $count ->
    [0] چیزی در انتظار نیست.
    [1] یک گزارش در انتظار است.
   *[other] { $count } گزارش در انتظار است.
}
stewards-desk-rooms = اتاق‌هایی برای جلسه‌های فهرست‌های این سایت.
stewards-desk-people = چه کسانی خدمت می‌کنند، و دعوت‌ها.
stewards-desk-rule = آنچه اینجا می‌خوانید اینجا می‌ماند. در آن جز نامی که کسی در یک اتاق دارد نیست و نباید دنبال کسی گشت.

## The inbox: what readers say is wrong with a meeting

stewards-inbox-title = صندوق
stewards-inbox-lead = چیزهایی که خوانندگان می‌گویند نادرست است. به کسانی که فهرست را نگه می‌دارند بگویید، یا اگر خودتان هستید درستش کنید. یادداشت‌هایی که نام کسی در آن‌هاست مقدم‌اند.
stewards-inbox-empty = صندوق خالی است. سپاس که سر زدید.
stewards-inbox-done = پیش‌تر انجام شده
stewards-inbox-no-words = بدون توضیح.
stewards-inbox-unlisted = این جلسه دیگر در هیچ فهرستی نیست.

## Reports from rooms

stewards-reports-title = گزارش‌ها
stewards-reports-lead = آنچه کسی در یک اتاق خواست شما ببینید، با نامی که گویندهٔ آن در آن اتاق داشت. نمی‌دانیم چه کسی آن را فرستاده است. گزارشی که به آن رسیدگی شده سی روز پس از رسیدن فراموش می‌شود و هر گزارش دیگر پس از نود روز.
stewards-reports-empty = گزارشی نیست. اتاق‌ها آرام‌اند.
stewards-report-words = سخن گزارش‌شده
stewards-report-note = توضیح فرستنده

## Who serves

stewards-people-title = افراد
stewards-people-lead = کسانی که خدمت می‌کنند، با نامی که در آن جا دارند. هر کس در هر جا نام دیگری دارد و هیچ‌کس نمی‌تواند ببیند کدام‌ها از یک نفر است.
stewards-people-site = سایت
stewards-people-room = در یک اتاق
stewards-people-you = (شما)
stewards-revoke = پایان این خدمت
stewards-revoke-sure = بله، این خدمت پایان یابد
stewards-invitations-title = دعوت‌های باز
stewards-invitations-empty = دعوت بازی نیست.
stewards-withdraw = پس گرفتن
stewards-invite-title = کسی را به خدمت دعوت کنید
stewards-invite-lead = یک پیوند می‌گیرید. آن را از راهی که هر دو به آن اعتماد دارید فقط به یک نفر بدهید.
stewards-invite-role = برای کدام خدمت
stewards-invite-room = اتاق
stewards-invite-no-room = هیچ‌کدام
stewards-invite-room-hint = فقط برای خدمت در یک اتاق.
stewards-invite-days = اعتبار پیوند
stewards-invite = ساختن پیوند
stewards-link-title = پیوندی برای یک نفر
stewards-link-lead = این پیوند فقط همین حالا نشان داده می‌شود. آن را رونوشت کنید و به یک نفر بدهید.
stewards-link-path = این سایت نشانی خودش را نمی‌داند. آن را پیش از پیوند بگذارید.
stewards-link-yes = هر کس اول آن را باز کند و بله بگوید، آن خدمت را دارد.
stewards-back-people = بازگشت به افراد

## What people are, and what they do

stewards-role-admin = مدیر سایت
stewards-role-admin-does = شما می‌گویید چه کسانی در این سایت خدمت کنند و هر کاری را که ناظران و خدمتگزاران می‌کنند می‌توانید بکنید.
stewards-role-moderator = ناظر سایت
stewards-role-moderator-does = گزارش‌های اتاق‌ها را می‌خوانید و می‌بینید برای امن ماندن آن‌ها چه شده است. هر کاری را که خدمتگزاران می‌کنند می‌توانید بکنید.
stewards-role-servant = خدمتگزار سایت
stewards-role-servant-does = می‌خوانید چه چیزی در جلسه‌ای نادرست است و از اتاق‌ها مراقبت می‌کنید.
stewards-role-chair = گرداننده
stewards-role-chair-does = جلسه را می‌گردانید: گام‌هایش، نوبت سخن، و اینکه چه کسی در آن خدمت کند.
stewards-role-co-chair = گردانندهٔ دوم
stewards-role-co-chair-does = وقتی گرداننده نیست جلسه را می‌گردانید.
stewards-role-doorkeeper = مسئول در
stewards-role-doorkeeper-does = مراقب کسانی هستید که می‌آیند، و می‌توانید کسی را که مزاحم است نگه دارید یا بیرون کنید.
stewards-role-greeter = خوشامدگو
stewards-role-greeter-does = به تازه‌واردها خوشامد می‌گویید.
stewards-role-timekeeper = وقت‌نگهدار
stewards-role-timekeeper-does = مراقب وقت هستید و می‌توانید وقت بیشتری بدهید.
stewards-role-reader = خواننده
stewards-role-reader-does = می‌خوانید و وقتی متن خوانده شد به گام بعد می‌روید.
stewards-role-room = خود اتاق
stewards-role-in-room = { $role }: { $room }

## An invitation, as the person invited sees it

stewards-invited-title = یک دعوت
stewards-invited-lead = کسی از شما می‌خواهد اینجا خدمت کنید:
stewards-invited-stranger = کسی که خدمت می‌کند باید فردا هم همان کس باشد. برای این کار یک عبارت شش‌کلمه‌ای لازم دارید: نه نامی، نه ایمیلی. یکی بسازید یا مال خودتان را وارد کنید و بعد دوباره این پیوند را باز کنید.
stewards-invited-phrase = به سوی شش کلمه
stewards-invited-again = شش کلمه‌ام را دارم: ادامه
stewards-invited-stays = این پیوند در این فاصله همچنان کار می‌کند.
stewards-invited-handle = آنجا شما را { $handle } می‌شناسند. هیچ‌کس نمی‌تواند ببیند جای دیگر این سایت که هستید.
stewards-invited-yes = بله، می‌پذیرم
stewards-invited-no = حالا نه
stewards-invited-serves = این خدمت را از پیش دارید. پیوند را می‌توان به کس دیگری داد.
stewards-invited-thanks = سپاس از خدمت شما
stewards-invited-go = به آنجا
stewards-invited-gone-title = این پیوند کار نمی‌کند
stewards-invited-gone = پیش‌تر به کار رفته، پس گرفته شده، یا وقتش گذشته است. از کسی که آن را به شما داد یکی دیگر بخواهید.

## Rooms

stewards-rooms-title = اتاق‌ها
stewards-rooms-lead = اتاق یک ربع پیش از جلسه باز و پس از آن بسته می‌شود. از آنچه در آن گفته شود چیزی نمی‌نویسیم، مگر کسی در اتاق سخنی را به ناظران گزارش دهد.
stewards-rooms-empty = هنوز هیچ جلسه‌ای اینجا اتاق ندارد.
stewards-always-title = اتاق‌های همیشه باز
stewards-always-lead = همراه سایت‌اند، یکی به هر زبان، و خودشان می‌گردند.
stewards-always-room = همیشه باز ({ $language })
stewards-room-hours = هنگام این جلسه باز است:
stewards-room-unlisted = جلسهٔ { $meeting } دیگر در هیچ فهرستی نیست. اتاق باز نمی‌شود.
stewards-room-new = افزودن اتاق
stewards-room-edit = تغییر اتاق
stewards-room-faults = هنوز چیزی ذخیره نشده است. چیزی باید دوباره دیده شود:
stewards-room-title = نام
stewards-room-slug = نام کوتاه برای نشانی
stewards-room-slug-hint = حروف کوچک لاتین، رقم و خط تیره. بعداً نمی‌شود تغییرش داد.
stewards-room-meeting = جلسه‌ای که اتاق در ساعت‌های آن باز است
stewards-room-meeting-hint = نشانی صفحهٔ جلسه در این سایت، یا بخش آخر آن.
stewards-room-language = زبان
stewards-room-script = شیوهٔ جلسه
stewards-room-secular = با متن غیرمذهبی
stewards-room-admission = چه کسی وارد شود
stewards-room-open = باز: هر کس می‌تواند بیاید و گوش کند
stewards-room-closed-hint = بسته: پیش از ورود گفته می‌شود چه کسی می‌تواند شرکت کند
stewards-room-closed = بسته
stewards-room-who = چه کسی می‌تواند شرکت کند
stewards-room-who-hint = برای جلسه‌های بسته؛ پیش از ورود نشان داده می‌شود. حداکثر ۳۰۰ حرف.
stewards-room-young-hint = برای جوانان: کسی نمی‌تواند نشانی رد و بدل کند
stewards-room-young = برای جوانان
stewards-room-visit = درِ اتاق
stewards-room-remove = برداشتن این اتاق
stewards-room-remove-hint = خدمت‌ها و دعوت‌های آن و دفترش هم می‌رود. گزارش‌ها می‌ماند تا پاک شود یا زمانش بگذرد.
stewards-room-remove-sure = بله، برداشته شود
stewards-back-rooms = بازگشت به اتاق‌ها

## The formats that come with the program, called as in content/*/scripts


## What has to be mended in the form of a room

stewards-fault-title = لطفاً نامی با حداکثر ۱۰۰ حرف بدهید.
stewards-fault-slug = فقط a تا z، رقم‌های 0 تا 9 و خط تیره، حداکثر ۶۰ تا.
stewards-fault-slug-taken = در این نشانی از پیش اتاق یا صفحه‌ای هست.
stewards-fault-language = لطفاً یک زبان انتخاب کنید.
stewards-fault-script = لطفاً یک شیوه انتخاب کنید.
stewards-fault-meeting = این جلسه در هیچ فهرست این سایت نیست. نشانی صفحه‌اش را اینجا بگذارید.
stewards-fault-who = لطفاً بگویید چه کسی می‌تواند شرکت کند: پیش از ورود خوانده می‌شود.
stewards-fault-who-long = این بیش از ۳۰۰ حرف است.

## What was done in a room to keep it safe

stewards-acts-link = دفتر
stewards-acts-title = آنچه اینجا انجام شد
stewards-acts-lead = کدام اقدام، از کدام خدمت، در کدام ساعت. نه از سوی چه کسی و نه دربارهٔ چه کسی. پس از سی روز فراموش می‌شود.
stewards-acts-empty = در سی روز گذشته لازم نبود اینجا کاری شود.
stewards-act-held = از کسی خواسته شد فقط گوش کند
stewards-act-released = دوباره می‌تواند سخن بگوید
stewards-act-removed = کسی بیرون شد
stewards-act-undone = بیرون کردن پس گرفته شد
stewards-act-panic = اتاق متوقف شد
stewards-act-calm = اتاق دوباره باز شد
stewards-act-locked = تازه‌واردها فقط گوش می‌کنند
stewards-act-unlocked = تازه‌واردها دوباره می‌توانند سخن بگویند

## The group's own words

stewards-words-title = متن‌های خود گروه
stewards-words-lead = اگر جایی را خالی بگذارید، متن همراه قالب می‌ماند. ترتیب بخش‌ها، زمانشان و قاعده‌های اتاق در همهٔ جلسه‌ها یکی است. اگر متنی از دیگری می‌گذارید، منبع آن را در همان متن بنویسید.
stewards-words-fault = این متن‌ها را نمی‌توان به کار برد:
stewards-words-shipped = متن همراه قالب
stewards-words-step-title = عنوان
stewards-words-step-text = متن
