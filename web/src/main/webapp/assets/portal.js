/* What the citizen pages can do better with a script; without it nothing is missing that somebody needs. */
import { KnownBusinesses } from "./businesses.js";
import { Draft, UploadedFiles } from "./draft.js";
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

/** The script that uploads is fetched by those alone who have something to upload; where it cannot be had, the form takes the files. */
function watchFiles(input) {
  const kept = new UploadedFiles(input.form.dataset.draft);
  const load = () => import("./uploads.js").then(({ Uploads }) => Uploads.of(input, kept));
  input.addEventListener("change", () => load().then((uploads) => uploads.send()));
  if ("fresh" in input.form.dataset && kept.read().length > 0) load();
}

document.querySelectorAll("form[data-draft]").forEach((form) => {
  keepDraft(form);
  new OnePartAtATime(form);
  new KnownBusinesses(form);
});
document.querySelectorAll("input[name=proof]").forEach(({ form }) => new Proof(form));
document.querySelectorAll("input[type=file]").forEach(watchFiles);
document.querySelectorAll("[data-sent]").forEach(({ dataset }) => {
  new Draft(dataset.sent).erase();
  new UploadedFiles(dataset.sent).erase();
});
document.querySelectorAll("button[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
