// Meetings that fit somebody: asked for, kept, learned for, and put into the plan; with a script and without.

import type { Page } from "@playwright/test";

import { inLanguage } from "./pages";
import { expect, test } from "./site";
import { withSixWords } from "./steps";

const MARKER = "marker-choose-6d1c";

async function answer(page: Page): Promise<void> {
  await page.getByLabel("Town or postcode you set out from").fill("Leeds");
  await page.getByLabel("How you travel").selectOption("on foot");
  await page.getByLabel("for newcomers").selectOption("very much");
  await page.getByLabel("discussion").selectOption("rather not");
  await page.getByLabel("Places or names to stay away from").fill(MARKER);
}

async function know(page: Page): Promise<void> {
  const known = page.getByLabel("I have my six words on paper, and I know this.");
  if (await known.count()) await known.check();
}

test("whoever is nobody gets an answer with reasons, and nothing is kept", async ({ page, context, site }) => {
  await page.goto("/plan");
  await page.getByRole("link", { name: "Find meetings that fit" }).click();
  await answer(page);
  await page.getByRole("button", { name: "Find meetings" }).click();
  await expect(page).toHaveURL(/\/plan\/meetings$/);
  const first = page.locator(".three > li").first();
  await expect(first).toContainText("Paper Boats");
  await expect(first).toContainText("Why this one");
  await expect(first).toContainText("Asked for: newcomers");
  await expect(page.getByRole("main")).toContainText("You would rather not: discussion");
  await expect(page.getByRole("button", { name: "Put it into my plan" })).toHaveCount(0);
  await page.getByRole("button", { name: "Change the answers" }).click();
  await expect(page.getByLabel("for newcomers")).toHaveValue("newcomers:very");
  await expect(page.getByLabel("discussion")).toHaveValue("discussion:rather-not");
  expect(await context.cookies()).toEqual([]);
  expect(site.traces()).not.toContain(MARKER);
});

test("answers are kept sealed, found again, and a meeting goes into the plan", async ({ page, site }, info) => {
  const script = info.project.name === "with-script";
  await page.clock.setFixedTime(new Date("2026-11-24T18:30:00Z")).catch(() => undefined);
  await withSixWords(page);
  await page.goto("/plan/meetings");
  await answer(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await know(page);
  await page.getByRole("button", { name: "Keep my answers" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  // With a script the answers were sealed before they were sent.
  if (script) expect(sent.join(" ")).not.toContain(MARKER);
  expect(sent.map((one) => one.split(" ")[0]).join(" ")).not.toContain(MARKER);

  await page.goto("/plan/meetings");
  if (!script) await page.getByRole("button", { name: "Open the answers I kept" }).click();
  await expect(page.getByLabel("Town or postcode you set out from")).toHaveValue("Leeds");
  await expect(page.getByLabel("discussion")).toHaveValue("discussion:rather-not");
  await expect(page.getByLabel("Places or names to stay away from")).toHaveValue(MARKER);

  await page.getByRole("button", { name: "Find meetings" }).click();
  const first = page.locator(".three > li").first();
  await expect(first).toContainText("Paper Boats");
  sent.length = 0;
  await first.getByRole("button", { name: "Put it into my plan" }).click();
  await expect(page.getByText("It is in your plan.", { exact: true })).toBeVisible();
  if (script) expect(sent.join(" ")).not.toContain("paper-boats");
  await page.locator(".three > li").first().getByRole("button", { name: "Put it into my plan" }).click();
  await expect(page.getByText("It was in your plan already.")).toBeVisible();

  await page.getByRole("link", { name: "To my plan" }).click();
  if (!script) await page.getByRole("button", { name: "Open my words here" }).click();
  const card = page.locator(".commitment").first();
  await expect(card.getByLabel("What, or which meeting")).toHaveValue(/^\/meetings\/paper-boats/);
  await expect(card.locator("select").first()).toHaveValue("first_meeting");
  await expect(card.locator("select").nth(1)).toHaveValue("in_person");
  await expect(card.getByLabel("At what time")).toHaveValue(/^\d\d:\d\d$/);
  await expect(card.locator(".weekdays input:checked")).not.toHaveCount(0);

  await page.goto("/plan/meetings");
  await page.getByRole("button", { name: "Delete the answers I kept" }).click();
  await expect(page.getByText("The answers are deleted.")).toBeVisible();
  expect(site.traces()).not.toContain(MARKER);
});

test("whoever kept nothing yet is asked first, and visits go along", async ({ page }, info) => {
  const script = info.project.name === "with-script";
  await withSixWords(page);
  await page.goto("/plan/meetings");
  await page.getByLabel("Town or postcode you set out from").fill("Leeds");
  await page.getByRole("button", { name: "Find meetings" }).click();
  await page.locator(".three > li").first().getByRole("button", { name: "Put it into my plan" }).click();
  const put = page.locator("form[data-put]");
  await put.getByLabel("I have my six words on paper, and I know this.").check();
  await put.getByRole("button", { name: "Put it into my plan" }).click();
  await expect(page.getByText("It is in your plan.", { exact: true })).toBeVisible();

  await page.goto("/meetings/paper-boats");
  await page.locator("summary", { hasText: "Been there? Say how it was" }).click();
  const part = page.locator("details[data-fit]");
  await part.getByLabel("I felt at home").check();
  await part.getByRole("button", { name: "Keep it under my six words" }).click();
  if (script) await expect(page.locator("[data-fit-says]")).toContainText("Kept under your six words.");
  else await page.locator("[data-asked]").getByRole("button", { name: "Keep it", exact: true }).click();

  await page.goto("/plan/meetings");
  if (script) await expect(page.getByText("The visits you kept go along with the question")).toBeVisible();
  await page.getByLabel("Town or postcode you set out from").fill("Leeds");
  await page.getByRole("button", { name: "Find meetings" }).click();
  await expect(page.getByRole("main")).toContainText("This comes from 1 visit you told of.");
  await expect(page.getByRole("main")).toContainText("You felt at home there");
});

test("the form and the answer fit a narrow screen, right to left too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const language of ["en", "fa", "de"]) {
    await page.goto(inLanguage(language, "/plan/meetings"));
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    const script = test.info().project.name === "with-script";
    if (script) expect(await wide(), language).toBeLessThanOrEqual(320);
    await page.locator("#near").fill("Leeds");
    await page.locator("#p-language").selectOption("en");
    await page.locator("#w-steps").selectOption("steps:rather-not");
    await page.locator("form[data-wishes] button.btn").first().click();
    await expect(page.locator(".three > li").first()).toBeVisible();
    if (script) expect(await wide(), language).toBeLessThanOrEqual(320);
  }
});
