// Records the microphone. One recording at a time.

const TYPES = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
export const LONGEST = 10 * 60; // seconds: longer recordings are refused by the server anyway

/** Why no recording is possible: the id of a sentence. */
export class NoMicrophone extends Error {
  constructor(phrase) {
    super(phrase);
    this.phrase = phrase;
  }
}

export class Recorder {
  /** `tick(seconds)` is called each second; `full()` when the longest time is reached. */
  constructor(tick, full) {
    this.tick = tick;
    this.full = full;
    this.media = null;
  }

  get active() {
    return this.media !== null;
  }

  /** Ask for the microphone and start. Throws NoMicrophone. */
  async start() {
    if (!window.isSecureContext) throw new NoMicrophone("web-microphone-insecure");
    if (!navigator.mediaDevices || !window.MediaRecorder) throw new NoMicrophone("web-microphone-missing");
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true },
      });
    } catch (error) {
      const refused = error.name === "NotAllowedError" || error.name === "SecurityError";
      throw new NoMicrophone(refused ? "web-microphone-refused" : "web-microphone-missing");
    }
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    this.chunks = [];
    this.media = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 32000 });
    this.media.addEventListener("dataavailable", (event) => this.chunks.push(event.data));
    this.media.start(1000);
    this.began = performance.now();
    this.timer = setInterval(() => {
      const seconds = Math.floor((performance.now() - this.began) / 1000);
      this.tick(seconds);
      if (seconds >= LONGEST) this.full();
    }, 1000);
  }

  /** Stop and give the recording, a Blob. */
  async stop() {
    const media = this.media;
    this.media = null;
    clearInterval(this.timer);
    await new Promise((resolve) => {
      media.addEventListener("stop", resolve, { once: true });
      media.stop();
    });
    for (const track of media.stream.getTracks()) track.stop();
    return new Blob(this.chunks, { type: media.mimeType.split(";")[0] });
  }
}
