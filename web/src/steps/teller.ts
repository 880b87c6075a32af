// What a page of the Steps tells whoever uses it: its own texts, in the place it has for that.

import { find } from "../device/dom";
import { Shut, TooLong } from "./seal";
import { NoLine, Refused } from "./site";

export class Teller {
  private readonly texts: Record<string, string>;

  constructor(private readonly page: HTMLElement) {
    this.texts = JSON.parse(page.dataset["texts"] ?? "{}") as Record<string, string>;
  }

  /** A text by its name; that it did not work, where there is none. */
  text(name: string): string {
    return this.texts[name] ?? this.texts["failed"] ?? "";
  }

  /** Is there a text of this name? */
  has(name: string): boolean {
    return this.texts[name] !== undefined;
  }

  say(name: string): void {
    const status = find("[data-status]", this.page);
    if (status === null) return;
    status.hidden = false;
    status.textContent = this.text(name);
    status.scrollIntoView({ block: "nearest" });
  }

  /** Says why something did not work. */
  told(error: unknown): void {
    if (error instanceof TooLong) return this.say("long");
    if (error instanceof NoLine) return this.say("no-line");
    this.say(error instanceof Refused ? error.said : error instanceof Shut ? error.why : "failed");
  }
}
