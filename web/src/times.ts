// The reader's own clock beside the meeting's, where they differ.

/** Two digits, as `data-wall` has them. */
function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** The date and time on the reader's wall, written like `data-wall`: "2026-11-24T19:30". */
function wall(time: Date): string {
  const date = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${date}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** Puts "20:30 for you" after every time whose wall clock is not the reader's. */
export function sayLocalTimes(): void {
  const pattern = document.body.dataset["here"];
  if (pattern === undefined) return;
  // The English of these pages is British, whose "pm" is small.
  const language = document.documentElement.lang.replace(/^en$/, "en-GB");
  const hour12 = document.body.dataset["clock"] === "12";
  const clock = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit", hour12 });
  const day = new Intl.DateTimeFormat(language, { weekday: "short" });
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-wall]")) {
    const there = time.dataset["wall"] ?? "";
    const start = new Date(time.dateTime);
    // The page may have said it already, for a zone the reader chose.
    const told = time.parentElement?.querySelector(".here") !== null;
    if (told || Number.isNaN(start.getTime()) || wall(start) === there) continue;
    const sameDay = wall(start).slice(0, 10) === there.slice(0, 10);
    const here = document.createElement("small");
    here.className = "here day";
    const said = sameDay ? clock.format(start) : `${day.format(start)} ${clock.format(start)}`;
    here.textContent = pattern.replace("{}", said);
    const when = time.closest(".when");
    if (when === null) time.after(" ", here);
    else when.append(here);
  }
}
