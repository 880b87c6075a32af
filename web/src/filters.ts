// On a wide screen the filters stand beside the results and are open; browsers without the style for that need a word.

/** Opens what is marked `data-wide-open` where there is room for it. */
export function openFiltersBeside(): void {
  if (!matchMedia("(min-width: 60rem)").matches) return;
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details[data-wide-open]")) {
    details.open = true;
  }
}
