// The part of a room's page for voices: listening, and speaking when it is one's turn. Whose turn it is the room says;
// nothing here could make anybody heard. Whoever would rather type misses nothing.

import { find, setText } from "../dom";
import type { Answer, LineFrame, RoomFrame, Wish, YouFrame } from "../frames";
import type { Texts } from "../texts";
import { Aloud } from "./aloud";
import { chime } from "./chime";
import { Ear, type State } from "./ear";
import { Microphone } from "./microphone";

/** Milliseconds before a lost connection is made again. */
const AGAIN = 2500;

export class Voice {
  private readonly section: HTMLElement | null;
  private readonly microphone: Microphone;
  private readonly aloud: Aloud | undefined;
  private readonly base: string;
  private readonly k: string;
  private ear: Ear | undefined;
  private again: number | undefined;
  private room: RoomFrame | undefined;
  private you: YouFrame | undefined;
  private state: State | "off" = "off";
  private sign: string | null = null;
  /** One's own voice goes out, or is about to. */
  private speaking = false;
  private trying = false;
  private holding = false;

  constructor(
    page: HTMLElement,
    private readonly texts: Texts,
    private readonly wish: (wish: Wish) => Promise<Answer>,
  ) {
    this.section = find(page, "[data-voice]");
    this.microphone = new Microphone(this.part<HTMLMeterElement>("meter"), (loud) => this.told(loud));
    this.base = page.dataset["room"] ?? "";
    this.k = page.dataset["k"] ?? "";
    if (this.section === null) return;
    this.aloud = new Aloud(this.section, page.dataset["lang"] ?? "");
    this.show("[data-voice-plain]", false);
    if (typeof RTCPeerConnection === "undefined") return;
    this.show("[data-voice-scripted]", true);
    this.on("[data-voice-listen]", () => (this.ear === undefined ? this.listen() : this.stop()));
    this.on("[data-voice-speak]", () => void (this.speaking ? this.hush() : this.speak()));
    this.on("[data-voice-try]", () => void this.try());
    this.holdToSpeak();
  }

  /** Whoever listened goes on, on a page that was drawn anew. */
  get isListening(): boolean {
    return this.ear !== undefined;
  }

  listen(): void {
    this.ear ??= new Ear(this.base, this.k, (state) => this.changed(state));
    this.draw();
  }

  /** Everything is let go. */
  stop(): void {
    clearTimeout(this.again);
    void this.hush();
    this.ear?.end();
    this.ear = undefined;
    this.state = "off";
    this.aloud?.hush();
    this.draw();
  }

  frame(room: RoomFrame, you: YouFrame | undefined): void {
    this.room = room;
    this.you = you;
    const own = you !== undefined && room.voice?.seat === you.seat;
    // The turn is over, or somebody who serves ended it.
    if (!this.isTurn() || (this.speaking && room.voice !== null && !own)) this.letGo();
    const sign = room.floor?.sign ?? null;
    if (this.ear !== undefined && sign !== null && sign !== this.sign) chime(sign);
    this.sign = sign;
    this.draw();
  }

  line(line: LineFrame): void {
    if (line.seat !== this.you?.seat && this.room?.voice == null) this.aloud?.line(line);
  }

  /** As the room will most likely see it; it has the last word. */
  private isTurn(): boolean {
    const { room, you } = this;
    if (room === undefined || you === undefined || you.listening) return false;
    const leads = you.roles.some((role) => role === "chair" || role === "co-chair");
    if (room.guard === "panic") return leads;
    if (room.floor !== null) return room.floor.seat === you.seat;
    const free = room.voice === null || room.voice.seat === you.seat;
    return free && (leads || room.floor_open || room.answers?.seat === you.seat);
  }

  private changed(state: State): void {
    this.state = state;
    const over = state === "lost" || state === "none" || state === "poor";
    if (over) {
      this.letGo();
      this.ear = undefined;
    }
    if (state === "lost") this.again = window.setTimeout(() => this.listen(), AGAIN);
    this.draw();
  }

