// Wiping, before the form that asks the browser to do it is sent: on a line that is not safe (http) browsers do not
// listen to that.

import { forget } from "./store";

/** Everything of ours that a page can reach: storage, databases, copies, the worker. */
export async function wipe(): Promise<void> {
  forget();
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Closed storage holds nothing.
  }
  const workers = (await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  if ("caches" in window) {
    for (const name of await caches.keys().catch(() => [])) await caches.delete(name);
  }
  const databases = (await window.indexedDB?.databases?.().catch(() => [])) ?? [];
  for (const { name } of databases) if (name !== undefined) indexedDB.deleteDatabase(name);
}

/** Every form that ends everything here wipes first. */
export function listenForWiping(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-wipe], form[action$='/me/wipe']")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void wipe().finally(() => form.submit());
    });
  }
}
