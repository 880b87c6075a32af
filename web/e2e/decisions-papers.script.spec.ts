// The papers of the browser are those of RFC 9497, and of the server: both are held against the same file.

import { readFileSync } from "node:fs";

import { expect, test } from "@playwright/test";

import { bytes, cover, uncover, type Random } from "../src/vote/papers";

interface Ours {
  public: string;
  serial: string;
  blind: string;
  blinded: string;
  stamped: string;
  proof: string;
  token: string;
}

interface OfRfc {
  input: string;
  blind: string;
  blinded: string;
  evaluated: string;
  proof: string;
  output: string;
}

const vectors = JSON.parse(
  readFileSync(new URL("../../crates/privacy/data/ballots.json", import.meta.url), "utf8"),
) as { rfc: { public: string; papers: OfRfc[] }; ours: Ours[] };

/** Gives the library this number: it takes bytes, little end first, and adds one to them below the order. */
const giving =
  (number: string): Random =>
  (length = 32) => {
    let rest = BigInt(`0x${number.match(/../g)?.reverse().join("")}`) - 1n;
    return Uint8Array.from({ length }, () => {
      const byte = Number(rest & 255n);
      rest >>= 8n;
      return byte;
    });
  };

test("papers are those of RFC 9497, and of the server", () => {
  expect(vectors.rfc.papers).toHaveLength(2);
  for (const known of vectors.rfc.papers) {
    const paper = cover(known.input, giving(known.blind));
    expect(paper).toEqual({ serial: known.input, blind: known.blind, blinded: known.blinded });
    expect(uncover(paper, known.evaluated, known.proof, vectors.rfc.public)).toBe(known.output);
  }
  expect(vectors.ours).toHaveLength(2);
  for (const known of vectors.ours) {
    const paper = cover(known.serial, giving(known.blind));
    expect(paper.blinded).toBe(known.blinded);
    expect(uncover(paper, known.stamped, known.proof, known.public)).toBe(known.token);
  }
});

test("a stamp of another key is refused", () => {
  const [one, other] = vectors.ours;
  if (!one || !other) throw new Error("there are two");
  const paper = cover(one.serial, giving(one.blind));
  expect(() => uncover(paper, one.stamped, one.proof, other.public)).toThrow();
  expect(() => uncover(paper, other.stamped, one.proof, one.public)).toThrow();
  expect(() => uncover(paper, one.stamped, other.proof, one.public)).toThrow();
  expect(() => bytes("zz")).toThrow();
});
