// The named act: before anything is kept on this device for the first time, one says what and where, and how to wipe
// it; and the person says yes.

import { make } from "./dom";
import { isAnythingKept } from "./store";
import { texts } from "./words";

/** Resolves to true where something is kept already or the person says yes. */
export async function allowed(): Promise<boolean> {
  if (isAnythingKept()) return true;
  const say = await texts();
  const box = make("dialog", "", "first card");
  const title = make("h2", say("first-title"));
  title.id = "first-title";
  box.setAttribute("aria-labelledby", title.id);
  const form = make("form");
  form.method = "dialog";
  const acts = make("p", "", "acts");
  const yes = make("button", say("first-yes"), "btn");
  yes.value = "yes";
  acts.append(yes, make("button", say("first-no"), "btn quiet"));
  form.append(acts);
  box.append(title, make("p", say("first")), make("p", say("first-wipe")), form);
  document.body.append(box);
  return new Promise((resolve) => {
    box.addEventListener("close", () => {
      box.remove();
      resolve(box.returnValue === "yes");
    });
    box.showModal();
  });
}
