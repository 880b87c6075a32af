// What is sealed on a device is what the server's program seals, and days are counted alike: all held against the same files.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { expect, test } from "@playwright/test";

import { bytes, hexadecimal, letters, ofLetters, utf8 } from "../src/steps/bytes";
import { localDay, periodLike } from "../src/steps/clock";
import { count, word } from "../src/steps/count";
import { beside, blank, read, saysTheSame } from "../src/steps/document";
import { LONGEST, open, pageKey, seal, TooLong } from "../src/steps/seal";
import { answerKey, mark, openLetter, publicOf, readerId, readerKey, sealTo, spoken } from "../src/steps/share";

interface Known {
  pages: { writing: string; slot: string; id: string; nonce: string; plain: string; times: number; sealed_sha256: string; sealed?: string }[];
  letters: Record<"code" | "reader_id" | "public" | "mac" | "reader" | "writer" | "share" | "answer_public" | "fresh" | "nonce" | "plain" | "letter", string>[];
}

const known = JSON.parse(
  readFileSync(new URL("../../crates/privacy/data/entries.json", import.meta.url), "utf8"),
) as Known;

/** The writing key of a root: the server makes it; the file has it for pages. */
const writingOf = (root: string) => {
  const page = (known.pages as unknown as { root: string; writing: string }[]).find((one) => one.root === root);
  if (page === undefined) throw new Error("the file has no such root");
  return bytes(page.writing);
};

test("pages are sealed as the server seals them", async () => {
  expect(known.pages.length).toBeGreaterThanOrEqual(3);
  for (const one of known.pages) {
    const key = await pageKey(bytes(one.writing), one.slot);
    expect(key.id).toBe(one.id);
    const plain = one.plain.repeat(one.times);
    const sealed = await seal(key, utf8(plain), bytes(one.nonce));
    expect(createHash("sha256").update(sealed).digest("hex")).toBe(one.sealed_sha256);
    if (one.sealed !== undefined) expect(letters(sealed)).toBe(one.sealed);
    expect(await open(key, sealed)).toBe(plain);
  }
});

test("what was changed, cut off or moved stays shut", async () => {
  const [, one] = known.pages;
  if (one?.sealed === undefined) throw new Error("there is one");
  const key = await pageKey(bytes(one.writing), one.slot);
  const sealed = ofLetters(one.sealed);
  for (const at of [0, 1, 12, 13, 500, sealed.length - 1]) {
    const changed = sealed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    await expect(open(key, changed)).rejects.toThrow();
  }
  await expect(open(key, sealed.subarray(0, 700))).rejects.toThrow("cut-off");
  await expect(open(await pageKey(bytes(one.writing), "life"), sealed)).rejects.toThrow("sealed");
  await expect(seal(key, new Uint8Array(LONGEST + 1))).rejects.toThrow(TooLong);
});

test("letters are sealed as the server seals them", async () => {
  for (const one of known.letters) {
    const reader = writingOf(one.reader);
    expect(await readerId(one.code)).toBe(one.reader_id);
    const key = await readerKey(reader, one.reader_id);
    expect(publicOf(key)).toBe(one.public);
    expect(await mark(one.code, one.public)).toBe(one.mac);
    expect(publicOf(await answerKey(writingOf(one.writer), one.share))).toBe(one.answer_public);
    const letter = await sealTo(one.public, one.share, utf8(one.plain), bytes(one.fresh), bytes(one.nonce));
    expect(letters(letter)).toBe(one.letter);
    expect(await openLetter(key, one.share, letter)).toBe(one.plain);
    await expect(openLetter(key, hexadecimal(new Uint8Array(16).fill(9)), letter)).rejects.toThrow("sealed");
  }
  await expect(sealTo("0".repeat(64), "0".repeat(32), utf8(""))).rejects.toThrow();
  expect(spoken(" Abacus, zoom-\n3. ZOOM ")).toBe("abacus zoom zoom");
});

test("no version is lost, and the date is the site's where the device's cannot be right", () => {
  const page = (text: string) => ({ ...blank("2026-11-26"), fields: { costs: text } });
  const both = beside(page("mine"), beside(page("theirs"), page("older")));
  expect(both.other.map((one) => one.fields["costs"])).toEqual(["theirs", "older"]);
  expect(beside(both, page(" mine ")).other).toHaveLength(2);
  expect(saysTheSame(page("x"), { ...page("x "), rows: { list: [["", " "]] } })).toBe(true);
  expect(() => read('{"v":2}')).toThrow("newer");
  expect(() => read("[")).toThrow("sealed");
  expect(localDay("2026-11-26", new Date(2026, 10, 27, 9)).trusted).toBe(true);
  expect(localDay("2026-11-26", new Date(2025, 10, 26))).toEqual({ day: "2026-11-26", trusted: false });
});

interface Case {
  why: string;
  start: string;
  slips: string[];
  today: string;
  is: { total: number; stretch: number; longest: number; since: string | null; reached: string[]; next: string | null };
}

test("days are counted as the server counts them", () => {
  const cases = JSON.parse(
    readFileSync(new URL("../../crates/journal/data/life.json", import.meta.url), "utf8"),
  ) as Case[];
  expect(cases.length).toBeGreaterThanOrEqual(12);
  for (const { why, start, slips, today, is } of cases) {
    const { reached, next, ...rest } = count(start, slips, today);
    const said = ([milestone, day]: (typeof reached)[number]) => `${word(milestone)} ${day}`;
    expect({ ...rest, reached: reached.map(said), next: next === null ? null : said(next) }, why).toEqual(is);
  }
});

test("a day is in the same week and year as the server says", () => {
  // As `journal::rhythm` has them.
  const known: [string, string, string][] = [
    ["2026-11-26", "2026-w48", "2026"],
    ["2027-01-01", "2026-w53", "2027"],
    ["2024-12-30", "2025-w01", "2024"],
  ];
  for (const [day, week, year] of known) {
    expect(periodLike("2020-02-03", day)).toBe(day);
    expect(periodLike("2020-w09", day)).toBe(week);
    expect(periodLike("2020", day)).toBe(year);
  }
  expect(periodLike("first-look", "2026-11-26")).toBeUndefined();
});
