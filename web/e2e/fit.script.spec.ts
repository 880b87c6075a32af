// How visits were, kept on the device after a named act, and the list in another order because of them.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test } from "./site";

/** Tells how a meeting was; says yes where it is the first thing kept. */
async function tell(page: Page, slug: string, felt: string, why: string[], first = false): Promise<void> {
  await page.goto(`/meetings/${slug}`);
  await page.locator("summary", { hasText: "Been there? Say how it was" }).click();
  const part = page.locator("details[data-fit]");
  await part.getByLabel(felt).check();
  for (const one of why) await part.getByLabel(one).check();
  await part.getByRole("button", { name: "Done" }).click();
  if (first) await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await expect(part.getByRole("listitem").first()).toContainText(felt);
}

test("three taps are kept after a yes, listed, and taken back", async ({ page }) => {
  await page.goto("/meetings/paper-boats");
  const part = page.locator("details[data-fit]");
  await part.locator("summary").click();
  await part.getByLabel("Not sure yet").check();
  await part.getByRole("button", { name: "Done" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "No" }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page).toHaveURL(/paper-boats$/);

  await tell(page, "paper-boats", "I would go again", ["The people", "The day or the hour"], true);
  await expect(part.getByRole("listitem")).toContainText("I would go again (The people, The day or the hour)");
  await part.getByRole("button", { name: /^Remove/ }).click();
  await expect(part.getByRole("listitem")).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("the list comes in another order with its reasons, and back", async ({ page, site }) => {
  await page.goto("/meetings?near=Leeds");
  await expect(page.getByRole("button", { name: /order that may suit me/ })).toHaveCount(0);
  await tell(page, "lamp-post", "Not for me", ["What happens there"], true);
  await tell(page, "paper-boats", "I felt at home", ["What happens there"]);

  const sent: { url: string; body: string; cookie: string | undefined }[] = [];
  page.on("request", (request) => {
    const { cookie } = request.headers();
    sent.push({ url: request.url(), body: request.postData() ?? "", cookie });
  });
  await page.goto("/meetings?near=Leeds");
  const found = page.getByRole("region", { name: "Meetings found" });
  const rows = found.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2 }) });
  const before = await rows.first().textContent();
  await page.getByRole("button", { name: "Put them in the order that may suit me" }).click();
  await expect(found.getByRole("heading", { level: 1 })).toHaveText("In the order that may suit you");
  await expect(found.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(rows.first()).toContainText("Paper Boats");
  await expect(rows.first()).toContainText("You felt at home there");
  await expect(found).toContainText("It was not for you, once. Groups vary; it is further down, not gone");
  const asked = sent.filter((one) => one.url === `${site.address}/meetings/for-me`);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.body).toContain("paper-boats");
  expect(asked[0]?.cookie).toBeUndefined();
  expect(sent.filter((one) => /paper-boats|lamp-post/.test(one.url))).toEqual([]);
  expect(page.url()).toMatch(/\/meetings\?near=Leeds$/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((rule) => rule.id)).toEqual([]);

  await page.getByRole("button", { name: "Show the plain list" }).click();
  await expect(rows.first()).toHaveText(before ?? "");
  await expect(found).not.toContainText("You felt at home there");
  expect(site.traces()).not.toContain("paper-boats;home");
});

test("/kept shows visits, takes more, and puts a meeting away", async ({ page }) => {
  await tell(page, "lamp-post", "Not for me", [], true);
  await page.goto("/kept");
  const been = page.locator("[data-part=been]");
  await expect(been).toContainText("Not for me");
  await been.locator("summary", { hasText: "How was it?" }).click();
  await been.getByLabel("Not sure yet").check();
  await been.getByRole("button", { name: "Done" }).click();
  await expect(been).toContainText("Not sure yet");
  await expect(page.locator(".kept > [data-says]")).toHaveText("Noted on this device.");
  await expect(been.locator("summary", { hasText: "How was it?" })).toBeFocused();
  await been.locator("summary", { hasText: "How was it?" }).click();
  await been.getByRole("button", { name: "Do not show me this one: Lamp Post" }).click();
  await been.locator("summary", { hasText: "How was it?" }).click();
  await been.getByRole("button", { name: "Show it again: Lamp Post" }).click();
  await been.locator("summary", { hasText: "How was it?" }).click();
  await been.getByRole("button", { name: "Do not show me this one: Lamp Post" }).click();
  await page.goto("/meetings?near=Leeds");
  const found = page.getByRole("region", { name: "Meetings found" });
  await expect(found.getByRole("link", { name: "Lamp Post" })).toBeVisible();
  await page.getByRole("button", { name: "Put them in the order that may suit me" }).click();
  await expect(found.getByRole("heading", { level: 1 })).toHaveText("In the order that may suit you");
  await expect(found.getByRole("link", { name: "Lamp Post" })).toHaveCount(0);
});

