// A questionnaire filled in by oneself: its answers are added up on this device and sent nowhere. Whoever has six words
// can keep the number, sealed here.

import { button, find, make, nameOf } from "../device/dom";
import { day as dayOf, number } from "../device/words";
import { localDay } from "../steps/clock";
import { blank } from "../steps/document";
import { Book, type Found, NoLine } from "../steps/site";
import { Teller } from "../steps/teller";
import { AUDIT_C, comesTo, type Question, readScale, type Scale } from "./scoring";
import { ownScales, type Total, TOTALS_SLOT, totalsOn, withoutTotal, withTotal } from "./totals";

/** Takes over the page, where it is the one. */
export function offerScale(): void {
  const page = find("[data-scales]");
  const shipped = readScale(JSON.parse(page?.dataset["shipped"] ?? "null"));
  if (page !== null && shipped !== undefined) void new Sheet(page, shipped).begin();
}

class Sheet {
  private readonly teller: Teller;
  private readonly form: HTMLFormElement | null;
  private readonly all: Scale[];
  private scale: Scale;
  private book: Book | undefined;
  private found: Found | undefined;
  private seen: Total[] = [];
  private today: string;

  constructor(
    private readonly page: HTMLElement,
    shipped: Scale,
  ) {
    this.teller = new Teller(page);
    this.form = find<HTMLFormElement>("[data-answers]", page);
    this.today = page.dataset["today"] ?? "";
    this.all = [shipped];
    this.scale = shipped;
  }

