// What the tests of rooms share: people in a room, and time that passes.

import { type Browser, type BrowserContext, type Page, expect } from "@playwright/test";

import { Site, test as base } from "./site";

/** A site of its own for each test, since its clock moves; it begins at `start`. */
export function testFrom(start: string) {
  return base.extend<{ own: Site; clock: { now: number } }>({
    own: async ({}, use) => {
      const site = await Site.start("riverside.json", start);
      await use(site);
      await site.stop();
    },
    clock: async ({ own }, use) => {
      const clock = { now: Date.parse(start) };
      await pass(own, clock, 1);
      await use(clock);
    },
  });
}

/** Somebody in a room, in a browser of their own. */
export class Person {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly script: boolean,
    /** The room's path. */
    readonly room: string,
  ) {}

  /** Comes into a room. */
  static async comeIn(browser: Browser, site: Site, script: boolean, room = "/rooms/open-en"): Promise<Person> {
    const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: script });
    return Person.comeInto(context, room, script);
  }

  /** The same in a browser that was made ready. */
  static async comeInto(context: BrowserContext, room: string, script = true): Promise<Person> {
    const page = await context.newPage();
    const person = new Person(context, page, script, room);
    await page.goto(room);
    await person.enter();
    return person;
  }

  /** Presses the one button of the door. */
  async enter(): Promise<void> {
    await this.page.locator("form.enter button").click();
    await this.page.waitForURL(/\/inside$/);
    if (this.script) await expect(this.page.locator("[data-live]")).toBeVisible();
  }

  /** Their handle. */
  async handle(): Promise<string> {
    const text = (await this.page.locator(".you").textContent()) ?? "";
    return /Here you are ([^.]+)\./.exec(text)?.[1] ?? "";
  }

  /** Presses a button of the room by what it does. */
  async press(what: string): Promise<void> {
    await this.page.locator(`button[name="do"][value="${what}"]`).first().click();
    if (!this.script) await this.page.waitForLoadState();
  }

  /** Types and shares. */
  async say(text: string): Promise<void> {
    await this.page.locator("#text").fill(text);
    await this.press("say");
  }

  /** What they can read of the meeting: the live part, or the frame. */
  meeting() {
    return this.script ? this.page.locator("[data-live]") : this.page.frameLocator(".transcript").locator("main");
  }

  /** Somebody's words reach them. */
  async reads(text: string): Promise<void> {
    await expect(this.meeting()).toContainText(text, { timeout: 15_000 });
  }

  async readsNot(text: string): Promise<void> {
    await expect(this.meeting()).not.toContainText(text);
  }
}

/** Lets time pass on the site's clock, in steps that nobody gets lost in. */
export async function pass(site: Site, clock: { now: number }, seconds: number, step = 10): Promise<void> {
  for (let left = seconds; left > 0; left -= step) {
    clock.now += Math.min(left, step) * 1000;
    const body = new Date(clock.now).toISOString();
    const answer = await fetch(`${site.address}/testing/clock`, { method: "POST", body });
    expect(answer.status).toBe(204);
    // Rooms look at the clock four times a second.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
