// "Keep it under my six words": three taps, sealed on this device for whoever is signed in. Who that is stands on no page
// for reading: the person's own page is asked once somebody presses, and it brings the script that can seal.

import { find, make } from "../device/dom";
import type { Visit } from "../device/store";
import { inLanguage, texts } from "../device/words";
import { today } from "./taps";

/** What the script that can seal is asked for. */
export interface Sealing {
  k: string;
  slug: string;
  name: string;
  visit: Visit;
  /** Called with what became of it: `done`, `full` or `failed`. */
  then: (became: string) => void;
}

export const SEAL = "homegroup-seal";

/** Takes over the buttons for it. */
export function offerSealing(): void {
  if (globalThis.crypto?.subtle === undefined) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-seal]")) {
    const form = button.form;
    if (form === null) continue;
    button.addEventListener("click", (event) => {
      event.preventDefault();
      if (!form.reportValidity()) return;
      button.disabled = true;
      void sealTaps(form).then(
        (became) => tell(form, became),
        () => tell(form, "failed"),
      ).finally(() => (button.disabled = false));
    });
  }
}

async function sealTaps(form: HTMLFormElement): Promise<string> {
  const told = new FormData(form);
  const slug = String(told.get("slug") ?? "");
  const why = told.getAll("why").filter((word): word is string => typeof word === "string");
  const visit = { felt: String(told.get("felt") ?? ""), why, day: today() };
  const answer = await fetch(inLanguage("/me/visits"), { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const own = find("[data-visits]", page);
  const script = page.querySelector<HTMLScriptElement>("script[data-steps]")?.getAttribute("src");
  if (own === null || script == null) return "who";
  if (own.dataset["first"] !== undefined && !knows(form, page)) return "know";
  await bring(script);
  const chosen = find<HTMLSelectElement>("select[name=slug]", form)?.selectedOptions[0]?.textContent;
  const name = chosen ?? find("h1 bdi")?.textContent ?? "";
  return new Promise((then) => {
    const detail: Sealing = { k: own.dataset["visits"] ?? "", slug, name, visit, then };
    dispatchEvent(new CustomEvent(SEAL, { detail }));
  });
}

/** Before the first word somebody keeps, they read what losing the six words means, and say so. */
function knows(form: HTMLFormElement, page: Document): boolean {
  const box = find<HTMLInputElement>("[data-know] input", form);
  if (box !== null) return box.checked;
  const know = find("[data-know]", page);
  if (know !== null) find(".acts", form)?.before(document.importNode(know, true));
  return false;
}

/** Brings the script of the Steps, once. */
let brought: Promise<void> | undefined;

function bring(address: string): Promise<void> {
  brought ??= new Promise((resolve, reject) => {
    const script = make("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      brought = undefined;
      reject(new Error("no line"));
    });
    document.head.append(script);
  });
  return brought;
}

async function tell(form: HTMLFormElement, became: string): Promise<void> {
  const says = find("[data-fit-says]", form);
  const say = await texts();
  if (says === null) return;
  says.textContent = say(`fit-seal-${became}`);
  if (became === "done") {
    find("[data-know]", form)?.remove();
    form.reset();
  }
  if (became === "failed" || became === "know") return;
  const link = make("a", say("fit-seal-go"));
  link.href = inLanguage("/me/visits");
  says.append(" ", link);
}
