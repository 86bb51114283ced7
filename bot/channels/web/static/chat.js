// The page: puts the log, the recorder and the outbox together.

import { Attachments } from "./attachments.js";
import { invitation, unseen } from "./invitation.js";
import { Log } from "./messages.js";
import { NoMicrophone, Recorder } from "./recorder.js";
import { Outbox } from "./outbox.js";

const page = document.documentElement;
const byId = (id) => document.getElementById(id);
const [text, record, cancel, aloud] = ["text", "record", "cancel", "aloud"].map(byId);
const megabytes = Number(page.dataset.megabytes);
const SOUND_TRIES = 3;
const OFFLINE_AFTER = 4000; // milliseconds

// --- sentences -----------------------------------------------------------------------------------

let strings = {};

function say(id, values = {}) {
  return (strings[id] ?? "").replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

async function speakLanguage(language) {
  const response = await fetch(`/api/strings?lang=${encodeURIComponent(language)}`);
  const answer = await response.json();
  strings = answer.strings;
  page.lang = answer.language;
  page.dir = answer.dir;
  for (const each of document.querySelectorAll("[data-phrase]")) each.textContent = say(each.dataset.phrase);
  for (const each of document.querySelectorAll("[data-phrase-label]")) {
    each.setAttribute("aria-label", say(each.dataset.phraseLabel));
  }
}

byId("language").addEventListener("change", async (event) => {
  const language = event.target.value;
  document.cookie = `language=${language}; Path=/; SameSite=Strict; Max-Age=31536000`;
  await speakLanguage(language);
});

// The service says every few seconds that it works. Words for a person of an association have no
// answer of ours: nothing then says that one is being made.
const WORKING_FOR = 12000; // milliseconds
let working = 0;

/** The status line; `alert` for what the person has to know at once. */
function status(sentence) {
  byId("status").textContent = sentence;
  byId("alert").textContent = "";
  clearTimeout(working);
  if (sentence === say("web-working")) working = setTimeout(() => status(""), WORKING_FOR);
}

function alert(sentence) {
  byId("status").textContent = "";
  byId("alert").textContent = sentence;
}

// --- attachments ---------------------------------------------------------------------------------

const attachments = new Attachments(byId("attachments"), megabytes, say);

for (const id of ["photo", "file"]) {
  byId(id).addEventListener("change", (event) => {
    const files = [...event.target.files];
    event.target.value = "";
    if (!files.length) return;
    const { wrong, ready } = attachments.add(files);
    if (wrong) alert(say(wrong));
    else status(say(ready));
  });
}

// --- sending -------------------------------------------------------------------------------------

const spoken = new Set(); // ids of messages that were not typed: their answers are played

async function session() {
  const response = await fetch("/api/session", { method: "POST" });
  if (!response.ok) throw new Error(`session: ${response.status}`);
}

const outbox = new Outbox(() => page.lang, session, (state, sentence) => {
  if (state === "web-not-sent") alert(sentence);
  else status(say(state));
});

const log = new Log(byId("messages"), say, (choice) => send({ text: choice }, lastSpoken));
let lastSpoken = false;

function send(content, aloudToo) {
  const message = { id: crypto.randomUUID?.() ?? randomId(), text: "", voice: null, photos: [], ...content };
  lastSpoken = aloudToo;
  if (aloudToo) spoken.add(message.id);
  byId("start").hidden = true;
  message.view = log.mine(message);
  outbox.add(message);
}

/** Somebody came by a link of an association: what they hear next is the welcome. */
function arrive() {
  const secret = invitation();
  if (!secret) return;
  const id = randomId();
  lastSpoken = true;
  spoken.add(id);
  outbox.add({ id, text: `/start ${secret}`, voice: null, photos: [], view: unseen });
}

/** crypto.randomUUID exists only where the page came over TLS or from this machine. */
function randomId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Everything that lies in the composer; a fresh recording takes the place of a chosen sound. */
function sendComposer(recording = null) {
  const words = text.value.trim();
  const { photos, sound } = attachments.take();
  const voice = recording ?? sound;
  if (!words && !voice && !photos.length) {
    alert(say("web-error-empty"));
    text.focus();
    return;
  }
  send({ text: words, voice, photos }, Boolean(voice || photos.length));
  text.value = "";
}

/** "Send" while recording sends the recording too. */
function submit() {
  if (recorder.active) finishRecording(true);
  else sendComposer();
}

byId("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
  if (matchMedia("(pointer: fine)").matches) text.focus();
});

text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  }
});

// --- recording -----------------------------------------------------------------------------------

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
const timer = byId("timer");

const recorder = new Recorder(
  (seconds) => (timer.textContent = clock(seconds)),
  () => finishRecording(true).then(() => status(say("web-recording-limit"))),
  () => finishRecording(true),
);

function showRecording(active) {
  record.setAttribute("aria-pressed", String(active));
  cancel.hidden = !active;
  page.classList.toggle("recording", active);
  timer.textContent = active ? clock(0) : "";
}

async function finishRecording(keep) {
  if (!recorder.active) return;
  const voice = await recorder.stop();
  showRecording(false);
  if (keep && voice.size) sendComposer(voice);
  else status(say("web-recording-cancelled"));
  record.focus();
}

record.addEventListener("click", async () => {
  if (recorder.active) return finishRecording(true);
  for (const audio of document.querySelectorAll("audio")) audio.pause();
  waitingSounds.length = 0;
  forgetRefused();
  try {
    record.disabled = true;
    await recorder.start();
    showRecording(true);
    status(say("web-recording"));
  } catch (error) {
    if (!(error instanceof NoMicrophone)) throw error;
    alert(say(error.phrase));
  } finally {
    record.disabled = false;
    record.focus();
  }
});

