// The form at the end of a meeting: the paper is made, blinded and opened on this device, and goes to the site as
// nobody's. What comes of it is sealed among one's own pages, or is a text to copy.

import { letters, ofLetters, utf8 } from "../steps/bytes";
import { open, pageKey, seal } from "../steps/seal";
import { Book } from "../steps/site";
import { blinded, type Draw, draw, empty, folded, keep, ofWriting, type Purse, read, type Stamp, write } from "./purse";

/** The page on which somebody's tokens lie. */
const SLOT = "attended";
const TRIES = 4;

/** What went wrong, as the form's own texts name it, or in the site's words. */
class Fault extends Error {}

/** Takes over the form, where there is one. */
export function offerOwnPaper(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-attended]");
  if (form !== null) new EndForm(form).offer();
}

class EndForm {
  private busy = false;
  private last: { words: string; before: Purse; paper: Draw } | undefined;

  constructor(private readonly form: HTMLFormElement) {}

  offer(): void {
    for (const part of this.form.querySelectorAll<HTMLElement>("[data-plain]")) part.hidden = true;
    for (const part of this.form.querySelectorAll<HTMLElement>("[data-own]")) part.hidden = false;
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.busy) return;
      this.busy = true;
      this.say("");
      void this.go()
        .catch((error: unknown) => this.say(error instanceof Fault ? error.message : this.text("failed")))
        .finally(() => {
          this.busy = false;
        });
    });
  }

  private async go(): Promise<void> {
    const verifier = this.verifier();
    const book = this.known ? await Book.of(this.field("k")) : undefined;
    const { before, paper } = await this.drawn(verifier, book);
    const stamp = await this.stamp(blinded(paper));
    const key = await this.key(stamp.first);
    const add = (purse: Purse): Purse => {
      try {
        return keep(purse, paper, stamp, key);
      } catch {
        throw new Fault(this.text("forged"));
      }
    };
    // Whatever becomes of it among their pages, it is not lost.
    const kept = book !== undefined && (await put(book, add).catch(() => false));
    if (kept) this.end(this.text("kept"));
    else this.end(this.text("copy"), write(add(before)));
  }

  /** The paper, and the purse its token goes into: the same for the same words, should an answer have been lost. */
  private async drawn(verifier: string, book: Book | undefined): Promise<{ before: Purse; paper: Draw }> {
    const words = `${verifier}\n${book === undefined ? this.field("purse") : ""}`;
    if (this.last?.words !== words) {
      const before = await this.purse(book);
      this.last = { words, before, paper: await draw(before, verifier) };
    }
    return this.last;
  }

  private get known(): boolean {
    return this.form.dataset["known"] === "true" && this.field("purse").trim() === "";
  }

  private verifier(): string {
    try {
      return folded(this.field("verifier"));
    } catch {
      throw new Fault(this.text("verifier"));
    }
  }

  /** The purse that the new token goes into. */
  private async purse(book: Book | undefined): Promise<Purse> {
    if (book !== undefined) return ofWriting(book.writing);
    const typed = this.field("purse").trim();
    if (typed === "") return empty();
    try {
      return read(typed);
    } catch {
      throw new Fault(this.text("purse"));
    }
  }

  /** Hands the paper in as nobody: without the cookie. */
  private async stamp(paper: string): Promise<Stamp> {
    const answer = await fetch(this.form.dataset["stamp"] ?? "", {
      method: "POST",
      body: new URLSearchParams({ ticket: this.field("ticket"), code: this.field("code"), paper }),
      credentials: "omit",
      cache: "no-store",
    });
    const told = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok) throw new Fault(String(told["text"] ?? this.text("failed")));
    return { first: Number(told["first"]), stamped: String(told["stamped"]), proof: String(told["proof"]) };
  }

  /** The key of an epoch as everybody sees it: asked for as nobody, so that nobody can be given one of their own. */
  private async key(first: number): Promise<string> {
    const answer = await fetch(this.form.dataset["keys"] ?? "", { credentials: "omit", cache: "no-store" });
    const keys = (await answer.json()) as { first: number; stamp: string }[];
    return keys.find((one) => one.first === first)?.stamp ?? "";
  }

  private end(said: string, purse?: string): void {
    const words = document.createElement("p");
    words.className = "notices notice";
    words.textContent = said;
    words.setAttribute("role", "status");
    words.tabIndex = -1;
    const parts: HTMLElement[] = [words];
    if (purse !== undefined) parts.push(this.area(purse));
    const link = document.createElement("a");
    link.href = this.form.dataset["tokens"] ?? "";
    link.textContent = this.text("tokensTitle");
    const way = document.createElement("p");
    way.append(link);
    this.form.replaceChildren(...parts, way);
    words.focus();
  }

  private area(purse: string): HTMLElement {
    const label = document.createElement("label");
    label.htmlFor = "keep";
    label.textContent = this.text("keepLabel");
    const area = document.createElement("textarea");
    area.id = "keep";
    area.rows = 6;
    area.dir = "ltr";
    area.readOnly = true;
    area.value = purse;
    const field = document.createElement("p");
    field.className = "field";
    field.append(label, area);
    return field;
  }

  private field(name: string): string {
    return String(new FormData(this.form).get(name) ?? "");
  }

  private text(name: string): string {
    return this.form.dataset[name] ?? "";
  }

  private say(text: string): void {
    const status = this.form.querySelector<HTMLElement>("[data-status]");
    if (status === null) return;
    status.textContent = text;
    status.hidden = text === "";
  }
}

/** Keeps the purse among somebody's own pages. False where there is one that cannot be opened, or no room. */
async function put(book: Book, add: (purse: Purse) => Purse): Promise<boolean> {
  const key = await pageKey(book.writing, SLOT);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const told = await book.ask("device/read", { id: key.id });
    const row = (told["entries"] as { version: string; sealed: string }[] | undefined)?.[0];
    const there = row === undefined ? await ofWriting(book.writing) : read(await open(key, ofLetters(row.sealed)));
    const sealed = letters(await seal(key, utf8(write(add(there)))));
    const kept = await book.ask("device/keep", { id: key.id, seen: row?.version ?? "", sealed });
    if (kept["said"] === "kept") return true;
    if (kept["said"] !== "other") return false;
  }
  return false;
}
