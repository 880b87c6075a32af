# What a type code of a list means, in words that fit a tag. The English file explains the keys.
# Not yet read by a native speaker.

## Who may come

kind-O = برای همه آزاد است
kind-C = بسته: برای کسانی که همین مشکل را دارند

## Who it is for

kind-BE = ویژهٔ تازه‌واردان
kind-BI = افراد دوجنس‌گرا
kind-DD = اعتیاد همراه با مشکل روانی (تشخیص دوگانه)
kind-G = مردان هم‌جنس‌گرا
kind-L = زنان هم‌جنس‌گرا
kind-LGBTQ = افراد ال‌جی‌بی‌تی‌کیو
kind-M = مردان
kind-N = بومیان آمریکا
kind-NB = افراد نان‌باینری
kind-NDG = مردم بومی
kind-P = صاحبان حرفه‌های خاص
kind-POC = رنگین‌پوستان
kind-SEN = سالمندان
kind-T = افراد ترنس
kind-W = زنان
kind-Y = جوانان

## What happens there

kind-11 = مراقبه و قدم یازدهم
kind-12x12 = کتاب قدم‌ها و سنت‌ها
kind-A = غیرمذهبی
kind-ABSI = خواندن از «از دید بیل»
kind-B = مطالعهٔ کتاب بزرگ
kind-CAN = با نور شمع
kind-D = گفت‌وگو
kind-DR = متن روز
kind-GR = مجلهٔ گریپ‌واین
kind-H = جشن سالگرد پاکی
kind-LIT = نشریات
kind-LS = کتاب «هوشیار زیستن»
kind-MED = مراقبه
kind-SP = سخنران
kind-ST = مطالعهٔ قدم‌ها
kind-TR = مطالعهٔ سنت‌ها
kind-XT = گفت‌وگوی مستقیم آزاد است

## Good to know

kind-AL = هم‌زمان با جلسهٔ الاتین
kind-AL-AN = هم‌زمان با جلسهٔ الانان
kind-ASL = زبان اشارهٔ آمریکایی
kind-BA = نگهداری از کودک
kind-BRK = صبحانه
kind-CF = آمدن با کودک آزاد است
kind-DB = سبد آنلاین
kind-FF = لطفاً بدون عطر
kind-ONL = آنلاین
kind-OUT = در فضای باز
kind-POA = گواهی حضور در صورت درخواست
kind-SM = سیگار کشیدن آزاد است
kind-TC = محل فعلاً بسته است
kind-X = دسترسی با صندلی چرخ‌دار
kind-XB = سرویس بهداشتی مناسب صندلی چرخ‌دار

## In which language

kind-AF = به زبان آفریکانس
kind-AM = به زبان امهری
kind-AR = به زبان عربی
kind-BG = به زبان بلغاری
kind-DA = به زبان دانمارکی
kind-DE = به زبان آلمانی
kind-EL = به زبان یونانی
kind-EN = به زبان انگلیسی
kind-FA = به زبان فارسی
kind-FI = به زبان فنلاندی
kind-FR = به زبان فرانسوی
kind-HE = به زبان عبری
kind-HI = به زبان هندی
kind-HR = به زبان کرواتی
kind-HU = به زبان مجاری
kind-IS = به زبان ایسلندی
kind-ITA = به زبان ایتالیایی
kind-JA = به زبان ژاپنی
kind-KA = به زبان گرجی
kind-KOR = به زبان کره‌ای
kind-LT = به زبان لیتوانیایی
kind-ML = به زبان مالایالامی
kind-MT = به زبان مالتی
kind-NE = به زبان نپالی
kind-NL = به زبان هلندی
kind-NO = به زبان نروژی
kind-POL = به زبان لهستانی
kind-POR = به زبان پرتغالی
kind-PUN = به زبان پنجابی
kind-RUS = به زبان روسی
kind-S = به زبان اسپانیایی
kind-SK = به زبان اسلواکی
kind-SL = به زبان اسلوونیایی
kind-SV = به زبان سوئدی
kind-TH = به زبان تایلندی
kind-TL = به زبان تاگالوگ
kind-TUR = به زبان ترکی
kind-UK = به زبان اوکراینی

## Languages by their ISO 639-1 code, where a list names one that has no type code

