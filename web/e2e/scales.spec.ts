// Questionnaires: what answers come to is the same here as on the server; filled in by anybody, kept as a number, and
// shown to a clinic that asked, with its own scale; with a script and without.

import { readFileSync } from "node:fs";

import { AxeBuilder } from "@axe-core/playwright";
import { expect as held, test as plain, type Page } from "@playwright/test";

import { comesTo, readScale } from "../src/plan/scoring";
import { blank } from "../src/steps/document";
import { askedScales, bringScales, ownScales, totalsOn, totalsShown, withoutTotal, withTotal } from "../src/plan/totals";
import { admit, consent, counsellor } from "./desk";
import { type Site, Site as Sites, expect, test } from "./site";
import { withSixWords } from "./steps";

const QUESTION = "marker-question-77aa: how was the week?";
const OWN = `id = "own"
title = "Own of Larch House"
rights = "licence no. 7"
source = "made up for a test"
least = 0
most = 6
[[item]]
text = "${QUESTION}"
answers = [{ text = "marker-light", points = 0 }, { text = "marker-heavy", points = 3 }]
[[item]]
text = "and the one before?"
answers = [{ text = "light", points = 0 }, { text = "heavy", points = 3 }]
[[cut_off]]
whom = "everybody"
from = 5
`;

interface Known {
  scale: Record<string, unknown>;
  cases: { answers: (number | null)[]; is: object }[];
}
const known = JSON.parse(readFileSync(new URL("../../crates/care/data/scales.json", import.meta.url), "utf8")) as { scales: Known[] };

plain("answers come to what the server's program says", () => {
  held(known.scales.length).toBeGreaterThan(2);
  for (const { scale, cases } of known.scales) {
    const read = readScale(scale);
    if (read === undefined) throw new Error("it is no scale");
    for (const one of cases) held(comesTo(read, one.answers), `${read.id} ${one.answers}`).toEqual(one.is);
  }
});

plain("what is no scale, or says no rights, is none", () => {
  const good = known.scales[0]?.scale ?? {};
  held(readScale(good)?.id).toBe("audit-c");
  for (const change of [{ rights: " " }, { most: 13 }, { item: [] }, { id: "" }, { least: -1 }]) {
    held(readScale({ ...good, ...change }), JSON.stringify(change)).toBeUndefined();
  }
  held(readScale(null)).toBeUndefined();
});

plain("one number a day is kept, and none that was not seen is lost", () => {
  const one = { scale: "own", day: "2026-11-24", total: 5, title: "Own" };
  const page = withTotal(blank(""), one, []) ?? blank("");
  const seen = totalsOn(page);
  held(seen).toEqual([one]);
  const other = { ...blank(""), rows: { totals: [["own", "2026-11-24", "7", "Own"]] } };
  const again = withTotal({ ...page, other: [other] }, { ...one, total: 6 }, seen) ?? blank("");
  held(totalsOn(again).map(({ total }) => total)).toEqual([7, 6]);
  held(totalsOn(withoutTotal(again, { ...one, total: 7 }))).toEqual([{ ...one, total: 6 }]);
  held(withoutTotal(page, one).rows["totals"]).toEqual([]);
  held(totalsShown(again, "2026-11-25")).toEqual([]);
  held(totalsShown(page, "2026-11-24")).toEqual([{ scale: "own", day: "2026-11-24", total: 5 }]);
  const full = { ...blank(""), rows: { totals: Array.from({ length: 400 }, (_, at) => ["x", "2026-11-24", String(at)]) } };
  held(withTotal(full, one, [])).toBeUndefined();
});

plain("a clinic's own scales lie with the plan that asks for them", () => {
  const plan = { ...blank(""), fields: { scales: "audit-c\nten\nlost" } };
  bringScales(plan, [known.scales[1]?.scale, known.scales[0]?.scale, { id: "broken" }]);
  held(ownScales(plan).map(({ id }) => id)).toEqual(["ten"]);
  held(askedScales(plan)).toEqual(["AUDIT-C", "Ten of one to six", "lost"]);
  bringScales(plan, []);
  held(ownScales(plan).length).toBe(1);
  const later = { ...blank(""), other: [plan] };
  bringScales(later, [known.scales[2]?.scale]);
  held(ownScales(later).map(({ id }) => id)).toEqual(["odd", "ten"]);
  held(ownScales({ ...plan, other: [plan] }).length).toBe(1);
});

