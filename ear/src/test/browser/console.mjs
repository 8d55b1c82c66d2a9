import { open } from "./browser.mjs";

/** The console in the hands of one person of the demo data, on the page where that person's work begins. */
export async function signIn(browser, username, viewport) {
  const page = await open(browser, { viewport });
  await page.goto("/console");
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码").fill("demo");
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("navigation", { name: "主导航" }).waitFor();
  return page;
}

/** Goes on a page that the main navigation names. */
export async function goTo(page, place) {
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: place, exact: true }).click();
  await page.getByRole("heading", { name: place, level: 1 }).waitFor();
}

/** Where the worklist leads to the case; it may have more than it shows at first, and the newest is due last. */
export async function findInWorklist(page, number) {
  await goTo(page, "工作列表");
  const found = page.getByRole("link", { name: number });
  const more = page.getByRole("button", { name: "显示更多" });
  await page.getByText(/^已显示 \d+ 件$/).waitFor();
  while (!(await found.isVisible())) {
    await showMore(page, more);
  }
  return found;
}

async function showMore(page, more) {
  const rows = page.getByRole("table", { name: "工作列表" }).locator("tbody").getByRole("row");
  const shown = await rows.count();
  await more.click();
  await rows.nth(shown).waitFor();
}

/** Opens the small form of one of the next steps. */
export async function takeStep(page, step) {
  const steps = page.getByRole("region", { name: "下一步" });
  await steps.getByRole("button", { name: step, exact: true }).first().click();
  return steps.getByRole("region", { name: step, exact: true });
}

/** Sends the form of a step, and returns when the note that says so has gone: it covers what is below it. */
export async function send(page, form, submit) {
  await form.getByRole("button", { name: submit, exact: true }).click();
  const done = page.getByText("已登记", { exact: true });
  await done.waitFor();
  await done.waitFor({ state: "hidden" });
}

/** The month in which the server believes to be: `2026-11`. */
export async function currentMonth(page) {
  const banner = await page.getByRole("complementary", { name: "演示数据" }).innerText();
  return banner.match(/(\d{4}-\d{2})-\d{2}/)[1];
}

/** What is typed while the first figures still come is lost, so they are awaited. */
export async function chooseMonth(page, month) {
  await page.getByRole("caption").waitFor();
  const field = page.getByRole("textbox", { name: "月", exact: true });
  await field.fill(month);
  await field.press("Enter");
  await page.getByRole("caption").filter({ hasText: `${month}-01 至` }).waitFor();
}

/** The figures of one county by the name of their column. */
export async function readRow(page, county) {
  const table = page.getByRole("table").filter({ has: page.getByRole("rowheader", { name: county, exact: true }) });
  const [, ...names] = await table.getByRole("columnheader").allInnerTexts();
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: county, exact: true }) });
  const figures = await row.getByRole("cell").allInnerTexts();
  return Object.fromEntries(names.map((name, place) => [name, Number(figures[place].replace(/[,%]/g, ""))]));
}

/** Goes to a case whose number is known. */
export async function openCase(page, number) {
  await page.goto(`/console/cases/${number}`);
  await page.getByRole("region", { name: "下一步" }).waitFor();
  await settled(page);
}

/** Nothing says any more that it waits. A page that listens for news is never idle, so that is not asked. */
export async function settled(page) {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('[role="status"].waiting') === null);
}
