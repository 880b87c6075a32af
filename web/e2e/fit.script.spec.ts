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
