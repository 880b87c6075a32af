// The fields of a worksheet: read out, and filled in. They are named as `steps::sheet::form` names them.

import { find, make } from "../device/dom";
import { day } from "../device/words";
import { blank, type Page } from "./document";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What stands in the form, on a page of this day. */
export function read(form: HTMLFormElement, at: string): Page {
  const page = blank(at);
  for (const field of form.querySelectorAll<Field>("[name^='f.']")) {
    const name = field.name.slice(2);
    if (field.type === "radio" || field.type === "checkbox") {
      page.fields[name] ??= "";
      if ((field as HTMLInputElement).checked) page.fields[name] = field.type === "radio" ? field.value : "1";
    } else {
      page.fields[name] = field.value.replaceAll("\r\n", "\n").trim();
    }
  }
  for (const table of tables(form)) {
    const rows = [...table.querySelectorAll("[data-row]")].map((row) => cells(row).map((cell) => cell.value.trim()));
    page.rows[table.dataset["rows"] ?? ""] = rows.filter((row) => row.some((cell) => cell !== ""));
  }
  return page;
}

/** Puts a page into the form, with the versions that lie beside it. */
export function fill(form: HTMLFormElement, page: Page, texts: Record<string, string>): void {
  for (const field of form.querySelectorAll<Field>("[name^='f.']")) {
    const text = page.fields[field.name.slice(2)] ?? "";
    if (field.type === "radio") (field as HTMLInputElement).checked = field.value === text;
    else if (field.type === "checkbox") (field as HTMLInputElement).checked = text !== "";
    else field.value = text;
  }
  for (const table of tables(form)) {
    const name = table.dataset["rows"] ?? "";
    const written = page.rows[name] ?? [];
    const shown = table.querySelectorAll("[data-row]").length;
    for (let more = shown; more <= written.length; more += 1) addRow(form, name, false);
    table.querySelectorAll("[data-row]").forEach((row, at) => {
      cells(row).forEach((cell, column) => (cell.value = written[at]?.[column] ?? ""));
      const number = find<HTMLInputElement>("input[type=number]", row);
      if (number !== null) number.value = String(at + 1);
    });
  }
  showOther(form, page, texts);
}

/** Adds an empty row to a table. */
export function addRow(form: HTMLFormElement, name: string, focus = true): void {
  const table = tables(form).find((one) => one.dataset["rows"] === name);
  const last = table?.querySelector<HTMLElement>("[data-row]:last-child");
  if (table === undefined || last == null) return;
  const row = last.cloneNode(true) as HTMLElement;
  const number = table.querySelectorAll("[data-row]").length;
  for (const field of row.querySelectorAll<Field>("[name]")) {
    const parts = field.name.split(".");
    parts[2] = String(number);
    field.name = parts.join(".");
    field.value = field.type === "number" ? String(number + 1) : "";
  }
  last.after(row);
  if (focus) cells(row)[0]?.focus();
}

/** Puts the rows of tables that carry numbers into their order. */
export function sortRows(form: HTMLFormElement): void {
  for (const table of tables(form).filter((one) => one.dataset["sort"] !== undefined)) {
    const rows = [...table.querySelectorAll<HTMLElement>("[data-row]")];
    const key = (row: HTMLElement) => Number(find<HTMLInputElement>("input[type=number]", row)?.value || Infinity);
    const values = rows
      .map((row) => ({ key: key(row), cells: cells(row).map((cell) => cell.value) }))
      .filter((row) => row.cells.some((cell) => cell.trim() !== ""))
      .sort((one, other) => one.key - other.key);
    rows.forEach((row, at) => {
      cells(row).forEach((cell, column) => (cell.value = values[at]?.cells[column] ?? ""));
      const number = find<HTMLInputElement>("input[type=number]", row);
      if (number !== null) number.value = String(at + 1);
    });
  }
}

/** What a page says, with what was asked: for a reader, and for versions beside. */
export function lines(form: HTMLFormElement, page: Page): [string, string][] {
  const said: [string, string][] = [];
  const label = (name: string): string => {
    const field = find(`[name="f.${name}"]`, form);
    const text =
      field?.closest("fieldset")?.querySelector("legend") ??
      (field?.id ? find(`label[for="${field.id}"]`, form) : null) ??
      field?.closest("label")?.querySelector("[data-label]");
    return text?.textContent?.trim() ?? name;
  };
  for (const [name, text] of Object.entries(page.fields)) if (text !== "") said.push([label(name), text]);
  for (const [name, rows] of Object.entries(page.rows)) {
    const table = tables(form).find((one) => one.dataset["rows"] === name);
    const title = table?.querySelector("legend")?.textContent?.trim() ?? name;
    const text = rows.map((row) => row.join(" | ")).join("\n");
    if (text !== "") said.push([title, text]);
  }
  return said;
}

/** Shows the versions that lie beside a page. */
export function showOther(form: HTMLFormElement, page: Page, texts: Record<string, string>): void {
  const place = find("[data-other]", form);
  if (place === null) return;
  place.replaceChildren(
    ...page.other.map((version, number) => {
      const card = make("section", "", "card beside");
      card.append(make("h2", texts["other-title"] ?? ""));
      if (/^\d{4}-\d\d-\d\d$/.test(version.at)) card.append(make("p", day(version.at), "soft"));
      for (const [asked, text] of lines(form, version)) {
        const line = make("p", "", "words");
        line.append(make("strong", asked), make("br"), text);
        card.append(line);
      }
      const tick = make("label", "", "tick");
      const box = make("input");
      box.type = "checkbox";
      box.name = "out";
      box.value = String(number);
      tick.append(box, make("span", texts["other-out"] ?? ""));
      card.append(tick);
      return card;
    }),
  );
}

function tables(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>("[data-rows]")];
}

function cells(row: Element): HTMLTextAreaElement[] {
  return [...row.querySelectorAll("textarea")];
}
