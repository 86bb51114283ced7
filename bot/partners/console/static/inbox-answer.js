// Answers: a sentence that is kept ready, the voice, and what is typed, which is never lost.

import { NoMicrophone, Recorder } from "./inbox-recorder.js";

const LONGEST = 5 * 60; // seconds of one recording
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
const byId = (id) => document.getElementById(id);

/** A fresh word that makes a second press of the button, or a second try, the same answer. */
function once() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Make the answers of `page` work; `send(form, data)` posts a form and says whether it was taken. */
export function answering(page, send) {
  text(page, send);
  voice(page, send);
}

// --- in writing ----------------------------------------------------------------------------------

function text(page, send) {
  let sending = false;

  page.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.id !== "inbox-say") return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    const words = byId("inbox-text").value;
    const taken = await send(form, new FormData(form));
    sending = false;
    const field = byId("inbox-text"); // the form may be another one by now
    if (!taken || !field) return;
    const { elements } = field.form;
    if (field.value === words) field.value = field.defaultValue = "";
    elements.once.value = once();
    elements.instead.value = elements.canned.value = "";
    byId("inbox-changing").hidden = true;
    field.focus();
  });

  page.addEventListener("keydown", (event) => {
    if (event.target.id === "inbox-text" && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.target.form.requestSubmit();
    }
  });

  // A sentence that is kept ready, or a line that was not sent, goes into the field.
  page.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-text]");
    const field = byId("inbox-text");
    if (!link || !field) return;
    event.preventDefault();
    const before = link.dataset.change ? "" : field.value.trim();
    const { instead, canned } = field.form.elements;
    field.value = [before, link.dataset.text].filter(Boolean).join(" ");
    canned.value = before ? "" : link.dataset.canned ?? "";
    instead.value = link.dataset.change ?? instead.value;
    byId("inbox-changing").hidden = !instead.value;
    field.focus();
  });

  // Leaving the page by mistake must not cost an answer.
  addEventListener("beforeunload", (event) => {
    const field = byId("inbox-text");
    if (field && !sending && field.value.trim() && field.value !== field.defaultValue) event.preventDefault();
  });
}

// --- by voice ------------------------------------------------------------------------------------

function voice(page, send) {
  let recorded = null;
  let word = "";
  const panel = () => byId("inbox-voice");

  const recorder = new Recorder(
    LONGEST,
    (seconds) => (byId("inbox-timer").textContent = clock(seconds)),
    () => finish(),
  );

  /** Show the panel as it is: idle, recording or ready to be sent. */
  function show(note = "") {
    if (!panel()) return;
    const [button, timer, ready] = ["inbox-record", "inbox-timer", "inbox-ready"].map(byId);
    button.setAttribute("aria-pressed", String(recorder.active));
    button.textContent = recorder.active ? panel().dataset.stop : recorded ? panel().dataset.again : panel().dataset.start;
    timer.hidden = !recorder.active;
    ready.hidden = !recorded || recorder.active;
    byId("inbox-voice-note").textContent = note;
  }

  async function start() {
    try {
      forget();
      await recorder.start();
      byId("inbox-timer").textContent = clock(0);
      show(panel().dataset.recording);
    } catch (error) {
      if (!(error instanceof NoMicrophone)) throw error;
      show(panel().dataset[error.why]);
    }
  }

  async function finish() {
    if (!recorder.active) return;
    recorded = await recorder.stop();
    word = once();
    const player = byId("inbox-listen");
    if (!player) return;
    player.src = URL.createObjectURL(recorded);
    show(panel().dataset.recorded);
    byId("inbox-send-voice").focus();
  }

  function forget() {
    recorded = null;
    const player = byId("inbox-listen");
    if (player?.src) URL.revokeObjectURL(player.src);
    player?.removeAttribute("src");
  }

  page.addEventListener("click", async (event) => {
    if (event.target.closest("#inbox-record")) await (recorder.active ? finish() : start());
    if (event.target.closest("#inbox-drop")) {
      forget();
      show();
      byId("inbox-record").focus();
    }
  });

  page.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.id !== "inbox-voice" || !recorded) return;
    event.preventDefault();
    const data = new FormData(form);
    data.set("once", word); // the same when it is tried again
    data.set("voice", recorded, "voice");
    const button = byId("inbox-send-voice");
    button.disabled = true;
    const taken = await send(form, data);
    button.disabled = false;
    if (!taken) return button.focus();
    forget();
    show();
    byId("inbox-record")?.focus();
  });

  /** With this script the microphone takes the place of choosing a file. */
  function prepare() {
    if (!panel() || panel().dataset.prepared) return;
    panel().dataset.prepared = "true";
    for (const each of panel().querySelectorAll("[data-script]")) each.hidden = each.dataset.script === "no";
    show();
  }

  page.addEventListener("fresh", prepare);
  prepare();
}
