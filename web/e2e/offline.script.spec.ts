// Copies for reading without a line: only after somebody turned them on, and gone when they turn them off.

import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { NOW, Site, expect, test } from "./site";

/** Keeps a meeting and turns copies on. */
async function prepare(page: Page, site: Site, language = ""): Promise<void> {
  await page.goto(`${site.address}${language}/meetings/paper-boats`);
  await page.locator("[data-keep-it]").click();
  await page.locator("dialog .btn").first().click();
  await page.goto(`${site.address}${language}/kept`);
  await page.locator("[data-copies]").check();
  await expect(page.locator("[data-copies-list] li").first()).toBeVisible({ timeout: 60_000 });
}

async function copied(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
    }
    return found.sort();
  });
}

test("off by default; on, it keeps public pages alone; off again, nothing is left", async ({ page, context }) => {
  const site = await Site.start("riverside.json");
  await page.goto(`${site.address}/kept`);
  await expect(page.getByLabel("Keep copies on this device")).not.toBeChecked();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await prepare(page, site);
  // Reading on, in a room's door and elsewhere, adds nothing.
  for (const path of ["/rooms", "/rooms/open-en", "/me", "/meetings", "/meetings/lamp-post", "/about"]) {
    await page.goto(site.address + path);
  }
  const paths = await copied(page);
  for (const path of ["/offline", "/kept", "/help", "/meetings/paper-boats", "/rooms/scripts", "/rooms/scripts/speaker/table"]) {
    expect(paths).toContain(path);
  }
  const may = /^\/(assets\/.*|offline|kept|kept\/words|help|meetings\/paper-boats|rooms\/scripts.*)$/;
  expect(paths.filter((path) => !may.test(path))).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  await page.goto(`${site.address}/kept`);
  await page.getByLabel("Keep copies on this device").uncheck();
  await expect.poll(() => copied(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await site.stop();
});

test("without a line: kept pages, help and formats are there, with their age; the rest says so", async ({ page }) => {
  const site = await Site.start("riverside.json");
  await prepare(page, site);
  await site.stop();

  await page.goto(`${site.address}/meetings/paper-boats`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Paper Boats");
  await expect(page.getByText("This is a copy.")).toBeVisible();
  await expect(page.locator("time[data-copied]")).toContainText("24 November 2026");
  // Nothing that depends on the time of reading, and nothing that cannot be sent.
  await expect(page.getByText("in progress")).toBeHidden();
  await expect(page.getByRole("main")).toContainText("Tuesday 24 November, 6 pm");
  await expect(page.getByText("Something is wrong here")).toBeHidden();
  await expect(page.locator("h1")).toHaveCSS("font-weight", "600");

  await page.goto(`${site.address}/help`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(`${site.address}/rooms/scripts/speaker/table`);
  await expect(page.locator("[data-clock-face]")).toBeVisible();

  await page.goto(`${site.address}/meetings/lamp-post`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No line just now");
  const list = page.locator("[data-copies-list]");
  await expect(list.getByRole("link", { name: "Paper Boats" })).toBeVisible();
  await expect(list).toContainText("copy from");

  await page.goto(`${site.address}/kept`);
  await expect(page.getByText("The next times could not be fetched.")).toBeVisible();
  await page.getByRole("link", { name: "Paper Boats" }).first().click();
  await expect(page.getByText("This is a copy.")).toBeVisible();
});

test("in another language, and wiped at one press", async ({ page }) => {
  const site = await Site.start("riverside.json");
  await prepare(page, site, "/fa");
  expect(await copied(page)).toContain("/fa/meetings/paper-boats");
  await page.locator("form[data-wipe] button").click();
  await expect(page).toHaveURL(`${site.address}/fa/me/wiped`);
  const left = await page.evaluate(async () => [
    localStorage.length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(left).toEqual([0, 0, 0]);
  await site.stop();
});

test("the copies of the line that came back are the newer ones", async ({ page }) => {
  const site = await Site.start("riverside.json");
  await prepare(page, site);
  // While there is a line, pages are the site's own.
  await page.goto(`${site.address}/meetings/paper-boats`);
  await expect(page.getByText("This is a copy.")).toBeHidden();
  await expect(page.getByText(/It is in progress|began|in progress/).first()).toBeVisible();
  await site.crash(NOW);
  await page.goto(`${site.address}/meetings/paper-boats`);
  await expect(page.getByText("This is a copy.")).toBeHidden();
  await site.stop();
});

test("a kept page whose address leads elsewhere now does not keep the others from being copied", async ({ page }) => {
  const site = await Site.start("riverside.json");
  const file = join(tmpdir(), `homegroup-moved-${process.pid}-${Date.now()}.json`);
  const other = (slug: string) => {
    const row = { slug, name: "Elsewhere", day: 3, time: "12:00", city: "York", country: "UK" };
    writeFileSync(file, JSON.stringify([row]));
    site.command("import", file, "--source", "other", "--timezone", "Europe/London");
  };
  other("paper-boats");
  // While two lists use one slug, each has its list's name in its address.
  const answer = async () => (await page.request.get(`${site.address}/meetings/paper-boats-riverside`, { maxRedirects: 0 })).status();
  await expect.poll(answer).toBe(200);
  await page.goto(`${site.address}/meetings/paper-boats-riverside`);
  await page.locator("[data-keep-it]").click();
  await page.locator("dialog .btn").first().click();
  await page.goto(`${site.address}/meetings/lamp-post`);
  await page.locator("[data-keep-it]").click();
  other("elsewhere");
  await expect.poll(answer).toBe(303);

  // Where the page learned of the move by itself, it would ask for the new address alone.
  await page.route("**/kept/rows", (route) => route.abort());
  await page.goto(`${site.address}/kept`);
  await page.locator("[data-copies]").check();
  await expect(page.locator("[data-copies-list]").getByRole("link", { name: "Lamp Post" })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator("[data-copies]")).toBeChecked();
  const paths = await copied(page);
  expect(paths).toContain("/meetings/lamp-post");
  expect(paths).not.toContain("/meetings/paper-boats-riverside");

  // Now it does.
  await page.unroute("**/kept/rows");
  await page.goto(`${site.address}/kept`);
  await expect.poll(() => copied(page), { timeout: 60_000 }).toContain("/meetings/paper-boats");
  await site.stop();
});
