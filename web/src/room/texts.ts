// The words a room may have to say, and the format; both come with the page.

export interface Step {
  kind: string;
  title: string;
  text: string;
}

export interface RoomData {
  texts: Record<string, string>;
  script: { steps: Step[] };
}

const language = document.documentElement.lang;
const numbers = new Intl.NumberFormat(language);

export class Texts {
  constructor(private readonly texts: Record<string, string>) {}

  /** A text with its arguments filled in. A name nobody wrote stands for itself. */
  say(name: string, values: Record<string, string> = {}): string {
    const pattern = this.texts[name] ?? name;
    return pattern.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
  }
}

/** A number, written the language's way. */
export function number(value: number): string {
  return numbers.format(value);
}

/** "2:04", for a length of time in milliseconds. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 });
  return `${numbers.format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`;
}

/** The JSON of a block of data on the page. */
export function dataOf<T>(selector: string): T | undefined {
  const text = document.querySelector(selector)?.textContent;
  return text === null || text === undefined ? undefined : (JSON.parse(text) as T);
}
