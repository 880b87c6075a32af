// Firefox, driven by its own remote protocol (Marionette): each message is its length, a colon, and JSON.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type Socket, createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How long it may take to start, and a script to end, in milliseconds. */
const PATIENCE = 60_000;

type Reply = [1, number, { error: string; message: string } | null, unknown];

export class Firefox {
  /** Bytes as letters. */
  private received = "";
  private readonly waiting: ((reply: Reply | undefined) => void)[] = [];
  private asked = 0;

  private constructor(
    private readonly program: ChildProcess,
    private readonly folder: string,
    private readonly wire: Socket,
  ) {
    wire.setEncoding("latin1");
    wire.on("data", (piece) => this.take(String(piece)));
    // A browser that is gone answers nobody.
    wire.on("close", () => this.waiting.splice(0).forEach((go) => go(undefined)));
    wire.on("error", () => undefined);
  }

  /** Starts one with a profile of its own, without a window, that plays without being clicked on. */
  static async start(): Promise<Firefox> {
    const folder = mkdtempSync(join(tmpdir(), "homegroup-firefox-"));
    const port = await freePort();
    const wanted = { "marionette.port": port, "media.autoplay.default": 0 };
    const lines = Object.entries(wanted).map(([name, value]) => `user_pref("${name}", ${value});`);
    writeFileSync(join(folder, "user.js"), lines.join("\n"));
    const flags = ["--headless", "--marionette", "--no-remote", "--profile", folder];
    const program = spawn(process.env.FIREFOX ?? "/usr/bin/firefox-esr", flags, {
      env: { ...process.env, HOME: folder },
      stdio: "ignore",
    });
    const failed = new Promise<never>((_, reject) => program.once("error", reject));
    const firefox = new Firefox(program, folder, await Promise.race([connected(port), failed]));
    await firefox.reply(() => undefined);
    await firefox.ask("WebDriver:NewSession", {});
    await firefox.ask("WebDriver:SetTimeouts", { script: PATIENCE });
    return firefox;
  }

  async goto(url: string): Promise<void> {
    await this.ask("WebDriver:Navigate", { url });
  }

  /** Runs a function on the page and waits for what it promises. It must not use anything from around it. */
  async evaluate<A, R>(act: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${act.toString()})(arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.ask("WebDriver:ExecuteAsyncScript", { script, args: [argument] });
    const { value } = answer as { value: { value: R; error?: string } };
    if (value.error !== undefined) throw new Error(value.error);
    return value.value;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.program.once("exit", resolve));
    this.wire.destroy();
    this.program.kill("SIGTERM");
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ask(name: string, parameters: object): Promise<unknown> {
    this.asked += 1;
    const text = JSON.stringify([0, this.asked, name, parameters]);
    const reply = await this.reply(() => this.wire.write(`${Buffer.byteLength(text)}:${text}`));
    if (reply === undefined) throw new Error(`Firefox ended at ${name}`);
    if (reply[2] !== null && reply[2] !== undefined) throw new Error(`${name}: ${reply[2].error}: ${reply[2].message}`);
    return reply[3];
  }

  private reply(send: () => void): Promise<Reply | undefined> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      send();
    });
  }

  private take(piece: string): void {
    this.received += piece;
    for (;;) {
      const [length] = this.received.split(":", 1);
      const begin = (length?.length ?? 0) + 1;
      const end = begin + Number(length);
      if (this.received.length < end || begin > this.received.length) return;
      const reply = JSON.parse(Buffer.from(this.received.slice(begin, end), "latin1").toString()) as Reply;
      this.received = this.received.slice(end);
      this.waiting.shift()?.(reply);
    }
  }
}

/** A port nobody listens on just now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}

async function connected(port: number): Promise<Socket> {
  for (const begun = Date.now(); ; ) {
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const one = createConnection(port, "127.0.0.1", () => resolve(one));
      one.once("error", () => resolve(undefined));
    });
    if (socket !== undefined) return socket;
    if (Date.now() - begun > PATIENCE) throw new Error("Firefox does not answer");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
