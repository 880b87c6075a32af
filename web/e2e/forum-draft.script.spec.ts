// Drafts on the device: nothing before somebody asks for it, there after the browser was closed, gone when sent or wiped.

import { expect, test } from "./site";

test("a draft is kept after a named act, comes back, and goes when it is sent", async ({ page }) => {
  await page.goto("/forum/nights/new?kind=thread");
  await page.getByRole("button", { name: "Write just this once" }).click();
  const words = page.getByLabel("Your words");
  await words.fill("It is three o'clock");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole("button", { name: "Keep a draft on this device" }).click();
  await page.getByRole("dialog").getByRole("button").first().click();
  await expect(page.getByRole("status")).toContainText("A draft is kept on this device");
  await words.fill("It is four o'clock");
  await page.goto("/forum/nights/new?kind=thread");
  await expect(words).toHaveValue("");
  await page.getByRole("button", { name: "Put it into the form" }).click();
  await expect(words).toHaveValue("It is four o'clock");

  // Not sent, because something is missing: the draft stays.
  await page.getByLabel("Title").fill("a@b.example");
  await page.getByRole("button", { name: "Start the thread" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing was sent yet");
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
  await page.getByLabel("Title").fill("Awake");
  await page.getByRole("button", { name: "Start the thread" }).click();
  await expect(page.getByRole("status")).toContainText("waits for a yes");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("wiping the device takes drafts along", async ({ page }) => {
  await page.goto("/forum/nights/new?kind=thread");
  await page.getByRole("button", { name: "Write just this once" }).click();
  await page.getByLabel("Your words").fill("Not for long");
  await page.getByRole("button", { name: "Keep a draft on this device" }).click();
  await page.getByRole("dialog").getByRole("button").first().click();
  await expect(page.getByRole("status")).toContainText("A draft is kept on this device");
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
  await page.goto("/me");
  await page.locator("form[action$='/me/wipe'] button").click();
  await expect(page).toHaveURL(/\/me\/wiped/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
