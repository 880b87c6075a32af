// What the scripts of the device say, in the page's language. Fetched once something is to be said.

/** A path of this site in the page's language: English needs no part of its own. */
export function inLanguage(path: string): string {
  const code = document.documentElement.lang;
  return code === "en" ? path : `/${code}${path}`;
}

let words: Promise<Record<string, string>> | undefined;

/** Says a text; its name without `device-`. */
export type Say = (id: string, values?: Record<string, string>) => string;

/** Fetches the texts. Without a line they come from the copies, if there are any. */
export async function texts(): Promise<Say> {
  words ??= fetch(inLanguage("/kept/words"), { credentials: "omit" }).then((answer) => answer.json());
  const known = await words.catch((error: unknown) => {
    // There was no line: whoever asks again asks anew.
    words = undefined;
    throw error;
  });
  return (id, values = {}) => {
    const text = known[`device-${id}`] ?? id;
    return text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
  };
}

/** A number as the page's language writes it. */
export function number(count: number): string {
  return new Intl.NumberFormat(document.documentElement.lang).format(count);
}

/** A date as the page's language writes it. */
export function day(iso: string): string {
  const date = new Date(`${iso}T12:00:00Z`);
  return new Intl.DateTimeFormat(language(), { dateStyle: "long", timeZone: "UTC" }).format(date);
}

/** A date and time on the reader's clock. */
export function moment(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "long", timeStyle: "short" }).format(new Date(iso));
}

/** The English of these pages is British; dates are of the calendar that lists of meetings use. */
function language(): string {
  const code = document.documentElement.lang;
  return code === "en" ? "en-GB" : `${code}-u-ca-gregory`;
}
