// One person's way, with a script and without: the first lesson, the practice room, three meetings chosen, the first
// worksheet, which a sponsor reads until it is taken back; a slip, and a milestone all the same.

import type { Browser, Page } from "@playwright/test";

import { NOW, type Site, expect, test } from "./site";
import { firstSheet, withSixWords } from "./steps";

const WORDS = "marker-journey-77c1: I hid the boxes.";

test.setTimeout(240_000);

test("from the first lesson to a milestone", async ({ page, browser, site }, info) => {
  const script = info.project.name === "with-script";
  // A device whose clock is right, as most are; without a script nobody asks it.
  await page.clock.setFixedTime(new Date(NOW)).catch(() => undefined);
  await learn(page);
  await practise(page);
  await (script ? keepThree(page) : threeOnPaper(page));
  await withSixWords(page);
  const sheet = await firstSheet(page);
  await write(page, sheet);

  const sponsor = await somebodyElse(browser, site, script);
  const code = await makeCode(sponsor);
  await share(page, sheet, script, code);
  await openShared(sponsor, script);
  await expect(sponsor.getByRole("main")).toContainText(WORDS);
  await openShared(page, script);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.locator("[data-status]")).toContainText("Taken back.");
  await openShared(sponsor, script);
  await expect(sponsor.getByRole("main")).not.toContainText(WORDS);
  await sponsor.context().close();

  await countOverASlip(page);
  expect(site.traces()).not.toContain(WORDS.slice(0, 19));
});

async function learn(page: Page): Promise<void> {
  await page.goto("/start/me");
  await page.getByRole("main").locator("a[href='/learn/people']").click();
  await page.locator("main a[href^='/learn/people/']").first().click();
  const questions = page.locator("fieldset.question");
  await expect(questions).toHaveCount(5);
  for (const question of await questions.all()) await question.getByRole("radio").first().check();
  await page.getByRole("button", { name: "See the answers" }).click();
  await expect(page.getByRole("heading", { name: "The answers" })).toBeVisible();
}

async function practise(page: Page): Promise<void> {
  await page.goto("/learn");
  await page.locator("main a[href='/learn/practice']").first().click();
  await page.getByRole("link", { name: "Practice: an open discussion" }).click();
  for (const name of ["Walk in", "Let it begin", "Go on", "Raise my hand", "Leave quietly"]) {
    await page.getByRole("link", { name, exact: true }).click();
  }
  await expect(page.getByRole("main")).toContainText("You have left.");
}

async function keepThree(page: Page): Promise<void> {
  for (const [number, slug] of ["paper-boats", "lamp-post", "closed-for-works"].entries()) {
    await page.goto(`/meetings/${slug}`);
    const button = page.getByRole("button", { name: "Keep on this device" }).first();
    await button.click();
    if (number === 0) await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
  }
  await page.goto("/kept");
  await expect(page.locator("[data-rows] [data-slug]")).toHaveCount(3);
}

async function threeOnPaper(page: Page): Promise<void> {
  await page.goto("/start/patient/sheet");
  await page.getByLabel("Town or postcode").fill("Leeds");
  await page.getByRole("button", { name: "Make the sheet" }).click();
  await expect(page.locator(".three > li")).toHaveCount(3);
}

async function write(page: Page, sheet: string): Promise<void> {
  await page.goto(sheet);
  await page.locator(".sheet-form textarea").first().fill(WORDS);
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
}

async function somebodyElse(browser: Browser, site: Site, script: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: script });
  const page = await context.newPage();
  await withSixWords(page);
  return page;
}

async function makeCode(page: Page): Promise<string> {
  await page.goto("/steps/sponsor");
  await page.getByRole("button", { name: "Make a code" }).click();
  const words = page.locator(".six-words bdi");
  await expect(words).toHaveCount(6);
  return (await words.allTextContents()).join(" ");
}

async function share(page: Page, sheet: string, script: boolean, code: string): Promise<void> {
  await page.goto(sheet);
  if (!script) await page.getByRole("button", { name: "Open my words here" }).click();
  await expect(page.locator(".sheet-form")).toBeVisible();
  await page.getByText("Share this page with one person").click();
  await page.getByLabel("Their six words").fill(code);
  await page.getByRole("button", { name: "Share this page" }).click();
  await expect(page.getByText("Your reader can open it now")).toBeVisible();
}

/** The page of what is shared, with the words open. */
async function openShared(page: Page, script: boolean): Promise<void> {
  await page.goto("/steps/sponsor");
  if (!script) await page.getByRole("button", { name: "Open it here" }).click();
  await expect(page.locator("[data-with]")).toBeVisible();
  await expect(page.locator("[data-mine]")).toBeVisible();
}

async function countOverASlip(page: Page): Promise<void> {
  await page.goto("/steps/life");
  await page.getByLabel("A name for it, that only you see").fill("Pills");
  await page.getByLabel("The first day").fill("2026-08-01");
  await page.getByRole("button", { name: "Count from here" }).click();
  const card = page.locator(".life-date");
  await expect(card).toContainText("Pills");
  await card.getByText("Write down a slip").click();
  await card.getByLabel("Which day").fill("2026-11-20");
  await card.getByRole("button", { name: "Keep it" }).click();
  await expect(card).toContainText("3 days this time");
  await expect(card).toContainText("114 days in all");
  await card.getByText("What you have reached").click();
  await expect(card).toContainText("90 days, on");
}
