// While the line is gone, pages wait on this device, sealed, after the named act; and are handed in when it is back.

import { allowed } from "../device/first";
import { type Bytes, letters, ofLetters, utf8 } from "./bytes";
import { beside, type Page, read } from "./document";
import { open, pageKey, seal } from "./seal";
import type { Book, Found } from "./site";

/** The one name under which they lie. It says nothing about what they are. */
const NAME = "h3";
const MOST = 40;
/** Seals which page it is, so that any page of the same person can hand it in, and nobody else's. */
const WHICH = "later";

interface Waiting {
  id: string;
  seen: string;
  sealed: string;
  /** Its slot, sealed. */
  which: string;
}

/** A page that waits; `done` lets go of it. */
export interface Kept {
  page: Page;
  seen: string;
  done: () => void;
}

function look(): Waiting[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isWaiting) : [];
  } catch {
    return [];
  }
}

function isWaiting(one: unknown): one is Waiting {
  const waiting = one as Partial<Waiting> | null;
  return [waiting?.id, waiting?.seen, waiting?.sealed, waiting?.which].every((part) => typeof part === "string");
}

function put(waiting: Waiting[]): void {
  if (waiting.length === 0) localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, JSON.stringify(waiting.slice(-MOST)));
}

/** Keeps a page until the line is back. False where the person does not want it, or the browser keeps nothing. What
 * waits there already lies beside it then, but for what `replaces` says is an earlier state of the same words. */
export async function keepForLater(
  writing: Bytes,
  slot: string,
  seen: string,
  page: Page,
  replaces: boolean,
): Promise<boolean> {
  if (!(look().length > 0 || (await allowed()))) return false;
  const before = await takeKept(writing, slot);
  const whole = before === undefined || replaces ? page : beside(page, before.page);
  const key = await pageKey(writing, slot);
  const sealed = letters(await seal(key, utf8(JSON.stringify(whole))));
  const which = letters(await seal(await pageKey(writing, WHICH), utf8(slot)));
  const others = look().filter((one) => one.id !== key.id);
  if (others.length >= MOST) return false;
  // What was seen first counts: that is what it was written on.
  put([...others, { id: key.id, seen: before?.seen ?? seen, sealed, which }]);
  return true;
}

/** The page that waits for this slot, if there is one. */
export async function takeKept(writing: Bytes, slot: string): Promise<Kept | undefined> {
  if (look().length === 0) return undefined;
  const key = await pageKey(writing, slot);
  const waiting = look().find((one) => one.id === key.id);
  if (waiting === undefined) return undefined;
  const page = read(await open(key, ofLetters(waiting.sealed)));
  const done = () => put(look().filter((one) => one.id !== key.id || one.sealed !== waiting.sealed));
  return { page, seen: waiting.seen, done };
}

/** Hands in what waited. Written on an older version than the one there, both are kept. */
export async function handIn(book: Book, found: Found, kept: Kept): Promise<{ found: Found; beside: boolean }> {
  const on = kept.seen === found.version ? found : { ...found, page: undefined, version: kept.seen };
  const done = await book.keep(on, kept.page);
  kept.done();
  return done;
}

/** Hands in all else of this person that waits on this device, from whichever page they are on. */
export async function handInOthers(book: Book, here = ""): Promise<void> {
  for (const waiting of look()) {
    const slot = await slotOf(book.writing, waiting);
    if (slot === undefined || slot === here) continue;
    const kept = await takeKept(book.writing, slot);
    if (kept !== undefined) await handIn(book, await book.open(slot), kept);
  }
}

/** Whose it is can be told only by opening it. */
async function slotOf(writing: Bytes, { which }: Waiting): Promise<string | undefined> {
  try {
    return await open(await pageKey(writing, WHICH), ofLetters(which));
  } catch {
    return undefined;
  }
}
