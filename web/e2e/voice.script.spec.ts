// Voices in a room: four browsers with microphones that sound, a fifth that speaks out of turn, a sixth without scripts.
// What is measured is what arrives: packets and the tones in them, in the browsers themselves.

import { type IncomingMessage, get } from "node:http";

import { type Page, expect } from "@playwright/test";

import { Person } from "./rooms";
import {
  LOUD,
  QUIET,
  ROOM,
  TONES,
  button,
  heard,
  listener,
  microphones,
  profile,
  shares,
  state,
  test,
  tonesOf,
  wait,
} from "./voices";

test("P10: the floor moves eight times, nothing is lost, and nobody hears who speaks out of turn", async ({
  ears,
  own,
  clock,
}) => {
  test.setTimeout(240_000);
  const come = (tone: number) => listener(ears, own, { tone });
  const ann = await come(TONES.ann);
  const [ben, cleo, dan] = [await come(TONES.ben), await come(TONES.cleo), await come(TONES.dan)];
  const [silent, eve] = [await listener(ears, own), await come(TONES.eve)];
  const everybody = [ann, ben, cleo, dan, silent, eve];

  // Eve sends without having been called, whatever her page would let her do, and never stops.
  await eve.page.evaluate(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    await window.lab.connections[0]?.getSenders()[0]?.replaceTrack(stream.getAudioTracks()[0] ?? null);
  });
  await wait(3);
  expect((await heard(eve.page)).sent).toBeGreaterThan(50);
  for (const { page } of [ann, silent]) expect(await heard(page)).toMatchObject({ received: 0, energy: 0 });

  const turns = [ann, ben, cleo, dan, ann, ben, cleo, dan];
  const pitches = [TONES.ann, TONES.ben, TONES.cleo, TONES.dan];
  let sum = 0;
  for (const [turn, speaker] of turns.entries()) {
    const pitch = pitches[turn % 4] ?? 0;
    const others = everybody.filter((person) => person !== speaker);
    const before = await Promise.all(others.map(({ page }) => heard(page)));
    const own_before = await heard(speaker.page);
    const of_eve = (await heard(eve.page)).sent;
    for (const { page } of others) await tonesOf(page);
    await shares(speaker, own, clock, 1);
    // A listener's browser stretches the last sound of the turn before until the first of this one.
    const begins = await Promise.all(others.map(({ page }) => tonesOf(page)));
    for (const tones of begins) expect(tones[TONES.eve], "Eve at the turn's beginning").toBeLessThan(QUIET);
    await wait(2);
    await button(speaker, "Stop speaking").click();
    await expect(state(speaker)).toHaveText("You are listening.");
    await wait(0.5);
    const own_after = await heard(speaker.page);
    const sent = own_after.sent - own_before.sent;
    sum += sent;
    expect(sent, "packets of this turn").toBeGreaterThan(60);
    expect(own_after.received, "nobody hears themselves").toBe(own_before.received);
    expect((await heard(eve.page)).sent - of_eve, "Eve speaks all the while").toBeGreaterThan(60);
    for (const [index, { page }] of others.entries()) {
      const after = await heard(page);
      // Each listener's packets are numbered by the server, so that what it drops leaves no gap: what was sent is the measure.
      expect(after.received - (before[index]?.received ?? 0), "all that was sent arrived").toBe(sent);
      expect(after.lost, "and nothing was lost on the way").toBe(0);
      const tones = await tonesOf(page);
      expect(tones[pitch], "they hold the speaker's tone").toBeGreaterThan(LOUD);
      for (const other of Object.values(TONES).filter((tone) => tone !== pitch)) {
        expect(tones[other], `and nobody else's, as ${other} Hz in the turn of ${pitch} Hz`).toBeLessThan(QUIET);
      }
    }
    await speaker.press("done");
    await speaker.readsNot("You have the floor");
    await expect(speaker.page.locator("[data-voice-turn]")).toBeHidden();
  }
  expect((await heard(silent.page)).received).toBe(sum);
  for (const { context } of everybody) await context.close();
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
  await chair.page.goto(ROOM);
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
  await button(chair, "Speak").click({ timeout: 20_000 });
  await expect(state(ben)).toContainText("is speaking.", { timeout: 15_000 });
  await expect.poll(async () => (await heard(ben.page)).received).toBeGreaterThan(before.received + 30);
  await button(chair, "Stop speaking").click();

  // A chair who shares and is done is not heard any more, though they might be.
  await chair.press("raise");
  await chair.press("call");
  await chair.reads("You have the floor");
  // Where the browser takes its time to send, the room shows the microphone as open before the page does.
  await chair.page.evaluate(() => {
    const { replaceTrack } = RTCRtpSender.prototype;
    RTCRtpSender.prototype.replaceTrack = async function (track) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return replaceTrack.call(this, track);
    };
  });
  await button(chair, "Speak").click();
  await expect(state(chair)).toHaveText("You are being heard.");
  await chair.press("done");
  await expect(state(ben)).toHaveText("You are listening.");
  await expect(state(chair)).toHaveText("You are listening.");
  expect((await microphones(chair.page)).open).toBe(0);
  await wait(0.5);
  const done = (await heard(ben.page)).received;
  await wait(1.5);
  expect((await heard(ben.page)).received, "after the chair's share").toBe(done);

  // A co-chair leads only while the chair is away.
  const turn = (person: Person) => person.page.locator("[data-voice-turn]");
  await expect(turn(chair)).toBeVisible();
  await ben.press("raise");
  const desk = chair.page.locator("[data-desk]");
  await desk.locator("select[name=seat]").selectOption({ label: await ben.handle() });
  await desk.locator("select[name=role]").selectOption("co-chair");
  await chair.press("appoint");
  await expect(ben.page.locator("[data-own-roles] button[value='resign:co-chair']")).toBeVisible({ timeout: 15_000 });
  await expect(turn(ben)).toBeHidden();
  await chair.press("resign:chair");
  await expect(turn(ben)).toBeVisible();
  await expect(turn(chair)).toBeHidden();
});

test("where UDP is blocked the sound comes over TCP", async ({ ears, own, clock }) => {
  const [ann, ben] = [await listener(ears, own, { tcp: true }), await listener(ears, own, { tcp: true })];
  await shares(ann, own, clock, 2);
  await expect.poll(async () => (await heard(ben.page)).energy).toBeGreaterThan(0);
  const kind = await ben.page.evaluate(async () => {
    const [connection] = window.lab.connections;
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
  await expect(plain.page.getByText("A few seconds behind.")).toBeVisible();
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

test("P6: nothing but the site is asked, and nobody's address is in an answer", async ({ ears, own }) => {
  const ann = await Person.comeInto(await profile(ears, own), ROOM);
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
    window.lab.connections.map((one) => one.getConfiguration().iceServers),
  );
  expect(servers).toEqual([[]]);
});
