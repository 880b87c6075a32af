// Passkeys need a script: without one, nothing asks for them.

import { expect, test } from "./site";

test("without a script nobody is offered a passkey", async ({ page }) => {
  await page.goto("/me");
  await expect(page.getByRole("button", { name: "Get six words" })).toBeVisible();
  await expect(page.locator("[data-needs-passkey]")).toBeHidden();
});
