// Days, slips and looking back: opened, counted and drawn here.

import { button, find, make, nameOf } from "../device/dom";
import { day as dayOf, number } from "../device/words";
import { hexadecimal, fresh } from "./bytes";
import { localDay } from "./clock";
import { count, type Milestone } from "./count";
import { daysOf, joinedDay, saysTheSameDay } from "./days";
import { blank, type Page, united } from "./document";
import { handInOthers } from "./later";
import { askForNotLosing } from "./leaving";
import { Book, type Found, NoLine } from "./site";
import { Teller } from "./teller";

const LIFE = "life";
const SHOWN = 30;
const WIDE = 10;
const HIGH = 12;

/** Takes over the page, where it is the one. */
export function offerLife(): void {
  const page = find("[data-life]");
  if (page !== null) void new Life(page).begin();
}

class Life {
  private readonly teller: Teller;
  private book: Book | undefined;
  private today: string;
  /** Forms in which something was typed that is not kept yet, and how often. */
  private readonly typed = new Map<HTMLFormElement, number>();
  /** What was kept about the day that the form shows, as it was shown. */
  private shown: string[] | undefined;
  /** The month before these two that somebody wants to see: "2026-05", or "". */
  private month = "";

  constructor(private readonly page: HTMLElement) {
    this.teller = new Teller(page);
    this.today = page.dataset["today"] ?? "";
  }

