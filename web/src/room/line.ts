// The line to a room: a socket, and where none goes through, a stream of events with forms. It comes back by itself
// and asks for the lines it has not seen. It does not know what frames mean, nor how to get a seat.

import { type Answer, type Frame, type Wish, isAnswer } from "./frames";
import { type Looked, PATIENCE, impatient, look, pause } from "./recover";

/** Milliseconds for which a lost line is nobody's business: a stream ends every ten minutes. */
const UNNOTICED = 3000;
/** So many sockets that did not open, though the room's page did: something between does not let them through. */
const REFUSED = 2;

export interface Listener {
  frame(frame: Exclude<Frame, Answer>): void;
  /** The line is open, or has been lost for a while, or is back after that. */
  state(state: "open" | "lost" | "back"): void;
  /** There is no seat any more; the line has ended. */
  unseated(): void;
}

interface Waiting {
  answer(answer: Answer): void;
  lost(): void;
}

export class Line {
  private wire: WebSocket | EventSource | undefined;
  /** Who waits for answers, in the order of their wishes. */
  private waiting: Waiting[] = [];
  /** The last line seen. */
  private after = 0;
  private tries = 0;
  private refused = 0;
  private noticing: number | undefined;
  private noticed = false;
  private ended = false;

  constructor(
    /** The room's address: "/rooms/quiet-tuesday". */
    private readonly base: string,
    /** The token of forms. */
    private readonly k: string,
    private readonly listener: Listener,
  ) {}

  open(): void {
    if (this.ended) return;
    if (this.refused < REFUSED) this.openSocket();
    else this.openEvents();
  }

  /** Sends a wish. Fails when no answer came; then nobody knows whether it was heard. */
  wish(wish: Wish): Promise<Answer> {
    const wire = this.wire;
    const open = wire instanceof WebSocket && wire.readyState === WebSocket.OPEN;
    return open ? this.send(wire, wish) : this.post(wish);
  }

  /** Does not come back any more. */
  end(): void {
    this.ended = true;
    clearTimeout(this.noticing);
    this.hangUp();
  }

  private send(socket: WebSocket, wish: Wish): Promise<Answer> {
    return new Promise((resolve, reject) => {
      // A line that only looks open answers nothing.
      const late = window.setTimeout(() => {
        if (this.wire === socket) this.lost(true);
      }, PATIENCE);
      const done = () => clearTimeout(late);
      this.waiting.push({
        answer: (answer) => (done(), resolve(answer)),
        lost: () => (done(), reject(new Error("the line was lost"))),
      });
      socket.send(JSON.stringify(wish));
    });
  }

  private async post(wish: Wish): Promise<Answer> {
    const body = new URLSearchParams({ k: this.k });
    for (const [name, value] of Object.entries(wish)) body.set(name, String(value));
    const response = await fetch(`${this.base}/act`, {
      method: "POST",
      body,
      headers: { accept: "application/json" },
      // To the door, where there is no seat.
      redirect: "manual",
      signal: impatient(),
    });
    const answer = response.type === "opaqueredirect" ? undefined : ((await response.json()) as Answer);
    // Somebody is not in the room any more, and that may be whoever asks.
    const nobody = answer === undefined || (answer.t === "refused" && answer.why === "nobody");
    if (nobody && (await this.look()) === "outside") throw new Error("there is no seat");
    if (answer === undefined) throw new Error("there is no answer");
    return answer;
  }

  /** The room's page. Where there is no seat the line ends. */
  private async look(): Promise<Looked> {
    const page = await look(`${this.base}/inside?parts=1`);
    if (page === "outside" && !this.ended) {
      this.end();
      this.listener.unseated();
    }
    return page;
  }

  private openSocket(): void {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}${this.base}/socket?after=${this.after}`);
    this.wire = socket;
    let opened = false;
    socket.onopen = () => {
      opened = true;
      this.refused = 0;
      this.opened();
    };
    socket.onmessage = (message) => this.take(message.data);
    socket.onclose = () => {
      if (this.wire === socket) this.lost(opened);
    };
  }

  private openEvents(): void {
    const events = new EventSource(`${this.base}/events?after=${this.after}`);
    this.wire = events;
    let opened = false;
    events.onopen = () => {
      opened = true;
      this.opened();
    };
    events.onmessage = (message) => this.take(message.data);
    // The browser would come back by itself, but not slower and slower.
    events.onerror = () => {
      if (this.wire === events) this.lost(opened);
    };
  }

  private opened(): void {
    this.tries = 0;
    clearTimeout(this.noticing);
    this.noticing = undefined;
    this.listener.state(this.noticed ? "back" : "open");
    this.noticed = false;
  }

  /** Lets the wire go, and whoever waits for an answer know. */
  private hangUp(): void {
    const wire = this.wire;
    // First, so that its end is not taken for a loss.
    this.wire = undefined;
    wire?.close();
    for (const waiting of this.waiting.splice(0)) waiting.lost();
  }

  private lost(opened: boolean): void {
    const socket = this.wire instanceof WebSocket;
    this.hangUp();
    if (this.ended) return;
    this.noticing ??= window.setTimeout(() => {
      this.noticed = true;
      this.listener.state("lost");
    }, UNNOTICED);
    void this.again(opened, socket);
  }

  private async again(opened: boolean, socket: boolean): Promise<void> {
    await pause(this.tries);
    this.tries += 1;
    // A line that was open may just be opened again; one that was not has a reason.
    if (!opened && !this.ended) {
      const page = await this.look();
      if (page !== undefined && socket) this.refused += 1;
    }
    this.open();
  }

  private take(data: unknown): void {
    const frame = JSON.parse(String(data)) as Frame;
    if (isAnswer(frame)) return this.waiting.shift()?.answer(frame);
    if (frame.t === "line") this.after = Math.max(this.after, frame.n);
    if (frame.t !== "bye") return this.listener.frame(frame);
    // Whoever fell behind reads on at once.
    if (frame.why === "behind") {
      this.hangUp();
      this.open();
      return;
    }
    this.end();
    this.listener.frame(frame);
  }
}
