/* What the citizen pages can do better with a script; without it nothing is missing that somebody needs. */
import { KnownBusinesses } from "./businesses.js";
import { Draft, Filed, UploadedFiles } from "./draft.js";
import { OnePartAtATime } from "./parts.js";
import { Proof } from "./proof.js";

function keepDraft(form) {
  const draft = new Draft(form.dataset.draft);
  const files = new UploadedFiles(form.dataset.draft);
  const notice = document.getElementById("draft");
  const found = "fresh" in form.dataset && [draft.fill(form), files.read().length > 0].some(Boolean);
  notice.hidden = !found;
  form.addEventListener("input", () => draft.write(form));
  notice.querySelector("button").addEventListener("click", () => {
    draft.erase();
    files.erase();
    location.assign(location.pathname);
  });
}

/** Whoever goes back after filing finds where the case is, not an empty form. */
function watchFiling(form) {
  const filed = new Filed(form.dataset.draft);
  const key = () => form.elements["Idempotency-Key"].value;
  const show = () => {
    form.hidden = filed.shows(key());
    document.getElementById("filed").hidden = !form.hidden;
    if (form.hidden) document.getElementById("filed-title").focus();
  };
  form.addEventListener("submit", () => filed.sends(key()));
  window.addEventListener("pageshow", ({ persisted }) => persisted && show());
  show();
}

/** The script that uploads is fetched by those alone who have something to upload; where it cannot be had, the form takes the files. */
function watchFiles(input) {
  const kept = new UploadedFiles(input.form.dataset.draft);
  const load = () => import("./uploads.js").then(({ Uploads }) => Uploads.of(input, kept));
  input.addEventListener("change", () => load().then((uploads) => uploads.send()));
  if ("fresh" in input.form.dataset && kept.read().length > 0) load();
}

document.querySelectorAll("form[data-draft]").forEach((form) => {
  // The draft brings back what was entered; at a public computer the browser is not to offer it to the next one.
  form.autocomplete = "off";
  keepDraft(form);
  new OnePartAtATime(form);
  new KnownBusinesses(form);
  watchFiling(form);
});
document.querySelectorAll("input[name=proof]").forEach(({ form }) => new Proof(form));
document.querySelectorAll("input[type=file]").forEach(watchFiles);
document.querySelectorAll("[data-sent]").forEach(({ dataset }) => {
  if (!new Filed(dataset.sent).arrives()) return;
  new Draft(dataset.sent).erase();
  new UploadedFiles(dataset.sent).erase();
});
document.querySelectorAll("button[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
