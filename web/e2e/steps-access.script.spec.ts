// WCAG 2.2 AA on the pages of the Steps as whoever writes sees them, in both themes, on a narrow phone and from right to
// left; and what a clock that is wrong by a year does there.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test } from "./site";
import { firstSheet, withSixWords } from "./steps";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Nothing is found, in either theme, and nothing is wider than the phone. */
async function stands(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map((rule) => `${what} ${colorScheme}: ${rule.id} ${rule.nodes[0]?.html ?? ""}`)).toEqual([]);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${what} is wider than the page`).toBeLessThanOrEqual(0);
}

test("pages with words on them stand the rules", async ({ page, browser, site }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.clock.setFixedTime(new Date("2026-11-24T18:30:00Z"));
  const sheet = await firstSheet(page);
  await withSixWords(page);
  await page.goto(sheet);
  await stands(page, "a new sheet");
  await page.locator(".sheet-form textarea").first().fill("a few words");
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await page.getByText("Share this page with one person").click();
  await page.getByText("Delete this page").click();
  await stands(page, "a sheet with words");

  await page.goto("/steps/twelve/04/" + (await lastSheetOf(page, "/steps/twelve/04")));
  await expect(page.locator("[data-sealed]").first()).toBeVisible();
  await stands(page, "a table");

  await page.goto("/steps/life");
  await page.getByLabel("The first day").fill("2026-08-24");
  await page.getByRole("button", { name: "Count from here" }).click();
  await expect(page.locator(".life-date")).toHaveCount(1);
  await page.getByLabel("good", { exact: true }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".life-graph .dot")).toHaveCount(1);
  for (const fold of ["Write down a slip", "Delete this date", "What you have reached"]) {
    await page.locator(".life-date summary", { hasText: fold }).click();
  }
  await stands(page, "days");

  await page.goto("/steps/sponsor");
  await page.getByRole("button", { name: "Make a code" }).click();
  await expect(page.locator(".six-words bdi")).toHaveCount(6);
  const code = (await page.locator(".six-words bdi").allTextContents()).join(" ");
  const context = await browser.newContext({ baseURL: site.address });
  const other = await context.newPage();
  await withSixWords(other);
  await other.goto(sheet);
  await other.locator(".sheet-form textarea").first().fill("read this");
  await other.getByLabel("I have my six words on paper, and I know this.").check();
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByText("Kept.", { exact: true })).toBeVisible();
  await other.getByText("Share this page with one person").click();
  await other.getByLabel("Their six words").fill(code);
  await other.getByRole("button", { name: "Share this page" }).click();
  await expect(other.getByText("Your reader can open it now")).toBeVisible();
  await context.close();
  await page.goto("/steps/sponsor");
  await expect(page.locator("[data-with]")).toContainText("read this");
  await stands(page, "what is shared");

  for (const path of ["/steps", "/steps/export", "/fa/steps/life", `/fa${sheet}`, `/de${sheet}`]) {
    await page.goto(path);
    if (path.includes("life")) await expect(page.locator(".life-date")).toHaveCount(1);
    await stands(page, path);
  }
});

async function lastSheetOf(page: Page, step: string): Promise<string> {
  await page.goto(step);
  const all = await page.locator(".sheet-lines a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const href of all) {
    await page.goto(href);
    if ((await page.locator("fieldset.rows").count()) > 0) return href.split("/").pop() ?? "";
  }
  throw new Error("no sheet of this Step has a table");
}

test("with a clock that is a year behind, the site's day is written, and that is said", async ({ page }) => {
  const sheet = await firstSheet(page);
  await withSixWords(page);
  await page.clock.setFixedTime(new Date("2025-11-24T18:30:00Z"));
  await page.goto(sheet);
  await expect(page.locator("[data-clock-off]")).toBeVisible();
  await page.locator(".sheet-form textarea").first().fill("one");
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await page.goto("/steps/life");
  await expect(page.locator("#on")).toHaveValue("2026-11-24");
  await expect(page.locator("[data-clock-off]")).toBeVisible();
  await page.goto("/steps/export");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the file" }).click();
  const stream = await (await saved).createReadStream();
  let file = "";
  for await (const part of stream) file += String(part);
  expect(file).toContain("2026-11-24");
  expect(file).not.toContain("2025-");
});
