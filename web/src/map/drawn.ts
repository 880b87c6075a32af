// A map with nothing on it yet: the ground that comes with the program, in the page's colours, for hands and keys.

import { Map, setWorkerUrl, type MapOptions } from "maplibre-gl";

import { find } from "../room/dom";
import { fetchGround } from "./ground";
import { followTheme, styleOf } from "./paint";

/** As near as points are gathered; the ground is long coarse by then. */
export const NEAREST = 16;

/** Draws it into the part of the section that is marked for it; `undefined` where there is none. */
export async function drawn(section: HTMLElement, where: Partial<MapOptions>): Promise<Map | undefined> {
  const container = find(section, "[data-map-ground]");
  if (container === null) return undefined;
  const texts = section.dataset;
  // The address is relative to the page; the worker wants all of it.
  setWorkerUrl(new URL(texts["worker"] ?? "", location.href).href);
  const ground = await fetchGround(texts["ground"] ?? "");
  const map = new Map({
    container,
    style: styleOf(ground),
    maxZoom: NEAREST,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    locale: { "Map.Title": texts["title"] ?? "" },
    ...where,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.getCanvas().setAttribute("aria-describedby", "map-keys");
  followTheme(map);
  const on = (name: string, act: () => void) => find(section, name)?.addEventListener("click", act);
  on("[data-map-in]", () => map.zoomIn({}, { originalEvent: new Event("click") }));
  on("[data-map-out]", () => map.zoomOut({}, { originalEvent: new Event("click") }));
  return map;
}

/** "west,south,east,north" as the map takes it; over the date line the east goes on beyond 180. */
export function shown(text: string): [number, number, number, number] {
  const [west = -170, south = -56, east = 180, north = 72] = text.split(",").map(Number);
  return [west, south, east < west ? east + 360 : east, north];
}
