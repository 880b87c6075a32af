// Letting one other read this page: sealed to their key, with a code that the site never sees.

import { find } from "../device/dom";
import { fresh, hexadecimal, letters, utf8 } from "./bytes";
import type { Page } from "./document";
import { lines } from "./form";
import { note } from "./notes";
import { answerKey, mark, publicOf, readerId, sealTo, spoken } from "./share";
import { type Book, NoLine, Refused } from "./site";
import { TooLong } from "./seal";

/** Takes over the form for sharing a page, at once: were it sent, the site would learn the code. `now` is asked when
 * somebody shares; it throws where the page cannot be opened. */
export function offerSharing(
  form: HTMLFormElement,
  texts: Record<string, string>,
  now: () => Promise<{ book: Book; page: Page | undefined }>,
): void {
  const share = find<HTMLFormElement>("form[data-share-form]");
  share?.addEventListener("submit", (event) => {
    event.preventDefault();
    const status = find("[data-share-status]", share);
    const say = (text: string) => {
      if (status !== null) status.textContent = texts[text] ?? texts["failed"] ?? "";
    };
    const code = spoken(String(new FormData(share).get("code")));
    const sent = now().then(({ book, page }) => (page === undefined ? "share-empty" : send(book, form, page, code)));
    void sent.then(say, (error: unknown) => {
      if (error instanceof NoLine) say("no-line");
      else if (error instanceof TooLong) say("long");
      else if (error instanceof Refused) say(error.said);
      else say("failed");
    });
  });
}

/** What became of it: the name of a text. */
async function send(book: Book, form: HTMLFormElement, page: Page, code: string): Promise<string> {
  if (code.split(" ").length !== 6) return "share-code";
  const reader = await readerId(code);
  const told = await book.ask("sponsor/find", { reader });
  if (told["said"] !== "found") return String(told["said"]);
  const key = String(told["public"]);
  // The site gave a key of somebody else: nothing is sealed to it.
  if ((await mark(code, key)) !== told["mac"]) return "share-forged";
  const share = hexadecimal(fresh(16));
  const back = publicOf(await answerKey(book.writing, share));
  const title = form.dataset["title"] ?? "";
  const plain = { v: 1, title, at: page.at, lines: lines(form, page), key: back };
  const sealed = letters(await sealTo(key, share, utf8(JSON.stringify(plain))));
  const done = await book.ask("sponsor/send", { share, reader, sealed });
  if (done["said"] !== "shared") return String(done["said"]);
  // It is shared, also where its title could not be noted.
  await note(book, "shares", [share, title, book.today]).catch(() => undefined);
  return "shared";
}
