// A site without any list says what to do, and offers the sample.

import { Site, expect, test } from "./site";

test("an empty site offers the sample list and says that it is one", async ({ page }) => {
  const site = await Site.start();
  await page.goto(site.address);
  await expect(page.getByRole("main")).toContainText("homegroup import");
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page.locator("body")).toContainText("This is a sample list. None of these meetings exist.");
  await page.goto(`${site.address}/meetings`);
  await expect(page.getByRole("region", { name: "Meetings found" }).getByRole("heading", { level: 2 }).first()).toBeVisible();
  await site.stop();
});

test("an import beside the running site is searchable there by itself", async ({ page }) => {
  const site = await Site.start();
  const list = new URL("fixtures/riverside.json", import.meta.url).pathname;
  site.command("import", list, "--source", "riverside", "--timezone", "Europe/London");
  // Two seconds are promised; a busy machine is given more, since what is tested is that it happens at all.
  await expect(async () => {
    await page.goto(`${site.address}/meetings?q=boats`);
    await expect(page.getByRole("main")).toContainText("Paper Boats", { timeout: 100 });
  }).toPass({ timeout: 20_000 });
  await site.stop();
});
