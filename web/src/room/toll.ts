// Under attack, coming in costs a moment of work. Without a script it costs a moment of waiting.

import { find, setText } from "./dom";
import { leadingZeroBits, sha256 } from "./sha256";

/** How many tries between two breaths of the page. */
const TRIES = 4000;

/** Does the work when the button is pressed, then sends the form. */
export function payToll(): void {
  const form = find<HTMLFormElement>(document, "form[data-toll]");
  const answer = form?.elements.namedItem("answer");
  if (form === null || !(answer instanceof HTMLInputElement)) return;
  let working = false;
  form.addEventListener("submit", (event) => {
    if (answer.value !== "") return;
    event.preventDefault();
    // Whoever presses twice would work twice, and wait for longer.
    if (working) return;
    working = true;
    say(form);
    void work(form.dataset["toll"] ?? "", Number(form.dataset["bits"] ?? 0)).then((found) => {
      answer.value = found;
      form.submit();
    });
  });
}

/** Says that something is happening, to those as well who do not see it. */
function say(form: HTMLFormElement): void {
  const note = find(form, "[data-toll-note]");
  note?.setAttribute("role", "status");
  setText(note, form.dataset["working"] ?? "");
}

/** The first number whose digest, together with the ticket, begins with so many zero bits. */
export async function work(ticket: string, bits: number): Promise<string> {
  const encoder = new TextEncoder();
  for (let number = 0; ; number += 1) {
    if (leadingZeroBits(sha256(encoder.encode(`${ticket}:${number}`))) >= bits) return String(number);
    // The page stays alive.
    if (number % TRIES === TRIES - 1) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
