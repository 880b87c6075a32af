// The small card of a place that was pressed: what meets there, when, and the way to its page.

import { find } from "../room/dom";
import type { Spot } from "./points";

export class Card {
  private from: HTMLElement | undefined;

  constructor(
    private readonly card: HTMLElement,
    private readonly texts: DOMStringMap,
  ) {
    find(card, "[data-map-close]")?.addEventListener("click", () => this.close());
  }

  get isOpen(): boolean {
    return !this.card.hidden;
  }

  /** Shows what is at a place; the focus goes to the first link and comes back to `from`. */
  open(spot: Spot, from: HTMLElement): void {
    this.from = from;
    const list = find(this.card, "[data-map-told]");
    list?.replaceChildren(...this.lines(spot));
    this.card.setAttribute("aria-label", spot.label);
    this.card.hidden = false;
    this.card.querySelector("a")?.focus({ preventScroll: true });
  }

  close(): void {
    this.card.hidden = true;
    this.from?.focus({ preventScroll: true });
    this.from = undefined;
  }

  private lines(spot: Spot): HTMLElement[] {
    const lines = (spot.meetings ?? []).map(({ name, href, when, place }) => {
      const rest = [when, place].filter((text) => text !== undefined);
      return line(href, name, rest);
    });
    return spot.all === undefined ? lines : [...lines, line(spot.all, this.texts["all"] ?? "", [])];
  }
}

function line(href: string, name: string, rest: string[]): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = href;
  link.append(apart(name));
  item.append(link);
  for (const text of rest) {
    const small = document.createElement("small");
    small.append(apart(text));
    item.append(" ", small);
  }
  return item;
}

/** Names keep their own direction. */
function apart(text: string): HTMLElement {
  const element = document.createElement("bdi");
  element.textContent = text;
  return element;
}
