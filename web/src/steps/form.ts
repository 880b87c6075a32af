// The fields of a worksheet: read out, and filled in. They are named as `steps::sheet::form` names them.

import { find, make } from "../device/dom";
import { day } from "../device/words";
import { blank, type Page } from "./document";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What cannot be chosen is the first choice. */
function put(field: Field, text: string): void {
  field.value = text;
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
}

/** A cell of a row: one field, or several boxes of which each adds its letter. */
class Cell {
  constructor(readonly fields: Field[]) {}

  get value(): string {
    const ticked = this.fields.filter((field) => field.type !== "checkbox" || (field as HTMLInputElement).checked);
    return ticked.map((field) => field.value).join("");
  }

  set value(text: string) {
    for (const field of this.fields) {
      if (field.type === "checkbox") (field as HTMLInputElement).checked = text.includes(field.value);
      else put(field, text);
    }
  }

  /** What is chosen alone says nothing yet: a row with nothing else in it is none. */
  get isIdle(): boolean {
    return this.fields.some((field) => field.dataset["idle"] !== undefined);
  }

  /** Its value as the page names it. */
  named(value: string): string {
    const [field] = this.fields;
    if (field instanceof HTMLSelectElement) return [...field.options].find((one) => one.value === value)?.text ?? value;
    const boxes = this.fields.filter((one) => one.type === "checkbox" && value.includes(one.value));
    if (boxes.length > 0) return boxes.map((one) => one.closest("label")?.textContent?.trim() ?? one.value).join(", ");
    return field?.dataset["number"] !== undefined ? "" : value;
  }

  focus(): void {
    this.fields.find((field) => field.type !== "hidden")?.focus();
  }
}

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
    const rows = [...table.querySelectorAll("[data-row]")].map((row) => {
      takeDays(row);
      return cells(row);
    });
    const filled = rows.filter((row) => row.some((cell) => !cell.isIdle && cell.value.trim() !== ""));
    page.rows[table.dataset["rows"] ?? ""] = numbered(filled).map((row) => row.map((cell) => cell.value.trim()));
  }
  return page;
}

/** Puts a page into the form, with the versions that lie beside it. */
export function fill(form: HTMLFormElement, page: Page, texts: Record<string, string>): void {
  for (const field of form.querySelectorAll<Field>("[name^='f.']")) {
    const text = page.fields[field.name.slice(2)] ?? "";
    if (field.type === "radio") (field as HTMLInputElement).checked = field.value === text;
    else if (field.type === "checkbox") (field as HTMLInputElement).checked = text !== "";
    else put(field, text);
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
      showDays(row);
    });
  }
  showOther(form, page, texts);
}

/** A day that was chosen is added to the days that a cell holds. */
function takeDays(row: Element): void {
  const more = find<HTMLInputElement>("[data-into]", row);
  const cell = cells(row)[Number(more?.dataset["into"])];
  if (more === null || cell === undefined || more.value === "") return;
  cell.value = [...new Set([...cell.value.split(" ").filter((day) => day !== ""), more.value])].sort().join(" ");
}

function showDays(row: Element): void {
  const [more, said] = [find<HTMLInputElement>("[data-into]", row), find("[data-kept]", row)];
  if (more === null) return;
  more.value = "";
  const days = cells(row)[Number(more.dataset["into"])]?.value.split(" ") ?? [];
  if (said !== null) said.textContent = days.filter(isDay).map(day).join(", ");
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Gives each row that has a place for a number one that no other has. */
function numbered(rows: Cell[][]): Cell[][] {
  const numbers = rows.flatMap((row) => row.filter((cell) => cell.fields[0]?.dataset["number"] !== undefined));
  numbers.forEach((cell, at) => {
    const taken = (number: string) => numbers.some((one) => one !== cell && one.value === number);
    const isTwice = numbers.slice(0, at).some((one) => one.value === cell.value);
    if (cell.value !== "" && !isTwice) return;
    let number = 1;
    while (taken(String(number))) number += 1;
    cell.value = String(number);
  });
  return rows;
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
    if (field.type === "checkbox") (field as HTMLInputElement).checked = false;
    else if (field instanceof HTMLSelectElement) field.selectedIndex = 0;
    else field.value = field.type === "number" ? String(number + 1) : "";
  }
  find("[data-kept]", row)?.replaceChildren();
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
  // What is noted for the program alone is no answer of theirs.
  const unsaid = (form.dataset["unsaid"] ?? "").split(" ");
  for (const [name, text] of Object.entries(page.fields)) if (text !== "" && !unsaid.includes(name)) said.push([label(name), text]);
  for (const [name, rows] of Object.entries(page.rows)) {
    const table = tables(form).find((one) => one.dataset["rows"] === name);
    const title = table?.querySelector("legend")?.textContent?.trim() ?? name;
    const first = table === undefined ? null : find("[data-row]", table);
    const names = first === null ? [] : cells(first);
    const text = rows.map((row) => row.map((cell, at) => names[at]?.named(cell) ?? cell).join(" | ")).join("\n");
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

/** The cells of a row, in the order of their columns. */
function cells(row: Element): Cell[] {
  const columns = new Map<number, Field[]>();
  for (const field of row.querySelectorAll<Field>("[name^='r.']")) {
    const column = Number(field.name.split(".")[3]);
    columns.set(column, [...(columns.get(column) ?? []), field]);
  }
  return [...columns].sort(([one], [other]) => one - other).map(([, fields]) => new Cell(fields));
}
