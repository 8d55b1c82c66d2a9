/** Offers businesses that are known by name or credit code while somebody types one; whoever picks one sends its code along. */
const PAUSE = 300;
const SHORTEST = 2;

export class KnownBusinesses {
  #name;
  #code;
  #offered;
  #timer = 0;

  constructor(form) {
    this.#name = form.elements["respondent-name"];
    this.#code = form.elements["respondent-creditCode"];
    this.#offered = form.querySelector("#known-businesses");
    this.#name.addEventListener("input", () => this.#typed());
  }

  #typed() {
    const text = this.#name.value.trim();
    const picked = [...this.#offered.options].find(({ value, label }) => text === value || text === label);
    this.#code.value = picked?.label ?? "";
    if (picked) this.#name.value = picked.value;
    clearTimeout(this.#timer);
    if (!picked && text.length >= SHORTEST) this.#timer = setTimeout(() => this.#look(text), PAUSE);
  }

  async #look(q) {
    const answer = await fetch("/api/known-businesses/search", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ q }),
    });
    if (!answer.ok || q !== this.#name.value.trim()) return;
    const { items } = await answer.json();
    this.#offered.replaceChildren(...items.map(({ name, creditCode }) => new Option(creditCode, name)));
  }
}
