// Putting a meeting on the map by hand, by mouse and by keyboard; without scripts the numbers are typed
// (listings.spec.ts).

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { type Site, expect, test } from "./site";

async function enter(page: Page, site: Site): Promise<void> {
  const lines = site.command("admin", "create", "--force").split("\n");
  const words = lines.slice(0, 6).map((line) => line.replace(/^\d\. /, "")).join(" ");
  await page.goto("/me");
  const form = page.locator("form[action$='/me/in']");
  await form.getByRole("textbox").fill(words);
  await form.getByRole("button").click();
  await expect(form).toHaveCount(0);
}

const point = async (page: Page): Promise<[number, number]> => [
  Number(await page.locator("#lat").inputValue()),
  Number(await page.locator("#lon").inputValue()),
];

test("a meeting is put on the map by hand, and the map is fetched only when asked for", async ({ page, site }) => {
  await enter(page, site);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/stewards/listings/new");
  expect(asked.filter((url) => /map|ground|points/.test(url))).toEqual([]);
  const latitude = page.locator("#lat");
  await latitude.fill("51.9");
  await page.locator("#lon").fill("-8.47");

  await page.getByRole("button", { name: "Put it on the map" }).click();
  const map = page.getByRole("region", { name: "Map to put the meeting on" });
  await expect(map).toBeFocused();
  await expect(page.locator(".town", { hasText: "Cork" })).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(site.address))).toEqual([]);

  // By keyboard: to the north, then it is taken.
  await page.keyboard.press("ArrowUp");
  await page.waitForTimeout(600);
  await page.getByRole("button", { name: "The meeting is under the cross" }).press("Enter");
  await expect(page.locator("[data-map-said]")).toContainText("stands in the two fields now");
  const [north, same] = await point(page);
  expect(north).toBeGreaterThan(51.9);
  expect(north).toBeLessThan(52);
  expect(Math.abs(same + 8.47)).toBeLessThan(0.001);

  // By hand: the ground is pulled to the right, so the cross goes west.
  const box = await map.boundingBox();
  if (box === null) throw new Error("the map has no size");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await page.waitForTimeout(600);
  await page.getByRole("button", { name: "The meeting is under the cross" }).click();
  const [, west] = await point(page);
  expect(west).toBeLessThan(same);

  // It is kept with the rest of the form.
  await page.getByLabel("Name of the meeting").fill("Under the Cross");
  await page.getByLabel("Wednesday").check();
  await page.getByLabel("Starts", { exact: true }).fill("19:30");
  await page.getByLabel("Name of the place").fill("Whistle Hall");
  await page.getByLabel("Town").fill("Cork");
  await page.getByLabel("Country").fill("Ireland");
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("status")).toContainText("Added.");
  const items = await (await page.request.get("/api/v1/meetings?q=%22Under+the+Cross%22")).json();
  expect(items.items[0].venue.longitude).toBeCloseTo(west, 4);
  expect(items.items[0].timezone).toBe("Europe/Dublin");
});

test("axe finds nothing with the map open, and the page is no wider than a phone", async ({ page, site }) => {
  await enter(page, site);
  for (const path of ["/stewards/listings/new", "/fa/stewards/listings/new"]) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    await page.locator("[data-pick-open]").click();
    await expect(page.locator(".town").first()).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((rule) => rule.id), `${path} ${colorScheme}`).toEqual([]);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  }
});
