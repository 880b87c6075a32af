// What was said, from the first line somebody may read to the last.

import { element, isolated } from "./dom";
import type { LineFrame } from "./frames";
import { type Texts, number } from "./texts";

/** Milliseconds for which the lines that come are those that were said before. */
const BEFORE = 1000;

export class Said {
  private readonly list = element("ul", "said");
  private readonly log = element("div", "", this.list);
  private readonly nothing: HTMLElement;

  constructor(
    place: HTMLElement,
    private readonly texts: Texts,
  ) {
    this.nothing = element("p", "soft", texts.say("live-nothing-said"));
    // New words are read aloud as they come, but not all that was said before.
    this.log.setAttribute("role", "log");
    this.log.setAttribute("aria-live", "off");
    place.append(this.nothing, this.log);
  }

  /** Lines begin to come. */
  begin(): void {
    window.setTimeout(() => this.log.setAttribute("aria-live", "polite"), BEFORE);
  }

  line(line: LineFrame): void {
    const item = element("li", line.t === "servants-line" ? "servants" : line.kind);
    item.dataset["seat"] = line.seat;
    const words = element("p", "", this.words(line));
    // Somebody may write in another direction than the page.
    words.dir = "auto";
    item.append(element("b", "", isolated(line.handle)), words);
    if (line.t === "servants-line") {
      item.prepend(element("small", "soft", `${this.texts.say("live-servants-only")} `));
    }
    const atEnd = innerHeight + scrollY >= document.body.scrollHeight - 240;
    this.list.append(item);
    this.nothing.hidden = true;
    // Whoever reads further up is not torn away.
    if (atEnd && document.activeElement?.tagName !== "TEXTAREA") item.scrollIntoView({ block: "nearest" });
  }

  /** Somebody's words are taken back, or shown again. */
  withdraw(seat: string, hidden: boolean): void {
    for (const item of this.list.querySelectorAll<HTMLElement>(`[data-seat="${CSS.escape(seat)}"]`)) {
      item.hidden = hidden;
    }
  }

  /** The words of these are hidden, and nobody else's. */
  withdrawn(seats: string[]): void {
    for (const item of this.list.querySelectorAll<HTMLElement>("[data-seat]")) {
      item.hidden = seats.includes(item.dataset["seat"] ?? "");
    }
  }

  /** The words of a meeting that is over are gone. */
  forget(): void {
    this.list.replaceChildren();
  }

  private words(line: LineFrame): string {
    if (line.milestone !== undefined) {
      const count = number(line.milestone.count);
      return this.texts.say(`live-milestone-${line.milestone.unit}`, { count });
    }
    if (line.to !== undefined) return this.texts.say("live-welcome", { handle: line.to });
    return line.text ?? "";
  }
}
