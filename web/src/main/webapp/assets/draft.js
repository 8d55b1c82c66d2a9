/** A filing that was begun, on this device alone, until it is sent, thrown away or a week old. */
export class Draft {
  static #LIFETIME = 7 * 24 * 60 * 60 * 1000;
  #key;

  constructor(kind) {
    this.#key = `suqiu-draft-${kind}`;
  }

  static #fields(form) {
    const kept = (field) => field.name && field.name !== "uploaded" && !["hidden", "submit", "button", "file"].includes(field.type);
    return [...form.elements].filter(kept);
  }

  #read() {
    try {
      const draft = JSON.parse(localStorage.getItem(this.#key));
      return draft && Date.now() - draft.at < Draft.#LIFETIME ? draft.values : [];
    } catch {
      return []; // Somebody else's, or no room on this device: then there is no draft.
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
    const fields = Draft.#fields(form);
    let filled = false;
    for (const [name, value, checked] of this.#read()) {
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

/** Files that were uploaded for a filing that was begun: names and ids, until they expire at the office. */
export class UploadedFiles {
  static #LIFETIME = 23 * 60 * 60 * 1000;
  #key;

  constructor(kind) {
    this.#key = kind ? `suqiu-files-${kind}` : null;
  }

  read() {
    try {
      return (this.#key && JSON.parse(localStorage.getItem(this.#key)) || []).filter(({ at }) => Date.now() - at < UploadedFiles.#LIFETIME);
    } catch {
      return [];
    }
  }

  add(file) {
    this.#write([...this.read(), { ...file, at: Date.now() }]);
  }

  remove(id) {
    this.#write(this.read().filter((file) => file.id !== id));
  }

  /** What the upload itself noted to go on after a lost connection goes too: it names files. */
  erase() {
    localStorage.removeItem(this.#key);
    Object.keys(localStorage).filter((key) => key.startsWith("suqiu-upload-")).forEach((key) => localStorage.removeItem(key));
  }

  #write(files) {
    if (!this.#key) return;
    try {
      localStorage.setItem(this.#key, JSON.stringify(files));
    } catch {
      localStorage.removeItem(this.#key); // No room: they are chosen again.
    }
  }
}

/** Which form of this tab became a case, by its repeat key: whoever goes back to that one is told so. */
export class Filed {
  #sent;
  #filed;

  constructor(kind) {
    this.#sent = `suqiu-sent-${kind}`;
    this.#filed = `suqiu-filed-${kind}`;
  }

  sends(key) {
    try {
      sessionStorage.setItem(this.#sent, key);
    } catch {
      // A browser that keeps nothing tells nobody what was filed.
    }
  }

  /** A form that is shown again has got no receipt for what was sent last. @returns whether it got one before */
  shows(key) {
    try {
      sessionStorage.removeItem(this.#sent);
      return sessionStorage.getItem(this.#filed) === key;
    } catch {
      return false;
    }
  }

  /** @returns false for a receipt that is looked at once more: something else may have been begun since */
  arrives() {
    try {
      const key = sessionStorage.getItem(this.#sent);
      sessionStorage.removeItem(this.#sent);
      if (key) sessionStorage.setItem(this.#filed, key);
      return Boolean(key);
    } catch {
      return true;
    }
  }
}
