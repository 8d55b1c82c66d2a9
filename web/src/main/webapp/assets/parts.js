/** One part of a form per screen. Each is a step in the browser's history, so that going back goes back a part. */
export class OnePartAtATime {
  #form;
  #parts;
  #current = 0;

  constructor(form) {
    this.#form = form;
    this.#parts = [...form.querySelectorAll("[data-part]")];
    this.#find("#next").addEventListener("click", () => this.#goOn());
    this.#find("#previous").addEventListener("click", () => this.#goTo(this.#current - 1));
    form.addEventListener("submit", (event) => this.#sendOnlyFromTheEnd(event));
    form.addEventListener("input", ({ target }) => forgive(target));
    document.addEventListener("click", (event) => this.#followToAField(event));
    window.addEventListener("hashchange", () => this.#show(this.#named(), true));
    const wrong = form.querySelector("[aria-invalid], .wrong");
    this.#show(wrong ? this.#parts.indexOf(wrong.closest("[data-part]")) : this.#named(), false);
  }

  #find(selector) {
    return this.#form.querySelector(selector);
  }

  /** Which part the address names; the first where it names none. */
  #named() {
    return Math.max(0, this.#parts.findIndex((part) => `#${part.id}` === location.hash));
  }

  #isLast() {
    return this.#current === this.#parts.length - 1;
  }

  #goOn() {
    const wanting = complain(this.#parts[this.#current], this.#form.dataset.required);
    if (wanting) wanting.focus();
    else this.#goTo(this.#current + 1);
  }

  #goTo(place) {
    if (location.hash === `#${this.#parts[place].id}`) this.#show(place, true);
    else location.hash = this.#parts[place].id;
  }

  #show(place, moved) {
    this.#current = place;
    this.#parts.forEach((part, other) => { part.hidden = other !== place; });
    document.body.classList.toggle("begun", place > 0);
    this.#find("#between").hidden = this.#isLast();
    this.#find("#previous").hidden = place === 0;
    this.#find("#send").hidden = !this.#isLast();
    const count = this.#find("#count");
    count.hidden = false;
    count.textContent = count.dataset.words.replace("##", this.#parts.length).replace("#", place + 1);
    if (this.#isLast()) this.#readBack();
    this.#nameIn(document.querySelectorAll("a.switch, button[formaction]"));
    if (moved) this.#begin();
  }

  /** Whoever has the page shown otherwise stays at this part. */
  #nameIn(switches) {
    const name = this.#current > 0 ? `#${this.#parts[this.#current].id}` : "";
    for (const one of switches) {
      const address = one.localName === "a" ? "href" : "formaction";
      one.setAttribute(address, one.getAttribute(address).replace(/#.*|$/, name));
    }
  }

  #begin() {
    this.#parts[this.#current].querySelector(".part").focus({ preventScroll: true });
    this.#form.scrollIntoView();
  }

  /** The enter key of a field goes on, as long as there is something to go on to. */
  #sendOnlyFromTheEnd(event) {
    if (this.#isLast() || event.submitter?.name) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#goOn();
  }

  /** From the list of what is wrong to a field on another part. */
  #followToAField(event) {
    const id = event.target.closest?.("a[href^='#']")?.hash.slice(1);
    const field = id && this.#form.querySelector(`#${CSS.escape(id)}`);
    const place = field ? this.#parts.indexOf(field.closest("[data-part]")) : -1;
    if (place < 0 || field === this.#parts[place]) return;
    event.preventDefault();
    this.#show(place, false);
    field.focus();
  }

  #readBack() {
    const check = this.#find("#check");
    const before = this.#parts.slice(0, -1);
    check.replaceChildren(...before.flatMap((part, place) => this.#readBackOf(part, place, check.dataset)));
    check.hidden = false;
  }

  #readBackOf(part, place, words) {
    const named = part.querySelector(".part");
    const title = named.textContent;
    const heading = element(`h${Number(named.localName.slice(1)) + 1}`, { textContent: title });
    const change = element("button", { type: "button", className: "quiet", textContent: words.change });
    change.setAttribute("aria-label", `${words.change} ${title}`);
    change.addEventListener("click", () => this.#goTo(place));
    const list = element("dl", { className: "facts" });
    for (const [name, value] of entered(part, words.comma)) {
      const line = element("div", {});
      line.append(element("dt", { textContent: name }), element("dd", { textContent: value, className: "paragraphs" }));
      list.append(line);
    }
    const head = element("div", { className: "readback" });
    head.append(heading, change);
    return list.children.length > 0 ? [head, list] : [head];
  }
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

/** What was entered into a part, by the words on the page; nothing for what was left empty. */
function entered(part, comma) {
  return [...part.querySelectorAll(".field")].map((field) => {
    const name = field.querySelector("legend, label").firstChild.textContent;
    const ticked = [...field.querySelectorAll("input:checked")].map((box) => box.labels[0].firstChild.textContent.trim());
    return [name, ticked.length > 0 ? ticked.join(comma) : typed(field)];
  }).filter(([, value]) => value);
}

function typed(field) {
  const control = field.querySelector("input:not([type=checkbox], [type=radio], [type=file]), select, textarea");
  return control?.value && (control.selectedOptions?.[0].textContent ?? control.value).trim();
}

/** Says beside each field of a part what is wanting; whether it is well written is for the office to say. @returns the first */
function complain(part, words) {
  const empty = [...part.querySelectorAll("[aria-required]")].filter((field) => !field.value.trim());
  const unticked = [...part.querySelectorAll("[data-some]")].filter((field) => !field.querySelector(":checked")).map((field) => field.querySelector("input"));
  const either = [...part.querySelectorAll("[data-either] input")];
  const neither = either.every((field) => !field.value.trim()) ? either.slice(0, 1) : [];
  const wanting = [...empty, ...unticked, ...neither];
  wanting.forEach((field) => mark(field, words));
  return wanting.sort((one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)[0];
}

function mark(field, words) {
  const frame = field.closest(".field");
  if (frame.classList.contains("wrong")) return;
  const error = element("p", { className: "error", id: `${field.id}-error`, textContent: words });
  frame.classList.add("wrong");
  (frame.querySelector(".hint") ?? frame.querySelector("label, legend")).after(error);
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), error.id].filter(Boolean).join(" "));
}

/** Whoever fills it in need not read on that it is wanting. */
function forgive(field) {
  const frame = field.closest(".field.wrong");
  if (!frame) return;
  frame.classList.remove("wrong");
  const error = frame.querySelector(".error");
  frame.querySelectorAll("[aria-invalid]").forEach((one) => {
    one.removeAttribute("aria-invalid");
    one.setAttribute("aria-describedby", (one.getAttribute("aria-describedby") ?? "").replace(error?.id ?? "", "").trim());
  });
  error?.remove();
}
