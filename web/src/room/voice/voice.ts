// The part of a room's page for voices: listening, and speaking when it is one's turn. Whose turn it is the room says;
// nothing here could make anybody heard. Whoever would rather type misses nothing.

import { find, setText } from "../dom";
import type { Answer, LineFrame, RoomFrame, Wish, YouFrame } from "../frames";
import type { Texts } from "../texts";
import { Aloud } from "./aloud";
import { chime } from "./chime";
import { Ear, type EarState } from "./ear";
import { Microphone } from "./microphone";
import { Mouth } from "./mouth";
import { isTurn } from "./turn";

/** Milliseconds before a lost connection is made again. */
const AGAIN = 2500;
/** So many losses with nothing heard between, and there is no way through. */
const LOSSES = 3;

export class Voice {
  private readonly section: HTMLElement | null;
  private readonly mouth: Mouth;
  private readonly aloud: Aloud | undefined;
  private readonly base: string;
  private readonly k: string;
  private ear: Ear | undefined;
  private again: number | undefined;
  private losses = 0;
  private room: RoomFrame | undefined;
  private you: YouFrame | undefined;
  private turn = false;
  private state: EarState | "off" | "elsewhere" = "off";
  private sign: string | null = null;
  /** Why it is as it is, where nobody asked for that; until something is done about it. */
  private why = "";
  /** A finger or a key is down to speak. */
  private holding = false;
  /** Who waits until one is connected. */
  private readonly waiting: (() => void)[] = [];
  private ended = false;

  constructor(
    page: HTMLElement,
    private readonly texts: Texts,
    wish: (wish: Wish) => Promise<Answer>,
  ) {
    this.section = find(page, "[data-voice]");
    const microphone = new Microphone(this.part<HTMLMeterElement>("meter"), (loud) => this.told(loud));
    const send = async (track: MediaStreamTrack | null) => this.ear?.send(track).catch(() => undefined);
    this.mouth = new Mouth(microphone, wish, () => this.connected(), send, (why) => this.spoken(why));
    this.base = page.dataset["room"] ?? "";
    this.k = page.dataset["k"] ?? "";
    if (this.section === null) return;
    this.aloud = new Aloud(this.section, page.dataset["lang"] ?? "");
    this.show("[data-voice-plain]", false);
    if (typeof RTCPeerConnection === "undefined") return;
    this.show("[data-voice-scripted]", true);
    this.on("[data-voice-listen]", () => (this.ear === undefined ? this.listen() : this.stop()));
    this.on("[data-voice-speak]", () => (this.mouth.isSpeaking ? this.mouth.off() : this.speak()));
    this.on("[data-voice-try]", () => (this.mouth.isTrying ? this.mouth.off() : void this.mouth.try()));
    this.holdToSpeak();
  }

  /** Whoever listened goes on, on a page that was drawn anew. */
  get isListening(): boolean {
    return this.ear !== undefined;
  }

  listen(): void {
    clearTimeout(this.again);
    if (this.ended) return;
    this.why = "";
    this.ear ??= new Ear(this.base, this.k, (state) => this.changed(state));
    this.draw();
  }

  /** Everything is let go. */
  stop(): void {
    this.close("off");
    this.aloud?.hush();
  }

  /** The same, for good: this page is not in the room any more. */
  end(): void {
    this.ended = true;
    this.turn = false;
    this.stop();
  }

  /** The room does not hear what is wished for, so it could not be told that one's microphone is off. */
  lineLost(): void {
    this.mouth.off();
  }

  /** This connection has ended for a newer one of the same person; one listens in one window. */
  elsewhere(connection: number): void {
    if (this.ear?.connection === connection) this.close("elsewhere");
  }

