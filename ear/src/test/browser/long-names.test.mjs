import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESK, isWiderThanTheScreen, launch, PHONE, picture } from "./browser.mjs";
import { settled, signIn } from "./console.mjs";
import { LONG_NAME } from "./filing.mjs";

const OFFICE = { code: "654226", name: "和布克赛尔蒙古自治县市场监督管理局和布克赛尔镇市场监督管理所" };
const HANDLER = "handler-654226";

/** Below this nobody sees that something moved (the web's own measure calls 0.1 good). */
const HARDLY_MOVED = 0.02;

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

const item = (place) => ({
  taskId: `task-${place}`,
  step: "ACCEPTANCE",
  caseNumber: `654226-20261122-${String(place).padStart(4, "0")}`,
  kind: "COMPLAINT",
  summary: `${LONG_NAME} · 滴灌带铺设三天后多处破裂`,
  office: OFFICE,
  assignee: HANDLER,
  dueOn: "2026-12-01",
  light: "GREEN",
  escalatedAt: null,
  receivedAt: "2026-11-20T02:00:00Z",
  priority: place % 2 ? "NORMAL" : "URGENT",
});

/** The server's answers to the worklist, of so many items. */
async function worklistOf(page, items) {
  const counts = { green: items, amber: items, red: items };
  await page.route(/\/api\/worklist(\?|$)/, (route) =>
    route.fulfill({ json: { items: Array.from({ length: Math.min(items, 100) }, (_, place) => item(place)), next: items > 100 ? "more" : null, counts } }),
  );
  await page.route(/\/api\/worklist\/counts/, (route) => route.fulfill({ json: counts }));
}

/** How far things moved that nobody had touched, from the beginning. */
const moved = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          sum += list.getEntries().reduce((all, { value, hadRecentInput }) => all + (hadRecentInput ? 0 : value), 0);
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

for (const [width, viewport] of Object.entries({ 360: PHONE, 1280: DESK })) {
  for (const items of [0, 1, 10_000]) {
    test(`a worklist of ${items} with long names neither moves nor widens a page ${width} pixels wide`, async () => {
      const page = await signIn(browser, HANDLER, viewport);
      await worklistOf(page, items);
      await page.goto("/console/worklist");
      await settled(page);

      await picture(page, `worklist-of-${items}-${width}`);
      assert.equal(await isWiderThanTheScreen(page), false);
      const shift = await moved(page);
      assert.ok(shift <= HARDLY_MOVED, `moved by ${shift}`);
    });
  }
}
