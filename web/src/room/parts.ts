// What depends on who somebody is is drawn by the server alone: here its parts of the page are fetched anew.

import { find, keepingFocus } from "./dom";
import { look } from "./recover";

const NAMES = ["desk", "own-roles", "milestones", "exchange", "roles", "received", "newcomers"];
const PARTS = NAMES.map((name) => `[data-${name}]`);
/** Milliseconds between two fetches at least. */
const RARELY = 2000;
/** Everybody's page would ask at once otherwise. */
const SPREAD = 3000;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const FIELDS = "input:not([type=hidden]), select, textarea";

export class Parts {
  private waiting: number | undefined;
  private last = -RARELY;

  constructor(
    private readonly page: HTMLElement,
    private readonly base: string,
  ) {}

  /** For one person's reason, after so many milliseconds at least. */
  soon(pause = 0): void {
    if (this.waiting !== undefined) return;
    const rarely = this.last + RARELY - performance.now();
    this.waiting = window.setTimeout(() => void this.fetch(), Math.max(pause, rarely));
  }

  /** For everybody's reason. */
  someTime(pause = 0): void {
    this.soon(pause + Math.random() * SPREAD);
  }

  stop(): void {
    clearTimeout(this.waiting);
  }

  private async fetch(): Promise<void> {
    this.waiting = undefined;
    this.last = performance.now();
    const fresh = await look(`${this.base}/inside?parts=1`);
    // Where there is no seat any more the line finds that out.
    if (!(fresh instanceof Document)) return;
    keepingFocus(() => {
      for (const part of PARTS) this.replace(find(this.page, part), find(fresh, part));
    });
  }

  private replace(old: HTMLElement | null, next: HTMLElement | null): void {
    if (old === null || next === null) return;
    if (old.innerHTML === next.innerHTML && old.hidden === next.hidden) return;
    // Nothing is taken away from whoever is typing or choosing. They get it when they are done, and not at once: they
    // may be about to press a button of this part.
    const focused = document.activeElement;
    if (focused !== null && focused.matches(FIELDS) && old.contains(focused)) {
      focused.addEventListener("blur", () => this.soon(RARELY), { once: true });
      return;
    }
    const fields = [...old.querySelectorAll<Field>(FIELDS)];
    old.replaceChildren(...next.childNodes);
    old.hidden = next.hidden;
    for (const field of fields) carryOver(field, old);
  }
}

/** What was typed, ticked or chosen in a field is so in the new one of its name too. */
function carryOver(field: Field, part: HTMLElement): void {
  const next = find<Field>(part, `[name="${CSS.escape(field.name)}"]`);
  if (field instanceof HTMLInputElement && next instanceof HTMLInputElement) {
    if (field.value !== field.defaultValue) next.value = field.value;
    if (field.checked !== field.defaultChecked) next.checked = field.checked;
  } else if (field instanceof HTMLSelectElement && next instanceof HTMLSelectElement) {
    // Whoever was chosen may be gone.
    if ([...next.options].some((option) => option.value === field.value)) next.value = field.value;
  } else if (field instanceof HTMLTextAreaElement && next instanceof HTMLTextAreaElement) {
    if (field.value !== field.defaultValue) next.value = field.value;
  }
}
