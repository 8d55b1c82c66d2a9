import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESK, face, isWiderThanTheScreen, launch, open, PHONE } from "./browser.mjs";
import { fillIn, openForm, readReceipt, submit, track } from "./complaint-form.mjs";
import { findInWorklist, settled, signIn } from "./console.mjs";

/** What the README shows of each face, narrow and wide, as the demo data has it. */
const WIDTHS = { 360: PHONE, 1280: DESK };

/** The console by who looks at it, and where their work begins. */
const DESKS = {
  "hotline-desk": { username: "agent", address: "/calls/new" },
  worklist: { username: "handler-654202", address: "/worklist?queue=OFFICE" },
  overview: { username: "manager", address: "/overview", isDrawn: true },
  calendars: { username: "admin", address: "/administration/calendars" },
};

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

for (const [width, viewport] of Object.entries(WIDTHS)) {
  test(`the citizen's pages, ${width} pixels wide`, async () => {
    const page = await open(browser, { viewport });
    await openForm(page);
    await face(page, `citizen-form-${width}`);
    await fillIn(page, {}, "乌苏市");
    await submit(page);
    const receipt = await readReceipt(page);
    await face(page, `citizen-receipt-${width}`);
    await track(page, receipt);
    await face(page, `citizen-tracking-${width}`);
    assert.ok(receipt.number);

    const desk = await signIn(browser, "handler-654202", viewport);
    await (await findInWorklist(desk, receipt.number)).click();
    await desk.getByRole("region", { name: "下一步" }).waitFor();
    await settled(desk);
    await face(desk, `console-case-${width}`);
  });

  for (const [name, { username, address, isDrawn = false }] of Object.entries(DESKS)) {
    test(`the console as ${username} sees it, ${width} pixels wide`, async () => {
      const page = await signIn(browser, username, viewport);
      await page.goto(`/console${address}`);
      await settled(page);
      if (isDrawn) {
        await page.getByRole("img", { name: /^按县市对比/ }).locator("path").first().waitFor({ state: "attached" });
      }
      await face(page, `console-${name}-${width}`);
      assert.equal(await isWiderThanTheScreen(page), false);
    });
  }
}
