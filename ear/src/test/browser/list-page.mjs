/** Measures how long a worklist takes until one can work with it, and says so in a line. Run by the benchmark. */
import { DESK, launch, open } from "./browser.mjs";

const ROUNDS = 9;
const { USERNAME, PASSWORD, LIST } = process.env;

const browser = await launch();
try {
  const session = await signIn();
  const first = [];
  const again = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open(browser, { viewport: DESK, storageState: session });
    first.push(await untilUsable(page));
    again.push(await untilUsable(page));
    await page.context().close();
  }
  console.log(`first visit ${spread(first)}, again ${spread(again)}`);
} finally {
  await browser.close();
}

/** The cookies of somebody who is signed in: what the browser keeps of the console itself is not among them. */
async function signIn() {
  const page = await open(browser, { viewport: DESK });
  await page.goto("/console");
  await page.getByLabel("用户名").fill(USERNAME);
  await page.getByLabel("密码").fill(PASSWORD);
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("navigation", { name: "主导航" }).waitFor();
  const state = await page.context().storageState();
  await page.context().close();
  return state;
}

/** Milliseconds from the address to the first row that answers the key which goes to it. */
async function untilUsable(page) {
  await page.goto(`/console${LIST}`, { waitUntil: "commit" });
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const row = () => document.querySelector("tbody tr a");
        const tryKey = () => {
          if (row()) document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
          if (row() && row().closest("tr").contains(document.activeElement)) resolve(Math.round(performance.now()));
          else requestAnimationFrame(tryKey);
        };
        tryKey();
      }),
  );
}

/** The median and the worst. */
function spread(times) {
  const sorted = times.toSorted((one, other) => one - other);
  return `${sorted[Math.floor(sorted.length / 2)]} ms (at most ${sorted.at(-1)} ms)`;
}
