// A desk that is filled in, as its staff see it: no page scrolls sideways on a phone, and axe finds nothing, in both
// themes. With DESK_PICTURES set to a folder, a picture of each page is put there.

import { join as path } from "node:path";

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";

import { admit, consent, counsellor, join, planAndCode } from "./desk";
import { type Site, Site as Sites, expect, test } from "./site";

test.setTimeout(600_000);

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page, as lines to read. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

const SIZES = [
  { name: "320-dark", width: 320, height: 800, colorScheme: "dark" },
  { name: "768", width: 768, height: 1000, colorScheme: "light" },
  { name: "1280", width: 1280, height: 900, colorScheme: "light" },
] as const;

/** Looks at the page that is there, in each size. */
async function look(page: Page, name: string): Promise<void> {
  for (const { name: size, width, height, colorScheme } of SIZES) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${name} at ${size} scrolls sideways`).toBeLessThanOrEqual(width);
    expect(await faults(page), `${name} at ${size}`).toEqual([]);
    const folder = process.env.DESK_PICTURES;
    if (folder !== undefined) await page.screenshot({ path: path(folder, `${name}-${size}.png`), fullPage: true });
  }
}

/** Types into fields by their names. */
async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`main [name="${name}"]`).first().fill(value);
}

/** An admin, and a coordinator of volunteers whom they invite. */
async function others(browser: Browser, site: Site): Promise<{ lead: Page; calls: Page }> {
  const lead = await (await browser.newContext()).newPage();
  await join(lead, site.desk, site.command("clinic", "invite", "--name", "Second Lead").trim());
  await lead.goto(`${site.desk}/staff`);
  await lead.getByLabel("Their name").fill("Maple");
  await lead.locator("#role").selectOption("volunteers");
  await lead.getByRole("button", { name: "Make an invitation" }).click();
  const words = (await lead.locator(".six-words bdi").allTextContents()).join(" ");
  const calls = await (await browser.newContext()).newPage();
  await join(calls, site.desk, words);
  return { lead, calls };
}

/** Two volunteers, of whom one answers on Tuesday evenings. */
async function roster(calls: Page, desk: string): Promise<void> {
  for (const [alias, screened] of [["River Stone", "2026-10-01"], ["A Volunteer With A Rather Long Alias", ""]] as const) {
    await calls.goto(`${desk}/volunteers/new`);
    await fill(calls, {
      alias,
      reach: "555 0142, best after six; or by a message to the desk of the hall at the mill",
      languages: "en, es",
      fellowships: "AA, NA, SMART Recovery",
      background: "alcohol, opioids",
      screened,
      "from-1": "00:00",
      "until-1": "23:59",
    });
    for (const box of await calls.locator('[name="offer"]').all()) await box.check();
    for (const box of await calls.locator('[name="day-1"]').all()) await box.check();
    await calls.locator("main form button").first().click();
    await expect(calls).toHaveURL(`${desk}/volunteers`);
  }
}

/** Handing over has begun: the first meeting was held, a step is done, one was left out, a volunteer was asked. */
async function handOver(ash: Page, client: string): Promise<void> {
  await ash.goto(`${client}/handoff`);
  await fill(ash, { on: "2026-11-16" });
  await ash.locator('button[value="begin"]').click();
  await ash.locator("details").first().evaluate((one) => one.setAttribute("open", ""));
  await ash.locator('button[value="hold"]').first().click();
  for (const act of ["done", "left"]) {
    const at = act === "done" ? 0 : 1;
    await ash.locator("ol details").nth(at).evaluate((one) => one.setAttribute("open", ""));
    await ash.locator("ol details").nth(at).locator(`button[value="${act}"]`).click();
  }
  await ash.goto(`${client}/handoff/volunteers`);
  await look(ash, "call");
  await ash.locator("details summary").first().click();
  await fill(ash, { meeting: "Early Steps, at the mill", day: "2026-11-26", time: "19:00" });
  await look(ash, "call-open");
  await ash.locator("details form button").first().click();
  await expect(ash.getByText("River Stone").first()).toBeVisible();
}

/** The plan goes out under the consent; ends on what was disclosed. */
async function disclose(ash: Page, client: string): Promise<void> {
  await ash.goto(`${client}/disclosures/new`);
  await look(ash, "disclose");
  await ash.getByLabel("plan", { exact: true }).first().check();
  await ash.locator('[name="groups"]').first().check();
  await ash.locator("main form button").first().click();
  await expect(ash.getByText("This record which has been disclosed to you is protected")).toBeVisible();
}

/** Three meetings for the client; one goes into the plan, and what was filled in is kept by a press. */
async function meetings(ash: Page, client: string): Promise<void> {
  await ash.goto(`${client}/meetings`);
  await fill(ash, { near: "Leeds" });
  await look(ash, "meetings");
  await ash.getByRole("button", { name: "Show meetings" }).click();
  await expect(ash.getByRole("heading", { name: "Three to try first" })).toBeVisible();
  await look(ash, "chosen");
  const name = (await ash.locator("ol.three h2").first().textContent()) ?? "";
  await ash.getByRole("button", { name: "Keep what was filled in" }).click();
  await expect(ash.getByText("Kept on 24 November 2026")).toBeVisible();
  await ash.getByRole("button", { name: /Put it into the plan/ }).first().click();
  await expect(ash).toHaveURL(`${client}/plan`);
  await expect(ash.locator("main")).toContainText(name);
  await look(ash, "plan");
}

/** A list that was asked for, and an order under which something goes out. */
async function duties(page: Page, client: string): Promise<void> {
  await page.goto(`${client}/lists`);
  await fill(page, { intermediary: "Larch Exchange for Health Records of the Three Counties", received: "2026-11-20" });
  await page.locator("main form button").first().click();
  await look(page, "list");
  await page.goto(`${client}/lists`);
  await look(page, "lists");
  await page.goto(`${client}/orders`);
  await fill(page, { court: "District court of the county", number: "26-CV-1234", issued: "2026-11-20" });
  await page.locator('[name="section"]').first().check();
  await page.getByLabel("plan", { exact: true }).check();
  await page.getByRole("button", { name: "Write the order down" }).click();
  await look(page, "orders");
  await page.getByRole("link", { name: "Let something out under it" }).click();
  await look(page, "order");
  await page.locator('[name="what"]').first().check();
  await page.getByRole("button", { name: "Write it down and show it" }).click();
  await look(page, "ordered");
}

/** A breach, and who must be told. */
async function breach(lead: Page, desk: string): Promise<void> {
  await lead.goto(`${desk}/breaches`);
  await fill(lead, { day: "2026-11-24", time: "08:00", people: "640", in_one_state: "610", what: "A laptop with a signed-in session was stolen." });
  await lead.locator('[name="gdpr"]').check();
  await lead.getByRole("button", { name: "Write it down", exact: true }).click();
  await expect(lead.getByText(/hours left/)).toBeVisible();
  await look(lead, "breaches");
}

test("every page of a desk in use", async ({ browser }) => {
  const flags = ["--clinic-listen", "127.0.0.1:0", "--public-url", "http://127.0.0.1:9"];
  const site: Site = await Sites.start("riverside.json", undefined, flags);
  try {
    const ash = await counsellor(browser, site, true);
    const { lead, calls } = await others(browser, site);
    await admit(ash, site.desk);
    const client = ash.url();
    await look(ash, "client");
    await consent(ash);
    await look(ash, "consent");
    await planAndCode(ash, client);
    await roster(calls, site.desk);
    await look(calls, "volunteers");
    await handOver(ash, client);
    await look(ash, "handoff");
    await disclose(ash, client);
    await look(ash, "disclosed");
    await ash.goto(`${client}/disclosures`);
    await look(ash, "disclosures");
    await meetings(ash, client);
    await duties(ash, client);
    await breach(lead, site.desk);
    for (const [who, where] of [[lead, "numbers"], [lead, "log"], [lead, "staff"], [ash, ""], [calls, "volunteers/new"]] as const) {
      await who.goto(`${site.desk}/${where}`);
      await look(who, where === "" ? "clients" : where.replace("/", "-"));
    }
    // The log by a filter, as a form without a script sends it.
    await lead.goto(`${site.desk}/log?what=disclosed`);
    await expect(lead.locator("tbody tr")).toHaveCount(1);
    await look(lead, "log-filtered");
    expect(site.command("clinic", "verify-log")).toContain("papers are what it says");
  } finally {
    await site.stop();
  }
});
