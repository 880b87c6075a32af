# یک خط. The English file explains the keys. Not yet read by a native speaker.

ask-hint = یک خط کافی است: برای چه کسی، چه روزی، چه ساعتی، کجا، آنلاین یا حضوری.
ask-examples = خط‌هایی برای امتحان
ask-example-1 = تازه‌واردان آنلاین الان
ask-example-2 = ویلچر نزدیک تهران یکشنبه
ask-example-3 = شوهرم مشروب می‌خورد
ask-apart = جست‌وجو با خانه‌های جدا
ask-words-label = واژه‌ها
said-line = نوشتید: «{ $line }».
said-words = این را نفهمیدیم و به‌صورت واژه جست‌وجو کردیم: «{ $words }».
said-all-words = جست‌وجوی واژه‌های «{ $words }».
said-otherwise = منظورتان چیز دیگری بود؟
said-otherwise-text = این‌ها را به‌صورت واژه جست‌وجو کنید:
said-as-words = «{ $words }»
said-exactly = دقیقاً همهٔ این واژه‌ها
said-near-me = برای یافتن جلسه‌های نزدیک خودتان، دکمهٔ «نزدیک من» را در بالا بزنید یا نام شهری به خط اضافه کنید.
said-only-how-far = فاصله به یک مکان نیاز دارد: نام شهر یا کد پستی اضافه کنید.
