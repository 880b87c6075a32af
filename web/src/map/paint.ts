// How the ground is painted: in the colours of the style sheet, light or dark as the page is.

import type { FeatureCollection } from "geojson";
import type { Map, StyleSpecification } from "maplibre-gl";

interface Colours {
  sea: string;
  land: string;
  border: string;
}

/** The page's own colours, as they are now. */
function colours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const named = (name: string) => style.getPropertyValue(name).trim();
  return { sea: named("--sea"), land: named("--ground"), border: named("--frontier") };
}

/** No tiles, no glyphs, no pictures: one source that came with the program. */
export function styleOf(ground: FeatureCollection): StyleSpecification {
  const { sea, land, border } = colours();
  return {
    version: 8,
    sources: { ground: { type: "geojson", data: ground, maxzoom: 8, tolerance: 0.4, buffer: 16 } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": sea } },
      {
        id: "land",
        type: "fill",
        source: "ground",
        filter: ["==", ["get", "border"], false],
        paint: { "fill-color": land },
      },
      {
        id: "coast",
        type: "line",
        source: "ground",
        filter: ["==", ["get", "border"], false],
        paint: { "line-color": border, "line-width": 0.8 },
      },
      {
        id: "borders",
        type: "line",
        source: "ground",
        filter: ["==", ["get", "border"], true],
        paint: { "line-color": border, "line-width": 1.2, "line-dasharray": [3, 2] },
      },
    ],
  };
}

/** Paints anew whenever the page turns light or dark. */
export function followTheme(map: Map): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    const { sea, land, border } = colours();
    map.setPaintProperty("sea", "background-color", sea);
    map.setPaintProperty("land", "fill-color", land);
    map.setPaintProperty("coast", "line-color", border);
    map.setPaintProperty("borders", "line-color", border);
  });
}
