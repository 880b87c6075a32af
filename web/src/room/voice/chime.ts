// A share's time, heard softly: one tone when a minute is left, two when it is up.

/** Where each tone begins, in seconds, and how high it is, in hertz. */
const TONES = { minute: [[0, 523]], up: [[0, 523], [0.35, 392]] } as const;
const LENGTH = 0.3;
const SOFT = 0.06;

export function chime(sign: keyof typeof TONES): void {
  const context = new AudioContext();
  for (const [from, pitch] of TONES[sign]) {
    const [tone, volume] = [context.createOscillator(), context.createGain()];
    const begin = context.currentTime + from;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(SOFT, begin + 0.05);
    volume.gain.linearRampToValueAtTime(0, begin + LENGTH);
    tone.connect(volume).connect(context.destination);
    tone.start(begin);
    tone.stop(begin + LENGTH);
  }
  window.setTimeout(() => void context.close(), 2000);
}
