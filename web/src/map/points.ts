// What of the question's answer lies in view, asked from the site: by address, or, where the question is about the
// reader's own position, in the body of a form.

import type { LngLatBounds } from "maplibre-gl";

/** Meetings near each other. */
export interface Spot {
  /** Latitude, longitude. */
  at: [number, number];
  count: number;
  label: string;
  /** West, south, east, north, where they lie apart. */
  box?: [number, number, number, number];
  meetings?: Meeting[];
  all?: string;
}

export interface Meeting {
  name: string;
  href: string;
  when: string;
  place?: string;
}

export interface Town {
  name: string;
  at: [number, number];
  people: number;
}

export interface Points {
  said: string;
  spots: Spot[];
  towns: Town[];
}

/** Asks for the points of a view. The newest question ends those before it. */
export class Asker {
  private asking = new AbortController();

  /** `go` and `here` where the question may stand in no address. */
  constructor(
    private readonly address: string,
    private readonly go: string | undefined,
    private readonly here: string | undefined,
  ) {}

  async ask(bounds: LngLatBounds, zoom: number): Promise<Points> {
    this.asking.abort();
    this.asking = new AbortController();
    const view = { box: box(bounds).join(","), zoom: String(Math.max(0, Math.min(22, Math.floor(zoom)))) };
    const answer = await this.send(new URLSearchParams(view), this.asking.signal);
    if (!answer.ok) throw new Error(`the points could not be fetched: ${answer.status}`);
    return (await answer.json()) as Points;
  }

  private send(view: URLSearchParams, signal: AbortSignal): Promise<Response> {
    if (this.here === undefined) return fetch(`${this.address}${view.toString()}`, { signal });
    view.set("here", this.here);
    view.set("go", this.go ?? "");
    return fetch(this.address, { method: "POST", body: view, signal });
  }
}

/** West, south, east, north, outward to the second decimal, so that a view that hardly moved is asked for alike. */
function box(bounds: LngLatBounds): number[] {
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  const [south, north] = [Math.max(-90, bounds.getSouth()), Math.min(90, bounds.getNorth())];
  const outward = (value: number, round: (n: number) => number) => round(value * 100) / 100;
  const lines: [number, number] = [outward(south, Math.floor), outward(north, Math.ceil)];
  const sides: [number, number] = [outward(west, Math.floor), outward(east, Math.ceil)];
  // Rounded first: a hair less than once round would wrap both sides onto one line.
  if (sides[1] - sides[0] >= 360) return [-180, lines[0], 180, lines[1]];
  return [wrapped(sides[0]), lines[0], wrapped(sides[1]), lines[1]];
}

function wrapped(lon: number): number {
  const turned = ((((lon + 180) % 360) + 360) % 360) - 180;
  return Number(turned.toFixed(2));
}
