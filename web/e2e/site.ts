// A site of its own for each worker: the built program on a fresh folder of data, with one made-up list in it.
//
// The clock stands still (Tuesday 24 November 2026, 18:30 in London), so that "in progress" is the same every time.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { test as base } from "@playwright/test";

/** When it is on every page of the tests. */
export const NOW = "2026-11-24T18:30:00Z";

/** The interface's languages and the direction each is written in. */
export const LANGUAGES = { en: "ltr", es: "ltr", fr: "ltr", de: "ltr", fa: "rtl" } as const;

const here = fileURLToPath(new URL(".", import.meta.url));
const program = process.env.HOMEGROUP_BIN ?? join(here, "../../target/debug/homegroup");

/** How long the program may take to answer, in milliseconds. A debug build unpacks its places slowly. */
const START_LIMIT = 60_000;

/** A running site. */
export class Site {
  private constructor(
    /** `http://127.0.0.1:PORT` */
    readonly address: string,
    private readonly folder: string,
    private server: ChildProcess,
    private readonly output: Output,
  ) {}

  /** Imports the list, where one is given, and starts the program on a free port, with more flags where asked. */
  static async start(list?: string, now = NOW, flags: string[] = []): Promise<Site> {
    const folder = mkdtempSync(join(tmpdir(), "homegroup-e2e-"));
    if (list !== undefined) {
      const more = ["--source", "riverside", "--title", "Riverside Intergroup", "--timezone", "Europe/London"];
      run(folder, "import", join(here, "fixtures", list), "--fellowship", "AA", ...more);
    }
    const output = { text: "" };
    const { server, address } = await serve(folder, "127.0.0.1:0", now, output, flags);
    return new Site(address, folder, server, output);
  }

  /** Ends the program without a word, as a failing machine does, and starts it anew at the same address. */
  async crash(now: string): Promise<void> {
    const ended = new Promise((resolve) => {
      this.server.removeAllListeners("exit");
      this.server.once("exit", resolve);
    });
    this.server.kill("SIGKILL");
    await ended;
    const host = new URL(this.address).host;
    this.server = (await serve(this.folder, host, now, this.output)).server;
  }

  /** Runs another command of the program on the same data and returns what it prints. */
  command(...words: string[]): string {
    return run(this.folder, ...words);
  }

  /** Where the clinic's desk answers, on a site that was started with one. */
  get desk(): string {
    const found = /the clinic's desk is on (\S+)/.exec(this.output.text);
    return `http://${found?.[1] ?? ""}`;
  }

  /** Everything the program has kept or said so far: the bytes of its files (database, journal, temporary ones, and those
   * it has open and nobody can see any more) and its output, in one text. */
  traces(): string {
    const files = (folder: string): string[] =>
      readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? files(path) : [readFileSync(path).toString("latin1")];
      });
    return [this.output.text, ...files(this.folder), ...files(temporary(this.folder)), ...this.open()].join("\n");
  }

  /** What is in the files that the program has open: a temporary file is often deleted as soon as it is made. */
  private open(): string[] {
    const open = `/proc/${this.server.pid}/fd`;
    return readdirSync(open).flatMap((number) => {
      try {
        const file = join(open, number);
        return statSync(file).isFile() ? [readFileSync(file).toString("latin1")] : [];
      } catch (error) {
        // Closed meanwhile.
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
        throw error;
      }
    });
  }

  /** Stops the program, sees that it ends well, and removes its folder. */
  async stop(): Promise<void> {
    const ended = new Promise<number | null>((resolve) => {
      this.server.removeAllListeners("exit");
      this.server.once("exit", resolve);
    });
    this.server.kill("SIGTERM");
    const code = await ended;
    for (const folder of [this.folder, temporary(this.folder)]) rmSync(folder, { recursive: true, force: true });
    if (code !== 0) {
      throw new Error(`the program ended with ${code}:\n${this.output.text}`);
    }
  }
}

/** Where a program on this folder puts temporary files. */
function temporary(folder: string): string {
  const made = `${folder}-temporary`;
  mkdirSync(made, { recursive: true });
  return made;
}

/** What a program has said so far. */
interface Output {
  text: string;
}

/** Starts the program on a folder and waits until it answers. */
async function serve(
  folder: string,
  listen: string,
  now: string,
  output: Output,
  flags: string[] = [],
): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(program, ["serve", "--data", folder, "--listen", listen, "--testing", ...flags], {
    cwd: folder,
    env: { ...process.env, HOMEGROUP_NOW: now, RUST_BACKTRACE: "1", TMPDIR: temporary(folder) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const before = output.text.length;
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the program does not answer:\n${output.text}`)), START_LIMIT);
    const see = (piece: Buffer) => {
      output.text += piece.toString();
      const found = /listening on (http:\/\/\S+)/.exec(output.text.slice(before));
      if (found?.[1] !== undefined) {
        clearTimeout(late);
        resolve(found[1]);
      }
    };
    server.stdout.on("data", see);
    server.stderr.on("data", see);
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`the program ended (${code}):\n${output.text}`)));
  });
  return { server, address };
}

function run(folder: string, ...words: string[]): string {
  const done = spawnSync(program, [...words, "--data", folder], { cwd: folder, encoding: "utf8" });
  if (done.status !== 0) {
    throw new Error(`homegroup ${words.join(" ")}: ${done.error?.message ?? ""}${done.stdout}${done.stderr}`);
  }
  return done.stdout;
}

/** Playwright's test with a site to go to: `page.goto("/meetings")`. */
export const test = base.extend<object, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await Site.start("riverside.json");
      await use(site);
      await site.stop();
    },
    { scope: "worker", timeout: 2 * START_LIMIT },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.address);
  },
});

export { expect } from "@playwright/test";
