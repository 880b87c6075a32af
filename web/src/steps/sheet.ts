// A worksheet: opened and sealed here. The form is the one that works without a script; its words are read out of it and
// put into it, and never sent.

import { find, make } from "../device/dom";
import { askForNotLosing } from "./leaving";
import { carryOver } from "./carry";
import { blank, carrying, type Page } from "./document";
import { addRow, fill, read as readForm, sortRows } from "./form";
import { type Shut, TooLong } from "./seal";
import { Book, type Found, NoLine, Refused } from "./site";
import { offerSharing } from "./sharing";
import { keepForLater, takeKept } from "./later";
import { localDay } from "./clock";

/** Takes over the form of a worksheet, where there is one. */
export function offerSheet(): void {
  const form = find<HTMLFormElement>("form[data-sheet]");
  if (form !== null) void new Sheet(form).begin();
}

export class Sheet {
  private readonly slot: string;
  private readonly texts: Record<string, string>;
  private readonly k: string;
  private book: Book | undefined;
  private found: Found | undefined;
  private busy = false;
  private changed = false;

  constructor(private readonly form: HTMLFormElement) {
    this.slot = form.dataset["sheet"] ?? "";
    this.texts = JSON.parse(form.dataset["texts"] ?? "{}") as Record<string, string>;
    this.k = String(new FormData(form).get("k"));
  }