language-tag = به زبان { $language }
language-af = آفریکانس
language-am = امهری
language-ar = عربی
language-az = ترکی آذربایجانی
language-bg = بلغاری
language-bn = بنگالی
language-ca = کاتالانی
language-cs = چکی
language-cy = ولزی
language-da = دانمارکی
language-de = آلمانی
language-el = یونانی
language-en = انگلیسی
language-es = اسپانیایی
language-et = استونیایی
language-eu = باسکی
language-fa = فارسی
language-fi = فنلاندی
language-fr = فرانسوی
language-ga = ایرلندی
language-gl = گالیسیایی
language-gu = گجراتی
language-he = عبری
language-hi = هندی
language-hr = کرواتی
language-hu = مجاری
language-hy = ارمنی
language-id = اندونزیایی
language-is = ایسلندی
language-it = ایتالیایی
language-iu = اینوکتیتوت
language-ja = ژاپنی
language-ka = گرجی
language-kn = کانارا
language-ko = کره‌ای
language-ku = کردی
language-lt = لیتوانیایی
language-lv = لتونیایی
language-ml = مالایالامی
language-mr = مراتی
language-ms = مالایی
language-mt = مالتی
language-ne = نپالی
language-nl = هلندی
language-no = نروژی
language-pa = پنجابی
language-pl = لهستانی
language-ps = پشتو
language-pt = پرتغالی
language-ro = رومانیایی
language-ru = روسی
language-sk = اسلواکی
language-sl = اسلوونیایی
language-so = سومالیایی
language-sq = آلبانیایی
language-sr = صربی
language-sv = سوئدی
language-sw = سواحیلی
language-ta = تامیلی
language-te = تلوگو
language-th = تایلندی
language-tl = تاگالوگ
language-tr = ترکی
language-uk = اوکراینی
language-ur = اردو
language-vi = ویتنامی
language-xh = خوسا
language-zh = چینی
language-zu = زولو

## Adult Children of Alcoholics & Dysfunctional Families

kind-aca-C = بسته: برای فرزندان بالغ
kind-aca-A = فقط از ۱۸ سال به بالا
kind-aca-ANH = برنامهٔ A New Hope
kind-aca-AV = با صوت یا ویدئو
kind-aca-B = مطالعهٔ کتاب
kind-aca-BEG = ویژهٔ تازه‌واردان
kind-aca-CAP = زیرنویس
kind-aca-CC = نگهداری از کودک
kind-aca-COS = مفاهیم خدماتی
kind-aca-G = افراد هم‌جنس‌گرا
kind-aca-LLW = کتاب کار Laundry Lists
kind-aca-LPG = کتاب راهنمای Loving Parent
kind-aca-NS = به پشتیبانی نیاز دارد
kind-aca-S = سخنران
kind-aca-SMR = متن روز (Strengthening My Recovery)
kind-aca-T = متن اصلی انجمن (کتاب قرمز)
kind-aca-TEEN = نوجوانان (۱۲ تا ۱۸ سال)
kind-aca-WOR = کارگاه
kind-aca-Y = کتاب کار قدم‌ها (کتاب زرد)
kind-aca-YA = جوانان (۱۸ تا ۲۶ سال)

## Al-Anon

kind-al-anon-O = باز: خانواده، دوستان و ناظران
kind-al-anon-C = بسته: فقط خانواده و دوستان
kind-al-anon-AA = هم‌زمان با جلسهٔ الکلی‌های گمنام
kind-al-anon-AC = فرزندان بالغ
kind-al-anon-LGBTQIA = افراد LGBTQIA+
kind-al-anon-POA = پدران و مادران
kind-al-anon-Y = الاتین (برای نوجوانان)
kind-al-anon-YA = جوانان

## Narcotics Anonymous

kind-na-BEG = ویژهٔ تازه‌واردان
kind-na-BT = مطالعهٔ کتاب پایه
kind-na-CPT = دوازده مفهوم
kind-na-CW = آمدن با کودک آزاد است
kind-na-DISC = گفت‌وگو و مشارکت
kind-na-GL = افراد هم‌جنس‌گرا
kind-na-IP = مطالعهٔ جزوه‌ها
kind-na-IW = مطالعهٔ کتاب «چگونگی عملکرد»
kind-na-JFT = مطالعهٔ «فقط برای امروز»
kind-na-LC = مطالعهٔ کتاب «پاک زیستن»
kind-na-LIT = مطالعهٔ نشریات
kind-na-NS = سیگار کشیدن ممنوع
kind-na-QA = پرسش و پاسخ
kind-na-RA = ورود به محل محدود است
kind-na-SMOK = سیگار کشیدن آزاد است
kind-na-SPAD = متن روز دربارهٔ یک اصل روحانی
kind-na-SPK = سخنران
kind-na-STEP = قدم‌ها
kind-na-SWG = راهنمای کارکرد قدم
kind-na-TOP = موضوعی
kind-na-TRAD = سنت‌ها
kind-na-VAR = شکل جلسه تغییر می‌کند

