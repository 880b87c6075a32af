// Sending a meeting to somebody: the meeting, and nothing of who sends it.

import { find, make } from "./dom";

/** Wires the button of a meeting's page. Its address goes without what stands behind "?", which may say in which zone
 * the sender lives. */
export function offerSharing(): void {
  const button = find<HTMLButtonElement>("[data-share]");
  const says = find("[data-keep] [data-says]");
  if (button === null || says === null) return;
  const url = location.origin + location.pathname;
  const text = button.dataset["share"] ?? "";
  button.addEventListener("click", () => void send(button, says, text, url));
}

async function send(button: HTMLElement, says: HTMLElement, text: string, url: string): Promise<void> {
  says.textContent = "";
  if (typeof navigator.share === "function") {
    try {
      await navigator.share({ text, url });
      return;
    } catch (error) {
      // Somebody changed their mind; anything else goes the plain way.
      if (error instanceof DOMException && error.name === "AbortError") return;
    }
  }
  try {
    await navigator.clipboard.writeText(`${text}\n${url}`);
    says.textContent = button.dataset["done"] ?? "";
  } catch {
    const address = make("bdi", url);
    says.replaceChildren(`${button.dataset["not"] ?? ""} `, address);
    getSelection()?.selectAllChildren(address);
  }
}
