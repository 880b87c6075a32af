// The form: draws a paper under one's name, and hands the ballot in without it, a moment later.

import { forget, keep, kept, type Kept } from "./kept";
import { draw, uncover } from "./papers";

/** How long a ballot waits, in milliseconds: nobody is to see from the time whose it is. */
const SHORTEST = 2_000;
const LONGEST = 8_000;

/** What became of a vote: one of the texts of the form. */
type Said = "counted" | "other" | "drawnElsewhere" | "closed" | "roll" | "forged" | "failed";

/** There is nothing more to be done here. */
const ENDS: readonly Said[] = ["counted", "other", "drawnElsewhere", "closed", "roll"];

/** Takes over the form of a vote, where there is one. */
export function offerBlindVote(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-vote]");
  if (form !== null) new Vote(form).offer();
}

class Vote {
  private readonly decision: string;
  private paper: Kept | undefined;
  private busy = false;

  constructor(private readonly form: HTMLFormElement) {
    this.decision = form.dataset["vote"] ?? "";
    this.paper = kept(this.decision);
  }

  offer(): void {
    // Somebody has their paper already: the device that holds it can go on.
    if (this.form.hidden && this.paper === undefined) return;
    this.form.hidden = false;
    this.show("[data-plain]", false);
    this.show("[data-blind]", true);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.busy) void this.vote();
    });
  }

  private async vote(): Promise<void> {
    this.busy = true;
    this.button(false);
    this.show("[data-fault]", false);
    this.say("");
    const said = await this.go().catch((): Said => "failed");
    if (said !== undefined && ENDS.includes(said)) {
      forget(this.decision);
      this.end(said);
    } else if (said !== undefined) {
      this.say(this.text(said));
    }
    this.button(true);
    this.busy = false;
  }

  /** What became of it; nothing where the words must be looked at first. */
  private async go(): Promise<Said | undefined> {
    const stamped = await this.stamped();
    if (typeof stamped === "string") return stamped;
    // As it is now: the form may be changed while the ballot waits.
    const fields = new URLSearchParams({ serial: stamped.serial, token: stamped.token });
    const filled = new FormData(this.form);
    for (const name of ["choice", "words", "sure"]) fields.set(name, String(filled.get(name) ?? ""));
    this.say(this.text("going"));
    const body = fields.toString();
    await moment(() => void this.handIn(body, true));
    return this.read(await this.handIn(body, false));
  }

  /** The paper with its stamp; or why there is none. */
  private async stamped(): Promise<(Kept & { token: string }) | Said> {
    const paper: Kept = (this.paper ??= draw());
    if (paper.token !== undefined) return { ...paper, token: paper.token };
    // Before it is sent: should the answer be lost, the same one can be asked for again.
    keep(this.decision, paper);
    const answer = await fetch(this.form.dataset["paper"] ?? "", {
      method: "POST",
      body: new URLSearchParams({ k: String(new FormData(this.form).get("k")), paper: paper.blinded }),
      cache: "no-store",
    });
    const told = await json(answer);
    if (!answer.ok) return reason(told["said"]);
    let token: string;
    try {
      token = uncover(paper, String(told["stamped"]), String(told["proof"]), this.form.dataset["key"] ?? "");
    } catch {
      return "forged";
    }
    this.paper = { ...paper, token };
    keep(this.decision, this.paper);
    return { ...paper, token };
  }

  /** Sends the ballot as nobody: without the cookie, and with no word of who it is. */
  private handIn(body: string, keepalive: boolean): Promise<Response> {
    return fetch(this.form.dataset["ballot"] ?? "", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body,
      credentials: "omit",
      cache: "no-store",
      keepalive,
    });
  }

  private async read(answer: Response): Promise<Said | undefined> {
    const told = await json(answer);
    if (answer.status !== 422) return answer.ok ? "counted" : reason(told["said"]);
    const fault = this.form.querySelector("[data-fault] p");
    if (fault !== null) fault.textContent = String(told["text"] ?? "");
    this.show("[data-fault]", true);
    this.show("[data-sure]", told["stay"] === true);
    this.say("");
    return undefined;
  }

  private end(said: Said): void {
    const words = document.createElement("p");
    words.textContent = this.text(said);
    words.setAttribute("role", "status");
    words.tabIndex = -1;
    for (const notice of document.querySelectorAll("[data-drawn]")) notice.remove();
    this.form.replaceChildren(words);
    words.focus();
  }

  private text(name: Said | "going"): string {
    return this.form.dataset[name] ?? "";
  }

  private say(text: string): void {
    const status = this.form.querySelector("[data-status]");
    if (status !== null) status.textContent = text;
  }

  private show(part: string, shown: boolean): void {
    const found = this.form.querySelector<HTMLElement>(part);
    if (found !== null) found.hidden = !shown;
  }

  private button(on: boolean): void {
    const button = this.form.querySelector("button");
    if (button !== null) button.disabled = !on;
  }
}

/** Waits for a moment of no certain length. Whoever leaves the page meanwhile, does it first. */
function moment(instead: () => void): Promise<void> {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  const wait = SHORTEST + (number / 2 ** 32) * (LONGEST - SHORTEST);
  return new Promise((done) => {
    addEventListener("pagehide", instead, { once: true });
    setTimeout(() => {
      removeEventListener("pagehide", instead);
      done();
    }, wait);
  });
}

/** What an answer holds; nothing where it is a page. */
async function json(answer: Response): Promise<Record<string, unknown>> {
  const told: unknown = await answer.json().catch(() => null);
  return typeof told === "object" && told !== null ? (told as Record<string, unknown>) : {};
}

/** What the server's word means here. */
function reason(word: unknown): Said {
  switch (word) {
    case "drawn":
      return "drawnElsewhere";
    case "other":
    case "closed":
    case "roll":
      return word;
    default:
      return "failed";
  }
}
