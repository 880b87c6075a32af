// Near me: asks the device where it is, after a press and never before, rounds that to about a kilometre and sends it
// in the body of a form. Nothing of it is kept here or stands in an address.

/** Decimals of a degree that leave the device: 0.01 is at most 1.1 km. */
const DECIMALS = 2;

/** How long the device may look for itself, and how old an answer it may give, in milliseconds. */
const PATIENCE: PositionOptions = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 };

/** Coming back to a page that answered a form would ask to send the form again; this gives it an address of its own. */
export function rememberNothingOfNear(): void {
  const told = document.querySelector<HTMLElement>("[data-near-told]")?.dataset["nearTold"];
  if (told !== undefined) history.replaceState(null, "", told.replace(/\?$/, ""));
}

/** Shows the form marked `data-near-me` where the device can be asked, and turns what is
 *  said to those without scripts into what only a script can do. */
export function offerNearMe(): void {
  for (const said of document.querySelectorAll<HTMLElement>("[data-plain]")) said.hidden = true;
  for (const part of document.querySelectorAll<HTMLElement>("[data-scripted]")) part.hidden = false;
  if (!isSecureContext || navigator.geolocation === undefined) return;
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-near-me]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask(form);
    });
  }
}

function ask(form: HTMLFormElement): void {
  const button = form.querySelector("button");
  const says = form.querySelector<HTMLElement>("[role=status]");
  if (button === null || says === null || button.disabled) return;
  button.disabled = true;
  says.textContent = form.dataset["asking"] ?? "";
  const found = ({ coords }: GeolocationPosition): void => {
    button.disabled = false;
    says.textContent = "";
    send(form, coords);
  };
  const failed = (error: GeolocationPositionError): void => {
    button.disabled = false;
    const refused = error.code === error.PERMISSION_DENIED;
    says.textContent = (refused ? form.dataset["refused"] : form.dataset["unknown"]) ?? "";
    document.querySelector<HTMLElement>("#q")?.focus();
  };
  navigator.geolocation.getCurrentPosition(found, failed, PATIENCE);
}

/** The position is in the page for no longer than the form needs to be on its way. */
function send(form: HTMLFormElement, { latitude, longitude }: GeolocationCoordinates): void {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "here";
  field.value = `${latitude.toFixed(DECIMALS)},${longitude.toFixed(DECIMALS)}`;
  form.append(field);
  form.submit();
  field.remove();
}
