// Without scripts neither near me nor the map is offered, the page says so, and the field for a place does the work.

import { expect, test } from "./site";

for (const path of ["/", "/meetings", "/meetings?view=map"]) {
  test(`${path} offers neither near me nor the map, and says what to do instead`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("button", { name: "Near me" })).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Map", exact: true })).toHaveCount(0);
    await expect(page.getByText("type a town or a postcode into the search")).toBeVisible();
    await page.getByRole("searchbox", { name: "What would help?" }).fill("near Leeds");
    await page.getByRole("button", { name: "Find meetings" }).click();
    await expect(page.getByRole("link", { name: "Paper Boats", exact: true })).toBeVisible();
  });
}
