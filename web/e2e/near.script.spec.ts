// Near me: the device is asked after a press and never before; what it says leaves it rounded, in the body of a form,
// and is found nowhere afterwards.

import type { Page, Request } from "@playwright/test";

import { Site, expect, test } from "./site";

/** Where the device is; nothing finer than two decimals of it may leave. */
const POSITION = { latitude: 53.801277, longitude: -1.548567 };
const ROUNDED = "53.80,-1.55";

/** Gives the page a device that knows where it is. */
async function stand(page: Page): Promise<Request[]> {
  await page.context().grantPermissions(["geolocation"]);
  await page.context().setGeolocation(POSITION);
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  return requests;
}

async function press(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Near me" }).click();
  await expect(page).toHaveURL(/\/meetings\/near(\?|$)/);
}

test("what is near is found, and the place goes rounded in the body of a form", async ({ page }) => {
  const requests = await stand(page);
  await page.goto("/");
  await press(page);
  const found = page.getByRole("region", { name: "Meetings found" });
  await expect(found.getByRole("listitem").filter({ hasText: "Paper Boats" }).first()).toContainText("mi");
  await expect(page.getByRole("main")).toContainText("Around Leeds.");
  await expect(page.getByRole("link", { name: "Remove: near me" })).toBeVisible();
  const asked = requests.find((request) => request.url().endsWith("/meetings/near"));
  expect(asked?.method()).toBe("POST");
  expect(new URLSearchParams(asked?.postData() ?? "").get("here")).toBe(ROUNDED);
  for (const request of requests) {
    const told = [request.url(), request.postData() ?? "", JSON.stringify(await request.allHeaders())].join("\n");
    expect(told).not.toContain("53.801");
    expect(told).not.toContain("1.548");
    expect(request.url()).not.toContain("53.8");
    expect((await request.allHeaders())["referer"] ?? "").toBe("");
  }
});

test("filters, chips and the way back go on without the place in an address", async ({ page }) => {
  const requests = await stand(page);
  await page.goto("/meetings?types=O&radius=50km");
  await press(page);
  await expect(page.getByRole("listitem").filter({ hasText: "open" }).first()).toBeVisible();
  await page.getByLabel("How far").selectOption("2mi");
  await page.getByRole("button", { name: "Show these" }).click();
  await expect(page.getByRole("link", { name: "Remove: near me, 2 mi" })).toBeVisible();
  await page.getByRole("button", { name: "Remove: open" }).click();
  await expect(page).toHaveURL(/\/meetings\/near(\?|$)/);
  await expect(page.getByRole("link", { name: "Lamp Post" })).toBeVisible();
  await page.getByRole("link", { name: "فارسی" }).click();
  await expect(page).toHaveURL(/\/fa\/meetings\/near\?/);
  await page.goto("/meetings");
  await press(page);
  await page.getByRole("textbox", { name: "Near" }).fill("York");
  await page.getByRole("button", { name: "Find meetings" }).click();
  await expect(page).toHaveURL(/\/meetings\?near=York/);
  for (const request of requests) {
    expect(request.url()).not.toContain("53.8");
  }
});

test("coming back from a meeting leads to the question and the button, not to a form sent twice", async ({ page }) => {
  await stand(page);
  await page.goto("/meetings?types=O");
  await press(page);
  await page.getByRole("link", { name: "Paper Boats", exact: true }).click();
  await page.goBack();
  await expect(page.getByText("Your place was not kept")).toBeVisible();
  await expect(page.getByRole("link", { name: "Remove: open" })).toBeVisible();
  await press(page);
  await expect(page.getByRole("link", { name: "Remove: near me" })).toBeVisible();
});

test("the next ones are asked for in a form too", async ({ page }) => {
  await stand(page);
  await page.goto("/meetings?limit=2");
  await press(page);
  const names = () => page.getByRole("region", { name: "Meetings found" }).getByRole("heading", { level: 2 }).allTextContents();
  const first = await names();
  await page.getByRole("button", { name: "Show the next ones" }).click();
  await expect(page.getByRole("button", { name: "Back to the first ones" })).toBeVisible();
  await expect(page).toHaveURL(/\/meetings\/near(\?|$)/);
  expect((await names()).filter((name) => first.includes(name))).toEqual([]);
});

test("a device that does not say where it is leads to the line for a town", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.method()));
  await page.goto("/");
  await page.getByRole("button", { name: "Near me" }).click();
  await expect(page.getByRole("status").filter({ hasText: "did not give your place, and that is fine" })).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "What would help?" })).toBeFocused();
  expect(requests).not.toContain("POST");
});

for (const [why, code] of [["takes too long", 3], ["cannot tell", 2]] as const) {
  test(`a device that ${why} leads to the line for a town, and may be asked again`, async ({ page }) => {
    await page.addInitScript((failed) => {
      navigator.geolocation.getCurrentPosition = (_, refused) =>
        refused?.({ code: failed, PERMISSION_DENIED: 1, message: "" } as GeolocationPositionError);
    }, code);
    await page.goto("/");
    const button = page.getByRole("button", { name: "Near me" });
    await button.click();
    const status = page.locator("form[data-near-me] [role=status]");
    await expect(status).not.toBeEmpty();
    await expect(status).not.toContainText("and that is fine");
    await expect(page.getByRole("searchbox", { name: "What would help?" })).toBeFocused();
    await expect(button).toBeEnabled();
  });
}

test("P1: a position is found nowhere afterwards", async ({ browser }) => {
  const site = await Site.start("riverside.json");
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: -47.123456, longitude: -71.654321 });
  await page.goto("/");
  await press(page);
  await page.getByRole("button", { name: "Show these" }).click();
  const kept = await page.evaluate(() => ({
    address: location.href,
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    state: JSON.stringify(history.state),
    cookie: document.cookie,
  }));
  const traces = `${site.traces()}\n${JSON.stringify(kept)}`;
  await context.close();
  await site.stop();
  for (const mark of ["-47.12", "-71.65", "47.1234", "71.6543"]) {
    expect(traces).not.toContain(mark);
  }
});
