// A clinic's six words, gone over here; what they bring, opened here; and what is shown to the clinic, sealed here.

import { find, make, nameOf } from "../device/dom";
import { day as dayOf, number } from "../device/words";
import { letters, utf8 } from "../steps/bytes";
import { localDay } from "../steps/clock";
import { blank, type Page } from "../steps/document";
import { sealTo } from "../steps/share";
import { Book, type Found } from "../steps/site";
import { Teller } from "../steps/teller";
import { VISITS } from "../steps/visited";
import { after, gather, isNothing, type Link, linkOf, linkOn, pageOf, since, type Shown, shownInWords, type Told, told } from "./page";
import { type Ask, openParcel, type Parcel, type ParcelKey, parcelKey, readParcel, text } from "./parcel";
import { scanned } from "./scanned";
import { bringScales, ownScales, scaleNames, TOTALS_SLOT, totalsShown } from "./totals";

const SLOT = "plan";
const MOST_MONTHS = 13;

/** Takes over the page, where it is the one. */
export function offerClinic(): void {
  const page = find("[data-plan-clinic]");
  if (page !== null) void new Clinic(page).begin();
}

interface Mailbox {
  state: string;
  unread: number;
  readings: string[];
}

class Clinic {
  private readonly teller: Teller;
  private book: Book | undefined;
  private found: Found | undefined;
  private today = "";

  constructor(private readonly page: HTMLElement) {
    this.teller = new Teller(page);
  }

