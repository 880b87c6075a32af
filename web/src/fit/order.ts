// The list of results in the order that may suit somebody: offered only where visits are kept on this device. They go
// along in the body of one request, without a cookie, and are kept nowhere else.

import { button, find, make } from "../device/dom";
import { offerKeeping, show } from "../device/keep";
import { byDay, look } from "../device/store";
import { inLanguage, texts } from "../device/words";
import { sayLocalTimes } from "../times";

/** Offers it beside the list. */
export function offerOrder(): void {
  const found = find(".found:not([data-for-me])");
  const ask = find<HTMLFormElement>("form#ask");
  const heading = found === null ? null : find("h1", found);
  const list = found === null ? null : find("ol.list", found);
  if (found === null || ask === null || heading === null || list === null || find(".beside", found) !== null) return;
  if (!look().been.some((one) => one.visits.length > 0)) return;
  void texts().then((say) => {
    const acts = make("p", "", "acts hide-print");
    const says = make("p", "", "notice");
    says.setAttribute("role", "status");
    says.hidden = true;
    const order = button(say("fit-order"), async () => {
      order.disabled = true;
      const made = await fetchOrder(ask);
      order.disabled = false;
      says.hidden = made !== undefined;
      if (made === undefined) says.textContent = say("fit-failed");
      else swap(found, made, say("fit-plain"));
    });
    acts.append(order);
    heading.after(acts, says);
  });
}

/** So many visits, and so many meetings put away, go along: as many as are read. */
const MOST = 60;
/** A longer request is refused, in bytes; with room for what stands around these. */
const LONGEST = 15_000;

/** Asks for it: the page's own question, and the last visits, oldest first. */
async function fetchOrder(ask: HTMLFormElement): Promise<HTMLElement | undefined> {
  const body = new URLSearchParams();
  new FormData(ask).forEach((value, name) => {
    if (typeof value === "string") body.append(name, value);
  });
  const { been } = look();
  const visits = been.flatMap(({ slug, visits }) => visits.map((visit) => ({ slug, ...visit })));
  visits.sort(byDay);
  const aways = been.filter((one) => one.away).slice(-MOST);
  for (const { slug } of aways) body.append("away", slug);
  const told = visits.slice(-MOST).map(({ slug, felt, why, day }) => [slug, felt, why.join(","), day].join(";"));
  const size = () => body.toString().length + new URLSearchParams(told.map((one) => ["visit", one])).toString().length;
  while (told.length > 0 && size() > LONGEST) told.shift();
  for (const one of told) body.append("visit", one);
  try {
    const answer = await fetch(inLanguage("/meetings/for-me"), { method: "POST", body, credentials: "omit" });
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return find("[data-for-me]", page) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Puts the answer in the list's place, and the list back at one press. */
function swap(found: HTMLElement, made: HTMLElement, plain: string): void {
  const before = [...found.childNodes];
  const back = button(plain, () => {
    found.replaceChildren(...before);
    // What was kept or given up meanwhile was not on these buttons.
    show();
    found.querySelector("button")?.focus();
  });
  found.replaceChildren(...made.childNodes);
  find("[data-plain-list]", found)?.replaceChildren(back);
  offerKeeping(found);
  sayLocalTimes();
  const heading = find("h1", found);
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}
