import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, DESK, launch, picture } from "./browser.mjs";
import { openCase, send, settled, signIn, takeStep } from "./console.mjs";
import { fileComplaint } from "./filing.mjs";

const OFFICE = { code: "654225", name: "裕民县市场监督管理局" };
const HANDLER = `handler-${OFFICE.code}`;
const HEAD = `head-${OFFICE.code}`;

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

test("the agent writes a call down without a mouse, and rings back who was missed", async (t) => {
  const page = await signIn(browser, "agent", DESK);
  await page.goto("/console/calls/new#caller=13912345678");

  await t.test("the call is filed from the keyboard", async () => {
    await page.getByLabel("姓名").first().and(page.locator(":focus")).waitFor();
    await page.keyboard.type("古丽娜尔");
    await page.getByLabel("名称", { exact: true }).fill("绿洲农资经营部");
    await page.getByLabel("事实经过").fill("滴灌带铺设三天后多处破裂，商家拒绝退换。");
    await page.keyboard.press("Alt+b");
    await page.getByRole("dialog").getByRole("region", { name: "记一个回电" }).waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "已登记，请读给来电人" }).waitFor();
    await picture(page, "agent-reads-back");
    assert.deepEqual(await barriers(page), []);
  });

  await t.test("the one who waits longest is rung back", async () => {
    await page.keyboard.press("Alt+l");
    const list = page.getByRole("region", { name: "回电", exact: true });
    await list.getByText(/已过时间/).first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await list.getByRole("button", { name: "登记结果" }).waitFor();
    await page.keyboard.press("s");
    await list.getByRole("status").filter({ hasText: /\d{11}/ }).waitFor();
    await picture(page, "agent-rings-back");
    await page.keyboard.press("Enter");
    await list.getByRole("radio", { name: "接通了" }).waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.keyboard.press("Enter");
    await page.getByText("已登记", { exact: true }).waitFor();
  });
});

test("what the table cannot place is placed by the dispatcher, refused by the handler and decided by the head", async (t) => {
  const number = await fileComplaint(undefined);

  await t.test("the dispatcher reads why it was not placed, and places it", async () => {
    const page = await signIn(browser, "dispatcher", DESK);
    await openCase(page, number);
    const form = await takeStep(page, "分送");
    await form.getByRole("combobox", { name: "承办机构" }).fill(OFFICE.name);
    await page.getByRole("option", { name: OFFICE.name, exact: true }).waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await form.getByLabel("原因").fill("电话核实，经营者在裕民县。");
    await form.getByRole("button", { name: "分送", exact: true }).click();
    await page.getByText("已登记", { exact: true }).waitFor();
  });

  await t.test("the handler proposes to refuse it", async () => {
    const page = await signIn(browser, HANDLER, DESK);
    await openCase(page, number);
    const form = await takeStep(page, "不予受理");
    await form.getByRole("radio").nth(1).check();
    await form.getByLabel("理由", { exact: true }).fill("投诉人与经营者之间不存在消费者权益争议。");
    await send(page, form, "提交审批");
    await page.getByText("正等待负责人审批").waitFor();
  });

  await t.test("the head approves", async () => {
    const page = await signIn(browser, HEAD, DESK);
    await openCase(page, number);
    const form = await takeStep(page, "审批");
    await form.getByRole("radio", { name: "批准", exact: true }).check();
    await picture(page, "head-approves");
    await send(page, form, "提交决定");
    await page.getByText("已办结", { exact: true }).first().waitFor();
  });
});

test("the supervisor orders a case to be seen to, and the office answers", async () => {
  const number = await fileComplaint(OFFICE.code);
  const supervisor = await signIn(browser, "supervisor", DESK);
  await openCase(supervisor, number);
  const order = await takeStep(supervisor, "督办");
  await order.getByLabel("督办要求").fill("请三日内与投诉人联系。");
  await order.getByLabel("反馈期限").fill(inAMonth());
  await order.getByLabel("反馈期限").press("Enter");
  await supervisor.getByText("已登记", { exact: true }).waitFor();

  const handler = await signIn(browser, HANDLER, DESK);
  await openCase(handler, number);
  const answer = await takeStep(handler, "反馈督办");
  await answer.getByRole("textbox").first().fill("已电话联系，约定周五调解。");
  await send(handler, answer, "反馈督办");

  await handler.getByText("督办 · 已反馈").waitFor();
});

