# The words around the pages of content/fa. Not yet read by a native speaker.

start-title = تازه آمده‌اید؟
start-nav = شروع
start-for-me = برای خودم
start-for-loved-one = برای عزیزی که دوستش دارم
start-for-patient = برای یک بیمار
start-learn = بیشتر بیاموزید، با آرامش
start-learn-go = دیدن درس‌ها
