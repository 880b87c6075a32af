// Writing for oneself, so that not even the site can read it: pages are opened and sealed on this device. Without this
// file one can write as well: the page says what is different then.

import { offerChoosing } from "./plan/choose";
import { offerClinic } from "./plan/clinic";
import { offerFeed, renewCalendars } from "./plan/feed";
import { offerNow } from "./plan/now";
import { offerScale } from "./plan/scale";
import { offerExport } from "./steps/export";
import { offerLife } from "./steps/life";
import { offerSheet } from "./steps/sheet";
import { offerSponsor } from "./steps/sponsor";
import { listenForSealing, offerVisits } from "./steps/visits";

// Only where the browser can seal at all: on a line that is not safe it cannot, and the plain forms stay.
if (globalThis.crypto?.subtle !== undefined) {
  offerSheet();
  offerLife();
  offerSponsor();
  offerExport();
  offerNow();
  offerClinic();
  offerFeed();
  renewCalendars();
  offerChoosing();
  offerScale();
  offerVisits();
  listenForSealing();
}
