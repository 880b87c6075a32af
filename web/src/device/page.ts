// `/kept`: shows what this device keeps, and lets one change it.

import { button, find, make, nameOf } from "./dom";
import { type Copy, canCopy, copies, dropCopies, startCopies } from "./copies";
import { exportAs, importFrom, sureOf } from "./file";
import { allowed } from "./first";
import { dateLine, offerKeeping } from "./keep";
import { type Kept, change, look, onChangeElsewhere } from "./store";
import { type Say, inLanguage, moment, texts } from "./words";
import { tapsFrom, visitLines } from "../fit/taps";
import { sayLocalTimes } from "../times";

/** The page, filled in. */
export async function openKept(page: HTMLElement): Promise<void> {
  const say = await texts();
  // Before anything is asked from the site: what is pressed meanwhile must not be lost.
  wireRecent(page, say);
  wireCopies(page, say);
  wireFile(page, say);
  for (const part of page.querySelectorAll<HTMLElement>("[data-part]")) part.hidden = false;
  onChangeElsewhere(() => void showAll(page, say));
  await showAll(page, say);
  await startCopies();
  await listCopies(page, say);
}

async function showAll(page: HTMLElement, say: Say): Promise<void> {
  showBeen(page, say);
  showLessons(page, say);
  showPlaces(page, say);
  await showMeetings(page, say);
}

/** Says something to everybody, listening or looking. */
function tell(page: HTMLElement, text: string): void {
  const says = find("[data-says]", page);
  if (says !== null) says.textContent = text;
}

async function showMeetings(page: HTMLElement, say: Say): Promise<void> {
  const { kept } = look();
  const place = find("[data-rows]", page);
  const none = find("[data-none]", page);
  if (place === null || none === null) return;
  none.hidden = kept.length > 0;
  if (kept.length === 0) return place.replaceChildren();
  const rows = await ask(kept);
  if (rows === undefined) {
    place.replaceChildren(make("p", say("no-line"), "notice"), namesOnly(kept));
    return;
  }
  followMoves(rows);
  place.replaceChildren(...rows.querySelectorAll("ol"), ...goneLines(page, rows, kept, say));
  offerKeeping(place);
  for (const row of place.querySelectorAll<HTMLElement>("[data-slug]")) tellChanges(row, say);
  showTaps(page, say);
  sayLocalTimes();
}

/** How it was, in the rows of meetings nothing is noted of; the others have it among the places one has been to. */
function showTaps(page: HTMLElement, say: Say): void {
  const noted = new Set(look().been.map((one) => one.slug));
  for (const row of page.querySelectorAll<HTMLElement>("[data-rows] [data-slug]")) {
    const slug = row.dataset["slug"] ?? "";
    const there = find("details.fit", row);
    if (noted.has(slug)) there?.remove();
    else if (there === null) {
      const meeting = { slug, name: find("h3 bdi", row)?.textContent ?? "" };
      find(".what", row)?.append(...tapsFrom(page, meeting, say, () => showBeenAt(page, say, slug)));
    }
  }
}

/** How the kept meetings stand now. They go in the body, so that they stand in no address. */
async function ask(kept: Kept[]): Promise<Document | undefined> {
  const body = new URLSearchParams(kept.map((one) => ["slug", one.slug]));
  try {
    const answer = await fetch(inLanguage("/kept/rows"), { method: "POST", body, credentials: "omit" });
    if (!answer.ok) return undefined;
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    return undefined;
  }
}

/** Another list may have come that uses the same address; then the meeting has a longer one. */
function followMoves(rows: Document): void {
  const moves = [...rows.querySelectorAll<HTMLElement>("[data-from]")];
  if (moves.length === 0) return;
  change((device) => {
    for (const move of moves) {
      for (const one of [...device.kept, ...device.been]) {
        if (one.slug === move.dataset["from"]) one.slug = move.dataset["to"] ?? one.slug;
      }
    }
  });
}

