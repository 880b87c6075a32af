// The way to the map on which a meeting can be put by hand. The map is large, so it is fetched when somebody asks for it.

import { find } from "./room/dom";

/** Shows the button marked `data-pick-open`, which loads the map below it once. */
export function offerPicking(): void {
  const button = find(document, "[data-pick-open]");
  const address = button?.dataset["script"];
  if (button === null || address === undefined) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    button.hidden = true;
    const script = document.createElement("script");
    script.src = address;
    document.head.append(script);
  });
}
