import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, baseURL, DESK, isWiderThanTheScreen, launch, open, PHONE, picture } from "./browser.mjs";
import { fillIn, goOn, openForm, readReceipt, submit, track } from "./complaint-form.mjs";
import { openLine } from "./line.mjs";

/** What Chrome's tools call a slow phone on a slow network: 150 ms there and back, 1.6 Mbit/s, a quarter of this machine. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const SLOWER = 4;

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

/** A photograph, as far as its beginning tells. */
function photograph(name, bytes) {
  const buffer = Buffer.alloc(bytes, 7);
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]).copy(buffer);
  return { name, mimeType: "image/jpeg", buffer };
}

async function openEvidence(page) {
  await openForm(page);
  await page.getByLabel("被投诉人名称").fill("万家乐电器商行");
  await page.getByLabel("被投诉人地址").fill("文化路88号");
  await page.getByLabel("所在县市").selectOption({ label: "塔城市" });
  await goOn(page);
  await page.getByLabel("事实经过").fill("冰箱买回三天就不制冷。");
  await page.getByLabel("商品或服务类别").selectOption({ label: "家用电器" });
  await goOn(page);
  await page.getByLabel("退款").check();
  await goOn(page);
}

async function sendTheRest(page) {
  await goOn(page);
  await page.getByLabel("投诉人姓名").fill("阿依古丽");
  await page.getByLabel("投诉人电话").fill("13899990002");
  await page.getByLabel(/^投诉人地址/).fill("新华路12号");
  await goOn(page);
  await submit(page);
}

async function staff(username) {
  const signIn = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ username, password: "demo" }) };
  const { token } = await (await fetch(`${baseURL}/api/tokens`, signIn)).json();
  return { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
}

/** The files that the office has with a case. */
async function filesOf(number) {
  const answer = await fetch(`${baseURL}/api/cases/${number}/attachments`, { headers: await staff("head-654201") });
  assert.equal(answer.status, 200);
  return (await answer.json()).items;
}

/** The numbers of all that was filed from a phone. */
async function casesOf(phone) {
  const headers = await staff("agent");
  for (let look = 0; look < 20; look++) {
    const answer = await fetch(`${baseURL}/api/cases/like`, { method: "POST", headers, body: JSON.stringify({ phone }) });
    const { items } = await answer.json();
    if (items.length > 0) return items.map(({ item }) => item.number);
    await new Promise((resolve) => { setTimeout(resolve, 250); });
  }
  return [];
}

test("one thing is asked per screen, and going back in the browser goes back a part with all that was entered", async () => {
  const page = await open(browser, { viewport: PHONE });
  await openForm(page);
  await page.getByLabel("被投诉人名称").fill("万家乐电器商行");
  await page.getByLabel("被投诉人地址").fill("文化路88号");
  await goOn(page);
  await page.getByLabel("事实经过").fill("冰箱不制冷。");
  assert.equal(await page.getByLabel("被投诉人名称").isVisible(), false);

  await page.goBack();

  assert.equal(await page.getByLabel("被投诉人名称").isVisible(), true);
  assert.equal(await page.getByLabel("被投诉人名称").inputValue(), "万家乐电器商行");
  await page.goForward();
  assert.equal(await page.getByLabel("事实经过").inputValue(), "冰箱不制冷。");
  await page.reload();
  assert.equal(await page.getByLabel("事实经过").inputValue(), "冰箱不制冷。");
});

test("what is wanting is told before the next part, and read back before sending", async () => {
  const page = await open(browser, { viewport: PHONE });
  await page.goto("/complaints/new");

  await goOn(page);

  assert.equal(await page.getByLabel("被投诉人名称").getAttribute("aria-invalid"), "true");
  assert.deepEqual(await barriers(page), []);
  await picture(page, "complaint-form-wanting-360");
  await fillIn(page);
  const check = page.locator("#check");
  await check.getByText("阿依古丽").waitFor();
  assert.match(await check.innerText(), /万家乐电器商行[\s\S]*冰箱买回三天[\s\S]*退款[\s\S]*阿依古丽/);
  await check.getByRole("button", { name: /修改.*投诉谁/ }).click();
  await page.getByLabel("被投诉人名称").fill("另一家商行");
  assert.equal(await page.getByLabel("被投诉人名称").getAttribute("aria-invalid"), null);
});

test("what the office finds wrong is shown on the part where it stands", async () => {
  const page = await open(browser, { viewport: PHONE });
  await page.goto("/complaints/new");
  await fillIn(page, { 投诉人电话: "12" });

  await submit(page);

  await page.getByRole("alert").waitFor();
  assert.equal(await page.getByLabel("投诉人电话").isVisible(), true);
  assert.equal(await page.getByLabel("投诉人电话").getAttribute("aria-invalid"), "true");
  assert.deepEqual(await barriers(page), []);
  await picture(page, "complaint-form-wrong-360");
});

