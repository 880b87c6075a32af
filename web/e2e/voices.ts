// What the tests of voices share: browsers whose microphones sound, and what is measured in them: packets, and how loud
// each of some tones is in what arrives.

import { type Browser, type BrowserContext, type Page, chromium, expect } from "@playwright/test";

import { Person, pass, testFrom } from "./rooms";
import type { Site } from "./site";

/** Twenty minutes into the open room’s hour of 17:00, a step study: its sharing. */
const SHARING = "2026-11-24T17:20:00Z";
export const ROOM = "/rooms/open-en";

export const test = testFrom(SHARING).extend<{ ears: Browser }>({
  // A browser whose microphone is a beep a second, and which asks nobody.
  ears: async ({ launchOptions }, use) => {
    const fake = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
    const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), ...fake] });
    await use(browser);
    await browser.close();
  },
});

/** How a browser is to be. */
export interface Equipment {
  /** It gets through by TCP alone. */
  tcp?: boolean;
  /** Its microphone gives this tone for ever, in hertz, instead of the browser's beep. */
  tone?: number;
  /** Whoever asks for the microphone waits for `lab.allow()`. */
  held?: boolean;
  /** So much of what arrives is lost, as the browser has it; of one. */
  loss?: number;
  /** No connection ever comes about. */
  blocked?: boolean;
}

/** What is measured on a page. */
interface Lab {
  connections: RTCPeerConnection[];
  /** How often the microphone was asked for. */
  asked: number;
  /** All that were ever opened. */
  tracks: MediaStreamTrack[];
  /** Lets whoever waits for the microphone have it. */
  allow(): void;
  /** The strongest each tone was in what arrived, in dB below full; since they were last emptied. */
  tones: Record<number, number>;
}

declare global {
  interface Window {
    lab: Lab;
  }
}

/** The tones that are listened for; none is near a multiple of another. */
export const TONES = { ann: 440, ben: 660, cleo: 910, dan: 1150, eve: 2950 } as const;
/** In dB: a tone that is heard is louder than this, */
export const LOUD = -30;
/** and one that is not is weaker than this. A click, on a busy machine, has a little of every tone. */
export const QUIET = -45;

/** Runs in each page before its own scripts. */
function equipped({ equipment, tones }: { equipment: Equipment; tones: number[] }): void {
  const waiting: (() => void)[] = [];
  const allow = () => waiting.splice(0).forEach((go) => go());
  const lab: Lab = { connections: [], asked: 0, tracks: [], allow, tones: {} };
  window.lab = lab;

  const listenFor = (track: MediaStreamTrack) => {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 8192;
    analyser.smoothingTimeConstant = 0;
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const strengths = new Float32Array(analyser.frequencyBinCount);
    setInterval(() => {
      analyser.getFloatFrequencyData(strengths);
      for (const tone of tones) {
        const bin = Math.round((tone * analyser.fftSize) / context.sampleRate);
        const strength = Math.max(...strengths.slice(bin - 2, bin + 3));
        lab.tones[tone] = Math.max(lab.tones[tone] ?? -Infinity, strength);
      }
    }, 100);
  };

  const sounding = (pitch: number) => {
    const context = new AudioContext();
    const [tone, volume, out] = [
      context.createOscillator(),
      context.createGain(),
      context.createMediaStreamDestination(),
    ];
    tone.frequency.value = pitch;
    volume.gain.value = 0.3;
    tone.connect(volume).connect(out);
    tone.start();
    return out.stream;
  };

  if (navigator.mediaDevices !== undefined) {
    const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      lab.asked += 1;
      if (equipment.held === true) await new Promise<void>((go) => waiting.push(go));
      const stream = equipment.tone === undefined ? await original(wanted) : sounding(equipment.tone);
      lab.tracks.push(...stream.getTracks());
      return stream;
    };
  }

  const Original = RTCPeerConnection;
  window.RTCPeerConnection = class extends Original {
    constructor(settings?: RTCConfiguration) {
      super(settings);
      lab.connections.push(this);
      this.addEventListener("track", ({ track }) => listenFor(track));
    }

    override get connectionState(): RTCPeerConnectionState {
      const state = super.connectionState;
      return equipment.blocked === true && state !== "closed" ? "failed" : state;
    }

    override setRemoteDescription(given: RTCSessionDescriptionInit): Promise<void> {
      const udp = /^a=candidate:.* udp /i;
      const lines = (given.sdp ?? "").split("\r\n").filter((line) => equipment.tcp !== true || !udp.test(line));
      return super.setRemoteDescription({ ...given, sdp: lines.join("\r\n") });
    }

    override async getStats(): Promise<RTCStatsReport> {
      const stats = await super.getStats();
      const { loss } = equipment;
      if (loss === undefined) return stats;
      const worse = new Map<string, unknown>();
      stats.forEach((report, id) => {
        const lost = report.type === "inbound-rtp" && { packetsLost: Math.round(report.packetsReceived * loss) };
        worse.set(id, { ...report, ...lost });
      });
      return worse as unknown as RTCStatsReport;
    }
  };
}