  async begin(): Promise<void> {
    const form = find<HTMLFormElement>("[data-code-form]", this.page);
    const words = scanned();
    const field = form?.elements.namedItem("code");
    if (words !== undefined && field instanceof HTMLTextAreaElement) field.value = words;
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      const words = String(new FormData(form).get("code") ?? "");
      this.act(() => this.look(words));
    });
    for (const plain of this.page.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
    for (const own of this.page.querySelectorAll<HTMLElement>("[data-sealed]")) own.hidden = false;
    this.act(() => this.open());
  }

  private act(act: () => Promise<unknown>): void {
    void act().catch((error: unknown) => this.teller.told(error));
  }

  private readonly say = (name: string) => this.teller.text(name);

  private async open(): Promise<Book> {
    const book = (this.book ??= await Book.of(this.page.dataset["planClinic"] ?? ""));
    this.today = localDay(book.today).day;
    this.found = await book.open(SLOT);
    if (this.found.shut[0] !== undefined) this.teller.say(this.found.shut[0]);
    await this.showLink(book);
    return book;
  }

  private async mailbox(book: Book, link: Link, stop = false): Promise<Mailbox> {
    const fields: Record<string, string> = stop ? { id: link.mailbox.id, do: "stop" } : { id: link.mailbox.id };
    const asked = await book.ask("/plan/device/mailbox", fields);
    return asked["entry"] as Mailbox;
  }

  // What the words bring.

  private async look(words: string): Promise<void> {
    const book = this.book ?? (await this.open());
    const key = await parcelKey(words);
    const answer = await book.ask("/plan/device/parcel", { id: key.id });
    if (answer["said"] !== "found") return this.teller.say(String(answer["said"]));
    const parcel = await opened(key, text((answer["entry"] as Record<string, unknown>)["sealed"]));
    if (parcel === undefined || parcel.ends < book.today) return this.teller.say("plan-code-none");
    this.showParcel(key, parcel);
  }

  private showParcel(key: ParcelKey, parcel: Parcel): void {
    const box = make("section", "", "card first");
    const heading = make("h2", `${this.say("plan-code-brings")} `);
    heading.append(nameOf(parcel.clinic.name));
    box.append(heading);
    if (parcel.clinic.contact !== "") box.append(make("p", `${this.say("plan-clinic-contact")} ${parcel.clinic.contact}`, "soft"));
    box.append(make("p", this.say("plan-code-ends").replace("{text}", dayOf(parcel.ends))));
    if (parcel.plan["mandated"] === true) box.append(make("p", this.say("plan-mandated"), "notice"));
    const plan = pageOf(parcel.plan, this.today);
    bringScales(plan, parcel.scales);
    box.append(make("h3", this.say("plan-title")), ...parts([...told(plan, this.say), ...questionnaires(plan)]));
    const form = make("form");
    if (parcel.asks.length === 0) form.append(make("p", this.say("plan-asks-none")));
    else form.append(this.ticks("plan-asks", "plan-asks-how", parcel.asks, []));
    for (const line of paragraphs(parcel.consent?.summary ?? "")) form.append(make("p", line));
    for (const line of paragraphs(parcel.notice)) form.append(make("p", line, "soft"));
    const first = find<HTMLTemplateElement>("template[data-first]", this.page);
    if (first !== null) form.append(first.content.cloneNode(true));
    if (this.found?.page !== undefined) form.append(make("p", this.say("plan-code-beside")));
    form.append(this.buttons("take", "plan-code-take", "plan-code-leave"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if ((event.submitter as HTMLButtonElement | null)?.value === "take") this.act(() => this.take(key, parcel, form));
      else this.leave();
    });
    box.append(form);
    const place = find("[data-brought]", this.page);
    place?.replaceChildren(box);
    place?.scrollIntoView({ block: "start" });
  }

  private leave(): void {
    find("[data-brought]", this.page)?.replaceChildren();
    this.teller.say("plan-code-left");
  }

  private async take(key: ParcelKey, parcel: Parcel, form: HTMLFormElement): Promise<void> {
    const known = find<HTMLInputElement>("input[name=known]", form);
    if (known !== null && !known.checked) return this.teller.say("know");
    const book = await this.open();
    const link = linkOf(parcel, ticked(form), this.today);
    const before = linkOn(this.found?.page);
    if (link !== undefined && before !== undefined && (await this.mailbox(book, before)).state === "plan-mailbox-open") {
      return this.teller.say("plan-code-other-clinic");
    }
    const page = pageOf(parcel.plan, this.today);
    bringScales(page, parcel.scales);
    if (link !== undefined) page.fields["clinic"] = JSON.stringify(link);
    // What is there was not written on this, and lies beside it.
    const unseen = this.found === undefined ? undefined : { ...this.found, page: undefined, version: "" };
    if (unseen === undefined) return;
    const { beside } = await book.keep(unseen, page, key.id);
    find<HTMLTemplateElement>("template[data-first]", this.page)?.remove();
    find("[data-brought]", this.page)?.replaceChildren();
    find<HTMLFormElement>("[data-code-form]", this.page)?.reset();
    await this.open();
    this.teller.say(beside ? "plan-code-taken-beside" : "plan-code-taken");
  }

  // What is shown to the clinic.

  private async showLink(book: Book): Promise<void> {
    const place = find("[data-link]", this.page);
    const link = linkOn(this.found?.page);
    if (place === null) return;
    if (link === undefined) return place.replaceChildren(make("p", this.say("plan-clinic-none")));
    const mailbox = await this.mailbox(book, link);
    const box = make("section", "", "card");
    const heading = make("h2", `${this.say("plan-clinic-shown")} `);
    heading.append(nameOf(link.clinic.name));
    box.append(heading);
    if (link.clinic.contact !== "") box.append(make("p", `${this.say("plan-clinic-contact")} ${link.clinic.contact}`, "soft"));
    const state = make("p");
    state.append(make("strong", this.say(mailbox.state)));
    const isOpen = mailbox.state === "plan-mailbox-open";
    const unread = this.say(mailbox.unread < 2 ? `plan-unread-${mailbox.unread}` : "plan-unread");
    if (isOpen) state.append(` ${unread.replace("{count}", number(mailbox.unread))}`);
    box.append(state, make("h3", this.say("plan-readings")));
    if (mailbox.readings.length === 0) box.append(make("p", this.say("plan-readings-none")));
    else {
      const days = make("ul");
      days.append(...mailbox.readings.map((one) => make("li", dayOf(one))));
      box.append(days);
    }
    const agreed = make("details");
    agreed.append(make("summary", this.say("plan-consent")));
    agreed.append(...paragraphs(link.consent.summary).map((line) => make("p", line)));
    agreed.append(...paragraphs(link.notice).map((line) => make("p", line, "soft")));
    box.append(agreed);
    if (isOpen) box.append(this.showForm(book, link));
    place.replaceChildren(box);
  }

  private showForm(book: Book, link: Link): HTMLElement {
    const form = make("form");
    form.append(this.ticks("plan-show-kinds", "plan-show-how", link.asks, link.show));
    form.append(this.buttons("preview", "plan-show-look", "plan-stop"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const isLook = (event.submitter as HTMLButtonElement | null)?.value === "preview";
      this.act(() => (isLook ? this.preview(book, link, ticked(form), form) : this.stop(book, link)));
    });
    return form;
  }

  private async preview(book: Book, link: Link, kinds: Ask[], after: HTMLElement): Promise<void> {
    const shown = gather(link, kinds, this.found?.page, await this.diary(book, link), (await book.open(VISITS)).page);
    const scales = kinds.includes("scales") && link.asks.includes("scales");
    if (scales) shown.scales = totalsShown((await book.open(TOTALS_SLOT)).page, since(link, "scales"));
    if (isNothing(shown)) return this.teller.say("plan-show-nothing");
    const box = make("section", "", "card first");
    const form = make("form");
    form.append(this.buttons("send", "plan-show-send", "plan-show-not"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if ((event.submitter as HTMLButtonElement | null)?.value !== "send") return box.remove();
      this.act(() => this.send(book, link, kinds, shown));
    });
    box.append(make("h2", this.say("plan-show-what")), ...parts(shownInWords(shown, this.say, scaleNames(this.found?.page))), form);
    after.replaceWith(box);
    box.scrollIntoView({ block: "nearest" });
  }

  private async diary(book: Book, link: Link): Promise<Page[]> {
    const pages: Page[] = [];
    let month = this.today.slice(0, 7);
    const first = since(link, "check_ins").slice(0, 7);
    for (let back = 0; back < MOST_MONTHS && month >= first; back += 1) {
      pages.push((await book.open(`days/${month}`)).page ?? blank(""));
      month = new Date(Date.parse(`${month}-01T00:00:00Z`) - 1).toISOString().slice(0, 7);
    }
    return pages;
  }

  private async send(book: Book, link: Link, kinds: Ask[], shown: Shown): Promise<void> {
    const sealed = letters(await sealTo(link.mailbox.public, link.mailbox.id, utf8(JSON.stringify(shown))));
    const answer = await book.ask("/plan/device/return", { id: link.mailbox.id, sealed });
    const said = String(answer["said"]);
    if (said === "plan-show-done" && this.found?.page !== undefined) {
      const noted = JSON.stringify(after(link, kinds, this.today));
      const { fields } = this.found.page;
      await book.keep(this.found, { ...this.found.page, fields: { ...fields, clinic: noted } });
    }
    await this.open();
    this.teller.say(said);
  }

  private async stop(book: Book, link: Link): Promise<void> {
    await this.mailbox(book, link, true);
    await this.open();
    this.teller.say("plan-stopped");
  }

  private ticks(title: string, how: string, asks: Ask[], show: Ask[]): HTMLElement {
    const box = make("fieldset");
    box.append(make("legend", this.say(title)), make("p", this.say(how), "soft"));
    for (const ask of asks) {
      const [label, field] = [make("label", "", "tick"), make("input")];
      [field.type, field.name, field.value, field.checked] = ["checkbox", "show", ask, show.includes(ask)];
      label.append(field, " ", make("span", this.say(`plan-ask-${ask}`)));
      box.append(label);
    }
    return box;
  }

  private buttons(act: string, yes: string, no: string): HTMLElement {
    const line = make("p", "", "acts");
    const [first, second] = [make("button", this.say(yes), "btn"), make("button", this.say(no), "btn quiet")];
    [first.value, second.value] = [act, "no"];
    line.append(first, " ", second);
    return line;
  }
}

async function opened(key: ParcelKey, sealed: string): Promise<Parcel | undefined> {
  try {
    return readParcel(await openParcel(key, sealed));
  } catch {
    return undefined;
  }
}

function ticked(form: HTMLFormElement): Ask[] {
  return [...form.querySelectorAll<HTMLInputElement>("input[name=show]:checked")].map((field) => field.value as Ask);
}

/** What a parcel brings of questionnaires, in words: all of it. */
function questionnaires(plan: Page): Told[] {
  return ownScales(plan).map((scale) => [scale.title, [scale.rights, ...scale.questions.map((one) => one.text)]]);
}

function paragraphs(text: string): string[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

function parts(all: Told[]): HTMLElement[] {
  return all.flatMap(([title, lines]) => {
    const list = make("ul", "", "spaced");
    list.append(...lines.map((line) => make("li", line, "words")));
    return [make("h3", title), list];
  });
}
