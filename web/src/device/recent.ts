// Places somebody searched for: kept only after they turned it on at /kept, offered where places are typed.

import { find, make } from "./dom";
import { MOST_PLACES, change, look } from "./store";

/** Keeps the place of this search, and offers those of earlier ones. */
export function rememberPlaces(): void {
  const field = find<HTMLInputElement>("input[name=near]");
  if (field === null || look().places === null) return;
  const place = new URLSearchParams(location.search).get("near")?.trim() ?? "";
  // What reads like a position is where somebody is, not a place they named.
  if (place !== "" && !/^[-\d.,\s]+$/.test(place)) {
    change((device) => {
      if (device.places === null) return;
      const others = device.places.filter((other) => other.toLowerCase() !== place.toLowerCase());
      device.places = [place, ...others].slice(0, MOST_PLACES);
    });
  }
  const list = make("datalist");
  list.id = "recent-places";
  for (const known of look().places ?? []) {
    const option = make("option");
    option.value = known;
    list.append(option);
  }
  field.setAttribute("list", list.id);
  field.after(list);
}
