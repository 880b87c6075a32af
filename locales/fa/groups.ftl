# Groups that people form here. The English file explains the keys. Not yet read by a native speaker.

homegroup-title = گروه‌ها
homegroup-pages = صفحه‌های گروه
homegroup-all-title = گروه‌ها
homegroup-all-lead = گروه یعنی چند نفر که بارها و بارها گرد هم می‌آیند. اینجا می‌توانید گروهی بسازید و از کسی اجازه نمی‌خواهید.
homegroup-mine = گروه‌های شما
homegroup-you-are = اینجا شما { $handle } هستید.
homegroup-new = ساختن گروه
homegroup-form-title = گروه خودتان را بسازید
homegroup-form-lead = حدود ده دقیقه طول می‌کشد.
homegroup-form-point-ask = لازم نیست از کسی بپرسید. گروه از آن کسانی است که در آن‌اند.
homegroup-form-point-name = هیچ‌کس نامش را نمی‌گوید. هر عضو در گروه یک نام ساختگی دارد.
homegroup-form-point-see = شما تصمیم می‌گیرید چه کسی آن را ببیند: همه، یا فقط کسانی که دعوت می‌کنید.
homegroup-form-point-money = اینجا با پول کاری نداریم.
homegroup-find-title = پیدا کردن گروه
homegroup-find = گروه‌هایی که می‌خواهند پیدا شوند در فهرست جلسه‌ها هستند، کنار بقیه.
homegroup-new-lead = هرچه می‌دانید پر کنید. بعداً می‌توانید همه‌اش را عوض کنید.
homegroup-form-it = گروه را بساز
homegroup-edit-title = گروه دربارهٔ خودش چه می‌گوید

# Coming back with six words
homegroup-first-lead = برای این کار باید بار دیگر شما را بشناسند. شش واژه کافی است: نه نام، نه ایمیل.
homegroup-first-words = شش واژه بگیرید، یا آن‌هایی را که دارید بنویسید.
homegroup-first-back = سپس به همین صفحه برگردید.
homegroup-first-again = انجام دادم

# The form
homegroup-part-who = گروه
homegroup-part-admission = چه کسی می‌تواند بیاید
homegroup-part-place = جای گرد آمدن
homegroup-part-place-hint = فقط برای گروه‌هایی که حضوری جمع می‌شوند. در فهرست همه می‌توانند آن را بخوانند.
homegroup-part-whom = برای چه کسانی
homegroup-whom = گروه برای این کسان است (برای همه، خالی بگذارید)
homegroup-whom-w = زنان
homegroup-whom-m = مردان
homegroup-whom-y = جوانان
homegroup-whom-lgbtq = ال‌جی‌بی‌تی‌کیو+
homegroup-whom-be = تازه‌واردان
homegroup-access = وارد شدن و دنبال کردن
homegroup-access-x = ورودی بدون پله
homegroup-access-xb = دستشویی برای صندلی چرخ‌دار
homegroup-access-asl = زبان اشاره
homegroup-access-ba = کسی از کودکان نگهداری می‌کند
homegroup-smoking-unsaid = گفته نشده
homegroup-young-hint = گروه‌های جوانان اتاقی که فقط برای اعضا باشد و رد و بدل کردن راه تماس ندارند.
homegroup-choose-open = باز: هر کسی می‌تواند بیاید و گوش کند
homegroup-choose-closed = بسته: برای کسانی که خودشان این مشکل را دارند
homegroup-choose-invitation = با دعوت: کس دیگری نمی‌بیند که هست
homegroup-choose-online = برخط، در اتاقی از آن خودش در این سایت
homegroup-choose-in-person = حضوری
homegroup-choose-hybrid = هر دو با هم
homegroup-invites-members = هر عضو
homegroup-invites-secretary = فقط دبیر گروه
homegroup-in-finder = در فهرست جلسه‌ها نشان داده شود
homegroup-in-finder-hint = نه برای گروه‌های با دعوت: آن‌ها هیچ‌گاه نشان داده نمی‌شوند.
homegroup-secular = متن بدون دین به کار رود
listing-admission = چه کسی می‌تواند بیاید
listing-language = زبان گروه
listing-script = جلسه‌ها چگونه پیش می‌روند
listing-script-hint = برای اتاق گروه و برای چاپ.
listing-who = چه کسی می‌تواند شرکت کند، به زبان خودتان
listing-invites = چه کسی می‌تواند دعوت کند
listing-fault-home-name-long = لطفاً حداکثر ۸۰ حرف.
listing-fault-home-long = این زیادی بلند است.
listing-fault-home-strange = لطفاً نامی بنویسید که بتوان خواند.
listing-fault-home-personal = لطفاً شمارهٔ تلفن، نشانی، پیوند و نام حساب ننویسید.
listing-fault-home-taken = گروه دیگری اینجا همین نام یا نامی شبیه آن را دارد.
listing-fault-home-admission = لطفاً بگویید چه کسی می‌تواند بیاید.
listing-fault-home-language = لطفاً زبانی برگزینید.
listing-fault-home-script = لطفاً بگویید جلسه‌ها چگونه پیش می‌روند.
listing-fault-home-who = لطفاً بگویید چه کسی می‌تواند شرکت کند.
listing-fault-home-hours = اتاق به روز و ساعت نیاز دارد.
listing-fault-home-young = گروه‌های جوانان نمی‌توانند اتاقی فقط برای اعضا داشته باشند. باز یا بسته را برگزینید، یا حضوری جمع شوید.
listing-fault-home-place = گروهی که حضوری جمع می‌شود برای بودن در فهرست به جا نیاز دارد.
listing-fault-home-stale = کس دیگری همین حالا گروه را عوض کرد. یک بار دیگر نگاه کنید و دوباره ذخیره کنید.

