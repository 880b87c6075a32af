// Which day it is: the reader's own, unless the device's clock is off by more than a day.

const DAY = 86_400_000;

/** The day to write on a page; the site's where the device's cannot be right. */
export function localDay(site: string, now = new Date()): { day: string; trusted: boolean } {
  const two = (number: number) => String(number).padStart(2, "0");
  const own = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const apart = Math.abs(Date.parse(own) - Date.parse(site));
  return apart <= DAY ? { day: own, trusted: true } : { day: site, trusted: false };
}

/** The day, week or year that a day is in, written like this one: `2026-11-26`, `2026-w48`, `2026`. `undefined` where it
 * is none of them. As the server's `journal::Every` has it. */
export function periodLike(one: string, day: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(one)) return day;
  if (/^\d{4}$/.test(one)) return day.slice(0, 4);
  if (!/^\d{4}-w\d\d$/.test(one)) return undefined;
  // A week belongs to the year of its Thursday (ISO 8601).
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-w${String(week).padStart(2, "0")}`;
}
