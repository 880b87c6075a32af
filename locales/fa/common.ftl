# What every page shares. The English file explains the keys. Not yet read by a native speaker.

site-name = Homegroup
page-title = { $title } · Homegroup
skip-to-content = رفتن به متن

## The head of every page

nav-label = فهرست اصلی
nav-meetings = جلسه‌ها
nav-rooms = اتاق‌ها
nav-start = تازه آمده‌اید؟
nav-fellowships = انجمن‌ها
nav-help = کمک، همین حالا؟
nav-leave = خروج سریع

## The foot of every page

foot-promise = وابسته به هیچ انجمنی نیستیم. در کنار درمان، نه به جای آن. نه نامی نگه می‌داریم، نه ایمیلی و نه نشانی.
foot-languages = زبان‌ها
foot-data = فهرست‌ها برای برنامه‌های دیگر
foot-about = دربارهٔ این سایت و منابع آن

## The sample list

sample-banner = این فهرست نمونه است. هیچ‌یک از این جلسه‌ها وجود ندارد.

## Small words

remove = برداشتن: { $what }

## What is fed to calendars and readers

feed-calendar = دنبال کردن در تقویم
feed-json = به صورت JSON
feed-csv = به صورت جدول (CSV)

## About

about-title = دربارهٔ این سایت
about-lead = Homegroup کمک می‌کند جلسه‌ای پیدا کنید که به شما می‌خورد، همین امشب یا این هفته. نرم‌افزار آزاد است و هر کس می‌تواند آن را برای منطقهٔ خود راه بیندازد.
about-promises-title = قول‌های ما
about-promise-anonymity = اینجا هیچ‌کس شما را نمی‌شناسد. نه حساب کاربری، نه نام، نه نگه‌داشتن نشانی. آنچه جست‌وجو می‌کنید جایی نوشته نمی‌شود. فقط ورود به یک اتاق، یا آمدن با شش کلمه یا کلید عبور، یک کوکی روی دستگاه شما می‌گذارد؛ با بسته‌شدن مرورگر تمام می‌شود و نامی در آن نیست.
about-promise-own = هیچ چیز این صفحه‌ها از سایت دیگری نمی‌آید، پس کس دیگری نمی‌فهمد اینجا بوده‌اید.
about-promise-script = هر چه اینجا می‌خوانید بدون جاوااسکریپت، با اینترنت کند، روی تلفن قدیمی و با صفحه‌خوان هم کار می‌کند.
about-promise-same = یک نشانی به همه یک صفحه را نشان می‌دهد. می‌توانید آن را برای کسی بفرستید.
about-promise-leave = «خروج سریع» در هر صفحه شما را فوری به سایت دیگری می‌برد. تاریخچهٔ مرورگر را پاک نمی‌کند؛ پنجرهٔ خصوصی تاریخچه‌ای نگه نمی‌دارد.
about-lists-title = جلسه‌ها از کجا می‌آیند
about-lists = این فهرست‌ها را خود گروه‌ها و دفترهای خدماتی نگه می‌دارند. ما آن‌ها را زود به زود می‌خوانیم و در هر جلسه می‌گوییم آخرین بار کی تغییر کرده یا تأیید شده است.
about-list-meetings = { $count ->
    [one] { $count } جلسه
   *[other] { $count } جلسه
}
about-list-sample = نمونه، ساختگی
about-wrong = اگر چیزی در جلسه‌ای نادرست است، در صفحهٔ آن فرم کوتاهی برای گفتنش هست.
about-treatment-title = در کنار درمان
about-treatment = در جلسه‌ها آدم‌ها به هم کمک می‌کنند. جلسه درمان پزشکی نیست و هیچ چیز اینجا توصیهٔ پزشکی نیست. قطع ناگهانی الکل، بنزودیازپین یا مواد افیونی می‌تواند خطرناک باشد: اول از پزشک یا پرستار بپرسید.
about-adults = این سایت برای بزرگسالان است. گروه‌های نوجوانان این را در مشخصات خود می‌گویند.
about-affiliation-title = ما چه نیستیم
about-affiliation = ما بخشی از هیچ انجمنی نیستیم و از طرف هیچ‌کدام حرف نمی‌زنیم. نام انجمن‌ها مال خودشان است؛ آن را می‌آوریم تا بتوانید پیدایشان کنید.
about-credits-title = با سپاس از
about-credit-places = شهرها و کدهای پستی: GeoNames (CC BY 4.0).
about-credit-zones = مرز منطقه‌های زمانی: مشارکت‌کنندگان OpenStreetMap (ODbL).
about-credit-kinds = کد نوع جلسه‌ها: مشخصات Meeting Guide که Code for Recovery نگه می‌دارد (MIT).
