// Keeping the list: a servant adds a meeting, changes it, pauses it and takes that back; a stranger's suggestion is
// published; two who change the same thing lose nothing; a place closes and opens with one press.

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";

import { type Site, expect, test } from "./site";

/** Makes an admin from the command line and comes in with the six words. */
async function enter(page: Page, site: Site): Promise<void> {
  const lines = site.command("admin", "create", "--force").split("\n");
  const words = lines.slice(0, 6).map((line) => line.replace(/^\d\. /, "")).join(" ");
  await page.goto("/me");
  const form = page.locator("form[action$='/me/in']");
  await form.getByRole("textbox").fill(words);
  await form.getByRole("button").click();
  await expect(form).toHaveCount(0);
}

/** A second servant in a browser of their own. */
async function another(browser: Browser, site: Site, script: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: script });
  const page = await context.newPage();
  await enter(page, site);
  return page;
}

/** Fills in the form of a new meeting and publishes it. */
async function add(page: Page, name: string, place: string): Promise<void> {
  await page.goto("/stewards/listings");
  await page.getByRole("link", { name: "Add a meeting" }).click();
  await page.getByLabel("Name of the meeting").fill(name);
  await page.getByLabel("Wednesday").check();
  await page.getByLabel("Starts", { exact: true }).fill("19:30");
  await page.getByLabel("Name of the place").fill(place);
  await page.getByLabel("Street and number").fill("1 Example Street");
  await page.getByLabel("Town").fill("Cork");
  await page.getByLabel("Country").fill("Ireland");
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("status")).toContainText("Added.");
}

/** The public page of a meeting of this name. */
async function publicPage(page: Page, name: string): Promise<void> {
  await page.goto(`/meetings?q=${encodeURIComponent(name)}&inactive=1`);
  await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
}

/** The form of a meeting of this name. */
async function form(page: Page, name: string): Promise<void> {
  await page.goto(`/stewards/listings?q=${encodeURIComponent(name)}`);
  await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByLabel("Name of the meeting")).toHaveValue(name);
}

test("a meeting is added, found, changed, paused, and the pause is taken back", async ({ page, site }, info) => {
  const name = `Tin Whistle ${info.project.name}`;
  await enter(page, site);
  await add(page, name, "Whistle Hall");
  await publicPage(page, name);
  await expect(page.getByRole("main")).toContainText("Every Wednesday");
  await expect(page.getByRole("main")).toContainText("only the rough place");

  await form(page, name);
  await page.getByLabel("Starts", { exact: true }).fill("");
  await page.getByLabel("Notes", { exact: true }).fill("Ring twice");
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("alert")).toContainText("Please say when it starts.");
  await expect(page.getByLabel("Notes", { exact: true })).toHaveValue("Ring twice");
  await page.getByLabel("Starts", { exact: true }).fill("20:15");
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");

  await page.locator("summary", { hasText: "Pause it" }).click();
  await page.getByLabel("Why", { exact: true }).first().fill("The roof is mended");
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  await publicPage(page, name);
  await expect(page.getByRole("main")).toContainText("The roof is mended");

  await form(page, name);
  await page.getByRole("link", { name: "What was changed" }).click();
  await expect(page.getByRole("main")).toContainText("8:15 pm");
  const pause = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Paused" }) });
  await pause.getByRole("button", { name: "Take this back" }).click();
  await expect(page.getByRole("status")).toHaveText("Taken back.");
  await publicPage(page, name);
  await expect(page.getByRole("main")).not.toContainText("The roof is mended");
  await expect(page.getByRole("main")).toContainText("8:15 pm");
});

test("everything at one place closes and opens again", async ({ page, site }, info) => {
  const [early, late] = [`Early ${info.project.name}`, `Late ${info.project.name}`];
  const place = `Barn ${info.project.name}`;
  await enter(page, site);
  await add(page, early, place);
  await add(page, late, place);
  await page.getByRole("link", { name: "Everything at this place" }).click();
  for (const name of [early, late]) {
    await expect(page.getByRole("checkbox", { name })).toBeChecked();
  }
  await page.getByLabel("Why").fill("Snow on the roof");
  await page.getByRole("button", { name: "Close for these days" }).click();
  await expect(page.getByRole("status")).toContainText("Closed.");
  for (const name of [early, late]) {
    await publicPage(page, name);
    await expect(page.getByRole("main")).toContainText("Snow on the roof");
  }
  await form(page, early);
  await page.getByRole("link", { name: "Everything at this place" }).click();
  await page.getByRole("button", { name: "Open again now" }).click();
  await expect(page.getByRole("status")).toHaveText("Open again.");
  await publicPage(page, late);
  await expect(page.getByRole("main")).not.toContainText("Snow on the roof");
});

