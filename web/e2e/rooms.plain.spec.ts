// A room without a script: the frame refreshes itself beside the form, and nothing typed is lost (P5).

import { expect } from "@playwright/test";

import { Person, pass, testFrom } from "./rooms";

/** Twenty-five minutes into the open room’s hour of 17:00, a step study: its sharing. */
const SHARING = "2026-11-24T17:25:00Z";

const test = testFrom(SHARING);

test("P5: a share that is being typed survives the frame's refreshes, and the buttons", async ({
  browser,
  own,
  clock,
}) => {
  test.setTimeout(240_000);
  const one = await Person.comeIn(browser, own, false);
  const two = await Person.comeIn(browser, own, false);
  const box = one.page.locator("#text");
  const typed = "Day nineteen, and I do not know yet how to say it. \u{1f642} \u202bسلام";
  await box.fill(typed);
  await box.focus();
  let refreshed = 0;
  one.page.on("response", (response) => {
    if (response.url().endsWith("/transcript") && response.status() === 200) refreshed += 1;
  });
  await expect.poll(() => refreshed, { timeout: 30_000 }).toBeGreaterThanOrEqual(2);
  await expect(box).toHaveValue(typed);
  await expect(box, "whoever types goes on typing").toBeFocused();
  // Somebody else raises a hand: the frame shows it, and the form still stands as it was.
  await two.press("raise");
  await one.reads(await two.handle());
  await expect(box).toHaveValue(typed);
  // A hand goes up with the text in the box, and the text comes back.
  await two.press("pass");
  await one.press("raise");
  await expect(box).toHaveValue(typed);
  await pass(own, clock, 5);
  await one.reads("You have the floor");
  await expect(box).toHaveValue(typed);
  await one.press("say");
  await two.reads("Day nineteen, and I do not know yet how to say it.");
  await expect(box, "what was said is not in the box any more").toHaveValue("");
  await one.context.close();
  await two.context.close();
});

test("P5: by hand, as text meetings have always done", async ({ browser, own, clock }) => {
  const one = await Person.comeIn(browser, own, false);
  const two = await Person.comeIn(browser, own, false);
  await one.say("!");
  await pass(own, clock, 5);
  await one.reads("You have the floor");
  await one.say("said by hand");
  await two.reads("said by hand");
  await one.say("Done.");
  await one.reads("Nobody has the floor");
  await two.readsNot("Done.");
  await one.context.close();
  await two.context.close();
});
