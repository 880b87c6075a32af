// The microphone, and how loud one is, which can be seen before anything is sent.

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
  constructor(
    private readonly meter: HTMLMeterElement | null,
    private readonly tell: (loud: "quiet" | "good") => void,
  ) {}

  /**
   * Asks for it. It is open until `use` is over, and the device's own sign that it is on goes out with that; also where
   * it was allowed only after that. Fails where it is not allowed, and where its use was over before.
   */
  async open(use: AbortSignal): Promise<MediaStreamTrack> {
    const stream = await navigator.mediaDevices.getUserMedia(WANTED);
    const stop = () => stream.getTracks().forEach((track) => track.stop());
    const [track] = stream.getAudioTracks();
    if (use.aborted || track === undefined) {
      stop();
      throw new Error("there is no microphone any more");
    }
    use.addEventListener("abort", stop);
    this.watch(stream, use);
    return track;
  }

  private watch(stream: MediaStream, use: AbortSignal): void {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    let quiet = 0;
    const looking = window.setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
      // So that a quiet voice already moves it.
      const loud = Math.min(1, Math.sqrt(power) * 4);
      if (this.meter !== null) this.meter.value = loud;
      quiet = loud < SPEECH ? quiet + 1 : 0;
      if (loud >= SPEECH) this.tell("good");
      else if (quiet === QUIET) this.tell("quiet");
    }, LOOK);
    use.addEventListener("abort", () => {
      clearInterval(looking);
      void context.close();
      if (this.meter !== null) this.meter.value = 0;
    });
  }
}