test("a double click files once", async () => {
  const page = await open(browser, { viewport: PHONE });
  const phone = `139${String(Date.now()).slice(-8)}`;
  await page.goto("/complaints/new");
  await fillIn(page, { 投诉人电话: phone });

  await page.getByRole("button", { name: "提交投诉" }).dblclick();

  const { number } = await readReceipt(page);
  assert.deepEqual(await casesOf(phone), [number]);
});

test("whoever goes back after the receipt is told that the form is filed, and where to go from there", async () => {
  const page = await open(browser, { viewport: PHONE });
  await page.goto("/complaints/new");
  await fillIn(page);
  await submit(page);
  const { number, accessCode } = await readReceipt(page);

  await page.goBack();

  await page.getByRole("heading", { name: "这份投诉已经提交" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "提交投诉" }).isVisible(), false);
  await picture(page, "complaint-form-filed-360");
  assert.deepEqual(await barriers(page), []);
  await page.getByRole("link", { name: "看回执" }).click();
  assert.deepEqual([(await readReceipt(page)).number, (await readReceipt(page)).accessCode], [number, accessCode]);
  await page.goBack();
  await page.getByRole("link", { name: "另外提交一件投诉" }).click();
  await page.getByRole("button", { name: "下一步" }).waitFor();
  assert.equal(await page.getByLabel("被投诉人名称").inputValue(), "");
});

test("the part that is filled in stays when the language changes", async () => {
  const page = await open(browser, { viewport: PHONE });
  await openEvidence(page);

  await page.getByRole("link", { name: "English" }).click();

  await page.getByRole("heading", { name: "Pictures and papers" }).waitFor();
  await page.getByRole("link", { name: "中文" }).click();
  await page.getByRole("heading", { name: "照片和凭证" }).waitFor();
});

test("a photograph goes ahead of the form, survives a lost connection and a lost browser, and is with the case once", async (t) => {
  const line = await openLine();
  t.after(() => line.close());
  const context = await browser.newContext({ baseURL: line.address, viewport: PHONE, locale: "zh-CN" });
  const page = await context.newPage();
  const offsets = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") offsets.push(Number(request.headers()["upload-offset"]));
  });
  await openEvidence(page);

  await t.test("its connection is lost in the middle", async () => {
    line.breakAfter(1_000_000);
    await page.getByLabel("照片、文件").setInputFiles(photograph("小票.jpg", 1_500_000));
    await page.getByText("连接断了").waitFor();
    await picture(page, "upload-broken-360");
    assert.deepEqual(await barriers(page), []);
  });

  await t.test("it goes on where it broke off", async () => {
    line.mend();
    await page.getByRole("checkbox", { name: /小票\.jpg/ }).waitFor({ timeout: 30_000 });
    await picture(page, "upload-done-360");
    assert.deepEqual(await barriers(page), []);
    assert.ok(offsets[0] === 0 && offsets.at(-1) > 0, `${offsets}`);
  });

  await t.test("it is still there when the form is opened again", async () => {
    await page.goto("/complaints/new#evidence");
    await page.getByRole("checkbox", { name: /小票\.jpg/ }).waitFor();
  });

  await t.test("it is with the case, and no note of it is left on the device", async () => {
    await sendTheRest(page);
    const { number } = await readReceipt(page);
    const files = await filesOf(number);
    assert.deepEqual(files.map(({ name, size }) => [name, size]), [["小票.jpg", 1_500_000]]);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });
});

test("a file of another kind is refused in the reader's language, and the form goes without it", async () => {
  const page = await open(browser, { viewport: PHONE });
  await openEvidence(page);

  await page.getByLabel("照片、文件").setInputFiles({ name: "小票.jpg", mimeType: "image/jpeg", buffer: Buffer.from("MZ".padEnd(64)) });

  await page.getByText("只能上传 JPEG").waitFor();
  await picture(page, "upload-refused-360");
  assert.deepEqual(await barriers(page), []);
  await sendTheRest(page);
  assert.deepEqual(await filesOf((await readReceipt(page)).number), []);
});

test("photographs go with the form without JavaScript too, and a wrong field costs no second upload", async () => {
  const page = await open(browser, { viewport: PHONE, javaScriptEnabled: false });
  await page.goto("/complaints/new");
  await fillIn(page, { 投诉人电话: "12" });
  await page.getByLabel("照片、文件").setInputFiles([photograph("一.jpg", 3_000), photograph("二.jpg", 3_000)]);
  await submit(page);
  await page.getByLabel("投诉人电话").fill("13899990002");
  assert.equal(await page.getByLabel(/一\.jpg/).isChecked(), true);
  await picture(page, "uploads-without-javascript-360");
  await page.getByLabel(/二\.jpg/).uncheck();

  await submit(page);

  const files = await filesOf((await readReceipt(page)).number);
  assert.deepEqual(files.map(({ name }) => name), ["一.jpg"]);
});

