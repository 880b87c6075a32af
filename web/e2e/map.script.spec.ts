// The map beside the list: one question, by mouse and by keyboard, from this site alone; and what is there without it.

import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page, Request } from "@playwright/test";

import { expect, test } from "./site";

const spots = (page: Page): Locator => page.locator(".spot");
const said = (page: Page): Locator => page.locator("[data-map-said]");

/** Opens results with their map and waits for the points. */
async function open(page: Page, path: string): Promise<Request[]> {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.goto(path);
  await expect(said(page)).toContainText("in view");
  return requests;
}

/** Presses what lies apart until the hall, where two meet, stands alone. */
async function comeNear(page: Page): Promise<Locator> {
  const hall = page.getByRole("button", { name: "2 meetings at one place" });
  for (let presses = 0; presses < 5 && (await hall.count()) === 0; presses++) {
    const asked = page.waitForResponse((answer) => answer.url().includes("points"));
    await page.getByRole("button", { name: /[3-9] meetings, zoom in/ }).first().click();
    await (await asked).finished();
    // One turn for the answer to be on the map.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  await expect(hall).toBeVisible();
  return hall;
}

/** What a browser complains about; the soft renderer's own hints are none of ours. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (!message.text().includes("GL Driver Message")) heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(error.message));
  return heard;
}

test("the switch leads to the map of the same question and back", async ({ page }) => {
  await page.goto("/meetings?types=O&near=Leeds&radius=20km");
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect(page).toHaveURL(/near=Leeds&radius=20km&types=O&view=map/);
  await expect(said(page)).toContainText("in view");
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  const count = await spots(page).evaluateAll((all) =>
    all.reduce((sum, one) => sum + (one.classList.contains("one") ? 1 : Number(one.textContent)), 0),
  );
  expect(heading).toBe(`${count} ${count === 1 ? "meeting" : "meetings"}`);
  await page.getByRole("link", { name: "Remove: open to everyone" }).click();
  await expect(page).toHaveURL(/view=map/);
  await page.getByRole("link", { name: "List", exact: true }).click();
  await expect(page).toHaveURL(/\/meetings\?near=Leeds&radius=20km$/);
  await expect(page.locator("[data-map]")).toHaveCount(0);
});

test("P2, P3: map and points come from this site, nothing is kept, and nothing breaks the policy", async ({ page, context, site }) => {
  const heard = complaints(page);
  const requests = await open(page, "/meetings?view=map");
  for (const request of requests) expect(request.url()).toMatch(new RegExp(`^${site.address}/`));
  expect(requests.some((request) => request.url().includes("/assets/map-worker."))).toBe(true);
  expect(requests.filter((request) => request.url().includes("/meetings/points.json")).length).toBeGreaterThan(0);
  expect(heard).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
});

test("a page of results without the map loads nothing of it", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto("/meetings");
  await page.waitForLoadState("networkidle");
  expect(requests.filter((url) => /map|ground|points/.test(url))).toEqual([]);
});

test("the ground is painted, and turns dark with the page", async ({ page }) => {
  await open(page, "/meetings?view=map&near=Leeds");
  const shades = async (): Promise<number> => {
    const picture = await page.locator(".map-frame").screenshot();
    return page.evaluate(async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (context === null) return -1;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(4, image.height / 2, image.width / 3, 8);
      return data.reduce((sum, one) => sum + one, 0) / data.length;
    }, [...picture]);
  };
  await expect.poll(shades).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(shades).toBeLessThan(130);
});

test("pressing a spot of several places comes nearer, pressing a place tells what meets there", async ({ page }) => {
  await open(page, "/meetings?view=map");
  const many = spots(page).filter({ hasText: "5" });
  await expect(many).toHaveAttribute("aria-label", "5 meetings, zoom in");
  const hall = await comeNear(page);
  await expect(many).toHaveCount(0);
  await hall.click();
  const card = page.locator("[data-map-card]");
  await expect(card.getByRole("link", { name: "Paper Boats", exact: true })).toBeFocused();
  await expect(card).toContainText("today, 6 pm");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(hall).toBeFocused();
  await hall.click();
  await card.getByRole("link", { name: "Lamp Post" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Lamp Post");
});

test("by keyboard: arrows, plus and minus, Tab from point to point, Enter, Escape", async ({ page }) => {
  await open(page, "/meetings?view=map&near=Leeds&radius=5km");
  const map = page.getByRole("region", { name: "Map of the meetings found" });
  await map.focus();
  const first = await said(page).textContent();
  for (let n = 0; n < 6; n++) await page.keyboard.press("ArrowDown");
  await expect(said(page)).toContainText("No meeting in view.");
  await expect(page.getByRole("button", { name: "Search here" })).toBeVisible();
  for (let n = 0; n < 6; n++) await page.keyboard.press("ArrowUp");
  await expect(said(page)).toHaveText(first ?? "");
  // Nearer than the first view, what lay together lies apart; and back.
  const before = await spots(page).count();
  for (let n = 0; n < 3; n++) await page.keyboard.press("+");
  await expect.poll(() => spots(page).count()).toBeGreaterThan(before);
  for (let n = 0; n < 3; n++) await page.keyboard.press("-");
  await expect.poll(() => spots(page).count()).toBe(before);
  await page.keyboard.press("Tab");
  const spot = page.locator(".spot:focus");
  await expect(spot).toHaveAttribute("aria-label", /meetings/);
  expect(await spot.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
  await page.keyboard.press("Enter");
  await expect.poll(() => spots(page).count()).toBeGreaterThan(1);
  await page.keyboard.press("Escape");
  await expect(page.locator(".found .list a").first()).toBeFocused();
});

test("whoever reads a row sees its spot", async ({ page }) => {
  await open(page, "/meetings?view=map&near=Leeds&radius=5km");
  await page.locator(".found .list a", { hasText: "Lamp Post" }).focus();
  await expect(page.locator(".spot.lit")).toHaveAttribute("aria-label", /^[34] meetings, zoom in$/);
  await page.getByRole("link", { name: "List", exact: true }).focus();
  await expect(page.locator(".spot.lit")).toHaveCount(0);
});

test("search here asks the same question around the middle of the map", async ({ page }) => {
  await open(page, "/meetings?types=O&view=map&near=York&radius=5km");
  await page.locator("[data-map-ground] canvas").focus();
  await page.keyboard.press("-");
  await page.getByRole("button", { name: "Search here" }).click();
  await expect(page).toHaveURL(/\/meetings\?types=O&near=53\.\d\d,?(%2C)?-1\.\d\d&radius=\d+km&view=map$/);
  await expect(page.getByRole("link", { name: "Remove: open to everyone" })).toBeVisible();
  await expect(said(page)).toContainText("in view");
});

test("near me, the map goes on without the place in any address", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 53.801277, longitude: -1.548567 });
  const requests = await open(page, "/meetings?view=map");
  await page.getByRole("button", { name: "Near me" }).click();
  await expect(page).toHaveURL(/\/meetings\/near\?view=map$/);
  await expect(said(page)).toContainText("in view");
  await expect(page.getByRole("img", { name: "About where you are" })).toBeVisible();
  await page.getByRole("button", { name: "List", exact: true }).click();
  await expect(page).toHaveURL(/\/meetings\/near$/);
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await expect(said(page)).toContainText("in view");
  await page.locator("[data-map-ground] canvas").focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: "Search here" }).click();
  await expect(page.getByRole("link", { name: /Remove: around the middle of the map/ })).toBeVisible();
  await expect(said(page)).toContainText("in view");
  await expect(page.getByRole("img", { name: "About where you are" })).toHaveCount(0);
  const points = requests.filter((request) => request.url().endsWith("/meetings/near/points"));
  expect(points.length).toBeGreaterThan(1);
  for (const request of requests) {
    const url = new URL(request.url());
    // A view of the map has an address only before the press.
    if (!url.pathname.endsWith("/points.json")) expect(url.href).not.toMatch(/53[.]|1[.]5[45]/);
    expect(request.postData() ?? "").not.toContain("53.801");
  }
  const after = requests.slice(requests.findIndex((request) => request.method() === "POST"));
  expect(after.filter((request) => request.url().includes("points.json"))).toEqual([]);
});

test("where nothing can be drawn the list stays and a line says so", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await page.goto("/meetings?view=map");
  await expect(said(page)).toHaveText("The map cannot be drawn on this device. The list below has everything.");
  await expect(page.locator(".map-frame")).toBeHidden();
  await expect(page.locator(".found .list a", { hasText: "Lamp Post" })).toBeVisible();
});

test("axe finds nothing, light and dark, wide and narrow, with a card open", async ({ page }) => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const faults = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  };
  await open(page, "/meetings?view=map&near=Leeds&radius=5km");
  await (await comeNear(page)).click();
  expect(await faults(), "light, wide").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await faults(), "dark, wide").toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/fa/meetings?view=map");
  await expect(spots(page).first()).toBeVisible();
  expect(await faults(), "Persian, dark, narrow").toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});
