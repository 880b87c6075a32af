// WCAG 2.2 AA on every page, in both themes, wide and narrow, in both directions, as far as a program can tell. It has to run a script
// in the page, so it runs in the project with scripts only; the pages are the same in both.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { PAGES, inLanguage } from "./pages";
import { expect, test } from "./site";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page, as lines to read. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

for (const path of PAGES) {
  test(path, async ({ page }) => {
    await page.goto(path);
    expect(await faults(page), "light, wide").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faults(page), "dark, wide").toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(inLanguage("fa", path));
    expect(await faults(page), "Persian, dark, narrow").toEqual([]);
  });
}
