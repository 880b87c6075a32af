// Five people in one meeting, two of them without scripts; a room that runs itself; a machine that fails. Each person
// has a browser of their own, and some do without scripts, so this file runs once, in the project with scripts.

import { expect } from "@playwright/test";

import { Person, pass, testFrom } from "./rooms";
import type { Site } from "./site";

/** Twenty minutes into the open room’s hour of 17:00, a step study: its sharing. */
const SHARING = "2026-11-24T17:20:00Z";

const test = testFrom(SHARING);

/** Comes in with six words, as whoever chairs. */
async function asChair(person: Person, site: Site): Promise<void> {
  const lines = site.command("admin", "create", "--force").split("\n");
  const phrase = lines.slice(0, 6).map((line) => line.replace(/^\d\. /, "")).join(" ");
  await person.page.goto("/me");
  const form = person.page.locator("form[action$='/me/in']");
  await form.getByRole("textbox").fill(phrase);
  await form.getByRole("button").click();
  await expect(form).toHaveCount(0);
  await person.page.goto(person.room);
  await person.enter();
  await person.press("take:chair");
  await expect(person.page.locator("[data-desk] fieldset")).toBeVisible({ timeout: 15_000 });
}

test("five people, two without scripts: the floor, the chair, a removal, an attack", async ({ browser, own, clock }) => {
  test.setTimeout(240_000);
  const [ann, ben, cleo, dan, eve] = [
    await Person.comeIn(browser, own, true),
    await Person.comeIn(browser, own, true),
    await Person.comeIn(browser, own, true),
    await Person.comeIn(browser, own, false),
    await Person.comeIn(browser, own, false),
  ];
  const all = [ann, ben, cleo, dan, eve];
  expect(new Set(await Promise.all(all.map((person) => person.handle()))).size).toBe(5);

  // Without a chair the room calls hands in order; the floor moves eight times.
  const order = [ben, dan, cleo, eve, ben, dan, cleo, eve];
  for (const [turn, person] of order.entries()) {
    await person.press("raise");
    await pass(own, clock, 5);
    await person.reads("You have the floor");
    if (turn === 0) {
      // Somebody speaks out of turn and reaches nobody; what they typed is not lost.
      await cleo.say("out of turn");
      await expect(cleo.page.locator("[data-notice]")).toContainText("floor");
      await expect(cleo.page.locator("#text")).toHaveValue("out of turn");
      await cleo.page.locator("#text").fill("");
    }
    await person.say(`words of turn ${turn}`);
    for (const other of all) await other.reads(`words of turn ${turn}`);
    await person.press("done");
  }
  for (const person of all) await person.readsNot("out of turn");

  // The chair leaves and comes back.
  await asChair(ann, own);
  await expect(ben.page.locator("[data-state]")).toContainText("Somebody is on duty");
  const chair = ann.page.url();
  await ann.page.goto("about:blank");
  await pass(own, clock, 40);
  await expect(ben.page.locator("[data-state]")).toContainText("Nobody is on duty");
  await ann.page.goto(chair);
  await expect(ben.page.locator("[data-state]")).toContainText("Somebody is on duty");
  await expect(ann.page.locator("[data-desk] fieldset")).toBeVisible({ timeout: 15_000 });

  // The chair calls; then somebody is removed, which was a mistake.
  await dan.press("raise");
  await expect(ann.page.locator("[data-live]")).toContainText(await dan.handle());
  await ann.press("call");
  await dan.reads("You have the floor");
  await dan.say("these words will be taken back");
  await ben.reads("these words will be taken back");
  const remove = ann.page.locator("[data-desk] button[value^='remove:']").filter({ hasText: await dan.handle() });
  await expect(remove.first()).toBeVisible({ timeout: 15_000 });
  const seat = (await remove.first().getAttribute("value"))?.split(":")[1] ?? "";
  await remove.first().click();
  await expect(ben.page.locator("[data-live] li", { hasText: "will be taken back" })).toBeHidden();
  await expect(dan.meeting()).toContainText("You are not in this room any more", { timeout: 15_000 });

  // The room is wary now: whoever comes in anew works or waits, and listens first. Nobody is shut out.
  const newcomer = await Person.comeIn(browser, own, true);
  await expect(newcomer.page.locator(".you")).toContainText("listening");
  const context = await browser.newContext({ baseURL: own.address, javaScriptEnabled: false });
  const patient = await context.newPage();
  await patient.goto(ann.room);
  await patient.locator("form.enter button").click();
  await expect(patient.getByRole("status")).toContainText("A little longer");
  await pass(own, clock, 50);
  await patient.locator("form.enter button").click();
  await expect(patient).toHaveURL(/inside$/);

  // Undone: they are back as themselves.
  const undo = ann.page.locator(`[data-desk] button[value="undo:${seat}"]`);
  await expect(undo).toBeVisible({ timeout: 15_000 });
  await undo.click();
  // The click is on its way until the desk says otherwise.
  await expect(undo).toBeHidden({ timeout: 15_000 });
  await dan.page.goto(`${dan.room}/inside`);
  await expect(dan.page).toHaveURL(/inside$/);
  await dan.reads("these words will be taken back");

  // Panic: nothing that anybody writes reaches the room.
  await ann.press("panic");
  await expect(ben.page.locator("[data-guard]")).toContainText("frozen");
  await ben.say("shouting");
  await eve.readsNot("shouting");
  await ann.press("calm");
  await expect(ben.page.getByRole("main")).not.toContainText("is frozen");
  for (const person of [...all, newcomer]) await person.context.close();
  await context.close();
});

