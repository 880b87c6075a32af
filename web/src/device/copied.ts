// A copy says when it was made, on the reader's clock.

import { find } from "./dom";
import { moment } from "./words";

/** Writes the time of a copy anew. */
export function sayWhenCopied(): void {
  const time = find<HTMLTimeElement>("time[data-copied]");
  if (time !== null) time.textContent = moment(time.dateTime);
}
