// The days of a month's page, as `journal::life` and `steps::life` read them.

import { type Page, united } from "./document";

/** The rows of days of a page with all that lies beside it, one a day, in the order of days. */
export function daysOf(page: Page | undefined): string[][] {
  const days = new Map<string, string[]>();
  for (const row of page === undefined ? [] : (united(page).rows["days"] ?? [])) {
    const there = days.get(row[0] ?? "");
    days.set(row[0] ?? "", there === undefined ? row : joinedDay(there, row));
  }
  return [...days.values()].sort();
}

/** Do two rows say the same of the same day? */
export function saysTheSameDay(one: string[], other: string[] | undefined): boolean {
  return [0, 1, 2, 3, 4].every((at) => (one[at] ?? "").trim() === (other?.[at] ?? "").trim());
}

/** What is kept about a day and was not seen, with what is said about it now: no words of either are lost. */
export function joinedDay(there: string[], now: string[]): string[] {
  const [, mood = "", meetings = "", words = "", craving = ""] = now;
  const before = there[3] ?? "";
  const both = before.includes(words) ? before : words.includes(before) ? words : `${before}\n\n${words}`;
  return [now[0] ?? "", mood || (there[1] ?? ""), meetings || (there[2] ?? ""), both, craving || (there[4] ?? "")];
}
