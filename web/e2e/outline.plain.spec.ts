// What a screen reader is given: the main pages' accessibility trees as they are served, kept as snapshots.
//
// After a wanted change: `cargo xtask test e2e --update`, then read the difference.

import { expect, test } from "./site";

const OUTLINES = {
  home: "/",
  results: "/meetings?q=paper",
  meeting: "/meetings/paper-boats",
  start: "/start",
  help: "/help?country=IE",
  me: "/me",
  format: "/rooms/scripts/only-sharing",
};

for (const [name, path] of Object.entries(OUTLINES)) {
  test(name, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("body")).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}
