// How a visit was, in three taps: kept on this device after a named act, and nowhere else.

import { button, find, make } from "../device/dom";
import { allowed } from "../device/first";
import { type Been, type Visit, addVisits, change, changeNote, dropEmptyNotes, look, onChangeElsewhere } from "../device/store";
import { type Say, day, texts } from "../device/words";

interface Meeting {
  slug: string;
  name: string;
}

/** Turns the form of a meeting's page, which would show the next page, into one that keeps the visit here. */
export function offerTaps(): void {
  const part = find("details[data-fit]");
  const form = part === null ? null : find<HTMLFormElement>("form", part);
  if (part === null || form === null) return;
  const meeting = { slug: part.dataset["fit"] ?? "", name: find("h1 bdi")?.textContent ?? "" };
  const show = async () => {
    const note = look().been.find((one) => one.slug === meeting.slug);
    const list = find("[data-fit-visits]", part);
    if (list === null) return;
    if (note === undefined) return list.replaceChildren();
    const say = await texts();
    list.replaceChildren(...visitLines(note, say, () => void show()));
  };
  wire(form, meeting, find("[data-fit-says]", form), () => void show());
  onChangeElsewhere(() => void show());
  void show();
}

/** The same form for `/kept`, made of the page's template; nothing where it has none. */
export function tapsFrom(page: HTMLElement, meeting: Meeting, say: Say, then: () => void): HTMLElement[] {
  const template = find<HTMLTemplateElement>("template[data-fit-taps]", page);
  const part = template?.content.firstElementChild?.cloneNode(true);
  const form = part instanceof HTMLElement ? find<HTMLFormElement>("form", part) : null;
  if (!(part instanceof HTMLElement) || form === null) return [];
  // This form is drawn anew once it was sent: what is to be said stands in the page.
  wire(form, meeting, find("[data-says]", page), then);
  const note = look().been.find((one) => one.slug === meeting.slug);
  const turn = button(say(note?.away === true ? "fit-again" : "fit-away"), () => {
    changeNote(meeting.slug, meeting.name, (note) => {
      note.away = !note.away;
    });
    then();
  });
  turn.ariaLabel = `${turn.textContent}: ${meeting.name}`;
  // Only who has been somewhere can have had enough of it.
  if (note !== undefined) part.append(turn);
  return [part];
}

function wire(form: HTMLFormElement, meeting: Meeting, says: HTMLElement | null, then: () => void): void {
  form.addEventListener("submit", (event) => {
    // The button that keeps it sealed goes its own way.
    if (event.submitter?.dataset["seal"] !== undefined) return;
    event.preventDefault();
    void note(form, meeting, says).then((done) => {
      if (done) then();
    });
  });
}

/** Notes it and says so; false where it was not noted. */
async function note(form: HTMLFormElement, meeting: Meeting, says: HTMLElement | null): Promise<boolean> {
  const told = new FormData(form);
  const felt = told.get("felt");
  if (typeof felt !== "string" || !(await allowed())) return false;
  const why = told.getAll("why").filter((word): word is string => typeof word === "string");
  const wrong = changeNote(meeting.slug, meeting.name, (note) => addVisits(note, [{ felt, why, day: today() }]));
  const say = await texts();
  if (says !== null) says.textContent = say(wrong ?? "fit-noted");
  if (wrong === undefined) form.reset();
  return wrong === undefined;
}

/** The day on the reader's wall. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "24 November 2026: I would go again (The people)". */
export function visitText(visit: Visit, say: Say): string {
  const what = say(`fit-felt-${visit.felt}`);
  const text = visit.day === "" ? what : say("fit-visit", { text: day(visit.day), what });
  const why = visit.why.map((word) => say(`fit-why-${word}`));
  return why.length === 0 ? text : say("fit-because", { text, what: why.join(", ") });
}

/** Each visit, and how to take it back. */
export function visitLines(note: Been, say: Say, then: () => void): HTMLLIElement[] {
  return note.visits.map((visit, place) => {
    const line = make("li");
    const said = visitText(visit, say);
    const remove = button(say("remove"), () => {
      const list = line.parentElement;
      change((device) => {
        for (const one of device.been) if (one.slug === note.slug) one.visits.splice(place, 1);
        dropEmptyNotes(device);
      });
      then();
      // The button is gone; whoever works by keyboard goes on from where it was.
      (list?.querySelector("button") ?? find("details[data-fit] > summary") ?? find("main"))?.focus();
    });
    remove.ariaLabel = `${say("remove")}: ${said}`;
    line.append(`${said} `, remove);
    return line;
  });
}
