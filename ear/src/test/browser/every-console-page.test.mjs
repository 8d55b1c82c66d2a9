import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, DESK, isWiderThanTheScreen, launch, PHONE, picture } from "./browser.mjs";
import { openCase, settled, signIn, takeStep } from "./console.mjs";
import { fileComplaint } from "./filing.mjs";

const COUNTY = "654224";

/** Who works where. */
const PLACES = {
  agent: ["/calls/new", "/call-backs", "/cases", "/search", "/figures"],
  dispatcher: ["/watch", "/worklist", "/incidents"],
  supervisor: ["/watch", "/worklist?queue=ALL", "/incidents"],
  manager: ["/overview", "/overview?month=2024-02&kind=ENQUIRY", "/overview?kind=VIOLATION_REPORT", "/figures", "/figures/frozen", "/figures/weights", "/cases"],
  [`handler-${COUNTY}`]: ["/worklist"],
  [`head-${COUNTY}`]: ["/worklist", "/team"],
  admin: ["/administration", "/administration/people", "/administration/offices", "/administration/categories", "/administration/townships", "/administration/imports", "/administration/messages", "/administration/calendars", "/administration/law", "/administration/answers", "/administration/search", "/administration/national-columns"],
  auditor: ["/audit"],
};

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

/** Wide first, then as narrow as a phone. What is found wanting leaves a picture of itself. */
async function inspect(page, name) {
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const looked = `${name}-${size.width}`;
    const wanting = [...(await barriers(page)), ...((await isWiderThanTheScreen(page)) ? ["wider than the screen"] : [])];
    if (wanting.length > 0) await picture(page, `page-${looked.replaceAll(/[/?=&]/g, "-")}`);
    assert.deepEqual(wanting, [], looked);
  }
  await page.setViewportSize(DESK);
}

for (const [username, addresses] of Object.entries(PLACES)) {
  test(`${username} reads every page of theirs without a barrier`, async () => {
    const page = await signIn(browser, username, DESK);
    for (const address of addresses) {
      await page.goto(`/console${address}`);
      await settled(page);
      await inspect(page, `${username}${address}`);
    }
  });
}

test("a case is read without a barrier by everybody who may see it, with or without the facts", async () => {
  const number = await fileComplaint(COUNTY);
  for (const username of ["agent", "manager", "supervisor", `handler-${COUNTY}`]) {
    const page = await signIn(browser, username, DESK);
    await openCase(page, number);
    await inspect(page, `case-${username}`);
  }
});

test("a worklist is narrowed by words that stand in no address", async () => {
  const number = await fileComplaint(COUNTY, "塔城红柳滴灌器材店");
  const page = await signIn(browser, `handler-${COUNTY}`, DESK);
  await page.goto("/console/worklist");
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const look = async (words) => {
    await page.getByRole("searchbox", { name: "查找", exact: true }).fill(words);
    await page.keyboard.press("Enter");
  };

  await look("红柳");
  await page.getByText("已显示 1 件").waitFor();
  await page.getByRole("link", { name: number }).waitFor();
  await look("没有这样的事");
  await page.getByText("没有符合条件的事项").waitFor();

  await inspect(page, "worklist-words");
  assert.deepEqual([page.url(), ...asked].filter((address) => /红柳|这样/.test(decodeURIComponent(address))), []);
});

test("what is found and what is not is read without a barrier", async () => {
  const page = await signIn(browser, `handler-${COUNTY}`, DESK);
  for (const words of ["滴灌带", "没有这样的事情"]) {
    await page.goto("/console/search");
    await page.getByRole("main").getByRole("searchbox").fill(words);
    await page.keyboard.press("Enter");
    await page.getByRole("main").getByRole("region").first().waitFor();
    await settled(page);
    await inspect(page, `search-${words}`);
  }
});

test("a page whose figures do not come says so without a barrier", async () => {
  const failures = {
    [`handler-${COUNTY}`]: ["/worklist", "/cases", "/cases/no-such-case", "/no-such-page"],
    manager: ["/overview", "/figures"],
    auditor: ["/audit"],
  };
  for (const [username, addresses] of Object.entries(failures)) {
    const page = await signIn(browser, username, DESK);
    await page.route(/\/api\/(worklist|cases|statistics|audit|frozen)/, (route) =>
      route.fulfill({ status: 500, contentType: "application/problem+json", body: JSON.stringify({ type: "about:blank", title: "服务器出错", status: 500, incident: "K7Q2" }) }),
    );
    for (const address of addresses) {
      await page.goto(`/console${address}`);
      await settled(page);
      if (!address.startsWith("/no-such")) {
        await page.getByRole("alert").first().waitFor();
      }
      await inspect(page, `failed-${username}${address}`);
    }
  }
});

test("a form is read without a barrier where it stands; by itself each is looked at with the console's own tests", async () => {
  const page = await signIn(browser, `head-${COUNTY}`, DESK);
  await openCase(page, await fileComplaint(COUNTY));
  for (const name of ["不予受理", "更正"]) {
    const form = await takeStep(page, name);
    await form.waitFor();
    await inspect(page, `form-${name}`);
    await page.keyboard.press("Escape");
    await form.waitFor({ state: "hidden" });
  }
});

test("a form that was refused leaves nothing half under the head of the page", async () => {
  const page = await signIn(browser, `handler-${COUNTY}`, DESK);
  await openCase(page, await fileComplaint(COUNTY));
  const form = await takeStep(page, "要求补充材料");
  await form.getByRole("button", { name: "要求补充材料", exact: true }).click();
  await form.getByText("必须填写。").first().waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("what a select opens is read without a barrier, and so is what was chosen in it before", async () => {
  const selects = {
    [`head-${COUNTY}`]: ["/worklist", (page) => page.getByRole("combobox", { name: /^排序/ })],
    manager: ["/overview", (page) => page.getByRole("combobox").first()],
  };
  for (const [username, [address, select]] of Object.entries(selects)) {
    const page = await signIn(browser, username, DESK);
    await page.goto(`/console${address}`);
    await settled(page);
    await select(page).click();
    await page.getByRole("option").first().waitFor({ state: "attached" });
    assert.deepEqual(await barriers(page), [], username);
  }
});

test("a category is found by its initials without a barrier", async () => {
  const page = await signIn(browser, "agent", DESK);
  await page.goto("/console/calls/new");
  await settled(page);
  await page.getByLabel("类别", { exact: true }).fill("jydq");
  await page.getByRole("option", { name: "家用电器" }).waitFor({ state: "attached" });
  assert.deepEqual(await barriers(page), []);
});

test("a case that is over is read without a barrier, with all that was done about it", async () => {
  const page = await signIn(browser, "supervisor", DESK);
  await page.goto("/console/cases?stage=CLOSED&kind=COMPLAINT");
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByRole("region", { name: "办理经过" }).waitFor();
  await settled(page);
  await inspect(page, "case-over");
});

test("what a number means and which cases it counts is read in a drawer without a barrier", async () => {
  const page = await signIn(browser, "manager", DESK);
  await settled(page);
  await page.getByRole("button", { name: /^全地区按期办结率/ }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText("分母", { exact: true }).waitFor();
  await drawer.getByRole("heading", { name: "计入分母的案件" }).waitFor();
  await settled(page);
  await inspect(page, "figure");
});
