// A list of somebody else's: tried, added, held back when it goes wrong, looked at, taken, removed and brought back.
// Its server is the test's own.

import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { Site, expect, test as base } from "./site";

/** A site that may fetch from this machine, and a list for it to fetch. */
const test = base.extend<{ list: List }, { fetching: Site }>({
  fetching: [
    async ({}, use) => {
      const site = await Site.start(undefined, undefined, ["--allow-private-sources"]);
      await use(site);
      await site.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  list: async ({}, use) => {
    const list = new List();
    await list.listen();
    await use(list);
    await list.close();
  },
  baseURL: async ({ fetching }, use) => {
    await use(fetching.address);
  },
});

class List {
  /** What is answered. */
  body = "[]";
  private readonly server: Server = createServer((_, answer) => {
    answer.setHeader("content-type", "application/json");
    answer.end(this.body);
  });

  async listen(): Promise<void> {
    await new Promise<void>((ready) => this.server.listen(0, "127.0.0.1", ready));
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/meetings.json`;
  }

  async close(): Promise<void> {
    await new Promise((closed) => this.server.close(closed));
  }
}

/** Made-up meetings. */
function meetings(count: number, time: string, prefix: string): string {
  const rows = Array.from({ length: count }, (_, number) => ({
    slug: `${prefix}-${number}`,
    name: `Bridge ${number}`,
    day: number % 7,
    time,
    timezone: "Europe/London",
    types: ["O"],
    formatted_address: `${number} Weir Lane, Somewhere, UK`,
  }));
  return JSON.stringify(rows);
}

async function enterAsAdmin(page: Page, site: Site): Promise<void> {
  const lines = site.command("admin", "create", "--force").split("\n");
  const phrase = lines.slice(0, 6).map((line) => line.replace(/^\d\. /, "")).join(" ");
  await page.goto("/me");
  const form = page.locator("form[action$='/me/in']");
  await form.getByRole("textbox").fill(phrase);
  await form.getByRole("button").click();
  await expect(form).toHaveCount(0);
}

async function faults(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

test("a list from the first try to the way back", async ({ page, fetching, list, javaScriptEnabled }, info) => {
  const name = info.project.name.replace(/[^a-z]/g, "");
  const accessible = async () => {
    if (javaScriptEnabled) {
      expect(await faults(page)).toEqual([]);
    }
  };
  list.body = meetings(30, "19:00", name);
  await enterAsAdmin(page, fetching);
  await page.goto("/stewards/sources");
  await accessible();
  await page.getByRole("link", { name: "Add a list" }).click();

  // Nothing is saved by trying.
  await page.getByLabel("Address", { exact: true }).fill(list.address);
  await page.getByLabel("Short name").fill(name);
  await page.getByLabel("Name for people").fill(`Weir ${name}`);
  await page.getByRole("button", { name: "Try it first" }).click();
  const preview = page.locator("#preview");
  await expect(preview).toContainText("30 rows taken as they are, 0 mended, 0 left out.");
  await expect(preview).toContainText("Bridge 0");
  await accessible();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toHaveText("The list is added. It is fetched in a moment.");

  // It comes by itself.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("main")).toContainText("30 meetings", { timeout: 100 });
  }).toPass();
  await expect(page.getByRole("main")).toContainText("All is well.");
  await expect(async () => {
    await page.goto(`/meetings/${name}-0`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bridge 0", { timeout: 100 });
  }).toPass();

  // Twelve hours off: it waits, and the old one stays.
  list.body = meetings(30, "07:00", name);
  await page.goto(`/stewards/sources/${name}`);
  await page.getByRole("button", { name: "Fetch it now" }).click();
  await expect(page.getByRole("status")).toContainText("does not look right");
  const waiting = page.locator("#waiting");
  await expect(waiting).toContainText("30 of the 30 old meetings have another day or time.");
  await accessible();
  await waiting.getByRole("link", { name: "Look at what differs" }).click();
  const first = page.locator(".differences > li").first();
  await expect(first).toContainText("Days and times");
  await accessible();
  await page.getByRole("link", { name: "Back to the list" }).click();
  await waiting.locator("summary").click();
  await waiting.getByLabel("Yes, I have looked at it, and it is right").check();
  await waiting.getByRole("button", { name: "Take it all the same" }).click();
  await expect(page.getByRole("status")).toHaveText("The list you looked at is in place.");

  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("main")).toContainText("Paused.");
  await page.getByRole("button", { name: "Turn on again" }).click();
  await expect(page.getByRole("main")).not.toContainText("Paused.");

  // Off the site, and back.
  await page.locator("summary", { hasText: "Take this list off the site" }).click();
  await page.getByLabel("Yes, take it off").check();
  await page.getByRole("button", { name: "Take this list off the site" }).click();
  const removed = page.getByRole("listitem").filter({ hasText: `Weir ${name}` });
  await expect(removed).toContainText("Kept until");
  await accessible();
  await expect(async () => {
    expect((await page.request.get(`/meetings/${name}-0`)).status()).toBe(404);
  }).toPass();
  await removed.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByRole("status")).toHaveText("The list is back as it was.");
  await expect(async () => {
    expect((await page.request.get(`/meetings/${name}-0`)).status()).toBe(200);
  }).toPass();
});
