// The map beside a list of results, and the map on which a servant puts a meeting. Loaded where there is one only;
// without it the list has everything, and the fields take numbers.

import { find } from "./room/dom";
import { Chart } from "./map/chart";
import { Picker } from "./map/pick";

const section = find(document, "[data-map]");
if (section !== null) Chart.open(section);
const pick = find(document, "[data-map-pick]");
if (pick !== null) Picker.open(pick);
