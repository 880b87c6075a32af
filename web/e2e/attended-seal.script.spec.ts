// What a device makes of a paper is what the server's program makes of it: both are held against one file.

import { readFileSync } from "node:fs";

import { expect, test } from "@playwright/test";

import { blinded, draw, empty, folded, holder, keep, ofWriting, read, write } from "../src/attended/purse";
import { bytes, hexadecimal } from "../src/steps/bytes";

interface Known {
  first: number;
  stamp: string;
  secret: string;
  typed: string;
  verifier: string;
  word: string;
  challenge: string;
  holder: string;
  papers: Record<"nonce" | "blind" | "blinded" | "stamped" | "proof" | "token", string>[];
  purse: string;
}

const { tokens, own } = JSON.parse(
  readFileSync(new URL("../../crates/privacy/data/attended.json", import.meta.url), "utf8"),
) as { tokens: Known[]; own: { writing: string; purse: string } };

/** Gives the library this number: it takes bytes, little end first, and adds one to them below the order. */
const giving =
  (number: string) =>
  (length = 32): Uint8Array => {
    let rest = BigInt(`0x${number.match(/../g)?.reverse().join("")}`) - 1n;
    return Uint8Array.from({ length }, () => {
      const byte = Number(rest & 255n);
      rest >>= 8n;
      return byte;
    });
  };

test("tokens are those of the server", async () => {
  expect(tokens).toHaveLength(2);
  for (const known of tokens) {
    const verifier = folded(known.typed);
    expect([verifier, folded(known.word)]).toEqual([known.verifier, known.challenge]);
    let purse = empty(bytes(known.secret));
    expect(hexadecimal(await holder(purse, verifier))).toBe(known.holder);
    for (const one of known.papers) {
      const paper = await draw(purse, verifier, bytes(one.nonce), giving(one.blind));
      expect(blinded(paper)).toBe(one.blinded);
      purse = keep(purse, paper, { first: known.first, stamped: one.stamped, proof: one.proof }, known.stamp);
      expect(hexadecimal(purse.kept.at(-1)?.token ?? new Uint8Array())).toBe(one.token);
    }
    expect(write(purse)).toBe(known.purse);
    expect(read(` ${known.purse.slice(0, 40)}\n${known.purse.slice(40)}`)).toEqual(purse);
  }
});

test("a stamp of a key of one's own is refused", async () => {
  const [one, other] = tokens;
  const paper = one?.papers[0];
  if (one === undefined || other === undefined || paper === undefined) throw new Error("there are two");
  const purse = empty(bytes(one.secret));
  const drawn = await draw(purse, one.verifier, bytes(paper.nonce), giving(paper.blind));
  const stamp = { first: one.first, stamped: paper.stamped, proof: paper.proof };
  expect(() => keep(purse, drawn, stamp, other.stamp)).toThrow();
  expect(() => keep(purse, drawn, stamp, "")).toThrow();
  expect(keep(purse, drawn, stamp, one.stamp).kept).toHaveLength(1);
});

test("what is no purse is refused, and what follows from six words is the server's", async () => {
  const [one] = tokens;
  if (one === undefined) throw new Error("there is one");
  for (const bad of ["", "AA", one.purse.slice(1), one.purse.slice(0, -4), `${one.purse}AAAA`, "é"]) {
    expect(() => read(bad)).toThrow();
  }
  for (const bad of ["", " \n", "x".repeat(121), "a\u0000b"]) expect(() => folded(bad)).toThrow();
  expect(write(await ofWriting(bytes(own.writing)))).toBe(own.purse);
});
