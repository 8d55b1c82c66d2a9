/**
 * Builds or checks the console for Maven: `node build.mjs build` or `node build.mjs check`.
 * What has not changed since the last time is not done again.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { weighFirstLoad } from './first-load.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const TARGET = join(HERE, '../../../target');
const LOCK_STAMP = join(HERE, 'node_modules/.installed-lock');
/** npm has been seen to hang for minutes on a download; a second try went through. */
const INSTALL_LIMIT = 4 * 60_000;
const BUILD_LIMIT = 10 * 60_000;
const GENERATED = new Set(['node_modules', 'schema.d.ts']);

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !GENERATED.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function fingerprint(files) {
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(file.slice(HERE.length)).update('\0').update(readFileSync(file)));
  return hash.digest('hex');
}

function isStamped(stamp, content) {
  return existsSync(stamp) && statSync(stamp).isFile() && readFileSync(stamp, 'utf8') === content;
}

function npm(args, timeout) {
  const { status } = spawnSync('npm', args, { cwd: HERE, stdio: 'inherit', timeout, killSignal: 'SIGKILL', shell: process.platform === 'win32' });
  return status === 0;
}

function install() {
  const lock = fingerprint([join(HERE, 'package-lock.json'), join(HERE, 'package.json')]);
  if (isStamped(LOCK_STAMP, lock)) {
    return;
  }
  const ci = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!npm(ci, INSTALL_LIMIT) && !npm(ci, INSTALL_LIMIT)) {
    throw new Error('npm ci failed twice');
  }
  writeFileSync(LOCK_STAMP, lock);
}

function run(task) {
  const stamp = join(TARGET, `console-${task}.stamp`);
  const sources = fingerprint(filesBelow(HERE));
  if (isStamped(stamp, sources) && (task !== 'build' || existsSync(join(TARGET, 'console/index.html')))) {
    console.log(`console: nothing to ${task}`);
    return;
  }
  install();
  if (!npm(['run', '--silent', task], BUILD_LIMIT)) {
    throw new Error(`npm run ${task} failed`);
  }
  if (task === 'build') {
    weighFirstLoad(join(TARGET, 'console'));
  }
  mkdirSync(TARGET, { recursive: true });
  writeFileSync(stamp, sources);
}

const [task, ...skip] = process.argv.slice(2);
if (task === 'check' && skip.some((flag) => flag.endsWith('=true'))) {
  console.log('console: tests are skipped');
} else {
  run(task);
}
