import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, DESK, launch } from "./browser.mjs";
import { signIn } from "./console.mjs";
import { fileComplaint } from "./filing.mjs";

const COUNTY = "654203";

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

test("a handler works without a mouse", async (t) => {
  const number = await fileComplaint(COUNTY);
  const desk = await signIn(browser, `handler-${COUNTY}`, DESK);
  const steps = desk.getByRole("region", { name: "下一步" });

  await t.test("finds the case by its number, and opens it", async () => {
    await tabTo(desk, desk.getByRole("searchbox", { name: "查找", exact: true }));
    await desk.keyboard.type(number);
    await desk.keyboard.press("Enter");
    await desk.getByText("已显示 1 件").waitFor();
    await tabTo(desk, desk.getByRole("link", { name: number }));
    await desk.keyboard.press("Enter");
    await steps.waitFor();
  });

  await t.test("accepts it, and stands where the next steps are", async () => {
    await tabTo(desk, steps.getByRole("button", { name: "受理", exact: true }));
    await desk.keyboard.press("Enter");
    await steps.getByRole("region", { name: "受理" }).waitFor();
    assert.deepEqual(await barriers(desk), []);
    await desk.keyboard.press("Enter");
    await desk.getByText("调解中", { exact: true }).waitFor();
    await steps.and(desk.locator(":focus")).waitFor();
  });

  await t.test("comes back to the button of a form that is left", async () => {
    const outcome = steps.getByRole("button", { name: "登记调解结果" });
    await tabTo(desk, outcome);
    await desk.keyboard.press("Enter");
    await steps.getByRole("region", { name: "登记调解结果" }).waitFor();
    await desk.keyboard.press("Escape");
    await outcome.and(desk.locator(":focus")).waitFor();
  });

  for (const [button, dialog] of [["流程图", "办理流程"], ["为什么是这一天？", "期限怎样算出来"]]) {
    await t.test(`reads “${dialog}”, and comes back`, async () => {
      const opener = desk.getByRole("button", { name: button });
      await opener.focus();
      await desk.keyboard.press("Enter");
      await desk.getByRole("dialog", { name: dialog }).getByText("现在：").or(desk.getByText("天不计")).first().waitFor();
      assert.deepEqual(await barriers(desk), []);
      await desk.keyboard.press("Escape");
      await opener.and(desk.locator(":focus")).waitFor();
    });
  }
});

/** As somebody without a mouse comes there. */
async function tabTo(page, target) {
  await target.waitFor();
  for (let pressed = 0; pressed < 80; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  assert.fail("Tab never comes there");
}
