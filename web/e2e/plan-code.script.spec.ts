// A clinic's six words on a device: gone over, opened and taken without a word being sent; held against the same file as
// the server's program. What comes from the site is made up here: the whole way is walked where a clinic runs, too.

import { readFileSync } from "node:fs";

import { AxeBuilder } from "@axe-core/playwright";
import { expect as held, test as plain } from "@playwright/test";

import { bytes, letters, ofLetters, utf8 } from "../src/steps/bytes";
import { lock } from "../src/steps/seal";
import { publicOf } from "../src/steps/share";
import { calendar } from "../src/plan/calendar";
import { sealCalendar } from "../src/plan/feed";
import { after, gather, type Link, linkOf, linkOn, pageOf } from "../src/plan/page";
import { openParcel, parcelKey, readParcel } from "../src/plan/parcel";
import { blank } from "../src/steps/document";
import { inLanguage } from "./pages";
import { expect, test } from "./site";
import { withSixWords } from "./steps";

const MARKER = "marker-parcel-2f60";
const WORDS = "abacus zoom zoom zoom zoom zoom";
const SECRET = bytes("11".repeat(32));
const MAILBOX = "0123456789abcdef0123456789abcdef";

const known = JSON.parse(readFileSync(new URL("../../crates/privacy/data/parcels.json", import.meta.url), "utf8")) as {
  parcels: { words: string; id: string; nonce: string; plain: string; times: number; sealed?: string }[];
};

const PARCEL = {
  v: 1,
  plan: {
    v: 1,
    want: [`${MARKER} from the clinic`],
    commitments: [{ id: "1", kind: "first_meeting", slug: "lamp-post", text: "", days: [2, 4], time: "19:05", attendance: "in_person", done: [] }],
    when_i_want_to_use: ["walk"],
    people: [{ name: "Wren", how: "by the stairs" }],
    rhythm: { every: "daily", hour: 7 },
    choices: { ninety: false },
    secular_offered: true,
    mandated: true,
    record: "hidden",
  },
  asks: ["check_ins", "visits", "strange"],
  mailbox: { id: MAILBOX, public: publicOf(SECRET) },
  clinic: { name: "Larch House", contact: "the front desk" },
  consent: { id: "c1", summary: "Until the first of March" },
  notice: "A notice of the clinic",
  ends: "2026-12-24",
};

plain("parcels open as the server seals them", async () => {
  held(known.parcels.length).toBeGreaterThan(0);
  for (const one of known.parcels) {
    const key = await parcelKey(` ${one.words.toUpperCase()} `);
    held(key.id).toBe(one.id);
    if (one.sealed !== undefined) held(await openParcel(key, one.sealed)).toBe(one.plain.repeat(one.times));
  }
});

plain("a parcel without a sender, a consent or a free choice is none", () => {
  const read = (change: object) => readParcel(JSON.stringify({ ...PARCEL, ...change }));
  held(read({})?.asks).toEqual(["check_ins", "visits"]);
  for (const change of [
    { v: 2 },
    { clinic: { name: "" } },
    { consent: undefined },
    { mailbox: { id: "x", public: "y" } },
    { plan: { ...PARCEL.plan, secular_offered: false } },
  ]) {
    held(read(change), JSON.stringify(change)).toBeUndefined();
  }
  held(read({ asks: [], consent: undefined, mailbox: undefined })?.mailbox).toBeUndefined();
});

