// Everything works without this file, but passkeys. It only makes some things quicker or safer, and keeps nothing.

import { openFiltersBeside } from "./filters";
import { listenForLeaving } from "./leave";
import { offerNearMe, rememberNothingOfNear } from "./near";
import { offerPasskeys } from "./passkey";
import { sayLocalTimes } from "./times";

listenForLeaving();
sayLocalTimes();
openFiltersBeside();
offerPasskeys();
offerNearMe();
rememberNothingOfNear();
