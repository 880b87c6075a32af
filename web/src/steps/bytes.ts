// Bytes and the texts that stand for them.

export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

export function utf8(text: string): Bytes {
  return encoder.encode(text) as Bytes;
}

/** Throws where it is no text. */
export function text(source: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(source);
}

export function joined(...parts: Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Throws on what is not digits. */
export function bytes(digits: string): Bytes {
  if (!/^([0-9a-f]{2})*$/.test(digits)) throw new Error("not hexadecimal");
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

export function hexadecimal(source: Uint8Array): string {
  return Array.from(source, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Base64url without padding. */
export function letters(source: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < source.length; at += 0x8000) binary += String.fromCharCode(...source.subarray(at, at + 0x8000));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Throws on what is no base64url. */
export function ofLetters(source: string): Bytes {
  if (!/^[\w-]*$/.test(source)) throw new Error("not base64url");
  return Uint8Array.from(atob(source.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}

export function fresh(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
