// The form under the room: a button is a wish, and what is typed stays until the room has heard it.

import { find } from "./dom";
import type { Answer, Wish } from "./frames";
import type { Texts } from "./texts";

export class Say {
  private readonly form: HTMLFormElement | null;
  private readonly note: HTMLElement | null;
  /** Buttons whose wishes have no answer yet. */
  private readonly asked = new Set<string>();
  /** Why nothing can be sent. */
  private closed: (Node | string)[] | undefined;

  constructor(
    page: HTMLElement,
    private readonly texts: Texts,
    private readonly send: (wish: Wish) => Promise<Answer>,
  ) {
    this.form = find<HTMLFormElement>(page, "[data-say]");
    this.note = find(page, "[data-notice]");
    this.form?.addEventListener("submit", (event) => this.submit(event));
    this.form?.addEventListener("keydown", (event) => {
      // Enter in a field presses the form's first button, and that raises a hand.
      if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
    });
  }

  /** What somebody types into. */
  get box(): HTMLTextAreaElement | null {
    return this.form === null ? null : find<HTMLTextAreaElement>(this.form, "textarea");
  }

  /** Says something beside the buttons; nothing, to say nothing any more. */
  notice(...content: (Node | string)[]): void {
    const note = this.note;
    if (note === null) return;
    note.className = "notices";
    note.hidden = content.length === 0;
    note.replaceChildren(...content);
  }

  /** Nothing can be sent from now on; says why, whenever somebody tries. */
  close(...why: (Node | string)[]): void {
    this.closed = why;
    this.notice(...why);
  }

  private submit(event: SubmitEvent): void {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || this.form === null) return;
    // Leaving is a page of its own, and so is looking again, for a page that is not live.
    if (button.value === "leave" || button.value === "here") return;
    event.preventDefault();
    if (this.closed !== undefined) this.notice(...this.closed);
    // A button that is pressed twice would say everything twice. It is not switched off: that takes the focus away.
    else if (!this.asked.has(button.value)) void this.ask(this.form, button.value);
  }

  private async ask(form: HTMLFormElement, value: string): Promise<void> {
    const wish = wishOf(form, value);
    this.asked.add(value);
    const answer = await this.send(wish).catch(() => undefined);
    this.asked.delete(value);
    if (answer !== undefined) this.heard(form, wish, answer);
    else this.notice(...(this.closed ?? [this.texts.say("live-lost")]));
  }

  private heard(form: HTMLFormElement, wish: Wish, answer: Answer): void {
    const sure = find(form, "[data-sure]");
    const tick = find<HTMLInputElement>(form, "[data-sure] input");
    const askWhether = answer.t === "held" && answer.can_confirm;
    if (sure !== null && tick !== null) {
      [sure.hidden, tick.disabled, tick.checked] = [!askWhether, !askWhether, false];
    }
    const box = this.box;
    if (answer.t === "ok" && wish["do"] === "say" && box !== null && box.value === wish["text"]) box.value = "";
    this.notice(...this.words(answer));
  }

  private words(answer: Answer): string[] {
    switch (answer.t) {
      case "ok":
        return answer.to_servants ? [this.texts.say("live-servants-only")] : [];
      case "refused":
        return [this.texts.say(`live-refused-${answer.why}`)];
      case "held":
        return [this.held(answer.found)];
      case "bad":
        return [this.texts.say("live-refused-not-now")];
    }
  }

  private held(found: string[]): string {
    const [first] = found;
    if (first === "too-long" || first === "empty") return this.texts.say(`live-held-${first}`);
    const named = [...new Set(found)].map((kind) => this.texts.say(`live-held-${kind}`));
    const list = new Intl.ListFormat(document.documentElement.lang).format(named);
    return this.texts.say("live-held", { what: list });
  }
}

/** The form's fields, as the button means them. */
function wishOf(form: HTMLFormElement, value: string): Wish {
  const [act = "", object] = value.split(":");
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? "");
  const wish: Wish = { do: act };
  if (act === "say") wish["text"] = text("text");
  if (act === "say" && fields.get("sure") === "true") wish["sure"] = true;
  if (act === "contact") wish["text"] = text("contact");
  if (act === "milestone") wish["what"] = object ?? text("what");
  else if (act === "take" || act === "resign") wish["role"] = object ?? "";
  else if (object !== undefined) wish["seat"] = object;
  if (act === "appoint") Object.assign(wish, { seat: text("seat"), role: text("role") });
  return wish;
}
