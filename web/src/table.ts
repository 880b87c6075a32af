// A meeting around a table, run by one phone: it keeps the clock, the step and the reading, and asks no network.

import { find, setText } from "./room/dom";
import { Texts, clock, dataOf } from "./room/texts";

interface TableData {
  minutes: number[];
  share: number;
  texts: Record<string, string>;
}

/** Milliseconds of a minute. */
const MINUTE = 60_000;

class Table {
  private readonly texts: Texts;
  private readonly steps: HTMLElement[];
  private index = 0;
  /** How long this step has been going on, without pauses. */
  private spent = 0;
  private since: number | undefined;
  private shareUntil: number | undefined;
  private awake: WakeLockSentinel | undefined;

  constructor(
    private readonly page: HTMLElement,
    private readonly data: TableData,
  ) {
    this.texts = new Texts(data.texts);
    this.steps = [...page.querySelectorAll<HTMLElement>("[data-step]")];
  }

  begin(): void {
    const face = find(this.page, "[data-clock-face]");
    if (face !== null) face.hidden = false;
    this.on("[data-start]", () => this.toggle());
    this.on("[data-back]", () => this.move(-1));
    this.on("[data-next]", () => this.move(1));
    this.on("[data-share]", () => {
      this.shareUntil = performance.now() + this.data.share * MINUTE;
      this.show();
    });
    this.go(0);
    window.setInterval(() => this.show(), 500);
    // A screen that was dark let the lock go.
    document.addEventListener("visibilitychange", () => void this.stayAwake());
  }

  private on(selector: string, act: () => void): void {
    find(this.page, selector)?.addEventListener("click", act);
  }

  private get elapsed(): number {
    return this.spent + (this.since === undefined ? 0 : performance.now() - this.since);
  }

  private toggle(): void {
    if (this.since === undefined) {
      this.since = performance.now();
    } else {
      this.spent = this.elapsed;
      this.since = undefined;
    }
    void this.stayAwake();
    this.show();
  }

  private go(index: number): void {
    this.index = Math.max(0, Math.min(index, this.steps.length));
    this.spent = 0;
    if (this.since !== undefined) this.since = performance.now();
    this.shareUntil = undefined;
    this.steps.forEach((step, at) => step.classList.toggle("at", at === this.index));
    this.show();
  }

  private move(by: number): void {
    this.go(this.index + by);
    this.steps[this.index]?.scrollIntoView({ block: "center" });
  }

  private show(): void {
    const step = this.steps[this.index];
    const left = (this.data.minutes[this.index] ?? 0) * MINUTE - this.elapsed;
    const title = step === undefined ? "" : (find(step, "h2")?.textContent ?? "");
    const running = this.since !== undefined;
    setText(find(this.page, "[data-where]"), step === undefined ? this.texts.say("table-over") : title);
    setText(find(this.page, "[data-count]"), step === undefined ? "" : this.count(left, title));
    setText(find(this.page, "[data-start]"), this.texts.say(running ? "table-pause" : "table-start"));
    this.page.classList.toggle("late", left < 0);
  }

  private count(left: number, step: string): string {
    if (this.shareUntil !== undefined) {
      const share = this.shareUntil - performance.now();
      return share > 0 ? this.texts.say("table-share", { left: clock(share) }) : this.texts.say("table-share-up");
    }
    const name = left < 0 ? "table-late" : "table-where";
    return this.texts.say(name, { step, left: clock(Math.abs(left)) });
  }

  /** The screen stays on while the clock runs, where the browser can do that. */
  private async stayAwake(): Promise<void> {
    if (this.since === undefined) {
      await this.awake?.release();
      this.awake = undefined;
    } else if (document.visibilityState === "visible") {
      this.awake = await navigator.wakeLock?.request("screen").catch(() => undefined);
    }
  }
}

const page = find(document, "[data-table]");
const data = dataOf<TableData>("[data-table-data]");
if (page !== null && data !== undefined) new Table(page, data).begin();