/** Answers AUDIT-C with the first, second and third question's answers by their words. */
async function answer(page: Page, answers: string[]): Promise<void> {
  const questions = page.locator("[data-questions] fieldset");
  for (const [at, text] of answers.entries()) await questions.nth(at).getByLabel(text, { exact: true }).check();
}

/** Opens what is kept, where no script does it. */
async function open(page: Page, script: boolean): Promise<void> {
  await page.goto("/plan/scale");
  if (!script) await page.getByRole("button", { name: "Open my words here" }).click();
}

test("anybody sees what answers come to, and nothing is kept", async ({ page, context, site }, info) => {
  const script = info.project.name === "with-script";
  await page.goto("/plan");
  await page.getByRole("link", { name: "Fill in a questionnaire" }).click();
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.postData() ?? ""));
  await answer(page, ["2 to 3 times a week", "5 or 6"]);
  await page.getByRole("button", { name: "Only see the number" }).click();
  await expect(page.getByText("Question 3 has no answer yet.")).toBeVisible();
  await answer(page, ["2 to 3 times a week", "5 or 6", "Weekly"]);
  await page.getByRole("button", { name: "Only see the number" }).click();
  await expect(page.locator("[data-result]").getByRole("heading", { name: "AUDIT-C: 8" })).toBeVisible();
  await expect(page.locator("[data-result]")).toContainText("no diagnosis");
  await expect(page.getByText("women: 3 or more")).toBeVisible();
  await expect(page.getByText(/Stopping alcohol, benzodiazepines or opioids suddenly can be dangerous/).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Six words of my own" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep the number" })).toHaveCount(0);
  if (script) expect(sent.join("")).toBe("");
  expect(await context.cookies()).toEqual([]);
  expect(site.traces()).not.toContain("a.1=3");
});

test("a number is kept, found again and deleted", async ({ page, site }, info) => {
  const script = info.project.name === "with-script";
  await page.clock.setFixedTime(new Date("2026-11-24T18:30:00Z")).catch(() => undefined);
  await withSixWords(page);
  await page.goto("/plan/scale");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.postData() ?? ""));
  await answer(page, ["Monthly or less", "1 or 2", "Monthly"]);
  await page.getByRole("button", { name: "Keep the number" }).click();
  await expect(page.getByText(/tick the box/).first()).toBeVisible();
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Keep the number" }).click();
  const earlier = page.locator("[data-earlier]");
  await expect(earlier).toContainText("24 November 2026 · AUDIT-C: 3 (from 0 to 12)");
  if (script) expect(sent.join(" ")).not.toMatch(/a\.1|audit-c|Monthly/);

  // Another try of the same day takes its place.
  await open(page, script);
  await expect(earlier).toContainText("AUDIT-C: 3");
  await answer(page, ["Never"]);
  await page.getByRole("button", { name: "Keep the number" }).click();
  await expect(earlier).toContainText("AUDIT-C: 0");
  await expect(earlier).not.toContainText("AUDIT-C: 3");
  const exported = await page.request.get("/me/export.json");
  expect(await exported.text()).toContain("AUDIT-C, 24 November 2026");
  expect(site.traces()).not.toContain("audit-c");
  if (script) {
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  }

  await open(page, script);
  await earlier.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("The number is deleted.")).toBeVisible();
  await open(page, script);
  await expect(earlier).toContainText("No number is kept.");
});

test("the questions stay in their own words in every language", async ({ page }) => {
  await page.goto("/fa/plan/scale");
  const first = page.locator("[data-questions] legend").first();
  await expect(first).toHaveAttribute("lang", "en");
  await expect(first).toHaveAttribute("dir", "ltr");
  await expect(page.locator("[data-english]")).toBeVisible();
});

/** The admin adds a scale by the clinic's licence; one without is refused. */
async function addScale(lead: Page, desk: string): Promise<void> {
  await lead.goto(`${desk}/settings`);
  await lead.getByRole("link", { name: "Scales of your own" }).click();
  await lead.getByLabel("The file, as text").fill(OWN.replace("licence no. 7", ""));
  await lead.getByRole("button", { name: "Add it" }).click();
  await expect(lead.getByRole("alert")).toContainText("under which licence");
  await lead.getByLabel("The file, as text").fill(OWN);
  await lead.getByRole("button", { name: "Add it" }).click();
  await expect(lead.getByText("licence no. 7")).toBeVisible();
}

