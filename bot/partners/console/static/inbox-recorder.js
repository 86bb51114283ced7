// Records the microphone for an answer by voice. One recording at a time.

const TYPES = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
const STOPPING = 2000; // milliseconds for the last piece to arrive

/** Why no recording is possible: `why` names a sentence of the page. */
export class NoMicrophone extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

export class Recorder {
  /** `tick(seconds)` each second; `ended()` when it stopped by itself: the longest time is reached,
   * or the microphone went away (a headset switched off, a phone call, a permission revoked). */
  constructor(longest, tick, ended) {
    this.longest = longest;
    this.tick = tick;
    this.ended = ended;
    this.media = null;
  }

  get active() {
    return this.media !== null;
  }

  /** Ask for the microphone and start. Throws NoMicrophone. */
  async start() {
    if (!window.isSecureContext) throw new NoMicrophone("insecure");
    if (!navigator.mediaDevices || !window.MediaRecorder) throw new NoMicrophone("missing");
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true },
      });
    } catch (error) {
      const refused = error.name === "NotAllowedError" || error.name === "SecurityError";
      throw new NoMicrophone(refused ? "refused" : "missing");
    }
    try {
      this.record(stream);
    } catch {
      for (const track of stream.getTracks()) track.stop();
      throw new NoMicrophone("missing");
    }
    const began = performance.now();
    this.timer = setInterval(() => {
      const seconds = Math.floor((performance.now() - began) / 1000);
      this.tick(seconds);
      if (seconds >= this.longest) this.ended();
    }, 1000);
  }

  record(stream) {
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    const media = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 32000 });
    const cut = () => this.media === media && this.ended();
    this.pieces = [];
    media.addEventListener("dataavailable", (event) => this.pieces.push(event.data));
    // From the start: a recorder that stopped by itself says so only once.
    this.stopped = new Promise((resolve) => media.addEventListener("stop", resolve, { once: true }));
    media.addEventListener("stop", cut);
    for (const track of stream.getTracks()) track.addEventListener("ended", cut);
    media.start(1000);
    this.media = media;
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
    return new Blob(this.pieces, { type: media.mimeType.split(";")[0] });
  }
}
