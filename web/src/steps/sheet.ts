// A worksheet: opened and sealed here. The form is the one that works without a script; its words are read out of it and
// put into it, and never sent.

import { find, make } from "../device/dom";
import { texts as textsOfDevice } from "../device/words";
import { askForNotLosing } from "./leaving";
import { carryOver } from "./carry";
import { blank, carrying, type Page } from "./document";
import { addRow, fill, read as readForm, showOther, sortRows } from "./form";
import { pageKey, type Shut, TooLong } from "./seal";
import { Book, type Found, NoLine, Refused } from "./site";
import { offerSharing } from "./sharing";
import { handIn, handInOthers, keepForLater, takeKept } from "./later";
import { localDay, periodLike } from "./clock";
import { addMeeting, handCalendar } from "../plan/calendar";
import { goesWithThePlan } from "../plan/gone";

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
  /** How often something was typed, and how much of that is kept. */
  private typed = 0;
  private safe = 0;
  /** What waits on this device was put aside by this very page. */
  private aside = false;
  /** One thing after the other: each begins on what the one before it found. */
  private turn: Promise<unknown> = Promise.resolve();
  private waits = false;

  constructor(private readonly form: HTMLFormElement) {
    this.slot = form.dataset["sheet"] ?? "";
    this.texts = JSON.parse(form.dataset["texts"] ?? "{}") as Record<string, string>;
    this.k = String(new FormData(form).get("k"));
  }

  async begin(): Promise<void> {
    if (this.isOfAnotherDay()) return;
    // Before anything says that nothing is sent from here.
    this.takeOver();
    for (const plain of document.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
    for (const own of document.querySelectorAll<HTMLElement>("[data-sealed]")) own.hidden = false;
    this.form.addEventListener("input", () => (this.typed += 1));
    askForNotLosing(() => this.typed !== this.safe);
    addEventListener("online", () => void this.inTurn(() => (this.found === undefined ? this.open() : this.sendKept())));
    // Without a line there is no asking for them any more.
    void textsOfDevice().catch(() => undefined);
    await this.inTurn(() => this.open());
  }

  /** The day, week or year of a sheet that comes again is the reader's own, where they have not asked for another. */
  private isOfAnotherDay(): boolean {
    const [, , , period = ""] = this.slot.split("/");
    const address = new URL(location.href);
    const asked = address.searchParams.has("on") || this.form.dataset["filled"] !== undefined;
    const own = periodLike(period, localDay(this.form.dataset["today"] ?? "").day);
    if (asked || own === undefined || own === period) return false;
    address.searchParams.set("on", own);
    location.replace(address);
    return true;
  }

  private takeOver(): void {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      const button = (event.submitter as HTMLButtonElement | null)?.value ?? "save";
      if (button.startsWith("row.")) addRow(this.form, button.slice(4));
      else if (button === "paper") this.print();
      else if (button === "calendar") void this.inTurn(() => this.calendar()).catch((error: unknown) => this.told(error));
      else this.save();
    });
    offerSharing(this.form, this.texts, () =>
      this.inTurn(async () => {
        const book = (this.book ??= await Book.of(this.k));
        return { book, page: (this.found ?? (await book.open(this.slot))).page };
      }),
    );
    const tear = find<HTMLFormElement>("[data-tear] form");
    tear?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.inTurn(() => this.tear(tear)).catch((error: unknown) => this.told(error));
    });
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(act);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async open(): Promise<void> {
    try {
      const { book, found } = await this.opened();
      this.sayShut(found.shut);
      await this.sendKept();
      if (this.isAsItCame()) {
        const page = this.found?.page ?? blank("");
        await carryOver(this.form, book, page);
        // A form that comes with something to begin with keeps it until there is a page.
        const begins = this.found?.page === undefined && this.form.dataset["starter"] !== undefined;
        if (this.isAsItCame() && !begins) fill(this.form, page, this.texts);
      }
      this.unlessSeen();
      if (addMeeting(this.form)) this.typed += 1;
      this.form.hidden = false;
      const clock = find("[data-clock-off]");
      if (clock !== null) clock.hidden = localDay(book.today).trusted;
      this.offerRest();
      void handInOthers(book, this.slot).catch(() => undefined);
    } catch (error) {
      this.told(error);
    }
  }

  /** What is kept, found once. */
  private async opened(): Promise<{ book: Book; found: Found }> {
    this.book ??= await Book.of(this.k);
    this.found ??= await this.book.open(this.slot);
    return { book: this.book, found: this.found };
  }

  /** Nothing was typed here, and nothing came back filled in, that is not kept yet. */
  private isAsItCame(): boolean {
    return this.typed === this.safe && this.form.dataset["filled"] === undefined;
  }

  /** What stands in the form was written on another version than the one that was found: then both are kept. */
  private unlessSeen(): void {
    const seen = find<HTMLInputElement>("input[name=seen]", this.form)?.value ?? "";
    if (this.found === undefined || this.isAsItCame() || this.found.version === seen) return;
    this.found = { ...this.found, page: undefined, version: seen };
  }

  private offerRest(): void {
    const { page, version = "", closed = [] } = this.found ?? {};
    const hide = (part: string, hidden: boolean) => {
      for (const one of document.querySelectorAll<HTMLElement>(part)) one.hidden = hidden;
    };
    hide("[data-share]", page === undefined);
    hide("[data-tear]", version === "" && closed.length === 0);
  }

  private save(): void {
    const known = find<HTMLInputElement>("input[name=known]", this.form);
    if (known !== null && !known.checked) {
      this.say(this.text("know"), true);
      known.focus();
      return;
    }
    // One that waits takes along what is typed until it begins.
    if (this.waits) return;
    this.waits = true;
    void this.inTurn(() => this.saveNow());
  }

  private async saveNow(): Promise<void> {
    this.waits = false;
    sortRows(this.form);
    const [page, typed] = [this.page(), this.typed];
    try {
      await this.keep(page, typed);
    } catch (error) {
      if (error instanceof NoLine && this.found !== undefined && this.book !== undefined) await this.putAside(page, typed);
      else this.told(error);
    }
  }

  /** The page as it stands in the form. */
  private page(): Page {
    const today = localDay(this.book?.today ?? this.form.dataset["today"] ?? "").day;
    const page = readForm(this.form, today);
    const out = [...this.form.querySelectorAll<HTMLInputElement>("input[name=out]:checked")].map((box) => +box.value);
    const before = this.found?.page ?? blank("");
    return { ...carrying(page, before), other: before.other.filter((_, number) => !out.includes(number)) };
  }

  private async keep(page: Page, typed: number): Promise<void> {
    this.book ??= await Book.of(this.k);
    // What could not be opened was not seen either: whatever is there lies beside this then.
    this.found ??= await this.unseen(this.book);
    const { found, beside } = await this.book.keep(this.found, page);
    this.found = found;
    if (this.aside) (await takeKept(this.book.writing, this.slot))?.done();
    this.aside = false;
    this.show(found.page ?? page, typed);
    find("[data-know]", this.form)?.remove();
    this.offerRest();
    this.say(this.text(beside ? "beside" : "kept"), beside);
    if (found.shut.length > 0) this.sayShut(found.shut);
  }

  private async unseen(book: Book): Promise<Found> {
    const version = find<HTMLInputElement>("input[name=seen]", this.form)?.value ?? "";
    return { key: await pageKey(book.writing, this.slot), page: undefined, version, shut: [], closed: [] };
  }

  /** Shows what is kept now. What was typed since stays, and is not kept yet. */
  private show(page: Page, typed: number): void {
    this.safe = typed;
    delete this.form.dataset["filled"];
    if (this.typed === typed) fill(this.form, page, this.texts);
    else showOther(this.form, page, this.texts);
  }

  /** The line is gone: keeps the words here, sealed, after the named act. */
  private async putAside(page: Page, typed: number): Promise<void> {
    const { book, found } = this;
    if (book === undefined || found === undefined) return;
    const kept = await keepForLater(book.writing, this.slot, found.version, page, this.aside).catch(() => false);
    this.say(this.text(kept ? "later" : "no-line"), true);
    if (!kept) return;
    this.aside = true;
    this.safe = typed;
  }

  /** Sends what was put aside on this device. */
  private async sendKept(): Promise<void> {
    const { book, found } = this;
    if (book === undefined || found === undefined) return;
    try {
      const kept = await takeKept(book.writing, this.slot);
      if (kept === undefined) return;
      const done = await handIn(book, found, kept);
      this.found = done.found;
      this.aside = false;
      const page = done.found.page ?? kept.page;
      if (this.isAsItCame()) fill(this.form, page, this.texts);
      else showOther(this.form, page, this.texts);
      find("[data-know]", this.form)?.remove();
      this.offerRest();
      this.say(this.text(done.beside ? "beside" : "sent"), done.beside);
    } catch (error) {
      if (!(error instanceof NoLine)) this.told(error);
    }
  }

  /** What stands in the form, for a calendar. */
  private async calendar(): Promise<void> {
    const book = (this.book ??= await Book.of(this.k));
    const { id } = await pageKey(book.writing, `${this.slot}/calendar`);
    handCalendar(this.page(), id, this.text("plan-neutral"), localDay(book.today).day);
  }

  /** Deletes the page as it was found, and what could not be opened; and says what became of it. */
  private async tear(form: HTMLFormElement): Promise<void> {
    const sure = find<HTMLInputElement>("input[name=sure]", form);
    if (sure === null || !sure.checked) return this.say(this.text("unsure"), true);
    const book = (this.book ??= await Book.of(this.k));
    const before = this.found ?? (await book.open(this.slot));
    const whole = await book.tear(before);
    if (whole && this.slot === "plan") await goesWithThePlan(book, before.page);
    if (whole) (await takeKept(book.writing, this.slot))?.done();
    if (whole) this.aside = false;
    sure.checked = false;
    this.found = await book.open(this.slot);
    // What came there from elsewhere meanwhile is not written over by what stands in the form.
    if (whole || this.isAsItCame()) this.show(this.found.page ?? blank(""), this.typed);
    else this.found = { ...this.found, page: undefined, version: "" };
    this.offerRest();
    this.say(this.text(whole ? "page-gone" : "busy"), !whole);
  }

  /** Words instead of fields, for as long as it is printed. */
  private print(): void {
    const paper = make("div", "", "on-paper only-now");
    for (const label of this.form.querySelectorAll<HTMLElement>("label[for], legend, [data-label]")) {
      paper.append(make("h2", label.textContent ?? ""));
      const holder = label.closest("fieldset, .field, .tick") ?? this.form;
      for (const row of holder.matches("[data-rows]") ? holder.querySelectorAll("[data-row]") : [holder]) {
        const said = [...row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>("textarea, input, select")]
          .filter((one) => !/number|hidden|date/.test(one.type) || one.matches("[name^='f.']"))
          .filter((one) => !/radio|checkbox/.test(one.type) || ("checked" in one && one.checked))
          .map((one) => printed(one))
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

/** A field in words. */
function printed(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? "";
  if (field.type !== "checkbox") return field.value.trim();
  return field.closest("[data-row]") === null ? "✓" : (field.closest("label")?.textContent?.trim() ?? "✓");
}
