import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSafeReturnPath } from './safe-return-path.ts';

describe('toSafeReturnPath', () => {
  it.each(['/', '/assen', '/assen/nieuws?pagina=2', '/assen/modules/a-b'])('accepts %s', (path) => {
    expect(toSafeReturnPath(path)).toBe(path);
  });

  it.each([
    '//kwaad.example',
    '///kwaad.example',
    '/\\kwaad.example',
    '\\\\kwaad.example',
    'https://kwaad.example',
    'javascript:alert(1)',
    '/\t/kwaad.example',
    '/\n/kwaad.example',
    '/./\\kwaad.example',
    '/..//kwaad.example',
    'assen',
    '',
    ' /assen',
    undefined,
    ['/assen'],
    `/${'a'.repeat(500)}`,
  ])('rejects %j', (value) => {
    expect(toSafeReturnPath(value)).toBeUndefined();
  });

  it('never returns a path to another origin', () => {
    const pathWithSpecialCharacters = fc.string({
      unit: fc.constantFrom('/', '\\', '.', ':', '@', '\t', 'a', '%', '?', '#'),
    });
    fc.assert(
      fc.property(pathWithSpecialCharacters, (value) => {
        const path = toSafeReturnPath(`/${value}`);
        fc.pre(path !== undefined);
        expect(new URL(path, 'https://site.example').origin).toBe('https://site.example');
      }),
      { numRuns: 2000 },
    );
  });
});