test("a business that several complaints called so is offered by name and by credit code, and one that few did is not", async () => {
  const known = { name: "北疆好家电商贸有限公司", creditCode: "91654201MA78K2QL72" };
  await Promise.all([1, 2, 3].map(() => complainAbout(known)));
  await complainAbout({ name: "北疆孤例小店" });
  const page = await open(browser, { viewport: PHONE });
  await page.goto("/complaints/new");
  const name = page.getByLabel("被投诉人名称");
  const offered = page.locator("#known-businesses option");

  await name.pressSequentially("北疆");
  await offered.first().waitFor({ state: "attached" });
  assert.deepEqual(await offered.evaluateAll((options) => options.map(({ value, label }) => [value, label])), [[known.name, known.creditCode]]);
  await name.fill(known.creditCode);

  assert.equal(await name.inputValue(), known.name);
  assert.equal(await page.locator("input[name=respondent-creditCode]").inputValue(), known.creditCode);
});

async function complainAbout(respondent) {
  const complaint = {
    channel: "PHONE",
    complainant: { name: "阿依古丽", phone: "13899990003" },
    respondent: { ...respondent, address: "文化路88号", countyCode: "654201" },
    subject: { category: "home-appliances" },
    incident: { facts: "冰箱不制冷。" },
    request: { remedies: ["REFUND"] },
  };
  const answer = await fetch(`${baseURL}/api/complaints`, { method: "POST", headers: await staff("agent"), body: JSON.stringify(complaint) });
  assert.equal(answer.status, 201);
}

test("a form is proved to come from somebody's browser, which does the work unasked", async () => {
  const page = await open(browser, { viewport: PHONE });
  await page.goto("/complaints/new");
  await fillIn(page);
  const sent = page.waitForRequest((request) => request.method() === "POST");

  await submit(page);

  const body = (await sent).postDataBuffer().toString("utf8");
  const proof = body.match(/name="proof"\r\n\r\n([A-Za-z0-9+/=]*)/)[1];
  assert.ok(JSON.parse(Buffer.from(proof, "base64").toString()).number >= 0);
  assert.ok((await readReceipt(page)).number);
});

test("the form can be filled in within two seconds on a slow phone", async () => {
  const times = [];
  for (let load = 0; load < 3; load++) {
    const page = await open(browser, { viewport: PHONE });
    const phone = await page.context().newCDPSession(page);
    await phone.send("Network.emulateNetworkConditions", SLOW_NETWORK);
    await phone.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const started = performance.now();
    await page.goto("/complaints/new", { waitUntil: "commit" });
    await page.getByRole("button", { name: "下一步" }).waitFor();
    times.push(Math.round(performance.now() - started));
    await page.context().close();
  }
  assert.ok(Math.min(...times) <= 2000, `${times} ms`);
});

for (const locale of ["zh-CN", "en-GB"]) {
  test(`every citizen page and state can be used by everybody (${locale})`, async () => {
    const page = await open(browser, { viewport: PHONE, locale });
    const look = async (name) => {
      await picture(page, `state-${name}-${locale}-360`);
      assert.deepEqual(await barriers(page), [], name);
      assert.equal(await isWiderThanTheScreen(page), false, name);
    };
    for (const [name, address] of Object.entries({
      first: "/", complaint: "/complaints/new", report: "/violation-reports/new", tracking: "/tracking", way: "/which-way?show=yes&about=wages",
      unanswered: "/which-way?show=yes", help: "/help", open: "/open/", missing: "/no-such-page",
    })) {
      await page.goto(address);
      await look(name);
    }
    await page.goto("/tracking");
    await send(page, "button.main");
    await look("tracking-empty");
    await page.locator("#number").fill("654201-20261122-9999");
    await page.locator("#accessCode").fill("WRONGCODE");
    await send(page, "button.main");
    await look("tracking-wrong");
    await page.goto("/violation-reports/new#sending");
    await send(page, "#send .main");
    await look("report-wrong");
  });
}

/** Until the page is there that answers. */
async function send(page, button) {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator(button).click();
  await answered;
  await page.getByRole("alert").waitFor();
  await page.waitForLoadState();
}

test("number and code open the page on which the filer can go on, and withdraw after a question", async () => {
  const page = await open(browser, { viewport: DESK });
  await page.goto("/complaints/new");
  await fillIn(page);
  await submit(page);
  await track(page, await readReceipt(page));
  assert.deepEqual(await barriers(page), []);

  await page.getByText("撤回", { exact: true }).first().click();
  await page.getByRole("button", { name: "我想撤回" }).click();
  await page.getByRole("button", { name: "确认撤回" }).waitFor();

  await picture(page, "withdrawal-1280");
  assert.deepEqual(await barriers(page), []);
});
