// WCAG 2.2 AA on every page, in both themes, wide and narrow, as far as a program can tell. It has to run a script
// in the page, so it runs in the project with scripts only; the pages are the same in both.

import { AxeBuilder } from "@axe-core/playwright";

import { PAGES, inLanguage } from "./pages";
import { expect, test } from "./site";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const theme of ["light", "dark"] as const) {
  for (const path of PAGES) {
    test(`${path} in the ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        const found = violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
        expect(found, `${path} at ${width} px`).toEqual([]);
      }
    });
  }
}

test("pages in Persian", async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(inLanguage("fa", path));
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map((rule) => rule.id), path).toEqual([]);
  }
});
