// Sealed pages, as the server's `privacy::entry` has them: both are held against crates/privacy/data/entries.json.

import { type Bytes, fresh, hexadecimal, joined, text, utf8 } from "./bytes";

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const SIZES = [1024, 4096, 16_384, 65_536];
const LARGEST = 65_536;
/** The most bytes that one page may have before it is sealed. */
export const LONGEST = 250_000;

/** More than one page holds. */
export class TooLong extends Error {}

/** Why a page stays shut: it is none or only a part of one; or it was changed, or sealed under other words. */
export class Shut extends Error {
  constructor(readonly why: "cut-off" | "sealed" | "newer") {
    super(why);
  }
}

/** HKDF-SHA-256 without salt: so many bytes, for one use. */
export async function expand(key: Bytes, info: Bytes, length = 32): Promise<Bytes> {
  const base = await crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveBits"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, length * 8));
}

/** The info of a key for one use. */
export function use(name: string, context: Uint8Array): Bytes {
  return joined(utf8(`homegroup/${name}/v1\0`), context);
}

/** The id and the key of one page. */
export interface PageKey {
  slot: string;
  id: string;
  bound: Bytes;
  key: Bytes;
}

/** The key of the page in this slot. */
export async function pageKey(writing: Bytes, slot: string): Promise<PageKey> {
  const id = await expand(writing, use("entry-id", utf8(slot)), 16);
  const key = await expand(writing, use("entry-key", utf8(slot)));
  return { slot, id: hexadecimal(id), bound: joined(Uint8Array.of(VERSION), id), key };
}

export async function seal(page: PageKey, plain: Uint8Array, nonce: Bytes = fresh(NONCE)): Promise<Bytes> {
  return lock(page.key, page.bound, new Uint8Array(), plain, nonce);
}

export async function open(page: PageKey, sealed: Bytes): Promise<string> {
  if (!isSealed(sealed, 0)) throw new Shut("cut-off");
  return unlock(page.key, page.bound, sealed.subarray(1));
}

/** The version, `head`, the nonce, and the padded text sealed. */
export async function lock(
  key: Bytes,
  bound: Bytes,
  head: Uint8Array,
  plain: Uint8Array,
  nonce: Bytes,
): Promise<Bytes> {
  if (plain.length > LONGEST) throw new TooLong();
  const aes = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const how = { name: "AES-GCM", iv: nonce, additionalData: bound };
  const sealed = await crypto.subtle.encrypt(how, aes, pad(plain));
  return joined(Uint8Array.of(VERSION), head, nonce, new Uint8Array(sealed));
}

/** Opens what begins with the nonce. */
export async function unlock(key: Bytes, bound: Bytes, rest: Bytes): Promise<string> {
  const aes = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
  const how = { name: "AES-GCM", iv: rest.subarray(0, NONCE), additionalData: bound };
  try {
    return text(unpad(new Uint8Array(await crypto.subtle.decrypt(how, aes, rest.subarray(NONCE)))));
  } catch {
    throw new Shut("sealed");
  }
}

/** Could this be what `lock` made with a head of so many bytes? */
export function isSealed(sealed: Uint8Array, head: number): boolean {
  const padded = sealed.length - 1 - head - NONCE - TAG;
  const fits = SIZES.includes(padded) || (padded > LARGEST && padded % LARGEST === 0);
  return sealed[0] === VERSION && fits && padded <= 4 * LARGEST;
}

/** The length in eight bytes, little end first, the bytes, and zeros. */
function pad(plain: Uint8Array): Bytes {
  const full = plain.length + 8;
  const size = SIZES.find((size) => full <= size) ?? Math.ceil(full / LARGEST) * LARGEST;
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, plain.length, true);
  padded.set(plain, 8);
  return padded;
}

function unpad(padded: Uint8Array): Uint8Array {
  const view = new DataView(padded.buffer, padded.byteOffset, padded.byteLength);
  const length = view.getUint32(0, true);
  if (view.getUint32(4, true) !== 0 || length > padded.length - 8) throw new Shut("sealed");
  return padded.subarray(8, 8 + length);
}
