// A lesson marked as read, on the device and nowhere else, after the person says yes.

import { expect, test } from "./site";

test("a lesson is marked after a yes, is shown wherever it is named, and can be taken back", async ({ page }) => {
  await page.goto("/learn/people/first-visit");
  const local = () => page.evaluate(() => localStorage.length);
  expect(await local()).toBe(0);
  await page.getByRole("group", { name: "Before you read" }).getByRole("radio", { name: "3", exact: true }).check();
  await page.getByRole("group", { name: "And now" }).getByRole("radio", { name: "7", exact: true }).check();
  await page.getByRole("button", { name: "See the answers" }).click();

  const mark = page.getByRole("button", { name: "Mark as read on this device" });
  await mark.click();
  await page.getByRole("dialog").getByRole("button", { name: "No" }).click();
  expect(await local()).toBe(0);
  await mark.click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await expect(mark).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("status")).toContainText("Marked on this device");

  await page.goto("/learn");
  await expect(page.locator("[data-read-mark='people/first-visit'] [data-read-text]")).toBeVisible();
  await expect(page.locator("[data-read-mark='people/what-it-is'] [data-read-text]")).toBeHidden();

  await page.goto("/kept");
  const lessons = page.locator("[data-part=lessons]");
  await expect(lessons).toContainText("Before: 3, after: 7");
  await lessons.getByRole("button", { name: "Remove" }).click();
  await expect(lessons).toBeHidden();
  expect(await local()).toBe(0);
});
