// Which day it is: the reader's own, unless the device's clock is off by more than a day.

const DAY = 86_400_000;

/** The day to write on a page; the site's where the device's cannot be right. */
export function localDay(site: string, now = new Date()): { day: string; trusted: boolean } {
  const two = (number: number) => String(number).padStart(2, "0");
  const own = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const apart = Math.abs(Date.parse(own) - Date.parse(site));
  return apart <= DAY ? { day: own, trusted: true } : { day: site, trusted: false };
}
