// "Mark as read on this device", on a lesson; and the mark beside it wherever the lesson is named.

import { find } from "./dom";
import { allowed } from "./first";
import { type Lesson, change, look, onChangeElsewhere } from "./store";
import { texts } from "./words";

/** Shows the marks, and offers to make one on a lesson's page. */
export function offerMarkingLessons(): void {
  if (find("[data-read-mark]") === null) return;
  show();
  onChangeElsewhere(show);
  const part = find("[data-lesson]");
  if (part === null) return;
  part.hidden = false;
  find("[data-lesson-keep]", part)?.addEventListener("click", () => void toggle(part));
}

/** Shows beside every lesson whether it is marked. */
function show(): void {
  const read = new Set(look().lessons.map((one) => one.slug));
  for (const one of document.querySelectorAll<HTMLElement>("[data-read-mark]")) {
    const mark = find("[data-read-text]", one);
    if (mark !== null) mark.hidden = !read.has(one.dataset["readMark"] ?? "");
  }
  const part = find("[data-lesson]");
  const pressed = read.has(part?.dataset["lesson"] ?? "");
  find("[data-lesson-keep]")?.setAttribute("aria-pressed", String(pressed));
}

async function toggle(part: HTMLElement): Promise<void> {
  const says = find("[data-lesson-says]", part);
  if (says !== null) says.textContent = "";
  const slug = part.dataset["lesson"] ?? "";
  const there = look().lessons.some((one) => one.slug === slug);
  if (!there && !(await allowed())) return;
  const done = change((device) => {
    device.lessons = device.lessons.filter((one) => one.slug !== slug);
    if (!there) device.lessons.push(lesson(part, slug));
  });
  show();
  if (says === null) return;
  const said = says.dataset[there ? "goneText" : "keptText"] ?? "";
  says.textContent = done ? said : (await texts())("unable");
}

function lesson(part: HTMLElement, slug: string): Lesson {
  const number = (text: string | undefined) => (text === undefined || text === "" ? null : Number(text));
  const { title, before, after } = part.dataset;
  return { slug, name: title ?? slug, before: number(before), after: number(after) };
}
