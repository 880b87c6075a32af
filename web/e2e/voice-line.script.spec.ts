// Listening on lines that are not good: a queue at the door, a network that comes and goes or lets nothing through, a
// line that loses words, and the same person in two windows.

import { type Page, expect } from "@playwright/test";

import { Person } from "./rooms";
import { ROOM, button, heard, listener, listens, microphones, profile, shares, state, test, wait } from "./voices";

/** How often the page asked to join. */
function joins(page: Page): { count: number } {
  const seen = { count: 0 };
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/voice")) seen.count += 1;
  });
  return seen;
}

test("where many join at once one waits in the queue, and gets in", async ({ ears, own }) => {
  const ann = await Person.comeInto(await profile(ears, own), ROOM);
  let full = 1;
  await ann.page.route("**/voice", (route) => (full-- > 0 ? route.fulfill({ status: 503 }) : route.continue()));
  await button(ann, "Listen").click();
  await expect(state(ann)).toHaveText("Many are joining at this moment. You are in the queue.");
  await expect(state(ann)).toHaveText("You are listening.", { timeout: 20_000 });
});

test("where the network is gone for a while one gets in when it is back", async ({ ears, own }) => {
  const ann = await Person.comeInto(await profile(ears, own), ROOM);
  let gone = 2;
  await ann.page.route("**/voice", (route) => (gone-- > 0 ? route.abort() : route.continue()));
  await button(ann, "Listen").click();
  await expect(state(ann)).toHaveText("Connecting …");
  await expect(state(ann)).toHaveText("You are listening.", { timeout: 20_000 });
  expect(gone).toBeLessThan(0);
});

test("where nothing gets through it is said after three tries, and the text goes on", async ({ ears, own }) => {
  const ann = await Person.comeInto(await profile(ears, own, { blocked: true }), ROOM);
  const asked = joins(ann.page);
  await button(ann, "Listen").click();
  await expect(state(ann)).toHaveText("The sound was lost. Trying again …", { timeout: 20_000 });
  await expect(state(ann)).toHaveText("The sound cannot be connected from here. The text goes on.", { timeout: 40_000 });
  const tries = asked.count;
  await wait(5);
  expect(asked.count).toBe(tries);
  await expect(button(ann, "Listen")).toBeVisible();
});

test("on a line that loses words the sound ends with a word, and whoever spoke is not said to be heard", async ({
  ears,
  own,
  clock,
}) => {
  const [ben, ann] = [await listener(ears, own), await listener(ears, own)];
  const weak = await listener(ears, own, { loss: 0.5 });
  await shares(ann, own, clock, 1);
  const poor = "Your line is too weak for sound just now, so it is off. The text goes on; you can listen again at any time.";
  await expect(state(weak)).toHaveText(poor, { timeout: 30_000 });
  await expect(button(weak, "Listen")).toBeVisible();
  // Nobody else's sound ends with it.
  await expect(state(ben)).toContainText("is speaking.");
  const before = (await heard(ben.page)).received;
  await expect.poll(async () => (await heard(ben.page)).received).toBeGreaterThan(before + 20);
  await ann.say("in writing too");
  await weak.reads("in writing too");
  // Whoever speaks over a line that ends is not said to be heard any more.
  await ann.page.evaluate(() => {
    const connection = window.lab.connections.at(-1);
    Object.defineProperty(connection, "connectionState", { value: "failed" });
    connection?.dispatchEvent(new Event("connectionstatechange"));
  });
  await expect(state(ben)).toHaveText("You are listening.");
  expect((await microphones(ann.page)).open).toBe(0);
});

test("in a second window one listens there, and the first one says so and stays quiet", async ({ ears, own }) => {
  const context = await profile(ears, own);
  const first = await Person.comeInto(context, ROOM);
  const asked = joins(first.page);
  await listens(first);
  const page = await context.newPage();
  await page.goto(`${ROOM}/inside`);
  await wait(2);
  await page.getByRole("button", { name: "Listen", exact: true }).click();
  await expect(page.locator("[data-voice-state]")).toHaveText("You are listening.", { timeout: 20_000 });
  await expect(state(first)).toHaveText("You listen in another window now.");
  await wait(6);
  expect(asked.count).toBe(1);
  await expect(page.locator("[data-voice-state]")).toHaveText("You are listening.");
});
