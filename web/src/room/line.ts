// The line to a room: a socket, and where none goes through, a stream of events with forms. It comes back by itself
// and asks for the lines it has not seen.

import { type Answer, type Frame, type Wish, isAnswer } from "./frames";

/** Milliseconds until the next try; they grow, so that a crowd does not come back at once. */
const TRIES = [500, 1000, 2000, 4000, 8000, 15000];
/** How often a sign of life is sent over the stream. */
const ALIVE = 15_000;

export interface Listener {
  frame(frame: Exclude<Frame, Answer>): void;
  /** The line is open, or lost for now. */
  state(open: boolean, again: boolean): void;
}

export class Line {
  private socket: WebSocket | undefined;
  private events: EventSource | undefined;
  private alive: number | undefined;
  private waiting: ((answer: Answer) => void)[] = [];
  private tries = 0;
  private socketsFailed = 0;
  private wasOpen = false;
  private ended = false;

  constructor(
    /** The room's address: "/rooms/quiet-tuesday". */
    private readonly base: string,
    /** The token of forms. */
    private readonly k: string,
    private readonly listener: Listener,
    /** The last line seen. */
    private after = 0,
  ) {}

  open(): void {
    if (this.ended) return;
    // Two sockets that never opened: something between does not let them through.
    if (this.socketsFailed < 2) this.openSocket();
    else this.openEvents();
  }

  /** Sends a wish; the answer comes when the room has heard it, or never when the line is lost. */
  async wish(wish: Wish): Promise<Answer> {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(wish));
      return new Promise((resolve) => this.waiting.push(resolve));
    }
    const body = new URLSearchParams({ k: this.k });
    for (const [name, value] of Object.entries(wish)) body.set(name, String(value));
    const headers = { accept: "application/json" };
    const response = await fetch(`${this.base}/act`, { method: "POST", body, headers });
    return (await response.json()) as Answer;
  }

  /** Does not come back any more. */
  end(): void {
    this.ended = true;
    this.socket?.close();
    this.events?.close();
    clearInterval(this.alive);
  }

  private openSocket(): void {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}${this.base}/socket?after=${this.after}`);
    this.socket = socket;
    let opened = false;
    socket.onopen = () => {
      opened = true;
      this.opened();
    };
    socket.onmessage = (message) => this.take(JSON.parse(String(message.data)) as Frame);
    socket.onclose = () => {
      if (!opened) this.socketsFailed += 1;
      this.lost();
    };
  }

  private openEvents(): void {
    const events = new EventSource(`${this.base}/events?after=${this.after}`);
    this.events = events;
    events.onopen = () => {
      this.opened();
      clearInterval(this.alive);
      this.alive = window.setInterval(() => void this.wish({ do: "here" }).catch(() => undefined), ALIVE);
    };
    events.onmessage = (message) => this.take(JSON.parse(String(message.data)) as Frame);
    events.onerror = () => {
      // The browser would come back by itself, but not slower and slower.
      events.close();
      clearInterval(this.alive);
      this.lost();
    };
  }

  private opened(): void {
    this.tries = 0;
    this.listener.state(true, this.wasOpen);
    this.wasOpen = true;
  }

  private lost(): void {
    this.waiting = [];
    if (this.ended) return;
    this.listener.state(false, this.wasOpen);
    const pause = TRIES[Math.min(this.tries, TRIES.length - 1)] ?? 15_000;
    this.tries += 1;
    window.setTimeout(() => this.open(), pause * (0.5 + Math.random()));
  }

  private take(frame: Frame): void {
    if (frame.t === "line") this.after = Math.max(this.after, frame.n);
    if (isAnswer(frame)) {
      this.waiting.shift()?.(frame);
      return;
    }
    if (frame.t === "bye" && frame.why !== "behind") this.end();
    this.listener.frame(frame);
  }
}
