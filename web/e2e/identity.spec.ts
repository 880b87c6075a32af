// Coming back as the same person: six words, and nothing else. With scripts and without (P3, P4, P5, P11, P12).

import type { Page } from "@playwright/test";

import { inLanguage } from "./pages";
import { LANGUAGES, expect, test } from "./site";

/** A button or link of the page's own part, not of the head. */
function act(page: Page, name: string, kind: "button" | "link" = "button") {
  return page.getByRole("main").getByRole(kind, { name, exact: true });
}

/** The six words on the page. */
async function words(page: Page): Promise<string[]> {
  await expect(page.getByRole("heading", { level: 1, name: "Your six words" })).toBeVisible();
  const six = await page.locator(".six-words bdi").allTextContents();
  expect(six).toHaveLength(6);
  return six;
}

/** Answers the question for two words from a paper, written by `hand`. */
async function answer(page: Page, paper: string[], hand: (word: string) => string): Promise<void> {
  const fields = page.getByRole("main").getByLabel(/^Word \d$/);
  await expect(fields).toHaveCount(2);
  for (const label of await page.locator("main label").allTextContents()) {
    const word = paper[Number(label.replace("Word ", "")) - 1] ?? "";
    await page.getByLabel(label, { exact: true }).fill(hand(word));
  }
  await act(page, "Check").click();
}

test("P3, P4, P5, P12: six words, there and back", async ({ page, context, site }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Coming back" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You need no account");
  expect(await context.cookies()).toEqual([]);

  // The words are shown; copied wrongly, they are shown again.
  await act(page, "Get six words").click();
  const paper = await words(page);
  await act(page, "I have written them down").click();
  await expect(page.locator(".six-words")).toHaveCount(0);
  await answer(page, paper, () => "wrong");
  await expect(page.getByRole("alert")).toContainText("Not quite");
  expect(await words(page)).toEqual(paper);
  expect(await context.cookies()).toEqual([]);

  // Copied rightly, they are somebody's.
  await act(page, "I have written them down").click();
  await answer(page, paper, (word) => ` ${word.toUpperCase()} `);
  await expect(page).toHaveURL(/\/me$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are here as yourself");
  const cookies = await context.cookies();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ httpOnly: true, secure: true, sameSite: "Strict", path: "/", expires: -1 });
  expect(cookies[0]?.name).toMatch(/^__Host-/);

  // Leaving ends it.
  await act(page, "Leave").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have left");
  expect(await context.cookies()).toEqual([]);

  // Back with the words as people write them.
  await page.goto("/me");
  await page.getByLabel("Your six words").fill(paper.map((word, at) => `${at + 1}.  ${word.toUpperCase()}`).join(",\n"));
  await act(page, "Come in").click();
  await expect(page).toHaveURL(/\/me$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are here as yourself");

  // Everything to take along.
  const file = page.waitForEvent("download");
  await act(page, "As data (JSON)", "link").click();
  expect((await file).suggestedFilename()).toBe("export.json");
  const json = await (await page.request.get("/me/export.json")).json();
  expect(json).toMatchObject({ format: "homegroup/me/4", kind: "phrase", kept: true, places: [], passkeys: 0 });

  // Everything deleted, after asking twice.
  await act(page, "Delete everything …").click();
  await act(page, "Delete").click();
  await expect(page.getByRole("alert")).toContainText("Please tick the box");
  await page.getByLabel("Yes, delete everything").check();
  await act(page, "Delete").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Everything is deleted");
  expect(await context.cookies()).toEqual([]);

  // The same words find nothing.
  await page.goto("/me");
  await page.getByLabel("Your six words").fill(paper.join(" "));
  await act(page, "Come in").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing is kept under these words");
  await act(page, "Wipe this device").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This device is wiped");
  expect(await context.cookies()).toEqual([]);

  // Nor are they found here.
  const traces = site.traces();
  expect(traces).not.toContain(paper.join(" "));
  expect(traces).not.toContain(paper.join("+"));
});

test("a word that is not on the list is said, and nothing has to be typed again", async ({ page, context }) => {
  await page.goto("/me");
  await page.getByLabel("Your six words").fill("zoom zoom abacsu zoom zoom zoom");
  await act(page, "Come in").click();
  await expect(page.getByRole("alert")).toContainText("Word 3 is not on our list. Is it perhaps “abacus”?");
  await expect(page.getByLabel("Your six words")).toHaveValue("zoom zoom abacsu zoom zoom zoom");
  expect(await context.cookies()).toEqual([]);
});

test("on paper there are the words and one line that says nothing", async ({ page }) => {
  await page.goto("/me");
  await act(page, "Get six words").click();
  const six = await words(page);
  await page.emulateMedia({ media: "print" });
  for (const word of six) await expect(page.locator(".six-words bdi").getByText(word, { exact: true }).first()).toBeVisible();
  await expect(page.locator("main .only-print")).toBeVisible();
  const seen = page.locator("header, footer, main h1, main h2, main ul, main form, main a, .banner");
  for (const part of await seen.all()) await expect(part).toBeHidden();
});

test("P11: Leave now ends the session, and titles say nothing", async ({ page, context }) => {
  await page.goto("/me");
  await page.getByLabel("Your six words").fill("zoom zoom zoom zoom zoom zoom");
  await act(page, "Come in").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing is kept under these words");
  expect(await page.title()).not.toMatch(/addict|alcohol|anonymous|narcotic|drug|recover|password|secret/i);
  expect(await context.cookies()).toHaveLength(1);
  await page.request.get("/leave", { maxRedirects: 0 });
  expect(await context.cookies()).toEqual([]);
});

test("every language leads through, and choosing one on the way loses nobody", async ({ page }) => {
  for (const language of Object.keys(LANGUAGES)) {
    await page.goto(inLanguage(language, "/me"));
    await page.locator("form[action$='/me/phrase'] button").click();
    await expect(page.locator(".six-words bdi")).toHaveCount(6);
    await page.locator("form[action$='/me/phrase/ask'] button").click();
    await expect(page.locator("input[name=first]")).toBeVisible();
    await page.getByRole("contentinfo").locator("a[hreflang='en']").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("You need no account");
  }
});