test("a stranger's suggestion is published by a servant", async ({ browser, page, site, javaScriptEnabled }, info) => {
  const name = `Lost Kite ${info.project.name}`;
  const servant = await another(browser, site, javaScriptEnabled ?? true);
  await add(servant, name, "Kite House");

  await publicPage(page, name);
  await page.getByRole("link", { name: "Suggest a change" }).click();
  await page.getByLabel("Starts", { exact: true }).fill("18:45");
  await page.getByLabel("Notes", { exact: true }).fill("Ask for John Smith");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("alert")).toContainText("John Smith");
  await page.getByLabel("Notes", { exact: true }).fill("Ask at the desk");
  await page.getByRole("button", { name: "send" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  expect(await page.context().cookies()).toEqual([]);

  await servant.goto("/stewards/queue");
  const waiting = servant.getByRole("listitem").filter({ hasText: name });
  await expect(waiting).toContainText("6:45 pm");
  await waiting.getByRole("link", { name: "Look at it" }).click();
  await servant.getByRole("button", { name: "Publish it" }).click();
  await expect(servant.getByRole("status")).toHaveText("Published. Thank you.");
  await publicPage(page, name);
  await expect(page.getByRole("main")).toContainText("6:45 pm");
  await expect(page.getByRole("main")).toContainText("Ask at the desk");
  await servant.context().close();
});

test("of two servants the later one sees both versions", async ({ browser, page, site, javaScriptEnabled }, info) => {
  const name = `Two Cups ${info.project.name}`;
  await enter(page, site);
  await add(page, name, "Cup House");
  const second = await another(browser, site, javaScriptEnabled ?? true);
  await form(second, name);

  await page.getByLabel("Notes", { exact: true }).fill("Bring a cup");
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");

  await second.getByLabel("Starts", { exact: true }).fill("21:00");
  await second.getByRole("button", { name: "Save and publish" }).click();
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Two versions");
  await expect(second.getByRole("main")).toContainText("Bring a cup");
  await expect(second.getByRole("main")).toContainText("9 pm");
  await second.getByRole("button", { name: "Go on with mine on top of it" }).click();
  await expect(second.getByLabel("Notes", { exact: true })).toHaveValue("Bring a cup");
  await expect(second.getByLabel("Starts", { exact: true })).toHaveValue("21:00");
  await second.getByRole("button", { name: "Save and publish" }).click();
  await expect(second.getByRole("status")).toContainText("Saved.");
  await second.context().close();
});

test("a draft waits for its author", async ({ page, site }, info) => {
  const name = `Half a Song ${info.project.name}`;
  await enter(page, site);
  await page.goto("/stewards/listings/new");
  await page.getByLabel("Name of the meeting").fill(name);
  await page.getByLabel("By appointment").check();
  await page.getByLabel("Time zone").fill("Europe/Dublin");
  await page.getByLabel("Online or by phone only").check();
  await page.getByLabel("Link to join").fill("https://zoom.us/j/1");
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await expect(page.getByRole("status")).toContainText("Kept as a draft.");
  await page.getByRole("link", { name }).click();
  await expect(page.getByLabel("Link to join")).toHaveValue("https://zoom.us/j/1");
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("status")).toContainText("Added.");
});

test("axe finds nothing on the pages of the listings", async ({ page, site, javaScriptEnabled }) => {
  await enter(page, site);
  await add(page, "Plain Pages", "Plain House");
  const at = new URL(page.url()).pathname;
  for (const path of ["/stewards/listings", "/stewards/listings/new", at, `${at}/history`, `${at}/venue`, "/stewards/changes", "/meetings/plain-pages/suggest"]) {
    for (const [scheme, prefix] of [["light", ""], ["dark", "/fa"]] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: scheme === "dark" ? 320 : 1280, height: 800 });
      await page.goto(`${prefix}${path}`);
      const wide = page.locator("html");
      if (javaScriptEnabled ?? true) {
        const overflow = await wide.evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(overflow, path).toBeLessThanOrEqual(0);
        const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
        expect(found, `${prefix}${path}`).toEqual([]);
      } else {
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      }
    }
  }
});
