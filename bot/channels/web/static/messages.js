// The log: what was said, by whom, in which language and direction.

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

export class Log {
  /** `say(id, values)` gives a sentence of the page; `choose(text)` answers with a choice. */
  constructor(list, say, choose) {
    this.list = list;
    this.say = say;
    this.choose = choose;
  }

  /** An element whose text follows the language of the page. */
  phrase(name, id, attributes = {}) {
    return element(name, { ...attributes, "data-phrase": id }, this.say(id));
  }

  /** What the person sent. Not read back by screen readers: they know it. */
  mine({ text, voice, photos }) {
    const item = element("li", { class: "message mine", "aria-live": "off" });
    item.append(this.phrase("span", "web-you", { class: "hidden" }));
    for (const photo of photos) {
      if (!photo.type.startsWith("image/")) {
        item.append(this.phrase("p", "web-your-document", { class: "words" }));
        continue;
      }
      const picture = element("img", { alt: this.say("web-your-photo") });
      picture.src = URL.createObjectURL(photo);
      item.append(picture);
    }
    if (voice) item.append(this.player(voice, "web-your-voice"));
    if (text) item.append(element("p", { class: "words", dir: "auto" }, text));
    const state = this.phrase("p", "web-sending", { class: "state" });
    item.append(state);
    this.add(item);
    return {
      sent: () => state.remove(),
      waits: () => {
        state.dataset.phrase = "web-waiting";
        state.textContent = this.say("web-waiting");
      },
      failed: (sentence) => {
        state.classList.add("failed");
        state.removeAttribute("data-phrase");
        state.textContent = sentence;
      },
    };
  }

  /** An answer. `quiet`: it is about to be spoken, so screen readers do not speak over it. */
  theirs(reply, quiet) {
    const item = element("li", { class: "message theirs", lang: reply.language, dir: reply.dir });
    if (quiet) item.setAttribute("aria-live", "off");
    item.append(
      element("span", { class: "hidden" }, "Porte-Voix: "),
      element("p", { class: "words" }, reply.text),
    );
    if (reply.sources.length) item.append(this.sources(reply.sources));
    if (reply.choices.length) item.append(this.choices(reply.choices));
    this.add(item);
    return item;
  }

  sources(sources) {
    const list = element("ul", { class: "sources", "data-phrase-label": "web-sources" });
    list.setAttribute("aria-label", this.say("web-sources"));
    for (const { title, url, checked } of sources) {
      const entry = element("li");
      const safe = /^https?:\/\//.test(url);
      const link = element(safe ? "a" : "span", safe ? { href: url, target: "_blank", rel: "noopener noreferrer" } : {}, title);
      if (safe) link.append(" ", this.phrase("span", "web-new-tab", { class: "hidden" }));
      const page = document.documentElement;
      const date = new Intl.DateTimeFormat(page.lang, { dateStyle: "long", timeZone: "UTC" });
      const when = element("span", { class: "checked", lang: page.lang, dir: page.dir });
      when.textContent = this.say("web-checked", { date: date.format(new Date(checked)) });
      entry.append(link, when);
      list.append(entry);
    }
    return list;
  }

  choices(choices) {
    const group = element("div", { class: "choices", role: "group", "data-phrase-label": "web-choices" });
    group.setAttribute("aria-label", this.say("web-choices"));
    for (const choice of choices) {
      const button = element("button", { type: "button", class: "button" }, choice);
      button.addEventListener("click", () => this.choose(choice));
      group.append(button);
    }
    return group;
  }

  /** A sound with the browser's own controls. */
  player(blob, label) {
    const audio = element("audio", { controls: "", preload: "auto", "data-phrase-label": label });
    audio.setAttribute("aria-label", this.say(label));
    audio.src = URL.createObjectURL(blob);
    return audio;
  }

  /** A link by which the person keeps a file. Its whole name says what it does. */
  file(blob, name) {
    const link = element("a", { class: "button file", download: name, href: URL.createObjectURL(blob) });
    const page = document.documentElement;
    link.append(element("span", { lang: page.lang, dir: page.dir }, this.say("web-download", { name })));
    return element("p", { class: "files" }, link);
  }

  add(item) {
    this.list.append(item);
    this.reveal(item);
  }

  /** Scroll the end of a message into view, or its beginning when it is long. */
  reveal(item) {
    const composer = document.getElementById("bar");
    const covered = getComputedStyle(composer).position === "sticky" ? composer.offsetHeight : 0;
    const fits = item.offsetHeight < innerHeight - covered - 48;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    item.scrollIntoView({ block: fits ? "end" : "start", behavior: calm ? "auto" : "smooth" });
  }
}
