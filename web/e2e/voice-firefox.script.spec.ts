// Firefox plays the voices of a room as a file that never ends, in both containers, also where nobody has spoken yet.

import { expect } from "@playwright/test";

import { Firefox } from "./firefox";
import { ROOM, TONES, listener, shares, test } from "./voices";

test("Firefox plays the voices of a room, as WebM and as Ogg", async ({ ears, own, clock }) => {
  const ann = await listener(ears, own, { tone: TONES.ann });
  const firefox = await Firefox.start();
  try {
    await firefox.goto(own.address + ROOM);
    await firefox.evaluate(() => document.querySelector<HTMLButtonElement>("form.enter button")?.click(), undefined);
    await expect.poll(() => firefox.evaluate(() => location.pathname, undefined)).toBe(`${ROOM}/inside`);
    // Nobody speaks.
    for (const played of await firefox.evaluate(play, streams)) {
      expect(played.begins, "begins").toBeLessThan(8);
      expect(played.position, "goes on with the clock").toBeGreaterThan(played.clock - 1);
    }
    await shares(ann, own, clock, 0.2);
    for (const heard of await firefox.evaluate(decode, streams)) {
      expect(heard.energy).toBeGreaterThan(100);
      expect(heard.seconds).toBeGreaterThan(1.5);
    }
  } finally {
    await firefox.stop();
  }
});

const streams = ["webm", "ogg"].map((name) => `${ROOM}/listen.${name}`);

/** Plays: in how many seconds it begins, and how far it is after some more. */
function play(addresses: string[]) {
  const one = async (address: string) => {
    const player = new Audio();
    // There may be no loudspeaker on this machine: what it would get goes somewhere else.
    (player as unknown as { mozCaptureStream(): MediaStream }).mozCaptureStream();
    player.muted = true;
    const [asked, now] = [performance.now(), () => performance.now() / 1000];
    player.src = address;
    await player.play();
    const [begun, from] = [now(), player.currentTime];
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const found = { begins: begun - asked / 1000, clock: now() - begun, position: player.currentTime - from };
    player.src = "";
    return found;
  };
  return Promise.all(addresses.map(one));
}

/** What some seconds of it hold. */
function decode(addresses: string[]) {
  const one = async (address: string) => {
    const reader = (await fetch(address)).body?.getReader();
    const pieces: BlobPart[] = [];
    for (const begun = performance.now(); performance.now() - begun < 2500; ) {
      pieces.push((await reader?.read())?.value as BlobPart);
    }
    await reader?.cancel();
    const bytes = await new Blob(pieces).arrayBuffer();
    const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes);
    const energy = sound.getChannelData(0).reduce((sum, sample) => sum + sample * sample, 0);
    return { energy, seconds: sound.duration };
  };
  return Promise.all(addresses.map(one));
}
