// Records the microphone. One recording at a time.

const TYPES = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
export const LONGEST = 10 * 60; // seconds: longer recordings are refused by the server anyway
const STOPPING = 2000; // milliseconds for the last piece to arrive

/** Why no recording is possible: the id of a sentence. */
export class NoMicrophone extends Error {
  constructor(phrase) {
    super(phrase);
    this.phrase = phrase;
  }
}

export class Recorder {
  /** `tick(seconds)` is called each second; `full()` when the longest time is reached; `cut()` when
   * the microphone went away by itself: a headset switched off, a phone call, a permission revoked. */
  constructor(tick, full, cut) {
    this.tick = tick;
    this.full = full;
    this.cut = cut;
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
    this.media = this.record(stream);
    this.began = performance.now();
    this.timer = setInterval(() => {
      const seconds = Math.floor((performance.now() - this.began) / 1000);
      this.tick(seconds);
      if (seconds >= LONGEST) this.full();
    }, 1000);
  }

  /** A started MediaRecorder. Throws NoMicrophone when the microphone is gone already. */
  record(stream) {
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    const chunks = (this.chunks = []);
    try {
      const media = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 32000 });
      const cut = () => this.media === media && this.cut();
      media.addEventListener("dataavailable", (event) => chunks.push(event.data));
      // From the start: a recorder that stopped by itself says so only once.
      this.stopped = new Promise((resolve) => media.addEventListener("stop", resolve, { once: true }));
      media.addEventListener("stop", cut);
      for (const track of stream.getTracks()) track.addEventListener("ended", cut);
      media.start(1000);
      return media;
    } catch {
      for (const track of stream.getTracks()) track.stop();
      throw new NoMicrophone("web-microphone-missing");
    }
  }

  /** Stop and give the recording, a Blob. */
  async stop() {
    const media = this.media;
    this.media = null;
    clearInterval(this.timer);
    if (media.state !== "inactive") media.stop();
    // stop() on an inactive recorder fires no event: never wait for one alone.
    await Promise.race([this.stopped, new Promise((resolve) => setTimeout(resolve, STOPPING))]);
    for (const track of media.stream.getTracks()) track.stop();
    return new Blob(this.chunks, { type: media.mimeType.split(";")[0] });
  }
}
