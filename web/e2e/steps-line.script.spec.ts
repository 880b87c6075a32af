// Typing goes on while a page is saved, while the line is gone and while another thing is kept; and nothing typed is lost.

import type { Page } from "@playwright/test";

import { expect, test } from "./site";
import { firstSheet, withSixWords } from "./steps";

/** A sheet on which something is kept, with its first field. */
async function written(page: Page, text: string): Promise<string> {
  const sheet = await firstSheet(page);
  await withSixWords(page);
  await page.goto(sheet);
  await field(page).fill(text);
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await save(page);
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  return sheet;
}

const field = (page: Page) => page.locator(".sheet-form textarea").first();
const save = (page: Page) => page.getByRole("button", { name: "Save" }).click();

test("what is typed while a page is being saved stays, and is saved next", async ({ page }) => {
  const sheet = await written(page, "one");
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route("**/steps/device/keep", async (route) => {
    await held;
    await route.continue();
  });
  await field(page).fill("one, two");
  const answered = page.waitForResponse("**/steps/device/keep");
  await save(page);
  await field(page).fill("one, two, three");
  go();
  await answered;
  await page.unroute("**/steps/device/keep");
  await expect(field(page)).toHaveValue("one, two, three");
  await save(page);
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await page.goto(sheet);
  await expect(field(page)).toHaveValue("one, two, three");
  await expect(page.locator(".beside")).toHaveCount(0);
});

test("what is typed while the line is gone stays when it is back", async ({ page, context }) => {
  const sheet = await written(page, "one");
  const waiting = () => page.evaluate(() => localStorage.getItem("h3"));
  await context.setOffline(true);
  await field(page).fill("one, two");
  await save(page);
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Your words are kept on this device, sealed")).toBeVisible();
  expect(await waiting()).not.toContain("two");
  await field(page).fill("one, two, three");
  await context.setOffline(false);
  await expect(page.getByText("The line is back. Your words are kept.")).toBeVisible();
  await expect(field(page)).toHaveValue("one, two, three");
  expect(await waiting()).toBeNull();
  await save(page);
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await page.goto(sheet);
  await expect(field(page)).toHaveValue("one, two, three");
  await expect(page.locator(".beside")).toHaveCount(0);
});

test("what waits on the device is sent from any of these pages", async ({ page, context }) => {
  const sheet = await written(page, "one");
  await context.setOffline(true);
  await field(page).fill("one, two");
  await save(page);
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Your words are kept on this device, sealed")).toBeVisible();
  const other = await context.newPage();
  await page.close();
  await context.setOffline(false);
  await other.goto("/steps/life");
  await expect.poll(() => other.evaluate(() => localStorage.getItem("h3"))).toBeNull();
  await other.goto(sheet);
  await expect(field(other)).toHaveValue("one, two");
});

test("a page is deleted from here, and the site is not asked to open it", async ({ page }) => {
  const sheet = await written(page, "one");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.getByText("Delete this page").click();
  const tear = page.locator("[data-tear]");
  await tear.getByRole("button", { name: "Delete" }).click();
  await expect(field(page)).toHaveValue("one");
  await tear.getByLabel("Delete what I wrote here for good.").check();
  await tear.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("The page is deleted.")).toBeVisible();
  await expect(field(page)).toHaveValue("");
  await expect(tear).toBeHidden();
  expect(asked).not.toContain(`POST ${sheet.split("?")[0]}`);
  expect(asked).toContain("POST /steps/device/keep");
  await page.goto(sheet);
  await expect(field(page)).toHaveValue("");
});

test("a code is not sent where the page could not be opened", async ({ page }) => {
  const sheet = await written(page, "one");
  await page.route("**/steps/device/key", (route) => route.abort());
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.postData() ?? ""));
  await page.goto(sheet);
  await expect(page.locator("[data-status]")).toContainText("There is no line just now");
  await page.getByText("Share this page with one person").click();
  await page.getByLabel("Their six words").fill("zoologist abacus zoologist abacus zoologist abacus");
  await page.getByRole("button", { name: "Share this page" }).click();
  await expect(page.locator("[data-share-status]")).toContainText("There is no line just now");
  expect(sent.join(" ")).not.toContain("zoologist");
});

test("the last slip and the last date can go, and half-typed words stay", async ({ page }) => {
  await withSixWords(page);
  await page.goto("/steps/life");
  const words = page.getByLabel("A few words", { exact: true });
  await words.fill("half typed");
  await page.getByLabel("The first day").fill("2026-01-01");
  await page.locator("input[name=known]").last().check();
  await page.getByRole("button", { name: "Count from here" }).click();
  const card = page.locator(".life-date");
  await expect(card).toHaveCount(1);
  await expect(words).toHaveValue("half typed");
  await card.getByText("Write down a slip").click();
  await card.getByLabel("Which day").fill("2026-01-20");
  await card.getByRole("button", { name: "Keep it" }).click();
  await expect(card.locator("li .words, li").filter({ hasText: "20 January 2026" })).not.toHaveCount(0);
  await page.locator(".life-date > ul.plain li").getByRole("button", { name: "Delete this slip" }).click();
  await expect(page.locator(".life-date > ul.plain li")).toHaveCount(0);
  await page.reload();
  await expect(card).toHaveCount(1);
  await expect(page.locator(".life-date > ul.plain li")).toHaveCount(0);
  await card.getByText("Delete this date", { exact: true }).first().click();
  await card.getByLabel("Delete this date with all its slips").check();
  await card.getByRole("button", { name: "Delete this date" }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  await expect(page.locator("[data-forms]")).toBeVisible();
  await expect(card).toHaveCount(0);
});

test("looking back at another day shows it, and does not write over it", async ({ page, context }) => {
  await withSixWords(page);
  await page.goto("/steps/life");
  const [words, day, keep] = [
    page.getByLabel("A few words", { exact: true }),
    page.locator("#on"),
    page.getByRole("button", { name: "Save" }),
  ];
  await day.fill("2026-01-20");
  await words.fill("a long day");
  await page.locator("input[name=known]").first().check();
  await keep.click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await day.fill("2026-01-21");
  await expect(words).toHaveValue("");
  await day.fill("2026-01-20");
  await expect(words).toHaveValue("a long day");
  // Typed for one day, and the day chosen after that.
  const other = await context.newPage();
  await other.goto("/steps/life");
  await other.getByLabel("A few words", { exact: true }).fill("typed first");
  await other.locator("#on").fill("2026-01-20");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByText("Kept.", { exact: true })).toBeVisible();
  await page.reload();
  await day.fill("2026-01-20");
  await expect(words).toHaveValue("a long day\n\ntyped first");
});

test("the day to look back at is the reader's own", async ({ browser, site }) => {
  // A place where it is another day than where the site is.
  const context = await browser.newContext({ baseURL: site.address, timezoneId: "Pacific/Kiritimati" });
  const page = await context.newPage();
  await withSixWords(page);
  await page.clock.setFixedTime(new Date("2026-11-24T18:30:00Z"));
  await page.goto("/steps/life");
  await expect(page.locator("#on")).toHaveValue("2026-11-25");
  await context.close();
});
