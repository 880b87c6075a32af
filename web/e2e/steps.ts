// What the journeys through the Steps share: somebody with six words, and the first worksheet there is.

import { expect, type Page } from "@playwright/test";

/** Gets six words, writes them down, and comes in with them. Returns the words. */
export async function withSixWords(page: Page): Promise<string> {
  await page.goto("/me");
  await page.getByRole("button", { name: "Get six words" }).click();
  const words = await page.locator(".six-words bdi").allTextContents();
  await page.getByRole("button", { name: "I have written them down" }).click();
  for (const field of ["first", "second"]) {
    const number = Number((await page.locator(`label[for=${field}]`).textContent())?.replace(/\D/g, ""));
    await page.locator(`#${field}`).fill(words[number - 1] ?? "");
  }
  await page.locator("main form button").first().click();
  await expect(page).toHaveURL(/\/me$/);
  return words.join(" ");
}

/** The address of the first worksheet of the first Step. */
export async function firstSheet(page: Page): Promise<string> {
  await page.goto("/steps");
  await page.locator(".step-lines a").first().click();
  return (await page.locator(".sheet-lines a").first().getAttribute("href")) ?? "";
}
