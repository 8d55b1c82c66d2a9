/** Files go ahead of their form, each as soon as it is chosen; the form names them. */
import { Refusal, ResumableUpload } from "./resumable.js";

const MOST = 9;

export class Uploads {
  static #ofInput = new WeakMap();
  #input;
  #form;
  #kept;
  #list;
  #row;
  #underway = new Set();
  #submitter = null;

  static of(input, kept) {
    if (!Uploads.#ofInput.has(input)) Uploads.#ofInput.set(input, new Uploads(input, kept));
    return Uploads.#ofInput.get(input);
  }

  constructor(input, kept) {
    this.#input = input;
    this.#form = input.form;
    this.#kept = kept;
    this.#list = this.#form.querySelector(".files");
    this.#row = this.#form.querySelector("template");
    if ("fresh" in this.#form.dataset) kept.read().forEach((file) => this.#list.append(box(file)));
    this.#list.addEventListener("change", ({ target }) => { if (!target.checked) kept.remove(target.value); });
    this.#form.addEventListener("submit", (event) => this.#waitForFiles(event));
    this.#settle();
  }

  /** Takes the chosen files out of the form. */
  send() {
    const chosen = [...this.#input.files];
    const room = MOST - this.#list.children.length;
    chosen.slice(0, room).forEach((file) => this.#send(file));
    this.#input.value = "";
    this.#input.setCustomValidity(chosen.length > room ? this.#row.dataset.most : "");
    this.#input.reportValidity();
  }

  async #send(file) {
    const row = new Row(this.#row, file.name);
    const upload = new ResumableUpload(file, row);
    row.whenDropped(() => upload.giveUp());
    this.#list.append(row.element);
    this.#underway.add(row);
    this.#settle();
    try {
      const sent = { id: await upload.send(), name: file.name, size: file.size };
      row.element.replaceWith(box(sent));
      this.#kept.add(sent);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      row.refuse(refusal.message);
    } finally {
      this.#underway.delete(row);
      this.#settle();
    }
  }

  /** A file that was refused is told of first: its owner decides whether the form goes without it. */
  #settle() {
    this.#list.hidden = this.#list.children.length === 0;
    if (!this.#submitter || this.#underway.size > 0) return;
    const submitter = this.#submitter;
    this.#submitter = null;
    if (!this.#list.querySelector(".failed")) this.#form.requestSubmit(submitter);
  }

  #waitForFiles(event) {
    if (this.#underway.size === 0 || event.defaultPrevented) return;
    event.preventDefault();
    this.#submitter = event.submitter;
    this.#underway.forEach((row) => row.say(this.#row.dataset.wait));
    this.#form.querySelector("#waiting").textContent = this.#row.dataset.wait;
  }
}

/** A file on its way, as it stands in the list. */
class Row {
  #words;
  #state;
  #bar;

  constructor(template, name) {
    this.element = template.content.firstElementChild.cloneNode(true);
    this.#words = template.dataset;
    this.#state = this.element.querySelector(".state");
    this.#bar = this.element.querySelector("progress");
    this.#bar.setAttribute("aria-label", name);
    this.element.querySelector(".name").textContent = name;
    this.say(this.#words.sending);
  }

  whenDropped(giveUp) {
    this.element.querySelector("button").addEventListener("click", () => {
      this.element.remove();
      giveUp();
    });
  }

  progress(share) {
    this.#bar.value = Math.floor(100 * share);
    this.say(this.#words.sending);
  }

  broken() {
    this.say(this.#words.broken);
  }

  refuse(reason) {
    this.element.classList.add("failed");
    this.#bar.hidden = true;
    this.say(reason || this.#words.failed);
  }

  /** What is said already is not said again: it is read aloud. */
  say(words) {
    if (this.#state.textContent !== words) this.#state.textContent = words;
  }
}

/** A file that is here already; it goes with the form while it is ticked. */
function box({ id, name, size }) {
  const line = document.createElement("li");
  line.className = "box";
  const input = Object.assign(document.createElement("input"), { type: "checkbox", name: "uploaded", value: id, id: `file-${id}`, checked: true });
  const label = Object.assign(document.createElement("label"), { htmlFor: input.id, textContent: `${name} ` });
  label.append(Object.assign(document.createElement("span"), { className: "optional", textContent: `${Math.ceil(size / 1024)} KB` }));
  line.append(input, label);
  return line;
}
