// What goes with a plan that is deleted: its calendar, and the mailbox whose number stands in it alone.

import type { Page } from "../steps/document";
import type { Book } from "../steps/site";
import { linkOn } from "./page";

export async function goesWithThePlan(book: Book, plan: Page | undefined): Promise<void> {
  await book.ask("/plan/device/calendar", { do: "stop" });
  const link = linkOn(plan);
  if (link !== undefined) await book.ask("/plan/device/mailbox", { id: link.mailbox.id, do: "stop" });
}
