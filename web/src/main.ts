// Everything works without this file. It only makes some things quicker or safer.

import { listenForLeaving } from "./leave";

listenForLeaving();
