# نقشه. The English file explains the keys. Not yet read by a native speaker.

view-label = چگونه نشان داده شود
view-list = فهرست
view-map = نقشه
map-title = نقشهٔ جلسه‌های یافته‌شده
map-note = نقشه جا را نشان می‌دهد، نه خیابان‌ها را. نشانی و راه در صفحهٔ هر جلسه هست.
map-help = کلیدهای جهت نقشه را جابه‌جا می‌کنند، بعلاوه و منها بزرگ و کوچک می‌کنند، Tab از نقطه‌ای به نقطهٔ دیگر می‌رود، Escape از نقشه بیرون می‌رود.
map-credit = زمینه: Natural Earth. شهرها: GeoNames.
map-asking = نقشه در راه است …
map-broken = نقشه روی این دستگاه کشیده نمی‌شود. فهرست زیر همه چیز را دارد.
map-lost = نقطه‌ها اکنون به دست نیامدند. برای تلاش دوباره نقشه را جابه‌جا کنید؛ فهرست زیر همه چیز را دارد.
map-zoom-in = نزدیک‌تر
map-zoom-out = دورتر
map-search-here = جست‌وجو در اینجا
map-close = بستن
map-all = همهٔ جلسه‌های این محل
map-you = تقریباً جایی که هستید
map-in-view = { $count ->
    [0] جلسه‌ای در این نما نیست.
    [one] { $count } جلسه در این نما.
   *[other] { $count } جلسه در این نما.
}
map-nowhere = { $count ->
    [one] { $count } جلسهٔ دیگر آنلاین است یا جای آن دانسته نیست.
   *[other] { $count } جلسهٔ دیگر آنلاین‌اند یا جایشان دانسته نیست.
}
map-point = { $name }، { $when }
map-spot = { $count ->
    [one] { $count } جلسه
   *[other] { $count } جلسه، نزدیک‌تر شوید
}
map-place = { $count ->
    [one] { $count } جلسه
   *[other] { $count } جلسه در یک محل
}
chip-near-map = پیرامون میانهٔ نقشه
chip-near-map-within = پیرامون میانهٔ نقشه، { $distance }
