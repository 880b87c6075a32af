# Need help now. Not yet read by a native speaker.

help-title = همین حالا کمک می‌خواهید؟
help-lead = اگر جان کسی در خطر است، اول به شمارهٔ اورژانس زنگ بزنید. لازم نیست نام خود را بگویید.
help-danger-title = به شمارهٔ اورژانس زنگ بزنید اگر کسی
help-danger-breath = بیدار نمی‌شود، آهسته نفس می‌کشد یا نفس نمی‌کشد، یا لب‌هایش کبود است
help-danger-fit = تشنج می‌کند، به‌شدت می‌لرزد، گیج است یا چیزهایی می‌بیند که نیست
help-danger-self = بیش از اندازه مصرف کرده، یا ممکن است همین حالا به خود یا دیگری آسیب بزند
help-withdrawal = قطع ناگهانی الکل، بنزودیازپین یا مواد افیونی می‌تواند خطرناک باشد. اول از پزشک یا پرستار بپرسید.
help-country = کشور
help-country-show = نمایش
help-country-choose = برای دیدن شماره‌ها کشوری را انتخاب کنید.
help-emergency-everywhere = در بیشتر کشورها ۱۱۲ از هر تلفن همراهی کار می‌کند.
help-elsewhere = برای کشورهایی که اینجا نیست: findahelpline.com، سایتی دیگر، شماره‌های بحران کشورهای بسیاری را دارد.

help-emergency = اورژانس
help-crisis = وقتی دیگر نمی‌توانید ادامه بدهید
help-drugs = مواد و الکل
help-family = برای خانواده و دوستان
help-domestic = خشونت در خانه

help-call = تماس با { $number }
help-text = پیامک به { $number }
help-text-say = پیامک { $word } به { $number }
help-whatsapp = واتساپ { $number }
help-chat = گفت‌وگو در سایت آن
help-site = سایت آن
help-email = نوشتن به { $address }
help-hours-always = شبانه‌روز
help-hours = ساعت‌ها: { $hours }
help-hours-unknown = ساعت‌ها معلوم نیست
help-languages = به { $languages }
help-area = فقط در { $area }
help-not-free = هزینهٔ این تماس از تماس معمولی بیشتر است.
help-checked = شماره از { $source } خوانده شده و در { $date } بررسی شده است
help-unchecked = به‌تازگی بررسی نشده: پیش از تکیه بر آن، صفحهٔ خودش را بخوانید.
help-lists-title = خط‌های کمک فهرست‌های این سایت
help-lists-text = اعضای یک انجمن که به پرسش‌ها دربارهٔ جلسه‌ها پاسخ می‌دهند. آن‌ها داوطلب‌اند و اورژانس نیستند.
help-meetings = یافتن جلسه‌ای که به‌زودی شروع می‌شود
