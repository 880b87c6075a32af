// What somebody means to do, as a file for their calendar, made on this device as `plan::calendar` makes it; and a meeting
// that somebody came with, put on a card of its own.

import { find } from "../device/dom";
import type { Page } from "../steps/document";
import { addRow } from "../steps/form";

const DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
/** How long a file that was handed over stays readable for the browser, in milliseconds. */
const HANDED = 60_000;
const LONGEST_TITLE = 80;

interface Event {
  id: string;
  days: number[];
  time: string;
  minutes: number;
}

/** The file. `id` is one that nobody else has, and one title stands for everything. */
export function calendar(page: Page, id: string, neutral: string, today: string, now = new Date()): string {
  const title = escaped(page.fields["title"] || neutral);
  const events = (page.rows["commitments"] ?? []).map((row): Event => {
    const days = [...(row[3] ?? "")].map(Number).filter((day) => day >= 0 && day <= 6);
    return { id: row[0] ?? "", days, time: row[4] ?? "", minutes: 60 };
  });
  const stamp = `${now.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//notes//notes//EN"];
  for (const event of [...events, ...look(page)]) {
    const first = firstOf(event.days, today);
    if (first === undefined || !/^\d\d:\d\d$/.test(event.time)) continue;
    const days = [...event.days].sort().map((day) => DAYS[day]);
    lines.push(
      "BEGIN:VEVENT",
      `UID:${id}-${event.id}`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${first.replaceAll("-", "")}T${event.time.replace(":", "")}00`,
      `DURATION:PT${event.minutes}M`,
      `RRULE:FREQ=WEEKLY;BYDAY=${days.join(",")}`,
      `SUMMARY:${title}`,
      "CLASS:PRIVATE",
      "END:VEVENT",
    );
  }
  lines.push("END:VCALENDAR");
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** The rhythm of looking at how it goes. */
function look(page: Page): Event[] {
  const hour = page.fields["hour"] ?? "";
  if (!/^\d{1,2}$/.test(hour)) return [];
  // On Sundays: a calendar that is made anew must not move it.
  const days = { daily: [0, 1, 2, 3, 4, 5, 6], weekly: [0] }[page.fields["every"] ?? ""];
  return days === undefined ? [] : [{ id: "look", days, time: `${hour.padStart(2, "0")}:00`, minutes: 10 }];
}

function weekday(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

/** The first of these days from today on. */
function firstOf(days: number[], today: string): string | undefined {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = new Date(Date.parse(`${today}T12:00:00Z`) + ahead * 86_400_000).toISOString().slice(0, 10);
    if (days.includes(weekday(day))) return day;
  }
  return undefined;
}

function escaped(title: string): string {
  const plain = [...title.replace(/[\u0000-\u001f\u007f-\u009f]/g, "")].slice(0, LONGEST_TITLE).join("");
  return plain.replace(/[\\;,]/g, (letter) => `\\${letter}`);
}

/** A line has at most 75 bytes; what is longer goes on behind a blank (RFC 5545 §3.1). */
function folded(line: string): string {
  let [text, width] = ["", 0];
  for (const letter of line) {
    const bytes = new TextEncoder().encode(letter).length;
    if (width + bytes > 75) [text, width] = [`${text}\r\n `, 1];
    text += letter;
    width += bytes;
  }
  return text;
}

/** Hands the file over, under a name that says nothing. */
export function handCalendar(page: Page, id: string, neutral: string, today: string): void {
  const link = document.createElement("a");
  const file = calendar(page, id, neutral, today);
  link.href = URL.createObjectURL(new Blob([file], { type: "text/calendar;charset=utf-8" }));
  link.download = "calendar.ics";
  link.click();
  // Some browsers begin to read only after a while.
  setTimeout(() => URL.revokeObjectURL(link.href), HANDED);
}

/** Puts the meeting that the address brought along on a card of its own, once. False where there is none. */
export function addMeeting(form: HTMLFormElement): boolean {
  const slug = form.dataset["add"] ?? "";
  if (slug === "") return false;
  delete form.dataset["add"];
  const words = () => [...form.querySelectorAll<HTMLTextAreaElement>("[data-rows=commitments] textarea")];
  const address = `/meetings/${slug}`;
  if (words().some((field) => field.value.includes(address))) return true;
  if (words().at(-1)?.value !== "") addRow(form, "commitments", false);
  const field = words().at(-1);
  const row = field?.closest("[data-row]");
  if (field === undefined || row == null) return false;
  field.value = address;
  const kind = find<HTMLSelectElement>("select", row as HTMLElement);
  if (kind !== null) kind.value = "meeting";
  return true;
}
