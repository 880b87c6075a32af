// A group of five who vote, for the tests of it.

import { expect, type Browser, type Page } from "@playwright/test";

import type { Site } from "./site";

/** Half an hour before the close of a vote that is open for a week from the start of the tests. */
export const DAYS = 7;

/** Somebody who never was here and makes six words of their own. */
async function newcomer(browser: Browser, site: Site, script: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: script });
  const page = await context.newPage();
  await page.goto("/me");
  await page.locator("form[action$='/me/phrase'] button").click();
  const paper = await page.locator(".six-words bdi").allTextContents();
  await page.locator("form[action$='/me/phrase/ask'] button").click();
  for (const label of await page.locator("main label").allTextContents()) {
    await page.getByLabel(label, { exact: true }).fill(paper[Number(label.replace("Word ", "")) - 1] ?? "");
  }
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are here as yourself");
  return page;
}

/** Five people in a group for the invited that the first of them formed; and its path. */
export async function five(browser: Browser, site: Site, script: boolean): Promise<{ people: Page[]; group: string }> {
  const founder = await newcomer(browser, site, script);
  await founder.goto("/groups/new");
  await founder.locator("[name=name]").fill("Lanterns");
  await founder.locator("[name=admission][value=invitation]").check();
  await founder.locator("[name=day][value='2']").check();
  await founder.locator("[name=start]").fill("19:30");
  await founder.locator("[name=zone]").fill("Europe/London");
  await founder.locator("form.group-form button").click();
  await expect(founder).toHaveURL(/\/groups\/[0-9a-f]{16}\/inside/);
  const group = new URL(founder.url()).pathname.replace("/inside", "");
  await founder.goto(`${group}/invitations`);
  await founder.locator("select[name=uses]").selectOption("10");
  await founder.locator("button[value=make]").click();
  const link = (await founder.locator(".desk-link code").innerText()).trim();
  const others = [];
  for (let count = 0; count < 4; count += 1) {
    const page = await newcomer(browser, site, script);
    await page.goto(link);
    await page.locator("form[action*='/groups/join/'] button").click();
    await page.goto(`${group}/decisions`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Group conscience");
    others.push(page);
  }
  return { people: [founder, ...others], group };
}

/** Asks the group; the path of the decision. */
export async function ask(page: Page, group: string, rule: string, title: string): Promise<string> {
  await page.goto(`${group}/decisions`);
  await page.getByRole("link", { name: "Ask the group" }).click();
  await page.getByLabel("The question").fill(title);
  await page.getByLabel("What there is to know about it").fill("Half past seven instead of eight.");
  await page.getByLabel(rule).check();
  await page.getByLabel("Open for").selectOption(String(DAYS));
  await page.getByRole("button", { name: "Open the vote" }).click();
  await expect(page.getByText("The vote is open.")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Votes, and waits until the vote is in. */
export async function vote(page: Page, path: string, choice: string, words = ""): Promise<void> {
  await page.goto(path);
  await page.getByLabel(choice, { exact: true }).check();
  if (words !== "") await page.locator("[name=words]").fill(words);
  await page.getByRole("button", { name: "Cast my vote" }).click();
  await expect(page.getByText("Your vote is in. It counts once")).toBeVisible({ timeout: 20_000 });
}

/** Moves the site's clock. */
export async function moveTo(site: Site, time: string): Promise<void> {
  const moved = await fetch(`${site.address}/testing/clock`, { method: "POST", body: time });
  expect(moved.status).toBe(204);
}
