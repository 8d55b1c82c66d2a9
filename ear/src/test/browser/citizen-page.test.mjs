import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, DESK, isWiderThanTheScreen, launch, open, PHONE, picture } from "./browser.mjs";
import { fillIn, openForm, readReceipt, submit, track } from "./complaint-form.mjs";

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
    await fillIn(page);
    await picture(page, `complaint-form-${name}`);
    assert.deepEqual(await barriers(page), []);
    assert.equal(await isWiderThanTheScreen(page), false);

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
  await openForm(page);
  await fillIn(page);
  await submit(page);
  const receipt = await readReceipt(page);

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
