// Installs the locked typefaces once; does nothing while node_modules still matches the lock.
// npm has been seen to hang, hence the time limit and the second try.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.installed-lock.json';
const TIME_LIMIT = 180_000;
const TRIES = 3;

process.chdir(dirname(fileURLToPath(import.meta.url)));

function upToDate() {
  return existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === readFileSync(LOCK, 'utf8');
}

function install() {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: TIME_LIMIT,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32',
  });
  return npm.status === 0;
}

for (let tried = 0; !upToDate(); tried++) {
  if (tried === TRIES) {
    throw new Error(`npm ci failed ${TRIES} times; the print-outs' typefaces are not installed`);
  }
  if (install()) {
    copyFileSync(LOCK, INSTALLED);
  }
}