# What a group is
homegroup-fact-when = کی
homegroup-fact-how = چگونه
homegroup-fact-where = کجا
homegroup-fact-language = زبان
homegroup-fact-admission = چه کسی می‌تواند بیاید
homegroup-fact-script = روش
homegroup-fact-whom = برای چه کسانی
homegroup-no-fellowship = هیچ‌کدام
homegroup-admission-open = همه
homegroup-admission-closed = کسانی که خودشان این مشکل را دارند
homegroup-admission-invitation = دعوت‌شدگان
homegroup-to-room = به اتاق
homegroup-to-listing = در فهرست جلسه‌ها
homegroup-to-area = گفت‌وگوی نوشتاری
homegroup-go-in = به گروه
homegroup-join-title = پیوستن به این گروه
homegroup-join-lead = اعضا نام‌های ساختگی هم را می‌بینند و گروه را با هم می‌گردانند. برای آمدن به جلسه لازم نیست بپیوندید.
homegroup-join-handle = در این گروه شما { $handle } خواهید بود.
homegroup-join = پیوستن
homegroup-join-yes = بله، می‌خواهم بیایم
homegroup-may = این گروه برای من است: می‌توانم شرکت کنم.
homegroup-may-fault = این گروه بسته است. اگر برای شماست خانه را علامت بزنید.
homegroup-in-already = شما در این گروه هستید.

# Invitations
homegroup-invited-title = به گروهی دعوت شده‌اید
homegroup-invited-lead = کسی از این گروه به شما پیوندی داده است.
homegroup-gone-title = این پیوند کار نمی‌کند
homegroup-gone = شاید به کار رفته، زمانش تمام شده یا پس گرفته شده است. از کسی که آن را داد پیوند تازه‌ای بخواهید.
homegroup-full-title = جای خالی نیست
homegroup-invitations-title = دعوت کردن
homegroup-invitations-lead = هر که چنین پیوندی دارد می‌تواند بپیوندد. آن را فقط به کسی بدهید که می‌خواهید.
homegroup-invite-uses = برای چند نفر
homegroup-invite-days = مدت کار کردن
homegroup-invite-make = ساختن پیوند
homegroup-uses = { $count ->
    [one] برای { $count } نفر دیگر
   *[other] برای { $count } نفر دیگر
}
homegroup-people = { $count ->
    [one] { $count } نفر
   *[other] { $count } نفر
}
homegroup-days = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}
homegroup-months = { $count ->
    [one] { $count } ماه
   *[other] { $count } ماه
}
homegroup-made-title = پیوند آماده است
homegroup-made = فقط همین یک بار نشان داده می‌شود. آن را رونویسی کنید، یا بگذارید تصویر را بخوانند.
homegroup-secretary-invites = در این گروه دبیر دعوت می‌کند.
homegroup-links = پیوندهایی که کار می‌کنند
homegroup-links-none = هیچ پیوندی نیست.
homegroup-take-back = پس گرفتن

