// "Keep on this device", on a meeting's page and on the rows of lists; "I have been there".

import { button, find, make } from "./dom";
import { allowed } from "./first";
import { MOST_MEETINGS, change, changeNote, dropEmptyNotes, look, onChangeElsewhere } from "./store";
import { day, texts } from "./words";
import { refreshCopies } from "./copies";

interface Meeting {
  slug: string;
  name: string;
  marks: string;
}

/** Puts the buttons where meetings are. */
export function offerKeeping(root: ParentNode = document): void {
  for (const list of root.querySelectorAll<HTMLElement>("ol[data-keep]")) {
    for (const row of list.querySelectorAll<HTMLElement>(":scope > [data-slug]")) addToRow(row, list.dataset["keep"] ?? "");
  }
  const page = find("div[data-keep]");
  if (page !== null && root === document) openOn(page);
}

/** Shows on every button of the page whether its meeting is kept. */
export function show(): void {
  const kept = new Set(look().kept.map((one) => one.slug));
  for (const one of document.querySelectorAll<HTMLElement>("[data-keeps]")) {
    one.setAttribute("aria-pressed", String(kept.has(one.dataset["keeps"] ?? "")));
  }
}

function addToRow(row: HTMLElement, word: string): void {
  const name = find("h2 bdi, h3 bdi", row)?.textContent ?? "";
  const meeting = { slug: row.dataset["slug"] ?? "", name, marks: row.dataset["marks"] ?? "" };
  const says = make("p", "", "notice");
  says.setAttribute("role", "status");
  const keep = make("button", word, "seat");
  keep.type = "button";
  keep.ariaLabel = `${word}: ${name}`;
  wire(keep, meeting, says);
  find(".what", row)?.append(keep, says);
  show();
}

function wire(keep: HTMLElement, meeting: Meeting, says: HTMLElement | null): void {
  keep.dataset["keeps"] = meeting.slug;
  keep.addEventListener("click", () => void toggle(meeting, says));
}

async function toggle(meeting: Meeting, says: HTMLElement | null): Promise<void> {
  const complain = async (id: string) => {
    if (says !== null) says.textContent = (await texts())(id);
  };
  if (says !== null) says.textContent = "";
  const { kept } = look();
  const there = kept.some((one) => one.slug === meeting.slug);
  if (!there && !(await allowed())) return;
  if (!there && kept.length >= MOST_MEETINGS) return complain("full");
  const done = change((device) => {
    device.kept = device.kept.filter((one) => one.slug !== meeting.slug);
    if (!there) device.kept.push(meeting);
  });
  if (!done) await complain("unable");
  show();
  await refreshCopies();
}

/** The part of a meeting's own page. */
function openOn(page: HTMLElement): void {
  const name = find("h1 bdi")?.textContent ?? "";
  const meeting = { slug: page.dataset["keep"] ?? "", name, marks: page.dataset["marks"] ?? "" };
  const says = find("[data-says]", page);
  const keep = find("[data-keep-it]", page);
  if (keep !== null) wire(keep, meeting, says);
  show();
  const form = find<HTMLFormElement>("[data-been-form]", page);
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    void note(meeting, form, says);
  });
  void listDates(meeting);
  page.hidden = false;
  onChangeElsewhere(() => {
    show();
    void listDates(meeting);
  });
}

async function note(meeting: Meeting, form: HTMLFormElement, says: HTMLElement | null): Promise<void> {
  const field = find<HTMLInputElement>("input[type=date]", form);
  if (field === null || !(await allowed())) return;
  const when = field.value;
  const wrong = changeNote(meeting.slug, meeting.name, (one) => {
    if (!one.dates.includes(when)) one.dates = [...one.dates, when].sort();
  });
  if (says !== null) says.textContent = wrong === undefined ? "" : (await texts())(wrong);
  field.value = "";
  await listDates(meeting);
}

/** The dates somebody noted, each with a button to take it back. */
async function listDates(meeting: Meeting): Promise<void> {
  const list = find("[data-been]");
  const one = look().been.find((one) => one.slug === meeting.slug);
  if (list === null) return;
  if (one === undefined) return list.replaceChildren();
  const say = await texts();
  list.replaceChildren(...one.dates.map((date) => dateLine(meeting.slug, date, say, () => listDates(meeting))));
}

/** One date, and how to take it back. */
export function dateLine(
  slug: string,
  date: string,
  say: (id: string) => string,
  then: () => Promise<void> | void,
): HTMLLIElement {
  const line = make("li");
  const said = date === "" ? say("no-day") : day(date);
  const remove = button(say("remove"), async () => {
    const list = line.parentElement;
    change((device) => {
      for (const one of device.been) if (one.slug === slug) one.dates = one.dates.filter((other) => other !== date);
      dropEmptyNotes(device);
    });
    await then();
    // The button is gone; whoever works by keyboard goes on from where it was.
    (list?.querySelector("button") ?? find(".been > summary") ?? find("main"))?.focus();
  });
  remove.ariaLabel = `${say("remove")}: ${said}`;
  line.append(`${said} `, remove);
  return line;
}
