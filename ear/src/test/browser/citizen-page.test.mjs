import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { barriers, baseURL, DESK, isWiderThanTheScreen, launch, open, PHONE, picture } from "./browser.mjs";
import { file, fillIn, goToTheEnd, openForm, readReceipt, submit, track } from "./complaint-form.mjs";

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

for (const [name, viewport] of Object.entries({ "360": PHONE, "1280": DESK })) {
  test(`a citizen files a complaint on a page ${name} pixels wide and gets a number, a code, an office and a date`, async () => {
    const page = await open(browser, { viewport });
    await openForm(page);
    const look = async (part) => {
      await picture(page, `complaint-form-${part}-${name}`);
      assert.deepEqual(await barriers(page), [], part);
      assert.equal(await isWiderThanTheScreen(page), false, part);
    };
    await fillIn(page, {}, "塔城市", look);
    await look("sending");

    await submit(page);

    const receipt = await readReceipt(page);
    await picture(page, `receipt-${name}`);
    assert.ok(receipt.number, receipt.text);
    assert.ok(receipt.accessCode, receipt.text);
    assert.ok(receipt.decideBy, receipt.text);
    assert.match(receipt.text, /塔城市市场监督管理局/);
    assert.deepEqual(await barriers(page), []);
  });
}

test("a citizen files a complaint without JavaScript", async () => {
  const page = await open(browser, { viewport: PHONE, javaScriptEnabled: false });
  await openForm(page);
  await fillIn(page);

  await submit(page);

  const receipt = await readReceipt(page);
  await picture(page, "receipt-without-javascript");
  assert.ok(receipt.number, receipt.text);
});

test("going back after filing finds all that was entered without JavaScript, and sending it again files nothing new", async () => {
  const page = await open(browser, { viewport: PHONE, javaScriptEnabled: false });
  await openForm(page);
  await fillIn(page);
  await page.getByLabel("商品或服务名称").fill("冰箱");
  await page.getByLabel("要求金额").fill("1280");
  await submit(page);
  const { number } = await readReceipt(page);

  await page.goBack();

  const brought = await Promise.all(["被投诉人名称", "被投诉人地址", "商品或服务名称", "要求金额"].map((label) => page.getByLabel(label).inputValue()));
  assert.deepEqual(brought, ["万家乐电器商行", "文化路88号", "冰箱", "1280"]);
  await submit(page);
  assert.equal((await readReceipt(page)).number, number);
});

test("a case that was opened is there again for whoever goes on and comes back, and its address tells nothing", async () => {
  const page = await open(browser, { viewport: PHONE });
  const receipt = await file(page);
  await track(page, receipt);
  assert.match(page.url(), /\/tracking\?show=case$/);
  await page.getByRole("link", { name: "帮助" }).first().click();
  await page.waitForURL(/\/help/);

  await page.goBack();

  await page.getByRole("heading", { name: receipt.number, level: 1 }).waitFor();
});

test("a receipt and a case are read in large print and in the other language by the switches of all pages", async () => {
  const page = await open(browser, { viewport: PHONE });
  const receipt = await file(page);

  await page.getByRole("button", { name: "大字" }).click();
  await page.getByRole("button", { name: "标准字号" }).waitFor();
  assert.equal((await readReceipt(page)).accessCode, receipt.accessCode);
  await track(page, receipt);
  await page.getByRole("button", { name: "English" }).click();

  await page.getByRole("button", { name: "Usual print" }).waitFor();
  await page.getByRole("heading", { name: receipt.number, level: 1 }).waitFor();
  await picture(page, "tracking-large-english-360");
  assert.deepEqual(await barriers(page), []);
  assert.equal(await isWiderThanTheScreen(page), false);
});

