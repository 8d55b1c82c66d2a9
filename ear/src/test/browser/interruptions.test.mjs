import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, DESK, launch, picture } from "./browser.mjs";
import { openCase, send, signIn, takeStep } from "./console.mjs";
import { fileComplaint } from "./filing.mjs";

const COUNTY = "654221";
const HANDLER = `handler-${COUNTY}`;
const HEAD = `head-${COUNTY}`;
const REASONS = "投诉人说明系为经营购买，有进货单为证。";

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

/** Reasons are written, and not sent yet. */
async function writesARefusal(page, number) {
  await openCase(page, number);
  const form = await takeStep(page, "不予受理");
  await form.getByRole("radio").first().check();
  await form.getByLabel("理由", { exact: true }).fill(REASONS);
  return form;
}

test("whoever is signed out while writing signs in again, and goes on where they were", async () => {
  const page = await signIn(browser, HANDLER, DESK);
  const form = await writesARefusal(page, await fileComplaint(COUNTY));

  await page.context().clearCookies();
  await form.getByRole("button", { name: "提交审批" }).click();

  const dialog = page.getByRole("dialog", { name: "登录已过期" });
  await dialog.waitFor();
  await picture(page, "session-ended");
  assert.deepEqual(await barriers(page), []);
  await dialog.getByLabel("密码").fill("demo");
  await dialog.getByRole("button", { name: "登录" }).click();
  await dialog.waitFor({ state: "hidden" });
  assert.equal(await form.getByLabel("理由", { exact: true }).inputValue(), REASONS);
  await send(page, form, "提交审批");
});

test("without a connection nothing that was written is lost, and it is sent once there is one", async () => {
  const page = await signIn(browser, HANDLER, DESK);
  const form = await writesARefusal(page, await fileComplaint(COUNTY));

  await page.context().setOffline(true);
  await form.getByRole("button", { name: "提交审批" }).click();
  await page.getByRole("alert").filter({ hasText: "无法连接服务器" }).waitFor();
  await picture(page, "without-a-connection");
  assert.deepEqual(await barriers(page), []);
  assert.equal(await form.getByLabel("理由", { exact: true }).inputValue(), REASONS);
  await page.context().setOffline(false);

  await send(page, form, "提交审批");
});

test("of two people on one case the slower is told what happened, and keeps what they wrote", async () => {
  const number = await fileComplaint(COUNTY);
  const slower = await signIn(browser, HANDLER, DESK);
  const form = await writesARefusal(slower, number);
  const faster = await signIn(browser, HEAD, DESK);
  await openCase(faster, number);
  await send(faster, await takeStep(faster, "受理"), "受理");

  await form.getByRole("button", { name: "提交审批" }).click();

  await slower.getByRole("alert").waitFor();
  await slower.getByText("调解中", { exact: true }).first().waitFor();
  // What the sticky head happens to cover is no barrier.
  await slower.evaluate(() => window.scrollTo(0, 0));
  await picture(slower, "somebody-was-faster");
  assert.deepEqual(await barriers(slower), []);
  assert.equal(await form.getByLabel("理由", { exact: true }).inputValue(), REASONS);
});

test("on a slow line the page says that it waits, and a double click sends once", async () => {
  const number = await fileComplaint(COUNTY);
  const page = await signIn(browser, HANDLER, DESK);
  let sent = 0;
  page.on("request", (request) => {
    sent += request.method() === "POST" && request.url().endsWith(`/${number}/acceptance`) ? 1 : 0;
  });
  const line = await page.context().newCDPSession(page);
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: 1_000, downloadThroughput: 25_000, uploadThroughput: 25_000 });

  await page.getByRole("link", { name: "案件", exact: true }).click();
  await page.getByRole("status", { name: "正在读取" }).first().waitFor();
  assert.deepEqual(await barriers(page), []);
  await page.getByText(/^已显示 \d+ 件$/).waitFor({ timeout: 30_000 });
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: 300, downloadThroughput: -1, uploadThroughput: -1 });
  await openCase(page, number);
  const form = await takeStep(page, "受理");
  await form.getByRole("button", { name: "受理", exact: true }).dblclick();
  await page.getByText("调解中", { exact: true }).first().waitFor({ timeout: 30_000 });

  assert.equal(sent, 1);
});
