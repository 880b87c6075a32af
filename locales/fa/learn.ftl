# Learning: courses, lessons, conversations to practise, the record for staff; and the page about treatment.

learn-title = یادگیری
learn-nav = یادگیری
learn-door = پیش از رفتن بیاموزید
learn-door-text = جلسه چگونه است و چگونه وارد شویم.
learn-lead = درس‌های کوتاه برای پیش از نخستین جلسه، و پس از آن. به هر ترتیبی و هر چند بار که می‌خواهید بخوانید. بدون ثبت‌نام.
learn-first = از این‌جا آغاز کنید
learn-begin = خواندن درس نخست
learn-any-order = پس از درس نخست، به هر ترتیبی که می‌خواهید.
learn-any-order-short = پس از درس نخست به هر ترتیب
learn-read = خوانده‌شده
learn-more = خواندنی‌های دیگر
learn-more-start = سه صفحهٔ کوتاه، برای امشب
learn-more-fellowships = چه گروه‌هایی هست، هر کدام با همان چند جمله
learn-nothing-kept = آن‌چه این‌جا علامت می‌زنید یک بار توضیح داده می‌شود و هیچ‌جا نگه داشته نمی‌شود.
learn-all = همهٔ دوره‌ها
learn-the-lessons = درس‌ها

learn-people = برای خودتان
learn-people-lead = جلسه چگونه است، از کجا آمده، چگونه یکی را برگزینیم و چگونه وارد شویم.
learn-families = برای خانواده و دوستان
learn-families-lead = چه چیز کار شماست و چه چیز نیست، چه کمک می‌کند، و جلسه‌ای برای خود شما.
learn-staff = برای کارکنان درمان
learn-staff-lead = برای کسانی که در درمان کار می‌کنند: چگونه بیماری را به نخستین جلسه‌ای که به او می‌خورد برسانیم، و چه چیز را به خودش بسپاریم.

learn-lessons = { $count ->
    [1] یک درس
   *[other] { $count } درس
}
learn-minutes = { $count ->
    [1] نزدیک یک دقیقه
   *[other] نزدیک { $count } دقیقه
}
learn-place = درس { $number } از { $count }
learn-not-translated = این متن هنوز ترجمه نشده است؛ این‌جا به انگلیسی است.
learn-not-reviewed = هنوز هیچ فارسی‌زبانی آن را بازخوانی نکرده است.

## How sure one is

learn-sure-before = پیش از خواندن: چه اندازه مطمئن هستید؟
learn-sure-after = و اکنون: چه اندازه مطمئن هستید؟
learn-sure-note = عددی را برگزینید، یا روی کاغذ دورش خط بکشید. در پایان هر دو عدد را کنار هم می‌بینید. ما آن‌ها را نگه نمی‌داریم.
learn-sure-people-low = ۰: نمی‌دانم چگونه وارد شوم
learn-sure-people-high = ۱۰: می‌دانم چه کنم
learn-sure-families-low = ۰: نمی‌دانم چه از دستم برمی‌آید
learn-sure-families-high = ۱۰: می‌دانم چه کنم
learn-sure-staff-low = ۰: نمی‌دانم چه بگویم
learn-sure-staff-high = ۱۰: می‌دانم چه کنم
learn-sure-title = چه اندازه مطمئن هستید
learn-sure-then = پیش از آن
learn-sure-now = اکنون
learn-sure-unsaid = گفته نشده
learn-sure-yours = این دو عدد از آنِ شماست. اگر می‌خواهید بمانند، آن‌ها را بنویسید: این صفحه با رفتن شما فراموششان می‌کند.

## Questions and answers

learn-act = یک کار
learn-questions = پنج پرسش برای سنجیدن خود
learn-questions-lead = نمره‌ای در کار نیست. می‌توانید پرسشی را بی‌پاسخ بگذارید.
learn-see-answers = دیدن پاسخ‌ها
learn-answers = پاسخ‌ها
learn-you-chose = انتخاب شما:
learn-fits = همین درست است.
learn-left-open = این را بی‌پاسخ گذاشتید.
learn-better = آن‌چه بهتر است:
learn-again = بازگشت به درس
learn-on = ادامهٔ خواندن
learn-next = درس بعدی:
learn-course-all = همهٔ درس‌های این دوره
learn-keep-lead = می‌توانید این درس را خوانده‌شده علامت بزنید، همراه با آن دو عدد اگر داده باشید. این نشانه تنها روی این دستگاه است.
learn-keep = علامت «خوانده‌شده» روی این دستگاه
learn-kept = روی این دستگاه علامت خورد. در «نگه‌داشته روی این دستگاه» می‌توانید آن را ببینید و بردارید.
learn-kept-not = نشانه برداشته شد.

