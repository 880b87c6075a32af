// Attendance without names: a group votes for it, opens a meeting, twenty people come, and two of them show it later; with
// scripts and without.

import type { Page } from "@playwright/test";

import { DAYS, ask, five, moveTo, vote } from "./decisions";
import { NOW, Site, expect, test } from "./site";

const DAY = 24 * 60;
/** When the vote is over, in minutes after the start: a Tuesday. */
const OPENED = DAYS * DAY + 36;
const VERIFIER = "Court, Room 3";

const later = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

/** The code that stands in the frame. */
async function code(page: Page): Promise<string> {
  const digits = page.frameLocator(".attended-code").locator(".digits");
  await expect(digits).toHaveText(/\d{4}\s*\d{4}/);
  return (await digits.innerText()).replace(/\D/g, "");
}

/** Sends a form as a page of the site does; the field of this id that comes back. */
async function send(site: Site, path: string, fields: Record<string, string>, id: string): Promise<string> {
  const answer = await fetch(`${site.address}${path}`, {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin" },
    body: new URLSearchParams(fields),
  });
  const page = await answer.text();
  expect(answer.status, page).toBe(200);
  return new RegExp(`<textarea id="${id}"[^>]*>([^<]*)<`).exec(page)?.[1] ?? "";
}

async function begin(page: Page, start: string): Promise<void> {
  await page.goto("/attended");
  await page.getByLabel("Start code").fill(`${start.slice(0, 4)} ${start.slice(4)}`);
  await page.getByRole("button", { name: "I am here" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are in");
}

async function end(page: Page, last: string): Promise<void> {
  await page.getByLabel("End code").fill(last);
  await page.getByLabel("Who will you show it to?").fill(VERIFIER);
  await page.getByRole("button", { name: "Get the token" }).click();
}

/** Shows one token upon a word; the text for the verifier. */
async function show(page: Page, word: string): Promise<string> {
  await page.getByLabel("The word they ask with").fill(word);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("It lasted at least 45 minutes from start code to end code.")).toBeVisible();
  return page.locator("#shown").inputValue();
}

async function check(page: Page, text: string, word: string): Promise<void> {
  await page.goto("/attended/check");
  await page.getByLabel("The text you were shown").fill(text);
  await page.getByLabel("Your name, as it was given at the meeting").fill("court, room 3");
  await page.getByLabel("The word you asked with").fill(word);
  await page.getByRole("button", { name: "Check", exact: true }).click();
}

test("twenty people are at a meeting, and two of them show it later", async ({ browser, javaScriptEnabled }) => {
  test.setTimeout(300_000);
  const script = javaScriptEnabled ?? true;
  const site = await Site.start();
  const { people, group } = await five(browser, site, script);
  const [founder, second] = people;
  if (!founder || !second) throw new Error("there are five");

  await founder.goto(`${group}/attended`);
  await expect(founder.getByText("Only a decision of the group can turn it on.")).toBeVisible();
  const path = await ask(founder, group, "By majority", "Attendance without names?");
  for (const page of people) await vote(page, path, "Yes");
  await moveTo(site, later(OPENED));
  await founder.goto(path);
  await expect(founder.getByRole("heading", { name: "Passed", exact: true })).toBeVisible();
  await founder.goto(`${group}/attended`);
  await founder.getByLabel("Which decision says so?").selectOption({ label: "Attendance without names?" });
  await founder.getByRole("button", { name: "Turn it on" }).click();
  await expect(founder.getByText("Your group has decided for it: it is on.")).toBeVisible();
  await second.goto(`${group}/attended`);
  await expect(second.getByText("can open a meeting here.")).toBeVisible();

  await founder.getByLabel("How many people are there?").fill("20");
  await founder.getByRole("button", { name: "Open it" }).click();
  const start = await code(founder);
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: script });
  const nobody = await context.newPage();
  await begin(nobody, start);
  await begin(second, start);
  const tickets: string[] = [];
  for (let count = 0; count < 18; count += 1) {
    tickets.push(await send(site, "/attended/begin", { code: start }, "ticket"));
  }

  // Too early, then not: what was typed stays.
  await moveTo(site, later(OPENED + 40));
  await founder.goto(`${group}/attended`);
  await expect(founder.getByText("20 of 20 came in, 0 have their tokens.")).toBeVisible();
  await founder.getByRole("button", { name: "The meeting ends: show the end code" }).click();
  await expect(founder.frameLocator(".attended-code").getByText("End code")).toBeVisible();
  await end(nobody, await code(founder));
  await expect(nobody.getByRole("alert")).toContainText("5 minutes too early");
  await expect(nobody.getByLabel("Who will you show it to?")).toHaveValue(VERIFIER);
  await moveTo(site, later(OPENED + 46));
  await founder.goto(`${group}/attended`);
  const last = await code(founder);
  await end(nobody, last);
  await expect(nobody.getByText("Copy the text below now")).toBeVisible();
  const purse = await nobody.locator("#keep").inputValue();
  await end(second, last);
  await expect(second.getByText("It is kept with your own pages.")).toBeVisible();
  for (const ticket of tickets) {
    await send(site, "/attended/end", { code: last, ticket, verifier: "somebody else" }, "keep");
  }
  await founder.goto(`${group}/attended`);
  await expect(founder.getByText("20 of 20 came in, 20 have their tokens.")).toBeVisible();
  await founder.getByRole("button", { name: "It is over" }).click();
  await expect(founder.getByRole("button", { name: "Open it" })).toBeVisible();

  await nobody.goto("/attended/tokens");
  await nobody.getByLabel("The text", { exact: true }).fill(purse);
  await nobody.getByRole("button", { name: "Open", exact: true }).click();
  await expect(nobody.getByText("Can be shown from")).toBeVisible();
  await expect(nobody.getByRole("button", { name: "Show", exact: true })).toBeHidden();
  await moveTo(site, later(OPENED + 8 * DAY));
  await nobody.goto("/attended/tokens");
  await nobody.getByLabel("The text", { exact: true }).fill(purse);
  await nobody.getByRole("button", { name: "Open", exact: true }).click();
  const shown = await show(nobody, "Tuesday");
  await second.goto("/attended/tokens");
  const other = await show(second, "Wednesday");

  const verifier = await context.newPage();
  await check(verifier, shown, "Wednesday");
  await expect(verifier.getByRole("alert")).toContainText("does not hold for this name and this word");
  await check(verifier, shown, "tuesday");
  await expect(verifier.getByRole("status")).toContainText("One meeting in this time");
  await check(verifier, shown, "Tuesday");
  await expect(verifier.getByRole("alert")).toContainText("This was shown before.");
  await check(verifier, other, "Wednesday");
  await expect(verifier.getByRole("status")).toContainText("2026-W49");

  // Neither for whom, nor what was in their hands, is anywhere on the site.
  const traces = site.traces().toLowerCase();
  for (const trace of [VERIFIER.toLowerCase(), purse.toLowerCase().slice(0, 60), "somebody else"]) {
    expect(traces).not.toContain(trace);
  }
  await site.stop();
});
