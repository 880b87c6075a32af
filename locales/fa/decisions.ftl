# وجدان گروه: گروه از خود چیزی می‌پرسد و رأی می‌دهد. این صفحه‌ها را فقط اعضای گروه می‌بینند.

decisions-title = وجدان گروه
decisions-lead = آنچه گروه با هم تصمیم می‌گیرد. هر عضو یک رأی دارد و هیچ‌کس نمی‌بیند چه کسی چه رأیی داده است.
decisions-ask = پرسیدن از گروه
decisions-open = اکنون باز است
decisions-past = پیش‌تر تصمیم گرفته شده
decisions-none = هنوز چیزی از گروه پرسیده نشده است.

## Asking

decision-question = پرسش
decision-text = آنچه باید درباره‌اش دانست
decision-text-hint = هر دو سو، اگر دو سو دارد. گروه می‌تواند تا پایان رأی‌گیری درباره‌اش گفت‌وگو کند.
decision-rule = چگونه تصمیم گرفته می‌شود
decision-rule-consent = با رضایت همه
decision-rule-consent-means = اگر کسی مخالفت نکند پذیرفته می‌شود. هر که مخالفت می‌کند دلیلی می‌آورد.
decision-rule-majority = با اکثریت
decision-rule-majority-means = اگر بله‌ها بیشتر از نه‌ها باشند پذیرفته می‌شود.
decision-rule-two-thirds = با دو سوم
decision-rule-two-thirds-means = اگر از کسانی که بله یا نه می‌گویند دست‌کم دو سوم بله بگویند پذیرفته می‌شود.
decision-open-for = باز به مدت
decision-days = { $count ->
    [1] یک روز
   *[other] { $count } روز
}
decision-who-votes = هر که اکنون عضو است می‌تواند رأی بدهد. دست‌کم پنج نفر باید رأی بدهند: با کمتر از آن، نتیجه نشان می‌دهد چه کسی چه رأیی داده است.
decision-open = باز کردن رأی‌گیری
decision-cancel = انصراف
decision-too-few-members = { $count ->
    [1] شما تنها عضو هستید. رأی‌گیری دست‌کم پنج نفر می‌خواهد تا کسی نفهمد چه کسی چه رأیی داده است.
   *[other] گروه { $count } عضو دارد. رأی‌گیری دست‌کم پنج نفر می‌خواهد تا کسی نفهمد چه کسی چه رأیی داده است.
}
decision-too-many-open = گروه { $count } پرسش باز دارد. صبر کنید تا یکی از آن‌ها به پایان برسد.
decision-faults = چیزی کم است. هیچ چیز از دست نرفت.
decision-fault-title = پرسش را در یک خط بنویسید.
decision-fault-long = این زیاد بلند است. برای { $count } نویسه جا هست.
decision-fault-rule = انتخاب کنید چگونه تصمیم گرفته شود.
decision-fault-days = بین ۱ تا ۳۰ روز انتخاب کنید.
# $what lists what was found: "a telephone number and a name".
decision-fault-details = به نظر می‌رسد در نوشته‌تان { $what } هست. اینجا کسی نیازی ندارد آن را بداند. لطفاً تغییرش دهید یا بگویید که همین‌طور بماند.
decision-detail-email = یک نشانی ایمیل
decision-detail-link = یک نشانی وب
decision-detail-phone = یک شماره تلفن
decision-detail-social = نامی از سرویسی دیگر
decision-detail-address = یک نشانی خانه یا خیابان
decision-detail-workplace = یک محل کار
decision-detail-name = نام کسی
decision-sure = نگاه کردم؛ همین‌طور بماند

## One decision

