// Narrowing results down, by pointer and by keyboard; nothing here needs a script.

import { expect, test } from "./site";

test("by pointer: open the filters, tick, show", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/meetings?q=paper");
  const filters = page.locator("#filters");
  await expect(filters).not.toHaveAttribute("open");
  await filters.locator("summary").first().click();
  await filters.getByLabel("Sunday").check();
  await filters.getByRole("button", { name: "Show these" }).click();
  await expect(page).toHaveURL(/day=0/);
  await expect(page).toHaveURL(/q=paper/);
  const found = page.getByRole("region", { name: "Meetings found" });
  await expect(found.getByRole("link", { name: "Paper Boats on Sunday" })).toBeVisible();
  await expect(found.getByRole("link", { name: "Paper Boats", exact: true })).toHaveCount(0);
});

test("by keyboard alone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/meetings");
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const named = element?.closest("label") ?? element;
      return named?.textContent?.trim() ?? "";
    });
  const tabTo = async (what: RegExp) => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press("Tab");
      if (what.test(await focused())) {
        return;
      }
    }
    throw new Error(`${what} cannot be reached with the Tab key`);
  };
  await tabTo(/^Narrow it down/);
  await page.keyboard.press("Enter");
  await expect(page.locator("#filters")).toHaveAttribute("open");
  await tabTo(/^Wednesday/);
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/day=3/);
  await expect(page.getByRole("region", { name: "Meetings found" }).getByRole("link", { name: "El Faro" })).toBeVisible();
});

test("what was understood can be taken away again", async ({ page }) => {
  await page.goto("/meetings?day=3&language=es");
  const understood = page.getByRole("list", { name: "Understood as" });
  await expect(understood.getByRole("listitem")).not.toHaveCount(0);
  await understood.getByRole("link", { name: /Wednesday/ }).click();
  await expect(page).not.toHaveURL(/day=3/);
  await expect(page).toHaveURL(/language=es/);
});

test("near a place, nearest first, with the distance", async ({ page }) => {
  await page.goto("/meetings?near=53.7997,-1.5492&radius=50km");
  const names = page.getByRole("region", { name: "Meetings found" }).getByRole("heading", { level: 2 });
  await expect(names.last()).toContainText("Paper Boats on Sunday");
  await expect(page.getByRole("main")).toContainText(/3\d(\.\d)? km|2\d(\.\d)? miles/);
});

test("a bad parameter is a notice, and the rest still works", async ({ page }) => {
  const answer = await page.goto("/meetings?day=9&radius=-1km&q=paper&limit=99999");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("status")).toBeVisible();
  await expect(page.getByRole("region", { name: "Meetings found" }).getByRole("link", { name: "Paper Boats", exact: true })).toBeVisible();
});

test("nothing found offers ways out", async ({ page }) => {
  await page.goto("/meetings?q=nothing-is-called-this");
  await expect(page.getByRole("region", { name: "Meetings found" }).getByRole("link").first()).toBeVisible();
});

test("the reader's zone moves the clock, not the meeting", async ({ page }) => {
  await page.goto("/meetings?q=faro&tz=Europe/London");
  await expect(page.getByRole("main")).toContainText("7 pm");
  await page.goto("/meetings?q=faro");
  await expect(page.getByRole("main")).toContainText("8 pm");
});

test("a thousand types, a long text, a short address", async ({ request }) => {
  const types = Array.from({ length: 1000 }, (_, i) => `T${i}`).join(",");
  for (const query of [`types=${types}`, `q=${"x".repeat(10_000)}`, "near=&q=&day="]) {
    const page = await request.get(`/meetings?${query}`);
    expect(page.status(), query.slice(0, 40)).toBe(200);
  }
  for (const query of [`types=${types}`, `q=${"x".repeat(10_000)}`, "radius=-1km&near=1,1"]) {
    const api = await request.get(`/api/v1/meetings?${query}`);
    expect(api.status(), query.slice(0, 40)).toBe(400);
    expect((await api.json()).error.parameter).toMatch(/^(types|q|radius)$/);
  }
});
