// How a room looks while it is live. Clocks run here between two frames; nothing here decides anything.

import { element, find, isolated, setText } from "./dom";
import type { Named, RoomFrame, YouFrame } from "./frames";
import { Said } from "./said";
import { type RoomData, type Step, type Texts, clock, number } from "./texts";

export class View {
  readonly said: Said;
  private readonly floorName = element("strong", "");
  private readonly floorLeft = element("span", "soft");
  private readonly floorSign = element("span", "now");
  private readonly floor = element("p", "floor");
  private readonly waiting = element("p", "dots waiting");
  private readonly announced = element("p", "sr");
  private readonly clocks: number;
  private room: RoomFrame | undefined;
  private heard = 0;
  private seat: string;
  private begun = false;
  private step: number | null | undefined;
  /** Somebody wrote words of crisis at this page. */
  private ownHelp = false;

  constructor(
    private readonly page: HTMLElement,
    private readonly data: RoomData,
    private readonly texts: Texts,
  ) {
    this.seat = page.dataset["seat"] ?? "";
    this.floorName.setAttribute("role", "status");
    // Clocks would be read aloud every second.
    this.floorLeft.setAttribute("aria-hidden", "true");
    this.floorSign.setAttribute("role", "status");
    this.floor.append(this.floorName, " ", this.floorLeft, " ", this.floorSign);
    this.announced.setAttribute("role", "status");
    const live = find(page, "[data-live]") ?? element("div", "");
    live.append(this.floor, this.waiting, this.announced);
    this.said = new Said(live, texts);
    this.speakReceived();
    this.clocks = window.setInterval(() => this.tick(), 1000);
  }

  /** The live view takes the frame's place. */
  begin(): void {
    if (this.begun) return;
    this.begun = true;
    for (const part of this.page.querySelectorAll<HTMLElement>("[data-live], [data-path], [data-stage]")) {
      part.hidden = false;
    }
    // What the server drew for whoever has no script, and would stand there twice.
    const still = "[data-frame], [data-look-again], .help-beside:not([data-help])";
    for (const part of this.page.querySelectorAll(still)) part.remove();
    this.said.begin();
  }

  /** Its clocks stand still. */
  stop(): void {
    clearInterval(this.clocks);
  }

  show(room: RoomFrame): void {
    this.room = room;
    this.heard = performance.now();
    this.showState(room);
    this.showGuard(room);
    this.showHelp(room.help || this.ownHelp, room.on_duty);
    this.said.withdrawn(room.withdrawn);
    this.showFloor(room);
    this.showWaiting(room);
    this.showStep(room);
    this.tick();
  }

  you(you: YouFrame): void {
    this.seat = you.seat;
    const sentence = find(this.page, ".you");
    if (sentence === null) return;
    find(sentence, "[data-listening]")?.remove();
    if (you.listening) {
      const note = element("strong", "", this.texts.say("live-listening"));
      note.dataset["listening"] = "";
      sentence.append(" ", note);
    }
    if (this.room !== undefined) this.show(this.room);
  }

  /** Help lines for this person, whoever else sees them. */
  help(onDuty: boolean): void {
    this.ownHelp = true;
    this.showHelp(true, onDuty);
  }

  /** Contact that came; as the server draws it, so that nothing is to be changed when its part is fetched. */
  contact(handle: string, text: string): void {
    const item = element("li", "", element("b", "", isolated(handle)), ": ", isolated(text));
    find(this.page, "[data-received]")?.append(item);
  }

  /** Contact that comes is read aloud. A list cannot be a status itself. */
  private speakReceived(): void {
    const list = find(this.page, "[data-received]");
    if (list === null || list.closest("[role=status]") !== null) return;
    const status = element("div", "");
    status.setAttribute("role", "status");
    status.setAttribute("aria-atomic", "false");
    list.replaceWith(status);
    status.append(list);
  }

  private showState(room: RoomFrame): void {
    const words = [
      this.texts.say(`live-people-${room.people}`),
      this.texts.say(room.on_duty ? "live-duty-yes" : "live-duty-no"),
    ];
    const state = find(this.page, "[data-state]");
    if (state !== null && state.textContent !== words.join("")) {
      state.replaceChildren(...words.map((word) => element("span", "", word)));
    }
    const alone = find(this.page, "[data-alone]");
    if (alone !== null) alone.hidden = room.people !== "one";
    const unled = find(this.page, "[data-unled]");
    if (unled !== null) unled.hidden = room.led;
  }

