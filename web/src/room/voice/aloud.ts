// Typed shares read aloud by the device itself. Only voices that live on the device are used: others would send every
// word to their maker.

import { find } from "../dom";
import type { LineFrame } from "../frames";

export class Aloud {
  private readonly tick: HTMLInputElement | null;
  private voice: SpeechSynthesisVoice | undefined;

  constructor(
    section: HTMLElement,
    private readonly language: string,
  ) {
    const label = find(section, "[data-voice-aloud]");
    this.tick = label === null ? null : find<HTMLInputElement>(label, "input");
    if (label === null || !("speechSynthesis" in window)) return;
    const look = () => {
      const own = speechSynthesis.getVoices().filter((voice) => voice.localService);
      this.voice = own.find((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === this.language);
      label.hidden = this.voice === undefined;
    };
    look();
    speechSynthesis.addEventListener("voiceschanged", look);
    this.tick?.addEventListener("change", () => {
      if (this.tick?.checked !== true) this.hush();
    });
  }

  line(line: LineFrame): void {
    if (this.tick?.checked !== true || this.voice === undefined || line.text === undefined) return;
    const said = new SpeechSynthesisUtterance(`${line.handle}. ${line.text}`);
    said.voice = this.voice;
    said.lang = this.voice.lang;
    speechSynthesis.speak(said);
  }

  hush(): void {
    if ("speechSynthesis" in window) speechSynthesis.cancel();
  }
}
