// @ts-check
import { expect, it } from 'vitest';
import { isInstalled } from './is-installed.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    cms: { version: '0.1.0' },
    'node_modules/cms': { link: true },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/fsevents': { version: '2.0.0', optional: true },
  },
};
const { '': _root, cms: _cms, 'node_modules/fsevents': _other, ...present } = wanted.packages;

it('is content when all is there but what is for other platforms', () => {
  expect(isInstalled(wanted, { packages: present })).toBe(true);
});

it('notices a missing package and another version', () => {
  const { 'node_modules/zod': _zod, ...less } = present;
  expect(isInstalled(wanted, { packages: less })).toBe(false);
  const other = { ...present, 'node_modules/zod': { version: '4.6.6' } };
  expect(isInstalled(wanted, { packages: other })).toBe(false);
});
