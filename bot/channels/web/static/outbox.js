// Messages on their way to the server, in order. What cannot be sent now is kept and tried again.

const PAUSES = [1, 2, 4, 8, 15]; // seconds
const TIME_OUT = 130_000; // milliseconds: the server itself gives a body 120 seconds

/** What the server said no to: trying again would not help. */
const FINAL = new Set([400, 403, 413, 415, 421]);

export class Outbox {
  /** `language()` is the page's; `session()` renews the cookie; `state(name)` shows what happens. */
  constructor(language, session, state) {
    this.language = language;
    this.session = session;
    this.state = state;
    this.waiting = [];
    this.busy = false;
    addEventListener("online", () => this.wakeUp());
    addEventListener("beforeunload", (event) => {
      if (this.waiting.length) event.preventDefault();
    });
  }

  /** `message`: {id, text, voice, photos, view}. */
  add(message) {
    this.waiting.push(message);
    this.run();
  }

  async run() {
    if (this.busy) return;
    this.busy = true;
    let failures = 0;
    while (this.waiting.length) {
      const message = this.waiting[0];
      if (!failures) this.state("web-sending");
      const outcome = await this.post(message);
      if (outcome.again) {
        message.view.waits();
        this.state("web-offline");
        const pause = PAUSES[Math.min(failures++, PAUSES.length - 1)];
        await this.sleep(Math.max(pause, outcome.after));
        continue;
      }
      failures = 0;
      this.waiting.shift();
      if (outcome.error) {
        message.view.failed(outcome.error);
        this.state("web-not-sent", outcome.error);
      } else {
        message.view.sent();
        this.state("web-working");
      }
    }
    this.busy = false;
  }

  /** One attempt: {} when the server has it, {again, after} to try later, {error} when it will never. */
  async post({ id, text, voice, photos }) {
    const form = new FormData();
    form.append("id", id);
    if (text) form.append("text", text);
    if (voice) form.append("voice", voice, "voice");
    for (const photo of photos) form.append("photo", photo, "photo");
    try {
      const response = await fetch(`/api/messages?lang=${this.language()}`, {
        method: "POST",
        body: form,
        signal: AbortSignal.timeout(TIME_OUT),
      });
      if (response.status === 202) return {};
      if (response.status === 401) await this.session();
      if (!FINAL.has(response.status)) {
        return { again: true, after: Number(response.headers.get("Retry-After")) || 0 };
      }
      return { error: (await response.json()).error.text };
    } catch {
      return { again: true, after: 0 };
    }
  }

  sleep(seconds) {
    return new Promise((resolve) => {
      this.wakeUp = resolve;
      setTimeout(resolve, seconds * 1000);
    });
  }

  wakeUp() {}
}