plain("only what was ticked and asked for is gathered, and only since", () => {
  const parcel = readParcel(JSON.stringify(PARCEL));
  if (parcel === undefined) throw new Error("it is none");
  const page = pageOf(parcel.plan, "2026-11-24");
  held(JSON.stringify(page)).not.toContain("hidden");
  held(page.rows["commitments"]).toEqual([["1", "first_meeting", "/meetings/lamp-post", "24", "19:05", "in_person", ""]]);
  const link = linkOf(parcel, ["visits"], "2026-11-24") as Link;
  held(linkOn({ ...page, fields: { clinic: JSON.stringify(link) } })).toEqual(link);
  held(linkOn(page)).toBeUndefined();
  const diary = { ...blank(""), rows: { days: [["2026-11-23", "1", "0", "before", "4"], ["2026-11-24", "2", "1", "line", "3"], ["2026-11-25", "2", "1", "no tap", ""]] } };
  const visited = { ...blank(""), rows: { visits: [["home", "Home", "not", "", "2026-11-25"]] } };
  const shown = gather(link, ["check_ins", "visits", "commitments"], page, [diary], visited);
  held(shown).toEqual({
    v: 1,
    check_ins: [{ v: 1, day: "2026-11-24", mood: 2, craving: 3, meetings: 1, line: "line" }],
    visits: [{ day: "2026-11-25", felt: "no" }],
  });
  held(gather(link, [], page, [diary], visited)).toEqual({ v: 1 });
});

plain("a calendar says nothing", () => {
  const page = pageOf(PARCEL.plan, "2026-11-24");
  const file = calendar(page, "aa", "Appointment", "2026-11-25", new Date("2026-11-25T18:00:00Z"));
  held(file).toContain(
    "BEGIN:VEVENT\r\nUID:aa-1\r\nDTSTAMP:20261125T180000Z\r\nDTSTART:20261126T190500\r\nDURATION:PT60M\r\n" +
      "RRULE:FREQ=WEEKLY;BYDAY=TU,TH\r\nSUMMARY:Appointment\r\nCLASS:PRIVATE\r\nEND:VEVENT\r\n",
  );
  held(file).toContain("UID:aa-look\r\n");
  held(file).not.toContain("lamp");
});

plain("a kind that is ticked later is shown from the beginning, and a meeting's name tells nothing", () => {
  const parcel = readParcel(JSON.stringify(PARCEL));
  if (parcel === undefined) throw new Error("it is none");
  const link = after(linkOf(parcel, [], "2026-11-20") as Link, ["check_ins", "scales"], "2026-11-25");
  held(link.shown).toEqual({ check_ins: "2026-11-25" });
  const days = (line: string) => ({ ...blank(""), rows: { days: [["2026-11-24", "2", "1", line, "3"], ["2026-11-25", "2", "1", line, "3"]] } });
  // What two devices kept lies beside each other, and is shown as one day.
  const diary = { ...days("one"), other: [days("another")] };
  const rows = [["2026-11-25", "not", "again", "", "2026-11-21"], ["home", "x", "not", "time", "2026-11-19"], ["x", "x", "home", "", ""]];
  const shown = gather(link, ["check_ins", "visits"], undefined, [diary], { ...blank(""), rows: { visits: rows } });
  held(shown.visits).toEqual([{ day: "2026-11-21", felt: "again" }]);
  held(shown.check_ins).toEqual([{ v: 1, day: "2026-11-25", mood: 2, craving: 3, meetings: 1, line: "one\n\nanother" }]);
  // As it was kept before kinds had days of their own.
  const { shown: _, ...old } = { ...link, since: "2026-11-22" };
  held(linkOn({ ...blank(""), fields: { clinic: JSON.stringify(old) } })).toMatchObject({ since: "2026-11-22", shown: {} });
});

plain("a calendar is sealed as the server seals it", async () => {
  const { calendars } = JSON.parse(readFileSync(new URL("../../crates/privacy/data/calendars.json", import.meta.url), "utf8")) as {
    calendars: { secret: string; id: string; nonce: string; plain: string; sealed: string }[];
  };
  held(calendars.length).toBeGreaterThan(0);
  for (const one of calendars) held(await sealCalendar(one.secret, one.id, one.plain, bytes(one.nonce))).toBe(one.sealed);
});

