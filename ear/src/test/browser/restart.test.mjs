import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESK, launch } from "./browser.mjs";
import { openCase, send, signIn, takeStep } from "./console.mjs";
import { fileComplaint } from "./filing.mjs";

const COUNTY = "654201";
const REASONS = "投诉人说明系为经营购买，有进货单为证。";

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

test("a server that is started anew is not noticed by those who write, and nobody has to sign in again", async () => {
  const page = await signIn(browser, `handler-${COUNTY}`, DESK);
  await openCase(page, await fileComplaint(COUNTY));
  const form = await takeStep(page, "不予受理");
  await form.getByRole("radio").first().check();
  await form.getByLabel("理由", { exact: true }).fill(REASONS);

  const restarted = await fetch(process.env.RESTART_URL, { method: "POST" });
  assert.equal(restarted.status, 204);

  assert.equal(await form.getByLabel("理由", { exact: true }).inputValue(), REASONS);
  await send(page, form, "提交审批");
});
