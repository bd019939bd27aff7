// @ts-check
import { describe, expect, it } from 'vitest';
import { isInstalled } from './is-installed.mjs';

const lockfile = {
  packages: {
    '': { version: '0.1.0' },
    cms: { version: '0.1.0' },
    'node_modules/cms': { link: true },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/fsevents': { version: '2.0.0', optional: true },
  },
};
const { '': _root, cms: _cms, 'node_modules/fsevents': _other, ...installed } = lockfile.packages;

describe('isInstalled', () => {
  it('is true when only optional packages are missing', () => {
    expect(isInstalled(lockfile, { packages: installed })).toBe(true);
  });

  it('is false for a missing package and for another version', () => {
    const { 'node_modules/zod': _zod, ...incomplete } = installed;
    expect(isInstalled(lockfile, { packages: incomplete })).toBe(false);
    const outdated = { ...installed, 'node_modules/zod': { version: '4.6.6' } };
    expect(isInstalled(lockfile, { packages: outdated })).toBe(false);
  });
});
