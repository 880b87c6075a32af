// Taking what is kept along in a file, and bringing it back. The files' names say nothing.

import { make } from "./dom";
import { visitText } from "../fit/taps";
import { type Lesson, MOST_MEETINGS, MOST_PLACES, addVisits, change, look, read } from "./store";
import { type Say, day, inLanguage, number } from "./words";

/** The longest file we look at, in bytes. */
const LARGEST = 400_000;

/** Saves a file: all of it as data, or to be read by people. */
export function exportAs(form: "json" | "text", page: HTMLElement, say: Say): void {
  const text = form === "json" ? JSON.stringify(look(), null, 2) : asText(page, say);
  const kind = form === "json" ? "application/json" : "text/plain;charset=utf-8";
  const link = make("a");
  link.href = URL.createObjectURL(new Blob([text], { type: kind }));
  link.download = form === "json" ? "list.json" : "list.txt";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Each meeting with what the page says of it just now, and where it is to be found. */
function asText(page: HTMLElement, say: Say): string {
  const device = look();
  const words = (slug: string) => {
    const row = page.querySelector<HTMLElement>(`[data-rows] [data-slug="${CSS.escape(slug)}"]`);
    const pieces = row?.querySelectorAll<HTMLElement>(".clock, .day, .what > .dots") ?? [];
    return [...pieces].map((piece) => piece.innerText.trim()).join(", ");
  };
  const kept = device.kept.map((one) => lines(one.name, words(one.slug), address(one.slug)));
  const been = device.been.map((one) => {
    const dates = one.dates.map((date) => (date === "" ? say("no-day") : day(date)));
    const been = dates.length === 0 ? "" : say("been", { what: dates.join("; ") });
    return lines(one.name, been, ...one.visits.map((visit) => visitText(visit, say)), address(one.slug));
  });
  const places = device.places === null || device.places.length === 0 ? [] : [device.places.join("; ")];
  const lessons = device.lessons.map((one) => `${one.name}${sureOf(one, say)}`);
  return `${[...kept, ...been, ...lessons, ...places].join("\n\n")}\n`;
}

/** How sure somebody felt before and after a lesson, where they said both; with a space at both ends. */
export function sureOf({ before, after }: Lesson, say: Say): string {
  if (before === null || after === null) return " ";
  return ` ${say("lesson-sure", { what: number(before), text: number(after) })} `;
}

function lines(...all: string[]): string {
  return all.filter((line) => line !== "").join("\n");
}

function address(slug: string): string {
  return location.origin + inLanguage(`/meetings/${encodeURIComponent(slug)}`);
}

/** Adds a file's contents to what is here, and says how that went. Nothing here is lost by it. */
export async function importFrom(file: File, say: Say): Promise<string> {
  const found = file.size <= LARGEST ? read(await file.text()) : undefined;
  if (found === undefined) return say("not-ours");
  const done = change((device) => {
    const has = new Set(device.kept.map((one) => one.slug));
    device.kept.push(...found.kept.filter((one) => !has.has(one.slug)));
    device.kept.length = Math.min(device.kept.length, MOST_MEETINGS);
    for (const theirs of found.been) {
      const ours = device.been.find((one) => one.slug === theirs.slug);
      if (ours === undefined) {
        if (device.been.length < MOST_MEETINGS) device.been.push(theirs);
      } else {
        ours.dates = [...new Set([...ours.dates, ...theirs.dates])].sort();
        const known = new Set(ours.visits.map((visit) => JSON.stringify(visit)));
        addVisits(ours, theirs.visits.filter((visit) => !known.has(JSON.stringify(visit))));
        ours.away ||= theirs.away;
      }
    }
    const read = new Set(device.lessons.map((one) => one.slug));
    device.lessons.push(...found.lessons.filter((one) => !read.has(one.slug)));
    if (found.places !== null) {
      device.places = [...new Set([...(device.places ?? []), ...found.places])].slice(0, MOST_PLACES);
    }
  });
  return done ? say("imported", { count: number(look().kept.length) }) : say("unable");
}
