// All pages in one file, opened on the device: with what was asked, and how many stay shut.

import { readFileSync } from "node:fs";

import { expect, test } from "./site";
import { firstSheet, withSixWords } from "./steps";

test("the file says what was asked, and how many pages stay shut", async ({ page }) => {
  const sheet = await firstSheet(page);
  await withSixWords(page);
  await page.goto(sheet);
  const field = page.locator(".sheet-form p.field textarea").first();
  const asked = await page.locator(`label[for="${await field.getAttribute("id")}"]`).textContent();
  await field.fill("what I wrote");
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await page.route("**/steps/device/mine", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), unknown: 2 } });
  });
  await page.goto("/steps/export");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the file" }).click();
  const file = readFileSync(await (await saved).path(), "utf8");
  expect(file).toContain(`${asked?.trim()}:\nwhat I wrote`);
  await expect(page.locator("[data-status]")).toContainText("Pages that could not be opened: 2. They are still kept.");
});
