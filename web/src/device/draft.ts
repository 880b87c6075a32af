// A draft of what somebody writes, on their own device, after they asked for it. It never leaves the device but by the
// form itself.

import { find } from "./dom";
import { allowed } from "./first";

/** The one name under which drafts lie. It says nothing about what they are. */
const NAME = "h2";
/** So many drafts; of more the oldest goes. */
const MOST = 12;

interface Draft {
  /** Of which form. */
  form: string;
  title: string;
  body: string;
  /** It was sent, and it is not known yet what became of it. */
  sent: boolean;
}

function look(): Draft[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isDraft) : [];
  } catch {
    return [];
  }
}

function isDraft(one: unknown): one is Draft {
  const draft = one as Partial<Draft> | null;
  return typeof draft?.form === "string" && typeof draft.body === "string" && typeof draft.title === "string";
}

function keep(drafts: Draft[]): boolean {
  try {
    if (drafts.length === 0) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify(drafts.slice(-MOST)));
    return true;
  } catch {
    return false;
  }
}

/** Offers to keep a draft beside every form for longer words, and forgets those that have arrived. */
export function offerDrafts(): void {
  const arrived = /\/forum\/posts\/[0-9a-f]{16}$/.test(location.pathname) && /[?&]said=/.test(location.search);
  if (arrived && look().some((one) => one.sent)) keep(look().filter((one) => !one.sent));
  const form = find<HTMLFormElement>("form[data-draft]");
  const box = find("[data-draft-box]");
  if (form !== null && box !== null) offer(form, box);
}

function offer(form: HTMLFormElement, box: HTMLElement): void {
  const name = form.dataset["draft"] ?? "";
  const body = find<HTMLTextAreaElement>("textarea[name=body]", form);
  const title = find<HTMLInputElement>("input[name=title]", form);
  const [ask, take, drop, says] = ["keep", "take", "drop", "says"].map((part) => find(`[data-draft-${part}]`, box));
  if (body === null || !ask || !take || !drop || !says) return;
  const own = () => look().find((one) => one.form === name);
  const save = (sent: boolean): boolean => {
    const draft = { form: name, title: title?.value ?? "", body: body.value, sent };
    return keep([...look().filter((one) => one.form !== name), draft]);
  };
  const show = () => {
    const kept = own();
    const differs = kept !== undefined && kept.body !== body.value;
    ask.hidden = kept !== undefined;
    take.hidden = !differs;
    drop.hidden = kept === undefined;
    says.textContent = kept === undefined ? "" : (says.dataset[differs ? "found" : "kept"] ?? "");
  };
  ask.addEventListener("click", () => void begin());
  const begin = async () => {
    if (!(look().length > 0 || (await allowed())) || !save(false)) return;
    show();
    drop.focus();
  };
  take.addEventListener("click", () => {
    const kept = own();
    if (kept === undefined) return;
    body.value = kept.body;
    if (title !== null) title.value = kept.title;
    show();
    body.focus();
  });
  drop.addEventListener("click", () => {
    keep(look().filter((one) => one.form !== name));
    show();
    ask.focus();
  });
  form.addEventListener("input", () => {
    // What lies there and was not taken up is not written over by the first letter.
    if (own() !== undefined && take.hidden) {
      save(false);
      show();
    }
  });
  form.addEventListener("submit", () => {
    if (own() !== undefined && take.hidden) save(true);
  });
  show();
  box.hidden = false;
}
