# Service bodies and groups. The English file explains the keys. Not yet read by a native speaker.

## The bodies, one under another

bodies-title = نهادهای خدمت
bodies-desk = چه کسی کدام بخش از فهرست را نگه می‌دارد.
bodies-lead = هر نهاد خدمت بخشی از فهرست را نگه می‌دارد: یک ناحیه، یک منطقه یا یک انجمن کامل. کسی که در آن خدمت می‌کند می‌تواند جلسه‌های آنجا و همهٔ نهادهای زیر آن را تغییر دهد.
bodies-new = افزودن نهاد خدمت
bodies-edit = تغییر این نهاد خدمت
bodies-empty = هنوز نهاد خدمتی نیست. خدمتگزاران سایت همهٔ فهرست را نگه می‌دارند.
bodies-under = زیر { $body }
bodies-own = شما اینجا خدمت می‌کنید
bodies-listings = { $count ->
    [1] یک جلسه
   *[other] { $count } جلسه
}
bodies-listings-whole = { $count ->
    [1] همراه با نهادهای زیر آن: یک جلسه.
   *[other] همراه با نهادهای زیر آن: { $count } جلسه.
}

## One body

bodies-stands-under = زیر نظر
bodies-below = زیر آن
bodies-covers = از چه نگهداری می‌کند
bodies-covers-hint = جلسه‌ای به اینجا تعلق دارد که با همهٔ آنچه می‌نویسید بخواند: یکی از فهرست‌ها، یکی از منطقه‌ها، یکی از انجمن‌ها. اگر جایی را خالی بگذارید، همه پذیرفته‌اند.
bodies-covers-nothing = هنوز تنها از جلسه‌هایی نگهداری می‌کند که به نام آن افزوده شوند.
bodies-lists = فهرست‌ها
bodies-regions = منطقه‌ها
bodies-regions-hint = هر سطر یکی، همان‌گونه که جلسه‌ها می‌نویسند. اگر جلسه‌ای منطقه ندارد، شهرش به‌جای آن است.
bodies-fellowships = انجمن‌ها
bodies-fellowships-hint = هر سطر یکی، همان‌گونه که فهرست‌ها می‌نویسند.
bodies-own-list = جلسه‌هایی که به نام آن افزوده شوند همیشه از آنِ آن‌اند.
bodies-at-once = آنچه نمایندگان گروه‌هایش تغییر دهند همان دم منتشر می‌شود
bodies-at-once-on = نمایندگان گروه‌هایش همان دم منتشر می‌کنند.
bodies-at-once-off = نمایندگان گروه‌هایش پیشنهاد می‌دهند و کسی که خدمت می‌کند آری یا نه می‌گوید.
bodies-search = نمایش جلسه‌هایش
bodies-name = نام
bodies-none = هیچ‌کدام
bodies-count-them = شمردن جلسه‌ها
bodies-count = { $count ->
    [1] این یک جلسه است. هنوز چیزی ذخیره نشده است.
   *[other] این { $count } جلسه است. هنوز چیزی ذخیره نشده است.
}
bodies-remove = برداشتن این نهاد خدمت
bodies-remove-loss = کسانی که دیگر در آن خدمت نمی‌کنند: { $people }. دعوت‌های بازی که از کار می‌افتند: { $invitations }. نهادهایی که یک پله بالا می‌روند: { $below }.
bodies-remove-stays = جلسه‌ها و سابقهٔ تغییرها می‌مانند.

## Who serves in it, and asking somebody to

bodies-people = چه کسانی اینجا خدمت می‌کنند
bodies-people-empty = هنوز کسی نیست.
bodies-people-body = در یک نهاد خدمت
bodies-invite-title = کسی را دعوت کنید که اینجا خدمت کند
bodies-invite-body = نهاد خدمت
bodies-invite-body-hint = فقط برای خدمت در یک نهاد خدمت.
bodies-back = بازگشت
stewards-role-body-servant = خدمتگزار نهاد خدمت
stewards-role-body-servant-does = جلسه‌های این نهاد خدمت را درست نگه می‌دارید: می‌افزایید، تغییر می‌دهید، موقتاً می‌بندید، و به پیشنهاد دیگران پاسخ می‌دهید.
stewards-role-representative = نمایندهٔ یک گروه
stewards-role-representative-does = می‌گویید در جلسه‌های گروهتان چه تغییر کرده است. پیش از نمایش، کسی که خدمت می‌کند آن را می‌بیند، مگر نهاد خدمت شما بگذارد همان دم منتشر کنید.
me-role-representative = نماینده

## The sheet for the person invited; it can be printed

bodies-link-print = یا این صفحه را چاپ کنید: آنچه روی برگه است برای کسی است که دعوت می‌شود.
bodies-sheet-title = از شما دعوت می‌شود که خدمت کنید
bodies-sheet-picture = پیوند به‌صورت کد QR، برای دوربین تلفن
bodies-sheet-no-name = کسی نام، ایمیل یا شمارهٔ تلفن شما را نمی‌پرسد، نه اینجا و نه بعد.
bodies-sheet-words = شش کلمه می‌گیرید که مال شماست. با آن‌ها از هر دستگاهی برمی‌گردید. یادداشتشان کنید: هیچ‌کس دیگری آن‌ها را ندارد.

## Groups that somebody speaks for

representatives-title = نمایندگان گروه‌ها
representatives-link = گروه‌ها و نمایندگانشان
representatives-invite = دعوت از نمایندهٔ این گروه
representatives-lead = نماینده می‌گوید در جلسه‌های گروه خودش چه تغییر می‌کند، و نه در گروه دیگری.
representatives-empty = هنوز هیچ گروهی اینجا نماینده ندارد.
representatives-no-meetings = اکنون هیچ فهرستی جلسه‌ای از این گروه ندارد.
representatives-invite-title = دعوت از نمایندهٔ { $group }
representatives-invite-meetings = برای این جلسه‌ها سخن خواهد گفت:
representatives-find-title = دعوت از یک نماینده
representatives-find = یکی از جلسه‌های گروه
representatives-find-go = ادامه

## What became of a form, and what has to be mended in one

stewards-week = در هفتهٔ { $day }
stewards-said-body-saved = نهاد خدمت ذخیره شد.
stewards-said-body-removed = نهاد خدمت برداشته شد.
stewards-said-no-meeting = چنین جلسه‌ای در بخش شما از فهرست نیست.
stewards-said-not-whole = این گروه در جایی هم جلسه دارد که شما در آن خدمت نمی‌کنید. از کسی بپرسید که برای همهٔ گروه خدمت می‌کند.
stewards-said-which-body = برای خدمت در نهاد خدمت باید نهادی برگزینید.
bodies-fault-title = لطفاً نامی با حداکثر ۱۰۰ حرف بدهید.
bodies-fault-slug = لطفاً فقط a تا z، رقم و خط تیره، حداکثر ۳۰.
bodies-fault-slug-taken = نهاد دیگری این نام کوتاه را دارد.
bodies-fault-names = از هر کدام حداکثر ۱۰۰ و هیچ‌یک بلندتر از ۸۰ حرف نباشد.
bodies-fault-nowhere = آن نهاد دیگر نیست. لطفاً یکی دیگر برگزینید.
bodies-fault-circle = نهاد خدمت نمی‌تواند زیر خودش باشد.
bodies-fault-deep = حداکثر شش نهاد می‌توانند زیر یکدیگر باشند.