test("an hour of the room that runs itself", async ({ browser, own, clock }) => {
  test.setTimeout(240_000);
  // To the beginning of the next hour.
  await pass(own, clock, 40 * 60, 60);
  const listener = await Person.comeIn(browser, own, true);
  const sharer = await Person.comeIn(browser, own, true);
  await sharer.press("raise");
  const seen = new Set<string>();
  let shared = false;
  for (let half = 0; half < 118; half += 1) {
    await pass(own, clock, 30, 30);
    seen.add(((await listener.page.locator("[data-stage]").textContent()) ?? "").split(":")[0] ?? "");
    if (!shared && (await sharer.meeting().textContent())?.includes("You have the floor")) {
      await sharer.say("somebody was called");
      await listener.reads("somebody was called");
      await sharer.press("done");
      shared = true;
    }
  }
  expect(shared).toBe(true);
  const steps = await listener.page.locator("[data-path] > li").count();
  expect(seen.size, [...seen].join(", ")).toBeGreaterThanOrEqual(steps);
  // The hour is over: its words are gone, and whoever stays is in the next meeting.
  await listener.page.locator("#text").fill("half a thought");
  await pass(own, clock, 90, 10);
  await expect(listener.page.locator("[data-stage]")).toContainText("Welcome", { timeout: 30_000 });
  expect(await listener.page.content()).not.toContain("somebody was called");
  await expect(listener.page.locator("#text")).toHaveValue("half a thought");
  await listener.context.close();
  await sharer.context.close();
});

test("a machine fails in the middle: the meeting goes on where the clock is, and the words are gone", async ({
  browser,
  own,
  clock,
}) => {
  const one = await Person.comeIn(browser, own, true);
  const two = await Person.comeIn(browser, own, false);
  await one.press("raise");
  await pass(own, clock, 5);
  await one.say("said before the fall");
  await two.reads("said before the fall");
  const handle = await one.handle();
  const stage = ((await one.page.locator("[data-stage]").textContent()) ?? "").split(":")[0] ?? "";
  const fell = Date.now();
  await own.crash(new Date(clock.now).toISOString());
  await one.page.goto(one.room);
  await one.enter();
  expect(Date.now() - fell, "within seconds").toBeLessThan(30_000);
  await expect(one.page.locator("[data-stage]")).toContainText(stage);
  expect(await one.handle(), "the same handle in the same room").toBe(handle);
  await expect(one.page.getByRole("main")).toContainText("What was said before is gone");
  await one.readsNot("said before the fall");
  expect(own.traces()).not.toContain("said before the fall");
  await one.context.close();
  await two.context.close();
});

test("a phone at the table keeps the clock without a network", async ({ page, own, context }) => {
  await page.goto(`${own.address}/rooms/scripts/open-discussion/table`);
  await page.getByRole("button", { name: "Start the clock" }).click();
  await context.setOffline(true);
  const where = page.locator("[data-where]");
  const first = await where.textContent();
  await page.getByRole("button", { name: "Next step" }).click();
  await expect(where).not.toHaveText(first ?? "");
  const before = await page.locator("[data-count]").textContent();
  await expect(page.locator("[data-count]")).not.toHaveText(before ?? "", { timeout: 5_000 });
  await page.getByRole("button", { name: "Time a share" }).click();
  await expect(page.locator("[data-count]")).toContainText("Share");
  await context.setOffline(false);
});

test("without a socket the same goes over events and forms", async ({ browser, own, clock }) => {
  const context = await browser.newContext({ baseURL: own.address });
  const page = await context.newPage();
  // A proxy on the way that lets no socket through.
  await page.routeWebSocket(/\/socket/, (socket) => void socket.close());
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/rooms/open-en");
  await page.locator("form.enter button").click();
  await page.waitForURL(/\/inside$/);
  const live = page.locator("[data-live]");
  await expect(live).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => asked.filter((path) => path.endsWith("/events")).length, { timeout: 30_000 }).toBeGreaterThan(0);
  await page.locator("button[value='raise']").first().click();
  await pass(own, clock, 5);
  await expect(live).toContainText("You have the floor", { timeout: 15_000 });
  const other = await Person.comeIn(browser, own, true);
  await page.locator("#text").fill("over events and forms");
  await page.locator("button[value='say']").click();
  await other.reads("over events and forms");
  await expect(live).toContainText("over events and forms");
  await expect(page.locator("#text")).toHaveValue("");
  // Never twice, whatever the line went through.
  await expect(live.getByText("over events and forms")).toHaveCount(1);
  await page.locator("button[value='done']").click();
  await expect(live).toContainText("Nobody has the floor");
  await other.press("raise");
  await pass(own, clock, 5);
  await other.say("and back again");
  await expect(live).toContainText("and back again", { timeout: 15_000 });
  await context.close();
  await other.context.close();
});
