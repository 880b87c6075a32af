// One page as it is sealed, as the server's `journal::Document` has it.

import { Shut } from "./seal";

export interface Page {
  v: 1;
  /** The day it was written on. */
  at: string;
  fields: Record<string, string>;
  rows: Record<string, string[][]>;
  /** Versions that were saved elsewhere meanwhile. */
  other: Page[];
  /** What a newer program wrote is carried along. */
  [more: string]: unknown;
}

export function blank(at: string): Page {
  return { v: 1, at, fields: {}, rows: {}, other: [] };
}

/** Throws where it is no page, or one of a later shape. */
export function read(json: string): Page {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    throw new Shut("sealed");
  }
  return page(found);
}

function page(found: unknown): Page {
  if (!isRecord(found) || typeof found["v"] !== "number") throw new Shut("sealed");
  if (found["v"] > 1) throw new Shut("newer");
  const { at, fields, rows, other } = found;
  return {
    ...found,
    v: 1,
    at: typeof at === "string" ? at : "",
    fields: isRecord(fields) ? texts(fields) : {},
    rows: isRecord(rows) ? tables(rows) : {},
    other: Array.isArray(other) ? other.map(page) : [],
  };
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

function texts(found: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(found).filter((one): one is [string, string] => typeof one[1] === "string"));
}

function tables(found: Record<string, unknown>): Record<string, string[][]> {
  const rows = (table: unknown) => (Array.isArray(table) ? table.filter(Array.isArray).map((row) => row.map(String)) : []);
  return Object.fromEntries(Object.entries(found).map(([name, table]) => [name, rows(table)]));
}

/** What stands on it, whenever it was written and whatever lies beside it. */
function said(page: Page): string {
  const fields = Object.entries(page.fields).map(([name, text]) => [name, text.trim()] as const);
  const rows = Object.entries(page.rows).map(([name, rows]) => {
    const cells = rows.map((row) => row.map((cell) => cell.trim()).join("\0").replace(/\0+$/, ""));
    return [name, cells.filter((row) => row !== "")] as const;
  });
  const sorted = <T>(all: (readonly [string, T])[]) => [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    sorted(fields.filter(([, text]) => text !== "")),
    sorted(rows.filter(([, rows]) => rows.length > 0)),
  ]);
}

export function saysTheSame(one: Page, other: Page): boolean {
  return said(one) === said(other);
}

export function isBlank(page: Page): boolean {
  return saysTheSame(page, blank("")) && page.other.length === 0;
}

/** A page with what an older version of it holds and this one has no place for. */
export function carrying(page: Page, before: Page): Page {
  return {
    ...before,
    ...page,
    fields: { ...before.fields, ...page.fields },
    rows: { ...before.rows, ...page.rows },
  };
}

/** A page with another version of it beside, and all that lay beside that one; nothing twice. */
export function beside(mine: Page, there: Page): Page {
  const other = [...mine.other];
  for (const version of [{ ...there, other: [] }, ...there.other]) {
    const known = saysTheSame(mine, version) || isBlank(version) || other.some((one) => saysTheSame(one, version));
    if (!known) other.push(version);
  }
  return { ...mine, other };
}

/** A page and all that lies beside it as one, for pages whose rows stand each for itself: a row is there, or it is not. */
export function united(page: Page): Page {
  const rows = { ...page.rows };
  for (const version of page.other) {
    for (const [name, more] of Object.entries(united(version).rows)) {
      const known = new Set((rows[name] ?? []).map((row) => row.join("\0")));
      rows[name] = [...(rows[name] ?? []), ...more.filter((row) => !known.has(row.join("\0")))];
    }
  }
  return { ...page, rows, other: [] };
}
