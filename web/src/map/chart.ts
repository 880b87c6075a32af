// The map itself: the ground, the spots in view, and how they go together with the list.

import { Marker, type Map } from "maplibre-gl";

import { find, setText } from "../room/dom";
import { Card } from "./card";
import { drawn, NEAREST, shown } from "./drawn";
import { Marks } from "./marks";
import { Asker, type Spot } from "./points";

/** Pressing a spot goes no nearer than this at once. */
const CLOSE = 14;
/** Kilometres of a degree of latitude. */
const KM_A_DEGREE = 111.2;

export class Chart {
  private readonly texts: DOMStringMap;
  private readonly says: HTMLElement | null;
  private readonly search: HTMLElement | null;
  private readonly asker: Asker;

  /** Shows the map, or says that it cannot be drawn here. */
  static open(section: HTMLElement): void {
    section.hidden = false;
    new Chart(section).draw().catch(() => {
      section.classList.add("broken");
      setText(find(section, "[data-map-said]"), section.dataset["broken"] ?? "");
    });
  }

  private constructor(private readonly section: HTMLElement) {
    this.texts = section.dataset;
    this.says = find(section, "[data-map-said]");
    this.search = find(section, "[data-map-search]");
    this.asker = new Asker(this.texts["points"] ?? "", this.texts["go"], this.here());
  }

  /** Where the page was told the reader is, for as long as the page is there. */
  private here(): string | undefined {
    return this.hereField()?.value;
  }

  private hereField(): HTMLInputElement | null {
    return document.querySelector<HTMLInputElement>("#ask input[name=here]");
  }

  private async draw(): Promise<void> {
    const card = find(this.section, "[data-map-card]");
    const map = await drawn(this.section, {
      bounds: shown(this.texts["shown"] ?? ""),
      fitBoundsOptions: { padding: 28, maxZoom: 12 },
    });
    if (card !== null && map !== undefined) this.follow(map, new Card(card, this.texts));
  }

  private follow(map: Map, card: Card): void {
    const marks = new Marks(map, (spot, button) => this.press(map, card, spot, button));
    map.on("moveend", () => void this.refresh(map, marks));
    map.on("moveend", (event) => {
      // Only who moved the map may want to search where it is now.
      if (event.originalEvent !== undefined && this.search !== null) this.search.hidden = false;
    });
    this.markReader(map);
    this.tieToList(marks);
    this.search?.addEventListener("click", () => this.searchHere(map));
    this.section.addEventListener("keydown", (event) => this.leave(event, card));
    void this.refresh(map, marks);
  }

  private async refresh(map: Map, marks: Marks): Promise<void> {
    try {
      const points = await this.asker.ask(map.getBounds(), map.getZoom());
      marks.name(points.towns);
      marks.show(points.spots);
      setText(this.says, points.said);
    } catch (error) {
      // A newer question ended this one.
      if (error instanceof DOMException && error.name === "AbortError") return;
      setText(this.says, this.texts["lost"] ?? "");
    }
  }

  /** A place opens its card; a spot of several places is looked at more closely. */
  private press(map: Map, card: Card, spot: Spot, button: HTMLButtonElement): void {
    if (spot.meetings !== undefined) {
      card.open(spot, button);
      return;
    }
    const by = { originalEvent: new Event("click") };
    if (spot.box !== undefined) {
      const [west, south, east, north] = spot.box;
      // At least one step nearer, so that no press does nothing.
      const zoom = map.cameraForBounds([west, south, east, north], { padding: 60, maxZoom: CLOSE })?.zoom ?? 0;
      const nearer = Math.min(NEAREST, Math.max(zoom, map.getZoom() + 1));
      map.easeTo({ center: [(west + east) / 2, (south + north) / 2], zoom: nearer }, by);
    }
  }

  /** Escape closes the card; without one it leaves the map for the list below. */
  private leave(event: KeyboardEvent, card: Card): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (card.isOpen) card.close();
    else document.querySelector<HTMLElement>(".found .list a")?.focus();
  }

  /** A ring about where the reader is, if the page knows. */
  private markReader(map: Map): void {
    const moved = document.querySelector("#ask input[name=moved]") !== null;
    const [lat, lon] = (this.here() ?? "").split(",").map(Number);
    if (moved || lat === undefined || lon === undefined) return;
    const ring = document.createElement("div");
    ring.className = "map-you";
    ring.setAttribute("role", "img");
    ring.setAttribute("aria-label", this.texts["you"] ?? "");
    new Marker({ element: ring }).setLngLat([lon, lat]).addTo(map);
  }

  /** Whoever reads a row of the list sees its spot on the map. */
  private tieToList(marks: Marks): void {
    for (const row of document.querySelectorAll<HTMLElement>(".row[data-at]")) {
      const [lat, lon] = (row.dataset["at"] ?? "").split(",").map(Number);
      if (lat === undefined || lon === undefined) continue;
      for (const begins of ["focusin", "pointerenter"]) row.addEventListener(begins, () => marks.light([lat, lon]));
      for (const ends of ["focusout", "pointerleave"]) row.addEventListener(ends, () => marks.light(undefined));
    }
  }

  /** The same question around the middle of the map: by address, or in the form where that may be near the reader. */
  private searchHere(map: Map): void {
    const { lat, lng } = map.getCenter().wrap();
    const near = `${lat.toFixed(2)},${lng.toFixed(2)}`;
    const bounds = map.getBounds();
    const across = Math.min(
      bounds.getNorth() - bounds.getSouth(),
      (bounds.getEast() - bounds.getWest()) * Math.cos((lat * Math.PI) / 180),
    );
    const radius = `${Math.min(9999, Math.max(2, Math.ceil((across * KM_A_DEGREE) / 2)))}km`;
    const field = this.hereField();
    const form = field?.form ?? null;
    if (field === null || form === null) {
      const question = new URLSearchParams({ near, radius, view: "map" });
      location.assign(`${this.texts["elsewhere"] ?? ""}${question.toString()}`);
      return;
    }
    field.value = near;
    const go = `${this.texts["go"] ?? ""}&radius=${radius}&view=map`;
    for (const [name, value] of [["go", go], ["moved", "1"]] as const) {
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      input.value = value;
      form.append(input);
    }
    form.submit();
  }
}
