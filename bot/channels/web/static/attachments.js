// Photos, documents and a sound that lie ready in the composer until they are sent.

const PHOTOS = 10; // the server's limit for one message, documents included

/** Some systems do not know the type of a PDF file. */
const isDocument = (file) => file.type === "application/pdf" || (!file.type && /\.pdf$/i.test(file.name));

export class Attachments {
  /** `megabytes`: the server's limit; `say(id, values)` gives a sentence of the page. */
  constructor(list, megabytes, say) {
    this.list = list;
    this.limit = megabytes * 1024 * 1024;
    this.say = say;
    this.clear();
  }

  /** Add files. Ids of sentences: {ready}, and {wrong} when a file was refused. */
  add(files) {
    let wrong = null;
    for (const file of files) {
      const total = this.photos.reduce((sum, each) => sum + each.size, file.size);
      if (total > this.limit) wrong = "web-error-too-large";
      else if (/^(audio|video)\//.test(file.type)) this.sound = file;
      else if (!file.type.startsWith("image/") && !isDocument(file)) wrong = "web-error-file";
      else if (this.photos.length === PHOTOS) wrong = "web-error-too-many-photos";
      else this.photos.push(file);
    }
    this.show();
    const document = this.photos.length && this.photos.every(isDocument);
    return { wrong, ready: this.sound ? "web-sound-ready" : document ? "web-document-ready" : "web-photo-ready" };
  }

  /** Everything, and an empty composer. */
  take() {
    const { photos, sound } = this;
    this.clear();
    return { photos, sound };
  }

  clear() {
    this.photos = [];
    this.sound = null;
    this.show();
  }

  show() {
    const files = [...this.photos, ...(this.sound ? [this.sound] : [])];
    this.list.replaceChildren(...files.map((file) => this.entry(file)));
    this.list.hidden = !files.length;
  }

  entry(file) {
    const item = document.createElement("li");
    if (file !== this.sound && !isDocument(file)) {
      const picture = document.createElement("img");
      picture.alt = "";
      picture.src = URL.createObjectURL(file);
      item.append(picture);
    }
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "button";
    remove.textContent = this.say("web-remove", { name: file.name });
    remove.addEventListener("click", () => {
      this.photos = this.photos.filter((each) => each !== file);
      if (this.sound === file) this.sound = null;
      this.show();
      document.getElementById("text").focus();
    });
    item.append(remove);
    return item;
  }
}