# The group's own pages
homegroup-tab-inside = گروه ما
homegroup-tab-service = خدمت
homegroup-tab-companions = همراهی
homegroup-tab-invitations = دعوت
homegroup-tab-pause = وقفه و پایان
homegroup-tab-edit = تغییر
homegroup-tab-kit = بستهٔ آغاز
homegroup-closed = این گروه بسته شده است. در { $date } هرچه در آن است پاک می‌شود. تا آن روز می‌توانید نوشته‌هایتان را با خود ببرید.
homegroup-reminders = چشم‌به‌راه کسی
homegroup-remind-asked = از شما خواسته‌اند این را بر عهده بگیرید: { $position }.
homegroup-remind-under-way = کار در حال سپرده شدن است: { $position }.
homegroup-remind-vacant = این خدمت با کسی نیست: { $position }.
homegroup-remind-over = دوره تمام شده است: { $position }. وقت سپردن است.
homegroup-confirm-title = هنوز همه چیز درست است؟
homegroup-confirm = مدتی است کسی آنچه را فهرست دربارهٔ این گروه می‌گوید تأیید نکرده است.
homegroup-confirm-yes = بله، همه‌اش درست است
homegroup-next = جلسه‌های آینده
homegroup-chaired = گرداننده: { $handle }
homegroup-no-chair = هنوز هیچ‌کس
homegroup-members = ما که هستیم
homegroup-you = (شما)
homegroup-about = دربارهٔ گروه
homegroup-take-words = بردن نوشته‌هایم
homegroup-report = اینجا چیزی درست نیست
homegroup-leave = رفتن از گروه

# Service
homegroup-service-title = گرداندن گروه
homegroup-service-lead = هر کس می‌تواند مدتی کاری برای گروه بکند. سپس نوبت دیگری است.
homegroup-position-secretary = دبیر
homegroup-position-secretary-does = آنچه را گروه دربارهٔ خود می‌گوید درست نگه می‌دارد و می‌کوشد کسی جلسه را باز کند.
homegroup-position-chair = گرداننده
homegroup-position-chair-does = وقتی کس دیگری نامش را ننوشته، جلسه را باز می‌کند و وقت را نگه می‌دارد.
homegroup-position-greeter = خوشامدگو
homegroup-position-greeter-does = به تازه‌واردان خوشامد می‌گوید.
homegroup-position-treasurer = خزانه‌دار
homegroup-position-treasurer-does = فقط به نام: در این سایت با پول کاری نداریم.
homegroup-position-other = چیز دیگر
homegroup-position-other-does = آن‌گونه که گروه می‌گوید.
homegroup-yours = این با شماست.
homegroup-held-by = این با { $handle } است.
homegroup-term-until = دوره تا { $date }.
homegroup-term-over = دوره تمام شده است. لطفاً آن را بسپارید.
homegroup-vacant = اکنون با کسی نیست. طول دوره: { $term }.
homegroup-asked-you = از شما خواسته‌اند این را بر عهده بگیرید.
homegroup-asked = از { $handle } خواسته‌اند این را بر عهده بگیرد.
homegroup-ready = پاسخ آری بود.
homegroup-checklist = برای سپردن
homegroup-hand-know = نفر بعدی می‌داند چه باید کرد.
homegroup-hand-dates = دربارهٔ تاریخ‌های آینده و روزهای تعطیل گفت‌وگو شده است.
homegroup-hand-listing = آنچه گروه دربارهٔ خود می‌گوید هنوز درست است.
homegroup-hand-invitations = پیوندهایی که دیگر لازم نیستند پس گرفته شده‌اند.
homegroup-hand-script = روش جلسه را می‌شناسد و می‌داند از کجا چاپ کند.
homegroup-hand-safety = می‌داند اگر کسی مزاحم شد یا در خطر بود چه کند.
homegroup-hand-ask = می‌داند از چه کسی بپرسد.
homegroup-tick = یادداشت کارهای انجام‌شده
homegroup-hand-done = سپردن
homegroup-take = من انجام می‌دهم
homegroup-accept = بله، می‌پذیرم
homegroup-decline = نه، سپاس
homegroup-call-off = منتفی
homegroup-stand-down = کنار گذاشتن
homegroup-remove = برداشتن
homegroup-hand-to = سپردن به
homegroup-hand-over = درخواست
homegroup-add-position = افزودن خدمت
homegroup-position = خدمت
homegroup-term = طول دوره
homegroup-position-own = به زبان خودتان، برای «چیز دیگر»
homegroup-add = افزودن
homegroup-rota = چه کسی می‌گرداند
homegroup-rota-lead = هر که جلسه را می‌گرداند در اتاق دکمه‌های آن را دارد.
homegroup-chair = من می‌گردانم
homegroup-not-chair = نه، من نه

