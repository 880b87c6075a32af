// A room's page becomes live: frames to the view, buttons to wishes, and back into the room when the seat is lost.

import { element, find, keepingFocus, setText } from "./dom";
import type { Answer, Frame, LineFrame, RoomFrame, YouFrame } from "./frames";
import { Line } from "./line";
import { Parts } from "./parts";
import { comeBack } from "./recover";
import { Say } from "./say";
import { type RoomData, Texts, dataOf } from "./texts";
import { View } from "./view";
import { Voice } from "./voice/voice";

/** Steps that bring parts of the page of their own. */
const WITH_PARTS = new Set(["milestones", "fellowship"]);
/** Milliseconds within which the next meeting of a room that is always open begins. */
const NEXT_MEETING = 90_000;
/** Milliseconds between two looks for people who only listen. */
const NEWCOMERS = 30_000;

/** Opens the line, where the page is a room's. What is to be said first stands beside the buttons. */
export function openRoom(greeting?: string, listening = false): void {
  const page = find(document, "[data-room]");
  const data = dataOf<RoomData>("[data-room-data]");
  if (page !== null && data !== undefined) new Live(page, data).begin(greeting, listening);
}

class Live {
  private readonly base: string;
  private readonly texts: Texts;
  private readonly view: View;
  private readonly line: Line;
  private readonly say: Say;
  private readonly parts: Parts;
  private readonly voice: Voice;
  private room: RoomFrame | undefined;
  private you: YouFrame | undefined;
  private comingBack = false;
  private looking: number | undefined;
  private readonly spoke = new Set<string>();

  constructor(
    private readonly page: HTMLElement,
    private readonly data: RoomData,
  ) {
    this.base = page.dataset["room"] ?? "";
    this.texts = new Texts(data.texts);
    this.view = new View(page, data, this.texts);
    this.line = new Line(this.base, page.dataset["k"] ?? "", {
      frame: (frame) => this.take(frame),
      state: (state) => this.state(state),
      unseated: () => void this.comeBack("live-anew"),
    });
    this.say = new Say(page, this.texts, (wish) => this.line.wish(wish));
    this.parts = new Parts(page, this.base);
    this.voice = new Voice(page, this.texts, (wish) => this.line.wish(wish));
  }

  begin(greeting: string | undefined, listening: boolean): void {
    if (listening) this.voice.listen();
    if (greeting !== undefined) this.say.notice(greeting);
    this.looking = window.setInterval(() => this.lookForNewcomers(), NEWCOMERS);
    this.line.open();
  }

  private state(state: "open" | "lost" | "back"): void {
    if (state !== "lost") this.view.begin();
    else this.voice.lineLost();
    const text = state === "open" ? "" : this.texts.say(`live-${state}`);
    setText(find(this.page, "[data-line-state]"), text);
  }

  private take(frame: Exclude<Frame, Answer>): void {
    switch (frame.t) {
      case "room":
        this.view.show(frame);
        this.moved(frame);
        this.heard();
        break;
      case "you":
        this.isYou(frame);
        break;
      case "line":
      case "servants-line":
        this.view.said.line(frame);
        this.voice.line(frame);
        this.spoken(frame);
        break;
      case "withdrawn":
      case "restored":
        this.view.said.withdraw(frame.seat, frame.t === "withdrawn");
        break;
      case "console":
        this.parts.soon();
        break;
      case "help":
        this.view.help(frame.on_duty);
        break;
      case "contact":
        this.view.contact(frame.handle, frame.text);
        break;
      case "over":
        this.say.notice(this.texts.say("live-over"));
        break;
      case "voice-elsewhere":
        this.voice.elsewhere(frame.connection);
        break;
      case "bye":
        this.bye(frame.why);
        break;
    }
  }

  private isYou(you: YouFrame): void {
    const drawn = this.page.dataset["seat"];
    // Another window has taken a seat in the next meeting; this page is of the one before.
    if (drawn !== undefined && drawn !== you.seat) return void this.comeBack("live-anew");
    this.view.you(you);
    if (JSON.stringify(this.you) !== JSON.stringify(you)) this.parts.soon();
    this.you = you;
    this.heard();
  }

  /** Who is heard, and whose turn it is, belongs to both frames. */
  private heard(): void {
    if (this.room !== undefined) this.voice.frame(this.room, this.you, this.kind(this.room) === "silence");
  }

  /** What kind of step the room is in. */
  private kind(room: RoomFrame): string {
    return (room.step === null ? undefined : this.data.script.steps[room.step]?.kind) ?? "";
  }

  private moved(room: RoomFrame): void {
    const before = this.room;
    this.room = room;
    const serves = find(this.page, "[data-desk] fieldset") !== null;
    if (before === undefined || this.drawn(before, serves) === this.drawn(room, serves)) return;
    if (serves) this.parts.soon();
    else this.parts.someTime();
  }

  /** What parts of the page show of the room: to everybody, and to whoever has a desk. */
  private drawn(room: RoomFrame, serves: boolean): string {
    const step = serves || WITH_PARTS.has(this.kind(room)) ? room.step : null;
    const people = serves ? [room.floor?.seat, room.hands, room.voice] : null;
    return JSON.stringify([room.roles, room.on_duty, room.guard, step, people]);
  }

  /** Nobody is told when somebody comes; those who can let them take part have to look. */
  private lookForNewcomers(): void {
    if (this.room?.guard === "wary" && !this.room.on_duty) this.parts.someTime();
  }

  /** Whoever spoke for the first time can be asked for contact, and be helped by those who serve. */
  private spoken(line: LineFrame): void {
    if (this.spoke.has(line.seat)) return;
    this.spoke.add(line.seat);
    if (find(this.page, "[data-desk] fieldset, [data-exchange] legend") !== null) this.parts.someTime(2000);
  }

  private bye(why: string): void {
    const text = this.texts.say(`live-bye-${why}`);
    if (why === "wiped") return void this.comeBack("live-bye-wiped", NEXT_MEETING);
    this.voice.end();
    if (why === "left" || why === "removed") this.say.close(text);
    else this.say.notice(text);
  }

  /** Back into the room, on a page that is drawn anew: its meeting may be another one by now. */
  private async comeBack(greeting: string, whileShut = 0): Promise<void> {
    if (this.comingBack) return;
    this.comingBack = true;
    const listening = this.voice.isListening;
    this.voice.end();
    this.line.end();
    clearInterval(this.looking);
    this.view.said.forget();
    this.say.close(this.texts.say(whileShut > 0 ? greeting : "live-lost"));
    const page = await comeBack(this.base, whileShut);
    const fresh = page === "outside" ? null : find(page, "[data-room]");
    if (fresh === null) this.toTheDoor();
    else this.replaceBy(fresh, this.texts.say(greeting), listening);
  }

  private replaceBy(fresh: HTMLElement, greeting: string, listening: boolean): void {
    this.view.stop();
    this.parts.stop();
    const box = this.say.box;
    keepingFocus(() => {
      // The box itself moves over, with all that is typed in it.
      if (box !== null) find(fresh, "[data-say] textarea")?.replaceWith(box);
      this.page.replaceWith(fresh);
    });
    openRoom(greeting, listening);
  }

  /** The door says why. Whoever has typed something goes there by themselves, in another window. */
  private toTheDoor(): void {
    if ((this.say.box?.value ?? "").trim() === "") return location.assign(this.base);
    const link = element("a", "", this.texts.say("live-door-link"));
    link.href = this.base;
    link.target = "_blank";
    link.rel = "noopener";
    this.say.close(this.texts.say("live-door"), " ", link);
  }
}