  async begin(): Promise<void> {
    for (const plain of this.page.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
    for (const own of this.page.querySelectorAll<HTMLElement>("[data-sealed]")) own.hidden = false;
    this.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      const act = (event.submitter as HTMLButtonElement | null)?.value ?? "total";
      this.act(() => this.take(act === "keep"));
    });
    // What the server drew of another one is drawn anew once that one is open here.
    if (find("[data-sheet-of]", this.page)?.dataset["sheetOf"] !== this.scale.id) this.choose(this.scale);
    const k = this.page.dataset["scales"] ?? "";
    if (k !== "") this.act(() => this.open(k));
  }

  private act(act: () => Promise<unknown>): void {
    void act().catch((error: unknown) => this.teller.told(error));
  }

  private async open(k: string): Promise<void> {
    const book = (this.book ??= await Book.of(k));
    const local = localDay(book.today);
    this.today = local.day;
    const clock = find("[data-clock-off]", this.page);
    if (clock !== null) clock.hidden = local.trusted;
    const on = find<HTMLInputElement>("#on", this.page);
    if (on !== null && on.value === on.defaultValue) on.value = this.today;
    const plan = await book.open("plan");
    this.all.splice(1, Infinity, ...ownScales(plan.page));
    this.showChoices();
    await this.look();
    const shut = plan.shut[0] ?? this.found?.shut[0];
    if (shut !== undefined) this.teller.say(shut);
  }

  /** Finds the numbers there are, and shows them. */
  private async look(): Promise<void> {
    this.found = await this.of().open(TOTALS_SLOT);
    this.seen = totalsOn(this.found.page);
    this.showEarlier();
  }

  private showChoices(): void {
    const place = find("[data-choices]", this.page);
    if (place === null || this.all.length < 2) return place?.replaceChildren();
    const [box, line] = [make("section", "", "card"), make("p", "", "acts")];
    for (const scale of this.all) {
      const one = button("", () => this.choose(scale));
      one.className = "btn quiet";
      one.append(nameOf(scale.title));
      if (scale.id === this.scale.id) one.setAttribute("aria-current", "true");
      line.append(one, " ");
    }
    box.append(make("h2", this.teller.text("plan-scale-choose")), line);
    place.replaceChildren(box);
  }

  /** Shows another questionnaire, with nothing answered yet. */
  private choose(scale: Scale): void {
    this.scale = scale;
    const sheet = find("[data-sheet-of]", this.page);
    if (sheet === null) return;
    sheet.dataset["sheetOf"] = scale.id;
    find("[data-name]", sheet)?.replaceChildren(nameOf(scale.title));
    const english = find("[data-english]", sheet);
    if (english !== null) english.hidden = scale.id !== AUDIT_C;
    find("[data-questions]", sheet)?.replaceChildren(...scale.questions.map((question, at) => this.question(question, at + 1)));
    find("[data-about]", sheet)?.replaceChildren(...this.about());
    find("[data-result]", this.page)?.replaceChildren();
    this.showChoices();
  }

  private question(question: Question, at: number): HTMLElement {
    const [line, box] = [make("li"), make("fieldset")];
    box.append(this.ofScale(make("legend", question.text)));
    const after = this.scale.questions[0]?.answers.find((one) => one.points === question.skippedBy);
    if (after !== undefined) box.append(make("p", this.put("plan-scale-skipped", { text: after.text }), "soft"));
    for (const [place, answer] of question.answers.entries()) {
      const [label, field] = [make("label", "", "tick"), make("input")];
      [field.type, field.name, field.value] = ["radio", `a.${at}`, String(place)];
      label.append(field, " ", this.ofScale(make("span", answer.text)));
      box.append(label);
    }
    line.append(box);
    return line;
  }

  /** Words of a questionnaire: those of the one that is shipped are English; a clinic's are in its own language. */
  private ofScale<T extends HTMLElement>(element: T): T {
    if (this.scale.id === AUDIT_C) element.lang = "en";
    element.dir = this.scale.id === AUDIT_C ? "ltr" : "auto";
    return element;
  }

  private about(): HTMLElement[] {
    const { cutOffs, rights, source } = this.scale;
    const parts: HTMLElement[] = [make("p", cutOffs.length === 0 ? this.range() : `${this.range()} ${this.teller.text("plan-scale-cut-offs")}`)];
    if (cutOffs.length > 0) {
      const list = make("ul");
      for (const { whom, from } of cutOffs) {
        const line = make("li");
        line.append(this.ofScale(nameOf(whom)), `: ${this.put("plan-scale-from", { number: number(from) })}`);
        list.append(line);
      }
      parts.push(list);
    }
    const fine = make("p", "", "soft fine");
    fine.append(`${this.teller.text("plan-scale-rights")} `, nameOf(rights), make("br"), `${this.teller.text("plan-scale-source")} `, nameOf(source));
    return [...parts, make("p", this.teller.text("plan-scale-no-diagnosis")), fine];
  }

  private range(): string {
    return this.put("plan-scale-range", { least: number(this.scale.least), most: number(this.scale.most) });
  }

  /** Adds up what was answered, and keeps the number where that is wanted. */
  private async take(keeps: boolean): Promise<void> {
    const form = new FormData(this.form ?? undefined);
    const answers = this.scale.questions.map((_, at) => {
      const given = form.get(`a.${at + 1}`);
      return given === null ? null : Number(given);
    });
    const comes = comesTo(this.scale, answers);
    if (!("total" in comes)) return this.missing("missing" in comes ? comes.missing : comes.strange);
    if (keeps && !(await this.keep(comes.total, String(form.get("on") ?? "")))) return;
    this.show(comes.total, keeps);
  }

  private missing(at: number): void {
    this.teller.say("plan-scale-missing");
    const status = find("[data-status]", this.page);
    if (status !== null) status.textContent = this.put("plan-scale-missing", { number: number(at) });
    find<HTMLInputElement>(`[name="a.${at}"]`, this.page)?.focus();
  }

  private async keep(total: number, day: string): Promise<boolean> {
    const known = find<HTMLInputElement>("input[name=known]", this.page);
    if (known !== null && !known.checked) {
      this.teller.say("know");
      return false;
    }
    const tomorrow = new Date(Date.parse(this.today) + 86_400_000).toISOString().slice(0, 10);
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || day < "1900-01-01" || day > tomorrow) {
      this.teller.say("life-fault-day");
      return false;
    }
    const found = await this.of().open(TOTALS_SLOT);
    const page = withTotal(found.page ?? blank(this.today), { scale: this.scale.id, day, total, title: this.scale.title }, this.seen);
    if (page === undefined) {
      this.teller.say("plan-scale-full");
      return false;
    }
    await this.of().keep(found, { ...page, at: this.today });
    for (const box of this.page.querySelectorAll("[data-know]")) box.remove();
    await this.look();
    this.teller.say("kept");
    return true;
  }

  private show(total: number, kept: boolean): void {
    const box = make("section", "", "card first");
    const heading = make("h2");
    heading.append(nameOf(this.scale.title), `: ${number(total)}`);
    const warning = make("p");
    warning.append(make("strong", this.teller.text("plan-scale-no-diagnosis")));
    box.append(heading, make("p", this.range()), warning);
    if (kept) box.append(make("p", this.teller.text("plan-scale-kept")));
    const place = find("[data-result]", this.page);
    place?.replaceChildren(box);
    place?.scrollIntoView({ block: "nearest" });
  }

  private showEarlier(): void {
    const box = make("section", "", "card");
    box.append(make("h2", this.teller.text("plan-scale-earlier")));
    if (this.seen.length === 0) box.append(make("p", this.teller.text("plan-scale-none")));
    else {
      const list = make("ul", "", "plain spaced");
      list.append(...this.seen.map((one) => this.earlier(one)));
      box.append(list);
    }
    find("[data-earlier]", this.page)?.replaceChildren(box);
  }

  private earlier(one: Total): HTMLElement {
    const scale = this.all.find((scale) => scale.id === one.scale);
    const total = number(one.total);
    const said =
      scale === undefined
        ? total
        : this.put("plan-scale-of", { number: total, least: number(scale.least), most: number(scale.most) });
    const [line, text] = [make("li"), make("span", `${dayOf(one.day)} · `)];
    text.append(nameOf(one.title || one.scale), `: ${said}`);
    const holder = make("div", "", "line");
    holder.append(text, " ", button(this.teller.text("plan-scale-gone-go"), () => this.act(() => this.gone(one))));
    line.append(holder);
    return line;
  }

  private async gone(one: Total): Promise<void> {
    const found = await this.of().open(TOTALS_SLOT);
    if (found.page !== undefined) await this.of().keep(found, { ...withoutTotal(found.page, one), at: this.today });
    await this.look();
    this.teller.say("plan-scale-gone");
  }

  private put(name: string, values: Record<string, string>): string {
    return this.teller.text(name).replace(/\{(\w+)\}/g, (all, value: string) => values[value] ?? all);
  }

  private of(): Book {
    if (this.book === undefined) throw new NoLine();
    return this.book;
  }
}