# Companions
homegroup-ties-title = کنار هم بودن
homegroup-ties-lead = می‌توانید از کسی بخواهید مدتی کنارتان باشد، یا خودتان پیشنهاد کنید. هیچ‌کس مجبور نیست. «نه» بی‌صداست و دلیل نمی‌خواهد.
homegroup-safety-link = چگونه ایمن بماند
homegroup-ties-none = هنوز کسی نخواسته و پیشنهاد نکرده است.
homegroup-tie-sponsor-ask = در پی راهنمای موقت
homegroup-tie-sponsor-offer = می‌تواند راهنمای موقت باشد
homegroup-tie-companion-ask = در پی کسی برای همراهی تا نخستین جلسه
homegroup-tie-companion-offer = می‌تواند تا نخستین جلسه همراه باشد
homegroup-tie-somebody = کسی
homegroup-stands-until = تا { $date }
homegroup-tie-answer = پاسخ
homegroup-tie-words-answer = چند کلمه
homegroup-tie-send = فرستادن
homegroup-tie-answered = پاسخ داده‌اید. اگر آری بگوید، اینجا می‌بینید.
homegroup-tie-say-yes = آری
homegroup-tie-say-no = نه
homegroup-tie-take-back = پس گرفتن کارتم
homegroup-tie-new = خواستن یا پیشنهاد کردن
homegroup-tie-kind = چه چیز
homegroup-tie-kind-companion = همراه برای نخستین جلسه
homegroup-tie-kind-sponsor = راهنمای موقت
homegroup-tie-side = شما
homegroup-tie-side-ask = می‌خواهید
homegroup-tie-side-offer = پیشنهاد می‌کنید
homegroup-tie-words = چند کلمه
homegroup-tie-words-hint = بدون نام، شماره و نشانی. حداکثر ۳۰۰ حرف. ۳۰ روز می‌ماند.
homegroup-tie-put-up = گذاشتن کارت
homegroup-pair = شما و { $handle } هر دو آری گفتید
homegroup-line-theirs = برای شما گذاشته است:
homegroup-line-none = هنوز سطری برای شما نگذاشته است.
homegroup-line-own = شما گذاشته‌اید:
homegroup-line = چگونه می‌تواند به شما برسد
homegroup-line-hint = یک سطر. فقط او می‌تواند بخواند. پس از ۱۴ روز پاک می‌شود. مجبور نیستید بگذارید.
homegroup-line-leave = برایش بگذار
homegroup-line-back = پس گرفتن هر دو سطر
homegroup-tie-stop = پایان دادن