test("a file takes visits along and brings them back", async ({ page }) => {
  await tell(page, "lamp-post", "I felt at home", ["The people"], true);
  const device = await page.evaluate(() => localStorage.getItem("h1") ?? "");
  await page.evaluate(() => localStorage.clear());
  await page.goto("/kept");
  const bad = device.replace('"people"', '"people","weather"').replace('"visits":[', '"visits":[{"felt":"never"},');
  await page.locator("[data-import]").setInputFiles({ name: "list.json", mimeType: "application/json", buffer: Buffer.from(bad) });
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await expect(page.locator("[data-part=been]")).toContainText("I felt at home (The people)");
  expect(await page.evaluate(() => localStorage.getItem("h1"))).toBe(device);
});

/** Puts meetings and visits on the device, as pages would have done it. */
async function put(page: Page, device: object): Promise<void> {
  await page.goto("/about");
  await page.evaluate((text) => localStorage.setItem("h1", text), JSON.stringify(device));
}

function been(slug: string, days: string[]): object {
  return { slug, name: slug, dates: [], visits: days.map((day) => ({ felt: "again", why: [], day })), away: false };
}

const days = (year: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${year}-01-${String(at + 1).padStart(2, "0")}`);

test("one meeting has one form on /kept, and the kept row's goes over to the visits", async ({ page }) => {
  await put(page, { kept: [{ slug: "lamp-post", name: "Lamp Post", marks: "" }], been: [], places: null, copies: false });
  await page.goto("/kept");
  const summary = page.locator("summary", { hasText: "How was it?" });
  await page.locator("[data-rows] summary", { hasText: "How was it?" }).click();
  await page.locator("[data-rows]").getByLabel("I felt at home").check();
  await page.locator("[data-rows]").getByRole("button", { name: "Done" }).click();
  await expect(page.locator("[data-part=been]")).toContainText("I felt at home");
  await expect(summary).toHaveCount(1);
  await expect(summary).toBeFocused();
  await page.locator("[data-part=been]").getByRole("button", { name: /^Remove/ }).click();
  await expect(page.locator("[data-rows] summary", { hasText: "How was it?" })).toHaveCount(1);
});

test("a file with old visits pushes out none of this device's", async ({ page }) => {
  const ours = days(2026, 18);
  await put(page, { kept: [], been: [been("lamp-post", ours)], places: null, copies: false });
  await page.goto("/kept");
  const theirs = { kept: [], been: [been("lamp-post", days(2020, 9))], places: null, copies: false };
  const buffer = Buffer.from(JSON.stringify(theirs));
  await page.locator("[data-import]").setInputFiles({ name: "list.json", mimeType: "application/json", buffer });
  await expect(page.locator("[data-part=been]")).toContainText("2020");
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("h1") ?? "{}").been[0].visits);
  expect(kept.map((one: { day: string }) => one.day)).toEqual(["2020-01-08", "2020-01-09", ...ours]);
});

test("who has very many visits gets the order, and is told where no more fit", async ({ page }) => {
  const many = Array.from({ length: 200 }, (_, at) => been(`a-meeting-with-a-rather-long-name-${at}`, days(2026, 20)));
  await put(page, { kept: [], been: many, places: null, copies: false });
  await page.goto("/meetings/lamp-post");
  const part = page.locator("details[data-fit]");
  await part.locator("summary").click();
  await part.getByLabel("I felt at home").check();
  await part.getByRole("button", { name: "Done" }).click();
  await expect(part.locator("[data-fit-says]")).toHaveText("That is as much as fits. Remove something first.");
  await page.goto("/meetings?near=Leeds");
  await page.getByRole("button", { name: "Put them in the order that may suit me" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("In the order that may suit you");

  // A meeting kept meanwhile is kept in the plain list too.
  const found = page.getByRole("region", { name: "Meetings found" });
  await found.locator("[data-keeps=lamp-post]").click();
  await expect(found.locator("[data-keeps=lamp-post]")).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Show the plain list" }).click();
  await expect(found.locator("[data-keeps=lamp-post]")).toHaveAttribute("aria-pressed", "true");
});
