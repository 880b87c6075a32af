// The spots and town names that stand on the map, as parts of the page: spots are buttons, in an order a keyboard can
// follow, from the middle of the view outwards.

import { Marker, type Map } from "maplibre-gl";

import type { Spot, Town } from "./points";

/** Rows of the list whose place is nearer to a spot than this, in pixels, belong to it. */
const SAME = 48;
/** Room a town's name takes, in pixels. */
const LETTER = 7.5;
const LINE = 22;

interface Mark {
  key: string;
  spot: Spot;
  button: HTMLButtonElement;
  marker: Marker;
}

export class Marks {
  private marks: Mark[] = [];
  private names: Marker[] = [];

  constructor(
    private readonly map: Map,
    private readonly press: (spot: Spot, button: HTMLButtonElement) => void,
  ) {}

  /** Shows these spots; those that were there stay, and so does the focus on one of them. */
  show(spots: Spot[]): void {
    const before = new globalThis.Map(this.marks.map((mark) => [mark.key, mark]));
    const middle = this.map.project(this.map.getCenter());
    const away = ({ at: [lat, lon] }: Spot): number => this.map.project([lon, lat]).dist(middle);
    const ordered = spots.map((spot) => ({ spot, away: away(spot) })).sort((a, b) => a.away - b.away);
    const focused = document.activeElement;
    this.marks = ordered.map(({ spot }) => {
      const key = `${spot.at.join()} ${spot.count}`;
      const mark = before.get(key) ?? this.make(key, spot);
      before.delete(key);
      mark.spot = spot;
      return mark;
    });
    const lost = [...before.values()].some(({ button }) => button === focused);
    before.forEach(({ marker }) => marker.remove());
    for (const { button } of this.marks) button.parentElement?.append(button);
    if (lost) this.map.getCanvas().focus({ preventScroll: true });
    else if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
  }

  private make(key: string, spot: Spot): Mark {
    const button = document.createElement("button");
    button.type = "button";
    button.className = spot.count === 1 ? "spot one" : "spot";
    if (spot.count >= 100) button.classList.add("many");
    // Said, since the map's library would say "img".
    button.setAttribute("role", "button");
    button.setAttribute("aria-label", spot.label);
    if (spot.count > 1) button.textContent = spot.count.toLocaleString(document.documentElement.lang);
    const mark = { key, spot, button, marker: new Marker({ element: button }) };
    button.addEventListener("click", () => this.press(mark.spot, button));
    // Twice on a spot is not twice on the map.
    button.addEventListener("dblclick", (event) => event.stopPropagation());
    mark.marker.setLngLat([spot.at[1], spot.at[0]]).addTo(this.map);
    return mark;
  }

  /** Names the largest towns that have room. They are part of the picture, not of what is read out. */
  name(towns: Town[]): void {
    this.names.forEach((marker) => marker.remove());
    const taken: { x: number; y: number; half: number }[] = [];
    const roomy = towns.filter(({ name, at: [lat, lon] }) => {
      const { x, y } = this.map.project([lon, lat]);
      const half = (name.length * LETTER) / 2 + 10;
      const free = taken.every((other) => Math.abs(other.y - y) > LINE || Math.abs(other.x - x) > other.half + half);
      if (free) taken.push({ x, y, half });
      return free;
    });
    this.names = roomy.map(({ name, at: [lat, lon] }) => {
      const label = document.createElement("span");
      label.className = "town";
      label.textContent = name;
      label.setAttribute("role", "none");
      label.setAttribute("aria-hidden", "true");
      const marker = new Marker({ element: label, anchor: "top" }).setLngLat([lon, lat]).addTo(this.map);
      // Above the ground and below every spot.
      this.map.getCanvas().after(label);
      return marker;
    });
  }

  /** Lights the spot that holds a place, and only that; `undefined` lights none. */
  light(place: [number, number] | undefined): void {
    const nearest = place === undefined ? undefined : this.nearest(place);
    for (const { button } of this.marks) button.classList.toggle("lit", button === nearest);
  }

  private nearest([lat, lon]: [number, number]): HTMLButtonElement | undefined {
    const point = this.map.project([lon, lat]);
    let best: { button: HTMLButtonElement; away: number } | undefined;
    for (const { spot, button } of this.marks) {
      const [west, south, east, north] = spot.box ?? [0, 0, 0, 0];
      const inside = spot.box !== undefined && lon >= west && lon <= east && lat >= south && lat <= north;
      const away = inside ? 0 : this.map.project([spot.at[1], spot.at[0]]).dist(point);
      if (away <= SAME && (best === undefined || away < best.away)) best = { button, away };
    }
    return best?.button;
  }
}
