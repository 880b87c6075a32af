// Five languages on every page, Persian from right to left, and room for all of them on a small telephone.

import { PAGES, inLanguage } from "./pages";
import { LANGUAGES, expect, test } from "./site";

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
      await page.waitForLoadState("networkidle");
      await Promise.all(sizes);
      expect(bytes, `${address} weighs`).toBeLessThan(50_000);

      await expect(page.locator("html"), address).toHaveAttribute("lang", new RegExp(`^${language}`));
      await expect(page.locator("html"), address).toHaveAttribute("dir", direction);
      const { width, missing } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        missing: /\b[a-z]+(-[a-z0-9]+)+ ?(\{|$)|\{ ?\$/m.exec(document.body.innerText)?.[0] ?? null,
      }));
      expect(width, `${address} is wider than the screen`).toBeLessThanOrEqual(320);
      expect(missing, `${address} shows the name of a text`).toBeNull();
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
