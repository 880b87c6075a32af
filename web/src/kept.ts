// What this device keeps, on the page that shows it, and on the one for when there is no line.

import { find } from "./device/dom";
import { listCopies, openKept } from "./device/page";
import { texts } from "./device/words";

const kept = find("[data-kept]");
if (kept !== null) void openKept(kept);
const offline = find("[data-offline]");
if (offline !== null) void texts().then((say) => listCopies(offline, say));