## Conversations to practise

talk-all = گفت‌وگوهای تمرینی
talk-all-lead = بیماری خیالی سخن می‌گوید. برمی‌گزینید چه می‌توانید بگویید، و می‌خوانید چه اثری دارد.
talk-how = می‌خوانید بیمار چه می‌گوید و برمی‌گزینید چه می‌توانید بگویید. هر انتخاب به جایی می‌رسد و صفحه می‌گوید چه اثری دارد. می‌توانید برگردید و چیز دیگری را بیازمایید.
talk-begin = آغاز گفت‌وگو
talk-made-up = این شخص خیالی است. هیچ‌یک از انتخاب‌های شما نگه داشته نمی‌شود.
talk-lesson = از این درس است:
talk-practice = گفت‌وگوی تمرینی
talk-you = شما گفتید
talk-they = بیمار می‌گوید
talk-might-say = چه می‌توانید بگویید؟
talk-end = چگونه گذشت
talk-again = از نو
talk-others = گفت‌وگوهای دیگر
talk-back = برای آزمودن چیزی دیگر، با مرورگر خود برگردید.

## The record for staff

record-title = برگه‌ای از آن‌چه گذرانده‌اید
record-lead = آن‌چه را گذرانده‌اید علامت بزنید و یک برگه برای پرونده یا سرپرست خود چاپ کنید.
record-go = ساختن برگه
record-modules = بخش‌ها
record-talks = گفت‌وگوهای تمرینی
record-date = تاریخ
record-date-hint = می‌تواند خالی بماند: آن‌گاه خطی برای نوشتن آن هست.
record-make = برگه را بساز
record-no-name = نامتان را با دست روی کاغذ می‌نویسید. هرگز برای ما فرستاده نمی‌شود و هیچ چیز این فرم نگه داشته نمی‌شود.
record-sheet-title = برگهٔ گذراندن دوره
record-sheet-course = گروه‌های هم‌یاری: دوره‌ای برای کارکنان درمان، با Homegroup
record-name = نام
record-count = { $count } بخش از { $all }
record-none = هنوز بخشی علامت نخورده است.
record-modules-done = بخش‌های گذرانده
record-talks-done = گفت‌وگوهای تمرین‌شده
record-signed = امضا
record-seen = دیده شد
record-own-word = این برگه گفتهٔ دارندهٔ آن است. سایت آن را نسنجیده و هیچ فهرستی از گذرانندگان دوره نگه نمی‌دارد. این گواهی رسمی نیست و هیچ انجمنی پشت آن نیست.
record-print = این صفحه را با مرورگر خود چاپ کنید.
record-back = تغییر علامت‌ها

## Sources

cite-title = منابع
cite-lead = عددها و تاریخ‌ها از کجا آمده‌اند. در هر کدام آمده که چه چیز، در چه کسانی و در چند نفر سنجیده شده است (به انگلیسی).
cite-source = منبع { $number }
cite-back = بازگشت به نشانهٔ { $number }

## Treatment

treatment-nav = درمان
treatment-nav-text = گونه‌های درمان، چه بپرسیم و کجا بیابیم
treatment-on-page = در این صفحه
treatment-find = یافتن درمان
treatment-find-lead = خدمات رسمی، بر پایهٔ کشور. تنها خدمات عمومی را می‌آوریم و هیچ‌یک را بر دیگری برتر نمی‌دانیم.
treatment-run-by = گرداننده یا پردازندهٔ هزینه: { $body }
treatment-beside = هیچ چیز این‌جا توصیهٔ پزشکی نیست. گروه هم‌یاری در کنار درمان است و هرگز جای آن را نمی‌گیرد.