interface Heard {
  received: number;
  lost: number;
  energy: number;
  sent: number;
}

/** What the page's last connection has sent and received so far. */
export function heard(page: Page): Promise<Heard> {
  return page.evaluate(async () => {
    const sum = { received: 0, lost: 0, energy: 0, sent: 0 };
    const stats = await window.lab.connections.at(-1)?.getStats();
    stats?.forEach((report) => {
      if (report.type === "inbound-rtp") {
        sum.received = report.packetsReceived;
        sum.lost = report.packetsLost;
        sum.energy = report.totalAudioEnergy;
      }
      if (report.type === "outbound-rtp") sum.sent += report.packetsSent;
    });
    return sum;
  });
}

/** How loud each tone was at most since this was last asked; `-Infinity`, where nothing arrived. */
export function tonesOf(page: Page): Promise<Record<number, number>> {
  return page.evaluate(() => {
    const { tones } = window.lab;
    window.lab.tones = {};
    return tones;
  });
}

/** How many microphones are open on the page, of all it ever opened. */
export function microphones(page: Page): Promise<{ open: number; ever: number }> {
  return page.evaluate(() => {
    const { tracks } = window.lab;
    return { open: tracks.filter((track) => track.readyState === "live").length, ever: tracks.length };
  });
}

/** What the page says of voices. */
export const state = (person: Person) => person.page.locator("[data-voice-state]");
export const button = (person: Person, name: string) => person.page.getByRole("button", { name, exact: true });
export const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** A browser's profile that is made ready. */
export async function profile(browser: Browser, site: Site, equipment: Equipment = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: site.address });
  await context.addInitScript(equipped, { equipment, tones: Object.values(TONES) });
  return context;
}

/** Comes in and listens. */
export async function listener(browser: Browser, site: Site, equipment: Equipment = {}): Promise<Person> {
  const person = await Person.comeInto(await profile(browser, site, equipment), ROOM);
  await listens(person);
  return person;
}

/** Presses Listen and is connected. */
export async function listens(person: Person): Promise<void> {
  await button(person, "Listen").click();
  await expect(state(person)).toHaveText("You are listening.", { timeout: 20_000 });
}

/** Raises a hand and is called by the room. */
export async function isCalled(person: Person, site: Site, clock: { now: number }): Promise<void> {
  await person.press("raise");
  await pass(site, clock, 5);
  await person.reads("You have the floor");
  await expect(person.page.locator("[data-voice-turn]")).toBeVisible();
}

/** The same, and speaks for some seconds. */
export async function shares(person: Person, site: Site, clock: { now: number }, seconds: number): Promise<void> {
  await isCalled(person, site, clock);
  await button(person, "Speak").click();
  await expect(state(person)).toHaveText("You are being heard.");
  await person.page.waitForTimeout(seconds * 1000);
}
