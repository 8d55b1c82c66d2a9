/** Shows the office that a form comes from somebody's browser: its machine does a second's work, and nobody has to do anything. */
export class Proof {
  static #PATIENCE = 20_000;
  #form;
  #field;
  #work = null;
  #done = false;

  constructor(form) {
    this.#form = form;
    this.#field = form.elements.proof;
    form.addEventListener("input", () => this.#begin(), { once: true });
    form.addEventListener("submit", (event) => this.#sendWithProof(event));
  }

  #begin() {
    this.#work ??= answer().then((payload) => { this.#field.value = payload; }, () => {}).then(() => { this.#done = true; });
    return this.#work;
  }

  /** A form that cannot be proved goes without: the office takes some of those an hour from each address. */
  #sendWithProof(event) {
    if (this.#done || event.defaultPrevented) return;
    event.preventDefault();
    const submitter = event.submitter;
    const waited = new Promise((resolve) => { setTimeout(resolve, Proof.#PATIENCE); });
    Promise.race([this.#begin(), waited]).then(() => {
      this.#done = true;
      this.#form.requestSubmit(submitter?.form === this.#form ? submitter : null);
    });
  }
}

/** @returns a solved challenge as the office reads it; rejected where there is none to be had */
async function answer() {
  const response = await fetch("/api/challenges");
  const challenge = await response.json();
  const solved = await new Promise((resolve, reject) => {
    const worker = new Worker("/assets/proof-worker.js");
    worker.onmessage = ({ data }) => { worker.terminate(); resolve(data); };
    worker.onerror = (failure) => { worker.terminate(); reject(failure); };
    worker.postMessage(challenge);
  });
  return solved ? btoa(JSON.stringify({ ...challenge, ...solved })) : "";
}
