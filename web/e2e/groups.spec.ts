// A group of one's own: formed, joined by links, met in, carried, handed over, paused and closed. With scripts and
// without; one browser for each of the five.

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { expect } from "@playwright/test";

import { Person, pass, testFrom } from "./rooms";
import type { Site } from "./site";

/** Ten minutes before the group meets. */
const test = testFrom("2026-11-24T18:49:00Z");

/** What axe finds on a page, as lines to read. It is a script itself: where pages have none it does not run either. */
async function faults(page: Page): Promise<string[]> {
  if (test.info().project.name !== "with-script") return [];
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** Nothing is wider than the page. */
async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide, page.url()).toBeLessThanOrEqual(0);
}

/** Somebody in a browser of their own, with six words they have written down. */
async function comeBack(browser: Browser, site: Site, script: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: script });
  const page = await context.newPage();
  await page.goto("/me");
  await page.locator("form[action$='/me/phrase'] button").click();
  const words = await page.locator(".six-words bdi").allTextContents();
  expect(words).toHaveLength(6);
  await page.getByRole("button", { name: "I have written them down" }).click();
  for (const label of await page.locator("main label").allTextContents()) {
    const word = words[Number(label.replace("Word ", "")) - 1] ?? "";
    await page.getByLabel(label, { exact: true }).fill(word);
  }
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are here as yourself");
  return page;
}

/** Fills in what a group for the invited needs. */
async function fill(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name of the group").fill(name);
  await page.getByRole("radio", { name: /^By invitation/ }).check();
  await page.getByLabel("Who may attend, in your words").fill("Whoever was at the house by the river.");
  await page.getByLabel("Tuesday", { exact: true }).check();
  await page.locator("#start").fill("19:00");
  await page.locator("#end").fill("20:00");
  await page.locator("#zone").fill("Europe/London");
}