cancel.addEventListener("click", () => finishRecording(false));
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && recorder.active) finishRecording(false);
});

// --- answers -------------------------------------------------------------------------------------

const shown = new Map(); // delivery id -> {item, tries, complete}
const waitingSounds = [];

async function receive(reply) {
  const entry = shown.get(reply.id) ?? show(reply);
  if (!entry.complete) {
    const [sound, file] = await Promise.all([
      entry.sound ? fetchBlob(reply.audio) : null,
      entry.file ? fetchBlob(reply.document.url) : null,
    ]);
    if (sound && entry.sound) addSound(entry, sound);
    if (file && entry.file) addFile(entry, file);
    entry.sound &&= !sound;
    entry.file &&= !file;
    if (entry.file && entry.tries + 1 >= SOUND_TRIES) entry.item.append(log.phrase("p", "web-error-file-gone"));
    entry.complete ||= !(entry.sound || entry.file) || ++entry.tries >= SOUND_TRIES;
  }
  // Not acknowledged while the sound or the file is missing: the server then delivers it again.
  if (entry.complete) await fetch(`/api/ack?id=${encodeURIComponent(reply.id)}`, { method: "POST" });
}

function show(reply) {
  const play = Boolean(reply.audio) && (aloud.checked || spoken.has(reply.reply_to));
  byId("start").hidden = true;
  if (typeof reply.large === "boolean") large(reply.large);
  const [sound, file] = [Boolean(reply.audio), Boolean(reply.document)]; // still to be fetched
  const complete = !(sound || file);
  const entry = { item: log.theirs(reply, play), play, reply, tries: 0, sound, file, complete };
  shown.set(reply.id, entry);
  status(play ? say("web-answered") : ""); // a text that is read out says enough
  return entry;
}

async function fetchBlob(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(15_000) });
    if (response.status === 404) return null;
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}

function addSound(entry, blob) {
  const audio = log.player(blob, "web-answer-sound");
  entry.item.querySelector(".words").after(audio);
  log.reveal(entry.item);
  if (!entry.play) return;
  waitingSounds.push({ audio, entry });
  audio.addEventListener("ended", () => playNext());
  if (waitingSounds.length === 1) playNext(false);
}

/** A link that keeps the file, for as long as the page is open. */
function addFile(entry, blob) {
  entry.item.append(log.file(blob, entry.reply.document.name));
  log.reveal(entry.item);
}

const refused = []; // sounds that the browser did not play by itself
const listenButton = byId("listen");

listenButton.addEventListener("click", () => {
  waitingSounds.push(...refused);
  forgetRefused();
  record.focus();
  playNext(false);
});

function forgetRefused() {
  refused.length = 0;
  listenButton.hidden = true;
}

/** One answer after the other. A browser may refuse to play by itself: then it is read and said. */
async function playNext(ended = true) {
  if (ended) waitingSounds.shift();
  const next = waitingSounds[0];
  if (!next || recorder.active) return;
  try {
    await next.audio.play();
  } catch (error) {
    if (error.name === "NotAllowedError") refused.push(...waitingSounds);
    listenButton.hidden = !refused.length;
    listenButton.scrollIntoView({ block: "end" });
    waitingSounds.length = 0;
    status(say(error.name === "NotAllowedError" ? "web-press-play" : "web-sound-failed"));
    const announcer = byId("announcer");
    announcer.lang = next.entry.reply.language;
    announcer.textContent = next.entry.reply.text;
    setTimeout(() => (announcer.textContent = ""), 10_000);
  }
}

let events = null;
let offline = 0;

async function listen() {
  try {
    await session();
  } catch {
    setTimeout(listen, 3000);
    return;
  }
  events = new EventSource("/api/events");
  arrive();
  events.addEventListener("reply", (event) => receive(JSON.parse(event.data)).catch(() => {}));
  events.addEventListener("working", () => status(say("web-working")));
  events.addEventListener("open", () => {
    page.dataset.connected = "true";
    clearTimeout(offline);
    if (byId("status").textContent === say("web-offline")) status(say("web-connected"));
  });
  events.addEventListener("error", () => {
    page.dataset.connected = "false";
    clearTimeout(offline); // a short cut is nobody's concern
    offline = setTimeout(() => status(say("web-offline")), OFFLINE_AFTER);
    // Refused (not merely cut): the browser does not try again by itself.
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
  });
}

// Messages scroll to above the composer, whatever its height.
new ResizeObserver(() => {
  page.style.setProperty("--composer", `${byId("bar").offsetHeight}px`);
}).observe(byId("bar"));

// --- start ---------------------------------------------------------------------------------------

byId("leave").addEventListener("click", async () => {
  const response = await fetch("/api/session", { method: "DELETE" }).catch(() => null);
  if (response?.ok) location.reload();
  else alert(say("web-offline"));
});

aloud.checked = localStorage.getItem("aloud") === "yes";
aloud.addEventListener("change", () => localStorage.setItem("aloud", aloud.checked ? "yes" : "no"));
byId("language").value = page.lang;

/** Large letters, as the person asked by voice; the browser remembers it. */
function large(on) {
  page.classList.toggle("large", on);
  localStorage.setItem("large", on ? "yes" : "no");
}
large(localStorage.getItem("large") === "yes");

async function start() {
  try {
    await speakLanguage(page.lang);
  } catch {
    setTimeout(start, 2000);
    return;
  }
  await listen();
  page.dataset.ready = "true";
}

start();
