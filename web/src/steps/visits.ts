// Meetings somebody visited: opened, listed and sealed here. What is on the device can be brought in by a press.

import { button, find, make, nameOf } from "../device/dom";
import { change as changeDevice, dropEmptyNotes, look } from "../device/store";
import { type Say, inLanguage, number, texts as textsOfDevice } from "../device/words";
import { SEAL, type Sealing } from "../fit/seal";
import { visitText } from "../fit/taps";
import { localDay } from "./clock";
import { handInOthers } from "./later";
import { TooLong } from "./seal";
import { Book, NoLine, Refused } from "./site";
import { Teller } from "./teller";
import { Full, type Told, Visits } from "./visited";

/** Seals taps for pages that are the same for everybody. */
export function listenForSealing(): void {
  addEventListener(SEAL, (event) => {
    const { k, slug, name, visit, then } = (event as CustomEvent<Sealing>).detail;
    const kept = Book.of(k).then((book) => Visits.change(book, localDay(book.today).day, (all) => all.add({ ...visit, slug, name })));
    void kept.then(
      () => then("done"),
      (error: unknown) => then(isFull(error) ? "full" : "failed"),
    );
  });
}

function isFull(error: unknown): boolean {
  return error instanceof Full || error instanceof TooLong || (error instanceof Refused && /full|long/.test(error.said));
}

/** Takes over the page of visits, where it is the one. */
export function offerVisits(): void {
  const page = find("[data-visits]");
  if (page !== null) void new Own(page).begin();
}

class Own {
  private readonly teller: Teller;
  private book: Book | undefined;
  /** One thing after the other: each changes what the one before it kept. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly page: HTMLElement) {
    this.teller = new Teller(page);
  }

  async begin(): Promise<void> {
    for (const plain of this.page.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
    for (const own of this.page.querySelectorAll<HTMLElement>("[data-sealed]")) own.hidden = false;
    this.listen();
    try {
      this.book = await Book.of(this.page.dataset["visits"] ?? "");
      await this.show();
      void handInOthers(this.book).catch(() => undefined);
    } catch (error) {
      this.told(error);
    }
  }

  private listen(): void {
    const gone = find<HTMLFormElement>("[data-gone] form", this.page);
    gone?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.inTurn(() => this.tear(gone));
    });
    find("[data-bring]", this.page)?.addEventListener("click", () => this.inTurn(() => this.bringIn()));
    find("[data-drop]", this.page)?.addEventListener("click", () => {
      changeDevice((device) => {
        for (const note of device.been) [note.visits, note.away] = [[], false];
        dropEmptyNotes(device);
      });
      this.inTurn(() => this.show());
      this.teller.say("visits-device-dropped");
    });
  }

  private inTurn(act: () => Promise<void>): void {
    this.turn = this.turn.then(act).catch((error: unknown) => this.told(error));
  }

  private async show(): Promise<void> {
    const say = await textsOfDevice();
    const { visits, found } = await Visits.open(this.of());
    const list = find("[data-list]", this.page);
    if (list !== null) {
      const none = make("p", `${this.teller.text("visits-none")} `);
      const all = make("a", say("fit-all"));
      all.href = inLanguage("/meetings");
      none.append(all);
      list.replaceChildren(...(visits.isEmpty ? [none] : this.cards(visits, say)));
      list.hidden = false;
    }
    const gone = find("[data-gone]", this.page);
    if (gone !== null) gone.hidden = found.version === "" && found.closed.length === 0;
    this.offerOrder(visits);
    this.offerDevice(visits);
    if (found.shut[0] !== undefined) this.teller.say(found.shut[0]);
  }

  /** The visits go along, open, with the one question that the form asks. */
  private offerOrder(visits: Visits): void {
    const form = find("form[data-for]", this.page);
    if (form === null) return;
    form.hidden = visits.isEmpty;
    const fields = visits.asked().map(([name, value]) => {
      const field = make("input");
      [field.type, field.name, field.value] = ["hidden", name, value];
      return field;
    });
    find("[data-fields]", form)?.replaceChildren(...fields);
  }

