// Stories and threads: somebody writes, is warned, waits, is let through, thanked, reported, and deletes.

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";

import { type Site, expect, test } from "./site";

/** Makes an admin, who is a moderator too, from the command line and returns the six words. */
function newAdmin(site: Site): string {
  const lines = site.command("admin", "create", "--force").split("\n");
  return lines.slice(0, 6).map((line) => line.replace(/^\d\. /, "")).join(" ");
}

async function enter(page: Page, phrase: string): Promise<void> {
  await page.goto("/me");
  const form = page.locator("form[action$='/me/in']");
  await form.getByRole("textbox").fill(phrase);
  await form.getByRole("button").click();
  await expect(form).toHaveCount(0);
}

async function faults(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** Somebody else, in a browser that knows nothing of the first. */
async function another(browser: Browser, site: Site, script: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: script });
  return context.newPage();
}

test("a thread is written, warned of, let through, thanked, reported and deleted", async ({ browser, page, site, javaScriptEnabled }, info) => {
  const script = javaScriptEnabled !== false;
  const title = `Winter, by ${info.project.name}`;

  // Reading leaves nothing; writing asks who one is.
  await page.goto("/forum");
  await page.getByRole("link", { name: "Working the Steps" }).click();
  await page.getByRole("link", { name: "Start a thread" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who are you here?");
  expect(await page.context().cookies()).toEqual([]);
  await page.getByRole("button", { name: "Write just this once" }).click();

  // Something in it tells who somebody is: nothing is sent, nothing is lost.
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Your words").fill("It was **long**. Ring me on 0161 496 0123.");
  await page.getByText("Content notes", { exact: true }).click();
  await page.getByLabel("use in detail").check();
  await page.getByRole("button", { name: "Start the thread" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing was sent yet");
  await expect(page.locator("mark")).toHaveText("0161 496 0123");
  await expect(page.getByRole("button", { name: "It is nobody’s: send it as it is" })).toHaveCount(0);
  await expect(page.getByLabel("Title")).toHaveValue(title);
  await expect(page.getByLabel("use in detail")).toBeChecked();
  await page.getByLabel("Your words").fill("It was **long**. I want to kill myself.");
  await page.getByRole("button", { name: "Start the thread" }).click();

  // It waits, and help stands beside it.
  await expect(page.getByRole("status")).toContainText("waits for a yes");
  await expect(page.getByRole("heading", { name: "You do not have to be alone with this" })).toBeVisible();
  const own = page.url().split("?")[0] ?? "";
  const reader = await another(browser, site, script);
  await reader.goto(own);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");

  // A moderator lets it through.
  const moderator = await another(browser, site, script);
  await enter(moderator, newAdmin(site));
  await moderator.goto("/stewards");
  await moderator.getByRole("main").getByRole("heading", { name: "Stories" }).getByRole("link").click();
  const waiting = moderator.getByRole("listitem").filter({ hasText: title });
  await expect(waiting).toContainText("There may be words of crisis in it.");
  await waiting.getByRole("button", { name: "Let it through" }).click();
  await expect(moderator.getByRole("status")).toHaveText("It is shown.");

  // Whoever reads opens the note, replies and says thank you.
  await reader.goto("/forum/steps");
  await reader.getByRole("link", { name: title }).click();
  await expect(reader.getByText("It was long")).toBeHidden();
  await reader.getByText("Content note: use in detail. Open").click();
  await expect(reader.locator("strong", { hasText: "long" })).toBeVisible();
  await expect(reader.getByRole("heading", { name: "You do not have to be alone with this" })).toHaveCount(0);
  await reader.getByRole("link", { name: "Reply" }).click();
  await reader.getByRole("button", { name: "Write just this once" }).click();
  await reader.getByLabel("Your words").fill("I know that winter.");
  await reader.getByRole("button", { name: "Send", exact: true }).click();
  await expect(reader.getByRole("status")).toContainText("waits for a yes");
  await reader.getByRole("link", { name: "To the whole thread" }).click();
  await expect(reader.getByText("This waits for a yes.")).toBeVisible();
  await reader.getByRole("button", { name: "Thank you" }).click();
  await expect(reader.getByRole("status")).toContainText("Nobody counts this");
  await page.goto("/forum/steps/mine");
  await expect(page.getByRole("main")).toContainText("Somebody said thank you for this.");

  // Somebody without a name reports it; it is taken away with a reason, and its writer objects.
  const nobody = await another(browser, site, script);
  await nobody.goto(own);
  await nobody.getByRole("link", { name: "Something is wrong" }).click();
  await nobody.getByLabel("It gives medical advice").check();
  await nobody.getByLabel("In your own words, if you like").fill("The dose");
  await nobody.getByRole("button", { name: "Report" }).click();
  await expect(nobody.getByRole("status")).toContainText("The moderators will look at it.");
  expect(await nobody.context().cookies()).toEqual([]);
  await moderator.goto("/stewards/forum");
  const reported = moderator.getByRole("listitem").filter({ hasText: "It gives medical advice: The dose" });
  await reported.locator("summary", { hasText: "Take it away" }).click();
  await reported.getByLabel("Reason, for the writer").selectOption("advice");
  await reported.getByRole("button", { name: "Take it away" }).click();
  await expect(moderator.getByRole("status")).toContainText("its writer sees why");
  await page.goto("/forum/steps/mine");
  await expect(page.getByRole("main")).toContainText("It gives medical advice, which can be dangerous");
  await page.getByLabel("Do you see it differently? You can say so once.").fill("It was my own.");
  await page.getByRole("button", { name: "Send to the moderators" }).click();
  await moderator.goto("/stewards/forum");
  const objected = moderator.getByRole("listitem").filter({ hasText: "It was my own." });
  await objected.getByRole("button", { name: "Show it again" }).click();

  // Deleted is deleted; the reply goes with nothing but its own writer's wish.
  await page.goto(own);
  await page.getByRole("link", { name: "Delete" }).click();
  await page.getByLabel("Yes, delete it").check();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("status")).toHaveText("It is deleted.");
  expect(site.traces()).not.toContain(title);
  for (const one of [reader, moderator, nobody]) await one.context().close();
});

test("the thread of the day, in the zone one chooses", async ({ page }, info) => {
  await page.goto("/forum");
  await page.getByRole("link", { name: "Today, 24 hours" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("24 November");
  await page.getByLabel("My clock").selectOption("Pacific/Auckland");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("25 November");
  await page.getByRole("link", { name: "Write for today" }).click();
  await page.getByRole("button", { name: "Write just this once" }).click();
  await page.getByLabel("Your words").fill(`Just here, ${info.project.name}.`);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("status")).toContainText("waits for a yes");
});

test("every page can be used by everybody, wide and narrow", async ({ page, site, javaScriptEnabled }) => {
  await enter(page, newAdmin(site));
  await page.goto("/forum/secular/new?kind=story");
  await page.getByLabel("Title").fill("A long road with nowhere to sit down");
  await page.getByLabel("Your words").fill("> They said it would pass\n\n- it did\n- slowly\n\nMy name is Jane Doe.");
  await page.getByRole("button", { name: "Send my story" }).click();
  await page.getByRole("button", { name: "It is nobody’s: send it as it is" }).click();
  const own = new URL(page.url()).pathname;
  const paths = [own, `${own}/edit`, `${own}/delete`, "/forum/secular", "/forum/secular/mine", "/forum/secular/blocked", "/stewards/forum"];
  for (const path of paths) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/fa${path}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 320);
    expect(wide, path).toBeLessThanOrEqual(320);
    // axe has to run a script in the page.
    if (javaScriptEnabled !== false) {
      expect(await faults(page), `${path}, Persian, light, narrow`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      expect(await faults(page), `${path}, dark, wide`).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
    }
  }
});
