// Visits as they lie on their sealed page, as the server's `steps::visits::page` has them.

import { type Visit, byDay } from "../device/store";
import { blank, type Page, united } from "./document";
import type { Book, Found } from "./site";

/** Under which slot they lie, and the names of their tables. */
export const VISITS = "visits";
const AWAY = "away";
const MOST = 500;
const MOST_AWAY = 200;
const FELT = ["home", "again", "unsure", "not"];
const WHY = ["format", "people", "place", "time", "spirit", "shy"];
/** So many go along with one question, and so many bytes of them. */
const ASKED = 60;
const LONGEST = 11_000;

export interface Told extends Visit {
  slug: string;
  name: string;
}

export interface Away {
  slug: string;
  name: string;
}

/** No more fit. */
export class Full extends Error {}

/** A visit as forms tell it: `slug;felt;why,why;day`. */
export function text({ slug, felt, why, day }: Told): string {
  return [slug, felt, why.join(","), day].join(";");
}

export class Visits {
  private constructor(
    readonly told: Told[],
    readonly away: Away[],
  ) {}

  /** From the page and all versions that lie beside it. What is no visit is left out. */
  static read(page: Page | undefined): Visits {
    const { rows } = united(page ?? blank(""));
    const told = (rows[VISITS] ?? []).flatMap(visit);
    const away = new Map<string, Away>();
    for (const [slug = "", name = ""] of rows[AWAY] ?? []) if (slug !== "") away.set(slug, { slug, name });
    return new Visits(told.sort(byDay), [...away.values()]);
  }

  has(one: Told): boolean {
    return this.told.some((other) => text(other) === text(one));
  }

  add(one: Told): void {
    if (this.told.length >= MOST) throw new Full();
    this.told.push(one);
  }

  takeBack(one: Told): void {
    const at = this.told.map(text).lastIndexOf(text(one));
    if (at >= 0) this.told.splice(at, 1);
  }

  putAway(slug: string, name: string): void {
    if (this.away.some((one) => one.slug === slug)) return;
    if (this.away.length >= MOST_AWAY) throw new Full();
    this.away.push({ slug, name });
  }

  showAgain(slug: string): void {
    const at = this.away.findIndex((one) => one.slug === slug);
    if (at >= 0) this.away.splice(at, 1);
  }

  /** What goes along with one question to the finder: the last visits, oldest first, and what is away. */
  asked(): [string, string][] {
    const away = this.away.slice(0, ASKED).map(({ slug }): [string, string] => ["away", slug]);
    const told = this.told.slice(-ASKED).map((one): [string, string] => ["visit", text(one)]);
    while (told.length > 0 && new URLSearchParams([...away, ...told]).toString().length > LONGEST) told.shift();
    return [...away, ...told];
  }

  /** Is anything there that the finder can use? */
  get isEmpty(): boolean {
    return this.told.length + this.away.length === 0;
  }

  private onPage(before: Page, today: string): Page {
    const rows = {
      ...before.rows,
      [VISITS]: this.told.map(({ slug, name, felt, why, day }) => [slug, name, felt, why.join(","), day]),
      [AWAY]: this.away.map(({ slug, name }) => [slug, name]),
    };
    return { ...before, at: today, rows, other: [] };
  }

  static async open(book: Book): Promise<{ visits: Visits; found: Found }> {
    const found = await book.open(VISITS);
    return { visits: Visits.read(found.page), found };
  }

  /** Changes them on the version that is there now. */
  static async change(book: Book, today: string, act: (visits: Visits) => void): Promise<void> {
    const { visits, found } = await Visits.open(book);
    act(visits);
    await book.keep(found, visits.onPage(found.page ?? blank(today), today));
  }
}

function visit([slug = "", name = "", felt = "", why = "", day = ""]: string[]): Told[] {
  if (slug === "" || !FELT.includes(felt)) return [];
  const told = why.split(",");
  return [{ slug, name, felt, why: WHY.filter((word) => told.includes(word)), day: /^\d{4}-\d\d-\d\d$/.test(day) ? day : "" }];
}
