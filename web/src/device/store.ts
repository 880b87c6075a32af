// What this device keeps: one text under one name in the browser's storage, put there only after a named act.

/** The one name. It says nothing about what lies there. */
const NAME = "h1";
/** As many meetings, dates and places as fit; whoever has more needs another tool. */
export const MOST_MEETINGS = 200;
const MOST_DATES = 500;
const MOST_LESSONS = 100;
export const MOST_PLACES = 8;
/** The longest text taken from a file or a page, in characters. */
const LONGEST = 300;

/** A meeting that is kept. */
export interface Kept {
  slug: string;
  name: string;
  /** What told, when it was last looked at, when and where it is; see `finder/view/marks.rs`. */
  marks: string;
}

/** A meeting somebody was at, and when: "2026-11-24", or "" where they did not say. */
export interface Been {
  slug: string;
  name: string;
  dates: string[];
  /** How it was, oldest first. */
  visits: Visit[];
  /** They do not want to see it in a list made for them. */
  away: boolean;
}

/** How a visit was, in the words of the forms (`matching::Felt`, `matching::Why`). */
export interface Visit {
  felt: string;
  why: string[];
  /** "2026-11-24", or "". */
  day: string;
}

const FELT = ["home", "again", "unsure", "not"];
const WHY = ["format", "people", "place", "time", "spirit", "shy"];
const MOST_VISITS = 20;

/** A lesson somebody marked as read: "people/first-visit", and how sure they felt before and after (0 to 10). */
export interface Lesson {
  slug: string;
  name: string;
  before: number | null;
  after: number | null;
}

/** Everything. */
export interface Device {
  kept: Kept[];
  been: Been[];
  lessons: Lesson[];
  /** Places searched for, newest first; null while nobody asked for that. */
  places: string[] | null;
  /** Copies are kept for reading without a line. */
  copies: boolean;
}

/** A new one each time: whoever changes it must not change what the next one gets. */
function nothing(): Device {
  return { kept: [], been: [], lessons: [], places: null, copies: false };
}

/** What is kept. Looking leaves nothing. */
export function look(): Device {
  try {
    return read(localStorage.getItem(NAME) ?? "") ?? nothing();
  } catch {
    return nothing();
  }
}

/** Has anybody asked for anything to be kept here? */
export function isAnythingKept(): boolean {
  try {
    return localStorage.getItem(NAME) !== null;
  } catch {
    return false;
  }
}

/** Changes what is kept; false where the browser does not let us. */
export function change(act: (device: Device) => void): boolean {
  const device = look();
  act(device);
  if (isNothing(device)) {
    forget();
    return true;
  }
  try {
    localStorage.setItem(NAME, JSON.stringify(device));
    return true;
  } catch {
    return false;
  }
}

/** What is noted of a meeting, a new note where there is none; undefined where no more fit. */
function noteOf(device: Device, slug: string, name: string): Been | undefined {
  const known = device.been.find((one) => one.slug === slug);
  if (known !== undefined || device.been.length >= MOST_MEETINGS) return known;
  const made: Been = { slug, name, dates: [], visits: [], away: false };
  device.been.push(made);
  return made;
}

/** Adds visits; of very many the oldest go, wherever they came from. */
export function addVisits(note: Been, visits: Visit[]): void {
  note.visits = [...note.visits, ...visits].sort(byDay).slice(-MOST_VISITS);
}

/** Oldest first; those of no day before all others. */
export function byDay(one: Visit, other: Visit): number {
  return one.day < other.day ? -1 : one.day > other.day ? 1 : 0;
}

/** Changes what is noted of a meeting, and gives what went wrong: the name of a text, or undefined. */
export function changeNote(slug: string, name: string, act: (note: Been) => void): string | undefined {
  let full = false;
  const done = change((device) => {
    const note = noteOf(device, slug, name);
    full = note === undefined;
    if (note !== undefined) act(note);
    dropEmptyNotes(device);
  });
  if (full) return "full";
  return done ? undefined : "unable";
}

/** Forgets notes in which nothing stands any more. */
export function dropEmptyNotes(device: Device): void {
  device.been = device.been.filter((one) => one.dates.length + one.visits.length > 0 || one.away);
}

/** Whoever took the last thing away leaves no trace of having kept any. */
function isNothing({ kept, been, lessons, places, copies }: Device): boolean {
  return kept.length === 0 && been.length === 0 && lessons.length === 0 && places === null && !copies;
}

/** Forgets it all. */
export function forget(): void {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // Then nothing is kept either.
  }
}

/** Calls when another window of this browser changed something. */
export function onChangeElsewhere(act: () => void): void {
  addEventListener("storage", (event) => {
    if (event.key === NAME || event.key === null) act();
  });
}

/** Takes apart what is kept, or a file somebody brings: whatever is not as it should be is left out. */
export function read(text: string): Device | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(found) || !Array.isArray(found["kept"])) return undefined;
  return {
    kept: unique(list(found["kept"]).flatMap(kept)).slice(0, MOST_MEETINGS),
    been: unique(list(found["been"]).flatMap(been)).slice(0, MOST_MEETINGS),
    lessons: unique(list(found["lessons"]).flatMap(lesson)).slice(0, MOST_LESSONS),
    places: Array.isArray(found["places"]) ? found["places"].filter(isShort).slice(0, MOST_PLACES) : null,
    copies: found["copies"] === true,
  };
}

function kept(one: Record<string, unknown>): Kept[] {
  const { slug, name, marks } = one;
  if (!isShort(slug) || !isShort(name)) return [];
  return [{ slug, name, marks: isShort(marks) ? marks : "" }];
}

function been(one: Record<string, unknown>): Been[] {
  const { slug, name, dates } = one;
  if (!isShort(slug) || !isShort(name) || !Array.isArray(dates)) return [];
  const days = dates.filter((day): day is string => typeof day === "string" && /^(\d{4}-\d\d-\d\d)?$/.test(day));
  const visits = list(one["visits"]).flatMap(visit).slice(-MOST_VISITS);
  return [{ slug, name, dates: days.slice(0, MOST_DATES), visits, away: one["away"] === true }];
}

function visit(one: Record<string, unknown>): Visit[] {
  const { felt, why, day } = one;
  if (typeof felt !== "string" || !FELT.includes(felt)) return [];
  const known = Array.isArray(why) ? WHY.filter((word) => why.includes(word)) : [];
  return [{ felt, why: known, day: typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day) ? day : "" }];
}

function lesson(one: Record<string, unknown>): Lesson[] {
  const { slug, name, before, after } = one;
  if (!isShort(slug) || !isShort(name)) return [];
  return [{ slug, name, before: sure(before), after: sure(after) }];
}

function sure(found: unknown): number | null {
  return typeof found === "number" && Number.isInteger(found) && found >= 0 && found <= 10 ? found : null;
}

function list(found: unknown): Record<string, unknown>[] {
  return Array.isArray(found) ? found.filter(isRecord) : [];
}

function unique<T extends { slug: string }>(all: T[]): T[] {
  return [...new Map(all.map((one) => [one.slug, one])).values()];
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null;
}

function isShort(text: unknown): text is string {
  return typeof text === "string" && text !== "" && text.length <= LONGEST;
}
