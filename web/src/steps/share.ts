// Letting one other read a page, as the server's `privacy::share` has it: X25519, then as in `seal.ts`.

import { x25519 } from "@noble/curves/ed25519.js";

import { type Bytes, bytes, fresh, hexadecimal, joined, utf8 } from "./bytes";
import { expand, isSealed, lock, Shut, unlock, use } from "./seal";

const VERSION = 1;
const POINT = 32;

/** Six words as they are heard: small letters, one space between them. */
export function spoken(words: string): string {
  return words.toLowerCase().normalize("NFKD").replace(/[^a-z]+/g, " ").trim();
}

async function ofCode(code: string, name: string, length = 32): Promise<Bytes> {
  return expand(utf8(code), utf8(`homegroup/${name}/v1`), length);
}

/** Under which a reader's key lies. */
export async function readerId(code: string): Promise<string> {
  return hexadecimal(await ofCode(code, "reader-id", 16));
}

/** The code's mark on a key. */
export async function mark(code: string, key: string): Promise<string> {
  const secret = await ofCode(code, "reader-mac");
  const hmac = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return hexadecimal(new Uint8Array(await crypto.subtle.sign("HMAC", hmac, bytes(key))));
}

/** The key of a reader for one code. */
export function readerKey(writing: Bytes, reader: string): Promise<Bytes> {
  return expand(writing, use("reader-key", bytes(reader)));
}

/** The key under which the answer to one share is read. */
export function answerKey(writing: Bytes, share: string): Promise<Bytes> {
  return expand(writing, use("answer-key", bytes(share)));
}

export function publicOf(secret: Bytes): string {
  return hexadecimal(x25519.getPublicKey(secret));
}

/** Seals a text so that only the holder of this key's private half opens it, in this share alone. */
export async function sealTo(
  key: string,
  share: string,
  plain: Uint8Array,
  random: Bytes = fresh(POINT),
  nonce: Bytes = fresh(12),
): Promise<Bytes> {
  const own = x25519.getPublicKey(random) as Bytes;
  const agreed = await agree(random, bytes(key), own, bytes(key));
  return lock(agreed, bound(own, share), own, plain, nonce);
}

/** Opens what was sealed to this key in this share. */
export async function openLetter(secret: Bytes, share: string, letter: Bytes): Promise<string> {
  if (!isSealed(letter, POINT)) throw new Shut("cut-off");
  const own = letter.slice(1, 1 + POINT);
  let agreed: Bytes;
  try {
    agreed = await agree(secret, own, own, bytes(publicOf(secret)));
  } catch {
    throw new Shut("sealed");
  }
  return unlock(agreed, bound(own, share), letter.subarray(1 + POINT));
}

/** Throws for a point that leads to the same secret with everybody. */
function agree(mine: Bytes, theirs: Bytes, own: Bytes, reader: Bytes): Promise<Bytes> {
  const shared = x25519.getSharedSecret(mine, theirs) as Bytes;
  return expand(shared, use("letter", joined(own, reader)));
}

function bound(own: Bytes, share: string): Bytes {
  return joined(Uint8Array.of(VERSION), own, bytes(share));
}
