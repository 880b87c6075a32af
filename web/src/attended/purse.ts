// Tokens of attendance on the device, as the server has them in `privacy::attended`: both are held against
// crates/privacy/data/attended.json.

import { ristretto255_oprf, x25519 } from "@noble/curves/ed25519.js";

import { type Bytes, bytes, fresh, hexadecimal, joined, letters, ofLetters, text, utf8 } from "../steps/bytes";
import { expand, use } from "../steps/seal";

const { voprf } = ristretto255_oprf;

const VERSION = 1;
const SECRET = 32;
const NONCE = 16;
const TOKEN = 64;
/** The most tokens one purse holds, and the most bytes of a name. */
const MOST = 1_000;
const LONGEST = 120;

/** A paper with its token. */
interface Kept {
  first: number;
  verifier: string;
  nonce: Bytes;
  token: Bytes;
}

/** Somebody's tokens, and the secret from which a key follows for each verifier. */
export interface Purse {
  secret: Bytes;
  kept: Kept[];
}

/** A paper that is drawn and not yet stamped. */
export interface Draw {
  verifier: string;
  nonce: Bytes;
  text: Bytes;
  blind: Uint8Array;
  blinded: Uint8Array;
}

/** The purse of somebody who is nobody here. */
export function empty(secret: Bytes = fresh(SECRET)): Purse {
  return { secret, kept: [] };
}

/** The purse of somebody with six words: the same on all their devices. */
export async function ofWriting(writing: Bytes): Promise<Purse> {
  return empty(await expand(writing, use("attended", new Uint8Array())));
}

/** A name as it is compared. Throws where it is none. */
export function folded(name: string): string {
  const plain = name.normalize("NFKC").toLowerCase().normalize("NFKC").trim().split(/\s+/u).join(" ");
  const length = utf8(plain).length;
  if (length < 1 || length > LONGEST || /[\u0000-\u001f\u007f-\u009f]/.test(plain)) throw new Error("no name");
  return plain;
}

/** A field of a row: its kind, its length in eight bytes, little end first, and its bytes. */
function field(kind: "b" | "t", source: Uint8Array): Bytes {
  const head = new Uint8Array(9);
  head[0] = kind.charCodeAt(0);
  new DataView(head.buffer).setUint32(1, source.length, true);
  return joined(head, source);
}

/** The public half of this holder's key for one verifier. */
export async function holder(purse: Purse, verifier: string): Promise<Bytes> {
  const info = joined(utf8("homegroup/v1/attended/holder\0"), utf8(verifier));
  return x25519.getPublicKey(await expand(purse.secret, info)) as Bytes;
}

/** Draws a paper for a verifier. */
export async function draw(
  purse: Purse,
  verifier: string,
  nonce: Bytes = fresh(NONCE),
  random: (length?: number) => Uint8Array = (length = 32) => fresh(length),
): Promise<Draw> {
  const own = await holder(purse, verifier);
  const paper = joined(
    field("t", utf8("homegroup/v1/attended/paper")),
    field("t", utf8(verifier)),
    field("b", own),
    field("b", nonce),
  );
  return { verifier, nonce, text: paper, ...voprf.blind(paper, random) };
}

/** A stamp as the site gives it, in small hexadecimal digits. */
export interface Stamp {
  first: number;
  stamped: string;
  proof: string;
}

/** Takes the blind off the stamp: the purse with the token in it. Throws when the stamp is not of this key. */
export function keep(purse: Purse, draw: Draw, { first, stamped, proof }: Stamp, key: string): Purse {
  const { text: paper, blind, blinded, nonce, verifier } = draw;
  const token = voprf.finalize(paper, blind, bytes(stamped), blinded, bytes(key), bytes(proof)) as Bytes;
  if (purse.kept.length >= MOST) throw new Error("full");
  return { ...purse, kept: [...purse.kept, { first, verifier, nonce, token }] };
}

/** The text to keep. */
export function write({ secret, kept }: Purse): string {
  const all = kept.map(({ first, verifier, nonce, token }) => {
    const name = utf8(verifier);
    const head = new Uint8Array(5);
    new DataView(head.buffer).setInt32(0, first, true);
    head[4] = name.length;
    return joined(head, name, nonce, token);
  });
  return letters(joined(Uint8Array.of(VERSION), secret, ...all));
}

/** Reads it, whatever white space it was broken with. Throws where it is none. */
export function read(written: string): Purse {
  const all = ofLetters(written.replace(/\s+/g, ""));
  if (all[0] !== VERSION || all.length < 1 + SECRET) throw new Error("no purse");
  const purse = empty(all.slice(1, 1 + SECRET));
  let at = 1 + SECRET;
  while (at < all.length) {
    const length = all[at + 4] ?? 0;
    const end = at + 5 + length + NONCE + TOKEN;
    if (end > all.length || purse.kept.length >= MOST) throw new Error("no purse");
    const verifier = text(all.subarray(at + 5, at + 5 + length));
    if (folded(verifier) !== verifier) throw new Error("no purse");
    const nonce = all.slice(at + 5 + length, end - TOKEN);
    const first = new DataView(all.buffer, all.byteOffset).getInt32(at, true);
    purse.kept.push({ first, verifier, nonce, token: all.slice(end - TOKEN, end) });
    at = end;
  }
  return purse;
}

/** A paper as it goes to the site. */
export function blinded(draw: Draw): string {
  return hexadecimal(draw.blinded);
}
