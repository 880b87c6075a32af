// Voices in a room: four browsers with microphones that beep, a fifth that speaks out of turn, a sixth without scripts.
// What is measured is what arrives: packets and their energy, in the browsers themselves.

import { type IncomingMessage, get } from "node:http";

import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type Page, chromium, expect } from "@playwright/test";

import { Person, pass, testFrom } from "./rooms";
import type { Site } from "./site";

/** Twenty minutes into the open room’s hour of 17:00, a step study: its sharing. */
const SHARING = "2026-11-24T17:20:00Z";

const test = testFrom(SHARING).extend<{ ears: Browser }>({
  // A browser whose microphone is a beep a second, and which asks nobody.
  ears: async ({ launchOptions }, use) => {
    const fake = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
    const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), ...fake] });
    await use(browser);
    await browser.close();
  },
});

interface Heard {
  received: number;
  lost: number;
  energy: number;
  sent: number;
}

/** Every connection the page makes can be asked how it does; `tcp` leaves it no other way. */
function watched(tcp: boolean): void {
  const all: RTCPeerConnection[] = [];
  Object.assign(window, { connections: all });
  const Original = RTCPeerConnection;
  window.RTCPeerConnection = class extends Original {
    constructor(settings?: RTCConfiguration) {
      super(settings);
      all.push(this);
    }

    override setRemoteDescription(given: RTCSessionDescriptionInit): Promise<void> {
      const lines = (given.sdp ?? "").split("\r\n").filter((line) => !tcp || !/^a=candidate:.* udp /i.test(line));
      return super.setRemoteDescription({ ...given, sdp: lines.join("\r\n") });
    }
  };
}

