// Those who serve: the first admin comes in with six words, works through the inbox, and invites a moderator.

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "@playwright/test";

import { type Site, expect, test } from "./site";

/** Makes an admin from the command line and returns the six words. */
function newAdmin(site: Site): string {
  const lines = site.command("admin", "create", "--force").split("\n");
  return lines.slice(0, 6).map((line) => line.replace(/^\d\. /, "")).join(" ");
}

/** Comes in with six words. */
async function enter(page: Page, phrase: string): Promise<void> {
  await page.goto("/me");
  const form = page.locator("form[action$='/me/in']");
  await form.getByRole("textbox").fill(phrase);
  await form.getByRole("button").click();
  await expect(form).toHaveCount(0);
}

/** What axe finds on a page, as lines to read. */
async function faults(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** Another browser that knows nothing of the first. */
async function another(browser: Browser, site: Site, script: boolean): Promise<BrowserContext> {
  return browser.newContext({ baseURL: site.address, javaScriptEnabled: script });
}

test("from the first admin to a moderator", async ({ browser, page, site, javaScriptEnabled }, info) => {
  const words = `The bell is broken, heard by ${info.project.name}`;
  await page.goto("/stewards");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
  await page.goto("/meetings/paper-boats");
  await page.locator("summary", { hasText: "Something is wrong here" }).click();
  await page.getByLabel("The place or the link").check();
  await page.getByLabel("In a few words").fill(words);
  await page.getByRole("button", { name: "Send" }).click();

  await enter(page, newAdmin(site));
  await page.goto("/stewards");
  await expect(page.getByRole("main")).toContainText("Admin of the site");
  await page.getByRole("main").getByRole("heading", { name: "Inbox" }).getByRole("link").click();
  const note = page.getByRole("listitem").filter({ hasText: words });
  await expect(note.getByRole("link", { name: "Paper Boats" })).toBeVisible();
  await note.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("status")).toHaveText("Marked as done.");
  expect(site.command("inbox")).not.toContain(words);
  await page.locator("summary", { hasText: "Done already" }).click();
  await page.getByRole("listitem").filter({ hasText: words }).getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("main")).not.toContainText(words);
  expect(site.traces()).not.toContain(words);

  await page.goto("/stewards/people");
  await page.getByLabel("As what").selectOption("moderator");
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = (await page.locator(".desk-link code").innerText()).trim();
  expect(link).toMatch(/\/invited\/[\w-]{22}$/);

  // A second person, who at first is nobody. For the test they get their words from the command line, as an admin;
  // that office is taken away below.
  const other = await another(browser, site, javaScriptEnabled ?? true);
  const second = await other.newPage();
  await second.goto(link);
  await expect(second.getByRole("main")).toContainText("Moderator of the site");
  await expect(second.getByRole("button", { name: "Yes, I take it on" })).toHaveCount(0);
  await enter(second, newAdmin(site));
  await second.goto("/stewards");
  const hello = await second.locator("p.lead").innerText();
  const handle = /You are here as (.+?)\. Admin/.exec(hello)?.[1] ?? "";
  expect(handle).not.toBe("");
  await second.goto(link);
  await expect(second.getByRole("main")).toContainText(handle);
  await second.getByRole("button", { name: "Yes, I take it on" }).click();
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Thank you for serving");

  // The link is used up.
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not work");

  await page.goto("/stewards/people");
  const line = page.getByRole("listitem").filter({ hasText: handle }).filter({ hasText: "Admin of the site" });
  await line.locator("summary").click();
  await line.getByRole("checkbox").check();
  await line.getByRole("button", { name: "Take this away" }).click();
  await expect(page.getByRole("status")).toContainText(/taken away/i);
  await second.goto("/stewards/people");
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
  await second.goto("/stewards/reports");
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Reports");
  await other.close();
});

test("a room is set up for a meeting of the list and removed again", async ({ page, site }, info) => {
  const name = `room-${info.project.name}`;
  await enter(page, newAdmin(site));
  await page.goto("/stewards/rooms");
  await page.getByRole("link", { name: "Add a room" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Paper Boats, live");
  await page.getByLabel("Short name for its address").fill(name);
  await page.getByLabel("The meeting whose hours it keeps").fill("no-such-meeting");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main")).toContainText("No list of this site has this meeting");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Paper Boats, live");
  await page.getByLabel("The meeting whose hours it keeps").fill(`${site.address}/meetings/paper-boats`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toHaveText("The room is saved.");
  await page.getByRole("link", { name: "Paper Boats, live", exact: true }).click();
  await page.locator("summary", { hasText: "Remove this room" }).click();
  await page.getByLabel("Yes, remove it").check();
  await page.getByRole("button", { name: "Remove this room" }).click();
  await expect(page.getByRole("status")).toHaveText("The room is removed.");
});

test("P11: titles say nothing, and every page can be used by everybody", async ({ page, site, javaScriptEnabled }) => {
  await enter(page, newAdmin(site));
  for (const path of ["", "/inbox", "/reports", "/people", "/rooms", "/rooms/new", "/rooms/open-fa/acts"]) {
    await page.goto(`/stewards${path}`);
    expect(await page.title(), path).toMatch(/^(Desk|Inbox|Reports|People|Rooms) · Homegroup$/);
    // axe has to run a script in the page.
    if (javaScriptEnabled !== false) {
      expect(await faults(page), `${path}, light, wide`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`/fa/stewards${path}`);
      expect(await faults(page), `${path}, Persian, dark, narrow`).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  }
});