/** "The place has changed", until somebody has seen it. */
function tellChanges(row: HTMLElement, say: Say): void {
  const [slug, marks] = [row.dataset["slug"] ?? "", row.dataset["marks"] ?? ""];
  const known = look().kept.find((one) => one.slug === slug);
  if (known === undefined || known.marks === marks) return;
  const seen = () => {
    change((device) => {
      for (const one of device.kept) if (one.slug === slug) one.marks = marks;
    });
  };
  const [oldWhen, oldPlace] = known.marks.split(".");
  const [newWhen, newPlace] = marks.split(".");
  const changes = [];
  if (oldWhen !== newWhen) changes.push(say("changed-when"));
  if (oldPlace !== newPlace) changes.push(say("changed-place"));
  // A file of somebody's may not say how it was.
  if (known.marks === "" || changes.length === 0) return seen();
  const box = make("div", "", "notices");
  const ok = button(say("changed-seen"), () => {
    seen();
    box.remove();
  });
  box.append(...changes.map((text) => make("p", text)), ok);
  find(".what", row)?.append(box);
}

function goneLines(page: HTMLElement, rows: Document, kept: Kept[], say: Say): HTMLElement[] {
  const gone = new Set([...rows.querySelectorAll<HTMLElement>("[data-gone]")].map((one) => one.dataset["gone"]));
  return kept
    .filter((one) => gone.has(one.slug))
    .map((one) => {
      const box = make("div", "", "notices");
      const name = make("p");
      name.append(nameOf(one.name));
      const remove = button(say("remove"), () => {
        change((device) => {
          device.kept = device.kept.filter((other) => other.slug !== one.slug);
        });
        void showMeetings(page, say);
      });
      remove.ariaLabel = `${say("remove")}: ${one.name}`;
      box.append(name, make("p", say("gone")), remove);
      return box;
    });
}

/** Without a line: what is known here. The copies stand behind the links. */
function namesOnly(kept: Kept[]): HTMLElement {
  const list = make("ul");
  for (const one of kept) {
    const line = make("li");
    line.append(linkTo(one.slug, one.name));
    list.append(line);
  }
  return list;
}

function linkTo(slug: string, name: string): HTMLAnchorElement {
  const link = make("a");
  link.href = inLanguage(`/meetings/${encodeURIComponent(slug)}`);
  link.append(nameOf(name));
  return link;
}

function showBeen(page: HTMLElement, say: Say): void {
  const { been } = look();
  const part = find("[data-part=been]", page);
  if (part !== null) part.hidden = been.length === 0;
  const lines = been.map((one) => {
    const line = make("li");
    line.dataset["been"] = one.slug;
    const dates = make("ul", "", "plain");
    const again = () => showBeen(page, say);
    dates.append(...one.dates.map((date) => dateLine(one.slug, date, say, again)));
    dates.append(...visitLines(one, say, again));
    line.append(linkTo(one.slug, one.name), dates, ...tapsFrom(page, one, say, () => showBeenAt(page, say, one.slug)));
    return line;
  });
  find("[data-been-all]", page)?.replaceChildren(...lines);
  showTaps(page, say);
}

/** The same, and whoever works by keyboard goes on at this meeting: what was pressed is gone. */
function showBeenAt(page: HTMLElement, say: Say, slug: string): void {
  showBeen(page, say);
  const name = CSS.escape(slug);
  const line = find(`[data-been="${name}"] summary`, page) ?? find(`[data-rows] [data-slug="${name}"] summary`, page);
  (line ?? find("main"))?.focus();
}

function showLessons(page: HTMLElement, say: Say): void {
  const { lessons } = look();
  const part = find("[data-part=lessons]", page);
  if (part !== null) part.hidden = lessons.length === 0;
  const lines = lessons.map((one) => {
    const line = make("li");
    const link = make("a");
    link.href = inLanguage(`/learn/${one.slug.split("/").map(encodeURIComponent).join("/")}`);
    link.append(nameOf(one.name));
    const remove = button(say("remove"), () => {
      change((device) => {
        device.lessons = device.lessons.filter((other) => other.slug !== one.slug);
      });
      showLessons(page, say);
      (find("[data-lessons] button", page) ?? find("main"))?.focus();
    });
    remove.ariaLabel = `${say("remove")}: ${one.name}`;
    line.append(link, sureOf(one, say), remove);
    return line;
  });
  find("[data-lessons]", page)?.replaceChildren(...lines);
}

