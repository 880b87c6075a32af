// What somebody notes for themselves about what they share and answer: one sealed page with a table for each.

import { blank, united } from "./document";
import type { Book } from "./site";

/** Under which slot it lies. */
export const NOTES = "shares";

/** Notes a row, in the place of what was noted of the same share: its first cell. */
export async function note(book: Book, table: string, row: string[]): Promise<void> {
  const found = await book.open(NOTES);
  const page = united(found.page ?? blank(book.today));
  const others = (page.rows[table] ?? []).filter((one) => one[0] !== row[0]);
  await book.keep(found, { ...page, at: book.today, rows: { ...page.rows, [table]: [...others, row] } });
}
