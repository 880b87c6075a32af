// Attendance, so that not even the site sees the paper it stamps. Without this file it works as well: the page says what
// is different then.

import { offerOwnPaper } from "./attended/form";

// Only where the browser can seal at all: on a line that is not safe it cannot, and the plain form stays.
if (globalThis.crypto?.subtle !== undefined) offerOwnPaper();