## Heroin Anonymous, whose lists use the codes of Narcotics Anonymous

kind-ha-BEG = { kind-na-BEG }
kind-ha-BT = { kind-na-BT }
kind-ha-CPT = { kind-na-CPT }
kind-ha-CW = { kind-na-CW }
kind-ha-DISC = { kind-na-DISC }
kind-ha-GL = { kind-na-GL }
kind-ha-IP = { kind-na-IP }
kind-ha-IW = { kind-na-IW }
kind-ha-JFT = { kind-na-JFT }
kind-ha-LC = { kind-na-LC }
kind-ha-LIT = { kind-na-LIT }
kind-ha-NS = { kind-na-NS }
kind-ha-QA = { kind-na-QA }
kind-ha-RA = { kind-na-RA }
kind-ha-SMOK = { kind-na-SMOK }
kind-ha-SPK = { kind-na-SPK }
kind-ha-STEP = { kind-na-STEP }
kind-ha-SWG = { kind-na-SWG }
kind-ha-TOP = { kind-na-TOP }
kind-ha-TRAD = { kind-na-TRAD }
kind-ha-VAR = { kind-na-VAR }

## Cocaine Anonymous

kind-ca-BUS = جلسهٔ اداری

## Co-Dependents Anonymous

kind-coda-B = مطالعهٔ کتاب
kind-coda-DLY = هر روز
kind-coda-H = دادن چیپ
kind-coda-QA = پرسش و پاسخ
kind-coda-READ = خواندن متن
kind-coda-SHARE = مشارکت
kind-coda-TEEN = نوجوانان
kind-coda-WRITE = نوشتن

## Compulsive Eaters Anonymous-HOW

kind-cea-how-AACOA = کتاب AA به بلوغ می‌رسد
kind-cea-how-BOOK = مطالعهٔ کتاب
kind-cea-how-CEA-HOW = مفهوم و ابزارهای CEA-HOW
kind-cea-how-CTB = کتاب Came to Believe
kind-cea-how-HJF = کتاب Happy, Joyous and Free
kind-cea-how-MAINT = حفظ بهبودی
kind-cea-how-PROM = وعده‌ها
kind-cea-how-RANDR = بازگشت و بهبودی
kind-cea-how-SP = سخنران
kind-cea-how-ST = قدم‌ها و سنت‌ها

## Debtors Anonymous

kind-da-AB = فراوانی
kind-da-AR = هنرمندان
kind-da-B = صاحبان کسب‌وکار
kind-da-CL = انباشتن وسایل
kind-da-N = حساب و کتاب روزانه
kind-da-P = شکوفایی
kind-da-TI = زمان
kind-da-TO = ابزارها
kind-da-V = چشم‌انداز

## Drug Addicts Anonymous

kind-daa-SS = سخنران دربارهٔ قدم
kind-daa-YP = جوانان

## Eating Disorders Anonymous

kind-eda-BEG = ویژهٔ تازه‌واردان
kind-eda-CC = موضوع به انتخاب گرداننده
kind-eda-RF = شکل چرخشی
kind-eda-TO = گفت‌وگوی موضوعی
kind-eda-WR = نوشتن

## Gamblers Anonymous

kind-ga-20 = تازه‌واردان، با بیست پرسش
kind-ga-COM = جلسهٔ اظهارنظر
kind-ga-CRC = پاسخ به گفته‌های دیگران آزاد است
kind-ga-GAA = همراه با گم‌انان
kind-ga-GAM = گم‌انان (برای خانواده‌ها)
kind-ga-PAR = پارکینگ پولی
kind-ga-TOP = موضوعی

## Marijuana Anonymous

kind-ma-C = بسته: برای کسانی که می‌خواهند ماریجوانا را کنار بگذارند
kind-ma-BB = مطالعهٔ کتاب
kind-ma-CCAP = زیرنویس
kind-ma-H = دادن چیپ
kind-ma-LGBTQI_ = افراد LGBTQI+

## Overeaters Anonymous

