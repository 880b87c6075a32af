// Visits kept under six words, with a script and without: sealed, listed, used for the order of meetings, taken back.

import type { Page } from "@playwright/test";

import { expect, test } from "./site";
import { withSixWords } from "./steps";

/** Three taps on a meeting's page, kept under the six words. */
async function keep(page: Page, slug: string, felt: string, why: string, script: boolean): Promise<void> {
  await page.goto(`/meetings/${slug}`);
  await page.locator("summary", { hasText: "Been there? Say how it was" }).click();
  const part = page.locator("details[data-fit]");
  await part.getByLabel(felt).check();
  await part.getByLabel(why).check();
  await part.getByRole("button", { name: "Keep it under my six words" }).click();
  if (script) return;
  await expect(page).toHaveURL(/\/me\/visits$/);
  await expect(page.locator("[data-asked]")).toContainText(felt);
  const known = page.locator("[data-asked]").getByLabel("I have my six words on paper, and I know this.");
  if (await known.count()) await known.check();
  await page.getByLabel("Which day").fill("2026-11-20");
  await page.locator("[data-asked]").getByRole("button", { name: "Keep it", exact: true }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
}

/** The page of visits, with what is kept open. */
async function opened(page: Page, script: boolean): Promise<void> {
  await page.goto("/me/visits");
  if (!script) await page.getByRole("button", { name: "Open my visits here" }).click();
  await expect(page.locator("[data-list]")).toBeVisible();
}

test("taps are kept sealed, listed, used for the order, and taken back", async ({ page, site }, info) => {
  const script = info.project.name === "with-script";
  await page.clock.setFixedTime(new Date("2026-11-24T18:30:00Z")).catch(() => undefined);
  await withSixWords(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await keep(page, "paper-boats", "I felt at home", "The people", script);
  if (script) {
    await expect(page.locator("[data-fit-says]")).toContainText("Read first what losing them means");
    await page.getByLabel("I have my six words on paper, and I know this.").check();
    await page.getByRole("button", { name: "Keep it under my six words" }).click();
    await expect(page.locator("[data-fit-says]")).toContainText("Kept under your six words.");
    // The taps never left this device open, and nothing of them lies on it.
    expect(sent.filter((one) => /felt|=home|people/.test(one))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  }
  await keep(page, "lamp-post", "Not for me", "The day or the hour", script);
  if (script) await expect(page.locator("[data-fit-says]")).toContainText("Kept under your six words.");

  await opened(page, script);
  const list = page.locator("[data-list]");
  await expect(list).toContainText("Paper Boats");
  await expect(list).toContainText(script ? "24 November 2026: I felt at home (The people)" : "20 November 2026: I felt at home");
  await expect(list).toContainText("Not for me (The day or the hour)");

  await page.getByLabel("Town or postcode").fill("Leeds");
  await page.getByRole("button", { name: "Show them in my order" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("In the order that may suit you");
  await expect(page.getByText("This comes from 2 visits you told of.")).toBeVisible();
  const found = page.getByRole("region", { name: "Meetings found" });
  await expect(found.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2 }) }).first()).toContainText("Paper Boats");

  await opened(page, script);
  const card = list.locator("article", { hasText: "Lamp Post" });
  await card.getByRole("button", { name: "Take it back" }).click();
  await expect(card).toHaveCount(0);
  await list.locator("article", { hasText: "Paper Boats" }).getByRole("button", { name: "Do not show me this one" }).click();
  await expect(list).toContainText("You do not want to see this one.");
  for (const word of ["paper-boats;home", "Paper Boats\",\"home", "\"away\""]) expect(site.traces()).not.toContain(word);

  await page.getByText("Delete all my visits").click();
  await page.getByLabel("Delete all visits that are kept here for good.").check();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.locator("[data-status]")).toContainText("All your visits are deleted here.");
  await opened(page, true).catch(() => undefined);
  await expect(page.locator("[data-list]")).not.toContainText("Paper Boats");
});

test("whoever has no words is told, and nothing is kept", async ({ page, context }, info) => {
  const script = info.project.name === "with-script";
  await keep(page, "paper-boats", "I felt at home", "The people", true);
  if (script) {
    await expect(page.locator("[data-fit-says]")).toContainText("you need six words of your own");
    await page.locator("[data-fit-says] a").click();
    await expect(page.getByRole("heading", { name: "To keep what you write" })).toBeVisible();
  } else {
    await expect(page.getByRole("heading", { name: "To keep what you write" })).toBeVisible();
    await page.getByRole("button", { name: "Use it for the next page and keep nothing" }).click();
    await expect(page.getByText("This comes from 1 visit you told of.")).toBeVisible();
  }
  expect(await context.cookies()).toEqual([]);
});