test("what six words bring is seen on the device, and taken without a word being sent", async ({ page }) => {
  await withSixWords(page);
  const { id, key } = await parcelKey(WORDS);
  const bound = Uint8Array.from([1, ...bytes(id)]);
  const sealed = letters(await lock(key, bound, new Uint8Array(), utf8(JSON.stringify(PARCEL)), bytes("00".repeat(12))));
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.postData() ?? ""));
  await page.route("**/plan/device/parcel", (route) => route.fulfill({ json: { said: "found", entry: { sealed } } }));
  await page.route("**/plan/device/take", async (route) => {
    const form = new URLSearchParams(route.request().postData() ?? "");
    // As the site does it: the page is kept by the same act.
    form.delete("parcel");
    await route.continue({ url: route.request().url().replace("plan/device/take", "steps/device/keep"), postData: form.toString() });
  });
  await page.route("**/plan/device/mailbox", (route) =>
    route.fulfill({ json: { said: "mailbox", entry: { state: "plan-mailbox-open", unread: 1, readings: ["2026-11-23"] } } }),
  );
  const returned: string[] = [];
  await page.route("**/plan/device/return", (route) => {
    returned.push(new URLSearchParams(route.request().postData() ?? "").get("sealed") ?? "");
    return route.fulfill({ json: { said: "plan-show-done", entry: null } });
  });
  await page.goto("/plan/clinic");
  await page.getByLabel("The six words").fill(WORDS);
  await page.getByRole("button", { name: "See what they bring" }).click();
  const brought = page.locator("[data-brought]");
  for (const text of [MARKER, "Larch House", "the front desk", "A notice of the clinic", "Until the first of March", "Tuesday, Thursday"]) {
    await expect(brought).toContainText(text);
  }
  await expect(brought.getByRole("checkbox", { name: /Check-ins/ })).not.toBeChecked();
  await brought.getByRole("button", { name: "Take it" }).click();
  await expect(page.locator("[data-status]")).toContainText("tick the box");
  await brought.getByLabel("I have my six words on paper, and I know this.").check();
  await brought.getByRole("checkbox", { name: /Check-ins/ }).check();
  await brought.getByRole("button", { name: "Take it" }).click();
  await expect(page.locator("[data-status]")).toContainText("It is yours now.");
  await expect(page.locator("[data-link]")).toContainText("23 November 2026");
  await expect(page.locator("[data-link]")).toContainText("One letter lies there unread.");
  expect(sent.join(" ")).not.toMatch(new RegExp(`zoom|abacus|${MARKER}`));

  await page.goto("/plan/check-in");
  await page.getByLabel("so-so").check();
  await page.getByLabel("a little", { exact: true }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("[data-status]")).toContainText("Kept.");
  await page.goto("/plan/clinic");
  await page.getByRole("button", { name: "See what the clinic would see" }).click();
  await expect(page.locator("[data-link]")).toContainText("The clinic will see this, and nothing else");
  await expect(page.locator("[data-link]")).toContainText("so-so");
  await page.getByRole("button", { name: "Send it", exact: true }).click();
  await expect(page.locator("[data-status]")).toContainText("It lies there for the clinic now.");
  expect(ofLetters(returned[0] ?? "")[0]).toBe(1);
});

test("a scanned code goes into the form and out of the address", async ({ page }) => {
  const scanned = "/plan/clinic#abacus.zoom.zoom.zoom.zoom.zoom";
  await page.goto(scanned);
  await expect(page).toHaveURL(/\/plan\/clinic$/);
  await withSixWords(page);
  await page.goto(scanned);
  await expect(page.getByLabel("The six words")).toHaveValue("abacus zoom zoom zoom zoom zoom");
  await expect(page).toHaveURL(/\/plan\/clinic$/);
});

test("whoever writes can use every page of it, in both themes and directions", async ({ page }) => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  await withSixWords(page);
  for (const path of ["/plan", "/plan/now", "/plan/check-in", "/plan/clinic", "/plan/calendar"]) {
    for (const [language, scheme, width] of [["en", "light", 1280], ["fa", "dark", 320]] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(inLanguage(language, path));
      await expect(page.locator("[data-plain]:visible")).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      const faults = violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
      expect(faults, `${path} ${language}`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} is no wider than the screen`).toBeLessThanOrEqual(width);
    }
  }
});