  /** `silent`: in this step nobody speaks. */
  frame(room: RoomFrame, you: YouFrame | undefined, silent: boolean): void {
    if (this.ended) return;
    this.room = room;
    this.you = you;
    const turn = you !== undefined && isTurn(room, you, silent);
    if (turn !== this.turn) this.why = "";
    this.turn = turn;
    this.mouth.room(turn, you !== undefined && room.voice?.seat === you.seat);
    const sign = room.floor?.sign ?? null;
    if (this.ear !== undefined && sign !== null && sign !== this.sign) chime(sign);
    this.sign = sign;
    this.draw();
  }

  line(line: LineFrame): void {
    if (line.seat !== this.you?.seat && this.room?.voice == null) this.aloud?.line(line);
  }

  private changed(state: EarState): void {
    this.state = state;
    if (state === "listening") {
      this.losses = 0;
      for (const go of this.waiting.splice(0)) go();
    }
    if (state === "lost") this.lost();
    else if (state === "none" || state === "poor") this.close(state);
    else this.draw();
  }

  /** Where there is no way, the microphone is let go and one reads why. */
  private connected(): Promise<void> {
    if (this.state === "listening") return Promise.resolve();
    return new Promise((go) => this.waiting.push(go));
  }

  private lost(): void {
    this.losses += 1;
    if (this.losses >= LOSSES) return this.close("none");
    this.close("lost");
    this.again = window.setTimeout(() => this.listen(), AGAIN);
  }

  /** Nothing is heard any more, and nothing sent. */
  private close(state: Voice["state"]): void {
    clearTimeout(this.again);
    this.why = "";
    this.mouth.off();
    this.ear?.end();
    this.ear = undefined;
    if (state !== "lost") this.losses = 0;
    this.state = state;
    this.draw();
  }

  private speak(): void {
    if (!this.turn) return;
    this.listen();
    void this.mouth.speak();
  }

  /** One's own voice begins or ends. */
  private spoken(why: string): void {
    this.why = why;
    if (this.mouth.state === "off") this.holding = false;
    this.draw();
  }

  private told(loud: "quiet" | "good"): void {
    const text = loud === "good" && this.mouth.isSpeaking ? "" : this.texts.say(`live-voice-${loud}`);
    setText(this.part("[data-voice-level-says]"), text);
  }

  /** By finger, mouse or keyboard: down to speak, up to stop. */
  private holdToSpeak(): void {
    const button = this.part("[data-voice-hold]");
    const down = (event: Event) => {
      event.preventDefault();
      if (this.holding) return;
      this.speak();
      this.holding = this.mouth.isSpeaking;
    };
    const up = () => {
      if (this.holding) this.mouth.off();
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
    const { isSpeaking, isTrying } = this.mouth;
    this.press("[data-voice-listen]", on, on ? "live-voice-stop" : "live-voice-listen");
    this.press("[data-voice-speak]", isSpeaking, isSpeaking ? "live-voice-hush" : "live-voice-speak");
    this.press("[data-voice-try]", isTrying, isTrying ? "live-voice-tried" : "live-voice-try");
    this.show("[data-voice-turn]", this.turn);
    this.show("[data-voice-try]", !isSpeaking);
    this.show("[data-voice-level]", isSpeaking || isTrying);
    if (!isSpeaking && !isTrying) setText(this.part("[data-voice-level-says]"), "");
    setText(this.part("[data-voice-state]"), this.why === "" ? this.words() : this.texts.say(this.why));
  }

  private words(): string {
    if (this.state === "off") return "";
    if (this.state !== "listening") return this.texts.say(`live-voice-${this.state}`);
    const voice = this.room?.voice ?? null;
    const own = voice?.seat === this.you?.seat;
    // What the room takes for open and is not, is not heard: nothing is sent.
    if (voice === null || (own && this.mouth.state !== "on")) return this.texts.say("live-voice-listening");
    const name = own ? (voice.muted ? "you-muted" : "you") : voice.muted ? "muted" : "speaks";
    return this.texts.say(`live-voice-${name}`, { handle: voice.handle });
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
