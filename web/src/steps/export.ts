// All pages in one file, opened on this device.

import { find } from "../device/dom";
import { inLanguage, texts as textsOfDevice } from "../device/words";
import { visitText } from "../fit/taps";
import type { Page } from "./document";
import { lines } from "./form";
import { handInOthers } from "./later";
import { Book, NoLine, Refused } from "./site";
import { VISITS, Visits } from "./visited";

/** How long a file that was handed over stays readable for the browser, in milliseconds. */
const HANDED = 60_000;

type Texts = Record<string, string>;

/** Takes over the form for the file, where there is one. */
export function offerExport(): void {
  const form = find<HTMLFormElement>("form[data-export]");
  if (form === null) return;
  const texts = JSON.parse(form.dataset["texts"] ?? "{}") as Texts;
  const say = (text: string) => {
    const status = find("[data-status]", form);
    if (status === null) return;
    status.hidden = false;
    status.textContent = text;
  };
  const text = (name: string) => texts[name] ?? texts["failed"] ?? "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void make(String(new FormData(form).get("k")), texts).then(
      ({ file, shut }) => {
        hand(file);
        say([text("export-done"), ...notOpened(shut, texts)].join(" "));
      },
      (error: unknown) => say(text(error instanceof NoLine ? "no-line" : error instanceof Refused ? error.said : "failed")),
    );
  });
  for (const plain of form.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
  for (const own of form.querySelectorAll<HTMLElement>("[data-sealed]")) own.hidden = false;
}

function notOpened(count: number, texts: Texts): string[] {
  return count === 0 ? [] : [(texts["export-shut"] ?? "").replace("{count}", String(count))];
}

/** The file: plain text, one page after the other; and how many pages stayed shut. */
async function make(k: string, texts: Texts): Promise<{ file: string; shut: number }> {
  const book = await Book.of(k);
  await handInOthers(book).catch(() => undefined);
  const told = await book.ask("device/mine", {});
  const [sheets, parts] = [new Map<string, HTMLFormElement>(), [] as string[]];
  let shut = Number(told["unknown"] ?? 0);
  for (const { slot, title } of told["pages"] as { slot: string; title: string }[]) {
    try {
      const found = await book.open(slot);
      shut += found.shut.length;
      if (found.page === undefined) continue;
      const visits = slot === VISITS ? await visitsSaid(title, found.page) : undefined;
      parts.push(visits ?? said(title, found.page, await sheetOf(slot, sheets), texts));
    } catch (error) {
      // One that cannot be opened does not keep the others back.
      if (!(error instanceof Refused) || error.said !== "shut") throw error;
      shut += 1;
    }
  }
  return { file: [...parts, ...notOpened(shut, texts)].join("\n\n\n"), shut };
}

/** A page with what was asked, and the versions that lie beside it. */
function said(title: string, page: Page, sheet: HTMLFormElement, texts: Texts): string {
  const text = [title];
  for (const version of [page, ...page.other]) {
    text.push(version === page ? version.at : `\n${texts["other-title"] ?? ""} ${version.at}`);
    for (const [asked, answer] of lines(sheet, version)) text.push(`${texts[`life-${asked}`] ?? asked}:`, answer);
  }
  return text.join("\n");
}

/** Visits in words: those of all versions, since none is another's. */
async function visitsSaid(title: string, page: Page): Promise<string> {
  const { told, away } = Visits.read(page);
  const say = await textsOfDevice();
  const lines = told.map((one) => `${one.name || one.slug}: ${visitText(one, say)}`);
  return [title, page.at, ...lines, ...away.map((one) => `${one.name || one.slug}: ${say("fit-away")}`)].join("\n");
}

/** The form of the sheet that a page is of, where there is one: what is asked stands on it, and nothing of anybody's. */
async function sheetOf(slot: string, known: Map<string, HTMLFormElement>): Promise<HTMLFormElement> {
  const [address = ""] = /^[a-z0-9-]+\/\d\d\/[a-z0-9-]+/.exec(slot) ?? [];
  const before = known.get(address);
  if (before !== undefined) return before;
  let form = document.createElement("form");
  // What lies with the plan for the program alone.
  form.dataset["unsaid"] = "calendar clinic own-scales";
  if (address !== "") {
    const answer = await fetch(inLanguage(`/steps/${address}`)).catch(() => undefined);
    const read = new DOMParser().parseFromString(answer?.ok === true ? await answer.text() : "", "text/html");
    form = find<HTMLFormElement>("form[data-sheet]", read) ?? form;
  }
  known.set(address, form);
  return form;
}

function hand(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = "notes.txt";
  link.click();
  // Some browsers begin to read only after a while.
  setTimeout(() => URL.revokeObjectURL(link.href), HANDED);
}
