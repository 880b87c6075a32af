// While the line is gone, pages wait on this device, sealed, after the named act; and are handed in when it is back.

import { allowed } from "../device/first";
import { type Bytes, letters, ofLetters, utf8 } from "./bytes";
import { type Page, read } from "./document";
import { open, pageKey, seal } from "./seal";

/** The one name under which they lie. It says nothing about what they are. */
const NAME = "h3";
const MOST = 40;

interface Waiting {
  id: string;
  seen: string;
  sealed: string;
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
  return [waiting?.id, waiting?.seen, waiting?.sealed].every((part) => typeof part === "string");
}

function put(waiting: Waiting[]): void {
  if (waiting.length === 0) localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, JSON.stringify(waiting.slice(-MOST)));
}

/** Keeps a page until the line is back. False where the person does not want it, or the browser keeps nothing. */
export async function keepForLater(writing: Bytes, slot: string, seen: string, page: Page): Promise<boolean> {
  if (!(look().length > 0 || (await allowed()))) return false;
  const key = await pageKey(writing, slot);
  const sealed = letters(await seal(key, utf8(JSON.stringify(page))));
  // What was seen first counts: that is what it was written on.
  const before = look().find((one) => one.id === key.id);
  const others = look().filter((one) => one.id !== key.id);
  if (others.length >= MOST) return false;
  put([...others, { id: key.id, seen: before?.seen ?? seen, sealed }]);
  return true;
}

/** The page that waits for this slot, if there is one; `done` lets go of it. */
export async function takeKept(
  writing: Bytes,
  slot: string,
): Promise<{ page: Page; seen: string; done: () => void } | undefined> {
  if (look().length === 0) return undefined;
  const key = await pageKey(writing, slot);
  const waiting = look().find((one) => one.id === key.id);
  if (waiting === undefined) return undefined;
  const page = read(await open(key, ofLetters(waiting.sealed)));
  return { page, seen: waiting.seen, done: () => put(look().filter((one) => one.id !== key.id)) };
}
