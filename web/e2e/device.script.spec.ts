// What is kept on the device: after a named act, by this browser alone, and gone at one press.

import { readFileSync } from "node:fs";

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { Site, expect, test } from "./site";

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

test("taking the last thing away leaves no trace that there was any", async ({ page }) => {
  await page.goto("/meetings/paper-boats");
  await keep(page, true);
  expect(await held(page)).not.toEqual(NOTHING);
  const button = page.getByRole("button", { name: "Keep on this device" });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  expect(await held(page)).toEqual(NOTHING);
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
    // A file that is chosen before the page listens would be lost.
    await expect(page.getByRole("heading", { name: "Paper Boats" })).toBeVisible();
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

test("what became of a kept meeting is said, until one has seen it", async ({ page }) => {
  const site = await Site.start("riverside.json");
  await page.goto(`${site.address}/meetings/paper-boats`);
  await keep(page, true);
  await page.goto(`${site.address}/meetings?q=lamp`);
  await page.getByRole("button", { name: "Keep: Lamp Post" }).click();
  const file = (text: string) => ({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) });
  // As if it had been kept when it was at another time, in another place.
  await page.evaluate(() => {
    const kept = localStorage.getItem("h1") ?? "";
    localStorage.setItem("h1", kept.replace(/"marks":"\w+\.\w+"/, '"marks":"0.0"'));
  });
  await page.goto(`${site.address}/kept`);
  await expect(page.getByText("Day or time has changed since you kept it.")).toHaveCount(1);
  await expect(page.getByText("The place has changed since you kept it.")).toHaveCount(1);
  await page.getByRole("button", { name: "I have seen it" }).click();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Paper Boats" })).toBeVisible();
  await expect(page.getByText("has changed since you kept it.")).toHaveCount(0);
  // One that its list has paused says so; one that is gone can be taken off.
  const more = { kept: ["closed-for-works", "no-such-meeting"].map((slug) => ({ slug, name: `Old ${slug}`, marks: "" })) };
  await page.getByLabel("Bring it back from a data file").setInputFiles(file(JSON.stringify(more)));
  await expect(page.getByRole("listitem").filter({ hasText: "Closed for Works" })).toContainText("not meeting for now");
  await page.getByRole("button", { name: "Remove: Old no-such-meeting" }).click();
  await expect(page.getByText("This meeting is in no list here any more.")).toHaveCount(0);
  await site.stop();
});

test("a meeting is shared without who shares it", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.address });
  await page.goto("/meetings/paper-boats?tz=Asia/Tehran");
  // Where the browser has no way of its own to share, the text is copied, and that is said.
  await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined }));
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied." })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Paper Boats\nEvery Monday, Tuesday and Thursday, 6 pm to 7:15 pm");
  expect(copied).toContain("Example Hall, 12 Example Street");
  expect(copied).toContain(`${site.address}/meetings/paper-boats`);
  expect(copied).not.toContain("Tehran");
});

test("where the browser can share, it is asked to, and a change of mind is no fault", async ({ page }) => {
  await page.addInitScript(() => {
    const asked: ShareData[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, "share", {
      value: (data: ShareData) => {
        asked.push(data);
        return Promise.reject(new DOMException("no", "AbortError"));
      },
    });
  });
  await page.goto("/meetings/paper-boats?tz=Asia/Tehran");
  await page.getByRole("button", { name: "Share" }).click();
  const asked = await page.evaluate(() => (window as unknown as { asked: ShareData[] }).asked);
  expect(asked[0]?.url).toMatch(/\/meetings\/paper-boats$/);
  await expect(page.locator("[data-keep] [data-says]")).toBeEmpty();
});

test("by keyboard alone, and as far as a program can tell for everyone", async ({ page }) => {
  const faults = async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
    return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  };
  await page.goto("/fa/meetings/paper-boats");
  await page.locator("[data-keep-it]").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("dialog .btn").first()).toBeFocused();
  expect(await faults(), "dialog").toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-keep-it]")).toHaveAttribute("aria-pressed", "true");
  await page.locator(".been > summary").focus();
  await page.keyboard.press("Enter");
  await page.locator("[data-been-form] button").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-been] li")).toHaveCount(1);
  await page.locator("[data-been] button").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-been] li")).toHaveCount(0);
  await expect(page.locator(".been > summary")).toBeFocused();
  await page.goto("/fa/kept");
  await expect(page.locator(".row")).toHaveCount(1);
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await faults(), scheme).toEqual([]);
  }
});
