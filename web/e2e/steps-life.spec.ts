// A worksheet read by a sponsor and taken back; days counted over a slip; with a script and without.

import { expect, test } from "./site";
import { firstSheet, withSixWords } from "./steps";

const MARKER = "marker-life-5d2a";

test("a page is shared with one reader, answered, and taken back", async ({ page, browser, site }, info) => {
  const script = info.project.name === "with-script";
  const sheet = await firstSheet(page);
  await withSixWords(page);
  await page.goto(sheet);
  await page.locator(".sheet-form textarea").first().fill(MARKER);
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();

  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: script });
  const reader = await context.newPage();
  await withSixWords(reader);
  const sent: string[] = [];
  reader.on("request", (request) => sent.push(request.postData() ?? ""));
  await reader.goto("/steps/sponsor");
  if (script) {
    // From a list of which somebody could guess, nothing is drawn.
    const list = (await (await reader.request.get("/steps/sponsor/list")).text()).replace("zoom", "abacus");
    await reader.route("**/steps/sponsor/list", (route) => route.fulfill({ body: list }));
    await reader.getByRole("button", { name: "Make a code" }).click();
    await expect(reader.locator("[data-status]")).toContainText("That did not work.");
    await expect(reader.locator(".six-words bdi")).toHaveCount(0);
    await reader.unroute("**/steps/sponsor/list");
  }
  await reader.getByRole("button", { name: "Make a code" }).click();
  await expect(reader.locator(".six-words bdi")).toHaveCount(6);
  const code = (await reader.locator(".six-words bdi").allTextContents()).join(" ");
  // With a script, no word of the code is ever sent.
  if (script) expect(sent.join(" ")).not.toContain(code.split(" ")[0] ?? "none");

  await page.getByText("Share this page with one person").click();
  await page.getByLabel("Their six words").fill(` ${code.toUpperCase()} `);
  await page.getByRole("button", { name: "Share this page" }).click();
  await expect(page.getByText("Your reader can open it now")).toBeVisible();

  await reader.goto("/steps/sponsor");
  if (!script) await reader.getByRole("button", { name: "Open it here" }).click();
  await expect(reader.locator("[data-with]")).toContainText(MARKER);
  await reader.getByLabel("Your answer").fill(`${MARKER} answer`);
  await reader.getByRole("button", { name: "Answer" }).click();
  await expect(reader.locator("[data-status]")).toContainText("Your answer was sent.");
  // Whoever answered sees what they said, now and later.
  await expect(reader.locator("[data-with]")).toContainText(`What you answered${MARKER} answer`);
  await reader.goto("/steps/sponsor");
  if (!script) await reader.getByRole("button", { name: "Open it here" }).click();
  await expect(reader.locator("[data-with]")).toContainText(`What you answered${MARKER} answer`);

  await page.goto("/steps/sponsor");
  if (!script) await page.getByRole("button", { name: "Open it here" }).click();
  await expect(page.locator("[data-mine]")).toContainText(`${MARKER} answer`);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.locator("[data-status]")).toContainText("Taken back.");
  await reader.goto("/steps/sponsor");
  if (!script) await reader.getByRole("button", { name: "Open it here" }).click();
  await expect(reader.locator("[data-with]")).toContainText("Nothing yet.");
  expect(site.traces()).not.toContain(MARKER);
  await context.close();
});

test("days go on counting over a slip, and a day is looked back at", async ({ page, site }, info) => {
  const script = info.project.name === "with-script";
  await withSixWords(page);
  await page.clock.setFixedTime(new Date("2026-11-24T18:30:00Z")).catch(() => undefined);
  await page.goto("/steps/life");
  await page.getByLabel("A name for it").fill(MARKER);
  await page.getByLabel("The first day").fill("2026-08-24");
  await page.locator("input[name=known]").last().check();
  await page.getByRole("button", { name: "Count from here" }).click();
  const card = page.locator(".life-date");
  await expect(card).toContainText("92 days this time");
  await expect(card).toContainText("92 days in all");
  await expect(card).toContainText("Next: 6 months, on 24 February 2027");
  await card.getByText("Write down a slip").click();
  await card.getByLabel("Which day").fill("2026-11-20");
  await card.getByRole("button", { name: "Keep it" }).click();
  await expect(card).toContainText("3 days this time");
  await expect(card).toContainText("91 days in all");
  await card.getByText("What you have reached").click();
  await expect(card).toContainText("60 days, on 23 October 2026");

  await page.getByLabel("so-so").check();
  await page.getByLabel("Meetings", { exact: true }).fill("2");
  await page.getByLabel("A few words", { exact: true }).fill(`${MARKER} day`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".life-graph .dot")).toHaveCount(1);
  await page.goto("/steps/life");
  if (!script) await page.getByRole("button", { name: "Open my words here" }).click();
  await expect(page.locator("[data-days]")).toContainText(`${MARKER} day`);
  await expect(page.locator(".life-date")).toContainText(MARKER);

  // A day of an earlier month is there when it is asked for.
  await page.locator("#on").fill("2026-05-20");
  await page.getByLabel("A few words", { exact: true }).fill(`${MARKER} in May`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await page.goto("/steps/life");
  if (!script) await page.getByRole("button", { name: "Open my words here" }).click();
  await expect(page.locator("[data-days]")).not.toContainText("in May");
  await page.getByText("Earlier months").click();
  await page.getByRole("button", { name: "Days of 2026-05" }).click();
  await expect(page.locator("[data-days]")).toContainText(`${MARKER} in May`);
  await page.locator("[data-months] button").first().click();
  await expect(page.locator("[data-days]")).toContainText(`${MARKER} day`);
  expect(site.traces()).not.toContain(MARKER);
});
