import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { barriers, DESK, isWiderThanTheScreen, launch, open, PHONE, picture } from "./browser.mjs";
import { fillIn, openForm, readReceipt, submit, track } from "./complaint-form.mjs";
import { chooseMonth, currentMonth, findInWorklist, goTo, readRow, send, signIn, takeStep } from "./console.mjs";

/** Each width has an office of its own, so that one run does not count the other's case. */
const RUNS = [
  { width: "1280", viewport: DESK, county: "塔城市", handler: "handler-654201" },
  { width: "360", viewport: PHONE, county: "乌苏市", handler: "handler-654202" },
];

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

for (const { width, viewport, county, handler } of RUNS) {
  test(`a complaint goes from the citizen over its office to the figures on pages ${width} pixels wide`, async (t) => {
    const look = (page, name) => inspect(page, `straight-path-${name}-${width}`);
    const manager = await signIn(browser, "manager", viewport);
    const earlier = await figuresOfTheMonth(manager, county);
    const citizen = await open(browser, { viewport });
    let receipt;
    let desk;

    await t.test("the citizen files it", async () => {
      await openForm(citizen);
      await fillIn(citizen, {}, county);
      await look(citizen, "1-form");
      await submit(citizen);
      receipt = await readReceipt(citizen);
      assert.ok(receipt.number, receipt.text);
    });

    await t.test("the receipt names the office of the county", async () => {
      assert.match(receipt.text, new RegExp(`${county}市场监督管理局`));
      await look(citizen, "2-receipt");
    });

    await t.test("the handler finds it in the worklist and accepts it", async () => {
      desk = await signIn(browser, handler, viewport);
      const found = await findInWorklist(desk, receipt.number);
      await look(desk, "3-worklist");
      await found.click();
      await desk.getByRole("button", { name: "受理", exact: true }).waitFor();
      await look(desk, "3-case");
      await send(desk, await takeStep(desk, "受理"), "受理");
      await desk.getByText("调解中", { exact: true }).waitFor();
      await look(desk, "3-accepted");
    });

    await t.test("the handler records that both agreed and 1280.00 was paid", async () => {
      const form = await takeStep(desk, "登记调解结果");
      await form.getByRole("radio", { name: "达成调解协议" }).check();
      await form.getByLabel("承诺金额").fill("1280.00");
      await form.getByLabel("已付金额").fill("1280.00");
      await look(desk, "4-outcome");
      await send(desk, form, "登记并办结");
    });

    await t.test("the office and the citizen see it closed", async () => {
      await desk.getByText("已办结", { exact: true }).waitFor();
      await look(desk, "5-closed");
      assert.match(await desk.getByRole("region", { name: "调解" }).innerText(), /已付金额\s+1,280\.00 元/);
      await track(citizen, receipt);
      await citizen.getByText("调解达成协议", { exact: true }).waitFor();
      await look(citizen, "5-tracking");
      assert.match(await citizen.getByRole("main").innerText(), /办结/);
    });

    await t.test("the month counts it once and is printed as PDF", async () => {
      const later = await figuresOfTheMonth(manager, county);
      await look(manager, "6-figures");
      assert.deepEqual(growth(earlier, later), { 接收量: 1, 办结量: 1, "挽回经济损失（元）": 1280 });
      assert.equal(await printed(manager), "%PDF-");
    });
  });
}

async function inspect(page, name) {
  await picture(page, name);
  assert.deepEqual(await barriers(page), [], name);
  assert.equal(await isWiderThanTheScreen(page), false, name);
}

/** Reads them anew from the server. */
async function figuresOfTheMonth(page, county) {
  await page.goto("/console");
  await page.getByRole("navigation", { name: "主导航" }).waitFor();
  await goTo(page, "统计");
  await chooseMonth(page, await currentMonth(page));
  return readRow(page, county);
}

/** Differences of amounts are exact to the hundredth of a yuan only. */
function growth(earlier, later) {
  const counted = ["接收量", "办结量", "挽回经济损失（元）"];
  return Object.fromEntries(counted.map((name) => [name, Math.round((later[name] - earlier[name]) * 100) / 100]));
}

/** How the file begins that the button downloads. */
async function printed(page) {
  const button = page.getByRole("group", { name: "下载打印件" }).getByRole("link", { name: "PDF" });
  const answer = await page.request.get(await button.getAttribute("href"));
  assert.equal(answer.status(), 200);
  assert.equal(answer.headers()["content-type"], "application/pdf");
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return (await readFile(await download.path())).subarray(0, 5).toString();
}
