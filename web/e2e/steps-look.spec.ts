// A quiet look, and a worksheet on paper; with a script and without.

import { expect, test } from "./site";
import { firstSheet, withSixWords } from "./steps";

const WORDS = "marker-look-51b8";

test("the pages can be called Notes, and called by their name again", async ({ page, browser, site }) => {
  const sheet = await firstSheet(page);
  await withSixWords(page);
  const icon = () => page.locator("link[rel=icon]").getAttribute("href");
  await page.goto("/steps");
  const usual = await page.title();
  await page.getByRole("button", { name: "Call them Notes" }).click();
  for (const path of ["/steps", sheet, "/steps/life", "/steps/sponsor", "/steps/export", "/me", "/me/visits"]) {
    await page.goto(path);
    await expect(page).toHaveTitle("Notes");
    expect(await icon(), path).toContain("notes");
  }
  // Nobody else is told of it, and pages for reading stay as they are.
  await page.goto("/meetings");
  await expect(page).not.toHaveTitle("Notes");
  const other = await browser.newPage({ baseURL: site.address });
  await other.goto("/steps");
  await expect(other).toHaveTitle(usual);
  await other.close();

  await page.goto("/steps");
  await page.getByRole("button", { name: "Use the usual name again" }).click();
  await expect(page).toHaveTitle(usual);
  expect(await icon()).not.toContain("notes");
});

test("a sheet is printed with words in the place of fields", async ({ page }, info) => {
  const script = info.project.name === "with-script";
  const sheet = await firstSheet(page);
  await withSixWords(page);
  // A printer's window would wait for somebody.
  if (script) await page.addInitScript("window.print = () => {};");
  await page.goto(sheet);
  await page.locator(".sheet-form textarea").first().fill(WORDS);
  await page.getByRole("button", { name: "Print view" }).click();
  await page.emulateMedia({ media: "print" });
  const paper = page.locator(".on-paper .written", { hasText: WORDS });
  await expect(paper).toBeVisible();
  for (const unwanted of [".sheet-form textarea", ".sheet-form button", "nav", "[data-leave]"]) {
    await expect(page.locator(unwanted).filter({ visible: true }), unwanted).toHaveCount(0);
  }
  const [words, side] = [await paper.boundingBox(), page.viewportSize()];
  expect((words?.x ?? -1) >= 0 && (words?.x ?? 0) + (words?.width ?? 0) <= (side?.width ?? 0)).toBe(true);
  await page.emulateMedia({ media: "screen" });
  if (script) await page.evaluate(() => void dispatchEvent(new Event("afterprint")));
  else await page.getByRole("button", { name: "Back to my page" }).click();
  await expect(page.locator(".sheet-form textarea").first()).toHaveValue(WORDS);
  await expect(page.locator(".only-now")).toHaveCount(0);
});
