// Every test runs twice: with scripts and without. A file that is for one of the two says so in its name (.script,
// .plain).

import { defineConfig } from "@playwright/test";

const chromium = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  snapshotPathTemplate: "e2e/snapshots/{arg}{ext}",
  workers: 2,
  retries: 0,
  updateSnapshots: "none",
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    launchOptions: chromium,
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1280, height: 900 },
    // Colours that are still on their way from one theme to the other would be measured.
    contextOptions: { reducedMotion: "reduce" },
  },
  projects: [
    { name: "with-script", use: { javaScriptEnabled: true }, testIgnore: /\.plain\.spec\.ts$/ },
    { name: "without-script", use: { javaScriptEnabled: false }, testIgnore: /\.script\.spec\.ts$/ },
  ],
});
