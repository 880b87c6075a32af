// The first results page on a phone-class processor: how many bytes, and how long until results are painted.
//
// usage: node first-page.mjs ADDRESS      (prints one JSON object)

import { chromium } from "@playwright/test";

const ADDRESS = process.argv[2];
const PATH = "/meetings?day=2&types=O";
const ROUNDS = 9;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});

/** One visit with nothing cached: bytes over the line, and milliseconds until the first results are painted. */
async function visit() {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const sizes = [];
  page.on("requestfinished", (request) => sizes.push(request.sizes()));
  await page.goto(ADDRESS + PATH, { waitUntil: "networkidle" });
  const ms = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null);
  const rows = await page.locator("main li h2, main li h3").count();
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0);
  await context.close();
  if (ms === null || rows === 0) {
    throw new Error(`${PATH}: ${rows} results, painted after ${ms} ms`);
  }
  return { ms, bytes };
}

await visit();
const visits = [];
for (let i = 0; i < ROUNDS; i++) {
  visits.push(await visit());
}
await browser.close();
const middle = visits.sort((a, b) => a.ms - b.ms)[Math.floor(ROUNDS / 2)];
console.log(JSON.stringify({ what: "page", path: PATH, ms: Math.round(middle.ms), kb: Math.round(middle.bytes / 100) / 10 }));