  private async speak(): Promise<void> {
    if (this.speaking || !this.isTurn()) return;
    this.speaking = true;
    this.trying = false;
    this.listen();
    const track = await this.microphone.open().catch(() => undefined);
    if (track === undefined) return this.refused("live-voice-denied");
    const answer = await this.wish({ do: "speak" }).catch(() => undefined);
    // It was let go meanwhile: the button, or the turn.
    if (!this.speaking) return void this.hush();
    if (answer?.t !== "ok") {
      return this.refused(answer?.t === "refused" ? `live-refused-${answer.why}` : "live-lost");
    }
    await this.ear?.send(track);
    this.draw();
  }

  private refused(why: string): void {
    this.letGo();
    this.draw();
    this.say(this.texts.say(why));
  }

  private async hush(): Promise<void> {
    const spoke = this.speaking;
    this.letGo();
    this.draw();
    if (spoke) await this.wish({ do: "hush" }).catch(() => undefined);
  }

  /** Nothing goes out, and the microphone is off. */
  private letGo(): void {
    this.speaking = false;
    this.trying = false;
    void this.ear?.send(null).catch(() => undefined);
    this.microphone.close();
  }

  /** Only seen by whoever speaks: nothing of it is sent. */
  private async try(): Promise<void> {
    if (this.trying) {
      this.letGo();
      return this.draw();
    }
    this.trying = true;
    const track = await this.microphone.open().catch(() => undefined);
    if (track === undefined) this.refused("live-voice-denied");
    else this.draw();
  }

  private told(loud: "quiet" | "good"): void {
    if (loud === "good" && !this.trying) return setText(this.part("[data-voice-level-says]"), "");
    setText(this.part("[data-voice-level-says]"), this.texts.say(`live-voice-${loud}`));
  }

  /** By finger, mouse or keyboard: down to speak, up to stop. */
  private holdToSpeak(): void {
    const button = this.part("[data-voice-hold]");
    const down = (event: Event) => {
      event.preventDefault();
      if (this.holding) return;
      this.holding = true;
      void this.speak();
    };
    const up = () => {
      if (!this.holding) return;
      this.holding = false;
      void this.hush();
    };
    const isKey = (event: KeyboardEvent) => event.key === " " || event.key === "Enter";
    button?.addEventListener("pointerdown", down);
    button?.addEventListener("keydown", (event) => {
      if (isKey(event) && !event.repeat) down(event);
      else if (isKey(event)) event.preventDefault();
    });
    for (const name of ["pointerup", "pointercancel", "pointerleave", "keyup", "blur"]) button?.addEventListener(name, up);
  }

  private draw(): void {
    const on = this.ear !== undefined;
    const turn = this.isTurn();
    this.press("[data-voice-listen]", on, on ? "live-voice-stop" : "live-voice-listen");
    this.press("[data-voice-speak]", this.speaking, this.speaking ? "live-voice-hush" : "live-voice-speak");
    this.press("[data-voice-try]", this.trying, this.trying ? "live-voice-tried" : "live-voice-try");
    this.show("[data-voice-turn]", turn);
    this.show("[data-voice-level]", this.speaking || this.trying);
    this.say(this.words());
  }

  private words(): string {
    const { voice } = this.room ?? { voice: null };
    if (this.ear === undefined && this.state === "off") return "";
    if (this.state !== "listening") return this.texts.say(`live-voice-${this.state}`);
    if (voice === null) return this.texts.say("live-voice-listening");
    const own = voice.seat === this.you?.seat;
    const name = own ? (voice.muted ? "you-muted" : "you") : voice.muted ? "muted" : "speaks";
    return this.texts.say(`live-voice-${name}`, { handle: voice.handle });
  }

  private say(text: string): void {
    setText(this.part("[data-voice-state]"), text);
  }

  private press(selector: string, pressed: boolean, text: string): void {
    const button = this.part(selector);
    button?.setAttribute("aria-pressed", String(pressed));
    setText(button, this.texts.say(text));
  }

  private show(selector: string, shown: boolean): void {
    const part = this.part(selector);
    if (part !== null) part.hidden = !shown;
  }

  private on(selector: string, act: () => void): void {
    this.part(selector)?.addEventListener("click", act);
  }

  private part<E extends HTMLElement = HTMLElement>(selector: string): E | null {
    return this.section === null ? null : find<E>(this.section, selector);
  }
}
