// Keeps the queue and a conversation up to date in place: nothing that has the focus, is being
// typed, played or looked at is lost. Without this script every page works by reload.
//
// The server renders everything. A part that may change has an id, `data-live`, and in `data-stamp`
// what it was made from; here a fresh copy of the page is fetched and the parts that differ are
// taken over from it. `data-news` of a part is what a screen reader says once it appears.

import { answering } from "./inbox-answer.js";

const page = document.querySelector("[data-inbox]");
const news = document.getElementById("inbox-news");
const alert = document.getElementById("inbox-alert");
const SOUND = "porte-voix-inbox-sound";
const MINUTE = 60_000; // milliseconds: waiting times are told in minutes
const NEWS = ["data-news", "data-newest"];
const MOST = 4; // sentences at a time
const LONGEST = 20_000; // milliseconds for the server to answer
const AGAIN = 15_000; // milliseconds before a connection that was refused is tried again
const UPLOAD = 120_000; // milliseconds for a recording to arrive

// --- taking over what changed --------------------------------------------------------------------

/** The part of the page that stays where it is while others grow: what has the focus, or the first
 * that is in view. */
function anchor() {
  const focused = document.activeElement;
  if (focused && focused !== document.body) return focused;
  return [...page.querySelectorAll("li[id]")].find((part) => part.getBoundingClientRect().bottom > 0);
}

/** Do `change` without moving the focus or what is in view. */
function still(change) {
  const kept = anchor();
  const focus = document.activeElement?.id;
  const top = kept?.getBoundingClientRect().top;
  change();
  if (focus && document.activeElement?.id !== focus) document.getElementById(focus)?.focus({ preventScroll: true });
  const now = kept?.id ? document.getElementById(kept.id) : kept;
  if (now?.isConnected) scrollBy({ top: now.getBoundingClientRect().top - top, behavior: "instant" });
}

/** Make `old` like `fresh`; what is new in it is added to `said`. */
function take(old, fresh, said) {
  if (old.dataset.stamp === fresh.dataset.stamp) return;
  const parts = old.matches("[data-list]") ? old : null;
  if (parts) reconcile(old, fresh, said);
  else {
    if (fresh.dataset.news && NEWS.some((name) => fresh.getAttribute(name) !== old.getAttribute(name))) said.push(fresh.dataset);
    old.replaceChildren(...fresh.childNodes);
    for (const name of ["class", ...NEWS]) copy(old, fresh, name);
  }
  copy(old, fresh, "data-stamp");
}

function copy(old, fresh, name) {
  if (fresh.hasAttribute(name)) old.setAttribute(name, fresh.getAttribute(name));
  else old.removeAttribute(name);
}

/** The same for a list, entry by entry: those that are in place are not moved (a sound that is
 * played would stop, the focus would be lost). */
function reconcile(old, fresh, said) {
  const wanted = [...fresh.children];
  const ids = new Set(wanted.map((entry) => entry.id));
  for (const entry of [...old.children]) if (!ids.has(entry.id)) entry.remove();
  let place = old.firstElementChild;
  for (const entry of wanted) {
    const known = [...old.children].find((each) => each.id === entry.id);
    if (known) take(known, entry, said);
    else if (entry.dataset.news) said.push(entry.dataset);
    const here = known ?? document.adoptNode(entry);
    if (here === place) place = place.nextElementSibling;
    else old.insertBefore(here, place);
  }
}

/** Take over a fresh copy of this page. */
function update(fresh) {
  const said = [];
  still(() => {
    for (const old of document.querySelectorAll("[data-live]")) {
      const part = fresh.getElementById(old.id);
      if (part && !unsent(old, part)) take(old, part, said);
    }
  });
  title(fresh.title);
  tell(said);
  page.dispatchEvent(new Event("fresh"));
}

/** The tab tells how many wait. */
function title(words) {
  const waiting = document.querySelectorAll("#inbox-free > li").length;
  document.title = waiting ? `(${waiting}) ${words}` : words;
}

/** True when words would be lost that were typed and not sent: they stay, with why. */
function unsent(old, fresh) {
  const field = old.querySelector("#inbox-text");
  if (!field?.value.trim()) return false;
  const next = fresh.querySelector("#inbox-text");
  if (next) {
    next.value = field.value; // the request came back
    return false;
  }
  for (const button of old.querySelectorAll("button")) button.disabled = true;
  old.dataset.stamp = "";
  alert.textContent = page.dataset.lost;
  return true;
}

/** Said once, politely; several at a time are one sentence after the other. No sound for what
 * this member has just done. */
