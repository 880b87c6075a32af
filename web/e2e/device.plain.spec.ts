// Without scripts nothing is kept on the device, and what a script kept before can be wiped all the same.

import { expect, test } from "./site";

test("the page says why it is empty, and wiping works", async ({ page }) => {
  await page.goto("/kept");
  await expect(page.getByText("This page needs JavaScript")).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Wipe everything" }).click();
  expect((await (await answer).allHeaders())["clear-site-data"]).toContain("storage");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This device is wiped");
});

test("a meeting's page has its plain address and a calendar, and no button that would do nothing", async ({ page }) => {
  await page.goto("/meetings/paper-boats?tz=Asia/Tehran");
  await expect(page.getByRole("button", { name: "Keep on this device" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Share" })).toHaveCount(0);
  // Whoever sends it on does not say by which clock they live.
  await expect(page.locator(".permalink a")).toHaveAttribute("href", "/meetings/paper-boats");
  await expect(page.getByRole("link", { name: "Add to calendar" })).toBeVisible();
});
