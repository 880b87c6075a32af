// The main way through the house: somebody looks for a meeting, finds one, and learns how to be there.

import type { Page } from "@playwright/test";

import { expect, test } from "./site";

/** Unfolds the form for mistakes on a meeting's page. */
async function openReport(page: Page): Promise<void> {
  await page.locator("summary", { hasText: "Something is wrong here" }).click();
}

test("from the first page to a meeting's door", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: "What would help?" }).fill("lamp");
  await page.getByRole("button", { name: "Find meetings" }).click();

  await expect(page).toHaveURL(/\/meetings\?.*q=lamp/);
  const found = page.getByRole("region", { name: "Meetings found" });
  await expect(found.getByRole("listitem").filter({ hasText: "Lamp Post" }).first()).toContainText("starts in 25 min");
  await expect(found).not.toContainText("Paper Boats");
  await found.getByRole("link", { name: "Lamp Post" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Lamp Post");
  await expect(page.getByRole("main")).toContainText("Example Hall");
  await expect(page.getByRole("main")).not.toContainText("246810");
  await expect(page.locator("a[href^='geo:']").first()).toBeVisible();
  await expect(page.locator("a[href^='https://www.openstreetmap.org/']").first()).toBeVisible();
  await page.getByRole("button", { name: /Join by link/ }).click();

  await expect(page.locator("a[href='https://zoom.us/j/1234567890']")).toBeVisible();
  await expect(page.locator("a[href^='tel:+442079460001']")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("246810");
});

test("a mistake is reported without a script and reaches the inbox", async ({ page, site }, info) => {
  const words = `The side door is locked, seen by ${info.project.name}`;
  await page.goto("/meetings/paper-boats");
  await openReport(page);
  await page.getByLabel("The place or the link").check();
  await page.getByLabel("In a few words").fill(words);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  const inbox = site.command("inbox");
  expect(inbox).toContain(words);
  expect(inbox).toContain("paper-boats");

  const reports: { id: string; text: string }[] = JSON.parse(site.command("inbox", "--json"));
  site.command("inbox", "--delete", reports.find((report) => report.text === words)?.id ?? "");
  expect(site.traces()).not.toContain(words);
});

test("an empty report is asked for again and keeps nothing", async ({ page, site }) => {
  const before = site.command("inbox", "--json");
  await page.goto("/meetings/paper-boats");
  await openReport(page);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("main")).toContainText("Please choose what is wrong");
  expect(site.command("inbox", "--json")).toBe(before);
});

test("what is in progress is found from the first page", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("main").locator("a[href*='within=0']").click();
  const found = page.getByRole("region", { name: "Meetings found" });
  await expect(found.getByRole("link", { name: "Paper Boats", exact: true })).toBeVisible();
  await expect(found).not.toContainText("Lamp Post");
});

test("other meetings of a group and at a place are offered", async ({ page }) => {
  await page.goto("/meetings/paper-boats");
  await expect(page.getByRole("main").getByRole("link", { name: "Paper Boats on Sunday" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Lamp Post" })).toBeVisible();
});

test("a paused meeting says so and is found only when asked for", async ({ page }) => {
  await page.goto("/meetings?q=works");
  await expect(page.getByRole("main").getByRole("link", { name: "Closed for Works" })).toHaveCount(0);
  await page.goto("/meetings?q=works&inactive=1");
  await page.getByRole("main").getByRole("link", { name: "Closed for Works" }).click();
  await expect(page.getByRole("main")).toContainText("This meeting is paused");
});

test("new here: three doors, each of which leads on", async ({ page }) => {
  await page.goto("/start");
  for (const way of ["me", "loved-one", "patient"]) {
    await page.getByRole("main").locator(`a[href='/start/${way}']`).first().click();
    await expect(page).toHaveURL(new RegExp(`/start/${way}$`));
    await expect(page.getByRole("main").locator("a[href^='/meetings']").first()).toBeVisible();
    await page.goto("/start");
  }
});

test("help shows the lines of the chosen country", async ({ page }) => {
  await page.goto("/help");
  await page.getByLabel("Country").selectOption("GB");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/country=GB/i);
  await expect(page.locator("a[href='tel:999']").first()).toBeVisible();
  await expect(page.locator("a[href='tel:116123']").first()).toBeVisible();
});

test("leave now leads away from here", async ({ page }) => {
  await page.goto("/meetings/paper-boats");
  const leave = page.getByRole("link", { name: "Leave now" });
  await expect(leave).toBeVisible();
  const answer = await page.request.get((await leave.getAttribute("href")) ?? "", { maxRedirects: 0 });
  const target = answer.headers()["location"] ?? (await leave.getAttribute("href")) ?? "";
  expect(target).toMatch(/^https:\/\//);
  expect(target).not.toContain("127.0.0.1");
});