# Pausing, closing, leaving
homegroup-off-title = روزهای تعطیل
homegroup-off = گروه در این روزها جمع نمی‌شود
homegroup-off-do = ثبت روزهای تعطیل
homegroup-off-back = جمع می‌شویم
homegroup-pause-title = وقفه
homegroup-pause-lead = همه آن را می‌بینند و فهرست هم می‌گوید. بدون روز آخر، تا وقتی پایانش دهید می‌ماند.
homegroup-pause-do = وقفه
homegroup-pause-lift = پایان وقفه
homegroup-pause-days = { $from } – { $until }
homegroup-pause-now = اکنون
homegroup-pause-open = بدون پایان
homegroup-close-title = بستن گروه
homegroup-close-lead = گروه هم می‌تواند به پایان برسد. نخست درباره‌اش حرف بزنید.
homegroup-close-listing = از فهرست برداشته می‌شود.
homegroup-close-room = اتاق و دعوت‌هایش پایان می‌یابند.
homegroup-close-gone = اعضا هنوز می‌توانند اینجا بخوانند و نوشته‌هایشان را ببرند. در { $date } همه چیز پاک می‌شود.
homegroup-close-secretary = دبیر می‌تواند گروه را ببندد.
homegroup-close-sure = درباره‌اش حرف زده‌ایم. گروه بسته شود.
homegroup-close = بستن گروه
homegroup-leave-lead = نام شما در گروه، خدمت‌هایتان و آنچه خواسته یا پیشنهاد کرده‌اید پاک می‌شود.
homegroup-leave-last = شما آخرین نفر هستید. وقتی بروید گروه پاک می‌شود.
homegroup-leave-words = آنچه در گروه نوشته‌اید
homegroup-leave-keep = می‌تواند بماند
homegroup-leave-delete = پاک شود
homegroup-leave-sure = بله، می‌خواهم بروم.
homegroup-report-lead = این را فقط ناظران این سایت می‌خوانند، نه کسی در گروه. هیچ‌کس نمی‌فهمد چه کسی نوشته است.
homegroup-report-note = چه چیزی درست نیست؟
homegroup-report-send = فرستادن
homegroup-kit-print = این صفحه را چاپ کنید، یا به صورت فایل نگه دارید.
homegroup-kit-script = روش جلسه، برای چاپ
homegroup-fault-untimed = این گروه روز ثابتی ندارد.
homegroup-fault-dates = لطفاً روزها را این‌گونه بنویسید: 2026-12-24.
homegroup-fault-order = روز آخر پیش از روز اول است.
homegroup-fault-sure = اگر مطمئنید خانه را علامت بزنید.
homegroup-held-empty = لطفاً چیزی بنویسید.
homegroup-held-long = این زیادی بلند است.

# What became of a form
homegroup-said-formed = گروه ساخته شد. شما نخستین عضو و دبیر آن هستید.
homegroup-said-joined = خوش آمدید. شما در گروه هستید.
homegroup-said-saved = ذخیره شد.
homegroup-said-confirmed = سپاس. تأیید شد.
homegroup-said-reported = سپاس. ناظران آن را می‌خوانند.
homegroup-said-many = شما در همهٔ گروه‌هایی هستید که یک نفر می‌تواند باشد.
homegroup-said-full = در این گروه جایی نمانده، یا شما در گروه‌های زیادی هستید.
homegroup-said-many-links = پیوندهای زیادی هست. نخست چندتا را پس بگیرید.
homegroup-said-taken-back = پس گرفته شد.
homegroup-said-gone = دیگر نبود.
homegroup-said-not-yours = این کار با شما نیست.
homegroup-said-late = چیزی عوض نشد: کسی زودتر بود، یا در این میان فرق کرده است.
homegroup-said-add = افزوده شد.
homegroup-said-take = سپاس. اکنون با شماست.
homegroup-said-stand-down = آن را کنار گذاشتید. سپاس از کاری که کردید.
homegroup-said-ask = درخواست شد. در گروه می‌بیند.
homegroup-said-accept = آری گفتید. اکنون فهرست را با هم مرور کنید.
homegroup-said-call-off = منتفی شد.
homegroup-said-tick = یادداشت شد.
homegroup-said-done = سپرده شد. سپاس از هر دو.
homegroup-said-remove = برداشته شد.
homegroup-said-chair = نام شما برای گرداندن نوشته شد.
homegroup-said-no-chair = نام شما دیگر برای گرداندن نیست.
homegroup-said-off = روزهای تعطیل ثبت شد.
homegroup-said-on = گروه آن روز جمع می‌شود.
homegroup-said-pause = گروه در وقفه است.
homegroup-said-lift = وقفه تمام شد.
homegroup-said-closed = گروه بسته شد.
homegroup-said-left = از گروه رفتید.
homegroup-said-tie-card = کارت شما گذاشته شد.
homegroup-said-tie-many = چنین کارتی یا دو کارت دارید. نخست یکی را پس بگیرید.
homegroup-said-tie-answered = پاسخ شما به او رسید.
homegroup-said-tie-yes = هر دو آری گفتید.
homegroup-said-tie-no = به او گفته نمی‌شود. تا مدتی نمی‌تواند دوباره از شما بخواهد.
homegroup-said-tie-end = پایان یافت.
homegroup-said-tie-line = فقط او می‌تواند بخواند.
homegroup-said-tie-line-long = لطفاً یک سطر با حداکثر ۱۲۰ حرف بنویسید.
