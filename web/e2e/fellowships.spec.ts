// The fellowships: a page of all, a page of each, and the way from there to meetings. Nothing here needs a script.

import { expect, test } from "./site";

test("from the page of all to one, and on to its meetings", async ({ page }) => {
  await page.goto("/fellowships");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Alcohol");
  const titles = page.locator(".fellowships h3");
  expect(await titles.count()).toBeGreaterThanOrEqual(24);
  await page.getByRole("link", { name: /^AA / }).click();
  await expect(page).toHaveURL("/fellowships/alcoholics-anonymous");
  // A title stays in a browser's history; it says nothing about the reader.
  await expect(page).toHaveTitle(/^Fellowships/);
  await expect(page.getByText("began in 1935")).toBeVisible();
  await page.getByRole("link", { name: /in progress at this minute/ }).click();
  await expect(page).toHaveURL(/fellowship=aa/);
  await expect(page.getByRole("region", { name: "Meetings found" })).toContainText("Paper Boats");
});

test("where the lists have nothing, its own site is named and not asked", async ({ page, site }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address)) {
      elsewhere.push(request.url());
    }
  });
  await page.goto("/fellowships/gam-anon");
  await expect(page.getByText("The lists of this site have no meetings of it.")).toBeVisible();
  const own = page.getByRole("link", { name: /^Its own site/ });
  await expect(own).toHaveAttribute("rel", "noreferrer noopener");
  await expect(own).toHaveAttribute("href", /^https:\/\//);
  await page.waitForLoadState("networkidle");
  expect(elsewhere).toEqual([]);
});

test("every language has words of its own, and nobody else's address is a page", async ({ page }) => {
  for (const [language, words] of [
    ["", "What it is"],
    ["/es", "Qué es"],
    ["/fr", "Ce que c’est"],
    ["/de", "Was es ist"],
    ["/fa", "چیست"],
  ] as const) {
    await page.goto(`${language}/fellowships/nar-anon`);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(words);
  }
  expect((await page.goto("/fellowships/no-such-fellowship"))?.status()).toBe(404);
});
