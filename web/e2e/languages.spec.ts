// Five languages on every page, Persian from right to left, and room for all of them on a small telephone.

import { readFileSync, readdirSync } from "node:fs";

import { PAGES, inLanguage } from "./pages";
import { LANGUAGES, expect, test } from "./site";

/** Names of interface texts ("home-greeting"). One of them on a page is a text that was not found. */
const NAMES_OF_TEXTS = new Set(
  readdirSync(new URL("../../locales/en", import.meta.url)).flatMap((file) => {
    const texts = readFileSync(new URL(`../../locales/en/${file}`, import.meta.url), "utf8");
    return [...texts.matchAll(/^([a-z]+(?:-[a-z0-9]+)+) =/gm)].map((found) => found[1] ?? "");
  }),
);

for (const [language, direction] of Object.entries(LANGUAGES)) {
  test(`${language}: every page speaks it, fits 320 px and is light`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of PAGES) {
      const address = inLanguage(language, path);
      let bytes = 0;
      const sizes: Promise<void>[] = [];
      page.removeAllListeners("requestfinished");
      page.on("requestfinished", (request) => {
        sizes.push(request.sizes().then((size) => void (bytes += size.responseBodySize + size.responseHeadersSize)));
      });
      const answer = await page.goto(address);
      expect(answer?.ok(), address).toBe(true);
      await Promise.all(sizes);
      expect(bytes, `${address} weighs`).toBeLessThan(50_000);

      await expect(page.locator("html"), address).toHaveAttribute("lang", new RegExp(`^${language}`));
      await expect(page.locator("html"), address).toHaveAttribute("dir", direction);
      const { width, words } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        words: document.body.innerText.split(/\s+/),
      }));
      expect(width, `${address} is wider than the screen`).toBeLessThanOrEqual(320);
      const unspoken = words.filter((word) => word.includes("{$") || NAMES_OF_TEXTS.has(word));
      expect(unspoken, `${address} shows names of texts`).toEqual([]);
      await expect(page.getByRole("heading", { level: 1 }), address).toHaveCount(1);
    }
  });
}

test("the foot leads to the same page in another language", async ({ page }) => {
  await page.goto("/meetings?q=paper&day=0");
  await page.getByRole("contentinfo").locator("a[hreflang=fa]").click();
  await expect(page).toHaveURL(/\/fa\/meetings\?.*q=paper/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("main")).toContainText("Paper Boats on Sunday");
});
