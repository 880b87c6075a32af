# Fellowships. The English file explains the keys. Not yet read by a native speaker.

fellowships-title = انجمن‌ها
fellowships-lead = راه‌های بسیاری به زندگی آزادتر می‌رسد. اینجا هر کدام با همان چند کلمه آمده، با آنچه فهرست‌های این سایت اکنون از آن می‌دانند. می‌توانید چند تا را امتحان کنید.
fellowships-alcohol = الکل
fellowships-drugs = مواد مخدر
fellowships-pills = داروهای نسخه‌ای
fellowships-family = خانواده و دوستان
fellowships-behaviour = رفتارها و احساس‌ها
fellowships-paths = راه‌های غیردینی و دیگر راه‌ها
fellowships-others = همچنین در فهرست‌های این سایت

fellowship-meetings = { $count ->
    [one] { $count } جلسه
   *[other] { $count } جلسه
}
fellowship-soon = { $count ->
    [1] یکی در ۲۴ ساعت آینده
   *[other] { $count } تا در ۲۴ ساعت آینده
}
fellowship-none-here = بدون جلسه در فهرست‌های این سایت

## One of them

fellowship-all = همهٔ انجمن‌ها
fellowship-what = چیست
fellowship-who = برای کیست
fellowship-how = جلسه‌هایش چگونه است
fellowship-know = خوب است بدانید
fellowship-here = اینجا و اکنون
fellowship-here-none = در فهرست‌های این سایت جلسه‌ای از آن نیست. سایت خودش می‌گوید کجا جلسه دارد.
fellowship-here-listed = { $count ->
    [1] یک جلسه در فهرست‌های این سایت
   *[other] { $count } جلسه در فهرست‌های این سایت
}
fellowship-here-soon = { $count ->
    [1] یکی در ۲۴ ساعت آینده
   *[other] { $count } تا در ۲۴ ساعت آینده
}
fellowship-here-now = { $count ->
    [1] یکی در همین دقیقه در جریان است
   *[other] { $count } تا در همین دقیقه در جریان است
}
fellowship-here-online = { $count ->
    [1] یکی که می‌توان آنلاین به آن پیوست
   *[other] { $count } تا که می‌توان آنلاین به آن‌ها پیوست
}
fellowship-site = سایت خودش:
fellowship-site-note = آن سایت دیگری است و نشانی شبکهٔ شما را می‌بیند.
fellowship-site-unread = نشانی آن را جای دیگری نخوانده‌ایم؛ دو بار نگاه کنید.
fellowship-sources = کجا خوانده شده
fellowship-founded = از سال { $year } میلادی
fellowship-source-read = (خوانده‌شده در { $date })
