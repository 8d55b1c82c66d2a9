/**
 * Weighs what a browser loads until the worklist stands there, compressed as the server sends it: run after a build.
 * A page that draws something big has to load it when it is asked for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const MOST_KILOBYTES = 350;
/** The page itself, the words in Chinese, and where most people begin. */
const FIRST = ['index.html', 'src/i18n/zh-cn.ts', 'src/features/worklist/worklist-page.tsx'];

function filesOf(manifest, name, found = new Set()) {
  const { file, css = [], imports = [] } = manifest[name];
  if (!found.has(file)) {
    [file, ...css].forEach((one) => found.add(one));
    imports.forEach((one) => filesOf(manifest, one, found));
  }
  return found;
}

export function weighFirstLoad(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const files = new Set(FIRST.flatMap((name) => [...filesOf(manifest, name)]));
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  const kilobytes = Math.ceil(bytes / 1024);
  console.log(`console: first load ${kilobytes} KB of ${MOST_KILOBYTES} KB`);
  if (kilobytes > MOST_KILOBYTES) {
    throw new Error(`the first load weighs ${kilobytes} KB`);
  }
}
