// "I want to use": what somebody wrote for this moment, opened on this device.

import { find, make } from "../device/dom";
import { Book } from "../steps/site";
import { Teller } from "../steps/teller";

/** Takes over the page, where it is the one. */
export function offerNow(): void {
  const page = find("[data-plan-now]");
  if (page !== null) void show(page);
}

async function show(page: HTMLElement): Promise<void> {
  const teller = new Teller(page);
  try {
    const book = await Book.of(page.dataset["planNow"] ?? "");
    const found = await book.open("plan");
    for (const plain of page.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
    if (found.shut[0] !== undefined) teller.say(found.shut[0]);
    const own = (found.page?.fields["when"] ?? "").split("\n").filter((line) => line.trim() !== "");
    const people = (found.page?.rows["people"] ?? []).map((row) => row.filter((cell) => cell !== "").join(" · "));
    const parts = [
      card(teller.text("plan-now-own"), "ol", own),
      card(teller.text("plan-people"), "ul", people.filter((line) => line !== "")),
    ];
    find("[data-own]", page)?.replaceChildren(...parts.filter((part) => part !== undefined));
  } catch (error) {
    teller.told(error);
  }
}

function card(title: string, kind: "ol" | "ul", lines: string[]): HTMLElement | undefined {
  if (lines.length === 0) return undefined;
  const [box, list] = [make("section", "", "card first"), make(kind, "", "spaced")];
  list.append(...lines.map((line) => make("li", line, "words")));
  box.append(make("h2", title), list);
  return box;
}
