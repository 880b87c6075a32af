// The passkey, which needs a script, and what axe says of pages that stand behind a form. Chromium plays the device.
//
// A passkey belongs to a host name; an address in numbers has none. So the site is asked for as `localhost` here.

import { AxeBuilder } from "@axe-core/playwright";
import type { CDPSession, Page } from "@playwright/test";

import { expect, test } from "./site";

const HEADING = { level: 1 } as const;

/** Gives the page a device with passkeys. */
async function device(page: Page, hasPrf: boolean): Promise<{ cdp: CDPSession; id: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId: id } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  return { cdp, id };
}

/** Gets six words and is let in with them. */
async function begin(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.getByRole("button", { name: "Get six words" }).click();
  const paper = await page.locator(".six-words bdi").allTextContents();
  await page.getByRole("button", { name: "I have written them down" }).click();
  for (const label of await page.locator("main label").allTextContents()) {
    await page.getByLabel(label, { exact: true }).fill(paper[Number(label.replace("Word ", "")) - 1] ?? "");
  }
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByRole("heading", HEADING)).toHaveText("You are here as yourself");
}

test("a passkey is a second way in, under a name that says nothing", async ({ page, context, site }) => {
  const home = `${site.address.replace("127.0.0.1", "localhost")}/me`;
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const { cdp, id } = await device(page, true);
  await begin(page, home);
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByRole("status").first()).toContainText("From now on you can come in with this passkey");
  await expect(page.getByRole("main")).toContainText("One passkey opens this.");
  const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId: id });
  expect(credentials).toHaveLength(1);
  expect(credentials[0]).toMatchObject({ isResidentCredential: true, rpId: "localhost", userName: "Home", userDisplayName: "Home" });

  // Gone, and back with nothing but the device.
  await page.getByRole("main").getByRole("button", { name: "Leave", exact: true }).click();
  expect(await context.cookies()).toEqual([]);
  await page.goto(home);
  await page.getByRole("button", { name: "Come in with a passkey" }).click();
  await expect(page.getByRole("heading", HEADING)).toHaveText("You are here as yourself");
  await expect(page.getByRole("main")).toContainText("One passkey opens this.");

  // Forgotten: the device still has it, and it opens nothing.
  await page.getByRole("button", { name: "Forget all passkeys" }).click();
  await expect(page.getByRole("main")).toContainText("No passkey opens this.");
  await page.getByRole("main").getByRole("button", { name: "Leave", exact: true }).click();
  await page.goto(home);
  await page.getByRole("button", { name: "Come in with a passkey" }).click();
  await expect(page.getByRole("status").first()).toContainText("This passkey opens nothing here");
  expect(await context.cookies()).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a device that cannot do it is told so kindly, and nothing is kept", async ({ page, site }) => {
  await device(page, false);
  await begin(page, `${site.address.replace("127.0.0.1", "localhost")}/me`);
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByRole("status").first()).toContainText("cannot do what this takes");
  await page.reload();
  await expect(page.getByRole("main")).toContainText("No passkey opens this.");
});

test("wiping empties what the browser kept of this site", async ({ page, context }) => {
  await page.goto("/me");
  await page.getByLabel("Your six words").fill("zoom zoom zoom zoom zoom zoom");
  await page.getByRole("button", { name: "Come in", exact: true }).click();
  await page.evaluate(() => localStorage.setItem("left", "behind"));
  await page.getByRole("button", { name: "Wipe this device" }).click();
  await expect(page.getByRole("heading", HEADING)).toHaveText("This device is wiped");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test("axe finds nothing on the pages behind the forms", async ({ page, site }) => {
  const faults = async (where: string) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      const found = violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
      expect(found, `${where}, ${colorScheme}`).toEqual([]);
    }
  };
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ["/me", "/me?note=late", "/fa/me", "/me/left", "/me/wiped", "/me/deleted"]) {
    await page.goto(path);
    await faults(path);
  }
  await page.goto("/fa/me");
  await page.locator("form[action$='/me/phrase'] button").click();
  await faults("the words");
  await page.locator("form[action$='/me/phrase/ask'] button").click();
  await faults("the question");
  await begin(page, `${site.address}/me`);
  await faults("somebody");
  await page.getByRole("button", { name: "Delete everything …" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await faults("deleting");
  await page.goto("/me");
  await page.getByRole("main").getByRole("button", { name: "Leave", exact: true }).click();
  await page.goto("/me");
  await page.getByLabel("Your six words").fill("zoom");
  await page.getByRole("button", { name: "Come in", exact: true }).click();
  await faults("a fault");
});
