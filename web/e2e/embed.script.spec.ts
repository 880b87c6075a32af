// What only happens with scripts: hostile surroundings, the reader's clock, languages, failures, renewal.

import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { AxeBuilder } from "@axe-core/playwright";

import { Site, expect, test } from "./site";

/** Opens another site with one page. */
async function elsewhere(body: string, lang: string, policy?: string): Promise<{ address: string; server: Server }> {
  const page = `<!doctype html><html lang="${lang}"><head><title>A group</title><link rel="icon" href="data:,"></head><body><main><h1>A group</h1>${body}</main></body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      ...(policy === undefined ? {} : { "content-security-policy": policy }),
    });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

test("hostile attributes are text, and reach no other address", async ({ page, site }) => {
  const hostile = [
    `data-query='"><img src=x onerror="document.title=1">'`,
    `data-query="region=&lt;script&gt;document.title=1&lt;/script&gt;&amp;near=../../me"`,
    `data-query="https://example.org/" data-lang="//example.org"`,
    `data-query="#/../me?x" data-lang="constructor" data-theme="x onload=1"`,
    `data-query="q=%" data-lang="__proto__"`,
  ];
  const tags = hostile.map((attributes) => `<script src="${site.address}/embed.js" ${attributes} async></script>`);
  const { address, server } = await elsewhere(tags.join(""), "en");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await expect(page).toHaveTitle("A group");
  await expect(page.locator(".hg")).toHaveCount(hostile.length);
  expect(await page.locator(".hg img, .hg script").count()).toBe(0);
  for (const url of asked.filter((url) => url !== address && !url.startsWith("data:"))) {
    expect(new URL(url).origin).toBe(site.address);
    expect(["/embed.js", "/embed/meetings"]).toContain(new URL(url).pathname);
  }
  server.close();
});

test("a page with a strict policy, no cookie, no referrer, nothing kept", async ({ page, context, site }) => {
  const tag = `<script src="${site.address}/embed.js" data-query="day=2" async></script>`;
  const policy = `default-src 'none'; script-src ${site.address}; connect-src ${site.address}; img-src data:; require-trusted-types-for 'script'`;
  const { address, server } = await elsewhere(tag, "en", policy);
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const answered = page.waitForResponse(/embed\/meetings/);
  await page.goto(address);
  const answer = await answered;
  const sent = await answer.request().allHeaders();
  expect(sent["cookie"]).toBeUndefined();
  expect(sent["referer"]).toBeUndefined();
  expect(answer.headers()["access-control-allow-credentials"]).toBeUndefined();
  await expect(page.getByRole("region", { name: "Next meetings" })).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  expect(complaints).toEqual([]);
  server.close();
});

test("in its language, or the page's, light and dark, as far as a program can tell", async ({ page, site }) => {
  const tag = (more: string) => `<script src="${site.address}/embed.js" data-query="limit=3" ${more} async></script>`;
  const { address, server } = await elsewhere(tag('data-lang="es"') + tag(""), "fa");
  await page.goto(address);
  const spanish = page.getByRole("region", { name: "Próximas reuniones" });
  await expect(spanish.getByRole("link", { name: "Ver todas las reuniones" })).toHaveAttribute("href", `${site.address}/es/meetings`);
  const persian = page.getByRole("region", { name: "جلسه‌های بعدی" });
  await expect(persian).toHaveAttribute("dir", "rtl");
  const colour = () => spanish.evaluate((box) => getComputedStyle(box).backgroundColor);
  const light = await colour();
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
    expect(violations.map((rule) => `${scheme} ${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
  }
  expect(await colour()).not.toBe(light);
  for (const path of ["/embed?limit=3", "/fa/embed?limit=3"]) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
    expect(violations.map((rule) => rule.id), path).toEqual([]);
  }
  server.close();
});

test.describe("far away", () => {
  test.use({ timezoneId: "Asia/Tehran" });

  test("the reader's own time stands beside the meeting's", async ({ page, site }) => {
    const { address, server } = await elsewhere(`<script src="${site.address}/embed.js" data-query="q=boats&day=2" async></script>`, "en");
    await page.goto(address);
    await expect(page.getByRole("listitem").first()).toContainText("6 pm");
    await expect(page.getByRole("listitem").first()).toContainText("9:30 pm for you");
    server.close();
  });
});

test("while it loads, where there is nothing, where it fails, and anew every five minutes", async ({ page, site }) => {
  const tags = ["q=boats", "q=no-such-thing-at-all", "day=9"].map(
    (query) => `<script src="${site.address}/embed.js" data-query="${query}" async></script>`,
  );
  const { address, server } = await elsewhere(tags.join(""), "en");
  await page.clock.install();
  let asked = 0;
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route(/embed\/meetings/, async (route) => {
    asked += 1;
    await gate;
    await route.continue();
  });
  await page.goto(address);
  await expect(page.getByText("Loading meetings …")).toHaveCount(3);
  await expect(page.getByRole("link", { name: "See all meetings" })).toHaveCount(3);
  open();
  await expect(page.getByRole("link", { name: "Paper Boats", exact: true })).toBeVisible();
  await expect(page.getByText("There are no meetings to show just now.")).toBeVisible();
  await expect(page.getByText("The meetings could not be loaded just now.")).toBeVisible();
  const before = asked;
  await page.clock.fastForward("05:30");
  await expect.poll(() => asked).toBe(before + 3);
  // A list that is there stays when the site does not answer.
  await page.unroute(/embed\/meetings/);
  await page.route(/embed\/meetings/, (route) => route.abort());
  await page.clock.fastForward("05:30");
  await expect(page.getByRole("link", { name: "Paper Boats", exact: true })).toBeVisible();
  server.close();
});

test("the site that is asked is the one the script came from", async ({ page, site }) => {
  const second = await Site.start("riverside.json");
  const { address, server } = await elsewhere(
    `<base href="${site.address}/"><script src="${second.address}/embed.js" data-query="q=boats" async></script>`,
    "en",
  );
  await page.goto(address);
  await expect(page.getByRole("link", { name: "Paper Boats", exact: true })).toHaveAttribute(
    "href",
    `${second.address}/meetings/paper-boats`,
  );
  server.close();
  await second.stop();
});