  private showGuard(room: RoomFrame): void {
    let note = find(this.page, "[data-guard]");
    if (room.guard === "calm") return note?.remove();
    if (note === null) {
      note = element("p", "notices");
      note.dataset["guard"] = "";
      note.setAttribute("role", "status");
      find(this.page, ".you")?.after(note);
    }
    setText(note, this.texts.say(`live-guard-${room.guard}`));
  }

  private showHelp(needed: boolean, onDuty: boolean): void {
    const note = find(this.page, "[data-help]");
    if (note === null) return;
    note.hidden = !needed;
    if (!needed) return note.replaceChildren();
    const text = this.texts.say(onDuty ? "live-help" : "live-help-nobody");
    // Said once: it is read aloud whenever it changes.
    if (note.firstChild?.textContent === text) return;
    const link = element("a", "", this.texts.say("live-help-link"));
    link.href = note.dataset["help"] ?? "/help";
    link.target = "_blank";
    link.rel = "noopener";
    note.replaceChildren(text, " ", link);
  }

  private showFloor(room: RoomFrame): void {
    const floor = room.floor;
    const own = floor !== null && floor.seat === this.seat;
    this.floor.classList.toggle("yours", own);
    const free = room.floor_open ? "live-floor-open" : room.answers !== null ? "live-answers" : "live-floor-free";
    const name = own ? "live-floor-yours" : floor === null ? free : "live-floor";
    const who = floor ?? room.answers;
    setText(this.floorName, this.texts.say(name, { handle: who === null ? "" : this.name(who) }));
    setText(this.floorSign, floor?.sign == null ? "" : this.texts.say(`live-sign-${floor.sign}`));
    this.floorSign.hidden = floor?.sign == null;
  }

  private showWaiting(room: RoomFrame): void {
    this.waiting.hidden = room.hands.length === 0;
    const names = room.hands.map((hand) => element("span", "", isolated(this.name(hand))));
    if (room.more_hands > 0) {
      names.push(element("span", "", this.texts.say("live-more", { count: number(room.more_hands) })));
    }
    this.waiting.replaceChildren(element("span", "", this.texts.say("live-waiting")), ...names);
  }

  private name(who: Named): string {
    return who.seat === this.seat ? this.texts.say("live-you", { handle: who.handle }) : who.handle;
  }

  private showStep(room: RoomFrame): void {
    if (this.step === room.step) return;
    const items = [...this.page.querySelectorAll("[data-path] > li")];
    items.forEach((item, index) => {
      item.className = index === room.step ? "at" : room.step !== null && index < room.step ? "done" : "";
      if (index === room.step) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    });
    const step = this.stepOf(room);
    const paragraphs = (step?.text ?? "").split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
    find(this.page, "[data-reading]")?.replaceChildren(...paragraphs.map((text) => this.read(text)));
    // Whoever has just opened the page has been told.
    if (this.step !== undefined) this.announced.replaceChildren(...(step === undefined ? [] : [this.read(step.title)]));
    this.step = room.step;
  }

  private stepOf(room: RoomFrame): Step | undefined {
    return room.step === null ? undefined : this.data.script.steps[room.step];
  }

  /** Words of the format, which are in the room's language and not in the page's. */
  private read(text: string): HTMLElement {
    const paragraph = element("p", "", text);
    paragraph.lang = this.page.dataset["lang"] ?? "";
    paragraph.dir = this.page.dataset["dir"] ?? "auto";
    return paragraph;
  }

  /** The clocks. */
  private tick(): void {
    const room = this.room;
    if (room === undefined) return;
    const passed = performance.now() - this.heard;
    setText(this.floorLeft, room.floor === null ? "" : clock(room.floor.left - passed));
    const left = clock((room.left ?? 0) - passed);
    const step = this.stepOf(room);
    const stage =
      room.phase === "before"
        ? this.texts.say("live-before", { left })
        : step === undefined
          ? this.texts.say("live-over")
          : this.texts.say("live-step", { step: step.title, left });
    setText(find(this.page, "[data-stage]"), stage);
  }
}
