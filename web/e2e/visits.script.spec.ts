// Visits that lie on the device go under the six words by a press, and not before.

import { readFileSync } from "node:fs";

import { AxeBuilder } from "@axe-core/playwright";

import { expect, test } from "./site";
import { withSixWords } from "./steps";

const DEVICE = {
  kept: [],
  been: [
    { slug: "paper-boats", name: "Paper Boats", dates: [], visits: [{ felt: "home", why: ["people"], day: "2026-11-17" }], away: false },
    { slug: "lamp-post", name: "Lamp Post", dates: ["2026-11-10"], visits: [], away: true },
  ],
  lessons: [],
  places: null,
  copies: false,
};

test("what the device keeps is brought in, and then may go from it", async ({ page, context, site }) => {
  await withSixWords(page);
  await page.evaluate((text) => localStorage.setItem("h1", text), JSON.stringify(DEVICE));
  await page.goto("/me/visits");
  const part = page.locator("[data-device]");
  await expect(part).toContainText("not here yet: 2");
  await expect(page.locator("[data-list]")).toContainText("No visit is kept here yet.");
  await part.getByRole("button", { name: "Bring them in" }).click();
  await expect(page.locator("[data-status]")).toContainText("Please read what it means to lose the six words");
  await part.getByLabel("I have my six words on paper, and I know this.").check();
  await part.getByRole("button", { name: "Bring them in" }).click();
  await expect(page.locator("[data-list]")).toContainText("17 November 2026: I felt at home (The people)");
  await expect(page.locator("[data-list]")).toContainText("You do not want to see this one.");
  await expect(part).toContainText("All visits that this device keeps are here, too.");
  expect(await page.evaluate(() => localStorage.getItem("h1"))).toBe(JSON.stringify(DEVICE));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((rule) => rule.id)).toEqual([]);

  await part.getByRole("button", { name: "Remove them from this device" }).click();
  await expect(part).toBeHidden();
  // What else is noted of a meeting stays.
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem("h1") ?? "{}").been)).toEqual([
    { ...DEVICE.been[1], away: false },
  ]);

  // Another device with the same words has them too, also the one that keeps nothing.
  await page.evaluate(() => localStorage.clear());
  const other = await context.newPage();
  await other.goto("/me/visits");
  await expect(other.locator("[data-list]")).toContainText("Paper Boats");
  await expect(other.locator("[data-device]")).toBeHidden();
  expect(site.traces()).not.toContain("Paper Boats\",\"home");
});

test("two windows keep at once, and the file of all pages holds both", async ({ page, context }) => {
  await withSixWords(page);
  await page.evaluate((text) => localStorage.setItem("h1", text), JSON.stringify(DEVICE));
  await page.goto("/me/visits");
  await page.locator("[data-device]").getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Bring them in" }).click();
  await expect(page.locator("[data-list]")).toContainText("I felt at home");
  // This window goes on with what it saw; the other one keeps something meanwhile.
  const other = await context.newPage();
  await other.goto("/meetings/closed-for-works");
  await other.locator("summary", { hasText: "Been there? Say how it was" }).click();
  await other.locator("details[data-fit]").getByLabel("Not sure yet").check();
  await other.getByRole("button", { name: "Keep it under my six words" }).click();
  await expect(other.locator("[data-fit-says]")).toContainText("Kept under your six words.");
  await page.getByRole("button", { name: /^Show it again/ }).click();
  await expect(page.locator("[data-list]")).toContainText("Not sure yet");
  await expect(page.locator("[data-list]")).toContainText("I felt at home");

  await page.goto("/steps/export");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the file" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file).toContain("Paper Boats: 17 November 2026: I felt at home (The people)");
  expect(file).toContain("Not sure yet");
});
