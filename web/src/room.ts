// A live room, live: the same page without the frame that refreshes itself. Without this file everything works.

import { payToll } from "./room/toll";
import { openRoom } from "./room/live";

payToll();
openRoom();
