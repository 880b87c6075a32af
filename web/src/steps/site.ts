// What is asked of the site, and handed in: sealed pages, by ids that tell it nothing.

import { type Bytes, bytes, letters, ofLetters, utf8 } from "./bytes";
import { beside, carrying, isBlank, type Page, read, saysTheSame } from "./document";
import { type PageKey, open, pageKey, seal, Shut } from "./seal";
import { inLanguage } from "../device/words";

/** How many pages may lie beside each other for one sheet, of which all but the last cannot be opened. */
const MOST_BESIDE = 9;
const TRIES = 4;

/** There is no line, or the site does not answer. */
export class NoLine extends Error {}

/** Why the site does not keep a page. */
export class Refused extends Error {
  constructor(readonly said: string) {
    super(said);
  }
}

/** A page as it was found. */
export interface Found {
  key: PageKey;
  page: Page | undefined;
  version: string;
  /** Why pages before it stayed shut; they are still there. */
  shut: Shut["why"][];
  /** Which they are. */
  closed: { id: string; version: string }[];
}

interface Row {
  id: string;
  version: string;
  sealed: string;
}

export type Fields = Record<string, string> | [string, string][];

/** Said on the window when a page was kept, for whoever must know. */
export const KEPT = "homegroup-kept";

/** What was kept. */
export interface Kept {
  book: Book;
  slot: string;
  page: Page;
}

/** Somebody's pages. The key stays in this page's memory. */
export class Book {
  private constructor(
    private readonly k: string,
    readonly writing: Bytes,
    /** The day it is where the site is. */
    readonly today: string,
  ) {}

  static async of(k: string): Promise<Book> {
    const told = await ask(k, "device/key", {});
    return new Book(k, bytes(String(told["key"])), String(told["today"]));
  }

  ask(path: string, fields: Fields): Promise<Record<string, unknown>> {
    return ask(this.k, path, fields);
  }

  /** A page, or the one that was begun beside it. */
  async open(slot: string): Promise<Found> {
    const shut: Found["shut"] = [];
    const closed: Found["closed"] = [];
    for (let number = 1; number < MOST_BESIDE; number += 1) {
      const key = await pageKey(this.writing, number < 2 ? slot : `${slot}/${number}`);
      const told = await this.ask("device/read", { id: key.id });
      const row = (told["entries"] as Row[] | undefined)?.[0];
      if (row === undefined) return { key, page: undefined, version: "", shut, closed };
      try {
        return { key, page: await unseal(key, row), version: row.version, shut, closed };
      } catch (error) {
        if (!(error instanceof Shut)) throw error;
        shut.push(error.why);
        closed.push({ id: row.id, version: row.version });
      }
    }
    throw new Refused("shut");
  }

  /** Keeps a page in the place of what was found. What is there by now and was not seen lies beside it then. With the id
   * of a clinic's parcel, that is gone by the same act; where it was gone before, nothing is kept. */
  async keep(found: Found, page: Page, parcel?: string): Promise<{ found: Found; beside: boolean }> {
    const { key } = found;
    let { version } = found;
    let merged = found.page === undefined ? page : carrying(page, found.page);
    let differs = false;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const sealed = letters(await seal(key, utf8(JSON.stringify(merged))));
      const told = await this.hand(key.id, version, sealed, parcel);
      if (told === undefined) {
        dispatchEvent(new CustomEvent<Kept>(KEPT, { detail: { book: this, slot: key.slot, page: merged } }));
        return { found: { ...found, page: merged, version: this.kept }, beside: differs };
      }
      if (told === null) {
        version = "";
        continue;
      }
      version = told.version;
      try {
        const there = await unseal(key, told);
        differs ||= !saysTheSame(merged, there) && !isBlank(there);
        merged = beside(carrying(merged, there), there);
      } catch (error) {
        if (!(error instanceof Shut)) throw error;
        // It cannot be opened, and is not written over: a new page is begun beside it. Where one was begun there
        // already, nobody has seen it yet.
        const anew = await this.open(key.slot.replace(/\/[2-9]$/, ""));
        const kept = await this.keep({ ...anew, page: undefined, version: "" }, merged, parcel);
        return { ...kept, beside: kept.beside || differs };
      }
    }
    throw new Refused("busy");
  }

  private kept = "";

  /** Hands a sealed page in. `undefined` where it is kept, else what is there instead (`null` where nothing is). */
  private async hand(id: string, seen: string, sealed: string, parcel?: string): Promise<Row | null | undefined> {
    const told =
      parcel === undefined
        ? await this.ask("device/keep", { id, seen, sealed })
        : await this.ask("/plan/device/take", { parcel, id, seen, sealed });
    if (told["said"] === "kept") {
      this.kept = String((told["entry"] as Row).version);
      return undefined;
    }
    if (told["said"] === "other") return told["entry"] as Row | null;
    throw new Refused(String(told["said"]));
  }

  /** Takes a page away for good, with those before it that cannot be opened. False where one of them is another by now
   * than was found. */
  async tear({ key, version, closed }: Found): Promise<boolean> {
    const all = version === "" ? closed : [...closed, { id: key.id, version }];
    let whole = true;
    for (const { id, version: seen } of all) {
      const told = await this.ask("device/keep", { do: "tear", id, seen, sealed: "" });
      if (told["said"] !== "gone" && told["said"] !== "other") throw new Refused(String(told["said"]));
      whole &&= told["said"] === "gone";
    }
    return whole;
  }
}

async function unseal(key: PageKey, row: Row): Promise<Page> {
  let sealed: Bytes;
  try {
    sealed = ofLetters(row.sealed);
  } catch {
    throw new Shut("cut-off");
  }
  return read(await open(key, sealed));
}

/** Asks one of the addresses below `/steps/`, or a whole path of the site. */
async function ask(k: string, path: string, fields: Fields): Promise<Record<string, unknown>> {
  const pairs = Array.isArray(fields) ? fields : Object.entries(fields);
  const body = new URLSearchParams([["k", k], ...pairs]);
  const answer = await fetch(inLanguage(path.startsWith("/") ? path : `/steps/${path}`), { method: "POST", body, cache: "no-store" }).catch(() => {
    throw new NoLine();
  });
  const told: unknown = await answer.json().catch(() => null);
  if (typeof told === "object" && told !== null) return told as Record<string, unknown>;
  // Signed out meanwhile, or something went wrong there: a page came instead.
  throw new Refused(answer.status === 403 ? "who" : "failed");
}
