/** Sends a file by tus 1.0.0 (https://tus.io): what a lost connection, or a closed browser, leaves behind is gone on from. */
const ENDPOINT = "/api/uploads/resumable";
const VERSION = { "Tus-Resumable": "1.0.0" };
const SHORTEST_PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;

/** The office does not want it; another try would change nothing. */
export class Refusal extends Error {}

export class ResumableUpload {
  #file;
  #told;
  #note;
  #address = null;
  #pause = SHORTEST_PAUSE;
  #request = null;
  #ended = false;

  /** @param told what is called while it goes on: `progress(share)` from 0 to 1, and `broken()` */
  constructor(file, told) {
    this.#file = file;
    this.#told = told;
    this.#note = new Note(file);
  }

  /** @returns the id under which the form names the file; rejected with a {@link Refusal}, else it goes on until it is there */
  async send() {
    while (!this.#ended) {
      try {
        return await this.#try();
      } catch (failure) {
        if (failure instanceof Refusal) {
          this.#forget();
          throw failure;
        }
        this.#told.broken();
        await this.#connection();
      }
    }
    throw new Refusal();
  }

  /** Nothing of it stays, here or at the office. */
  async giveUp() {
    this.#ended = true;
    this.#request?.abort();
    const address = this.#address;
    this.#forget();
    if (address) {
      await fetch(address, { method: "DELETE", headers: VERSION }).catch(() => {
        // The office forgets by itself what nobody goes on with.
      });
    }
  }

  async #try() {
    const address = this.#address ??= this.#note.read() ?? await this.#begin();
    const standing = await fetch(address, { method: "HEAD", headers: VERSION });
    if (standing.status === 404) this.#forget();
    if (!standing.ok) throw new Error(`asked how far it came: ${standing.status}`);
    const offset = Number(standing.headers.get("Upload-Offset"));
    this.#told.progress(offset / this.#file.size);
    if (offset < this.#file.size) await this.#goOn(address, offset);
    this.#note.erase();
    return address.split("/").pop();
  }

  #forget() {
    this.#address = null;
    this.#note.erase();
  }

  async #begin() {
    const name = btoa(String.fromCodePoint(...new TextEncoder().encode(this.#file.name)));
    const headers = { ...VERSION, ...language(), "Upload-Length": this.#file.size, "Upload-Metadata": `filename ${name}` };
    const begun = await fetch(ENDPOINT, { method: "POST", headers });
    judge(begun.status, await begun.text());
    const address = new URL(begun.headers.get("Location"), location.href).pathname;
    this.#note.write(address);
    return address;
  }

  /** Only this old way of asking tells how much has gone out. */
  #goOn(address, offset) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("PATCH", address);
      const headers = { ...VERSION, ...language(), "Upload-Offset": offset, "Content-Type": "application/offset+octet-stream" };
      Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.upload.onprogress = ({ loaded }) => this.#move((offset + loaded) / this.#file.size);
      request.onload = () => {
        try {
          resolve(judge(request.status, request.responseText));
        } catch (failure) {
          reject(failure);
        }
      };
      request.onerror = request.onabort = () => reject(new Error("the connection is lost"));
      this.#request = request;
      request.send(this.#file.slice(offset));
    });
  }

  #move(share) {
    this.#pause = SHORTEST_PAUSE;
    this.#told.progress(share);
  }

  /** Waits a while, longer each time; less when the browser says that the connection is back. */
  #connection() {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#pause);
      window.addEventListener("online", () => { clearTimeout(timer); resolve(); }, { once: true });
      this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
    });
  }
}

/** Where an upload was begun, so that the same file is not sent from its beginning after the browser was closed. */
class Note {
  #key;

  constructor({ name, size, lastModified }) {
    this.#key = `suqiu-upload-${name}-${size}-${lastModified}`;
  }

  read() {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null; // A browser that keeps nothing.
    }
  }

  write(address) {
    try {
      localStorage.setItem(this.#key, address);
    } catch {
      // No room: then only this page can go on with it.
    }
  }

  erase() {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // A browser that keeps nothing.
    }
  }
}

function language() {
  return { "Accept-Language": document.documentElement.lang };
}

/** A server that starts anew, or somebody else at the same upload: that passes. What else is refused stays refused. */
function judge(status, text) {
  if (status < 300) return;
  if (status >= 500 || [404, 409, 412].includes(status)) throw new Error(`answered with ${status}`);
  throw new Refusal(reason(text));
}

/** In the reader's language. */
function reason(text) {
  try {
    const problem = JSON.parse(text);
    return problem.errors?.[0].detail ?? problem.detail;
  } catch {
    return ""; // Not of ours: a proxy's page, say.
  }
}