  async begin(): Promise<void> {
    for (const plain of this.page.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
    for (const own of this.page.querySelectorAll<HTMLElement>("[data-sealed], [data-forms]")) own.hidden = false;
    this.page.addEventListener("input", (event) => {
      const field = event.target as HTMLInputElement;
      if (field.form === null || field.name === "known" || field.name === "sure") return;
      if (field.id === "on") return void this.showDay(field.value).catch((error: unknown) => this.teller.told(error));
      this.typed.set(field.form, (this.typed.get(field.form) ?? 0) + 1);
    });
    askForNotLosing(() => [...this.typed.keys()].some((form) => form.isConnected));
    this.page.addEventListener("submit", (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const act = (event.submitter as HTMLButtonElement | null)?.value ?? "";
      if (form.closest("[data-months]") !== null) {
        this.month = act;
        void this.show().catch((error: unknown) => this.teller.told(error));
        return;
      }
      const typed = this.typed.get(form);
      void this.act(act, new FormData(form), () => this.kept(form, typed)).catch((error: unknown) => this.teller.told(error));
    });
    try {
      this.book = await Book.of(this.page.dataset["life"] ?? "");
      const local = localDay(this.book.today);
      this.today = local.day;
      const clock = find("[data-clock-off]", this.page);
      if (clock !== null) clock.hidden = local.trusted;
      const on = this.dayField();
      if (on !== null && on.value === on.defaultValue) on.value = this.today;
      await this.show();
      void handInOthers(this.book).catch(() => undefined);
    } catch (error) {
      this.teller.told(error);
    }
  }

  /** The field for the day that one looks back at. */
  private dayField(): HTMLInputElement | null {
    return find<HTMLInputElement>("#on", this.page);
  }

  /** What a form said is kept; what was typed in it since is not. */
  private kept(form: HTMLFormElement, typed: number | undefined): void {
    if (this.typed.get(form) !== typed) return;
    this.typed.delete(form);
    if (find("[name=start]", form) !== null) form.reset();
  }

  private async act(act: string, form: FormData, kept = () => {}): Promise<void> {
    const known = find<HTMLInputElement>("input[name=known]", this.page);
    const boxes = this.page.querySelectorAll<HTMLInputElement>("input[name=known]");
    if (known !== null && ![...boxes].some((box) => box.checked)) return this.teller.say("know");
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const slot = act === "day" ? month(text("on")) : LIFE;
    const day = { date: "start", slip: "day", day: "on" }[act];
    if (day !== undefined && !this.isDay(text(day))) return this.teller.say("life-fault-day");
    const found = await this.of().open(slot);
    const page = this.changed(act, text, united(found.page ?? blank(this.today)));
    // What lies beside it by then is united with it when it is shown.
    await this.of().keep(found, { ...page, at: this.today });
    for (const box of this.page.querySelectorAll("[data-know]")) box.remove();
    if (act === "day") this.shown = page.rows["days"]?.find(([on]) => on === text("on"));
    kept();
    await this.show();
    this.teller.say("kept");
  }

  private changed(act: string, text: (name: string) => string, page: Page): Page {
    // A table from which the last row goes stays, empty: else it would be carried over from the page before.
    const rows: Record<string, string[][]> = { ...page.rows };
    const of = (name: string) => rows[name] ?? [];
    switch (act) {
      case "date":
        rows["dates"] = [...of("dates"), [hexadecimal(fresh(4)), text("name"), text("start")]];
        break;
      case "slip":
        rows["slips"] = [...of("slips"), [text("id"), text("day"), text("note")]];
        break;
      case "gone-date":
        for (const name of ["dates", "slips"]) rows[name] = of(name).filter((row) => row[0] !== text("id"));
        break;
      case "gone-slip":
        rows["slips"] = of("slips").filter((row) => !(row[0] === text("id") && row[1] === text("day")));
        break;
      default: {
        const days = daysOf(page);
        const there = days.find((row) => row[0] === text("on"));
        const others = days.filter((row) => row[0] !== text("on"));
        // The look back does not ask for the wish to use, and takes nothing away.
        const craving = find("[name=craving]", this.page) === null ? (there?.[4] ?? "") : text("craving");
        const row = [text("on"), text("mood"), text("meetings"), text("words"), craving];
        const seen = there === undefined || saysTheSameDay(there, this.shown);
        rows["days"] = [...others, seen ? row : joinedDay(there, row)].sort();
      }
    }
    return { ...page, rows };
  }

  private async show(): Promise<void> {
    const before = month(new Date(Date.parse(`${this.today.slice(0, 7)}-01T00:00:00Z`) - 1).toISOString());
    const months = this.month === "" ? [before, month(this.today)] : [month(this.month)];
    const [life, ...found] = await Promise.all([LIFE, ...months].map((slot) => this.of().open(slot)));
    const shut = [life, ...found].flatMap((one: Found | undefined) => one?.shut ?? []);
    this.showDates(life?.page === undefined ? undefined : united(life.page));
    this.showDays(found.flatMap((one) => daysOf(one.page)));
    if (shut[0] !== undefined) this.teller.say(shut[0]);
  }

  private showDates(page: Page | undefined): void {
    const dates = (page?.rows["dates"] ?? []).filter((row) => isDate(row[2] ?? ""));
    const cards = dates.map(([id = "", name = "", start = ""]) => {
      const slips = (page?.rows["slips"] ?? []).filter((slip) => slip[0] === id && isDate(slip[1] ?? ""));
      return this.card(id, name, start, slips.sort((one, other) => ((one[1] ?? "") < (other[1] ?? "") ? -1 : 1)));
    });
    const place = find("[data-dates]", this.page);
    if (place === null) return;
    const before = [...place.querySelectorAll<HTMLFormElement>("form[data-slip]")];
    place.replaceChildren(...cards);
    for (const form of place.querySelectorAll<HTMLFormElement>("form[data-slip]")) {
      const old = before.find((one) => one.dataset["slip"] === form.dataset["slip"]);
      if (old !== undefined) this.keepTyped(old, form);
    }
  }

  /** What was begun about a slip stays when all is drawn anew. */
  private keepTyped(old: HTMLFormElement, form: HTMLFormElement): void {
    const typed = this.typed.get(old);
    this.typed.delete(old);
    if (typed === undefined) return;
    this.typed.set(form, typed);
    form.closest("details")?.toggleAttribute("open", old.closest("details")?.open === true);
    for (const name of ["day", "note"]) {
      const [from, to] = [old, form].map((one) => find<HTMLInputElement>(`[name=${name}]`, one));
      if (from != null && to != null) to.value = from.value;
    }
  }

  private card(id: string, name: string, start: string, slips: string[][]): HTMLElement {
    const counted = count(start, slips.map((slip) => slip[1] ?? ""), this.today);
    const card = make("section", "", "card life-date");
    const heading = make("h2");
    heading.append(nameOf(name || this.teller.text("life-untitled")));
    const numbers = make("p", "", "life-count");
    const stretch =
      counted.since === null
        ? this.teller.text("tomorrow-first")
        : counted.stretch === 0
          ? this.teller.text("today-first")
          : this.many("life-stretch", counted.stretch);
    numbers.append(make("strong", stretch), " ", make("span", this.many("life-total", counted.total)));
    card.append(heading, numbers, make("p", this.put("life-since", { text: dayOf(start) }), "soft"));
    if (counted.next !== null) card.append(make("p", this.put("life-next", { what: this.on(...counted.next) })));
    if (counted.reached.length > 0) {
      const list = make("ul");
      list.append(...counted.reached.map((one) => make("li", this.on(...one))));
      card.append(folded(this.teller.text("life-reached"), list));
    }
    if (slips.length > 0) card.append(make("h3", this.teller.text("life-slips")), this.slips(id, slips));
    card.append(this.slipForm(id), this.dateRemover(id));
    return card;
  }

  private slips(id: string, slips: string[][]): HTMLElement {
    const list = make("ul", "", "plain spaced");
    for (const [, day = "", note = ""] of slips) {
      const line = make("li", dayOf(day));
      if (note !== "") line.append(make("br"), make("span", note, "words"));
      line.append(" ", this.slipRemover(id, day));
      list.append(line);
    }
    return list;
  }

  private slipRemover(id: string, day: string): HTMLElement {
    return button(this.teller.text("life-gone-slip"), () => {
      const form = new FormData();
      form.set("id", id);
      form.set("day", day);
      void this.act("gone-slip", form).catch((error: unknown) => this.teller.told(error));
    });
  }

  /** With a date go its slips and what was written about them, so that takes a tick. */
  private dateRemover(id: string): HTMLElement {
    const form = make("form");
    const sure = make("input");
    sure.type = "checkbox";
    sure.name = "sure";
    sure.required = true;
    const label = make("label", "", "tick");
    label.append(sure, " ", make("span", this.teller.text("life-gone-date-sure")));
    const gone = make("button", this.teller.text("life-gone-date"), "btn quiet small");
    gone.value = "gone-date";
    form.append(hidden("id", id), label, gone);
    return folded(this.teller.text("life-gone-date"), form);
  }

  private slipForm(id: string): HTMLElement {
    const form = make("form");
    form.dataset["slip"] = id;
    const day = make("input");
    day.type = "date";
    day.name = "day";
    day.required = true;
    day.value = this.today;
    const note = make("textarea");
    note.name = "note";
    note.rows = 3;
    const keep = make("button", this.teller.text("life-slip-go"), "btn quiet");
    keep.value = "slip";
    form.append(
      make("p", this.teller.text("life-slip-kind")),
      hidden("id", id),
      labelled(this.teller.text("life-slip-day"), day),
      labelled(this.teller.text("life-slip-note"), note),
      keep,
    );
    return folded(this.teller.text("life-slip"), form);
  }

  private showDays(days: string[][]): void {
    const place = find("[data-days]", this.page);
    const day = this.dayField()?.value ?? this.today;
    const own = days.find((row) => row[0] === day);
    if (own !== undefined) this.fillDay(own);
    if (place === null || days.length === 0) return place?.replaceChildren();
    const table = make("table");
    const head = make("tr");
    const hasCravings = days.some((row) => (row[4] ?? "") !== "");
    const columns = ["life-day", "life-mood", ...(hasCravings ? ["plan-craving"] : []), "life-meetings", "life-words"];
    for (const name of columns) {
      const cell = make("th", this.teller.text(name));
      cell.scope = "col";
      head.append(cell);
    }
    const body = make("tbody");
    for (const [day = "", mood = "", meetings = "", words = "", craving = ""] of [...days].reverse()) {
      const row = make("tr");
      const said = mood === "" ? "" : this.teller.text(`life-mood-${mood}`);
      row.append(make("td", isDate(day) ? dayOf(day) : day), make("td", said));
      if (hasCravings) row.append(make("td", craving === "" ? "" : this.teller.text(`plan-craving-${craving}`)));
      row.append(make("td", meetings), make("td", words, "words"));
      body.append(row);
    }
    const top = make("thead");
    top.append(head);
    table.append(top, body);
    const scroll = make("div", "", "table-scroll");
    scroll.tabIndex = 0;
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", this.teller.text("life-graph"));
    scroll.append(table);
    const title = this.month === "" ? this.teller.text("life-graph") : `${this.teller.text("life-days")} ${this.month}`;
    place.replaceChildren(make("h2", title), this.graph(days), scroll);
  }

  /** Shows what is kept about another day. */
  private async showDay(day: string): Promise<void> {
    if (!this.isDay(day)) return;
    const found = await this.of().open(month(day));
    if (this.dayField()?.value !== day) return;
    this.fillDay(daysOf(found.page).find((row) => row[0] === day) ?? [day]);
  }

  /** Fills the form for a day, where nothing was typed in it that is not kept. */
  private fillDay(row: string[]): void {
    const form = this.dayField()?.form ?? null;
    if (form === null || this.typed.has(form)) return;
    this.shown = row;
    const [, mood = "", meetings = "", words = "", craving = ""] = row;
    for (const box of this.page.querySelectorAll<HTMLInputElement>("input[name=mood]")) box.checked = box.value === mood;
    for (const box of this.page.querySelectorAll<HTMLInputElement>("input[name=craving]")) box.checked = box.value === craving;
    const put = (name: string, value: string) => {
      const field = find<HTMLInputElement>(`[name=${name}]`, this.page);
      if (field !== null) field.value = value;
    };
    put("meetings", meetings);
    put("words", words);
  }

  /** A line for moods and bars for meetings, as `steps::life::graph` draws them. */
  private graph(days: string[][]): SVGElement {
    const svg = part("svg", { class: "life-graph", viewBox: `0 0 ${SHOWN * WIDE} ${6 * HIGH}`, role: "img" });
    svg.setAttribute("aria-label", this.teller.text("life-graph-about"));
    const last = this.month === "" ? this.today : lastOf(this.month);
    const age = (day: string) => (Date.parse(last) - Date.parse(day)) / 86_400_000;
    const place = (day: string) => (SHOWN - 1 - age(day)) * WIDE + WIDE / 2;
    const shown = days.filter((row) => isDate(row[0] ?? "") && age(row[0] ?? "") >= 0 && age(row[0] ?? "") < SHOWN);
    let path = "";
    const dots: SVGElement[] = [];
    for (const [day = "", mood = "", meetings = ""] of shown) {
      const high = (Math.min(3, Number(meetings) || 0) * HIGH) / 3;
      if (high > 0) svg.append(part("rect", { class: "bar", x: place(day) - 3, y: 6 * HIGH - high, width: 6, height: high }));
      if (!/^[1-5]$/.test(mood)) continue;
      const y = 6 * HIGH - Number(mood) * HIGH;
      path += `${path === "" ? "M" : "L"}${place(day)} ${y}`;
      dots.push(part("circle", { class: "dot", cx: place(day), cy: y, r: 2.5 }));
    }
    svg.append(part("path", { class: "moods", d: path }), ...dots);
    return svg;
  }

  private on(milestone: Milestone, day: string): string {
    const name = { d: "life-days-of", m: "life-months-of", y: "life-years-of" }[milestone.unit];
    return this.put("life-on", { what: this.many(name, milestone.count), text: dayOf(day) });
  }

  private many(name: string, many: number): string {
    return many === 1 ? this.teller.text(`${name}-1`) : this.put(name, { count: number(many) });
  }

  private put(name: string, values: Record<string, string>): string {
    return this.teller.text(name).replace(/\{(\w+)\}/g, (all, value: string) => values[value] ?? all);
  }

  /** A day that somebody has lived. */
  private isDay(text: string): boolean {
    const tomorrow = new Date(Date.parse(this.today) + 86_400_000).toISOString().slice(0, 10);
    return isDate(text) && text >= "1900-01-01" && text <= tomorrow;
  }

  private of(): Book {
    if (this.book === undefined) throw new NoLine();
    return this.book;
  }
}

function hidden(name: string, value: string): HTMLElement {
  const field = make("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  return field;
}

function month(day: string): string {
  return `days/${day.slice(0, 7)}`;
}

/** The last day of a month. */
function lastOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function folded(title: string, inside: HTMLElement): HTMLElement {
  const box = make("details");
  box.append(make("summary", title), inside);
  return box;
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const line = make("p", "", "field");
  const label = make("label", `${text} `);
  label.append(field);
  line.append(label);
  return line;
}

function part(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
