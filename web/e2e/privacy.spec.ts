// P1, P2, P3 and P11: reading leaves nothing here, nothing on the device, and nothing with anybody else.

import { PAGES } from "./pages";
import { Site, expect, test } from "./site";

/** Everything that can be asked for without a form. */
const DATA = [
  "/meetings.json",
  "/meetings.csv",
  "/meetings.ics",
  "/meetings/paper-boats.ics",
  "/api/v1/meetings?q=boats",
  "/api/v1/meetings?day=9",
  "/api/v1/openapi.json",
  "/embed.js",
  "/embed/meetings?q=boats",
  "/fa/embed?day=2",
  "/kept/words",
  "/manifest.webmanifest",
  "/worker.js",
  "/meetings/paper-boats?copy=1",
  "/healthz",
  "/readyz",
  "/meetings/there-is-no-such-meeting",
  "/there/is/no/such/page",
];

test("P1: nothing about a visitor is found afterwards", async ({ playwright }) => {
  const site = await Site.start("riverside.json");
  const mark = "marker-7f3a9c";
  const headers = {
    "user-agent": `${mark}-agent`,
    referer: `https://${mark}.example/`,
    "accept-language": `${mark}`,
    "x-forwarded-for": `203.0.113.77, ${mark}`,
    forwarded: `for=${mark}`,
    cookie: `${mark}=1`,
  };
  const visitor = await playwright.request.newContext({ baseURL: site.address, extraHTTPHeaders: headers });
  for (const path of [...PAGES, ...DATA, `/meetings?q=${mark}`, `/${mark}`]) {
    await visitor.get(path);
  }
  const form = { what: "else", note: "The door is green." };
  await visitor.post("/meetings/paper-boats/wrong", { form, headers: { origin: site.address } });
  const told = { visit: `paper-boats;home;people;2026-11-17`, q: mark, go: `q=${mark}` };
  await visitor.post("/meetings/for-me", { form: told, headers: { origin: site.address } });
  const sheet = { near: "Leeds", avoid: mark, problem: "alcohol" };
  await visitor.post("/start/patient/sheet", { form: sheet, headers: { origin: site.address } });
  // In a room, and saying something there.
  const entered = await visitor.post("/rooms/open-en/enter", { headers: { origin: site.address }, maxRedirects: 0 });
  const cookie = `${mark}=1; ${(entered.headers()["set-cookie"] ?? "").split(";")[0]}`;
  const inside = await (await visitor.get("/rooms/open-en/inside", { headers: { cookie } })).text();
  const k = /data-k="(\w+)"/.exec(inside)?.[1] ?? "";
  expect(k).not.toBe("");
  const wishes: Record<string, string>[] = [{ do: "raise" }, { do: "say", text: `${mark} is what I say` }, { do: "done" }];
  for (const wish of wishes) {
    const headers = { origin: site.address, cookie };
    const answer = await visitor.post("/rooms/open-en/act", { form: { k, ...wish }, headers });
    expect(answer.status()).toBeLessThan(400);
  }
  const words = { words: `${mark} a b c d e` };
  await visitor.post("/me/in", { form: words, headers: { origin: site.address } });
  await visitor.dispose();
  const traces = site.traces();
  await site.stop();
  expect(traces).not.toContain(mark);
  expect(traces).not.toContain("203.0.113.77");
});

test("P2, P3: pages ask only their own site and leave nothing on the device", async ({ page, context, site }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address)) {
      elsewhere.push(request.url());
    }
  });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  for (const path of PAGES) {
    const answer = await page.goto(path);
    await page.waitForLoadState("networkidle");
    const headers = answer?.headers() ?? {};
    expect(headers["content-security-policy"], path).toMatch(/^default-src 'none'/);
    expect(headers["content-security-policy"], path).not.toMatch(/unsafe|\*/);
    expect(headers["referrer-policy"], path).toBe("no-referrer");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["set-cookie"], path).toBeUndefined();
    expect(headers["access-control-allow-origin"], path).toBeUndefined();
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      copies: (await caches.keys()).length,
    }));
    expect(kept, path).toEqual({ local: 0, session: 0, databases: 0, workers: 0, copies: 0 });
  }
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test("P3: the same address gives two visitors the same bytes", async ({ playwright, site }) => {
  const one = await playwright.request.newContext({ baseURL: site.address, userAgent: "one" });
  const headers = { "accept-language": "fa", referer: "https://example.org/" };
  const two = await playwright.request.newContext({ baseURL: site.address, userAgent: "two", extraHTTPHeaders: headers });
  for (const path of [...PAGES, ...DATA]) {
    const [first, second] = [await one.get(path), await two.get(path)];
    expect(await second.text(), path).toBe(await first.text());
    expect(second.status(), path).toBe(first.status());
  }
  await one.dispose();
  await two.dispose();
});

test("P11: titles say nothing to whoever looks over a shoulder", async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    expect(await page.title(), path).not.toMatch(/addict|alcohol|anonymous|narcotic|drug|recover|\bAA\b|Paper Boats|Lamp Post/i);
  }
});

test("lists out may be read from any origin; forms may not be sent from one", async ({ request, site }) => {
  for (const path of DATA.slice(0, 9)) {
    const answer = await request.get(path);
    expect(answer.headers()["access-control-allow-origin"], path).toBe("*");
  }
  const form = { what: "else", note: "from elsewhere" };
  const headers = { origin: "https://example.org", "sec-fetch-site": "cross-site" };
  const refused = await request.post("/meetings/paper-boats/wrong", { form, headers });
  expect(refused.status()).toBe(403);
  expect(site.command("inbox")).not.toContain("from elsewhere");
});

test("hostile text shows as text", async ({ page }) => {
  await page.goto("/meetings/as-it-stands");
  expect(await page.title()).not.toBe("broken");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("As it stands");
  await expect(page.getByRole("main")).toContainText("\"Quoted\" & 'sharp'");
  await expect(page.locator("main script:not([type='application/ld+json']), main img")).toHaveCount(0);
  for (const link of await page.locator("a[href]").all()) {
    expect(await link.getAttribute("href")).toMatch(/^(\/|#|https?:|geo:|tel:|mailto:|sms:|webcal:)/);
  }
});

test("an unknown address is a kind page with the right status", async ({ page }) => {
  for (const path of ["/there/is/no/such/page", "/meetings/there-is-no-such-meeting", "/fa/there-is-none"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("main").locator("a[href$='/meetings']").first()).toBeVisible();
    await expect(page.getByRole("main").locator("a[href$='/help']").first()).toBeVisible();
  }
});