function tell(said) {
  if (!said.length) return;
  const sentence = document.createElement("p"); // the same words again are said again
  sentence.textContent = said.slice(0, MOST).map((part) => part.news).join(" ");
  news.replaceChildren(sentence);
  if (sound.checked && said.some((part) => !("soft" in part))) beep();
}

// --- the connection ------------------------------------------------------------------------------

let over = false;
let events = null;
let asking = null;
let again = false;

/** Nothing more is shown here, and of people nothing stays; what was being typed can be kept. */
function stop(sentence) {
  over = true;
  events.close();
  news.textContent = "";
  alert.textContent = sentence;
  for (const list of document.querySelectorAll("[data-list]")) list.replaceChildren();
}

async function load() {
  const response = await fetch(`${location.pathname}/fresh`, { cache: "no-store", signal: AbortSignal.timeout(LONGEST) });
  await arrived(response);
}

/** What an answer of the server means for this page; what did not work is said at once. */
async function arrived(response) {
  if (response.status === 401 || response.url.includes("/sign-in")) return stop(page.dataset.signedOut);
  if (response.status === 404) return stop(page.dataset.gone);
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  if (fresh.getElementById("inbox")) update(fresh);
  else throw new Error(fresh.querySelector("main p")?.textContent ?? "");
  return fresh;
}

/** One at a time; what happens meanwhile is fetched after it. */
function refresh() {
  if (over) return;
  if (asking) {
    again = true;
    return;
  }
  asking = load()
    .catch(() => {}) // the next event, or the next minute, tries again
    .finally(() => {
      asking = null;
      if (again) {
        again = false;
        refresh();
      }
    });
}

function connect() {
  events = new EventSource("/inbox/events");
  events.addEventListener("open", () => (document.documentElement.dataset.connected = "true"));
  events.addEventListener("change", refresh);
  events.addEventListener("end", () => stop(page.dataset.signedOut));
  events.addEventListener("error", () => {
    document.documentElement.dataset.connected = "false";
    if (over || events.readyState !== EventSource.CLOSED) return; // it tries again by itself
    refresh(); // signed out, perhaps
    setTimeout(() => over || connect(), AGAIN);
  });
}

connect();
setInterval(refresh, MINUTE);
addEventListener("pagehide", () => events.close());
addEventListener("pageshow", (event) => {
  if (!event.persisted || over) return; // the browser kept the page while somebody was elsewhere
  connect();
  refresh();
});

// --- forms that need no new page -----------------------------------------------------------------

/** Send a form and show what came of it here. True when the server took it. */
async function send(form, data) {
  const line = form.closest("li[id]")?.id;
  const body = form.enctype === "multipart/form-data" ? data : new URLSearchParams(data);
  alert.textContent = "";
  try {
    const response = await fetch(form.action, {
      method: "POST", body, headers: { "X-CSRF": page.dataset.csrf }, signal: AbortSignal.timeout(UPLOAD),
    });
    const fresh = await arrived(response);
    if (fresh) alert.textContent = fresh.getElementById("inbox-alert").textContent;
    return response.ok;
  } catch (error) {
    alert.textContent = (error instanceof TypeError || error instanceof DOMException ? "" : error.message) || page.dataset.offline;
    return false;
  } finally {
    // The button that was pressed may be gone with what it was for.
    if (document.activeElement === document.body) {
      (document.getElementById(line) ?? document.getElementById("inbox-lines-title"))?.focus({ preventScroll: true });
    }
  }
}

page.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-quiet]") || event.defaultPrevented) return;
  event.preventDefault();
  send(form, new FormData(form, event.submitter));
});

answering(page, send);

// --- a sound, for those who want one -------------------------------------------------------------

const sound = document.getElementById("inbox-sound");
sound.checked = localStorage.getItem(SOUND) === "on";
sound.closest("[hidden]")?.removeAttribute("hidden");
sound.addEventListener("change", () => {
  localStorage.setItem(SOUND, sound.checked ? "on" : "off");
  if (sound.checked) beep();
});

let player = null;

/** Two short notes, a third apart. */
function beep() {
  player ??= new AudioContext();
  [660, 830].forEach((frequency, number) => {
    const [note, level] = [player.createOscillator(), player.createGain()];
    const start = player.currentTime + number * 0.15;
    note.frequency.value = frequency;
    level.gain.setValueAtTime(0.15, start);
    level.gain.exponentialRampToValueAtTime(0.001, start + 0.14);
    note.connect(level).connect(player.destination);
    note.start(start);
    note.stop(start + 0.15);
  });
}

title(document.title);
document.documentElement.dataset.ready = "true";
