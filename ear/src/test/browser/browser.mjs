import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import bundled from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const here = path.dirname(fileURLToPath(import.meta.url));
const screenshots = process.env.SCREENSHOTS ?? path.join(here, "screenshots");

export const baseURL = process.env.BASE_URL ?? "http://localhost:8080";

export const PHONE = { width: 360, height: 800 };
export const DESK = { width: 1280, height: 900 };

/** A Chromium out of a package, so that a fresh machine needs nothing installed. */
export async function launch() {
  const executablePath = await bundled.executablePath();
  return chromium.launch({
    executablePath,
    // In a single process all contexts share one jar of cookies, and whoever signs in signs everybody in.
    args: [...bundled.args.filter((arg) => arg !== "--single-process"), "--no-sandbox"],
    headless: true,
    env: { ...process.env, FONTCONFIG_FILE: path.join(here, "fonts.conf") },
  });
}

/** A page of one person, with nothing of another's session in it. Colours on their way to others are nobody's to judge. */
export async function open(browser, { viewport = DESK, javaScriptEnabled = true, locale = "zh-CN", storageState } = {}) {
  const context = await browser.newContext({ baseURL, viewport, javaScriptEnabled, locale, storageState, reducedMotion: "reduce" });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

export async function picture(page, name) {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true });
}

/** What one sees without scrolling, for the README: it takes these from here. */
export async function face(page, name) {
  mkdirSync(path.join(screenshots, "faces"), { recursive: true });
  await page.screenshot({ path: path.join(screenshots, "faces", `${name}.png`) });
}

/** What breaks WCAG 2.2 level A or AA, in words. */
export async function barriers(page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(", ")}`);
}

/** Whether somebody would have to push the page sideways to read it. */
export function isWiderThanTheScreen(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