test("the manager goes from a number to what it means, and on to a case that it counts", async () => {
  await fileComplaint(OFFICE.code);
  const page = await signIn(browser, "manager", DESK);
  await settled(page);

  await page.getByRole("button", { name: /^全地区接收量/ }).first().click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText(/^定义/).waitFor();
  await drawer.getByRole("link").first().click();

  await page.getByRole("heading", { level: 1 }).first().waitFor();
  assert.match(page.url(), /\/console\/cases\/\d{6}-\d{8}-\d+/);
});

test("the manager reads a chart as a table too, and goes to another month", async () => {
  const page = await signIn(browser, "manager", DESK);
  await settled(page);
  const counties = page.getByRole("region", { name: /^按县市对比/ }).first();
  await counties.getByRole("img").first().waitFor();

  await counties.getByText("表", { exact: true }).click();
  await counties.getByRole("table").getByRole("rowheader", { name: "和布克赛尔蒙古自治县" }).waitFor();
  await page.goto("/console/overview?month=2023-06");

  await page.getByRole("heading", { name: "2023-06 概览" }).waitFor();
});

test("the auditor finds who looked at a case", async () => {
  const number = await fileComplaint(OFFICE.code);
  const desk = await signIn(browser, HANDLER, DESK);
  await openCase(desk, number);
  assert.equal(await desk.getByText("13912345678").isVisible(), false);
  await desk.getByRole("button", { name: "显示完整信息" }).click();
  await desk.getByText("13912345678").waitFor();
  const page = await signIn(browser, "auditor", DESK);
  await page.goto("/console/audit");
  await page.getByRole("searchbox", { name: "案件号" }).fill(number);
  await page.keyboard.press("Enter");

  await page.getByRole("cell", { name: HANDLER, exact: true }).first().waitFor();
  assert.match(await page.getByRole("table").innerText(), new RegExp(number));
});

test("the administrator settles what the law leaves open, within its bounds, and sees what a day off would move", async (t) => {
  const page = await signIn(browser, "admin", DESK);

  await t.test("a value beyond its bounds is refused, one within them stands there with who settled it", async () => {
    await page.goto("/console/administration/settings");
    await page.getByRole("button", { name: "修改 申请复核的期限" }).click();
    const form = page.getByRole("region", { name: "修改 申请复核的期限" });
    await form.getByRole("spinbutton").fill("366");
    await form.getByRole("button", { name: "保存", exact: true }).click();
    await form.locator("[aria-invalid=true]").waitFor();
    await form.getByRole("spinbutton").fill("45");
    await form.getByRole("button", { name: "保存", exact: true }).click();
    await form.waitFor({ state: "hidden" });
    await page.getByRole("row", { name: /申请复核的期限.*45 天.*admin/s }).waitFor();
  });

  await t.test("the year's last working day is made one off, looked at, and published", async () => {
    await page.goto("/console/administration/calendars");
    await page.getByRole("button", { name: "修改这一年" }).click();
    const lastWorkingDay = page.getByRole("button", { name: /^\d{4}-12-(29|3[01])$/ }).last();
    await lastWorkingDay.click();
    await page.getByRole("button", { name: "看看哪些期限会变" }).click();
    await page.getByText(/个期限变动|没有期限变动/).first().waitFor();
    await page.getByRole("button", { name: "发布" }).click();
    await page.getByText(/版已发布/).waitFor();
    await page.getByText(/个期限变动|没有期限变动/).first().waitFor();
    await page.getByRole("button", { name: "修改这一年" }).waitFor();
    await picture(page, "admin-moved-dates");
  });
});

function inAMonth() {
  return new Date(Date.now() + 30 * 24 * 3600 * 1000).toISOString().slice(0, 10);
}
