// What the script of a vote promises: the ballot says nothing of whose it is, and nothing is lost on the way.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page, Request } from "@playwright/test";

import { ask, five, vote } from "./decisions";
import { Site, expect, test } from "./site";

async function faults(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** What lies on the device of this vote. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("homegroup.paper.")));

test("a ballot says nothing of whose it is, and is not lost on the way", async ({ browser }) => {
  test.setTimeout(300_000);
  const site = await Site.start();
  const { people, group } = await five(browser, site, true);
  const [founder, second, third, fourth] = people;
  if (!founder || !second || !third || !fourth) throw new Error("there are five");
  const path = await ask(founder, group, "By consent", "A new hour?");

  // Nothing is kept before somebody votes, and nothing once the vote is in.
  await founder.goto(path);
  expect(await kept(founder)).toEqual([]);
  const sent: Request[] = [];
  founder.on("request", (request) => sent.push(request));
  await vote(founder, path, "I consent");
  expect(await kept(founder)).toEqual([]);
  const [paper] = sent.filter((request) => request.url().endsWith("/paper"));
  const [ballot, ...more] = sent.filter((request) => request.url().endsWith("/ballot"));
  if (!paper || !ballot) throw new Error("there are two requests");
  expect(more).toEqual([]);
  expect((await paper.allHeaders())["cookie"]).toContain("__Host-h=");
  const headers = await ballot.allHeaders();
  expect(headers["cookie"]).toBeUndefined();
  expect(headers["referer"]).toBeUndefined();
  const body = new URLSearchParams(ballot.postData() ?? "");
  expect([...body.keys()].sort()).toEqual(["choice", "serial", "sure", "token", "words"]);
  expect(paper.postData()).not.toContain(body.get("serial"));
  expect(ballot.timing().startTime - paper.timing().startTime).toBeGreaterThan(1_900);

  // The answer to the first request is lost: the same paper is asked for again.
  let lost = 0;
  await second.route("**/paper", async (route) => {
    const answer = await route.fetch();
    lost += 1;
    if (lost === 1) await route.abort();
    else await route.fulfill({ response: answer });
  });
  await second.goto(path);
  await second.getByLabel("I consent", { exact: true }).check();
  await second.getByRole("button", { name: "Cast my vote" }).click();
  await expect(second.getByText("Nothing is lost: please try again.")).toBeVisible();
  expect(await kept(second)).toHaveLength(1);
  await vote(second, path, "I consent");
  expect(lost).toBe(2);

  // The answer to the second is lost, and somebody changes their mind: the first vote counts.
  await third.route("**/ballot", async (route) => {
    // Not by the browser's own context, which would send the cookie along.
    const request = route.request();
    await fetch(request.url(), {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: request.postData() ?? "",
    });
    await route.abort();
  });
  await third.goto(path);
  await third.getByLabel("I consent", { exact: true }).check();
  await third.getByRole("button", { name: "Cast my vote" }).click();
  await expect(third.getByText("Nothing is lost: please try again.")).toBeVisible({ timeout: 20_000 });
  await third.unroute("**/ballot");
  await third.goto(path);
  await third.getByLabel("I stand aside", { exact: true }).check();
  await third.getByRole("button", { name: "Cast my vote" }).click();
  await expect(third.getByText("That one counts.")).toBeVisible({ timeout: 20_000 });
  expect(await kept(third)).toEqual([]);

  // Whoever leaves while the ballot waits hands it in at once.
  await fourth.goto(path);
  await fourth.getByLabel("I consent", { exact: true }).check();
  await fourth.getByRole("button", { name: "Cast my vote" }).click();
  await expect(fourth.getByText("Your ballot is on its way.")).toBeVisible();
  await fourth.goto(`${group}/decisions`);
  // What they voted then counts, and nothing else does.
  await fourth.goto(path);
  await fourth.getByLabel("I stand aside", { exact: true }).check();
  await fourth.getByRole("button", { name: "Cast my vote" }).click();
  await expect(fourth.getByText("That one counts.")).toBeVisible({ timeout: 20_000 });
  await site.stop();
});

test("the pages of a vote are for everybody", async ({ browser }) => {
  test.setTimeout(300_000);
  const site = await Site.start();
  const { people, group } = await five(browser, site, true);
  const [founder] = people;
  if (!founder) throw new Error("there are five");
  const path = await ask(founder, group, "By majority", "A new hour?");
  for (const page of [path, `${group}/decisions`, `${group}/decisions/new`]) {
    await founder.emulateMedia({ colorScheme: "light" });
    await founder.setViewportSize({ width: 1280, height: 900 });
    await founder.goto(page);
    expect(await faults(founder), `${page}, light, wide`).toEqual([]);
    await founder.emulateMedia({ colorScheme: "dark" });
    await founder.setViewportSize({ width: 320, height: 800 });
    await founder.goto(`/fa${page}`);
    expect(await faults(founder), `${page}, Persian, dark, narrow`).toEqual([]);
    const wider = await founder.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, `${page} fits`).toBeLessThanOrEqual(0);
  }
  await site.stop();
});
