// Everything works without this file, but passkeys and what is kept on the device. It only makes some things quicker
// or safer, and keeps nothing before somebody asks for it.

import { sayWhenCopied } from "./device/copied";
import { offerCopying } from "./device/copy";
import { offerDrafts } from "./device/draft";
import { offerKeeping } from "./device/keep";
import { offerMarkingLessons } from "./device/lessons";
import { rememberPlaces } from "./device/recent";
import { offerSharing } from "./device/share";
import { listenForWiping } from "./device/wipe";
import { openFiltersBeside } from "./filters";
import { offerOrder } from "./fit/order";
import { offerSealing } from "./fit/seal";
import { offerTaps } from "./fit/taps";
import { listenForLeaving } from "./leave";
import { offerNearMe, rememberNothingOfNear } from "./near";
import { offerPasskeys } from "./passkey";
import { offerPicking } from "./pick";
import { forgetScanned } from "./plan/scanned";
import { sayLocalTimes } from "./times";

listenForLeaving();
sayLocalTimes();
openFiltersBeside();
offerPasskeys();
offerPicking();
forgetScanned();
offerNearMe();
rememberNothingOfNear();
offerKeeping();
offerTaps();
offerSealing();
offerOrder();
offerMarkingLessons();
offerSharing();
offerCopying();
offerDrafts();
rememberPlaces();
sayWhenCopied();
listenForWiping();
