// @ts-check
import { describe, expect, it } from 'vitest';
import { findPython } from './find-python.mjs';

const onPath = (/** @type {Record<string, string | undefined>} */ versions) =>
  findPython(
    (command) => (command in versions ? `/bin/${command}` : undefined),
    (executable) => versions[executable.replace('/bin/', '')],
  );

describe('findPython', () => {
  it('prefers the newest version that has wheels', () => {
    expect(onPath({ 'python3.10': '3.10', 'python3.12': '3.12' })).toBe('/bin/python3.12');
  });

  it('skips a version without wheels and a shim that does not run', () => {
    expect(onPath({ 'python3.12': undefined, python3: '3.13' })).toBeUndefined();
    expect(onPath({ 'python3.12': undefined, python3: '3.11' })).toBe('/bin/python3');
  });
});