test("a wrong field is named beside it and nothing that was typed is lost", async () => {
  const page = await open(browser, { viewport: PHONE, javaScriptEnabled: false });
  await openForm(page);
  await fillIn(page, { 投诉人电话: "12" });

  await submit(page);

  await picture(page, "complaint-form-with-a-wrong-field");
  assert.equal(await page.getByLabel("事实经过").inputValue(), "冰箱买回三天就不制冷，商家拒绝退货。");
  assert.equal(await page.getByLabel("投诉人电话").getAttribute("aria-invalid"), "true");
});

test("whoever filed finds the case again by number and access code", async () => {
  const page = await open(browser, { viewport: PHONE });
  const receipt = await file(page);

  await track(page, receipt);

  await picture(page, "tracking-360");
  assert.match(await page.getByRole("main").innerText(), new RegExp(receipt.number));
  assert.deepEqual(await barriers(page), []);
});

test("the first page can be read in English", async () => {
  const page = await open(browser, { locale: "en-GB" });
  await page.goto("/");

  await picture(page, "first-page-english");
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.deepEqual(await barriers(page), []);
});

for (const [name, viewport] of Object.entries({ "360": PHONE, "1280": DESK })) {
  for (const look of ["large", "contrast", "large-contrast"]) {
    test(`every public page can be read ${look} on a screen ${name} pixels wide`, async () => {
      const page = await open(browser, { viewport, javaScriptEnabled: true });
      for (const address of ["/", "/violation-reports/new", "/tracking", "/which-way", "/help"]) {
        await page.goto(`${address}?look=${look}`);
        await picture(page, `${address.replaceAll("/", "-").slice(1) || "first-page"}-${look}-${name}`);
        assert.deepEqual(await barriers(page), [], address);
        assert.equal(await isWiderThanTheScreen(page), false, address);
      }
    });
  }
}

test("large print is chosen by a switch, without JavaScript, and remembered on the device", async () => {
  const page = await open(browser, { viewport: PHONE, javaScriptEnabled: false });
  await page.goto("/");
  await page.getByRole("link", { name: "大字" }).click();

  await page.goto("/help");

  assert.equal(await page.locator("html").getAttribute("class"), "large");
  await page.getByRole("link", { name: "标准字号" }).click();
  assert.equal(await page.locator("html").getAttribute("class"), "plain");
});

test("what was entered stays when the look changes", async () => {
  const page = await open(browser, { viewport: PHONE, javaScriptEnabled: false });
  await openForm(page);
  await fillIn(page, { 投诉人电话: "12" });
  await submit(page);

  await page.getByRole("button", { name: "高对比" }).click();

  assert.equal(await page.locator("html").getAttribute("class"), "contrast");
  assert.equal(await page.getByLabel("事实经过").inputValue(), "冰箱买回三天就不制冷，商家拒绝退货。");
});

test("a draft survives the closing of the browser and is erased after sending", async () => {
  const page = await open(browser, { viewport: PHONE });
  await openForm(page);
  await fillIn(page);
  const state = await page.context().storageState();
  const later = await browser.newContext({ baseURL, viewport: PHONE, locale: "zh-CN", storageState: state });
  const again = await later.newPage();

  await again.goto("/complaints/new");

  assert.equal(await again.getByLabel("事实经过").inputValue(), "冰箱买回三天就不制冷，商家拒绝退货。");
  assert.equal(await again.getByLabel("退款").isChecked(), true);
  assert.equal(await again.locator("#draft").isVisible(), true);
  await picture(again, "draft-360");
  assert.deepEqual(await barriers(again), []);
  await goToTheEnd(again);
  await submit(again);
  await readReceipt(again);
  assert.equal(await again.evaluate(() => localStorage.length), 0);
});

test("a receipt can be saved on the device, without JavaScript too", async () => {
  const page = await open(browser, { viewport: PHONE, javaScriptEnabled: false });
  const receipt = await file(page);

  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "保存到本机" }).click();
  const saved = await readFile(await (await saving).path(), "utf8");

  assert.match(saved, new RegExp(receipt.number));
  assert.match(saved, new RegExp(receipt.accessCode));
});