kind-oa-11TH = قدم یازدهم
kind-oa-90D = برنامهٔ نود روزه
kind-oa-AA12 = کتاب قدم‌ها و سنت‌ها (AA)
kind-oa-AIB = پرسش‌های داخل سبد
kind-oa-DOC = راه‌های برنامه‌ریزی غذا
kind-oa-FT = متن روز (برای امروز)
kind-oa-HOW = شیوهٔ OA HOW
kind-oa-LI = مجلهٔ لایف‌لاین
kind-oa-LIS = گزیدهٔ لایف‌لاین
kind-oa-LIT = مطالعهٔ نشریات
kind-oa-MAIN = حفظ بهبودی
kind-oa-MISC = متغیر
kind-oa-NEWB = آغاز دوباره
kind-oa-OA23 = کتاب OA، ویرایش دوم یا سوم
kind-oa-PROM = وعده‌ها
kind-oa-RELA = بازگشت و شروع دوباره
kind-oa-SD = سخنران و گفت‌وگو
kind-oa-SPIR = معنویت
kind-oa-SSP = در جست‌وجوی راه معنوی
kind-oa-ST = مطالعهٔ قدم‌ها یا سنت‌ها
kind-oa-TEEN = نوجوانان هم می‌توانند بیایند
kind-oa-TOOL = ابزارهای برنامه
kind-oa-VOR = متن روز (Voices of Recovery)
kind-oa-WORK = مطالعهٔ کتاب کار
kind-oa-WRIT = نوشتن

## Recovery Dharma

kind-recovery-dharma-8F = راه هشت‌گانه
kind-recovery-dharma-BB = مطالعهٔ کتاب
kind-recovery-dharma-CC = نگهداری از کودک
kind-recovery-dharma-DF = آمدن با سگ آزاد است
kind-recovery-dharma-IS = پرسش‌های خودکاوی
kind-recovery-dharma-IW = نوشتن برای خودکاوی
kind-recovery-dharma-MI = تمرین ذهن‌آگاهی
kind-recovery-dharma-PR = اعتیادهای رفتاری (قمار، رابطهٔ جنسی، غذا…)
kind-recovery-dharma-WA = دسترسی با صندلی چرخ‌دار

## Refuge Recovery, whose lists use the codes of Recovery Dharma

kind-refuge-recovery-8F = { kind-recovery-dharma-8F }
kind-refuge-recovery-BB = { kind-recovery-dharma-BB }
kind-refuge-recovery-CC = { kind-recovery-dharma-CC }
kind-refuge-recovery-DF = { kind-recovery-dharma-DF }
kind-refuge-recovery-IS = { kind-recovery-dharma-IS }
kind-refuge-recovery-IW = { kind-recovery-dharma-IW }
kind-refuge-recovery-MI = { kind-recovery-dharma-MI }
kind-refuge-recovery-PR = { kind-recovery-dharma-PR }
kind-refuge-recovery-WA = { kind-recovery-dharma-WA }

## Sexaholics Anonymous

kind-sa-B = مطالعهٔ کتاب
kind-sa-MI = مختلط
kind-sa-PP = هدف اصلی

## Sexual Compulsives Anonymous

kind-sca-COURT = گواهی برای دادگاه
kind-sca-GL = دربارهٔ رابطهٔ جنسی بی‌پرده صحبت می‌شود
kind-sca-H = دادن چیپ

## Survivors of Incest Anonymous

kind-sia-GQ = افراد جندرکوئیر
kind-sia-OSH = مشارکت آزاد
kind-sia-RIT = آزار آیینی
kind-sia-STW = کارگاه قدم‌ها

## Sex and Love Addicts Anonymous

kind-slaa-12x12 = قدم‌ها، سنت‌ها و مفاهیم
kind-slaa-ALLG = همهٔ جنسیت‌ها
kind-slaa-AN = پرهیز از عشق یا رابطه (انورکسیا)
kind-slaa-ASOG = کتاب State of Grace
kind-slaa-B = مطالعهٔ کتاب
kind-slaa-BDSM = دربارهٔ BDSM
kind-slaa-CAM = دوربین روشن
kind-slaa-FTSY = دربارهٔ خیال‌پردازی
kind-slaa-GC = حال امروز ما
kind-slaa-H = دادن چیپ
kind-slaa-HOW = شیوهٔ HOW
kind-slaa-HR = روابط سالم
kind-slaa-LEG = پیامدهای قانونی
kind-slaa-MULT = چند اعتیاد
kind-slaa-NC = ویژهٔ تازه‌واردان
kind-slaa-NEUR = افراد نورودایورجنت
kind-slaa-PRI = زندان
kind-slaa-S123 = قدم‌های یک تا سه
kind-slaa-SCRE = گفت‌وگو پیش از اولین حضور
kind-slaa-SPEC = موضوع ویژه
kind-slaa-SPON = راهنما و رهجو
kind-slaa-SWKR = کارگران جنسی
kind-slaa-TOPL = خط‌های بالا
kind-slaa-TRMA = آسیب روحی
kind-slaa-VFOR = شکل جلسه تغییر می‌کند
kind-slaa-WDRL = دورهٔ ترک

## Underearners Anonymous

kind-ua-BIPOC = سیاه‌پوستان، بومیان و رنگین‌پوستان
kind-ua-T = ابزارها
