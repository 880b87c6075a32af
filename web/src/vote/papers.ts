// Ballot papers after RFC 9497 (VOPRF, ristretto255-SHA512), as the server has them in `privacy::ballot`: both are held
// against crates/privacy/data/ballots.json.

import { ristretto255_oprf } from "@noble/curves/ed25519.js";

const { voprf } = ristretto255_oprf;

/** A paper that was drawn on this device; everything in small hexadecimal digits. */
export interface Paper {
  /** Its number, which the server sees on the ballot only. */
  serial: string;
  /** What hides the number; never leaves the device. */
  blind: string;
  /** What the server stamps. */
  blinded: string;
}

/** Random bytes, so many. */
export type Random = (length?: number) => Uint8Array;

/** A fresh paper. */
export function draw(random: Random = fresh): Paper {
  return cover(hexadecimal(random(16)), random);
}

/** The paper with this number. */
export function cover(serial: string, random: Random = fresh): Paper {
  const { blind, blinded } = voprf.blind(bytes(serial), random);
  return { serial, blind: hexadecimal(blind), blinded: hexadecimal(blinded) };
}

/** Takes the cover off a stamp; what is left is worth a vote. Throws when the stamp is not of this key. */
export function uncover(paper: Paper, stamped: string, proof: string, key: string): string {
  const { serial, blind, blinded } = paper;
  return hexadecimal(
    voprf.finalize(bytes(serial), bytes(blind), bytes(stamped), bytes(blinded), bytes(key), bytes(proof)),
  );
}

function fresh(length = 32): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** Throws on what is not digits. */
export function bytes(digits: string): Uint8Array {
  if (!/^([0-9a-f]{2})*$/.test(digits)) throw new Error("not hexadecimal");
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

export function hexadecimal(source: Uint8Array): string {
  return Array.from(source, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
