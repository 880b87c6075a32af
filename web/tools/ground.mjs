// The ground under the map of meetings: land and borders of Natural Earth (public domain), from the package
// world-atlas, packed into one small file. Run by `cargo xtask assets`: node tools/ground.mjs FILE
//
// The file: a list of polygons, then a list of lines, all as unsigned LEB128 numbers, signed ones folded (zigzag).
//   polygons: how many; for each how many rings; for each ring how many points, then the points
//   lines:    how many; for each how many points, then the points
// A point is the difference from the one before (of the whole list, beginning at 0,0), x then y, in the steps of
// SCALE: x = (longitude + 180) / STEP, y = (latitude + 90) / STEP.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { feature, mesh } from "topojson-client";

/** Degrees from one step to the next: 0.4 km at the equator; web/src/map/ground.ts reads the same. */
const STEP = 0.0036;

const source = fileURLToPath(new URL("../node_modules/world-atlas/countries-50m.json", import.meta.url));
const world = JSON.parse(readFileSync(source, "utf8"));

const bytes = [];

/** @param {number} value not negative */
function put(value) {
  while (value > 127) {
    bytes.push((value & 127) | 128);
    value = Math.floor(value / 128);
  }
  bytes.push(value);
}

/**
 * The same points without the leap from one edge of the world to the other: a ring over the date line goes on beyond
 * 180 degrees, and the map's library draws it on both edges.
 * @param {number[][]} points
 */
function unbroken(points) {
  let turns = 0;
  return points.map(([lon, lat], n) => {
    const leap = n === 0 ? 0 : lon - points[n - 1][0];
    if (Math.abs(leap) > 180) turns -= Math.sign(leap);
    return [lon + 360 * turns, lat];
  });
}

let last = [0, 0];

/** @param {number[][]} points longitudes and latitudes */
function putPoints(points) {
  const steps = unbroken(points).map(([lon, lat]) => [Math.round((lon + 180) / STEP), Math.round((lat + 90) / STEP)]);
  const moved = steps.filter((step, n) => n === 0 || step[0] !== steps[n - 1][0] || step[1] !== steps[n - 1][1]);
  put(moved.length);
  for (const step of moved) {
    for (const axis of [0, 1]) {
      const by = step[axis] - last[axis];
      put(by < 0 ? -2 * by - 1 : 2 * by);
    }
    last = step;
  }
}

// Antarctica has no meetings, and its edge along the pole is no coast.
const land = feature(world, world.objects.land);
const polygons = (land.features ?? [land])
  .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
  .filter(([ring]) => Math.min(...ring.map(([, lat]) => lat)) > -63);
put(polygons.length);
for (const rings of polygons) {
  put(rings.length);
  rings.forEach(putPoints);
}
const borders = mesh(world, world.objects.countries, (one, other) => one !== other).coordinates;
put(borders.length);
borders.forEach(putPoints);
writeFileSync(process.argv[2], Uint8Array.from(bytes));
