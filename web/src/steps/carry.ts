// Rows that begin with what was written on an earlier sheet.

import type { Page } from "./document";
import type { Book } from "./site";

/** Fills the first column of each table that has nothing in it yet and comes from another one. */
export async function carryOver(form: HTMLFormElement, book: Book, page: Page): Promise<void> {
  for (const table of form.querySelectorAll<HTMLElement>("[data-from]")) {
    const name = table.dataset["rows"] ?? "";
    const [slot = "", ask = "", column = "0"] = (table.dataset["from"] ?? "").split(" ");
    if ((page.rows[name] ?? []).length > 0) continue;
    // It is a help and no more: whatever is the matter with the other sheet, this one opens.
    const earlier = await book.open(slot).catch(() => undefined);
    const cells = (earlier?.page?.rows[ask] ?? []).map((row) => row[Number(column)] ?? "");
    const filled = cells.filter((cell) => cell.trim() !== "");
    if (filled.length > 0) page.rows[name] = filled.map((cell) => [cell]);
  }
}
