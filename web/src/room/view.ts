// How a room looks while it is live. Clocks run here between two frames; nothing here decides anything.

import { element, find, isolated, setText } from "./dom";
import type { LineFrame, RoomFrame, YouFrame } from "./frames";
import { type RoomData, Texts, clock, number } from "./texts";

export class View {
  private readonly texts: Texts;
  private readonly floorName = element("strong", "");
  private readonly floorLeft = element("span", "soft");
  private readonly floorSign = element("span", "now");
  private readonly floor = element("p", "floor");
  private readonly waiting = element("p", "dots waiting");
  private readonly said = element("ul", "said");
  private readonly nothing: HTMLElement;
  private room: RoomFrame | undefined;
  private heard = 0;
  private seat = "";

  constructor(
    private readonly page: HTMLElement,
    private readonly data: RoomData,
  ) {
    this.texts = new Texts(data.texts);
    this.nothing = element("p", "soft", this.texts.say("live-nothing-said"));
    this.floorName.setAttribute("role", "status");
    // Clocks would be read aloud every second.
    this.floorLeft.setAttribute("aria-hidden", "true");
    this.floorSign.setAttribute("role", "status");
    this.floor.append(this.floorName, " ", this.floorLeft, " ", this.floorSign);
    // New words are read aloud as they come, and nothing else of the page.
    const log = element("div", "", this.said);
    log.setAttribute("role", "log");
    log.setAttribute("aria-live", "polite");
    const live = find(page, "[data-live]");
    live?.append(this.floor, this.waiting, this.nothing, log);
    window.setInterval(() => this.tick(), 1000);
  }

  /** The live view takes the frame's place. */
  begin(): void {
    const live = find(this.page, "[data-live]");
    if (live !== null) live.hidden = false;
    find(this.page, "[data-frame]")?.remove();
    for (const part of this.page.querySelectorAll<HTMLElement>("[data-path], [data-stage]")) part.hidden = false;
  }

  show(room: RoomFrame): void {
    this.room = room;
    this.heard = performance.now();
    this.showState(room);
    for (const item of this.said.querySelectorAll<HTMLElement>("[data-seat]")) {
      item.hidden = room.withdrawn.includes(item.dataset["seat"] ?? "");
    }
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

  line(line: LineFrame): void {
    const item = element("li", line.t === "servants-line" ? "servants" : line.kind);
    item.dataset["seat"] = line.seat;
    item.append(element("b", "", isolated(line.handle)), element("p", "", this.words(line)));
    if (line.t === "servants-line") {
      item.prepend(element("small", "soft", `${this.texts.say("live-servants-only")} `));
    }
    const atEnd = innerHeight + scrollY >= document.body.scrollHeight - 240;
    this.said.append(item);
    this.nothing.hidden = true;
    // Whoever reads further up is not torn away.
    if (atEnd && document.activeElement?.tagName !== "TEXTAREA") item.scrollIntoView({ block: "nearest" });
  }

  /** Somebody's words are taken back, or shown again. */
  withdraw(seat: string, hidden: boolean): void {
    for (const item of this.said.querySelectorAll<HTMLElement>(`[data-seat="${CSS.escape(seat)}"]`)) {
      item.hidden = hidden;
    }
  }

  private words(line: LineFrame): string {
    if (line.milestone !== undefined) {
      const count = number(line.milestone.count);
      return this.texts.say(`live-milestone-${line.milestone.unit}`, { count });
    }
    if (line.to !== undefined) return this.texts.say("live-welcome", { handle: line.to });
    return line.text ?? "";
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
    this.showGuard(room);
  }

  private showGuard(room: RoomFrame): void {
    let note = find(this.page, "[data-guard]");
    if (room.guard === "calm") {
      note?.remove();
      return;
    }
    if (note === null) {
      note = element("p", "notices");
      note.dataset["guard"] = "";
      note.setAttribute("role", "status");
      find(this.page, ".you")?.after(note);
    }
    setText(note, this.texts.say(`live-guard-${room.guard}`));
  }

  private showFloor(room: RoomFrame): void {
    const floor = room.floor;
    const own = floor !== null && floor.seat === this.seat;
    this.floor.classList.toggle("yours", own);
    const free = room.floor_open ? "live-floor-open" : "live-floor-free";
    const name = own ? "live-floor-yours" : floor === null ? free : "live-floor";
    setText(this.floorName, this.texts.say(name, { handle: floor?.handle ?? "" }));
    setText(this.floorSign, floor?.sign == null ? "" : this.texts.say(`live-sign-${floor.sign}`));
    this.floorSign.hidden = floor?.sign == null;
  }

  private showWaiting(room: RoomFrame): void {
    this.waiting.hidden = room.hands.length === 0;
    const name = (hand: { seat: string; handle: string }) =>
      hand.seat === this.seat ? this.texts.say("live-you", { handle: hand.handle }) : hand.handle;
    const names = room.hands.map((hand) => element("span", "", isolated(name(hand))));
    if (room.more_hands > 0) {
      names.push(element("span", "", this.texts.say("live-more", { count: number(room.more_hands) })));
    }
    this.waiting.replaceChildren(element("span", "", this.texts.say("live-waiting")), ...names);
  }

  private showStep(room: RoomFrame): void {
    const items = [...this.page.querySelectorAll("[data-path] > li")];
    items.forEach((item, index) => {
      item.className = index === room.step ? "at" : room.step !== null && index < room.step ? "done" : "";
      if (index === room.step) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    });
    const reading = find(this.page, "[data-reading]");
    const text = room.step === null ? "" : (this.data.script.steps[room.step]?.text ?? "");
    if (reading !== null && reading.dataset["step"] !== String(room.step)) {
      reading.dataset["step"] = String(room.step);
      const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
      reading.replaceChildren(...paragraphs.map((paragraph) => element("p", "", paragraph)));
    }
  }

  /** The clocks. */
  private tick(): void {
    const room = this.room;
    if (room === undefined) return;
    const passed = performance.now() - this.heard;
    if (room.floor !== null) setText(this.floorLeft, clock(room.floor.left - passed));
    else setText(this.floorLeft, "");
    const left = clock((room.left ?? 0) - passed);
    const step = room.step === null ? undefined : this.data.script.steps[room.step];
    const stage =
      room.phase === "before"
        ? this.texts.say("live-before", { left })
        : step === undefined
          ? this.texts.say("live-over")
          : this.texts.say("live-step", { step: step.title, left });
    setText(find(this.page, "[data-stage]"), stage);
  }
}
