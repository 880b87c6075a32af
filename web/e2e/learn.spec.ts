// Learning, with and without scripts: a lesson and its questions, a conversation to its end, the record, treatment.

import { expect, test } from "./site";

test("a first lesson is read, its questions are answered and explained, and the number is shown again", async ({
  page,
  context,
}) => {
  await page.goto("/start/me");
  await page.getByRole("main").locator("a[href='/learn/people']").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("For people");
  await page.getByRole("link", { name: "Your first visit" }).or(page.locator("a[href='/learn/people/first-visit']")).first().click();
  await expect(page).toHaveURL(/\/learn\/people\/first-visit$/);

  const before = page.getByRole("group", { name: "Before you read" });
  await before.getByRole("radio", { name: "2", exact: true }).check();
  const questions = page.locator("fieldset.question");
  await expect(questions).toHaveCount(5);
  for (const question of await questions.all()) await question.getByRole("radio").first().check();
  await page.getByRole("group", { name: "And now" }).getByRole("radio", { name: "8", exact: true }).check();
  await page.getByRole("button", { name: "See the answers" }).click();

  await expect(page.getByRole("heading", { name: "The answers" })).toBeVisible();
  await expect(page.getByText("You chose:")).toHaveCount(5);
  await expect(page.locator(".sure dd")).toHaveText(["2", "8"]);
  expect(await context.cookies()).toEqual([]);
  await page.locator(".act .btn").click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("every mark leads to its source and back", async ({ page }) => {
  await page.goto("/learn/people/what-it-is");
  const mark = page.locator(".cite a").first();
  await expect(mark).toHaveAccessibleName("Source 1");
  await mark.click();
  await expect(page).toHaveURL(/#source-1$/);
  await page.locator("#source-1").getByRole("link", { name: "Back to mark 1" }).click();
  await expect(page).toHaveURL(/#mark-1$/);
});

test("a conversation goes to its end, and back to another choice", async ({ page }) => {
  await page.goto("/learn/staff");
  await page.locator("a[href^='/learn/talks/']").first().click();
  await page.getByRole("link", { name: "Begin the conversation" }).click();
  const first = page.url();
  await page.locator("a.choice").last().click();
  await expect(page.getByRole("heading", { name: "You said" })).toBeVisible();
  await page.goBack();
  expect(page.url()).toBe(first);
  for (let steps = 0; (await page.locator("a.choice").count()) > 0; steps += 1) {
    expect(steps).toBeLessThan(20);
    const said = (await page.locator("a.choice").first().textContent()) ?? "";
    await page.locator("a.choice").first().click();
    await expect(page.locator(".mine")).toContainText(said);
  }
  await expect(page.getByRole("heading", { name: "How it went" })).toBeVisible();
  await page.getByRole("link", { name: "Begin again" }).click();
  await expect(page.getByRole("link", { name: "Begin the conversation" })).toBeVisible();
});

test("a record is made of what was ticked, with a line for the name", async ({ page }) => {
  await page.goto("/learn/staff/record");
  await expect(page.getByRole("textbox")).toHaveCount(1);
  const boxes = page.getByRole("group", { name: "Modules" }).getByRole("checkbox");
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByLabel("Date", { exact: true }).fill("2026-11-24");
  await page.getByRole("button", { name: "Make the sheet" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Record of completion");
  await expect(page.locator(".record-sheet li > b")).toHaveCount(2);
  await expect(page.getByText("24 November 2026")).toBeVisible();
  await expect(page.locator(".write-line").first()).toContainText("Name");
});

test("official finders of a country, and the way there from help", async ({ page }) => {
  await page.goto("/help?country=IE");
  await page.getByRole("main").getByRole("link", { name: "Find treatment" }).click();
  await expect(page.locator("#find li")).toHaveCount(0);
  await page.getByLabel("Country").selectOption("US");
  await page.getByRole("button", { name: "Show" }).click();
  const finder = page.getByRole("link", { name: "findtreatment.gov" });
  await expect(finder).toHaveAttribute("rel", /noreferrer/);
});

test("what is not translated says so, in the language of the page", async ({ page }) => {
  await page.goto("/fa/learn/staff/go-and-see");
  await expect(page.locator(".notices").first()).toContainText("هنوز ترجمه نشده");
  await expect(page.locator("article h1")).toHaveAttribute("lang", "en");
});
