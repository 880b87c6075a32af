# About this language itself.

own-name = فارسی
own-direction = rtl
language-unread-note = این متن‌ها را هنوز فارسی‌زبانی بازخوانی نکرده است. اگر جایی نادرست یا نامفهوم است، لطفاً به ما بگویید.
