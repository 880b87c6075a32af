// Back into a room whose seat is gone: the program began anew, the hour is over, or somebody slept for too long.

/** Milliseconds until the next try; they grow, so that a crowd does not come back at once. */
const TRIES = [500, 1000, 2000, 4000, 8000, 15_000];
/** Milliseconds for which an answer is waited for. */
export const PATIENCE = 15_000;

/** What something between says when the program does not answer. A room that is full says 503, and means it. */
const NOBODY = new Set([502, 504]);

/** The page of a room; "outside" for whoever has no seat there; nothing where nobody answers, and later may. */
export type Looked = Document | "outside" | undefined;

/** Waits before a try, longer and longer, each time with some chance in it. */
export function pause(tries: number): Promise<void> {
  const milliseconds = (TRIES[tries] ?? 15_000) * (0.5 + Math.random());
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Gives up an answer that does not come. */
export function impatient(): AbortSignal {
  const control = new AbortController();
  setTimeout(() => control.abort(), PATIENCE);
  return control.signal;
}

/** Looks at the page of a room. Only pages are told why they are not shown: a line that does not open cannot say. */
export async function look(address: string): Promise<Looked> {
  const response = await ask(address, { method: "GET" });
  // Whoever has no seat is sent to the door; and there may be no such room any more.
  if (response?.type === "opaqueredirect" || response?.status === 404) return "outside";
  if (response?.ok !== true) return undefined;
  const text = await response.text().catch(() => undefined);
  return text === undefined ? undefined : new DOMParser().parseFromString(text, "text/html");
}

/**
 * Takes a seat again; the cookie brings the same handle. Tries until somebody answers and, where the door stays shut,
 * for so many milliseconds. "outside" for whoever has to go to the door: removed, or it costs something.
 */
export async function comeBack(base: string, whileShut: number): Promise<Document | "outside"> {
  let since: number | undefined;
  for (let tries = 0; ; tries += 1) {
    await pause(tries);
    // A page that nobody looks at does not go into the next meeting: it would seem that somebody is there.
    if (whileShut > 0) await seen();
    since ??= performance.now();
    const page = await enter(base);
    if (page instanceof Document) return page;
    if (page === "outside" && performance.now() - since >= whileShut) return page;
  }
}

async function enter(base: string): Promise<Looked> {
  const response = await ask(`${base}/enter`, { method: "POST", body: new URLSearchParams() });
  // Whoever is let in is sent on; everybody else gets the door, which says why.
  if (response?.type === "opaqueredirect") return look(`${base}/inside`);
  return response === undefined || NOBODY.has(response.status) ? undefined : "outside";
}

function ask(address: string, request: RequestInit): Promise<Response | undefined> {
  return fetch(address, { ...request, redirect: "manual", signal: impatient() }).catch(() => undefined);
}

/** When the page is looked at. */
function seen(): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", check);
      resolve();
    };
    document.addEventListener("visibilitychange", check);
    check();
  });
}
