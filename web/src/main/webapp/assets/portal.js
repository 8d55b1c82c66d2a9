/* What the citizen pages can do better with a script; without it nothing is missing that somebody needs. */
"use strict";

/** A filing that was begun, on this device alone, until it is sent, thrown away or a week old. */
class Draft {
  static #LIFETIME = 7 * 24 * 60 * 60 * 1000;
  #key;

  constructor(kind) {
    this.#key = `suqiu-draft-${kind}`;
  }

  static #fields(form) {
    return [...form.elements].filter((field) => field.name && !["hidden", "submit", "button", "file"].includes(field.type));
  }

  read() {
    try {
      const draft = JSON.parse(localStorage.getItem(this.#key));
      return draft && Date.now() - draft.at < Draft.#LIFETIME ? draft.values : null;
    } catch {
      return null; // Somebody else's, or no room on this device: then there is no draft.
    }
  }

  write(form) {
    const values = Draft.#fields(form).map((field) => [field.name, field.value, Boolean(field.checked)]);
    try {
      localStorage.setItem(this.#key, JSON.stringify({ at: Date.now(), values }));
    } catch {
      this.erase(); // No room: half a draft would be worse than none.
    }
  }

  erase() {
    localStorage.removeItem(this.#key);
  }

  /** @returns whether anything came back */
  fill(form) {
    const values = this.read() ?? [];
    const fields = Draft.#fields(form);
    let filled = false;
    for (const [name, value, checked] of values) {
      const isChoice = (field) => ["checkbox", "radio"].includes(field.type);
      const field = fields.find((one) => one.name === name && (!isChoice(one) || one.value === value));
      if (!field) continue;
      if (isChoice(field)) field.checked = checked;
      else field.value = value;
      filled ||= isChoice(field) ? checked : field.value !== "";
    }
    return filled;
  }
}

function keepDraft(form) {
  const draft = new Draft(form.dataset.draft);
  const notice = document.getElementById("draft");
  if ("fresh" in form.dataset && draft.fill(form)) notice.hidden = false;
  form.addEventListener("input", () => draft.write(form));
  notice.querySelector("button").addEventListener("click", () => {
    draft.erase();
    form.reset();
    notice.hidden = true;
    form.querySelector("input:not([type=hidden])").focus();
  });
}

document.querySelectorAll("form[data-draft]").forEach(keepDraft);
document.querySelectorAll("[data-sent]").forEach((receipt) => new Draft(receipt.dataset.sent).erase());
document.querySelectorAll("button[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
