// Without scripts visits travel in the body of the page's own forms, and are gone when the last page is closed.

import { expect, test } from "./site";

test("three taps on a meeting's page, then on another one", async ({ page, context }) => {
  await page.goto("/meetings/paper-boats");
  await page.locator("summary", { hasText: "Been there? Say how it was" }).click();
  await expect(page.getByText("is used for the next page and kept nowhere")).toBeVisible();
  await page.getByLabel("I felt at home").check();
  await page.getByLabel("The people").check();
  await page.getByRole("button", { name: "Done" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("In the order that may suit you");
  await expect(page.getByText("This comes from 1 visit you told of.")).toBeVisible();
  const found = page.getByRole("region", { name: "Meetings found" });
  const first = found.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2 }) }).first();
  await expect(first).toContainText("Paper Boats");
  await expect(first).toContainText("You felt at home there");
  await expect(first).toContainText("You liked:");

  await page.getByLabel("Which meeting?").selectOption("Lamp Post");
  await page.getByLabel("Not for me").check();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("This comes from 2 visits you told of.")).toBeVisible();
  await expect(found).toContainText("It was not for you, once.");
  expect(page.url()).toMatch(/\/meetings\/for-me$/);
  expect(await context.cookies()).toEqual([]);

  // Where a told visit was stands in no address.
  await page.getByRole("button", { name: "Show the plain list" }).click();
  await expect(page).toHaveURL(/\/meetings\/near$/);
  await expect(page.getByText("You liked:")).toHaveCount(0);
});