  private cards(visits: Visits, say: Say): HTMLElement[] {
    const cards = new Map<string, { card: HTMLElement; list: HTMLElement }>();
    const of = (slug: string, name: string) => {
      const known = cards.get(slug);
      if (known !== undefined) return known;
      const [card, heading, list] = [make("article", "", "card"), make("h2"), make("ul", "", "plain spaced")];
      const link = make("a");
      link.href = inLanguage(`/meetings/${encodeURIComponent(slug)}`);
      link.append(nameOf(name || slug));
      heading.append(link);
      card.append(heading, list);
      cards.set(slug, { card, list });
      return { card, list };
    };
    for (const one of [...visits.told].reverse()) of(one.slug, one.name).list.append(this.line(one, say));
    for (const { slug, name } of visits.away) of(slug, name);
    for (const [slug, { card }] of cards) {
      const away = visits.away.some((one) => one.slug === slug);
      const name = visits.told.find((one) => one.slug === slug)?.name ?? "";
      const turn = button(say(away ? "fit-again" : "fit-away"), () =>
        this.change((all) => (away ? all.showAgain(slug) : all.putAway(slug, name))),
      );
      turn.ariaLabel = `${turn.textContent}: ${name || slug}`;
      card.append(...(away ? [make("p", this.teller.text("visits-away"))] : []), turn);
    }
    return [...cards.values()].map(({ card }) => card);
  }

  private line(one: Told, say: Say): HTMLElement {
    const line = make("li");
    const said = visitText(one, say);
    const back = button(this.teller.text("visits-back"), () => this.change((all) => all.takeBack(one)));
    back.ariaLabel = `${back.textContent}: ${said}`;
    line.append(`${said} `, back);
    return line;
  }

  private change(act: (visits: Visits) => void): void {
    this.inTurn(async () => {
      await Visits.change(this.of(), this.today(), act);
      await this.show();
      this.teller.say("kept");
      // What was pressed is gone; whoever works by keyboard goes on from the list.
      (find("[data-list] button", this.page) ?? find("main"))?.focus();
    });
  }

  private async tear(form: HTMLFormElement): Promise<void> {
    const sure = find<HTMLInputElement>("input[name=sure]", form);
    if (sure === null || !sure.checked) return this.teller.say("visits-unsure");
    const { found } = await Visits.open(this.of());
    const whole = await this.of().tear(found);
    sure.checked = false;
    await this.show();
    this.teller.say(whole ? "visits-gone" : "busy");
  }

  /** What this device keeps of visits and is not here yet. */
  private missing(visits: Visits): { told: Told[]; away: { slug: string; name: string }[] } {
    const { been } = look();
    const told = been.flatMap(({ slug, name, visits: made }) => made.map((visit) => ({ slug, name, ...visit })));
    const away = been.filter((note) => note.away && !visits.away.some((one) => one.slug === note.slug));
    return { told: told.filter((one) => !visits.has(one)), away };
  }

  private offerDevice(visits: Visits): void {
    const part = find("[data-device]", this.page);
    if (part === null) return;
    const any = look().been.some((note) => note.visits.length > 0 || note.away);
    part.hidden = !any;
    const { told, away } = this.missing(visits);
    const count = told.length + away.length;
    const says = find("[data-device-says]", part);
    const there = this.teller.text("visits-device-there").replace("{count}", number(count));
    if (says !== null) says.textContent = count > 0 ? there : this.teller.text("visits-device-all");
    const [bring, drop] = [find("[data-bring]", part), find("[data-drop]", part)];
    if (bring !== null) bring.hidden = count === 0;
    if (drop !== null) drop.hidden = count > 0;
  }

  private async bringIn(): Promise<void> {
    const known = find<HTMLInputElement>("[data-device] input[name=known]", this.page);
    if (known !== null && !known.checked) return this.teller.say("know");
    await Visits.change(this.of(), this.today(), (visits) => {
      const { told, away } = this.missing(visits);
      for (const one of told) visits.add(one);
      for (const { slug, name } of away) visits.putAway(slug, name);
    });
    find("[data-device] [data-know]", this.page)?.remove();
    await this.show();
    this.teller.say("kept");
  }

  private today(): string {
    return localDay(this.of().today).day;
  }

  private told(error: unknown): void {
    if (isFull(error)) this.teller.say("visits-full");
    else this.teller.told(error);
  }

  private of(): Book {
    if (this.book === undefined) throw new NoLine();
    return this.book;
  }
}
