// Writing on a worksheet, with a script and without: kept, found again on another visit, and nowhere to be read.

import type { Page } from "@playwright/test";

import { expect, test } from "./site";
import { firstSheet, withSixWords } from "./steps";

const MARKER = "marker-entry-3f9c";

/** A fresh visit to a sheet, with its words open. */
async function reopen(page: Page, sheet: string, script: boolean): Promise<void> {
  await page.goto(sheet);
  if (!script) await page.getByRole("button", { name: "Open my words here" }).click();
  await expect(page.locator(".sheet-form")).toBeVisible();
}

test("everybody can read and print; nothing is left", async ({ page, context }) => {
  const sheet = await firstSheet(page);
  await page.goto(sheet);
  await expect(page.getByRole("heading", { name: "To keep what you write" })).toBeVisible();
  await expect(page.locator(".on-paper").first()).toBeVisible();
  await expect(page.locator("main textarea")).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length).catch(() => 0)).toBe(0);
});

test("what is written is kept, found again, and nowhere to be read", async ({ page, site }, info) => {
  const script = info.project.name === "with-script";
  const sheet = await firstSheet(page);
  await withSixWords(page);
  await page.goto(sheet);
  const field = page.locator(".sheet-form textarea").first();
  await field.fill(`${MARKER} one`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Please read what it means to lose the six words")).toBeVisible();
  await expect(field).toHaveValue(`${MARKER} one`);
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  // The plain page holds no word before it is asked for by a form.
  const got = await page.request.get(sheet);
  expect(await got.text()).not.toContain(MARKER);
  await reopen(page, sheet, script);
  await expect(field).toHaveValue(`${MARKER} one`);
  await field.fill(`${MARKER} two`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  expect(site.traces()).not.toContain(MARKER);
});

test("two windows: both versions are kept", async ({ page, context }, info) => {
  const script = info.project.name === "with-script";
  const sheet = await firstSheet(page);
  await withSixWords(page);
  await page.goto(sheet);
  const other = await context.newPage();
  await other.goto(sheet);
  for (const [one, text] of [
    [page, "from the first"],
    [other, "from the second"],
  ] as const) {
    await one.locator(".sheet-form textarea").first().fill(text);
    await one.getByLabel("I have my six words on paper, and I know this.").check();
    await one.getByRole("button", { name: "Save" }).click();
  }
  await expect(other.getByText("Nothing is lost: both are below.")).toBeVisible();
  await expect(other.locator(".beside")).toContainText("from the first");
  await reopen(page, sheet, script);
  await expect(page.locator(".sheet-form textarea").first()).toHaveValue("from the second");
  await expect(page.locator(".beside")).toContainText("from the first");
  await page.locator(".beside input").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await expect(page.locator(".beside")).toHaveCount(0);
});
