// What questionnaires came to, as rows of a page of somebody's own, and a clinic's own questionnaires on the page of the
// plan: as `plan::totals` has them.

import type { Page } from "../steps/document";
import { united } from "../steps/document";
import { AUDIT_C, readScale, type Scale } from "./scoring";

export const TOTALS_SLOT = "scales";
/** As many as a clinic can be shown at once. */
const MOST = 400;
const OWN = "own-scales";

export interface Total {
  scale: string;
  day: string;
  total: number;
  title: string;
}

/** The numbers of a page with all that lies beside it, the latest day first. */
export function totalsOn(page: Page | undefined): Total[] {
  const rows = page === undefined ? [] : (united(page).rows["totals"] ?? []);
  const all = rows.map(([scale = "", day = "", total = "", title = ""]) => ({ scale, day, total: /^\d+$/.test(total) ? Number(total) : NaN, title }));
  const good = all.filter((one) => /^\d{4}-\d\d-\d\d$/.test(one.day) && !Number.isNaN(one.total));
  return good.sort((one, other) => (one.day === other.day ? (one.scale < other.scale ? -1 : 1) : one.day > other.day ? -1 : 1));
}

/** A page with one number more, in the place of that of the same day where that was seen (as it stood on this page).
 * `undefined` where the page is full. */
export function withTotal(page: Page, one: Total, seen: Total[]): Page | undefined {
  const whole = united(page);
  const row = [one.scale, one.day, String(one.total), one.title];
  const wasSeen = (there: string[]) =>
    there[0] === one.scale && there[1] === one.day && seen.some((known) => known.scale === there[0] && known.day === there[1] && String(known.total) === there[2]);
  const others = (whole.rows["totals"] ?? []).filter((there) => !wasSeen(there) && there.join("\0") !== row.join("\0"));
  if (others.length >= MOST) return undefined;
  return { ...whole, rows: { ...whole.rows, totals: [...others, row] } };
}

/** A page without that number. The table stays, empty: else it would be carried over from the page before. */
export function withoutTotal(page: Page, one: Total): Page {
  const whole = united(page);
  const isIt = (there: string[]) => there[0] === one.scale && there[1] === one.day && there[2] === String(one.total);
  return { ...whole, rows: { ...whole.rows, totals: (whole.rows["totals"] ?? []).filter((there) => !isIt(there)) } };
}

/** What a clinic is shown: numbers since that day. */
export function totalsShown(page: Page | undefined, since: string): { scale: string; day: string; total: number }[] {
  return totalsOn(page)
    .filter((one) => one.day >= since)
    .reverse()
    .map(({ scale, day, total }) => ({ scale, day, total }));
}

/** Notes a clinic's own questionnaires on the page of the plan. Where it brings none, those of before stay. */
export function bringScales(plan: Page, scales: unknown[]): void {
  const good = scales.filter((scale) => readScale(scale) !== undefined);
  if (good.length > 0) plan.fields[OWN] = JSON.stringify(good);
}

/** A clinic's own questionnaires on the page of a plan, and on those that lie beside it since another was taken. */
export function ownScales(plan: Page | undefined): Scale[] {
  const known = new Set([AUDIT_C]);
  const all = plan === undefined ? [] : [plan, ...plan.other].flatMap(noted);
  return all.filter(({ id }) => !known.has(id) && known.add(id));
}

function noted(plan: Page): Scale[] {
  try {
    const found: unknown = JSON.parse(plan.fields[OWN] ?? "[]");
    const all = Array.isArray(found) ? found.map(readScale) : [];
    return all.filter((scale): scale is Scale => scale !== undefined);
  } catch {
    return [];
  }
}

/** The names of all questionnaires that whoever has this plan knows, by their ids. */
export function scaleNames(plan: Page | undefined): Map<string, string> {
  return new Map([[AUDIT_C, "AUDIT-C"], ...ownScales(plan).map((one): [string, string] => [one.id, one.title])]);
}

/** The names of the questionnaires that a plan asks for. */
export function askedScales(plan: Page): string[] {
  const known = scaleNames(plan);
  const ids = (plan.fields["scales"] ?? "").split("\n").map((id) => id.trim()).filter((id) => id !== "");
  return ids.map((id) => known.get(id) ?? id);
}