test("a clinic's own scale goes to its member, and the number comes back", async ({ browser, page }, info) => {
  test.setTimeout(300_000);
  const script = info.project.name === "with-script";
  const site: Site = await Sites.start("riverside.json", undefined, ["--clinic-listen", "127.0.0.1:0"]);
  try {
    const desk = await counsellor(browser, site, script, (lead) => addScale(lead, site.desk));
    await admit(desk, site.desk);
    const client = desk.url();
    await consent(desk, ["plan", "totals of scales"]);
    await desk.goto(`${client}/plan`);
    await desk.getByLabel("What I want, a line each").fill("Sleep through the night");
    await desk.getByLabel("Own of Larch House").check();
    await desk.getByLabel("Ways without religion were put beside the others").check();
    await desk.getByRole("button", { name: "Save the plan" }).click();
    await desk.getByRole("link", { name: "Code for the member" }).click();
    await desk.getByLabel("totals of scales").check();
    await desk.getByRole("button", { name: "Make a code that asks" }).click();
    const words = (await desk.locator(".six-words bdi").allTextContents()).join(" ");

    const context = await page.context().browser()?.newContext({ baseURL: site.address, javaScriptEnabled: script });
    if (context === undefined) throw new Error("no browser");
    const phone = await context.newPage();
    await phone.clock.setFixedTime(new Date("2026-11-24T18:30:00Z")).catch(() => undefined);
    await withSixWords(phone);
    await phone.goto("/plan/clinic");
    await phone.getByLabel("The six words").fill(words);
    await phone.getByRole("button", { name: "See what they bring" }).click();
    await expect(phone.locator("main")).toContainText(QUESTION);
    await expect(phone.locator("main")).toContainText("licence no. 7");
    await phone.getByLabel("I have my six words on paper, and I know this.").check();
    await phone.getByRole("button", { name: "Take it" }).click();
    await expect(phone.getByText("It is yours now.").first()).toBeVisible();

    await open(phone, script);
    const sent: string[] = [];
    phone.on("request", (request) => sent.push(request.postData() ?? ""));
    await phone.getByRole("button", { name: "Own of Larch House" }).click();
    await answer(phone, ["marker-heavy", "heavy"]);
    await phone.getByRole("button", { name: "Keep the number" }).click();
    await expect(phone.locator("[data-earlier]")).toContainText("Own of Larch House: 6 (from 0 to 6)");
    await expect(phone.getByText("everybody: 5 or more")).toBeVisible();
    if (script) expect(sent.join(" ")).not.toMatch(/a\.1|own/);

    await phone.goto("/plan/clinic");
    if (!script) await phone.getByRole("button", { name: "Show what a clinic can see" }).click();
    await phone.getByRole("checkbox", { name: "Results of questionnaires" }).check();
    await phone.getByRole("button", { name: "See what the clinic would see" }).click();
    await expect(phone.locator("main")).toContainText("24 November 2026 · Own of Larch House · 6");
    await phone.getByRole("button", { name: "Send it", exact: true }).click();
    await expect(phone.getByText("It lies there for the clinic now.").first()).toBeVisible();

    await desk.goto(`${client}/shown`);
    await desk.getByRole("button", { name: "Look into the mailbox" }).click();
    await desk.goto(`${client}/scales`);
    await desk.getByRole("link", { name: "AUDIT-C" }).click();
    await desk.getByLabel("Never").first().check();
    await desk.getByRole("button", { name: "Keep it" }).click();
    const main = desk.locator("main");
    await expect(main).toContainText("Own of Larch House: 6");
    await expect(main).toContainText("shown by the client, who filled it in alone");
    await expect(main).toContainText("AUDIT-C: 0");
    await expect(main).toContainText("filled in here");
    await expect(main).not.toContainText("marker-heavy");
    expect(site.traces()).not.toContain("marker-heavy");
    expect(site.traces()).not.toContain(QUESTION);
  } finally {
    await site.stop();
  }
});
