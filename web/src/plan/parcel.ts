// What a clinic's six words open, as the server's `privacy::parcel` has it: the words never leave this device.

import { type Bytes, bytes, hexadecimal, joined, ofLetters, utf8 } from "../steps/bytes";
import { expand, open } from "../steps/seal";
import { spoken } from "../steps/share";

const ROUNDS = 100_000;
const SALT = "homegroup/v1/parcel";

export interface ParcelKey {
  id: string;
  key: Bytes;
}

/** Six words as they are gone over: a few of the list have a hyphen, which nobody hears. */
function heard(words: string): string {
  const spaced = spoken(words);
  return spaced.split(" ").length === 6 ? spaced : spoken(words.replace(/(\S)\p{Pd}(\S)/gu, "$1$2"));
}

/** What the words lead to. Slow on purpose. */
export async function parcelKey(words: string): Promise<ParcelKey> {
  const base = await crypto.subtle.importKey("raw", utf8(heard(words)), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: utf8(SALT), iterations: ROUNDS };
  const slow = new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
  const id = await expand(slow, utf8("homegroup/v1/parcel/id\0"), 16);
  return { id: hexadecimal(id), key: await expand(slow, utf8("homegroup/v1/parcel/key\0")) };
}

/** Opens what lies under the words. */
export async function openParcel({ id, key }: ParcelKey, sealed: string): Promise<string> {
  return open({ slot: "", id, key, bound: joined(Uint8Array.of(1), bytes(id)) }, ofLetters(sealed));
}

export type Ask = "check_ins" | "visits" | "commitments" | "scales";
const ASKS: readonly Ask[] = ["check_ins", "visits", "commitments", "scales"];

/** What a clinic sends. What no page shows of it is left out. */
export interface Parcel {
  plan: Record<string, unknown>;
  asks: Ask[];
  mailbox: { id: string; public: string } | undefined;
  clinic: { name: string; contact: string };
  consent: { id: string; summary: string } | undefined;
  notice: string;
  /** The clinic's own questionnaires, as they came. */
  scales: unknown[];
  ends: string;
}

/** Reads one; `undefined` where it is none, or asks for something without a consent behind it. */
export function readParcel(json: string): Parcel | undefined {
  const found = record(JSON.parse(json));
  const [clinic, mailbox, consent] = [record(found["clinic"]), record(found["mailbox"]), record(found["consent"])];
  const asks = ASKS.filter((ask) => Array.isArray(found["asks"]) && found["asks"].includes(ask));
  const [id, key] = [text(mailbox["id"]), text(mailbox["public"])];
  const isWhole = /^[0-9a-f]{32}$/.test(id) && /^[0-9a-f]{64}$/.test(key) && found["consent"] !== undefined;
  const plan = record(found["plan"]);
  const isFree = plan["mandated"] !== true || plan["secular_offered"] === true;
  if (found["v"] !== 1 || text(clinic["name"]) === "" || (asks.length > 0 && !isWhole) || !isFree) return undefined;
  return {
    plan,
    asks,
    mailbox: isWhole ? { id, public: key } : undefined,
    clinic: { name: text(clinic["name"]), contact: text(clinic["contact"]) },
    consent: isWhole ? { id: text(consent["id"]), summary: text(consent["summary"]) } : undefined,
    notice: text(found["notice"]),
    scales: broughtWith(plan, found["scales"]),
    ends: text(found["ends"]),
  };
}

/** Those scales that the plan asks for, each once; the one that is shipped cannot be put in the place of. */
function broughtWith(plan: Record<string, unknown>, sent: unknown): unknown[] {
  const asked = new Set(Array.isArray(plan["scales"]) ? plan["scales"].map(text) : []);
  asked.delete("audit-c");
  return (Array.isArray(sent) ? sent : []).filter((scale) => asked.delete(text(record(scale)["id"])));
}

export function record(found: unknown): Record<string, unknown> {
  return typeof found === "object" && found !== null && !Array.isArray(found) ? (found as Record<string, unknown>) : {};
}

export function text(found: unknown): string {
  return typeof found === "string" ? found : "";
}
