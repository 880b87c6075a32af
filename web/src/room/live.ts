// A room's page becomes live: frames to the view, buttons to wishes.

import { element, find, setText } from "./dom";
import type { Answer, Frame, RoomFrame, Wish } from "./frames";
import { Line } from "./line";
import { type RoomData, Texts, dataOf } from "./texts";
import { View } from "./view";

/** Steps that bring parts of the page of their own. */
const WITH_PARTS = new Set(["milestones", "fellowship"]);
/** The parts that the server draws; see `refreshParts`. */
const PARTS = ["[data-desk]", "[data-own-roles]", "[data-milestones]", "[data-exchange]", "[data-roles]"];

/** Opens the line, where the page is a room's. */
export function openRoom(): void {
  const page = find(document, "[data-room]");
  const data = dataOf<RoomData>("[data-room-data]");
  if (page !== null && data !== undefined) new Live(page, data).begin();
}

class Live {
  private readonly texts: Texts;
  private readonly view: View;
  private readonly line: Line;
  private readonly form: HTMLFormElement | null;
  private step: number | null | undefined;
  private refreshing: number | undefined;
  private readonly spoke = new Set<string>();

  constructor(
    private readonly page: HTMLElement,
    private readonly data: RoomData,
  ) {
    this.texts = new Texts(data.texts);
    this.view = new View(page, data);
    this.form = find<HTMLFormElement>(page, "[data-say]");
    const listener = {
      frame: (frame: Exclude<Frame, Answer>) => this.take(frame),
      state: (open: boolean, again: boolean) => this.state(open, again),
    };
    this.line = new Line(page.dataset["room"] ?? "", page.dataset["k"] ?? "", listener);
  }

  begin(): void {
    this.form?.addEventListener("submit", (event) => this.submit(event));
    this.line.open();
  }

  private state(open: boolean, again: boolean): void {
    const note = find(this.page, "[data-line-state]");
    if (open && !again) this.view.begin();
    setText(note, open ? (again ? this.texts.say("live-back") : "") : this.texts.say("live-lost"));
  }

  private take(frame: Exclude<Frame, Answer>): void {
    switch (frame.t) {
      case "room":
        this.view.show(frame);
        this.moved(frame);
        break;
      case "you":
        this.view.you(frame);
        this.refreshSoon(0);
        break;
      case "line":
      case "servants-line":
        this.view.line(frame);
        if (!this.spoke.has(frame.seat)) {
          this.spoke.add(frame.seat);
          if (find(this.page, "[data-desk] fieldset, [data-exchange] legend") !== null) this.refreshSoon(2000);
        }
        break;
      case "withdrawn":
      case "restored":
        this.view.withdraw(frame.seat, frame.t === "withdrawn");
        break;
      case "console":
        this.refreshSoon(200);
        break;
      case "help":
        this.help(frame.on_duty);
        break;
      case "contact":
        this.contact(this.texts.say("live-contact", { handle: frame.handle, text: frame.text }));
        break;
      case "over":
        this.notice(this.texts.say("live-over"));
        break;
      case "bye":
        // The next meeting of this room has a door of its own.
        if (frame.why === "wiped") location.replace(this.page.dataset["room"] ?? "/rooms");
        this.notice(this.texts.say(`live-bye-${frame.why}`));
        break;
    }
  }

  private moved(room: RoomFrame): void {
    if (this.step === room.step) return;
    const kind = room.step === null ? undefined : this.data.script.steps[room.step]?.kind;
    const before = this.step == null ? undefined : this.data.script.steps[this.step]?.kind;
    this.step = room.step;
    // Everybody's page asks at once otherwise.
    if (WITH_PARTS.has(kind ?? "") || WITH_PARTS.has(before ?? "")) this.refreshSoon(Math.random() * 3000);
  }

  /** What depends on who somebody is is drawn by the server alone: its parts are fetched anew. */
  private refreshSoon(pause: number): void {
    if (this.refreshing !== undefined) return;
    this.refreshing = window.setTimeout(() => {
      this.refreshing = undefined;
      void this.refreshParts();
    }, pause);
  }

