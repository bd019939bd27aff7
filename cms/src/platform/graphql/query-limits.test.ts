import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findQueryLimitProblem } from './query-limits.ts';

const deep = (levels: number): string =>
  `{ ${'a { '.repeat(levels - 1)}b${' }'.repeat(levels - 1)} }`;
const many = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

// The limits look at the document alone, so any schema will do.
const schema = buildSchema('type Query { a: String }');
const find = (text: string) => findQueryLimitProblem(schema, text);

describe('findQueryLimitProblem', () => {
  it.each([
    [
      'a site with its themes and modules',
      '{ Site(municipality: "a") { site { themes { title modules { title goals } } } } }',
    ],
    ['ten levels', deep(10)],
    ['fragments', '{ Site { ...S } } fragment S on Site { name themes { title } }'],
    ['ten aliases', `{ a { ${many(10, (n) => `x${n}: b`)} } }`],
  ])('finds no problem in %s', (_what, text) => {
    expect(find(text)).toBeNull();
  });

  it.each([
    ['syntax', '{ a'],
    ['syntax', `{ ${many(3000, (n) => `a${n}`)} }`],
    ['depth', deep(11)],
    ['depth', `{ ...F } fragment F on X ${deep(11)}`],
    ['depth', `{ a { ...F } } fragment F on X ${deep(10)}`],
    ['aliases', `{ a { ${many(11, (n) => `x${n}: b`)} } }`],
    ['aliases', `{ a { ...F } b { ...F } } fragment F on X { ${many(6, (n) => `x${n}: b`)} }`],
    ['directives', `{ a ${many(11, () => '@skip(if: false)')} }`],
    ['directives', `{ a { ...F } b { ...F } } fragment F on X { c ${many(6, () => '@x')} }`],
    ['cost', `{ ${many(98, (n) => `a${n} { b { c { d { e { f { g } } } } } }`)} }`],
    ['cost', `{ ${many(200, (n) => `a${n} { ...F }`)} } fragment F on X { b { c { d { e } } } }`],
    ['roots', '{ a b c d e f }'],
    ['roots', '{ ...F } fragment F on Query { a b c d e f }'],
    ['loop', '{ ...A } fragment A on X { b { ...A } }'],
    ['loop', '{ ...A } fragment A on X { ...B } fragment B on X { ...A }'],
  ])('finds the problem %s', (problem, text) => {
    expect(find(text)).toBe(problem);
  });

  it('terminates for fragments that double', () => {
    const doubling = many(30, (n) => `fragment F${n} on X { a { ...F${n + 1} ...F${n + 1} } }`);
    expect(find(`{ ...F0 } ${doubling} fragment F30 on X { id }`)).not.toBeNull();
  });

  it('terminates for empty fragments that double', () => {
    const doubling = many(40, (n) => `fragment F${n} on X { ...F${n + 1} ...F${n + 1} }`);
    expect(find(`{ ...F0 } ${doubling}`)).toBe('cost');
  });

  it('never throws, for any text', () => {
    const word = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '...',
      'F',
      ':',
      '@a',
      'limit',
      '1',
      '$x',
      ' ',
      '"',
      '#',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => void find(words.join(' '))),
    );
  });
});
