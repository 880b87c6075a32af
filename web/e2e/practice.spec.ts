// The practice room: alone in a pretend meeting, with and without scripts, from the door to the way out.

import type { Page } from "@playwright/test";

import { inLanguage } from "./pages";
import { expect, test } from "./site";

const OPEN = "/learn/practice/open-discussion";

/** Goes on until something stands on the page. */
async function goOnUntil(page: Page, text: RegExp): Promise<void> {
  for (let moves = 0; moves < 40; moves++) {
    if (text.test((await page.getByRole("main").textContent()) ?? "")) return;
    await press(page, "Go on");
  }
  throw new Error(`it never came to ${text}`);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.locator("#here")).toBeVisible();
}

/** Walks in, raises a hand before the sharing, and is called. */
async function walkInAndBeCalled(page: Page): Promise<void> {
  await page.goto("/rooms");
  await page.getByRole("link", { name: "Practise first, alone" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The practice room");
  await page.getByRole("link", { name: "Practice: an open discussion" }).click();
  await page.getByRole("link", { name: "Walk in" }).click();
  await expect(page.getByText("It is good that you are here.")).toBeVisible();
  await press(page, "Let it begin");
  await goOnUntil(page, /Walnut has the floor/);
  await press(page, "Raise my hand");
  await expect(page.getByRole("main")).toContainText("Your hand is up");
  await goOnUntil(page, /You have the floor/);
}

test("somebody walks in, listens, raises a hand, is called and passes", async ({ page, context }) => {
  await walkInAndBeCalled(page);
  const now = page.locator("details.practice-now");
  await now.locator("summary").click();
  await expect(now).toContainText("Nobody asks why");
  await press(page, "I pass");
  await expect(page.getByRole("main")).toContainText("You pass.");
  await expect(page.locator("textarea")).toHaveCount(0);
  await press(page, "Just listen");
  await expect(page.getByRole("main")).toContainText("just listening");
  await press(page, "Leave quietly");
  await expect(page.getByRole("main")).toContainText("You have left.");
  await expect(page.getByRole("link", { name: "Walk in again" })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test("a share is shown once, details are held, and the next page knows no words", async ({ page }) => {
  await walkInAndBeCalled(page);
  await page.getByLabel("Your share").fill("My number is 0151 496 0123.");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("a telephone number");
  await expect(page.getByLabel("Your share")).toHaveValue("My number is 0151 496 0123.");
  await page.getByLabel("Your share").fill("I am new, and I came.");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.locator(".said .mine").first()).toContainText("I am new, and I came.");
  await press(page, "I’m done");
  await expect(page.getByRole("main")).toContainText("Nobody answers or judges");
  await expect(page.getByRole("main")).not.toContainText("I am new, and I came.");
  expect(page.url()).toMatch(/\?m=[a-z]+#here$/);
  await press(page, "One step back");
  await expect(page.locator(".said .mine").first()).toContainText("The words are kept nowhere.");
});

test("on a phone every move lands where the page says that it is practice", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(OPEN);
  await page.getByRole("link", { name: "Walk in" }).click();
  for (const move of ["Let it begin", "Go on", "Raise my hand", "Go on"]) {
    await press(page, move);
    await expect(page.locator(".practice-band")).toBeInViewport({ ratio: 1 });
    await expect(page.locator(".stage")).toBeInViewport();
  }
});

test("a meeting skipped through comes to its end", async ({ page }) => {
  await page.goto(`${OPEN}?m=n`);
  for (let step = 0; step < 12; step++) {
    const skip = page.getByRole("link", { name: "Skip to the next part" });
    if ((await skip.count()) === 0) break;
    await skip.click();
    await expect(page.locator("#here")).toBeVisible();
  }
  await expect(page.getByRole("main")).toContainText("The meeting is over.");
  await press(page, "Go on");
  await expect(page.getByRole("main")).toContainText("All that was said is gone.");
});

test("in Persian the interface is Persian, and the meeting says that it is English", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(inLanguage("fa", `${OPEN}?m=nnnnnnnhnn`));
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("main")).toContainText("تمرین.");
  await expect(page.getByRole("main")).toContainText("هنوز ترجمه نشده است");
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("the start page for oneself leads there", async ({ page }) => {
  await page.goto("/start/me");
  await page.getByRole("main").locator('a[href="/learn/practice"]').click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The practice room");
});
