// Meetings that may fit: kept answers and visits are opened on this device and put into the form, answers are sealed
// here, and a meeting is put into the plan here. The question itself goes to the site, open, for one answer. As the
// server's `plan::meetings` has it.

import { find, make } from "../device/dom";
import { localDay } from "../steps/clock";
import { blank, type Page, read as readPage } from "../steps/document";
import { Book } from "../steps/site";
import { Teller } from "../steps/teller";
import { Visits } from "../steps/visited";

const WISHES = "wishes";
const ANSWERS = "answers";
const PLAN = "plan";
const COMMITMENTS = "commitments";
const [ID, KIND, WHAT, DAYS, TIME, WHERE, DONE, COLUMNS] = [0, 1, 2, 3, 4, 5, 6, 7];
const MOST = 40;
/** What the form carries besides answers. */
const NO_ANSWERS = ["k", "do", "known", "visits", "visit", "away"];

type Field = HTMLInputElement | HTMLSelectElement;

/** Takes over the page of meetings that may fit, for whoever can keep something. */
export function offerChoosing(): void {
  const page = find("[data-choose]");
  if (page !== null) void new Choosing(page).begin();
}

class Choosing {
  private readonly teller: Teller;
  private book: Book | undefined;
  /** One thing after the other: each changes what the one before it kept. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly page: HTMLElement) {
    this.teller = new Teller(page);
  }

  async begin(): Promise<void> {
    for (const plain of this.page.querySelectorAll<HTMLElement>("[data-plain]")) {
      plain.hidden = true;
      // Not to be opened there: what was kept goes along from here.
      for (const box of plain.querySelectorAll<HTMLInputElement>("input[name=visits]")) box.disabled = true;
    }
    for (const own of this.page.querySelectorAll<HTMLElement>("[data-sealed]")) own.hidden = false;
    const form = find<HTMLFormElement>("form[data-wishes]", this.page);
    form?.addEventListener("submit", (event) => this.submitted(event, form));
    const put = find<HTMLFormElement>("form[data-put]", this.page);
    put?.addEventListener("submit", (event) => this.put(event, put));
    if (form !== null) await this.inTurn(() => this.open(form));
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    const mine = this.turn.then(act).catch((error: unknown) => this.teller.told(error));
    this.turn = mine;
    return mine;
  }

  private async of(): Promise<Book> {
    this.book ??= await Book.of(this.page.dataset["choose"] ?? "");
    return this.book;
  }

  /** Fills the form in, and puts the visits into it. */
  private async open(form: HTMLFormElement): Promise<void> {
    const before = values(form);
    const book = await this.of();
    const { page, shut } = await book.open(WISHES);
    const isUntouched = values(form) === before && form.dataset["filled"] === undefined;
    if (page !== undefined && isUntouched) fill(form, page.rows[ANSWERS] ?? []);
    const { visits } = await Visits.open(book);
    const fields = visits.asked().map(([name, value]) => {
      const field = make("input");
      [field.type, field.name, field.value] = ["hidden", name, value];
      return field;
    });
    find("[data-visited]", form)?.replaceChildren(...fields);
    if (shut[0] !== undefined) this.teller.say(shut[0]);
    else if (!visits.isEmpty && find("[data-status]", this.page)?.hidden === true) this.teller.say("choose-say-visits");
  }

  private submitted(event: SubmitEvent, form: HTMLFormElement): void {
    const act = (event.submitter as HTMLButtonElement | null)?.value;
    if (act !== "keep" && act !== "forget") return;
    event.preventDefault();
    void this.inTurn(() => (act === "keep" ? this.keep(form) : this.forget(form)));
  }

  private async keep(form: HTMLFormElement): Promise<void> {
    const known = find<HTMLInputElement>("input[name=known]", form);
    if (known !== null && !known.checked) return this.teller.say("know");
    const book = await this.of();
    const found = await book.open(WISHES);
    const page = blank(localDay(book.today).day);
    page.rows[ANSWERS] = answers(form);
    // The last answers are the ones that hold: what lies beside them was kept before.
    await book.keep({ ...found, page: found.page && { ...found.page, other: [] } }, page);
    find("[data-know]", form)?.remove();
    this.offerForgetting(form, true);
    this.teller.say("kept");
  }

