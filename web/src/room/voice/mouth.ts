// One's own voice: from the press that asks for the microphone until it is let go. Whatever lets it go, a press, the
// room, a lost line or the device, goes one way: the microphone is off, nothing is sent, and the room knows.

import type { Answer, Wish } from "../frames";
import type { Microphone } from "./microphone";

/**
 * - `off`: no microphone, nothing sent;
 * - `opening`: the device is asked for it;
 * - `trying`: it is open, and only its level is shown;
 * - `asking`: it is open, and the room is asked as soon as the sound is connected;
 * - `on`: the room has said yes.
 */
export type MouthState = "off" | "opening" | "trying" | "asking" | "on";
type Purpose = "try" | "speak";

/** Milliseconds for which what was said last may still be on its way to the room. */
const LAST_WORD = 200;
/** Milliseconds in which the room shows a microphone as open that it said yes to. */
const SHOWN_IN = 2000;

export class Mouth {
  private is: MouthState = "off";
  private purpose: Purpose = "try";
  /** From opening to letting go. */
  private use = new AbortController();
  private track: MediaStreamTrack | undefined;
  /** The room last showed one's microphone as open. */
  private shown = false;
  /** The room may still take one's microphone for open. */
  private owing = false;
  /** It is being told. */
  private hushing = false;
  /** Wishes go one after the other: a late yes must not come after the word that it is over. */
  private wishes: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly microphone: Microphone,
    private readonly wish: (wish: Wish) => Promise<Answer>,
    /** When there is a way for one's voice: without one the room closes a microphone at once. */
    private readonly connected: () => Promise<void>,
    /** Where one's voice goes; nothing, to send nothing. */
    private readonly send: (track: MediaStreamTrack | null) => Promise<void>,
    /** Something is different; and why, where nobody asked for that. */
    private readonly changed: (why: string) => void,
  ) {}

  get state(): MouthState {
    return this.is;
  }

  /** One's voice goes out, or is about to. */
  get isSpeaking(): boolean {
    return this.is === "asking" || this.is === "on" || (this.is === "opening" && this.purpose === "speak");
  }

  /** Only one's own level is to be seen, or is about to be. */
  get isTrying(): boolean {
    return this.is === "trying" || (this.is === "opening" && this.purpose === "try");
  }

  try(): Promise<void> | void {
    if (this.is === "off") return this.open("try");
  }

  speak(): Promise<void> | void {
    if (this.is === "off") return this.open("speak");
    if (this.is === "trying" && this.track !== undefined) return this.ask(this.track);
    this.purpose = "speak";
    this.changed("");
  }

  /** The one way out. `why`, where it was not one's own wish. */
  off(why = ""): void {
    if (this.is === "off") return;
    this.use.abort();
    this.track = undefined;
    this.is = "off";
    const silent = this.send(null);
    if (this.owing) void this.hush(silent);
    this.changed(why);
  }

  /** The room says whether one may be heard, and whether it takes one's microphone for open. */
  room(turn: boolean, open: boolean): void {
    if (this.is === "on" && this.shown && !open) {
      // Whoever led the meeting, or the room itself, closed it.
      this.owing = false;
      return this.off();
    }
    this.shown = open;
    if (!turn) this.off();
    // The line was lost before the room knew.
    if (this.is === "off" && this.owing && open && !this.hushing) void this.hush();
  }

  private async open(purpose: Purpose): Promise<void> {
    const use = (this.use = new AbortController());
    this.purpose = purpose;
    this.become("opening");
    const track = await this.microphone.open(use.signal).catch(() => undefined);
    if (use.signal.aborted) return;
    if (track === undefined) return this.off("live-voice-denied");
    track.addEventListener("ended", () => {
      if (!use.signal.aborted) this.off("live-voice-ended");
    });
    this.track = track;
    // While it was being opened one may have decided to speak.
    if (this.isTrying) this.become("trying");
    else await this.ask(track);
  }

  private async ask(track: MediaStreamTrack): Promise<void> {
    const use = this.use.signal;
    this.become("asking");
    await this.connected();
    if (use.aborted) return;
    this.owing = true;
    const answer = await this.tell("speak");
    if (use.aborted) return;
    if (answer?.t !== "ok") return this.off(answer?.t === "refused" ? `live-refused-${answer.why}` : "live-lost");
    await this.send(track);
    if (use.aborted) return;
    this.become("on");
    // Where it does not, it has closed it again before that could be seen.
    const doubt = setTimeout(() => this.shown || this.off("live-refused-not-now"), SHOWN_IN);
    use.addEventListener("abort", () => clearTimeout(doubt));
  }

  private async hush(silent: Promise<void> = Promise.resolve()): Promise<void> {
    const use = this.use;
    this.hushing = true;
    const answer = await this.tell("hush", async () => {
      await silent;
      await new Promise((resolve) => setTimeout(resolve, LAST_WORD));
    });
    this.hushing = false;
    // Meanwhile one may speak again.
    if (answer !== undefined && use === this.use) this.owing = false;
  }

  private tell(what: "speak" | "hush", before = () => Promise.resolve()): Promise<Answer | undefined> {
    const told = this.wishes
      .then(before)
      .then(() => this.wish({ do: what }))
      .catch(() => undefined);
    this.wishes = told;
    return told;
  }

  private become(state: MouthState): void {
    this.is = state;
    this.changed("");
  }
}
