// The microphone: opened by a press when it is one's turn, closed with it. How loud one is can be seen before anything
// is sent.

/** Between two looks at how loud it is, in milliseconds. */
const LOOK = 100;
/** Louder than this is speech. */
const SPEECH = 0.05;
/** After so many looks without speech one is told. */
const QUIET = 30;

/** Echo, noise and loudness are evened out by the device; one voice needs one channel. */
const WANTED: MediaStreamConstraints = {
  audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 },
};

export class Microphone {
  private stream: MediaStream | undefined;
  private context: AudioContext | undefined;
  private looking: number | undefined;

  constructor(
    private readonly meter: HTMLMeterElement | null,
    private readonly tell: (loud: "quiet" | "good") => void,
  ) {}

  get track(): MediaStreamTrack | undefined {
    return this.stream?.getAudioTracks()[0];
  }

  /** Asks for it, where it is not open. Fails where it is not allowed. */
  async open(): Promise<MediaStreamTrack> {
    if (this.track === undefined) {
      this.stream = await navigator.mediaDevices.getUserMedia(WANTED);
      this.watch(this.stream);
    }
    const track = this.track;
    if (track === undefined) throw new Error("there is no microphone");
    return track;
  }

  /** Lets it go; the device's own sign that it is on goes out. */
  close(): void {
    clearInterval(this.looking);
    this.stream?.getTracks().forEach((track) => track.stop());
    void this.context?.close();
    this.stream = undefined;
    this.context = undefined;
    if (this.meter !== null) this.meter.value = 0;
  }

  private watch(stream: MediaStream): void {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    let quiet = 0;
    this.context = context;
    this.looking = window.setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
      // So that a quiet voice already moves it.
      const loud = Math.min(1, Math.sqrt(power) * 4);
      if (this.meter !== null) this.meter.value = loud;
      quiet = loud < SPEECH ? quiet + 1 : 0;
      if (loud >= SPEECH) this.tell("good");
      else if (quiet === QUIET) this.tell("quiet");
    }, LOOK);
  }
}
