// Reading with somebody: codes are drawn here, letters opened here, answers sealed here.

import { button, find, make, nameOf } from "../device/dom";
import { fresh, hexadecimal, letters, ofLetters, utf8 } from "./bytes";
import { handInOthers } from "./later";
import { askForNotLosing } from "./leaving";
import { united } from "./document";
import { NOTES, note } from "./notes";
import { answerKey, mark, openLetter, publicOf, readerId, readerKey, sealTo } from "./share";
import { Book, NoLine, Refused } from "./site";
import { Teller } from "./teller";

interface Received {
  id: string;
  reader: string;
  sealed: string;
  answered: boolean;
}

interface Given {
  id: string;
  answer: string;
}

interface Letter {
  title: string;
  lines: [string, string][];
  key: string;
}

/** Of the words that a code is drawn from, a line each, as `identity::words_to_draw` has them. */
const LIST_SHA256 = "b8ee98f6dbbdd1ff16a88fe4eadc97f9199248718a638eb7c91a5a58ff51c3b0";

/** Takes over the page, where it is the one. */
export function offerSponsor(): void {
  const page = find<HTMLElement>("[data-sponsor]");
  if (page !== null) void new Sponsor(page).begin();
}

class Sponsor {
  private readonly teller: Teller;
  private book: Book | undefined;

  constructor(private readonly page: HTMLElement) {
    this.teller = new Teller(page);
  }