decision-by = پرسنده:
# A day and an hour follow.
decision-until = می‌توانید رأی بدهید تا
decision-coming-in = رأی‌گیری تمام شده است؛ آخرین رأی‌ها در راه‌اند
decision-coming-in-more = رأی‌گیری تمام شده است. آخرین رأی‌ها تا پنج دقیقه می‌رسند؛ سپس نتیجه اینجاست.
decision-nothing-shown = تا پایان رأی‌گیری چیزی شمرده نمی‌شود و کسی نمی‌بیند چند نفر رأی داده‌اند.
decision-not-on-roll = وقتی آمدید این رأی‌گیری باز شده بود، پس در آن رأی ندارید. در بعدی خواهید داشت.
decision-vote-title = رأی دادن
decision-your-vote = رأی شما
decision-choice-yes = بله
decision-choice-no = نه
decision-choice-aside = کنار می‌ایستم
decision-choice-consent-yes = رضایت دارم
decision-choice-consent-no = مخالفم
decision-choice-consent-aside = کنار می‌ایستم
decision-reason = چرا، اگر بخواهید
decision-reason-hint = اگر سوی شما کوچک‌تر شود، این نوشته به عنوان نظر آن سو ثبت می‌شود، بی‌امضای هیچ‌کس. وگرنه بی‌آنکه خوانده شود پاک می‌شود. مراقب باشید: شیوهٔ نوشتن را می‌شود شناخت.
decision-reason-objection = اگر مخالفید: چرا
decision-reason-objection-hint = پس از رأی‌گیری گروه می‌تواند دلیل شما را بخواند، بی‌امضای هیچ‌کس. مراقب باشید: شیوهٔ نوشتن را می‌شود شناخت.
decision-fault-choice = انتخاب کنید چه رأیی می‌دهید.
decision-fault-reason = هر که مخالفت می‌کند دلیلی می‌آورد.
decision-vote = رأی می‌دهم
decision-plain = مرورگر شما اینجا اسکریپت اجرا نمی‌کند، پس رأی شما نزد ما و در همین یک درخواست پنهان می‌شود. با این همه بی‌نام شما نگه داشته می‌شود؛ ولی گردانندهٔ این سایت می‌تواند در آن لحظه نگاه کند. با اسکریپت روشن، حتی او هم نمی‌تواند.
decision-blind = رأی شما پیش از فرستادن روی همین دستگاه پنهان می‌شود. گردانندهٔ این سایت نمی‌بیند رأی از کیست.
decision-going = رأی شما در راه است. لطفاً چند ثانیه صبر کنید.
decision-drawn = برگهٔ رأی خود را گرفته‌اید. اگر رأی داده‌اید، رأی شما رسیده است و هیچ‌کس نمی‌تواند ببیند چه بود، حتی خود شما.
decision-how-title = رأی شما چگونه پنهان می‌ماند
decision-how = دستگاه شما عددی می‌سازد و رویش را می‌پوشاند. ما عدد پوشیده را مهر می‌زنیم، برای هر عضو یکی. دستگاه شما پوشش را برمی‌دارد، اندکی صبر می‌کند و عدد و رأی را می‌فرستد بی‌آنکه بگوید شما کیستید. ما می‌بینیم که مهر از ماست، نه اینکه به چه کسی داده‌ایم.
decision-how-not = دو چیز را هیچ مهری پنهان نمی‌کند: اگر همه یک رأی بدهند، رأی همه معلوم است؛ و هر که از بالای شانهٔ شما نگاه کند آن را می‌بیند.
decision-how-key = همهٔ گروه باید اینجا یک کلید ببینند. اگر می‌خواهید مطمئن شوید، آن را برای هم بخوانید. دستگاه شما بررسی می‌کند که مهر شما با همین کلید زده شده باشد.
decision-withdraw = پس گرفتن پرسش
decision-withdraw-hint = تا وقتی کسی برگهٔ رأی نگرفته است می‌شود.
decision-said-asked = رأی‌گیری باز است.
decision-said-withdrawn = پرسش پس گرفته شد.
decision-said-too-late = کسی پیش‌تر برگهٔ رأی گرفته است، پس رأی‌گیری ادامه دارد.
decision-said-counted = رأی شما رسید. هر چند بار فرستاده شود، یک بار شمرده می‌شود.
decision-said-other = با این برگه پیش‌تر رأی دیگری رسیده است. همان اولی شمرده می‌شود.
decision-said-drawn = برگهٔ رأی خود را پیش‌تر گرفته‌اید. اگر همان وقت رأی دادید، آن رأی شمرده می‌شود.
decision-said-closed = رأی‌گیری تمام شده است.
decision-said-roll = وقتی آمدید این رأی‌گیری باز شده بود، پس در آن رأی ندارید.
decision-said-forged = این سایت با مهری پاسخ داد که مهر گروه نیست. اینجا رأی ندهید؛ شاید رأی شما شناخته شود. چیزی فرستاده نشد.
decision-said-failed = نشد. چیزی از دست نرفته است: لطفاً دوباره تلاش کنید.

## What came out

decision-state-open = باز
decision-state-carried = پذیرفته شد
decision-state-lost = پذیرفته نشد
decision-state-void = بدون نتیجه
decision-carried-consent = کسی مخالفت نکرد.
decision-carried-majority = بله‌ها بیشتر از نه‌ها بودند.
decision-carried-two-thirds = دست‌کم دو سوم بله گفتند.
decision-lost-consent = کسی مخالفت کرد، یا هیچ‌کس رضایت نداد.
decision-lost-majority = بله‌ها بیشتر از نه‌ها نبودند.
decision-lost-two-thirds = کمتر از دو سوم بله گفتند.
decision-void = کمتر از پنج نفر رأی دادند. این برای پنهان ماندن رأی‌ها کم است، پس چیزی شمرده نشد و رأی‌ها پاک شدند. می‌شود دوباره از گروه پرسید.
decision-number = { $count }
# $cast voted of $voters who could.
decision-turnout = { $cast } نفر از { $voters } نفر رأی دادند.
decision-closed-on = تصمیم در { $day }
decision-again = دوباره پرسیدن
decision-words-objections = آنچه مخالفان می‌گویند
decision-words-minority = آنچه سوی کوچک‌تر می‌گوید
decision-words-by-nobody = بی‌امضای هیچ‌کس و بی‌ترتیب.
