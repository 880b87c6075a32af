// A plan on a page of somebody's own, as `plan::paper` puts it there; what of it is shown to a clinic, as
// `plan::showing` gathers it; both in words.

import { day as dayOf, number } from "../device/words";
import { daysOf } from "../steps/days";
import { blank, type Page } from "../steps/document";
import { Visits } from "../steps/visited";
import { type Ask, type Parcel, record, text } from "./parcel";
import { askedScales } from "./totals";

/** A clinic to which somebody shows something, as they keep it. */
export interface Link {
  clinic: { name: string; contact: string };
  mailbox: { id: string; public: string };
  asks: Ask[];
  show: Ask[];
  consent: { id: string; summary: string };
  notice: string;
  /** The day it was taken: of what was before, nothing is shown. */
  since: string;
  /** When each kind was shown last. One that is ticked later is shown from the beginning. */
  shown: Partial<Record<Ask, string>>;
}

/** The one that is noted on a page. */
export function linkOn(page: Page | undefined): Link | undefined {
  try {
    const link = JSON.parse(page?.fields["clinic"] ?? "") as Partial<Link>;
    const whole = link.mailbox !== undefined && link.clinic !== undefined && link.consent !== undefined;
    const { asks = [], show = [], notice = "", since = "", shown = {} } = link;
    return whole ? ({ ...link, asks, show, notice, since, shown } as Link) : undefined;
  } catch {
    return undefined;
  }
}

/** What a parcel brings of it. */
export function linkOf(parcel: Parcel, show: Ask[], today: string): Link | undefined {
  const { clinic, mailbox, asks, consent, notice } = parcel;
  if (asks.length === 0 || mailbox === undefined || consent === undefined) return undefined;
  const ticked = asks.filter((ask) => show.includes(ask));
  return { clinic, mailbox, asks, show: ticked, consent, notice, since: today, shown: {} };
}

/** From this day on a kind is shown. */
export function since(link: Link, ask: Ask): string {
  return link.shown[ask] ?? link.since;
}

/** The same after these kinds were shown. */
export function after(link: Link, kinds: Ask[], today: string): Link {
  const shown = kinds.filter((ask) => link.asks.includes(ask)).map((ask) => [ask, today]);
  return { ...link, show: kinds, shown: { ...link.shown, ...Object.fromEntries(shown) } };
}

function list(found: unknown): unknown[] {
  return Array.isArray(found) ? found : [];
}

/** A clinic's plan on a page of this day. */
export function pageOf(plan: Record<string, unknown>, today: string): Page {
  const page = blank(today);
  const [rhythm, choices] = [record(plan["rhythm"]), record(plan["choices"])];
  const lines = (name: string) => list(plan[name]).map(text).join("\n");
  const tick = (ticked: unknown) => (ticked === true ? "1" : "");
  page.fields = {
    want: lines("want"),
    when: lines("when_i_want_to_use"),
    every: text(rhythm["every"]) || "none",
    hour: String(Number(rhythm["hour"]) || 0),
    ninety: tick(choices["ninety"]),
    mandated: tick(plan["mandated"]),
    scales: lines("scales"),
  };
  page.rows["commitments"] = list(plan["commitments"]).map(record).map(rowOf);
  page.rows["people"] = list(plan["people"]).map(record).map((one) => [text(one["name"]), text(one["how"])]);
  return page;
}

function rowOf(one: Record<string, unknown>): string[] {
  const slug = text(one["slug"]);
  const what = slug === "" ? text(one["text"]) : `${text(one["text"])} /meetings/${slug}`.trim();
  const days = list(one["days"]).map(String).join("");
  const done = list(one["done"]).map(text).join(" ");
  return [text(one["id"]), text(one["kind"]), what, days, text(one["time"]), text(one["attendance"]), done];
}

export type Say = (name: string) => string;
export type Told = [title: string, lines: string[]];

/** A plan in words. */
export function told(page: Page, say: Say): Told[] {
  const lines = (name: string) => (page.fields[name] ?? "").split("\n").filter((line) => line !== "");
  const every = page.fields["every"] ?? "";
  const all: Told[] = [
    [say("plan-want"), lines("want")],
    [say("plan-commitments"), (page.rows["commitments"] ?? []).map((row) => inWords(row, say))],
    [say("plan-when"), lines("when")],
    [say("plan-people"), (page.rows["people"] ?? []).map((row) => row.join(" · "))],
    [say("plan-rhythm"), every === "" ? [] : [say(`plan-every-${every}`)]],
    [say("plan-scale-asked"), askedScales(page)],
    [say("plan-ninety"), page.fields["ninety"] ? ["✓"] : []],
  ];
  return all.filter(([, lines]) => lines.length > 0);
}