  async begin(): Promise<void> {
    for (const plain of this.page.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
    find<HTMLFormElement>("form[data-make]", this.page)?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.makeCode().catch((error: unknown) => this.teller.told(error));
    });
    askForNotLosing(() => [...this.page.querySelectorAll("textarea")].some((words) => words.value.trim() !== ""));
    try {
      this.book = await Book.of(this.page.dataset["sponsor"] ?? "");
      await this.show();
      void handInOthers(this.book).catch(() => undefined);
    } catch (error) {
      this.teller.told(error);
    }
  }

  private async show(): Promise<void> {
    await Promise.all([this.showReceived(), this.showGiven()]);
  }

  private async showReceived(): Promise<void> {
    const [told, noted] = await Promise.all([this.of().ask("sponsor/with", {}), this.noted("answers")]);
    const cards = await Promise.all((told["shares"] as Received[]).map((one) => this.received(one, noted.get(one.id))));
    this.put("[data-with]", cards);
  }

  /** What is noted about shares, for this person alone: the second cell of each row, by the first. */
  private async noted(table: string): Promise<Map<string, string>> {
    const { page } = await this.of().open(NOTES);
    const rows = page === undefined ? [] : (united(page).rows[table] ?? []);
    return new Map(rows.map((row) => [row[0] ?? "", row[1] ?? ""]));
  }

  private async received(one: Received, mine?: string): Promise<HTMLElement> {
    const card = make("article", "", "card");
    let letter: Letter;
    try {
      const key = await readerKey(this.of().writing, one.reader);
      letter = JSON.parse(await openLetter(key, one.id, ofLetters(one.sealed))) as Letter;
    } catch {
      card.append(make("p", this.teller.text("sealed")));
      return card;
    }
    const title = make("h3");
    title.append(nameOf(letter.title));
    card.append(title);
    for (const [asked, text] of letter.lines) {
      const line = make("p", "", "words");
      line.append(make("strong", asked), make("br"), text);
      card.append(line);
    }
    if (mine !== undefined) {
      const line = make("p", "", "words");
      line.append(make("strong", this.teller.text("answer-mine")), make("br"), mine);
      card.append(line);
    } else if (one.answered) card.append(make("p", this.teller.text("answered"), "soft"));
    const form = make("form");
    const field = make("p", "", "field");
    const label = make("label", this.teller.text("answer-label"));
    const words = make("textarea");
    label.htmlFor = words.id = `a-${one.id}`;
    words.rows = 4;
    words.required = true;
    field.append(label, words);
    form.append(field, make("button", this.teller.text("answer"), "btn quiet"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const said = words.value.trim();
      void this.answer(one.id, letter.key, said).then(async (sent) => {
        // The other cards stay as they are: somebody may be writing on them.
        if (sent) card.replaceWith(await this.received({ ...one, answered: true }, said));
      }).catch((error: unknown) => this.teller.told(error));
    });
    card.append(form);
    return card;
  }

  /** Whether the answer was sent; what became of it is said. */
  private async answer(share: string, key: string, words: string): Promise<boolean> {
    const plain = JSON.stringify({ v: 1, at: this.of().today, words });
    const sealed = letters(await sealTo(key, share, utf8(plain)));
    const told = await this.of().ask("sponsor/answer", { share, sealed });
    const sentIt = told["said"] === "answered";
    // It is sent, also where it could not be noted.
    if (sentIt) await note(this.of(), "answers", [share, words, this.of().today]).catch(() => undefined);
    this.teller.say(String(told["said"]));
    return sentIt;
  }

  private async showGiven(): Promise<void> {
    const [told, titles] = await Promise.all([this.of().ask("sponsor/mine", {}), this.noted("shares")]);
    const cards = await Promise.all((told["shares"] as Given[]).map((one) => this.given(one, titles.get(one.id))));
    this.put("[data-mine]", cards);
  }

  private async given(one: Given, title: string | undefined): Promise<HTMLElement> {
    const card = make("article", "", "card");
    const heading = make("h3");
    heading.append(nameOf(title ?? this.teller.text("untitled")));
    card.append(heading);
    if (one.answer === "") {
      card.append(make("p", this.teller.text("no-answer"), "soft"));
    } else {
      const answer = await this.answerOf(one);
      const line = make("p", "", "words");
      line.append(make("strong", this.teller.text("answer-from")), make("br"), answer);
      card.append(line);
    }
    card.append(
      button(this.teller.text("take-back"), () => {
        void this.takeBack(one.id).catch((error: unknown) => this.teller.told(error));
      }),
    );
    return card;
  }

  private async answerOf(one: Given): Promise<string> {
    try {
      const key = await answerKey(this.of().writing, one.id);
      const answer = JSON.parse(await openLetter(key, one.id, ofLetters(one.answer))) as { words?: unknown };
      return String(answer.words ?? "");
    } catch {
      return this.teller.text("sealed");
    }
  }

  private async takeBack(share: string): Promise<void> {
    const told = await this.of().ask("sponsor/back", { share });
    await this.showGiven();
    this.teller.say(String(told["said"]));
  }

  /** Draws six words, and gives the site a key with their mark on it: never the words. */
  private async makeCode(): Promise<void> {
    const book = this.of();
    const answer = await fetch(this.page.dataset["list"] ?? "").catch(() => {
      throw new NoLine();
    });
    const list = await listed(await answer.text());
    const words = Array.from({ length: 6 }, () => list[below(list.length)] ?? "");
    const code = words.join(" ");
    const reader = await readerId(code);
    const key = publicOf(await readerKey(book.writing, reader));
    const told = await book.ask("sponsor/code", { reader, public: key, mac: await mark(code, key) });
    if (told["said"] !== "made") return this.teller.say(String(told["said"]));
    const shown = make("ol", "", "six-words");
    for (const word of words) {
      const line = make("li");
      const name = nameOf(word);
      name.lang = "en";
      line.append(name);
      shown.append(line);
    }
    const box = find("[data-code]", this.page);
    box?.querySelector(".six-words")?.remove();
    find("form[data-make]", this.page)?.before(shown);
    this.teller.say("code-made");
  }

  private put(part: string, cards: HTMLElement[]): void {
    const section = find(part, this.page);
    if (section === null) return;
    section.hidden = false;
    const nothing = make("p", this.teller.text("nothing"), "soft");
    find("[data-list]", section)?.replaceChildren(...(cards.length > 0 ? cards : [nothing]));
  }

  private of(): Book {
    if (this.book === undefined) throw new NoLine();
    return this.book;
  }
}

/** The words of a list, where it is the one that a code is drawn from: from another, a code could be guessed. */
export async function listed(text: string): Promise<string[]> {
  const list = text.trim();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(list)));
  if (hexadecimal(hash) !== LIST_SHA256) throw new Refused("failed");
  return list.split("\n");
}

/** A number below this one, each as likely as any other. */
function below(count: number): number {
  const most = Math.floor(2 ** 32 / count) * count;
  for (;;) {
    const bytes = fresh(4);
    const number = new DataView(bytes.buffer).getUint32(0);
    if (number < most) return number % count;
  }
}
