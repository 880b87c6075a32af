// A room with scripts and without: reporting, milestones, leaving; and with scripts where no socket goes through. What
// is for one of the two alone stands in rooms.script.spec.ts and rooms.plain.spec.ts.

import { expect } from "@playwright/test";

import { Person, pass, testFrom } from "./rooms";
import { NOW, type Site } from "./site";

/** Half an hour into the open room’s hour of 18:00: its sharing. A room’s clock never goes back, so neither do tests. */
const SHARING = NOW;

const test = testFrom(SHARING);

/** Somebody gets the floor. */
async function speak(person: Person, own: Site, clock: { now: number }): Promise<void> {
  await person.press("raise");
  await pass(own, clock, 5);
  await person.reads("You have the floor");
}

test("words that hurt are reported: the marked ones, and no others", async ({ browser, own, clock }, info) => {
  test.setTimeout(240_000);
  const script = info.project.name === "with-script";
  const speaker = await Person.comeIn(browser, own, true);
  const reader = await Person.comeIn(browser, own, script);
  await speak(speaker, own, clock);
  for (const words of ["Day nineteen", "You are all fools", "Day twenty"]) {
    await speaker.say(words);
    await reader.reads(words);
  }
  await reader.page.locator("#text").fill("half a sentence");
  await reader.page.goto(`${reader.room}/report`);
  const page = reader.page;
  await expect(page.locator("form[action$='/report']")).toContainText("Day nineteen");
  await page.getByRole("checkbox", { name: "You are all fools" }).check();
  await page.locator("#note").fill("This was aimed at somebody");
  await page.locator("input[name='moderators']").check();
  await page.getByRole("button", { name: "Report", exact: true }).click();
  await expect(page.getByRole("status").first()).toBeVisible();
  await expect(page.locator("#note")).toHaveCount(0);
  // Nobody in the room reads of it.
  await speaker.readsNot("This was aimed at somebody");
  const traces = own.traces();
  expect(traces).toContain("You are all fools");
  expect(traces).toContain("This was aimed at somebody");
  for (const words of ["Day nineteen", "Day twenty"]) expect(traces).not.toContain(words);
  // And the way back leads into the room.
  await page.locator("main a[href$='/inside']").first().click();
  await expect(page).toHaveURL(/\/inside$/);
  await reader.reads("Day twenty");
  await speaker.context.close();
  await reader.context.close();
});

test("a milestone is told in its step, by whoever wants to", async ({ browser, own, clock }, info) => {
  test.setTimeout(240_000);
  const script = info.project.name === "with-script";
  // The open room's next hour has a speaker; its milestones begin after 43 minutes.
  await pass(own, clock, 72 * 60, 72 * 60);
  await pass(own, clock, 4, 1);
  const one = await Person.comeIn(browser, own, script);
  const two = await Person.comeIn(browser, own, true);
  const mark = one.page.locator("button[value='milestone']");
  await expect(mark).toBeHidden();
  await pass(own, clock, 70);
  if (!script) await one.page.goto(`${one.room}/inside`);
  await expect(mark).toBeVisible({ timeout: 20_000 });
  // Years are offered too, as far as people come.
  await expect(one.page.locator("#milestone option[value='years-40']")).toHaveCount(1);
  await one.page.locator("#milestone").selectOption("days-30");
  await mark.click();
  await two.reads("30 days");
  await one.reads("30 days");
  await expect(two.meeting()).toContainText(await one.handle());
  // The step passes, and its buttons with it.
  await pass(own, clock, 3 * 60, 20);
  if (!script) await one.page.goto(`${one.room}/inside`);
  await expect(mark).toBeHidden({ timeout: 20_000 });
  await one.context.close();
  await two.context.close();
});

test("whoever leaves is out, and can come in again and reads on from there", async ({ browser, own, clock }, info) => {
  test.setTimeout(240_000);
  const script = info.project.name === "with-script";
  const speaker = await Person.comeIn(browser, own, true);
  const one = await Person.comeIn(browser, own, script);
  await speak(speaker, own, clock);
  await speaker.say("said before they left");
  await one.reads("said before they left");
  const handle = await one.handle();
  await one.press("leave");
  await expect(one.page).toHaveURL(/\/rooms$/);
  await speaker.say("said while they were away");
  // The room's page is not theirs any more.
  await one.page.goto(`${one.room}/inside`);
  await expect(one.page).toHaveURL(/\/rooms\/open-en$/);
  await one.enter();
  expect(await one.handle(), "one key, one handle").toBe(handle);
  await speaker.say("said after they came back");
  await one.reads("said after they came back");
  await one.readsNot("said while they were away");
  // Leave now: out of the room too, and off the site.
  const left = await one.context.request.get("/leave", { maxRedirects: 0 });
  expect(left.status()).toBe(303);
  expect(left.headers()["location"]).toMatch(/^https:/);
  await one.page.goto(`${one.room}/inside`);
  await expect(one.page).toHaveURL(/\/rooms\/open-en$/);
  await speaker.context.close();
  await one.context.close();
});