test("five people form a group, meet in it, hand it on and close it", async ({ browser, own, clock }, info) => {
  test.setTimeout(300_000);
  const script = info.project.name === "with-script";
  const founder = await comeBack(browser, own, script);
  await founder.goto("/groups");
  await founder.getByRole("main").getByRole("link", { name: "Start a group" }).click();
  expect(await faults(founder)).toEqual([]);

  // Something is missing: what was typed stays.
  await fill(founder, "Call 020 7946 0123");
  await founder.getByRole("button", { name: "Start the group" }).click();
  await expect(founder.getByRole("alert")).toContainText("leave out phone numbers");
  await expect(founder.getByLabel("Who may attend, in your words")).toHaveValue("Whoever was at the house by the river.");
  expect(await faults(founder)).toEqual([]);
  await founder.getByLabel("Name of the group").fill("River House");
  await founder.getByRole("button", { name: "Start the group" }).click();
  await expect(founder.getByRole("status")).toContainText("You are its first member and its secretary");
  const inside = new URL(founder.url()).pathname;
  const group = inside.replace(/\/inside$/, "");
  const room = `/rooms/g-${group.split("/").pop() ?? ""}`;
  expect(await faults(founder)).toEqual([]);

  // A link for four.
  await founder.getByRole("link", { name: "Invite", exact: true }).click();
  await founder.getByLabel("For how many people").selectOption("5");
  await founder.getByRole("button", { name: "Make a link" }).click();
  const link = (await founder.locator(".desk-link code").innerText()).trim();
  expect(link).toMatch(/\/groups\/join\/[\w-]{22}$/);
  expect(await faults(founder)).toEqual([]);
  const others: Page[] = [];
  for (let number = 0; number < 4; number += 1) {
    const page = await comeBack(browser, own, script);
    await page.goto(link);
    await expect(page.getByRole("main")).toContainText("River House");
    if (number === 0) expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Yes, let me in" }).click();
    await expect(page.getByRole("status")).toHaveText("Welcome. You are in.");
    others.push(page);
  }
  const [second] = others;
  if (second === undefined) throw new Error("nobody came");

  // To somebody else there is no such group and no such room.
  const stranger = await comeBack(browser, own, script);
  for (const path of [group, inside, `${group}/service`, room]) {
    expect((await stranger.goto(path))?.status(), path).toBe(404);
  }
  await stranger.goto("/rooms");
  await expect(stranger.getByRole("main")).not.toContainText("River House");

  // They meet in its room; whoever is down to chair has the buttons.
  await second.goto(`${group}/service`);
  await second.getByRole("button", { name: /^I will chair/ }).first().click();
  await expect(second.getByRole("status")).toHaveText("You are down to chair.");
  await founder.goto(inside);
  await founder.getByRole("link", { name: "To the room" }).click();
  const one = await Person.comeInto(founder.context(), room, script);
  const two = await Person.comeInto(second.context(), room, script);
  await pass(own, clock, 11 * 60, 60);
  await expect(two.meeting()).toBeVisible();
  expect(await one.handle()).not.toBe("");

  // The secretary hands over to the second.
  const handle = /Here you are (.+?)\./.exec((await second.locator(".group-head").textContent()) ?? "")?.[1] ?? "";
  await founder.goto(`${group}/service`);
  await founder.getByLabel("Hand over to").selectOption({ label: handle });
  await founder.getByRole("button", { name: /^Ask them/ }).click();
  await second.goto(inside);
  await expect(second.getByRole("main")).toContainText("You are asked to take over: Secretary.");
  await second.goto(`${group}/service`);
  await second.getByRole("button", { name: /^Yes, I take it over/ }).click();
  for (const box of await second.getByRole("group", { name: "To hand over" }).getByRole("checkbox").all()) await box.check();
  expect(await faults(second)).toEqual([]);
  await second.getByRole("button", { name: "Note what is done" }).click();
  await founder.goto(`${group}/service`);
  await expect(founder.getByRole("group", { name: "To hand over" }).getByRole("checkbox").first()).toBeChecked();
  await founder.getByRole("button", { name: "Hand over now" }).click();
  await expect(founder.getByRole("status")).toContainText("It is handed over");

  // A companion by two yeses.
  await founder.goto(`${group}/companions`);
  await founder.getByLabel("A few words").last().fill("I would like company on Thursday.");
  await founder.getByRole("button", { name: "Put it up" }).click();
  await second.goto(`${group}/companions`);
  await second.locator("summary", { hasText: "Answer" }).click();
  await second.getByLabel("A few words").first().fill("I can come along.");
  await second.getByRole("button", { name: "Send" }).click();
  await founder.goto(`${group}/companions`);
  await founder.getByRole("button", { name: /^Yes/ }).click();
  expect(await faults(founder)).toEqual([]);
  await founder.getByLabel("How they can reach you").fill("green scarf, at the bus stop");
  await founder.getByRole("button", { name: "Leave it for them" }).click();
  await second.goto(`${group}/companions`);
  await expect(second.getByRole("main")).toContainText("green scarf, at the bus stop");
  await others[1]?.goto(`${group}/companions`);
  await expect(others[1]!.getByRole("main")).not.toContainText("green scarf");
  expect(own.traces()).not.toContain("green scarf");

  // A pause, seen by everybody; then the end.
  await founder.goto(`${group}/pause`);
  expect(await faults(founder)).toEqual([]);
  await founder.locator("#until").fill("2026-12-31");
  await founder.getByRole("button", { name: "Pause", exact: true }).click();
  await others[2]?.goto(inside);
  await expect(others[2]!.getByRole("main")).toContainText("31 December");
  await second.goto(`${group}/pause`);
  await second.getByLabel("We have talked about it. Close the group.").check();
  await second.getByRole("button", { name: "Close the group" }).click();
  await expect(second.getByRole("main")).toContainText("This group is closed.");
  await others[3]?.goto(inside);
  await expect(others[3]!.getByRole("link", { name: "Take my words with me" })).toBeVisible();
  expect((await stranger.goto(link))?.status()).toBe(404);
});

test("its pages fit a small screen, in Persian too", async ({ browser, own, clock }, info) => {
  test.setTimeout(240_000);
  expect(clock.now).toBeGreaterThan(0);
  const founder = await comeBack(browser, own, info.project.name === "with-script");
  await founder.goto("/groups/new");
  await fill(founder, "River House");
  await founder.getByRole("button", { name: "Start the group" }).click();
  const group = new URL(founder.url()).pathname.replace(/\/inside$/, "");
  for (const language of ["", "/fa"]) {
    for (const [width, theme] of [[320, "light"], [768, "dark"]] as const) {
      await founder.setViewportSize({ width, height: 800 });
      await founder.emulateMedia({ colorScheme: theme });
      const paths = ["/groups", "/groups/new", "/groups/kit", "/groups/safety"];
      const own = ["/inside", "/service", "/companions", "/invitations", "/pause", "/edit", "/kit", "/leave", "/report"];
      for (const path of [...paths, ...own.map((path) => group + path)]) {
        expect((await founder.goto(language + path))?.status(), path).toBe(200);
        await fits(founder);
        if (width === 320) expect(await faults(founder), language + path).toEqual([]);
      }
    }
  }
});
