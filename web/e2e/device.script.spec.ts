// What is kept on the device: after a named act, by this browser alone, and gone at one press.

import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { expect, test } from "./site";

/** Everything of the site's that the browser holds. */
async function held(page: Page): Promise<object> {
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    copies: await caches.keys(),
  }));
}

const NOTHING = { local: {}, session: 0, databases: 0, workers: 0, copies: [] };

/** Keeps the meeting of the page, and says yes where it is the first. */
async function keep(page: Page, first = false): Promise<void> {
  const button = page.getByRole("button", { name: "Keep on this device" }).first();
  await button.click();
  if (first) await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
}

test("nothing is kept before somebody says yes", async ({ page, context }) => {
  await page.goto("/meetings/paper-boats");
  await page.goto("/kept");
  await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
  await page.goto("/meetings/paper-boats");
  const button = page.getByRole("button", { name: "Keep on this device" });
  await button.click();
  const dialog = page.getByRole("dialog", { name: "Keep this on your device?" });
  await expect(dialog).toContainText("This browser will keep your list on this device.");
  await expect(dialog).toContainText("You can wipe it at any time");
  await dialog.getByRole("button", { name: "No" }).click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect(button).toBeFocused();
  expect(await held(page)).toEqual(NOTHING);
  expect(await context.cookies()).toEqual([]);
});

test("a meeting is kept from its page and from a list, and shown with its next time", async ({ page, site }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/meetings/paper-boats");
  await keep(page, true);
  await page.goto("/meetings?q=lamp");
  await page.getByRole("button", { name: "Keep: Lamp Post" }).click();
  await page.goto("/kept");
  const list = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
  await expect(list).toHaveCount(2);
  await expect(list.nth(0)).toContainText("Paper Boats");
  await expect(list.nth(1)).toContainText("Lamp Post");
  await expect(list.nth(1)).toContainText("starts in 25 min");
  // Which meetings are somebody's stands in no address.
  const rows = asked.filter((url) => url.includes("/kept/"));
  expect(rows).toContain(`${site.address}/kept/rows`);
  expect(asked.filter((url) => /kept.*(paper-boats|lamp-post)/.test(url))).toEqual([]);
  // A press takes it back, another undoes that.
  const toggle = page.getByRole("button", { name: "Keep: Lamp Post" });
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await page.reload();
  await expect(list).toHaveCount(1);
});

test("“I have been there” is noted with a date or without, and taken back", async ({ page }) => {
  await page.goto("/meetings/paper-boats");
  await page.getByText("I have been there").click();
  await page.getByLabel("Date").fill("2026-11-17");
  await page.getByRole("button", { name: "Note it" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("17 November 2026")).toBeVisible();
  await page.getByRole("button", { name: "Note it" }).click();
  await expect(page.getByText("without a date")).toBeVisible();
  await page.goto("/kept");
  await expect(page.getByRole("link", { name: "Paper Boats" })).toBeVisible();
  await page.getByRole("button", { name: "Remove: without a date" }).click();
  await page.getByRole("button", { name: "Remove: 17 November 2026" }).click();
  await expect(page.getByRole("heading", { name: "I have been there" })).toBeHidden();
});

test("recent places are kept only once that is turned on", async ({ page }) => {
  await page.goto("/meetings?near=Leeds");
  expect(await held(page)).toEqual(NOTHING);
  await page.goto("/kept");
  await page.getByLabel("Keep the places I search for").check();
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await page.goto("/meetings?near=Leeds");
  await page.goto("/meetings?near=53.8,-1.5");
  await page.goto("/meetings?near=York");
  await page.goto("/");
  const offered = page.locator("#recent-places option");
  await expect(offered).toHaveCount(2);
  await expect(offered.first()).toHaveAttribute("value", "York");
  await page.goto("/kept");
  await page.getByRole("button", { name: "Remove: Leeds" }).click();
  await page.getByLabel("Keep the places I search for").uncheck();
  await page.goto("/");
  await expect(offered).toHaveCount(0);
});

test("a file takes it all along and brings it back; what is not ours changes nothing", async ({ page }) => {
  await page.goto("/meetings/paper-boats");
  await keep(page, true);
  await page.goto("/kept");
  await expect(page.getByRole("heading", { name: "Paper Boats" })).toBeVisible();
  const saved = async (name: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    return await download;
  };
  const text = await saved("As a text");
  expect(text.suggestedFilename()).toBe("list.txt");
  expect(readFileSync(await text.path(), "utf8")).toMatch(/Paper Boats\n.*6 pm.*Example Hall.*\nhttp.*\/meetings\/paper-boats/s);
  const data = await saved("As data (JSON)");
  expect(data.suggestedFilename()).toBe("list.json");
  const bytes = readFileSync(await data.path());

  const field = page.getByLabel("Bring it back from a data file");
  const file = (buffer: Buffer) => ({ name: "a.json", mimeType: "application/json", buffer });
  for (const bad of ["no JSON", "[]", '{"kept":7}', "x".repeat(500_000)]) {
    await field.setInputFiles(file(Buffer.from(bad)));
    await expect(page.getByText("This file is not one of ours")).toBeVisible();
    await page.reload();
  }
  const wild = {
    kept: [
      { slug: "lamp-post", name: "<img src=x onerror=alert(1)>", marks: 5 },
      { slug: 7, name: "x" },
      null,
      { slug: "gone-for-good", name: "Old <b>House</b>", marks: "" },
    ],
    been: [{ slug: "lamp-post", name: "Lamp Post", dates: ["2026-01-02", "yesterday", 3] }],
  };
  await field.setInputFiles(file(Buffer.from(JSON.stringify(wild))));
  await expect(page.getByText("Meetings kept here now: 3")).toBeVisible();
  await expect(page.getByText("Old <b>House</b>", { exact: true })).toBeVisible();
  await expect(page.getByText("This meeting is in no list here any more.")).toBeVisible();
  await expect(page.locator("main img")).toHaveCount(0);

  await page.getByRole("button", { name: "Wipe everything" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This device is wiped");
  expect(await held(page)).toEqual(NOTHING);
  await page.goto("/kept");
  await page.getByLabel("Bring it back from a data file").setInputFiles(file(bytes));
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("heading", { name: "Paper Boats" })).toBeVisible();
});
