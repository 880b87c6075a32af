// The whole way from a clinic to a member and back, across both zones: admitted, noticed, consented, planned; a code on
// paper; the member takes it, checks in, shows that; the consent is taken back, and the clinic sees nothing new.

import type { Page } from "@playwright/test";

import { CLIENT, admit, consent, counsellor, planAndCode } from "./desk";
import { type Site, Site as Sites, expect, test } from "./site";
import { withSixWords } from "./steps";

test.setTimeout(300_000);

const LINE = "marker-shown-5d20: slept six hours";
const LATER = "marker-later-8a11: a hard day";

/** The member types the six words, sees what they bring, and takes it with check-ins ticked. */
async function take(page: Page, words: string): Promise<void> {
  await withSixWords(page);
  await page.goto("/plan/clinic");
  await page.getByLabel("The six words").fill(words);
  await page.getByRole("button", { name: "See what they bring" }).click();
  const main = page.locator("main");
  await expect(main).toContainText("Larch House");
  await expect(main).toContainText("Sleep through the night");
  await expect(main).toContainText("Early Steps, with Ash at the door");
  await expect(main).toContainText("This record which has been disclosed to you is protected");
  await expect(main).not.toContainText(CLIENT);
  await expect(page.getByRole("checkbox", { name: /Check-ins/ })).not.toBeChecked();
  await page.getByRole("checkbox", { name: /Check-ins/ }).check();
  await page.getByLabel("I have my six words on paper, and I know this.").check();
  await page.getByRole("button", { name: "Take it" }).click();
  await expect(page.getByText("It is yours now.").first()).toBeVisible();
}

/** The member writes down how a day is. */
async function checkIn(page: Page, line: string, mood: string): Promise<void> {
  await page.goto("/plan/check-in");
  // Without a script what is kept is opened by an act.
  const closed = page.getByRole("button", { name: "Open my words here" });
  if (await closed.isVisible()) await closed.click();
  await page.getByLabel(mood, { exact: true }).check();
  await page.getByLabel("a little", { exact: true }).check();
  await page.locator("main textarea, main input[name=line]").first().fill(line);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept.", { exact: true }).first()).toBeVisible();
}

/** The member looks at what the clinic would see, and sends it. */
async function show(page: Page, script: boolean): Promise<void> {
  await page.goto("/plan/clinic");
  if (!script) await page.getByRole("button", { name: "Show what a clinic can see" }).click();
  await page.getByRole("button", { name: "See what the clinic would see" }).click();
  await expect(page.getByText("The clinic will see this, and nothing else")).toBeVisible();
  await page.getByRole("button", { name: "Send it", exact: true }).click();
}

test("from admission to a consent that is taken back", async ({ browser, page }, info) => {
  const script = info.project.name === "with-script";
  const site: Site = await Sites.start("riverside.json", undefined, ["--clinic-listen", "127.0.0.1:0"]);
  try {
    const desk = await counsellor(browser, site, script);
    await admit(desk, site.desk);
    const client = desk.url();
    await consent(desk);
    const signed = desk.url();
    const words = await planAndCode(desk, client);

    const member = await page.context().browser()?.newContext({ baseURL: site.address, javaScriptEnabled: script });
    if (member === undefined) throw new Error("no browser");
    const phone = await member.newPage();
    await take(phone, words);
    await checkIn(phone, LINE, "so-so");
    await show(phone, script);
    await expect(phone.getByText("It lies there for the clinic now.").first()).toBeVisible();

    await desk.goto(`${client}/shown`);
    await expect(desk.getByText(LINE)).toHaveCount(0);
    await desk.getByRole("button", { name: "Look into the mailbox" }).click();
    await expect(desk.getByText(LINE)).toBeVisible();

    // The member sees that the clinic looked.
    await phone.goto("/plan/clinic");
    if (!script) await phone.getByRole("button", { name: "Show what a clinic can see" }).click();
    await expect(phone.getByText("24 November 2026").first()).toBeVisible();

    await desk.goto(signed);
    await desk.getByRole("button", { name: "The client takes it back" }).click();
    await expect(desk.getByText("Taken back", { exact: true })).toBeVisible();
    await checkIn(phone, LATER, "so-so");
    await phone.goto("/plan/clinic");
    if (!script) await phone.getByRole("button", { name: "Show what a clinic can see" }).click();
    await expect(phone.getByText("The clinic has closed this. Nothing more comes to it.")).toBeVisible();
    await expect(phone.getByRole("button", { name: "See what the clinic would see" })).toHaveCount(0);
    await desk.goto(`${client}/shown`);
    await expect(desk.getByText(LATER)).toHaveCount(0);
    await expect(desk.getByRole("button", { name: "Look into the mailbox" })).toHaveCount(0);

    // The words are used up, for everybody.
    await phone.goto("/plan/clinic");
    await phone.getByLabel("The six words").fill(words);
    await phone.getByRole("button", { name: "See what they bring" }).click();
    await expect(phone.getByText("These words bring nothing, or nothing any more.").first()).toBeVisible();

    // Sealed in both zones, and the log of the clinic is whole.
    const traces = site.traces();
    for (const marker of [CLIENT, LINE, LATER, "Sleep through the night", "1988-03-04"]) {
      expect(traces).not.toContain(marker);
    }
    expect(site.command("clinic", "verify-log")).toContain("the log is whole");
    await member.close();
  } finally {
    await site.stop();
  }
});