  private async refreshParts(): Promise<void> {
    const response = await fetch(`${this.page.dataset["room"]}/inside`).catch(() => undefined);
    if (response?.ok !== true || response.redirected) return;
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    const focused = document.activeElement;
    const value = focused instanceof HTMLButtonElement ? focused.value : undefined;
    for (const selector of PARTS) {
      const [old, next] = [find(this.page, selector), find(fresh, selector)];
      // What somebody is typing into stays.
      if (old === null || next === null || (focused instanceof HTMLInputElement && old.contains(focused))) continue;
      if (old.innerHTML === next.innerHTML && old.hidden === next.hidden) continue;
      old.replaceChildren(...next.childNodes);
      old.hidden = next.hidden;
    }
    if (value !== undefined && !focused?.isConnected) {
      find<HTMLButtonElement>(this.page, `button[value="${CSS.escape(value)}"]`)?.focus();
    }
  }

  private submit(event: SubmitEvent): void {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || this.form === null) return;
    // Leaving is a page of its own.
    if (button.value === "leave") return;
    event.preventDefault();
    void this.send(this.form, button.value);
  }

  private async send(form: HTMLFormElement, value: string): Promise<void> {
    const wish = wishOf(form, value);
    const answer = await this.line.wish(wish).catch(() => undefined);
    if (answer === undefined) {
      this.notice(this.texts.say("live-lost"));
      return;
    }
    this.heard(form, wish, answer);
  }

  private heard(form: HTMLFormElement, wish: Wish, answer: Answer): void {
    const sure = find(form, "[data-sure]");
    const box = find<HTMLInputElement>(form, "[data-sure] input");
    const ask = answer.t === "held" && answer.can_confirm;
    if (sure !== null && box !== null) [sure.hidden, box.disabled, box.checked] = [!ask, !ask, false];
    switch (answer.t) {
      case "ok": {
        const text = find<HTMLTextAreaElement>(form, "textarea");
        if (wish["do"] === "say" && text !== null && text.value === wish["text"]) text.value = "";
        this.notice(answer.to_servants ? this.texts.say("live-servants-only") : "");
        break;
      }
      case "refused":
        this.notice(this.texts.say(`live-refused-${answer.why}`));
        break;
      case "held":
        this.notice(this.held(answer.found));
        break;
      case "bad":
        this.notice(this.texts.say("live-refused-not-now"));
        break;
    }
  }

  private held(found: string[]): string {
    const [first] = found;
    if (first === "too-long" || first === "empty") return this.texts.say(`live-held-${first}`);
    const named = [...new Set(found)].map((kind) => this.texts.say(`live-held-${kind}`));
    const list = new Intl.ListFormat(document.documentElement.lang).format(named);
    return this.texts.say("live-held", { what: list });
  }

  private notice(text: string): void {
    const note = find(this.page, "[data-notice]");
    if (note === null) return;
    note.hidden = text === "";
    note.className = "notices";
    setText(note, text);
  }

  private help(onDuty: boolean): void {
    const note = find(this.page, "[data-help]");
    if (note === null) return;
    const link = element("a", "", this.texts.say("live-help-link"));
    link.href = note.dataset["help"] ?? "/help";
    link.target = "_blank";
    link.rel = "noopener";
    note.replaceChildren(this.texts.say(onDuty ? "live-help" : "live-help-nobody"), " ", link);
    note.hidden = false;
  }

  private contact(text: string): void {
    find(this.page, "[data-received]")?.append(element("li", "", text));
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
  if (act === "milestone") wish["what"] = object ?? "";
  else if (act === "take" || act === "resign") wish["role"] = object ?? "";
  else if (object !== undefined) wish["seat"] = object;
  if (act === "appoint") Object.assign(wish, { seat: text("seat"), role: text("role") });
  return wish;
}
