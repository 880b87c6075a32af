// Small helpers of these pages. Texts go in as texts, never as mark-up.

/** The first element that matches, if there is one. */
export function find<T extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): T | null {
  return within.querySelector<T>(selector);
}

/** A new element with a text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = "",
  kind = "",
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (text !== "") element.textContent = text;
  if (kind !== "") element.className = kind;
  return element;
}

/** A quiet button. */
export function button(text: string, act: () => unknown): HTMLButtonElement {
  const made = make("button", text, "btn quiet small");
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

/** A name from a list, which may be written in the other direction. */
export function nameOf(text: string): HTMLElement {
  return make("bdi", text);
}
