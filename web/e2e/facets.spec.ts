// What lists say beyond codes: filters, chips, a meeting's page, the API. Nothing here needs a script.

import { expect, test } from "./site";

test("a detail is ticked, becomes a chip, and is taken away again", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/meetings");
  const filters = page.locator("#filters");
  await filters.locator("summary").first().click();
  const details = filters.locator("details.facets");
  await expect(details).not.toHaveAttribute("open");
  await details.locator("summary").first().click();
  await details.getByRole("group", { name: "Profession" }).getByLabel("health professions").check();
  await filters.getByRole("button", { name: "Show these" }).click();
  await expect(page).toHaveURL(/facet=profession(:|%3A)health/);
  const found = page.getByRole("region", { name: "Meetings found" });
  await expect(found.getByRole("heading", { level: 2 })).toHaveText([/^Night Ferry/]);
  await expect(found).toContainText("health professions");
  // What is chosen is seen.
  await expect(page.locator("details.facets")).toHaveAttribute("open");
  await expect(page.locator("input[value='profession:health']")).toBeChecked();
  await page.getByRole("list", { name: "Understood as" }).getByRole("link", { name: /health professions/ }).click();
  await expect(page).not.toHaveURL(/facet/);
});

test("words of lists lead to the same meetings as their keys, and two names narrow", async ({ page }) => {
  await page.goto("/meetings?facet=Occupation:nurses");
  const names = page.getByRole("region", { name: "Meetings found" }).getByRole("heading", { level: 2 });
  await expect(names).toHaveText([/^Night Ferry/]);
  await page.goto("/meetings?facet=smoking:no&facet=smoking:outside");
  await expect(names).toHaveCount(2);
  await page.goto("/meetings?facet=smoking:outside&facet=medication:friendly");
  await expect(names).toHaveText([/^Lamp Post/]);
  await page.goto("/meetings?facet=tea:strong-with-milk");
  await expect(names).toHaveText([/^Night Ferry/]);
  await page.goto("/meetings?facet=health");
  await expect(page.getByRole("status")).toContainText("a name and a value such as profession:health");
});

test("a meeting's page says its details in words, in every language", async ({ page }) => {
  for (const [language, words] of [
    ["", "Profession: health professions and seafarers"],
    ["/es", "profesiones de la salud"],
    ["/fr", "métiers de la santé"],
    ["/de", "Gesundheitsberufe"],
    ["/fa", "حرفه‌های درمانی"],
  ] as const) {
    await page.goto(`${language}/meetings/night-ferry`);
    await expect(page.locator("main")).toContainText(words);
    await expect(page.locator("main")).toContainText("Strong, with milk");
  }
});

test("the API filters by them and counts them", async ({ request }) => {
  const answer = await (await request.get("/api/v1/meetings?facet=smoking:no")).json();
  expect(answer.items.map((item: { slug: string }) => item.slug)).toEqual(["faro"]);
  expect(answer.items[0].facets).toEqual({ culture: ["latino"], smoking: ["no"] });
  expect(answer.facets.facet).toContainEqual({ value: "smoking:outside", count: 1 });
  const fault = await request.get("/api/v1/meetings?facet=health");
  expect(fault.status()).toBe(400);
  expect((await fault.json()).error.parameter).toBe("facet");
});
