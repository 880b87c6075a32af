// All pages in one file, opened on this device.

import { find } from "../device/dom";
import { Book, NoLine, Refused } from "./site";

/** Takes over the form for the file, where there is one. */
export function offerExport(): void {
  const form = find<HTMLFormElement>("form[data-export]");
  if (form === null) return;
  const texts = JSON.parse(form.dataset["texts"] ?? "{}") as Record<string, string>;
  for (const plain of form.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
  for (const own of form.querySelectorAll<HTMLElement>("[data-sealed]")) own.hidden = false;
  const say = (name: string) => {
    const status = find("[data-status]", form);
    if (status === null) return;
    status.hidden = false;
    status.textContent = texts[name] ?? texts["failed"] ?? "";
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void make(String(new FormData(form).get("k"))).then(
      (file) => {
        hand(file);
        say("export-done");
      },
      (error: unknown) => say(error instanceof NoLine ? "no-line" : error instanceof Refused ? error.said : "failed"),
    );
  });
}

/** The file: plain text, one page after the other. */
async function make(k: string): Promise<string> {
  const book = await Book.of(k);
  const told = await book.ask("device/mine", {});
  const parts: string[] = [];
  for (const { slot, title } of told["pages"] as { slot: string; title: string }[]) {
    const { page } = await book.open(slot);
    if (page === undefined) continue;
    const lines = [title, page.at];
    for (const version of [page, ...page.other]) {
      for (const [name, text] of Object.entries(version.fields)) if (text !== "") lines.push(`${name}:`, text);
      for (const [name, rows] of Object.entries(version.rows)) {
        if (rows.length > 0) lines.push(`${name}:`, ...rows.map((row) => row.join(" | ")));
      }
    }
    parts.push(lines.join("\n"));
  }
  return parts.join("\n\n\n");
}

function hand(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = "notes.txt";
  link.click();
  URL.revokeObjectURL(link.href);
}