  private async forget(form: HTMLFormElement): Promise<void> {
    const book = await this.of();
    const whole = await book.tear(await book.open(WISHES));
    this.offerForgetting(form, !whole);
    this.teller.say(whole ? "choose-say-forgotten" : "busy");
  }

  private offerForgetting(form: HTMLFormElement, offered: boolean): void {
    const forget = find("[data-forget]", form);
    if (forget !== null) forget.hidden = !offered;
  }

  /** Puts a meeting into the plan. Whoever kept nothing so far is asked by the site first what they know. */
  private put(event: SubmitEvent, form: HTMLFormElement): void {
    const button = event.submitter as HTMLButtonElement | null;
    const known = find<HTMLInputElement>("input[name=known]", form);
    if (button === null || (this.page.dataset["first"] !== undefined && known === null)) return;
    event.preventDefault();
    if (known !== null && !known.checked) return this.teller.say("know");
    // The one that was asked about says nothing of its day; the one in the list does.
    const same = [...this.page.querySelectorAll<HTMLButtonElement>("button[name=put]")].filter((one) => one.value === button.value);
    const { days = "", time = "", where = "" } = same.at(-1)?.dataset ?? {};
    void this.inTurn(async () => {
      const book = await this.of();
      const found = await book.open(PLAN);
      const page = found.page ?? this.begun();
      const said = withMeeting(page, button.value, [days, time, where]);
      if (said === "choose-say-put") await book.keep(found, page);
      delete this.page.dataset["first"];
      find("[data-know]", form)?.remove();
      const go = find("[data-put-go]", this.page);
      if (go !== null) go.hidden = said === "choose-say-full";
      this.teller.say(said);
    });
  }

  /** The plan that everybody begins with. */
  private begun(): Page {
    const page = readPage(this.page.dataset["begun"] ?? "");
    return { ...page, at: localDay(this.book?.today ?? page.at).day };
  }
}

/** Writes a meeting into an empty line for one, or behind all others; says what became of it. */
export function withMeeting(page: Page, slug: string, slot: [string, string, string]): string {
  const rows = (page.rows[COMMITMENTS] ?? []).map((row) => [...row, ...Array<string>(COLUMNS).fill("")].slice(0, Math.max(row.length, COLUMNS)));
  const address = `/meetings/${slug}`;
  const isIt = (row: string[]) => new RegExp(`${address}(?![\\p{L}\\p{N}_-])`, "u").test(row[WHAT] ?? "");
  if (rows.some(isIt)) return "choose-say-there";
  const isEmpty = (row: string[]) =>
    ["first_meeting", "meeting"].includes(row[KIND] ?? "") && [WHAT, DAYS, TIME, DONE].every((at) => (row[at] ?? "") === "");
  let row = rows.find(isEmpty);
  if (row === undefined) {
    if (rows.length >= MOST) return "choose-say-full";
    row = Array<string>(COLUMNS).fill("");
    row[KIND] = "meeting";
    let number = 1;
    while (rows.some((one) => one[ID] === String(number))) number += 1;
    row[ID] = String(number);
    rows.push(row);
  }
  row[WHAT] = address;
  [row[DAYS], row[TIME], row[WHERE]] = slot;
  page.rows[COMMITMENTS] = rows;
  return "choose-say-put";
}

/** What stands in the form, field by field. */
function answers(form: HTMLFormElement): [string, string][] {
  const told = [...new FormData(form)].map(([name, value]): [string, string] => [name, typeof value === "string" ? value : ""]);
  return told.filter(([name, value]) => value !== "" && !NO_ANSWERS.includes(name));
}

function values(form: HTMLFormElement): string {
  return JSON.stringify(answers(form));
}

/** Puts answers into the form. Several lists may have one name: each takes the choice it has. */
function fill(form: HTMLFormElement, rows: string[][]): void {
  const told = (name: string) => rows.filter((row) => row[0] === name).map((row) => row[1] ?? "");
  for (const field of form.querySelectorAll<Field>("input[name], select[name]")) {
    if (NO_ANSWERS.includes(field.name) || field.type === "hidden") continue;
    const said = told(field.name);
    if (field instanceof HTMLSelectElement) {
      const chosen = [...field.options].find((one) => one.value !== "" && said.includes(one.value));
      if (chosen !== undefined) field.value = chosen.value;
      else field.selectedIndex = 0;
    } else if (field.type === "checkbox") field.checked = said.includes(field.value);
    else field.value = said[0] ?? "";
  }
}