function showPlaces(page: HTMLElement, say: Say): void {
  const { places } = look();
  const box = find<HTMLInputElement>("[data-recent]", page);
  if (box !== null) box.checked = places !== null;
  const chips = (places ?? []).map((place) => {
    const line = make("li");
    const link = make("a", "", "chip");
    link.href = inLanguage(`/meetings?near=${encodeURIComponent(place)}`);
    link.append(nameOf(place));
    const remove = button(say("remove"), () => {
      change((device) => {
        device.places = device.places?.filter((other) => other !== place) ?? null;
      });
      showPlaces(page, say);
    });
    remove.ariaLabel = `${say("remove")}: ${place}`;
    line.append(link, " ", remove);
    return line;
  });
  find("[data-places]", page)?.replaceChildren(...chips);
}

function wireRecent(page: HTMLElement, say: Say): void {
  const box = find<HTMLInputElement>("[data-recent]", page);
  box?.addEventListener("change", async () => {
    const wanted = box.checked;
    if (wanted && !(await allowed())) {
      box.checked = false;
      return;
    }
    const done = change((device) => {
      device.places = wanted ? [] : null;
    });
    if (!done) tell(page, say("unable"));
    showPlaces(page, say);
  });
}

function wireCopies(page: HTMLElement, say: Say): void {
  const box = find<HTMLInputElement>("[data-copies]", page);
  if (box === null) return;
  box.checked = look().copies;
  box.addEventListener("change", async () => {
    const wanted = box.checked;
    if (wanted && !(await allowed())) {
      box.checked = false;
      return;
    }
    box.disabled = true;
    await (wanted ? turnOn(page, say, box) : turnOff(page));
    box.disabled = false;
    await listCopies(page, say);
  });
}

async function turnOn(page: HTMLElement, say: Say, box: HTMLInputElement): Promise<void> {
  tell(page, say("copies-busy"));
  const done = canCopy() && change((device) => void (device.copies = true)) && (await startCopies());
  tell(page, done ? "" : say("copies-failed"));
  if (!done) {
    box.checked = false;
    await turnOff(page);
  }
}

async function turnOff(page: HTMLElement): Promise<void> {
  change((device) => void (device.copies = false));
  if (canCopy()) await dropCopies();
  if (look().copies) tell(page, "");
}

/** What there is to read without a line, and how old it is. */
export async function listCopies(page: HTMLElement, say: Say): Promise<void> {
  const place = find("[data-copies-list]", page);
  if (place === null) return;
  const found = await copies();
  if (found.length === 0) {
    place.replaceChildren(...(look().copies ? [make("p", say("copies-none"))] : []));
    return;
  }
  const list = make("ul");
  list.append(...found.map((copy) => copyLine(copy, say)));
  place.replaceChildren(list);
}

function copyLine(copy: Copy, say: Say): HTMLLIElement {
  const line = make("li");
  const link = make("a");
  link.href = copy.path;
  link.append(nameOf(copy.title));
  line.append(link, " ", make("small", say("copied", { text: moment(copy.made) }), "soft"));
  return line;
}

function wireFile(page: HTMLElement, say: Say): void {
  for (const export_ of page.querySelectorAll<HTMLElement>("[data-export]")) {
    export_.addEventListener("click", () => exportAs(export_.dataset["export"] === "json" ? "json" : "text", page, say));
  }
  const field = find<HTMLInputElement>("[data-import]", page);
  if (field === null) return;
  const bring = async () => {
    const file = field.files?.[0];
    if (file === undefined || !(await allowed())) return;
    tell(page, await importFrom(file, say));
    field.value = "";
    await showAll(page, say);
  };
  field.addEventListener("change", bring);
  // On a slow line a file may have been chosen before anybody listened.
  void bring();
}
