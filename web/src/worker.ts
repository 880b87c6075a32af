// Keeps copies of a few public pages on the device, for reading without a line. There only after somebody turned it
// on at /kept, and gone when they turn it off.
//
// What it never keeps: a page of somebody's own (it asks without the cookie), a room, the answer to a form (only GET),
// anything marked `no-store`. The pages it may keep are those of `allow_copies` in `web/headers.rs`: they answer
// `?copy=1` without that mark.

/** The files every copy needs, by their hashes; the server writes the list in. */
declare const HOMEGROUP_FILES: string[];

/** An event of a worker: it lives until the promise is settled. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetched extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Told extends Lasting {
  readonly data: { copy?: string[]; folded?: string };
  readonly ports: readonly MessagePort[];
}

const self_ = self as unknown as {
  addEventListener(kind: "install" | "activate", act: (event: Lasting) => void): void;
  addEventListener(kind: "fetch", act: (event: Fetched) => void): void;
  addEventListener(kind: "message", act: (event: Told) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};

const FILES = HOMEGROUP_FILES;

/** A store of its own for each release: old pages need old files. */
const PREFIX = "copies-";
const STORE = PREFIX + FILES.map((file) => file.split(".")[1]?.slice(0, 4)).join("");

/** The pages a copy may be made of; no other is asked for. */
const MAY_COPY = /^(\/(es|fr|de|fa))?\/(offline|kept|kept\/words|help|meetings\/[^/]+|rooms\/scripts(\/[^/]+(\/table)?(\?secular=1)?)?)$/;

self_.addEventListener("install", (event) => event.waitUntil(install()));
self_.addEventListener("activate", (event) => event.waitUntil(activate()));
self_.addEventListener("message", (event) => event.waitUntil(obey(event)));
self_.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate" && request.destination === "document") {
    event.respondWith(fetch(request).catch(() => withoutLine(pathname, search)));
  } else if (FILES.includes(pathname)) {
    event.respondWith(caches.match(pathname).then((copy) => copy ?? fetch(request)));
  } else if (pathname.endsWith("/kept/words")) {
    event.respondWith(fetch(request).catch(() => caches.match(pathname).then((copy) => copy ?? Response.error())));
  }
});

/** A new release takes its files and makes every copy anew; should the files fail, the old one stays whole. */
async function install(): Promise<void> {
  const store = await caches.open(STORE);
  for (const file of FILES) {
    const answer = await fetch(file, { credentials: "omit" });
    if (!answer.ok) throw new Error("a file could not be fetched");
    await store.put(file, answer);
  }
  await copyAll(store, await oldPages());
  await self_.skipWaiting();
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== STORE) await caches.delete(name);
  }
  await self_.clients.claim();
}

/** The pages that a release before this one kept. */
async function oldPages(): Promise<string[]> {
  const found = new Set<string>();
  for (const name of (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== STORE)) {
    for (const request of await (await caches.open(name)).keys()) found.add(pathOf(request));
  }
  return [...found].filter((path) => MAY_COPY.test(path));
}

/** Makes the copies somebody wants, and drops those they want no longer. */
async function obey(event: Told): Promise<void> {
  const { copy: wanted, folded } = event.data;
  if (wanted === undefined) return;
  const port = event.ports[0];
  try {
    const store = await caches.open(STORE);
    const keep = new Set([...FILES, ...wanted]);
    const made = await copyAll(store, wanted);
    const linked = await linkedFrom(store, folded);
    await copyAll(store, linked);
    for (const path of linked) keep.add(path);
    for (const request of await store.keys()) {
      if (!keep.has(pathOf(request))) await store.delete(request);
    }
    port?.postMessage(made || wanted.length === 0);
  } catch {
    port?.postMessage(false);
  }
}

/** The formats for a table that a copied page leads to. */
async function linkedFrom(store: Cache, path: string | undefined): Promise<string[]> {
  const page = path === undefined ? undefined : await store.match(path);
  const text = (await page?.text()) ?? "";
  const paths = [...text.matchAll(/href="([^"]+)"/g)].map((found) => found[1] ?? "");
  return [...new Set(paths)].filter((path) => path.includes("/rooms/scripts/") && MAY_COPY.test(path));
}

/** Copies pages one after the other; one that cannot be had does not keep the others from being copied. True where any
 * was answered. */
async function copyAll(store: Cache, paths: string[]): Promise<boolean> {
  let answered = false;
  for (const path of paths) {
    try {
      await copy(store, path);
      answered = true;
    } catch {
      // The line broke; the copy of before stays.
    }
  }
  return answered;
}

/** Copies one page as everybody sees it. One that is there no longer goes, also where its address leads to another,
 * whose copy is made when that is wanted; one that may not be kept is not. */
async function copy(store: Cache, path: string): Promise<void> {
  if (!MAY_COPY.test(path) || (await isFresh(store, path))) return;
  const answer = await fetch(`${path}${path.includes("?") ? "&" : "?"}copy=1`, { credentials: "omit", cache: "no-store", redirect: "manual" });
  if (answer.status === 404 || answer.type === "opaqueredirect") {
    await store.delete(path);
    return;
  }
  const keeping = answer.headers.get("cache-control") ?? "no-store";
  if (!answer.ok || keeping.includes("no-store") || answer.headers.has("set-cookie")) return;
  const headers = new Headers({ "x-copied": new Date().toISOString() });
  for (const name of ["content-type", "content-security-policy", "referrer-policy"]) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  await store.put(path, new Response(await answer.blob(), { headers }));
}

/** A copy younger than an hour is good enough. */
async function isFresh(store: Cache, path: string): Promise<boolean> {
  const made = (await store.match(path))?.headers.get("x-copied");
  return made != null && Date.now() - Date.parse(made) < 3_600_000;
}

/** Where a copy stands: with the one parameter that makes another page. */
function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + (search === "?secular=1" ? search : "");
}

/** The copy of a page, or the page that says there is none. */
async function withoutLine(pathname: string, search: string): Promise<Response> {
  const path = pathname + (search === "?secular=1" ? search : "");
  const [, code = ""] = /^\/(es|fr|de|fa)(?=\/|$)/.exec(path) ?? [];
  const offline = code === "" ? "/offline" : `/${code}/offline`;
  for (const known of [path, offline, ...["", "/es", "/fr", "/de", "/fa"].map((code) => `${code}/offline`)]) {
    const found = await caches.match(known);
    if (found !== undefined) return found;
  }
  return Response.error();
}
