// One line: asked by keyboard and by thumb, with scripts and without; what was understood taken away piece by piece, and
// what was not, said.

import { expect, test } from "./site";

test("by keyboard: a line becomes a question with an address", async ({ page }) => {
  await page.goto("/");
  const line = page.getByRole("searchbox", { name: "What would help?" });
  await line.focus();
  await page.keyboard.type("women's step meeting tonight in Leeds");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/meetings\?near=Leeds&day=2&from=17:00&until=04:59&types=W,ST&said=/);
  const understood = page.getByRole("list", { name: "Understood as" });
  await expect(understood).toContainText("near Leeds");
  await expect(understood).toContainText("Tuesday");
  await expect(understood).toContainText("women");
  await expect(understood).toContainText("step");
  await expect(page.getByText("You wrote “women's step meeting tonight in Leeds”.")).toBeVisible();
  const found = page.getByRole("region", { name: "Meetings found" });
  await expect(found.getByRole("link", { name: "Lamp Post" })).toBeVisible();
  await expect(found.getByRole("link", { name: "Paper Boats", exact: true })).toHaveCount(0);
});

test.describe("by thumb", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a line, and its parts taken away one by one", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("searchbox", { name: "What would help?" }).fill("women's steps on tuesday in Leeds");
    await page.getByRole("button", { name: "Find meetings" }).first().tap();
    const understood = page.getByRole("list", { name: "Understood as" });
    for (const [part, left] of [
      ["women", /near=Leeds&day=2&types=ST$/],
      ["near Leeds", /\?day=2&types=ST$/],
      ["Tuesday", /\?types=ST$/],
      ["step study", /\/meetings$/],
    ] as const) {
      await understood.getByRole("link", { name: new RegExp(part) }).tap();
      await expect(page).toHaveURL(left);
    }
    await expect(understood).toHaveCount(0);
    const wide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
    expect(wide).toBe(false);
  });
});

test("a word that was not understood is searched for, and the page says so", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: "What would help?" }).fill("the lamp on tuesday please");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/meetings\?q=lamp&day=2&said=/);
  await expect(page.getByText("Not understood, so searched for as words: “lamp”.")).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "What would help?" })).toHaveValue("lamp");
  await expect(page.getByRole("region", { name: "Meetings found" }).getByRole("link", { name: "Lamp Post" })).toBeVisible();
  // The filters send the words again as words, and the day stays.
  await page.locator("#filters summary").first().focus();
  await page.getByRole("button", { name: "Find meetings" }).first().click();
  await expect(page).toHaveURL(/\/meetings\?q=lamp&day=2$/);
});

test("a part that was meant as a word is put back, and so is the whole line", async ({ page }) => {
  await page.goto("/meetings?ask=paper+boats+on+sunday");
  await expect(page).toHaveURL(/q=paper\+boats&day=0&said=/);
  await page.locator("summary", { hasText: "Did you mean something else?" }).click();
  await page.getByRole("link", { name: "“sunday”" }).click();
  await expect(page).toHaveURL(/\/meetings\?q=%22paper\+boats\+sunday%22$/);
  await expect(page.getByRole("region", { name: "Meetings found" }).getByRole("link", { name: "Paper Boats on Sunday" })).toBeVisible();
  await page.goto("/meetings?ask=paper+boats+on+sunday");
  await page.locator("summary", { hasText: "Did you mean something else?" }).click();
  await page.getByRole("link", { name: "exactly all these words" }).click();
  await expect(page).toHaveURL(/\/meetings\?q=%22paper\+boats\+on\+sunday%22$/);
  await expect(page.getByRole("list", { name: "Understood as" })).toContainText("“paper boats on sunday”");
});

test("near me and a distance ask for what the line cannot say", async ({ page }) => {
  await page.goto("/meetings?ask=beginners+near+me");
  await expect(page).toHaveURL(/types=BE&said=/);
  await expect(page.getByText("To find what is near you")).toBeVisible();
  await page.goto("/meetings?ask=within+5+miles");
  await expect(page.getByText("A distance needs a place")).toBeVisible();
});

test("a Persian line, right to left", async ({ page }) => {
  await page.goto("/fa");
  await page.getByRole("searchbox").first().fill("جلسهٔ زنان سه‌شنبه شب در لیدز");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fa\/meetings\?near=.*day=2&from=21:00&until=04:59&types=W&said=/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator(".chips").first()).toContainText("سه‌شنبه");
});

test("the examples under the line lead to answers, and the separate fields are still there", async ({ page }) => {
  await page.goto("/");
  const examples = page.getByRole("list", { name: "Lines to try" }).getByRole("link");
  await expect(examples).toHaveCount(3);
  await examples.first().click();
  await expect(page).toHaveURL(/types=BE.*attendance=online/);
  await page.goto("/");
  await page.locator("summary", { hasText: "Search with separate fields" }).click();
  await page.getByRole("searchbox", { name: "Words" }).fill("lamp");
  await page.getByRole("textbox", { name: "Near" }).fill("Leeds");
  await page.getByRole("button", { name: "Find meetings" }).last().click();
  await expect(page).toHaveURL(/\/meetings\?q=lamp&near=Leeds$/);
});
