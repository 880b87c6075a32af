// WCAG 2.2 AA inside a room, where no sweep of pages comes; and what the pages look like on a small screen.

import { AxeBuilder } from "@axe-core/playwright";
import { type Page, expect } from "@playwright/test";

import { Person, pass } from "./rooms";
import { NOW, test } from "./site";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function faults(page: Page): Promise<string[]> {
  // The transcript refreshes itself: it is what those without scripts have for a live view, stands in a frame of its
  // own beside the form, and takes no focus.
  const rules = page.url().endsWith("/transcript") ? ["meta-refresh"] : [];
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).disableRules(rules).analyze();
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** No page is wider than the screen. */
async function fits(page: Page): Promise<void> {
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide).toBeLessThanOrEqual(screen ?? 0);
}

/** Who one is here stands on a line of its own, and nothing of another page's looks has got hold of it. */
async function saysWhoOneIs(page: Page): Promise<void> {
  const box = await page.locator(".you").boundingBox();
  expect(box?.width).toBeGreaterThan(200);
}

for (const script of [true, false]) {
  test(`a room ${script ? "with" : "without"} scripts`, async ({ browser, site }) => {
    const person = await Person.comeIn(browser, site, script);
    // axe has to run scripts: those without look through the eyes of somebody with.
    const state = await person.context.storageState();
    const eyes = await browser.newContext({ baseURL: site.address, storageState: state, bypassCSP: true });
    const page = script ? person.page : await eyes.newPage();
    for (const path of ["/rooms/open-en/inside", "/rooms/open-en/report", "/rooms/open-en/transcript"]) {
      if (script && path.endsWith("transcript")) continue;
      await page.goto(path);
      expect(await faults(page), `${path} light`).toEqual([]);
      if (path.endsWith("inside")) await saysWhoOneIs(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await faults(page), `${path} dark, narrow`).toEqual([]);
      await fits(page);
      await page.goto(`/fa${path}`);
      expect(await faults(page), `/fa${path} dark, narrow`).toEqual([]);
      await fits(page);
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await eyes.close();
    await person.context.close();
  });
}

test("the keyboard alone: in, a hand, a share, out", async ({ browser, site }) => {
  const clock = { now: Date.parse(NOW) };
  const person = await Person.comeIn(browser, site, true);
  const page = person.page;
  const press = async (name: string) => {
    await page.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
  };
  await press("Raise my hand");
  await pass(site, clock, 10);
  await person.reads("You have the floor");
  await page.getByLabel("Your share").focus();
  await page.keyboard.type("said with the keyboard");
  await press("Share");
  await person.reads("said with the keyboard");
  await expect(page.getByLabel("Your share")).toHaveValue("");
  await press("I’m done");
  await expect(page.locator("[data-live]")).toContainText("Nobody has the floor");
  await press("Leave quietly");
  await expect(page).toHaveURL(/\/rooms$/);
  await person.context.close();
});
