// What the journeys at the clinic's desk share: staff with two keys, and a client with a consent, a plan and a code.

import { createHmac } from "node:crypto";

import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";

import { NOW, type Site } from "./site";

/** A name that must be in no file and no community page. */
export const CLIENT = "Marker Clientname";

/** Six digits of a secret in base32 (RFC 6238), as an app on a telephone shows them. */
export function digits(secret: string, seconds: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(seconds / 30)));
  const mac = createHmac("sha1", Uint8Array.from(key)).update(Uint8Array.from(step)).digest();
  const at = (mac[19] ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Somebody comes in for the first time with the words of an invitation. */
export async function join(page: Page, desk: string, words: string): Promise<void> {
  await page.goto(`${desk}/welcome`);
  await page.getByLabel("The words of the invitation").fill(words);
  await page.getByRole("button", { name: "Go on" }).click();
  const secret = ((await page.locator("code.secret").textContent()) ?? "").trim();
  await page.getByLabel("The six digits from your second device").fill(digits(secret, Date.parse(NOW) / 1000));
  await page.getByRole("button", { name: "I have both; let me in" }).click();
  await expect(page.getByRole("heading", { name: "Clients" })).toBeVisible();
}

/** A desk with what it says of itself, and what its admin does before leaving; and a counsellor who is signed in. */
export async function counsellor(
  browser: Browser,
  site: Site,
  script: boolean,
  before: (lead: Page) => Promise<void> = async () => undefined,
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ javaScriptEnabled: script });
  const lead = await context.newPage();
  await join(lead, site.desk, site.command("clinic", "invite", "--name", "Lead").trim());
  await lead.goto(`${site.desk}/settings`);
  for (const [label, value] of [
    ["Name of the program", "Larch House"],
    ["Whom one writes to", "the privacy officer"],
    ["Telephone", "555 0100"],
    ["E-mail", "privacy@larch.example"],
    ["Your notice to patients", "1 January 2027"],
    ["Time zone", "America/Chicago"],
  ] as const) {
    await lead.getByLabel(label).fill(value);
  }
  await lead.getByRole("button", { name: "Save" }).click();
  await before(lead);
  await lead.goto(`${site.desk}/staff`);
  await lead.getByLabel("Their name").fill("Ash");
  await lead.getByRole("button", { name: "Make an invitation" }).click();
  const words = (await lead.locator(".six-words bdi").allTextContents()).join(" ");
  await lead.getByRole("button", { name: "Sign out" }).click();
  await join(lead, site.desk, words);
  return lead;
}

/** Admits somebody, gives the notice; ends on the client's page. */
export async function admit(page: Page, desk: string): Promise<void> {
  await page.goto(`${desk}/clients/new`);
  await page.getByLabel("Name", { exact: true }).fill(CLIENT);
  await page.getByLabel("Date of birth").fill("1988-03-04");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "Write down that it was given" }).click();
  await expect(page.getByText("42 CFR 2.22")).toBeVisible();
  await page.getByLabel("The client was given this notice").check();
  await page.getByRole("button", { name: "Write down that it was given" }).click();
  await expect(page.getByRole("heading", { name: CLIENT })).toBeVisible();
}

/** A signed consent to following up; ends on its page. */
export async function consent(
  page: Page,
  kinds = ["plan", "check-ins", "visits to meetings", "commitments kept"],
): Promise<void> {
  await page.getByRole("link", { name: "Consents" }).click();
  await page.getByRole("link", { name: "Make a consent" }).click();
  for (const kind of kinds) {
    await page.getByLabel(kind, { exact: true }).check();
  }
  await page.getByLabel("Kind of recipient 1").selectOption("organisation");
  await page.getByLabel("Name of recipient 1").fill("Larch House follow-up team");
  await page.getByLabel("following up after discharge").check();
  await page.getByRole("button", { name: "Read it once more" }).click();
  await expect(page.getByRole("alert")).toContainText("42 CFR 2.31(a)(7)");
  await page.getByRole("radio", { name: "with this day" }).check();
  await page.getByRole("textbox", { name: "with this day" }).fill("2027-05-01");
  await page.getByRole("button", { name: "Read it once more" }).click();
  await page.getByLabel("Signed by the client").check();
  await page.getByRole("button", { name: "It is signed" }).click();
  await expect(page.getByText("In force", { exact: true })).toBeVisible();
}

/** The plan, and a code that asks for check-ins; returns the six words. */
export async function planAndCode(page: Page, client: string): Promise<string> {
  await page.goto(`${client}/plan`);
  await page.getByLabel("What I want, a line each").fill("Sleep through the night");
  await page.getByLabel("In words").first().fill("Early Steps, with Ash at the door");
  await page.getByLabel("Ways without religion were put beside the others").check();
  await page.getByRole("button", { name: "Save the plan" }).click();
  await page.getByRole("link", { name: "Code for the member" }).click();
  await page.getByLabel("check-ins").check();
  await page.getByRole("button", { name: "Make a code that asks" }).click();
  return (await page.locator(".six-words bdi").allTextContents()).join(" ");
}
