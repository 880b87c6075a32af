// Copies for reading without a line. The worker that keeps them is there only after somebody asked for it at /kept.

import { look } from "./store";
import { inLanguage } from "./words";

/** The worker's address; its scope is the whole site. */
const WORKER = "/worker.js";
/** All copies are in stores whose names begin like this. */
const PREFIX = "copies-";

/** What is copied to show the rest; the formats are found from their own list. */
const UNNAMED = /\/(assets\/.+|offline|kept|kept\/words|rooms\/scripts\/.+)$/;

/** A copied page. */
export interface Copy {
  path: string;
  /** When it was made, RFC 3339. */
  made: string;
  title: string;
}

/** Can this browser keep copies? */
export function canCopy(): boolean {
  return "serviceWorker" in navigator && "caches" in window;
}

/** What is copied for this person: their meetings, help, formats for a table, and what shows it all. */
function wanted(): string[] {
  const meetings = look().kept.map((one) => `/meetings/${encodeURIComponent(one.slug)}`);
  const fixed = ["/offline", "/kept", "/kept/words", "/help", "/rooms/scripts"];
  return [...fixed, ...meetings].map(inLanguage);
}

/** Makes the copies anew where somebody turned them on. False where that did not work. */
export async function refreshCopies(): Promise<boolean> {
  if (!look().copies || !canCopy()) return true;
  const registration = await navigator.serviceWorker.getRegistration();
  const worker = registration?.active;
  return worker ? tell(worker, { copy: wanted(), folded: inLanguage("/rooms/scripts") }) : false;
}

/** Starts the worker where copies are turned on, or renews it, and makes the copies. Only the page on which they are
 * turned on has this: no other script of ours can start a worker. */
export async function startCopies(): Promise<boolean> {
  if (!look().copies || !canCopy()) return true;
  try {
    await navigator.serviceWorker.register(WORKER, { updateViaCache: "none" });
    await navigator.serviceWorker.ready;
  } catch {
    return false;
  }
  return refreshCopies();
}

/** Hands the worker a task and waits for its answer. */
function tell(worker: ServiceWorker, task: object): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), 60_000);
    port1.onmessage = (event) => {
      clearTimeout(late);
      resolve(event.data === true);
    };
    worker.postMessage(task, [port2]);
  });
}

/** Ends it: no worker, no copies. */
export async function dropCopies(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
}

/** The copies there are, of pages one can read. */
export async function copies(): Promise<Copy[]> {
  if (!canCopy()) return [];
  const found: Copy[] = [];
  for (const name of (await caches.keys()).filter((name) => name.startsWith(PREFIX))) {
    const store = await caches.open(name);
    for (const request of await store.keys()) {
      const answer = await store.match(request);
      const made = answer?.headers.get("x-copied");
      const { pathname } = new URL(request.url);
      if (answer === undefined || made == null || UNNAMED.test(pathname)) continue;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const title = (page.querySelector("h1 bdi") ?? page.querySelector("h1"))?.textContent?.trim() ?? page.title;
      found.push({ path: pathname, made, title });
    }
  }
  return found;
}
