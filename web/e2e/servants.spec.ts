// Who keeps which part of the list: an admin sets up a service body, a servant is invited by a link and sees that part
// only, and invites a group's representative.

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";

import { NOW, Site, expect, test } from "./site";

/** Six words from the command line; the office that comes with them is the admin's only for whoever needs it. */
function words(site: Site): string {
  const lines = site.command("admin", "create", "--force").split("\n");
  return lines.slice(0, 6).map((line) => line.replace(/^\d\. /, "")).join(" ");
}

async function enter(page: Page, phrase: string): Promise<void> {
  await page.goto("/me");
  const form = page.locator("form[action$='/me/in']");
  await form.getByRole("textbox").fill(phrase);
  await form.getByRole("button").click();
  await expect(form).toHaveCount(0);
}

/** Somebody who never was here and makes six words of their own, as the invitation tells them to. */
async function newcomer(browser: Browser, site: Site, script: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: script });
  const page = await context.newPage();
  await page.goto("/me");
  await page.locator("form[action$='/me/phrase'] button").click();
  const paper = await page.locator(".six-words bdi").allTextContents();
  expect(paper).toHaveLength(6);
  await page.locator("form[action$='/me/phrase/ask'] button").click();
  for (const label of await page.locator("main label").allTextContents()) {
    await page.getByLabel(label, { exact: true }).fill(paper[Number(label.replace("Word ", "")) - 1] ?? "");
  }
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are here as yourself");
  return page;
}

async function faults(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

const link = async (page: Page): Promise<string> => (await page.locator(".desk-link code").innerText()).trim();

test("a servant of a body sees their part, and a representative their group", async ({
  browser,
  page,
  site,
  javaScriptEnabled,
}, info) => {
  const script = javaScriptEnabled ?? true;
  const slug = `york-${info.project.name}`;
  const title = `York ${info.project.name}`;
  await enter(page, words(site));
  await page.goto("/stewards/bodies");
  await page.getByRole("link", { name: "Add a service body" }).click();
  await page.getByLabel("Name", { exact: true }).fill(title);
  await page.getByLabel("Short name for its address").fill(slug);
  await page.getByLabel("Regions").fill("York");
  await page.getByRole("button", { name: "Count the meetings" }).click();
  await expect(page.getByRole("status")).toHaveText(/That is one meeting|That is \d+ meetings/);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.getByRole("button", { name: "Make the link" }).click();
  await expect(page.locator(".desk-sheet")).toContainText("Nobody asks your name");
  const first = await link(page);

  const servant = await newcomer(browser, site, script);
  await servant.goto(first);
  await expect(servant.getByRole("main")).toContainText(`Servant of a service body: ${title}`);
  await servant.getByRole("button", { name: "Yes, I take it on" }).click();
  await servant.getByRole("link", { name: "Go there" }).click();
  await expect(servant.getByRole("main")).toContainText(title);
  const tabs = servant.getByRole("navigation", { name: "Service pages" });
  await expect(tabs.getByRole("link", { name: "Service bodies" })).toBeVisible();
  await expect(tabs.getByRole("link", { name: "People" })).toHaveCount(0);
  await servant.goto("/stewards/people");
  await expect(servant.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");

  // Used up: said kindly.
  const late = await newcomer(browser, site, script);
  await late.goto(first);
  await expect(late.getByRole("heading", { level: 1 })).toHaveText("This link does not work");
  await expect(late.getByRole("main")).toContainText("Ask whoever gave it to you");

  await servant.goto("/stewards/representatives");
  await servant.getByLabel("A meeting of the group").fill(`${site.address}/meetings/paper-boats`);
  await servant.getByRole("button", { name: "Go on" }).click();
  await expect(servant.getByRole("status")).toContainText("no such meeting in your part");
  await servant.getByLabel("A meeting of the group").fill(`${site.address}/meetings/paper-boats-sunday`);
  await servant.getByRole("button", { name: "Go on" }).click();
  await servant.getByRole("button", { name: "Make the link" }).click();
  await late.goto(await link(servant));
  await late.getByRole("button", { name: "Yes, I take it on" }).click();
  await late.getByRole("link", { name: "Go there" }).click();
  await expect(late.getByRole("main")).toContainText("Representative of a group");
  await expect(late.getByRole("link", { name: "Paper Boats on Sunday" })).toBeVisible();
  await late.goto("/stewards/bodies");
  await expect(late.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");

  // Taken away while they are there.
  await servant.goto("/stewards/representatives");
  await servant.locator("summary", { hasText: "Take this away" }).first().click();
  await servant.getByRole("checkbox").first().check();
  await servant.getByRole("button", { name: "Take this away" }).first().click();
  await expect(servant.getByRole("status")).toContainText(/taken away/i);
  await late.goto("/stewards");
  await expect(late.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
  await late.context().close();
  await servant.context().close();

  // axe has to run a script in the page.
  if (script) {
    const pages = ["/bodies", "/bodies/new", `/bodies/${slug}`, `/bodies/${slug}/edit`, "/groups?meeting=paper-boats", "/people"];
    for (const path of pages) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/stewards${path}`);
      expect(await faults(page), `${path}, light, wide`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`/fa/stewards${path}`);
      expect(await faults(page), `${path}, Persian, dark, narrow`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} at 320 pixels`).toBeLessThanOrEqual(320);
    }
  }
});

test("an invitation is a sheet to print, and ends kindly", async ({ browser, javaScriptEnabled }) => {
  const flags = ["--public-url", "https://meetings.example.org"];
  const home = await Site.start("riverside.json", NOW, flags);
  try {
    const context = await browser.newContext({ baseURL: home.address, javaScriptEnabled: javaScriptEnabled ?? true });
    const page = await context.newPage();
    await enter(page, words(home));
    await page.goto("/stewards/listings/riverside/paper-boats-sunday");
    await page.getByRole("link", { name: "Invite this group’s representative" }).click();
    await page.getByLabel("The link holds").selectOption("1");
    await page.getByRole("button", { name: "Make the link" }).click();
    const whole = await link(page);
    expect(whole).toMatch(/^https:\/\/meetings\.example\.org\/invited\/[\w-]{22}$/);
    const picture = page.getByRole("img", { name: "The link as a QR code" });
    await expect(picture).toBeVisible();
    // Drawn at all, and on paper too.
    await page.emulateMedia({ media: "print" });
    await expect(picture).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Service pages" })).toBeHidden();
    await expect(page.locator(".desk-sheet")).toContainText("You get six words that are yours");
    await page.emulateMedia({ media: "screen" });
    if (javaScriptEnabled !== false) expect(await faults(page)).toEqual([]);

    await home.crash("2026-11-26T20:00:00Z");
    await page.goto(new URL(whole).pathname);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not work");
    await expect(page.getByRole("main")).toContainText("its time is over");
    await context.close();
  } finally {
    await home.stop();
  }
});
