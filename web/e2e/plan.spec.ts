// A plan made, checked in on, printed, put into a calendar, taken along and deleted; with a script and without.

import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { expect, test } from "./site";
import { withSixWords } from "./steps";

const MARKER = "marker-plan-4e7b";

/** Makes a plan with one meeting in it. */
async function makePlan(page: Page): Promise<void> {
  await page.goto("/plan?add=lamp-post");
  const card = page.locator(".commitment").last();
  await expect(card.getByLabel("What, or which meeting")).toHaveValue("/meetings/lamp-post");
  await page.getByLabel("What I want", { exact: true }).fill(`${MARKER} mornings`);
  await card.getByLabel("Tue").check();
  await card.getByLabel("At what time").fill("19:05");
  await card.locator("select").nth(1).selectOption("in_person");
  await card.getByLabel("I did it on").fill("2026-11-23");
  await page.getByLabel("What I do when I want to use").fill(`${MARKER} walk`);
  await page.getByLabel("Who", { exact: true }).first().fill("Wren");
  await page.getByLabel("How to reach them").first().fill("by the stairs");
  await page.getByText("once a week", { exact: true }).click();
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
}

/** Opens what is kept, where no script does it. */
async function open(page: Page, script: boolean): Promise<void> {
  await page.goto("/plan");
  if (!script) await page.getByRole("button", { name: "Open my words here" }).click();
  await expect(page.getByLabel("What I want", { exact: true })).toHaveValue(`${MARKER} mornings`);
}

test("a plan is made, found again, and gone when it is deleted", async ({ page, site }, info) => {
  const script = info.project.name === "with-script";
  await withSixWords(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.postData() ?? ""));
  await makePlan(page);
  if (script) expect(sent.join(" ")).not.toContain(MARKER);
  await open(page, script);
  const card = page.locator(".commitment").first();
  await expect(card.getByLabel("What, or which meeting")).toHaveValue("/meetings/lamp-post");
  await expect(card.getByLabel("Tue")).toBeChecked();
  await expect(card).toContainText("23 November 2026");
  await expect(page.getByLabel("once a week")).toBeChecked();
  await expect(page.getByLabel("Ninety meetings in ninety days")).not.toBeChecked();

  // For a calendar program, by an address; it follows the plan.
  await page.goto("/plan/calendar");
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = (await page.locator("[data-address] a").getAttribute("href")) ?? "";
  const fetched = async () => (await page.request.get(address)).text();
  expect(await fetched()).toContain("RRULE:FREQ=WEEKLY;BYDAY=TU");
  expect(await fetched()).not.toContain(MARKER);
  await open(page, script);
  await page.locator(".commitment").first().getByLabel("Thu").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await expect.poll(fetched).toContain("RRULE:FREQ=WEEKLY;BYDAY=TU,TH");
  await page.locator(".commitment").first().getByLabel("Thu").uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect.poll(fetched).not.toContain("TH");
  await page.goto("/plan/calendar");
  await page.getByRole("button", { name: "Take it away" }).click();
  await expect(page.locator("[data-status]")).toContainText("It is gone.");
  expect((await page.request.get(address)).status()).toBe(404);
  await page.getByRole("button", { name: "Make an address" }).click();
  const again = (await page.locator("[data-address] a").getAttribute("href")) ?? "";
  expect((await page.request.get(again)).status()).toBe(200);
  await open(page, script);

  // A file for a calendar, whose titles say nothing.
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Calendar file" }).click(),
  ]);
  const file = readFileSync(await download.path(), "utf8");
  expect(download.suggestedFilename()).toBe("calendar.ics");
  expect(file).toContain("SUMMARY:Appointment\r\n");
  expect(file).toContain("DTSTART:20261124T190500\r\n");
  expect(file).toContain("RRULE:FREQ=WEEKLY;BYDAY=TU\r\n");
  expect(file).not.toContain("lamp");

  await page.goto("/plan/now");
  if (!script) await page.getByRole("button", { name: "Show what I wrote for now" }).click();
  await expect(page.locator("[data-own]")).toContainText(`${MARKER} walk`);
  await expect(page.locator("[data-own]")).toContainText("Wren · by the stairs");
  await expect(page.locator("main").getByRole("link", { name: "Need help now?" }).first()).toBeVisible();

  const exported = await page.request.get("/me/export.json");
  expect(await exported.text()).toContain(`${MARKER} mornings`);
  expect(site.traces()).not.toContain(MARKER);

  await open(page, script);
  await page.getByText("Delete this page").click();
  await page.getByLabel("Delete my plan for good.").check();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText("The page is deleted.")).toBeVisible();
  expect((await page.request.get(again)).status(), "its calendar goes with it").toBe(404);
  expect(await (await page.request.get("/me/export.json")).text()).not.toContain(MARKER);
});

test("a few taps are kept, and shown as a picture and a table", async ({ page, site }, info) => {
  const script = info.project.name === "with-script";
  await page.clock.setFixedTime(new Date("2026-11-24T18:30:00Z")).catch(() => undefined);
  await withSixWords(page);
  await page.goto("/plan/check-in");
  await page.getByLabel("so-so").check();
  await page.getByLabel("strong", { exact: true }).check();
  await page.getByLabel("Meetings", { exact: true }).fill("1");
  await page.getByLabel("A few words", { exact: true }).fill(`${MARKER} line`);
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".life-graph .dot")).toHaveCount(1);
  await page.goto("/plan/check-in");
  if (!script) await page.getByRole("button", { name: "Open my words here" }).click();
  const days = page.locator("[data-days]");
  await expect(days).toContainText(`${MARKER} line`);
  await expect(days.getByRole("cell", { name: "strong", exact: true })).toBeVisible();
  // The look back at the same day leaves it as it is.
  await page.goto("/steps/life");
  if (!script) await page.getByRole("button", { name: "Open my words here" }).click();
  await expect(page.getByLabel("A few words", { exact: true })).toHaveValue(`${MARKER} line`);
  await page.getByLabel("very good").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(days.getByRole("cell", { name: "very good" })).toBeVisible();
  await expect(days.getByRole("cell", { name: "strong", exact: true })).toBeVisible();
  expect(site.traces()).not.toContain(MARKER);
});

test("a code that brings nothing is answered like any other", async ({ page }) => {
  await withSixWords(page);
  await page.goto("/plan/clinic");
  for (const words of ["abacus zoom zoom zoom zoom zoom", "no words of ours"]) {
    await page.getByLabel("The six words").fill(words);
    await page.getByRole("button", { name: "See what they bring" }).click();
    await expect(page.getByText("These words bring nothing, or nothing any more.")).toBeVisible();
  }
});

test("whoever only reads is asked for nothing, and can print the plan on paper", async ({ page, context }) => {
  await page.goto("/plan");
  await expect(page.locator("main input, main textarea")).toHaveCount(0);
  await expect(page.locator(".on-paper")).toHaveCount(5);
  await page.getByText("Why a plan looks like this").click();
  await expect(page.getByRole("link", { name: "Secular meetings" })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});
