// A list of this site on another: by one line of script, in a frame, and without either.

import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { Page } from "@playwright/test";

import { expect, test } from "./site";

/** Another site: pages by path. */
class Elsewhere {
  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async open(pages: Record<string, string>, policy?: string): Promise<Elsewhere> {
    const server = createServer((request, response) => {
      const page = pages[request.url ?? "/"];
      const headers: Record<string, string> = { "content-type": "text/html; charset=utf-8" };
      if (policy !== undefined) headers["content-security-policy"] = policy;
      response.writeHead(page === undefined ? 404 : 200, headers);
      response.end(page ?? "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Elsewhere(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function html(body: string, lang = "en"): string {
  return `<!doctype html><html lang="${lang}"><head><title>A group</title><link rel="icon" href="data:,">
    <style>li, p, a { color: red !important; font-size: 40px !important }</style></head>
    <body><main><h1>A group</h1>${body}</main></body></html>`;
}

/** The lines the site itself offers for a question. */
async function lines(page: Page, question: string): Promise<{ script: string; frame: string }> {
  await page.goto(`/embed/make?${question}`);
  return {
    script: await page.getByRole("textbox", { name: "With a script" }).inputValue(),
    frame: await page.getByRole("textbox", { name: "In a frame, without a script" }).inputValue(),
  };
}

test("the lines offered work on another site, with scripts and without", async ({ page, context, site }, info) => {
  const scripts = info.project.name === "with-script";
  await page.goto("/meetings?q=boats");
  await page.getByRole("link", { name: "Put this list on your site" }).click();
  await expect(page.frameLocator("iframe").getByRole("link", { name: "Paper Boats", exact: true })).toBeVisible();
  const { script, frame } = await lines(page, "q=boats");
  const other = await Elsewhere.open({ "/": html(script), "/frame": html(frame) });
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));

  await page.goto(`${other.address}/`);
  if (scripts) {
    const list = page.getByRole("region", { name: "Next meetings" });
    await expect(list.getByRole("listitem")).toHaveCount(2);
    await expect(list).toContainText("Paper Boats");
    await expect(list).toContainText("6 pm");
    await expect(list).toContainText("in progress");
    // Neither page's styles reach the other.
    const name = list.getByRole("link", { name: "Paper Boats", exact: true });
    expect(await name.evaluate((link) => getComputedStyle(link).fontSize)).toBe("16px");
    await expect(page.locator("h1")).toHaveCSS("font-size", "32px");
    await name.click();
    await expect(page).toHaveURL(`${site.address}/meetings/paper-boats`);
  } else {
    await page.getByRole("link", { name: "See all meetings" }).click();
    await expect(page).toHaveURL(`${site.address}/meetings?q=boats`);
  }

  await page.goto(`${other.address}/frame`);
  const framed = page.frameLocator("iframe");
  await expect(framed.getByRole("heading", { name: "Next meetings" })).toBeVisible();
  await expect(framed.getByRole("listitem")).toHaveCount(2);
  const opened = context.waitForEvent("page");
  await framed.getByRole("link", { name: "Paper Boats", exact: true }).click();
  const fresh = await opened;
  await expect(fresh).toHaveURL(`${site.address}/meetings/paper-boats`);
  expect(await fresh.evaluate(() => window.opener === null)).toBe(true);
  await fresh.close();

  expect(asked.filter((url) => !url.startsWith(site.address) && !url.startsWith(other.address) && !url.startsWith("data:"))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(complaints).toEqual([]);
  await other.close();
});

test("no other page of the site may stand in a frame there", async ({ page, site }) => {
  const paths = ["/", "/meetings", "/meetings/paper-boats", "/embed/make", "/kept", "/rooms/open-en", "/me", "/help"];
  const frames = paths.map((path) => `<iframe src="${site.address}${path}" title="${path}"></iframe>`).join("");
  const other = await Elsewhere.open({ "/": html(frames) });
  await page.goto(`${other.address}/`);
  await page.waitForLoadState("networkidle");
  for (const path of paths) {
    const frame = page.frameLocator(`iframe[title="${path}"]`);
    await expect(frame.getByRole("banner"), path).toHaveCount(0);
  }
  await other.close();
});
