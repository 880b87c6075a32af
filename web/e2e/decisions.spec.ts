// Group conscience: five people ask and vote, with scripts and without, and nobody sees anything before the close.

import { DAYS, ask, five, moveTo, vote } from "./decisions";
import { NOW, Site, expect, test } from "./site";

const DAY = 24 * 3600 * 1000;

/** So many days and minutes after the start. */
const later = (days: number, minutes: number): string =>
  new Date(Date.parse(NOW) + days * DAY + minutes * 60_000).toISOString();

test("a group of five decides, and nobody sees who voted what", async ({ browser, javaScriptEnabled }) => {
  test.setTimeout(300_000);
  const script = javaScriptEnabled ?? true;
  const site = await Site.start();
  const { people, group } = await five(browser, site, script);
  const [founder, second, third, fourth, fifth] = people;
  if (!founder || !second || !third || !fourth || !fifth) throw new Error("there are five");

  const path = await ask(founder, group, "By majority", "A new hour?");
  await second.goto(path);
  const note = second.locator(script ? "[data-blind]" : "[data-plain]");
  await expect(note).toBeVisible();
  await expect(second.locator(script ? "[data-plain]" : "[data-blind]")).toBeHidden();
  await expect(note).toContainText(script ? "on this device" : "no script here");

  await vote(founder, path, "Yes");
  await vote(second, path, "Yes");
  await vote(third, path, "Yes", "We all come from work.");
  await vote(fourth, path, "I stand aside");
  // Before the last has voted and after, the page says the same to them, but for their own way to vote.
  await fifth.goto(path);
  await expect(fifth.getByRole("main")).not.toContainText("of 5 voted");
  await vote(fifth, path, "No", "It is too early for me.");
  // Their paper is drawn: there is no second vote, whatever is pressed.
  await fifth.goto(path);
  await expect(fifth.getByText("You have taken your ballot paper.")).toBeVisible();
  await expect(fifth.getByRole("button", { name: "Cast my vote" })).toBeHidden();
  await founder.goto(path);
  await founder.getByText("Take the question back").first().click();
  await founder.getByRole("button", { name: "Take the question back" }).click();
  await expect(founder.getByText("so the vote goes on")).toBeVisible();

  await moveTo(site, later(DAYS, -60));
  await founder.goto(path);
  await expect(founder.getByText("nobody sees how many have voted")).toBeVisible();
  // On the next whole hour, with five minutes for the last ballots.
  await moveTo(site, later(DAYS, 31));
  await founder.goto(path);
  await expect(founder.getByText("then the result is here")).toBeVisible();
  await moveTo(site, later(DAYS, 36));
  await founder.goto(path);
  await expect(founder.getByRole("heading", { name: "Passed", exact: true })).toBeVisible();
  await expect(founder.locator(".decision-tally dd")).toHaveText(["3", "1", "1"]);
  await expect(founder.getByText("5 of 5 voted.")).toBeVisible();
  await expect(founder.locator("blockquote")).toHaveText(["It is too early for me."]);
  await expect(founder.getByRole("main")).not.toContainText("from work");

  // Too few to hide who voted what.
  const again = await ask(second, group, "By consent", "Coffee?");
  for (const page of [founder, second, third]) await vote(page, again, "I consent");
  await fourth.goto(again);
  await fourth.getByLabel("I object", { exact: true }).check();
  await fourth.getByRole("button", { name: "Cast my vote" }).click();
  await expect(fourth.getByText("Whoever objects gives a reason.", { exact: true })).toBeVisible({ timeout: 20_000 });
  await fourth.locator("[name=words]").fill("Ring me on 07700 900123.");
  await fourth.getByRole("button", { name: "Cast my vote" }).click();
  await expect(fourth.getByText("There seems to be a telephone number in your words.")).toBeVisible({ timeout: 20_000 });
  await fourth.locator("[name=words]").fill("It keeps me awake.");
  await fourth.getByRole("button", { name: "Cast my vote" }).click();
  await expect(fourth.getByText("Your vote is in. It counts once")).toBeVisible({ timeout: 20_000 });
  await moveTo(site, later(2 * DAYS + 1, 0));
  await fifth.goto(again);
  await expect(fifth.getByRole("heading", { name: "No result" })).toBeVisible();
  await expect(fifth.getByRole("main")).not.toContainText("awake");
  await fifth.getByRole("link", { name: "Ask again" }).click();
  await expect(fifth.getByLabel("The question")).toHaveValue("Coffee?");
  await site.stop();
});