  async begin(): Promise<void> {
    for (const plain of document.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
    for (const own of document.querySelectorAll<HTMLElement>("[data-sealed]")) own.hidden = false;
    // What came back filled in stays as it is: it was not kept yet.
    const filled = this.form.dataset["filled"] !== undefined;
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      const button = (event.submitter as HTMLButtonElement | null)?.value ?? "save";
      if (button.startsWith("row.")) addRow(this.form, button.slice(4));
      else if (button === "paper") this.print();
      else void this.save();
    });
    this.form.addEventListener("input", () => (this.changed = true));
    askForNotLosing(() => this.changed);
    addEventListener("online", () => void this.sendKept());
    await this.open(!filled);
  }

  private async open(show: boolean): Promise<void> {
    try {
      this.book = await Book.of(this.k);
      this.found = await this.book.open(this.slot);
    } catch (error) {
      this.told(error);
      if (this.form.hidden && error instanceof NoLine) this.retry();
      return;
    }
    this.sayShut(this.found.shut);
    // Whoever was quicker than the line keeps what they typed.
    if (show && !this.changed) {
      const page = this.found.page ?? blank("");
      await carryOver(this.form, this.book, page);
      fill(this.form, page, this.texts);
      this.changed = false;
    }
    this.form.hidden = false;
    const clock = find("[data-clock-off]");
    if (clock !== null) clock.hidden = localDay(this.book.today).trusted;
    offerSharing(this.book, this.form, this.texts, () => this.found?.page);
    await this.sendKept();
  }

  private retry(): void {
    addEventListener("online", () => void this.open(true), { once: true });
  }

  private async save(): Promise<void> {
    if (this.busy) return;
    const known = find<HTMLInputElement>("input[name=known]", this.form);
    if (known !== null && !known.checked) {
      this.say(this.text("know"), true);
      known.focus();
      return;
    }
    this.busy = true;
    sortRows(this.form);
    const page = this.page();
    try {
      await this.keep(page);
    } catch (error) {
      if (error instanceof NoLine && this.found !== undefined && this.book !== undefined) await this.putAside(page);
      else this.told(error);
    }
    this.busy = false;
  }

  /** The page as it stands in the form. */
  private page(): Page {
    const today = localDay(this.book?.today ?? this.form.dataset["today"] ?? "").day;
    const page = readForm(this.form, today);
    const out = [...this.form.querySelectorAll<HTMLInputElement>("input[name=out]:checked")].map((box) => +box.value);
    const before = this.found?.page ?? blank("");
    return { ...carrying(page, before), other: before.other.filter((_, number) => !out.includes(number)) };
  }

  private async keep(page: Page): Promise<void> {
    this.book ??= await Book.of(this.k);
    this.found ??= await this.book.open(this.slot);
    const { found, beside } = await this.book.keep(this.found, page);
    this.found = found;
    this.changed = false;
    fill(this.form, found.page ?? page, this.texts);
    find("[data-know]", this.form)?.remove();
    for (const part of document.querySelectorAll<HTMLElement>("[data-share], [data-tear]")) part.hidden = false;
    this.say(this.text(beside ? "beside" : "kept"), beside);
    if (found.shut.length > 0) this.sayShut(found.shut);
  }

  /** The line is gone: keeps the words here, sealed, after the named act. */
  private async putAside(page: Page): Promise<void> {
    const { book, found } = this;
    if (book === undefined || found === undefined) return;
    const kept = await keepForLater(book.writing, this.slot, found.version, page).catch(() => false);
    this.say(this.text(kept ? "later" : "no-line"), true);
    if (kept) this.changed = false;
  }

  /** Sends what was put aside on this device. */
  private async sendKept(): Promise<void> {
    const { book } = this;
    if (book === undefined) return;
    try {
      const kept = await takeKept(book.writing, this.slot);
      if (kept === undefined) return;
      this.found ??= await book.open(this.slot);
      const same = kept.seen === this.found.version;
      // Written on an older version than the one there: then both are kept.
      const on: Found = same ? this.found : { ...this.found, page: undefined, version: kept.seen };
      const done = await book.keep(on, kept.page);
      kept.done();
      this.found = done.found;
      fill(this.form, done.found.page ?? kept.page, this.texts);
      this.changed = false;
      this.say(this.text(done.beside ? "beside" : "sent"), done.beside);
    } catch (error) {
      if (!(error instanceof NoLine)) this.told(error);
    }
  }

  /** Words instead of fields, for as long as it is printed. */
  private print(): void {
    const paper = make("div", "", "on-paper only-now");
    for (const label of this.form.querySelectorAll<HTMLElement>("label[for], legend, [data-label]")) {
      paper.append(make("h2", label.textContent ?? ""));
      const holder = label.closest("fieldset, .field, .tick") ?? this.form;
      for (const row of holder.matches("[data-rows]") ? holder.querySelectorAll("[data-row]") : [holder]) {
        const said = [...row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("textarea, input")]
          .filter((one) => one.type !== "number" && (!/radio|checkbox/.test(one.type) || ("checked" in one && one.checked)))
          .map((one) => (one.type === "checkbox" ? "✓" : one.value.trim()))
          .filter((text) => text !== "");
        if (said.length > 0) paper.append(make("p", said.join(" · "), "words written"));
      }
    }
    this.form.before(paper);
    this.form.classList.add("no-print");
    const done = () => {
      paper.remove();
      this.form.classList.remove("no-print");
    };
    addEventListener("afterprint", done, { once: true });
    print();
  }

  private sayShut(shut: Shut["why"][]): void {
    if (shut.length === 0) return;
    this.say(`${shut.map((why) => this.text(why)).join(" ")} ${this.text("beside-shut")}`, true);
  }

  private told(error: unknown): void {
    const said = error instanceof TooLong ? "long" : error instanceof NoLine ? "no-line" : undefined;
    this.say(this.text(said ?? (error instanceof Refused ? error.said : "failed")), true);
    if (!(error instanceof TooLong || error instanceof NoLine || error instanceof Refused)) throw error;
  }

  private text(name: string): string {
    return this.texts[name] ?? this.texts["failed"] ?? "";
  }

  private say(text: string, alarm: boolean): void {
    const status = find("[data-status]");
    if (status === null) return;
    status.hidden = false;
    status.setAttribute("role", alarm ? "alert" : "status");
    status.textContent = text;
    status.scrollIntoView({ block: "nearest" });
  }
}
