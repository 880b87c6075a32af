// Small ways of making elements. Whatever people wrote is always text, never markup.

/** An element with a class and what it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...content);
  return made;
}

/** A name whose direction does not upset the sentence around it. */
export function isolated(text: string): HTMLElement {
  return element("bdi", "", text);
}

/** The element with a data attribute, inside another. */
export function find<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E | null {
  return root.querySelector<E>(selector);
}

/** Sets a text only where it differs, so that a screen reader is not told again what it knows. */
export function setText(target: Element | null, text: string): void {
  if (target !== null && target.textContent !== text) target.textContent = text;
}

/** Whoever was at a field or a button is at its successor after a change. */
export function keepingFocus(change: () => void): void {
  const at = document.activeElement;
  change();
  if (!(at instanceof HTMLElement) || at === document.body || document.activeElement === at) return;
  const value = at instanceof HTMLButtonElement ? `button[value="${CSS.escape(at.value)}"]` : undefined;
  const next = value === undefined ? document.getElementById(at.id) : find(document, value);
  (at.isConnected ? at : next)?.focus({ preventScroll: true });
}
