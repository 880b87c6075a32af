// What is meant to be done, for a calendar program that fetches it by an address: made and sealed on this device, as
// `privacy::calendar` seals it.

import { find, make } from "../device/dom";
import { type Bytes, bytes, fresh, hexadecimal, joined, letters, utf8 } from "../steps/bytes";
import { localDay } from "../steps/clock";
import type { Page } from "../steps/document";
import { expand, lock, pageKey } from "../steps/seal";
import { Book, KEPT, type Kept } from "../steps/site";
import { Teller } from "../steps/teller";
import { calendar } from "./calendar";

const SLOT = "plan";
/** The slot whose id a person's calendar has; no page is ever kept there. */
const FEED = "plan/feed";
/** The field of the plan's page in which the secret stands. */
const SECRET = "calendar";
const NONCE = 12;

/** A calendar, sealed for its address. */
export async function sealCalendar(secret: string, id: string, file: string, nonce: Bytes = fresh(NONCE)): Promise<string> {
  const key = await expand(bytes(secret), utf8(`homegroup/v1/calendar/key\0${id}`));
  return letters(await lock(key, joined(Uint8Array.of(1), bytes(id)), new Uint8Array(), utf8(file), nonce));
}

/** The calendar of a plan, sealed; `undefined` where it has none. */
async function sealed(book: Book, plan: Page, neutral: string): Promise<string | undefined> {
  const secret = plan.fields[SECRET] ?? "";
  if (!/^[0-9a-f]{32}$/.test(secret)) return undefined;
  const [feed, file] = [await pageKey(book.writing, FEED), await pageKey(book.writing, `${SLOT}/calendar`)];
  return sealCalendar(secret, feed.id, calendar(plan, file.id, neutral, localDay(book.today).day));
}

/** Whenever the plan was kept, its calendar says what it says now. */
export function renewCalendars(): void {
  addEventListener(KEPT, (event) => {
    const { book, slot, page } = (event as CustomEvent<Kept>).detail;
    const texts = find("[data-texts]");
    const teller = slot === SLOT && texts !== null ? new Teller(texts) : undefined;
    // Without a line it says what it said; saving again mends it.
    if (teller?.has("plan-neutral")) void renew(book, page, teller.text("plan-neutral")).catch(() => undefined);
  });
}

async function renew(book: Book, plan: Page, neutral: string): Promise<void> {
  const calendar = await sealed(book, plan, neutral);
  if (calendar !== undefined) await book.ask("/plan/device/calendar", { do: "renew", sealed: calendar });
}

/** Takes over the page, where it is the one. */
export function offerFeed(): void {
  const page = find("[data-plan-feed]");
  if (page !== null) new Feed(page).begin();
}

class Feed {
  private readonly teller: Teller;

  constructor(private readonly page: HTMLElement) {
    this.teller = new Teller(page);
  }

  begin(): void {
    for (const plain of this.page.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
    find<HTMLFormElement>("form", this.page)?.addEventListener("submit", (event) => {
      event.preventDefault();
      const act = (event.submitter as HTMLButtonElement | null)?.value ?? "";
      void this.act(act).catch((error: unknown) => this.teller.told(error));
    });
  }

  private async act(act: string): Promise<void> {
    const book = await Book.of(this.page.dataset["planFeed"] ?? "");
    if (act === "stop") return this.stop(book);
    const found = await book.open(SLOT);
    let plan = found.page;
    if (plan === undefined) return this.teller.say(found.shut[0] ?? "plan-feed-no-plan");
    if (act === "make" || !plan.fields[SECRET]) {
      const secret = hexadecimal(fresh(16));
      const kept = await book.keep(found, { ...plan, fields: { ...plan.fields, [SECRET]: secret } });
      plan = kept.found.page ?? plan;
    }
    const calendar = await sealed(book, plan, this.teller.text("plan-neutral"));
    if (calendar === undefined) return this.teller.say("failed");
    await book.ask("/plan/device/calendar", { do: "make", sealed: calendar });
    const { id } = await pageKey(book.writing, FEED);
    this.show(`${id}-${plan.fields[SECRET]}.ics`);
  }

  private async stop(book: Book): Promise<void> {
    await book.ask("/plan/device/calendar", { do: "stop" });
    find("[data-address]", this.page)?.replaceChildren();
    this.offer(false);
    this.teller.say("plan-feed-stopped");
  }

  private show(name: string): void {
    const box = make("section", "", "card first");
    const [line, link, address] = [make("p", "", "words"), make("a"), make("bdi")];
    link.href = `${this.page.dataset["site"] ?? "/calendar/"}${name}`;
    [address.dir, address.textContent] = ["ltr", link.href];
    link.append(address);
    line.append(link);
    box.append(make("h2", this.teller.text("plan-feed-address")), line);
    find("[data-address]", this.page)?.replaceChildren(box);
    this.offer(true);
  }

  private offer(isThere: boolean): void {
    for (const one of this.page.querySelectorAll<HTMLElement>("[data-if-there]")) one.hidden = !isThere;
    for (const one of this.page.querySelectorAll<HTMLElement>("[data-if-none]")) one.hidden = isThere;
  }
}
