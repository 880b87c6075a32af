// Putting a meeting on the map by hand: the map is moved under a cross, and a press writes what lies there into the
// form's two fields. Nothing is sent before the form is.

import type { Map } from "maplibre-gl";

import { find, setText } from "../room/dom";
import { drawn, shown } from "./drawn";
import { Marks } from "./marks";
import { Asker } from "./points";

/** Decimals of a degree: about a metre. */
const DECIMALS = 5;
/** How near a place that has a point is shown. */
const NEAR = 10;

export class Picker {
  private readonly says: HTMLElement | null;
  private readonly lat: HTMLInputElement | null;
  private readonly lon: HTMLInputElement | null;

  /** Shows the map, or says that it cannot be drawn here. */
  static open(section: HTMLElement): void {
    section.hidden = false;
    new Picker(section).draw().catch(() => {
      section.classList.add("broken");
      setText(find(section, "[data-map-said]"), section.dataset["broken"] ?? "");
    });
  }

  private constructor(private readonly section: HTMLElement) {
    this.says = find(section, "[data-map-said]");
    this.lat = document.querySelector<HTMLInputElement>("#lat");
    this.lon = document.querySelector<HTMLInputElement>("#lon");
  }

  private async draw(): Promise<void> {
    const point = this.point();
    const where = point === undefined
      ? { bounds: shown(this.section.dataset["shown"] ?? ""), fitBoundsOptions: { maxZoom: 10 } }
      : { center: point, zoom: NEAR };
    const map = await drawn(this.section, where);
    if (map === undefined) return;
    // Towns to find one's way by; the places of other meetings are not for pressing here.
    const names = new Marks(map, () => undefined);
    const asker = new Asker(this.section.dataset["points"] ?? "", undefined, undefined);
    const name = () => void asker.ask(map.getBounds(), map.getZoom()).then(({ towns }) => names.name(towns), () => undefined);
    map.on("moveend", name);
    name();
    find(this.section, "[data-map-take]")?.addEventListener("click", () => this.take(map));
    for (const field of [this.lat, this.lon]) field?.addEventListener("change", () => this.follow(map));
    map.getCanvas().focus();
  }

  /** What the fields hold, if that is a place; longitude first. */
  private point(): [number, number] | undefined {
    if (!this.lat?.value || !this.lon?.value) return undefined;
    const [lat, lon] = [Number(this.lat.value), Number(this.lon.value)];
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : undefined;
  }

  /** Whoever types a place sees it. */
  private follow(map: Map): void {
    const point = this.point();
    if (point !== undefined) map.jumpTo({ center: point });
  }

  private take(map: Map): void {
    const { lat, lng } = map.getCenter().wrap();
    if (this.lat === null || this.lon === null) return;
    this.lat.value = lat.toFixed(DECIMALS);
    this.lon.value = lng.toFixed(DECIMALS);
    setText(this.says, this.section.dataset["taken"] ?? "");
  }
}
