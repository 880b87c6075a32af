// Listening: one connection to the site's own machine, for as long as one listens. Who is heard over it, and when, is
// the server's to say. No other machine is asked for anything, and nobody's address reaches anybody.

import { impatient } from "../recover";

/** Milliseconds between two looks at how well the line does. */
const LOOK = 5000;
/** So much of what was sent may be lost before words are. */
const LOSS = 0.15;
/** Fewer packets say nothing about a line. */
const ENOUGH = 50;
/** So many bad looks in a row, and the sound ends. */
const BAD = 2;
/** Milliseconds before a full or busy room is asked again, and how often. */
const QUEUE = 3000;
const PATIENCE = 20;

export type EarState = "joining" | "queue" | "listening" | "lost" | "none" | "poor";

interface Joined {
  answer: string;
  connection: number;
}

export class Ear {
  private readonly peer = new RTCPeerConnection({ iceServers: [] });
  private readonly player = new Audio();
  private readonly sender: RTCRtpSender;
  private readonly looking: number;
  private seen = { received: 0, lost: 0, bad: 0 };
  private ended = false;
  /** Its number among this person's connections, once there is an answer. */
  connection: number | undefined;

  constructor(
    private readonly base: string,
    private readonly k: string,
    private readonly tell: (state: EarState) => void,
  ) {
    this.sender = this.peer.addTransceiver("audio", { direction: "sendrecv" }).sender;
    this.player.autoplay = true;
    this.peer.ontrack = ({ track }) => {
      this.player.srcObject = new MediaStream([track]);
      void this.player.play().catch(() => undefined);
    };
    this.peer.onconnectionstatechange = () => this.changed();
    this.looking = window.setInterval(() => void this.look(), LOOK);
    void this.join().catch(() => this.finish("none"));
  }

  /** From now on this is what goes to the server; nothing, to send nothing. */
  async send(track: MediaStreamTrack | null): Promise<void> {
    await this.sender.replaceTrack(track);
  }

  end(): void {
    this.ended = true;
    clearInterval(this.looking);
    this.peer.close();
    this.player.srcObject = null;
  }

  private async join(): Promise<void> {
    this.tell("joining");
    const offer = await this.peer.createOffer();
    await this.peer.setLocalDescription(offer);
    const form = new URLSearchParams({ k: this.k, offer: offer.sdp ?? "" });
    if (isSlow()) form.set("slow", "1");
    const { answer, connection } = await this.ask(form);
    this.connection = connection;
    if (!this.ended) await this.peer.setRemoteDescription({ type: "answer", sdp: answer });
  }

  /** Whoever comes in a crowd waits their turn; and while nobody answers, for the network. */
  private async ask(form: URLSearchParams): Promise<Joined> {
    for (let refused = 0; refused < PATIENCE && !this.ended; ) {
      const response = await post(`${this.base}/voice`, form);
      if (response?.ok === true) return (await response.json()) as Joined;
      if (response !== undefined && response.status !== 503 && response.status !== 429) break;
      if (response !== undefined) refused += 1;
      if (!this.ended) this.tell(response?.status === 503 ? "queue" : "joining");
      await new Promise((resolve) => setTimeout(resolve, QUEUE));
    }
    throw new Error("there is no way in");
  }

  private changed(): void {
    if (this.ended) return;
    const state = this.peer.connectionState;
    if (state === "connected") this.tell("listening");
    // It may come back by itself.
    else if (state === "disconnected") this.tell("joining");
    else if (state === "failed" || state === "closed") this.finish("lost");
  }

  private finish(state: EarState): void {
    if (this.ended) return;
    this.end();
    this.tell(state);
  }

  /** On a line that loses words, text is better than sound. */
  private async look(): Promise<void> {
    const stats = await this.peer.getStats();
    stats.forEach((report: RTCInboundRtpStreamStats) => {
      if (report.type !== "inbound-rtp") return;
      const [received, lost] = [report.packetsReceived ?? 0, Math.max(0, report.packetsLost ?? 0)];
      const [came, gone] = [received - this.seen.received, lost - this.seen.lost];
      if (came + gone < ENOUGH) return;
      const bad = gone / (came + gone) > LOSS ? this.seen.bad + 1 : 0;
      this.seen = { received, lost, bad };
    });
    if (this.seen.bad >= BAD) this.finish("poor");
  }
}

/** Nothing, where nobody answers. */
function post(address: string, body: URLSearchParams): Promise<Response | undefined> {
  return fetch(address, { method: "POST", body, signal: impatient() }).catch(() => undefined);
}

/** Does the device itself say that its line is slow? Few browsers do. */
function isSlow(): boolean {
  const line = (navigator as { connection?: { effectiveType?: string } }).connection;
  return ["slow-2g", "2g", "3g"].includes(line?.effectiveType ?? "");
}