async function heard(page: Page): Promise<Heard> {
  return page.evaluate(async () => {
    const all = (window as unknown as { connections: RTCPeerConnection[] }).connections;
    const sum = { received: 0, lost: 0, energy: 0, sent: 0 };
    const stats = await all.at(-1)?.getStats();
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

const state = (person: Person) => person.page.locator("[data-voice-state]");

/** Comes in and listens. */
async function listener(browser: Browser, site: Site, tcp = false): Promise<Person> {
  const context = await browser.newContext({ baseURL: site.address });
  await context.addInitScript(watched, tcp);
  const person = await Person.comeInto(context, "/rooms/open-en");
  await person.page.getByRole("button", { name: "Listen", exact: true }).click();
  await expect(state(person)).toHaveText("You are listening.", { timeout: 20_000 });
  return person;
}

/** Raises a hand, is called by the room, and speaks for some seconds. */
async function shares(person: Person, site: Site, clock: { now: number }, seconds: number): Promise<void> {
  await person.press("raise");
  await pass(site, clock, 5);
  await person.reads("You have the floor");
  await person.page.getByRole("button", { name: "Speak", exact: true }).click();
  await expect(state(person)).toHaveText("You are being heard.");
  await person.page.waitForTimeout(seconds * 1000);
}

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

test("P10: the floor moves eight times, nothing is lost, and nobody hears who speaks out of turn", async ({
  ears,
  own,
  clock,
}) => {
  test.setTimeout(240_000);
  const people = [];
  for (let count = 0; count < 4; count += 1) people.push(await listener(ears, own));
  const [ann, ben, cleo, dan] = people as [Person, Person, Person, Person];
  const silent = await listener(ears, own);
  const eve = await listener(ears, own);

  // Eve sends without having been called, whatever her page would let her do.
  await eve.page.evaluate(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const [connection] = (window as unknown as { connections: RTCPeerConnection[] }).connections;
    await connection?.getSenders()[0]?.replaceTrack(stream.getAudioTracks()[0] ?? null);
  });
  await wait(3);
  expect((await heard(eve.page)).sent).toBeGreaterThan(50);
  for (const person of [ann, silent]) expect(await heard(person.page)).toMatchObject({ received: 0, energy: 0 });

  for (const speaker of [ann, ben, cleo, dan, ann, ben, cleo, dan]) {
    const before = await heard(silent.page);
    const own_before = await heard(speaker.page);
    await shares(speaker, own, clock, 2.5);
    const after = await heard(silent.page);
    expect(after.received - before.received, "packets of this turn").toBeGreaterThan(60);
    expect(after.energy - before.energy, "they hold sound").toBeGreaterThan(0);
    expect((await heard(speaker.page)).received, "nobody hears themselves").toBe(own_before.received);
    await speaker.press("done");
    await speaker.readsNot("You have the floor");
    // The turn is over, and with it the microphone.
    await expect(speaker.page.locator("[data-voice-turn]")).toBeHidden();
    const then = await heard(silent.page);
    await wait(1);
    expect((await heard(silent.page)).received, "silence after the turn").toBe(then.received);
  }
  expect((await heard(silent.page)).lost).toBe(0);
  for (const person of [...people, silent, eve]) await person.context.close();
});

test("a chair speaks between shares and mutes; a muted voice reaches nobody", async ({ ears, own }) => {
  const [ann, ben] = [await listener(ears, own), await listener(ears, own)];
  const lines = own.command("admin", "create", "--force").split("\n");
  const chair = await listener(ears, own);
  await chair.page.goto("/me");
  const form = chair.page.locator("form[action$='/me/in']");
  await form.getByRole("textbox").fill(lines.slice(0, 6).map((line) => line.replace(/^\d\. /, "")).join(" "));
  await form.getByRole("button").click();
  await expect(form).toHaveCount(0);
  await chair.page.goto("/rooms/open-en");
  await chair.enter();
  await chair.press("take:chair");
  await chair.page.getByRole("button", { name: "Listen", exact: true }).click();
  await ann.press("raise");
  await expect(chair.page.locator("[data-live]")).toContainText(await ann.handle());
  await chair.press("call");
  await ann.page.getByRole("button", { name: "Speak", exact: true }).click({ timeout: 20_000 });
  await expect(state(ann)).toHaveText("You are being heard.");
  await expect(state(ben)).toContainText("is speaking.");
  await chair.page.getByRole("button", { name: /^Mute / }).click({ timeout: 20_000 });
  await expect(state(ann)).toContainText("You are muted for this turn.");
  await wait(0.5);
  const before = await heard(ben.page);
  await wait(1.5);
  expect((await heard(ben.page)).received).toBe(before.received);
  await chair.press("thank");
  // Nobody has the floor: whoever leads may be heard.
  await chair.page.getByRole("button", { name: "Speak", exact: true }).click({ timeout: 20_000 });
  await expect(state(ben)).toContainText("is speaking.", { timeout: 15_000 });
  await expect.poll(async () => (await heard(ben.page)).received).toBeGreaterThan(before.received + 30);
});

test("where UDP is blocked the sound comes over TCP", async ({ ears, own, clock }) => {
  const [ann, ben] = [await listener(ears, own, true), await listener(ears, own, true)];
  await shares(ann, own, clock, 2);
  await expect.poll(async () => (await heard(ben.page)).energy).toBeGreaterThan(0);
  const kind = await ben.page.evaluate(async () => {
    const [connection] = (window as unknown as { connections: RTCPeerConnection[] }).connections;
    const found: string[] = [];
    (await connection?.getStats())?.forEach((report) => {
      if (report.type === "local-candidate") found.push(report.protocol);
    });
    return found;
  });
  expect(kind).toContain("tcp");
});

/** The bytes of a stream that never ends, for some seconds. */
async function bytesOf(address: string, cookie: string, seconds: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const answer = await new Promise<IncomingMessage>((resolve) =>
    get(address, { headers: { cookie, "sec-fetch-site": "same-origin" } }, resolve),
  );
  expect(answer.statusCode).toBe(200);
  answer.on("data", (piece: Buffer) => pieces.push(new Uint8Array(piece)));
  answer.on("error", () => undefined);
  await wait(seconds);
  answer.destroy();
  return Buffer.concat(pieces);
}

/** How loud a file is, as the browser's own decoder has it; and how long. */
async function decoded(page: Page, bytes: Buffer): Promise<{ energy: number; seconds: number }> {
  return page.evaluate(async (text) => {
    const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(data.buffer);
    const samples = sound.getChannelData(0);
    return { energy: samples.reduce((sum, sample) => sum + sample * sample, 0), seconds: sound.duration };
  }, bytes.toString("base64"));
}

test("P5: without scripts one listens to a file that never ends, and it holds what is said", async ({ ears, own, clock }) => {
  const ann = await listener(ears, own);
  const plain = await Person.comeIn(ears, own, false);
  await expect(plain.page.locator("audio source")).toHaveCount(2);
  await expect(plain.page.getByText("Two to four seconds behind.")).toBeVisible();
  const [cookie] = await plain.context.cookies();
  const as = `${cookie?.name}=${cookie?.value}`;
  const silence = await bytesOf(`${own.address}/rooms/open-en/listen.webm`, as, 3);
  const quiet = await decoded(ann.page, silence);
  expect(quiet.energy).toBeLessThan(1e-12);
  expect(quiet.seconds).toBeGreaterThan(1.5);
  await shares(ann, own, clock, 0.2);
  for (const name of ["webm", "ogg"]) {
    const bytes = await bytesOf(`${own.address}/rooms/open-en/listen.${name}`, as, 4);
    const sound = await decoded(ann.page, bytes);
    expect(sound.energy, name).toBeGreaterThan(1);
    expect(sound.seconds, name).toBeGreaterThan(2.5);
    expect(sound.seconds, name).toBeLessThan(5);
  }
  // A player that comes late plays on, little behind.
  for (const name of ["webm", "ogg"]) {
    const played = await ann.page.evaluate(async (address) => {
      const player = new Audio(address);
      player.muted = true;
      await player.play();
      const begun = performance.now();
      const first = player.currentTime;
      await new Promise((resolve) => setTimeout(resolve, 4000));
      const found = { played: player.currentTime - first, clock: (performance.now() - begun) / 1000 };
      player.src = "";
      return found;
    }, `/rooms/open-en/listen.${name}`);
    expect(played.played, name).toBeGreaterThan(played.clock - 1.5);
  }
});

test("the microphone is asked for on one's turn alone, can be tried before, and typing is as good", async ({
  ears,
  own,
  clock,
}) => {
  const context = await ears.newContext({ baseURL: own.address });
  await context.addInitScript(watched, false);
  await context.addInitScript(() => {
    const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    Object.assign(window, { asked: 0 });
    navigator.mediaDevices.getUserMedia = (wanted) => {
      (window as unknown as { asked: number }).asked += 1;
      return original(wanted);
    };
  });
  const ann = await Person.comeInto(context, "/rooms/open-en");
  const page = ann.page;
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
  await expect(page.getByText("A voice can be recognised")).toBeVisible();
  await expect(page.locator("[data-voice-turn]")).toBeHidden();
  await page.getByRole("button", { name: "Listen", exact: true }).click();
  await expect(state(ann)).toHaveText("You are listening.", { timeout: 20_000 });
  expect(await asked()).toBe(0);
  await ann.press("raise");
  await pass(own, clock, 5);
  await expect(page.locator("[data-voice-turn]")).toBeVisible();
  expect(await asked()).toBe(0);

  // Trying sends nothing and moves the meter.
  await page.getByRole("button", { name: "Try my microphone" }).click();
  await expect(page.locator("[data-voice-level-says]")).toContainText("We can hear you well.", { timeout: 15_000 });
  expect((await heard(page)).sent).toBe(0);
  await page.getByRole("button", { name: "Stop trying" }).click();
  await expect(page.locator("[data-voice-level]")).toBeHidden();

  // Held by keyboard: down to speak, up to stop.
  const hold = page.getByRole("button", { name: "Hold to speak" });
  await hold.focus();
  await page.keyboard.down("Space");
  await expect(state(ann)).toHaveText("You are being heard.");
  await page.keyboard.up("Space");
  await expect(state(ann)).toHaveText("You are listening.");
  expect(await asked()).toBeGreaterThan(0);

  const faults = async () => (await new AxeBuilder({ page }).analyze()).violations.map((rule) => rule.id);
  expect(await faults()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await faults()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await ann.say("typed all the same");
  await ann.reads("typed all the same");
  await ann.press("done");
  await expect(page.locator("[data-voice-turn]")).toBeHidden();
});

test("P6: nothing but the site is asked, and nobody's address is in an answer", async ({ ears, own }) => {
  const context = await ears.newContext({ baseURL: own.address });
  await context.addInitScript(watched, false);
  const ann = await Person.comeInto(context, "/rooms/open-en");
  const requests: string[] = [];
  ann.page.on("request", (request) => requests.push(request.url()));
  const answered = ann.page.waitForResponse((response) => response.url().endsWith("/voice"));
  await ann.page.getByRole("button", { name: "Listen", exact: true }).click();
  const { answer } = (await (await answered).json()) as { answer: string };
  await expect(state(ann)).toHaveText("You are listening.", { timeout: 20_000 });
  expect(requests.filter((url) => !url.startsWith(own.address) && !url.startsWith("ws://127.0.0.1"))).toEqual([]);
  const addresses = [...answer.matchAll(/\b\d+\.\d+\.\d+\.\d+\b/g)].map(([address]) => address);
  expect(new Set(addresses).size).toBeGreaterThan(0);
  for (const address of addresses) expect(["127.0.0.1", "0.0.0.0"]).toContain(address);
  const servers = await ann.page.evaluate(() =>
    (window as unknown as { connections: RTCPeerConnection[] }).connections.map((one) => one.getConfiguration().iceServers),
  );
  expect(servers).toEqual([[]]);
});
