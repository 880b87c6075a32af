// The words of a code that was scanned. They stand behind the # of an address, which no browser sends; from there they go
// into the form, and out of the address and the history, before anything else is done.

/** The words behind the #, taken out of the address; none where there are not six. */
export function scanned(): string | undefined {
  const words = /^#((?:[a-z-]+\.){5}[a-z-]+)$/.exec(location.hash)?.[1];
  if (words === undefined) return undefined;
  history.replaceState(history.state, "", location.pathname + location.search);
  return words.replaceAll(".", " ");
}

/** Whoever cannot write here yet keeps the paper; the words must not stay behind. */
export function forgetScanned(): void {
  if (location.pathname.endsWith("/plan/clinic") && document.querySelector("[data-plan-clinic]") === null) scanned();
}
