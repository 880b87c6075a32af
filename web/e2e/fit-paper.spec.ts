// Three meetings on paper: nothing is kept, and it really is one page.

import { Site, expect, test } from "./site";
import { inLanguage } from "./pages";

/** How many pages a PDF has. */
function pages(pdf: Buffer): number {
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

test("a clinician chooses, reads and changes a sheet", async ({ page, context }) => {
  await page.goto("/start/patient");
  await page.getByRole("link", { name: "Three meetings on paper" }).click();
  await page.getByLabel("Town or postcode").fill("Leeds");
  await page.getByLabel("How they travel").selectOption("on foot");
  await page.getByLabel("Problem, or one fellowship").selectOption("Alcohol");
  await page.getByLabel("for newcomers").selectOption("much");
  await page.getByRole("button", { name: "Make the sheet" }).click();

  await expect(page).toHaveURL(/\/start\/patient\/sheet$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three meetings to try");
  const three = page.locator(".three > li");
  await expect(three).toHaveCount(3);
  await expect(three.first()).toContainText("Paper Boats");
  await expect(three.first()).toContainText("Asked for: newcomers");
  await expect(three.first()).toContainText("minutes on foot");
  await expect(three.first()).toContainText("Last confirmed on 18 October 2026");
  await expect(page.getByRole("main")).toContainText("Meetings change: check before you go.");
  await expect(page.getByRole("main")).not.toContainText("246810");

  await page.getByRole("button", { name: "Change the answers" }).click();
  await expect(page.getByLabel("Town or postcode")).toHaveValue("Leeds");
  await expect(page.getByLabel("for newcomers")).toHaveValue("newcomers:much");
  expect(await context.cookies()).toEqual([]);
});

test("where fewer fit, the limit that cost most can be given way on", async ({ page }) => {
  await page.goto("/start/patient/sheet");
  await page.getByLabel("Town or postcode").fill("Leeds");
  await page.getByLabel("How to be there").selectOption("in person");
  await page.getByLabel("Sunday").check();
  await page.getByRole("button", { name: "Make the sheet" }).click();
  await expect(page.getByText("No meeting fits all of this.")).toBeVisible();
  await page.getByRole("button", { name: /^Any distance: 1 more meeting/ }).click();
  await expect(page.locator(".three > li")).toHaveCount(1);
  await expect(page.locator(".three")).toContainText("Paper Boats on Sunday");
});

test("it fits one page, A4 and Letter, in five languages", async ({ page }) => {
  const site = await Site.start("paper.json");
  for (const language of ["en", "es", "fr", "de", "fa"]) {
    await page.goto(site.address + inLanguage(language, "/start/patient/sheet"));
    await page.locator("#near").fill("Leeds");
    await page.locator("#p-reach").selectOption("50");
    await page.locator("#p-language").selectOption("en");
    for (const wish of ["newcomers", "secular", "medication", "small"]) {
      await page.locator(`#w-${wish}`).selectOption(`${wish}:much`);
    }
    await page.locator("form button.btn").first().click();
    await expect(page.locator(".three > li")).toHaveCount(3);
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format });
      expect(pages(pdf), `${language} ${format}`).toBe(1);
    }
    // The first page holds it all: nothing of it is cut off at the foot.
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".paper-sheet > p").last()).toBeVisible();
    await page.emulateMedia({ media: null });
  }
  await site.stop();
});

test("an address alone shows the form, narrow and right to left", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/fa/start/patient/sheet");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.locator("#near").fill("Leeds");
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  if (test.info().project.name === "with-script") expect(await wide()).toBeLessThanOrEqual(320);
  await page.locator("form button.btn").first().click();
  await expect(page.locator(".three > li").first()).toBeVisible();
  if (test.info().project.name === "with-script") expect(await wide()).toBeLessThanOrEqual(320);
});