function inWords([, kind = "", what = "", days = "", time = "", where = ""]: string[], say: Say): string {
  const language = document.documentElement.lang;
  const named = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  // The first of November 2026 was a Sunday.
  const week = [..."1234560"].filter((day) => days.includes(day)).map((day) => named.format(Date.UTC(2026, 10, 1 + Number(day), 12)));
  const parts = [what, week.join(", "), time, where === "" ? "" : say(`plan-where-${where}`)];
  return `${say(`plan-kind-${kind || "other"}`)}: ${parts.filter((part) => part !== "").join(" · ")}`;
}

/** What is sent at once, as `care::plan::Shown` reads it. */
export interface Shown {
  v: 1;
  check_ins?: { v: 1; day: string; mood: number; craving: number; meetings: number; line: string }[];
  visits?: { day: string; felt?: string }[];
  commitments?: { kind: string; text: string; done: string[] }[];
  scales?: { scale: string; day: string; total: number }[];
}

/** What there is of these kinds since it was shown last. The diary comes month by month. */
export function gather(link: Link, kinds: Ask[], plan: Page | undefined, diary: Page[], visited: Page | undefined): Shown {
  const shown: Shown = { v: 1 };
  const wants = (ask: Ask) => kinds.includes(ask) && link.asks.includes(ask);
  if (wants("check_ins")) {
    const rows = diary.flatMap(daysOf).filter(([day = ""]) => day >= since(link, "check_ins"));
    const taps = rows.filter((row) => /^[1-5]$/.test(row[1] ?? "") && /^[0-4]$/.test(row[4] ?? ""));
    shown.check_ins = taps.sort().map(([day = "", mood, meetings, line = "", craving]) => {
      const cut = [...line].slice(0, 280).join("").trim();
      return { v: 1, day, mood: Number(mood), craving: Number(craving), meetings: Number(meetings) || 0, line: cut };
    });
  }
  if (wants("visits")) shown.visits = visits(visited, since(link, "visits"));
  if (wants("commitments")) {
    const kept = (plan?.rows["commitments"] ?? []).map(([, kind = "", what = "", , , , done = ""]) => {
      const words = what.replace(/\S*\/meetings\/\S+/, "").trim();
      return { kind: kind || "other", text: words, done: done.split(" ").filter((day) => day >= since(link, "commitments")) };
    });
    shown.commitments = kept.filter((one) => one.done.length > 0);
  }
  return shown;
}

/** Of a visit since that day, only the day and how it felt are shown, never where. */
function visits(page: Page | undefined, since: string): { day: string; felt: string }[] {
  const told = Visits.read(page).told.filter(({ day }) => day !== "" && day >= since);
  return told.map(({ day, felt }) => ({ day, felt: felt === "not" ? "no" : felt }));
}

export function isNothing(shown: Shown): boolean {
  return [shown.check_ins, shown.visits, shown.commitments, shown.scales].every((some) => (some ?? []).length === 0);
}

/** Every line of what would be sent. */
export function shownInWords(shown: Shown, say: Say, names = new Map<string, string>()): Told[] {
  const joined = (parts: string[]) => parts.filter((part) => part !== "").join(" · ");
  const felt = (word: string | undefined) => (word === undefined ? "" : say(`plan-felt-${word}`));
  const all: Told[] = [
    [
      say("plan-ask-check_ins"),
      (shown.check_ins ?? []).map((one) => {
        const craving = `${say("plan-craving")}: ${say(`plan-craving-${one.craving}`)}`;
        const meetings = `${say("life-meetings")}: ${one.meetings}`;
        return joined([dayOf(one.day), say(`life-mood-${one.mood}`), craving, meetings, one.line]);
      }),
    ],
    [say("plan-ask-visits"), (shown.visits ?? []).map((one) => joined([dayOf(one.day), felt(one.felt)]))],
    [
      say("plan-ask-commitments"),
      (shown.commitments ?? []).map((one) =>
        joined([say(`plan-kind-${one.kind}`), one.text, one.done.map((day) => dayOf(day)).join(", ")]),
      ),
    ],
    [say("plan-ask-scales"), (shown.scales ?? []).map((one) => joined([dayOf(one.day), names.get(one.scale) ?? one.scale, number(one.total)]))],
  ];
  return all.filter(([, lines]) => lines.length > 0);
}
