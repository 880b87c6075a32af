// The paper stays on the device from the moment somebody votes until the vote is in: the answer may get lost, and there
// is no second paper. What was voted is not kept.

import type { Paper } from "./papers";

/** A paper and, once it is stamped, what makes it worth a vote. */
export interface Kept extends Paper {
  token?: string;
}

const NAMES = ["serial", "blind", "blinded"] as const;

function name(decision: string): string {
  return `homegroup.paper.${decision}`;
}

/** The paper of this decision, if there is one here. */
export function kept(decision: string): Kept | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(name(decision)) ?? "null");
    return isPaper(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isPaper(found: unknown): found is Kept {
  if (typeof found !== "object" || found === null) return false;
  const fields = found as Record<string, unknown>;
  const token = fields["token"];
  return NAMES.every((name) => typeof fields[name] === "string") && (token === undefined || typeof token === "string");
}

/** Keeps it. Where the browser keeps nothing, it lasts as long as the page. */
export function keep(decision: string, paper: Kept): void {
  try {
    localStorage.setItem(name(decision), JSON.stringify(paper));
  } catch {
    // A private window, or a full device.
  }
}

/** The vote is in, or can no longer be. */
export function forget(decision: string): void {
  try {
    localStorage.removeItem(name(decision));
  } catch {
    // There was nothing, then.
  }
}
