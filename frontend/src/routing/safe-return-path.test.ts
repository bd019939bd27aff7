import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturnPath } from './safe-return-path.ts';

describe('safeReturnPath', () => {
  it.each(['/', '/assen', '/assen/nieuws?pagina=2', '/assen/modules/a-b'])('keeps %s', (path) => {
    expect(safeReturnPath(path)).toBe(path);
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
  ])('refuses %j', (value) => {
    expect(safeReturnPath(value)).toBeUndefined();
  });

  it('never leads to another origin', () => {
    const tricky = fc.string({
      unit: fc.constantFrom('/', '\\', '.', ':', '@', '\t', 'a', '%', '?', '#'),
    });
    fc.assert(
      fc.property(tricky, (value) => {
        const path = safeReturnPath(`/${value}`);
        fc.pre(path !== undefined);
        expect(new URL(path, 'https://site.example').origin).toBe('https://site.example');
      }),
      { numRuns: 2000 },
    );
  });
});
