// The map beside a list of results. Loaded on pages with a map only; without it the list has everything.

import { find } from "./room/dom";
import { Chart } from "./map/chart";

const section = find(document, "[data-map]");
if (section !== null) Chart.open(section);
