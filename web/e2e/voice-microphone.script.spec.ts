// One's own microphone: asked for on one's turn alone, and off again by whatever way one's turn ends, also where the
// device is slow to open it or the line to the room is gone.

import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type Page, type WebSocketRoute, expect } from "@playwright/test";

import { Person, pass } from "./rooms";
import type { Site } from "./site";
import {
  type Equipment,
  ROOM,
  button,
  heard,
  isCalled,
  listener,
  listens,
  microphones,
  profile,
  shares,
  state,
  test,
  wait,
} from "./voices";

const turn = (person: Person) => person.page.locator("[data-voice-turn]");
const asked = (page: Page) => page.evaluate(() => window.lab.asked);
const allow = (page: Page) => page.evaluate(() => window.lab.allow());

test("it is asked for on one's turn alone, can be tried before, and typing is as good", async ({ ears, own, clock }) => {
  const ann = await Person.comeInto(await profile(ears, own), ROOM);
  const page = ann.page;
  await expect(page.getByText("A voice can be recognised")).toBeVisible();
  await expect(turn(ann)).toBeHidden();
  await listens(ann);
  expect(await asked(page)).toBe(0);
  await isCalled(ann, own, clock);
  expect(await asked(page)).toBe(0);

  // Trying sends nothing and moves the meter.
  await button(ann, "Try my microphone").click();
  await expect(page.locator("[data-voice-level-says]")).toContainText("We can hear you well.", { timeout: 15_000 });
  expect((await heard(page)).sent).toBe(0);
  await button(ann, "Stop trying").click();
  await expect(page.locator("[data-voice-level]")).toBeHidden();
  expect(await microphones(page)).toEqual({ open: 0, ever: 1 });

  // Held by keyboard: down to speak, up to stop.
  await button(ann, "Hold to speak").focus();
  await page.keyboard.down("Space");
  await expect(state(ann)).toHaveText("You are being heard.");
  await page.keyboard.up("Space");
  await expect(state(ann)).toHaveText("You are listening.");
  // What is tried is not opened a second time to be heard.
  await button(ann, "Try my microphone").click();
  await button(ann, "Speak").click();
  await expect(state(ann)).toHaveText("You are being heard.");
  expect(await microphones(page)).toEqual({ open: 1, ever: 3 });

  const faults = async () => (await new AxeBuilder({ page }).analyze()).violations.map((rule) => rule.id);
  expect(await faults()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await faults()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await ann.say("typed all the same");
  await ann.reads("typed all the same");
  await ann.press("done");
  await expect(turn(ann)).toBeHidden();
  expect(await microphones(page)).toEqual({ open: 0, ever: 3 });
});

/** Somebody who has the floor, whose device waits before it gives the microphone, and somebody who listens. */
async function slow(ears: Browser, own: Site, clock: { now: number }): Promise<{ ann: Person; ben: Person }> {
  const [ben, ann] = [await listener(ears, own), await listener(ears, own, { held: true })];
  await isCalled(ann, own, clock);
  return { ann, ben };
}

test("pressed again before the device has given it: every microphone is let go", async ({ ears, own, clock }) => {
  const { ann } = await slow(ears, own, clock);
  const hold = button(ann, "Hold to speak");
  for (let presses = 0; presses < 3; presses += 1) {
    await hold.focus();
    await ann.page.keyboard.down("Space");
    await ann.page.keyboard.up("Space");
  }
  await ann.page.keyboard.down("Space");
  await allow(ann.page);
  await expect(state(ann)).toHaveText("You are being heard.");
  await expect.poll(() => microphones(ann.page)).toEqual({ open: 1, ever: 4 });
  await ann.page.keyboard.up("Space");
  await expect(state(ann)).toHaveText("You are listening.");
  expect(await microphones(ann.page)).toEqual({ open: 0, ever: 4 });
});

test("let go before the device has given it: it is off, and the room does not take it for open", async ({
  ears,
  own,
  clock,
}) => {
  const { ann, ben } = await slow(ears, own, clock);
  await button(ann, "Try my microphone").click();
  await button(ann, "Stop trying").click();
  await allow(ann.page);
  await expect.poll(() => microphones(ann.page)).toEqual({ open: 0, ever: 1 });
  await expect(ann.page.locator("[data-voice-level]")).toBeHidden();

  await button(ann, "Hold to speak").focus();
  await ann.page.keyboard.down("Space");
  await ann.page.keyboard.up("Space");
  await allow(ann.page);
  await expect.poll(() => microphones(ann.page)).toEqual({ open: 0, ever: 2 });
  // The room needs a moment to say otherwise.
  await wait(1);
  await expect(state(ben)).toHaveText("You are listening.");
  await expect(state(ann)).toHaveText("You are listening.");
});

test("the room says yes and closes it before that is seen: the microphone is off", async ({ ears, own, clock }) => {
  const context = await profile(ears, own);
  await context.routeWebSocket(/\/socket/, (route) => {
    route.connectToServer().onMessage((message) => {
      const frame = JSON.parse(String(message));
      route.send(JSON.stringify(frame.t === "room" ? { ...frame, voice: null } : frame));
    });
  });
  const ann = await Person.comeInto(context, ROOM);
  await listens(ann);
  await isCalled(ann, own, clock);
  await button(ann, "Speak").click();
  await expect(button(ann, "Stop speaking")).toBeVisible();
  await expect(state(ann)).toHaveText("That is not possible just now.");
  expect(await microphones(ann.page)).toEqual({ open: 0, ever: 1 });
  await expect(button(ann, "Speak")).toBeVisible();
});

/** Somebody who is heard, somebody who listens, and the line of the first to the room. */
async function heardOnALine(ears: Browser, own: Site, clock: { now: number }, equipment: Equipment = {}) {
  const ben = await listener(ears, own);
  const context = await profile(ears, own, equipment);
  const line: { through: boolean; now?: WebSocketRoute } = { through: true };
  await context.routeWebSocket(/\/socket/, (route) => {
    if (!line.through) return void route.close();
    route.connectToServer();
    line.now = route;
  });
  const ann = await Person.comeInto(context, ROOM);
  await listens(ann);
  await shares(ann, own, clock, 0.5);
  await expect(state(ben)).toContainText("is speaking.");
  return { ann, ben, context, line };
}

test("the line to the room is lost: the microphone is off, and back on the line nobody is said to speak", async ({
  ears,
  own,
  clock,
}) => {
  const { ann, ben, context, line } = await heardOnALine(ears, own, clock);
  line.through = false;
  for (const way of ["**/events**", "**/act", "**/inside**"]) await context.route(way, (route) => route.abort());
  await line.now?.close();
  await expect(ann.page.locator("[data-line-state]")).toContainText("lost", { timeout: 15_000 });
  expect((await microphones(ann.page)).open).toBe(0);
  await expect(state(ann)).toHaveText("You are listening.");
  line.through = true;
  await context.unroute("**/events**");
  await context.unroute("**/act");
  await context.unroute("**/inside**");
  await expect(state(ben)).toHaveText("You are listening.", { timeout: 20_000 });
  await expect(state(ann)).toHaveText("You are listening.");
  await button(ann, "Speak").click();
  await expect(state(ben)).toContainText("is speaking.");
});

for (const why of ["away", "flood"]) {
  test(`the room ends the line (${why}): the microphone is off`, async ({ ears, own, clock }) => {
    const { ann, line } = await heardOnALine(ears, own, clock);
    line.now?.send(JSON.stringify({ t: "bye", why }));
    await expect.poll(() => microphones(ann.page)).toEqual({ open: 0, ever: 1 });
    await expect(turn(ann)).toBeHidden();
    await expect(button(ann, "Listen")).toBeVisible();
  });
}

test("the sound's line is too weak, or the device is gone: the microphone is off and the room knows", async ({
  ears,
  own,
  clock,
}) => {
  const { ann, ben } = await heardOnALine(ears, own, clock);
  await ann.page.evaluate(() => window.lab.tracks[0]?.dispatchEvent(new Event("ended")));
  await expect(state(ann)).toHaveText("The microphone was unplugged or switched off.");
  await expect(state(ben)).toHaveText("You are listening.");
  await button(ann, "Speak").click();
  await expect(state(ben)).toContainText("is speaking.");
  await button(ann, "Stop listening").click();
  expect((await microphones(ann.page)).open).toBe(0);
  await expect(state(ben)).toHaveText("You are listening.");
});

test("whoever stops listening and then speaks waits for the sound, and is heard", async ({ ears, own, clock }) => {
  const [ann, ben] = [await listener(ears, own), await listener(ears, own)];
  await isCalled(ann, own, clock);
  await button(ann, "Stop listening").click();
  await listens(ann);
  // Nobody can connect twice in two seconds, so this time it takes a while.
  await button(ann, "Stop listening").click();
  await button(ann, "Speak").click();
  await expect(state(ann)).toHaveText("Connecting …");
  await expect(state(ann)).toHaveText("You are being heard.", { timeout: 10_000 });
  await wait(1);
  await expect(state(ann)).toHaveText("You are being heard.");
  await expect(state(ben)).toContainText("is speaking.");
  expect(await microphones(ann.page)).toEqual({ open: 1, ever: 1 });

  // Where there is no way, the microphone is let go, and one reads so.
  await button(ann, "Stop listening").click();
  await ann.page.context().route("**/voice", (route) => route.fulfill({ status: 410 }));
  await button(ann, "Speak").click();
  await expect(state(ann)).toHaveText("The sound cannot be connected from here. The text goes on.");
  expect((await microphones(ann.page)).open).toBe(0);
  await expect(button(ann, "Speak")).toBeVisible();
  await expect(state(ben)).toHaveText("You are listening.");
});

test("a turn that ends under a pressed button: the next press works", async ({ ears, own, clock }) => {
  const ann = await listener(ears, own);
  await isCalled(ann, own, clock);
  const hold = button(ann, "Hold to speak");
  await hold.hover();
  await ann.page.mouse.down();
  await expect(state(ann)).toHaveText("You are being heard.");
  await ann.page.evaluate(() => document.querySelector<HTMLElement>("button[value=done]")?.click());
  await expect(turn(ann)).toBeHidden();
  expect((await microphones(ann.page)).open).toBe(0);
  await isCalled(ann, own, clock);
  await hold.focus();
  await ann.page.keyboard.down("Space");
  await expect(state(ann)).toHaveText("You are being heard.");
  await ann.page.keyboard.up("Space");
  await ann.page.mouse.up();
  await expect(state(ann)).toHaveText("You are listening.");
});

test("where the microphone is not allowed one reads so, and nobody is said to speak", async ({ ears, own, clock }) => {
  const ann = await listener(ears, own);
  await isCalled(ann, own, clock);
  await ann.page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await button(ann, "Speak").click();
  await expect(state(ann)).toHaveText("The microphone was not allowed. You can type instead.");
  // It stays until something is done about it.
  await ann.say("typed instead");
  await ann.reads("typed instead");
  await expect(state(ann)).toHaveText("The microphone was not allowed. You can type instead.");
  await pass(own, clock, 1);
});
