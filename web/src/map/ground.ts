// The ground under the map: land and borders, unpacked from the file that tools/ground.mjs writes (see there).

import type { FeatureCollection, Position } from "geojson";

/** Degrees from one step to the next; tools/ground.mjs writes the same. */
const STEP = 0.0036;

/** Land as one feature, borders as another; told apart by `border`. */
export async function fetchGround(address: string): Promise<FeatureCollection> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the ground could not be fetched: ${answer.status}`);
  return unpack(new Uint8Array(await answer.arrayBuffer()));
}

function unpack(bytes: Uint8Array): FeatureCollection {
  const reader = new Reader(bytes);
  const polygons = reader.list(() => reader.list(() => reader.points()));
  const lines = reader.list(() => reader.points());
  return {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: { border: false }, geometry: { type: "MultiPolygon", coordinates: polygons } },
      { type: "Feature", properties: { border: true }, geometry: { type: "MultiLineString", coordinates: lines } },
    ],
  };
}

class Reader {
  private at = 0;
  private x = 0;
  private y = 0;

  constructor(private readonly bytes: Uint8Array) {}

  list<T>(one: () => T): T[] {
    return Array.from({ length: this.number() }, one);
  }

  points(): Position[] {
    return this.list(() => {
      this.x += this.signed();
      this.y += this.signed();
      return [this.x * STEP - 180, this.y * STEP - 90];
    });
  }

  private number(): number {
    let value = 0;
    let weight = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error("the ground is cut off");
      value += (byte & 127) * weight;
      if (byte < 128) return value;
      weight *= 128;
    }
  }

  private signed(): number {
    const folded = this.number();
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }
}
