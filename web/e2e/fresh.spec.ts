// Keeping the list true: a servant gives a group its link, the group presses once, and the page says so; one meeting
// in two lists is merged and shown again; where nothing is.

import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { Site, expect, test as base } from "./site";

/** A site of its own for each of these: they change the list. */
const test = base.extend<{ home: Site }>({
  home: async ({}, use) => {
    const site = await Site.start("riverside.json");
    const copy = join(tmpdir(), `homegroup-copy-${process.pid}-${Date.now()}.json`);
    writeFileSync(copy, JSON.stringify([TWICE]));
    site.command("import", copy, "--source", "copy", "--title", "A copy", "--timezone", "Europe/London", "--fellowship", "AA");
    await use(site);
    await site.stop();
  },
  baseURL: async ({ home }, use) => {
    await use(home.address);
  },
});

/** Paper Boats as another list might have it; see `fixtures/riverside.json`. */
const TWICE = {
  slug: "paper-boats-copy",
  name: "Paper Boats",
  day: [1, 2, 4],
  time: "18:00",
  formatted_address: "12 Example Street, Leeds LS1 1AA, UK",
  latitude: 53.7997,
  longitude: -1.5492,
};

async function serve(page: Page, site: Site): Promise<void> {
  const lines = site.command("admin", "create", "--force").split("\n");
  await page.goto("/me");
  const form = page.locator("form[action$='/me/in']");
  await form.getByRole("textbox").fill(lines.slice(0, 6).map((line) => line.replace(/^\d\. /, "")).join(" "));
  await form.getByRole("button").click();
  await expect(form).toHaveCount(0);
}

async function faults(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

test("a group confirms in one press and its page says so; taken back, the link is dead", async ({ browser, page, home, javaScriptEnabled }) => {
  await serve(page, home);
  await page.goto("/stewards/groups");
  await page.getByLabel("Part of a group’s or a list’s name").fill("Paper Boats");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("button", { name: "Make a link" }).first().click();
  const link = (await page.locator(".desk-link code").innerText()).trim();
  expect(link).toMatch(/\/confirm\/[\w-]{22}$/);
  await page.getByRole("link", { name: "Back to the groups" }).click();
  await expect(page.getByRole("main")).toContainText("Has a link.");

  // Somebody of the group, whom nobody knows.
  const context = await browser.newContext({ baseURL: home.address, javaScriptEnabled: javaScriptEnabled ?? true });
  const member = await context.newPage();
  await member.goto(link);
  await expect(member.getByRole("main")).toContainText("No name is asked");
  const name = await member.locator(".confirm-list h2").first().innerText();
  const href = (await member.getByRole("link", { name: "See its page" }).first().getAttribute("href")) ?? "";
  if (javaScriptEnabled !== false) {
    expect(await faults(member)).toEqual([]);
  }
  await member.getByRole("button", { name: "All of this is right" }).click();
  await expect(member.getByRole("status")).toContainText("All of it is confirmed as of today.");
  await expect(member.getByRole("button", { name: "All of this is right" })).toHaveCount(0);
  await member.goto(href);
  await expect(member.getByRole("heading", { level: 1 })).toContainText(name);
  await expect(member.getByRole("main")).toContainText("Confirmed today.");
  expect(await context.cookies()).toEqual([]);
  expect(home.traces()).not.toContain(link.split("/").at(-1));

  await page.reload();
  await page.getByRole("button", { name: "Withdraw" }).first().click();
  await expect(page.getByRole("status")).toHaveText("The link does not work any more.");
  await member.goto(link);
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("This link does not work");
  await context.close();
});

test("one meeting in two lists is merged, leads on, and is shown again", async ({ page, home }) => {
  await serve(page, home);
  await page.goto("/stewards/checks");
  await page.getByRole("main").getByRole("link", { name: "Seen twice" }).click();
  const pair = page.getByRole("listitem").filter({ hasText: "A copy" }).filter({ hasText: "the same name" });
  const stays = pair.locator(".check-pair > div").filter({ hasText: "Riverside Intergroup" });
  await stays.getByRole("button", { name: "This one stands for both" }).click();
  await expect(page.getByRole("status")).toContainText("Merged.");
  await page.goto("/meetings/paper-boats-copy");
  expect(new URL(page.url()).pathname).toBe("/meetings/paper-boats");
  await page.goto("/stewards/checks/doubles");
  await page.getByRole("button", { name: "Show it again" }).click();
  await expect(page.getByRole("status")).toHaveText("It is shown again.");
  await page.goto("/meetings/paper-boats-copy");
  expect(new URL(page.url()).pathname).toBe("/meetings/paper-boats-copy");
});

test("the week shows where nothing is, and a number leads to what is", async ({ page, home }) => {
  await serve(page, home);
  await page.goto("/stewards/gaps");
  const cell = page.locator(".check-week td a").first();
  const count = (await cell.innerText()).trim();
  await expect(page.locator(".check-week td.none").first()).toBeVisible();
  await cell.click();
  await expect(page.getByRole("main")).toContainText(new RegExp(`\\b${count} meeting`));
  await page.goto("/stewards/gaps/towns?people=20000&km=50");
  await expect(page.locator("svg.check-map circle").first()).toBeVisible();
  await expect(page.getByRole("table")).toContainText("km");
});

test("every page can be used by everybody", async ({ page, home, javaScriptEnabled }) => {
  await serve(page, home);
  for (const path of ["groups", "checks", "checks/stale", "checks/links", "checks/times", "checks/doubles", "gaps", "gaps/towns"]) {
    const answer = await page.goto(`/stewards/${path}`);
    expect(answer?.status(), path).toBe(200);
    expect((await page.content()).length, path).toBeLessThan(60_000);
    if (javaScriptEnabled !== false) {
      expect(await faults(page), `${path}, light, wide`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`/fa/stewards/${path}`);
      expect(await faults(page), `${path}, Persian, dark, narrow`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} at 320`).toBeLessThanOrEqual(320);
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  }
});
