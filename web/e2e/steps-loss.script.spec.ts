// Where words could be lost on the device: far too many of them, a page that is shut while it saves, and a week that has
// begun for the reader alone.

import { expect, Site, test } from "./site";
import { firstSheet, withSixWords } from "./steps";

test("two million letters are too many, and none of them is lost", async ({ page }) => {
  const sheet = await firstSheet(page);
  await withSixWords(page);
  await page.goto(sheet);
  const field = page.locator(".sheet-form textarea").first();
  await expect(page.locator("[data-sealed]").first()).toBeVisible();
  await field.evaluate((one: HTMLTextAreaElement) => {
    one.value = "x".repeat(2_000_000);
    one.dispatchEvent(new Event("input", { bubbles: true }));
  });
  const sent: string[] = [];
  page.on("request", (request) => sent.push(new URL(request.url()).pathname));
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("[data-status]").first()).toContainText("This is more than one page holds.");
  expect(await field.evaluate((one: HTMLTextAreaElement) => one.value.length)).toBe(2_000_000);
  expect(sent).not.toContain("/steps/device/keep");
  // A part of it fits, and is kept.
  await field.fill("x".repeat(100_000));
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
});

test("a page that is shut while it saves asks first, and then keeps", async ({ page }) => {
  const sheet = await firstSheet(page);
  await withSixWords(page);
  await page.goto(sheet);
  const field = page.locator(".sheet-form textarea").first();
  await field.fill("one");
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route("**/steps/device/keep", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("button", { name: "Save" }).click();
  const asked = page.waitForEvent("dialog");
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(field).toHaveValue("one");
  go();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  // Now there is nothing to lose, and nobody is asked.
  page.on("dialog", () => {
    throw new Error("asked about nothing");
  });
  await page.goto("/steps");
  await page.goto(sheet);
  await expect(field).toHaveValue("one");
});

test("the week and the year of a sheet are the reader's own", async ({ browser }) => {
  test.setTimeout(120_000);
  // A Sunday evening where the site is; Monday, in a new week, where the reader is.
  const site = await Site.start("riverside.json", "2028-12-31T18:30:00Z");
  const context = await browser.newContext({ baseURL: site.address, timezoneId: "Pacific/Kiritimati" });
  const page = await context.newPage();
  await withSixWords(page);
  await page.clock.setFixedTime(new Date("2028-12-31T18:30:00Z"));
  await page.goto("/steps/twelve/10/week");
  await expect(page).toHaveURL(/\?on=2029-w01$/);
  await expect(page.locator(".sheet-form")).toHaveAttribute("data-sheet", "twelve/10/week/2029-w01");
  await page.goto("/steps/twelve/10/year");
  await expect(page).toHaveURL(/\?on=2029$/);
  // Whoever asks for another one gets it.
  await page.goto("/steps/twelve/10/week?on=2028-w52");
  await expect(page.locator(".sheet-form")).toHaveAttribute("data-sheet", "twelve/10/week/2028-w52");
  await context.close();
  await site.stop();
});