test("a receipt on paper is number, code, office and date, and nothing to click", async () => {
  const page = await open(browser, { viewport: DESK });
  await openForm(page);
  await fillIn(page);
  await submit(page);
  await readReceipt(page);

  await page.emulateMedia({ media: "print" });

  await picture(page, "receipt-on-paper");
  for (const kept of [page.getByTestId("access-code"), page.locator(".slip .number"), page.locator(".square svg")]) {
    assert.equal(await kept.isVisible(), true);
  }
  for (const left of [page.getByRole("navigation"), page.getByRole("link", { name: "保存到本机" }), page.getByRole("button", { name: "打印" })]) {
    assert.equal(await left.isVisible(), false);
  }
});

test("a language that is written from right to left would find its place", async () => {
  const page = await open(browser, { viewport: PHONE });
  for (const address of ["/", "/complaints/new", "/tracking", "/help"]) {
    await page.goto(address);
    await page.evaluate(() => { document.documentElement.dir = "rtl"; });
    await picture(page, `right-to-left${address.replaceAll("/", "-")}-360`);
    assert.equal(await isWiderThanTheScreen(page), false, address);
  }
});

test("three questions lead to a form of ours or to somebody else's number", async () => {
  const page = await open(browser, { viewport: PHONE, javaScriptEnabled: false });
  await page.goto("/which-way");
  await page.getByLabel("拖欠工资、劳动合同、社会保险").check();
  await page.getByRole("button", { name: "看结果" }).click();
  assert.equal(await page.getByRole("link", { name: "电话 12333" }).getAttribute("href"), "tel:12333");
  await picture(page, "which-way-elsewhere-360");

  await page.getByLabel("和商家、企业、平台有关").check();
  await page.getByLabel("让有关部门查处违法行为").check();
  await page.getByRole("button", { name: "看结果" }).click();
  await page.getByRole("link", { name: "填写举报" }).click();

  assert.match(page.url(), /violation-reports/);
});

test("a message that was sent is there once, however often the page is loaded again", async () => {
  const page = await open(browser, { viewport: PHONE });
  await openForm(page);
  await fillIn(page);
  await submit(page);
  await track(page, await readReceipt(page));
  await page.getByText("补充说明或材料").click();
  await page.getByLabel("您要说明的").fill("补充小票照片。");

  await page.getByRole("button", { name: "提交补充" }).click();
  await page.waitForURL(/\/tracking\?done=supplements/);
  await page.reload();

  assert.equal(await page.getByText("补充小票照片。").count(), 1);
  await picture(page, "tracking-after-a-message-360");
  assert.deepEqual(await barriers(page), []);
});

/** What travels for an address, compressed as a front server would. */
async function weight(address, init) {
  const answer = await fetch(new URL(address, baseURL), init);
  return gzipSync(Buffer.from(await answer.arrayBuffer())).length;
}

async function together(...assets) {
  const weights = await Promise.all(assets.map((asset) => weight(`/assets/${asset}`)));
  return weights.reduce((sum, one) => sum + one);
}

test("the first screen weighs 20 KB at most, and the whole way to a receipt 60 KB", async () => {
  const frame = await together("portal.css", "portal.js", "draft.js", "parts.js", "proof.js", "mark.svg");
  const first = frame + (await weight("/"));
  const page = await open(browser, { viewport: PHONE });
  await openForm(page);
  await fillIn(page);
  await submit(page);
  const receipt = gzipSync(await page.content()).length;
  const evidence = await together("uploads.js", "resumable.js");
  const proof = (await together("proof-worker.js")) + (await weight("/api/challenges"));
  const way = first + (await weight("/complaints/new")) + evidence + proof + receipt;

  assert.ok(first <= 20 * 1024, `${first} bytes`);
  assert.ok(way <= 60 * 1024, `${way} bytes`);
});
