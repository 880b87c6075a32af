// A button that copies lines to write elsewhere.

import { find } from "./dom";

/** Shows it where the browser can do that. */
export function offerCopying(): void {
  if (navigator.clipboard === undefined) return;
  for (const acts of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    const field = document.getElementById(acts.dataset["copy"] ?? "");
    const says = find("[role=status]", acts);
    if (!(field instanceof HTMLTextAreaElement) || says === null) continue;
    acts.hidden = false;
    find("button", acts)?.addEventListener("click", async () => {
      field.select();
      await navigator.clipboard.writeText(field.value).then(
        () => (says.textContent = says.dataset["done"] ?? ""),
        () => undefined,
      );
    });
  }
}
