// Lints the process models; installs the linter first when the lock file is newer than what is installed.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ATTEMPTS = 3;
const INSTALL_LIMIT_MS = 120_000; // npm has been seen to hang for minutes
const LINT_LIMIT_MS = 60_000;

process.chdir(fileURLToPath(new URL('.', import.meta.url)));

if (changedAt('package-lock.json') > changedAt('node_modules/.package-lock.json') && !installed()) {
  fail(`npm ci failed ${ATTEMPTS} times`);
}
const lint = ['node_modules/bpmnlint/bin/bpmnlint.js', '--max-warnings=0', 'src/main/resources/**/*.bpmn'];
if (!run(process.execPath, lint, LINT_LIMIT_MS)) {
  fail('the process models do not pass bpmnlint');
}

function installed() {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (run('npm', ['ci', '--no-audit', '--no-fund'], INSTALL_LIMIT_MS)) {
      return true;
    }
  }
  return false;
}

function run(command, args, timeout) {
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { stdio: 'inherit', timeout, killSignal: 'SIGKILL', shell }).status === 0;
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
