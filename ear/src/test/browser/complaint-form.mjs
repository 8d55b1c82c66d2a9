/** The citizen's complaint form, part by part, by the words on the page. */
const WHOM = { 被投诉人名称: "万家乐电器商行", 被投诉人地址: "文化路88号" };
const WHAT = { 事实经过: "冰箱买回三天就不制冷，商家拒绝退货。" };
const WHO = { 投诉人姓名: "阿依古丽", 投诉人电话: "13899990002", 投诉人地址: "新华路12号3单元402室" };

export async function openForm(page) {
  await page.goto("/");
  await page.getByRole("link", { name: "我要投诉" }).first().click();
}

/** Up to the part that is read back and sent; {@code look} sees each part once it is filled in. */
export async function fillIn(page, changes = {}, county = "塔城市", look = async () => {}) {
  await write(page, WHOM, changes);
  await page.getByLabel("所在县市").first().selectOption({ label: county });
  await look("whom");
  await goOn(page);
  await write(page, WHAT, changes);
  await page.getByLabel("商品或服务类别").selectOption({ label: "家用电器" });
  await look("what");
  await goOn(page);
  await page.getByLabel("退款").check();
  await look("request");
  await goOn(page);
  await look("evidence");
  await goOn(page);
  await write(page, WHO, changes);
  await look("who");
  await goOn(page);
}

async function write(page, fields, changes) {
  for (const [label, value] of Object.entries(fields)) {
    await page.getByLabel(new RegExp(`^${label}`)).fill(changes[label] ?? value);
  }
}

/** Without a script all parts stand below each other, and there is nothing to go on to. */
export async function goOn(page) {
  const next = page.getByRole("button", { name: "下一步" });
  if (await next.isVisible()) {
    await next.click();
  }
}

/** Past what is filled in already. */
export async function goToTheEnd(page) {
  for (let part = 1; part < 6; part++) {
    await goOn(page);
  }
}

export async function submit(page) {
  await page.getByRole("button", { name: "提交投诉" }).click();
}

/** Files as most do. @returns what stands on the receipt */
export async function file(page) {
  await openForm(page);
  await fillIn(page);
  await submit(page);
  return readReceipt(page);
}

/** Asks how far the case is, as whoever filed it may. */
export async function track(page, { number, accessCode }) {
  await page.goto("/");
  await page.getByRole("link", { name: "查询进度" }).first().click();
  await page.getByLabel("编号").fill(number);
  await page.getByLabel("查询码").fill(accessCode);
  await page.getByRole("button", { name: "查询" }).click();
  await page.getByRole("heading", { name: number, level: 1 }).waitFor();
}

/** What the receipt says: case number, access code and the date by which the office must decide. */
export async function readReceipt(page) {
  const accessCode = await page.getByTestId("access-code").innerText();
  const text = await page.getByRole("main").innerText();
  return {
    number: text.match(/\b\d{6}-?\d{8}-?\d+\b/)?.[0],
    accessCode,
    decideBy: text.match(/\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{2}-\d{2}/)?.[0],
    text,
  };
}
