import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryLimits, findQueryLimitProblem } from './query-limits.ts';

const deep = (levels: number): string =>
  `{ ${'a { '.repeat(levels - 1)}b${' }'.repeat(levels - 1)} }`;
const many = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

describe('findQueryLimitProblem', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    [
      'an ordinary page',
      '{ Modules(limit: 10) { docs { id title theme { value { id } } } totalDocs } }',
    ],
    [
      'the most a page may hold',
      `{ Modules(limit: ${String(queryLimits.pageSize)}) { docs { id } } }`,
    ],
    ['a page by variable', 'query ($n: Int) { Modules(limit: $n) { docs { id } } }', { n: 5 }],
    ['ten levels', deep(10)],
    ['fragments', '{ Site { ...S } } fragment S on Site { name themes { title } }'],
  ])('has nothing against %s', (_what, text, variables = {}) => {
    expect(findQueryLimitProblem(text, variables)).toBeNull();
  });

  it.each<[string, string, Record<string, unknown>?]>([
    ['syntax', '{ a'],
    ['syntax', `{ ${many(3000, (n) => `a${String(n)}`)} }`],
    ['depth', deep(11)],
    ['depth', '{ ...F } fragment F on X ' + deep(11)],
    ['aliases', `{ a { ${many(16, (n) => `x${String(n)}: b`)} } }`],
    ['directives', `{ a ${many(11, () => '@skip(if: false)')} }`],
    ['directives', `query Q ${many(11, () => '@x')} { a }`],
    ['roots', '{ a b c d e f }'],
    ['pageSize', '{ Modules(limit: 0) { docs { id } } }'],
    ['pageSize', '{ Modules(limit: -1) { docs { id } } }'],
    ['pageSize', '{ Modules(limit: 101) { docs { id } } }'],
    ['pageSize', 'query ($n: Int) { Modules(limit: $n) { docs { id } } }', { n: 9999 }],
    ['pageSize', 'query ($n: Int) { Modules(limit: $n) { docs { id } } }', { n: '50' }],
    ['cost', '{ a(limit: 100) { docs { b(limit: 100) { docs { id } } } } }'],
    ['cost', '{ a { docs { b { docs { c { docs { d { docs { id } } } } } } } } }'],
    ['roots', '{ ...F } fragment F on Query { a b c d e f }'],
    ['loop', '{ ...A } fragment A on X { b { ...A } }'],
    ['loop', '{ ...A } fragment A on X { ...B } fragment B on X { ...A }'],
  ])('finds %s in %s', (problem, text, variables = {}) => {
    expect(findQueryLimitProblem(text, variables)).toBe(problem);
  });

  it('multiplies the cost of a page by its size', () => {
    const page = (limit: number) =>
      `{ a(limit: ${String(limit)}) { docs { ${many(60, (n) => `f${String(n)}`)} } } }`;
    expect(findQueryLimitProblem(page(50), {})).toBeNull();
    expect(findQueryLimitProblem(page(100), {})).toBe('cost');
  });

  it('terminates for fragments that double', () => {
    const doubling = many(
      30,
      (n) => `fragment F${String(n)} on X { a { ...F${String(n + 1)} ...F${String(n + 1)} } }`,
    );
    expect(
      findQueryLimitProblem(`{ ...F0 } ${doubling} fragment F30 on X { id }`, {}),
    ).not.toBeNull();
  });

  it('terminates for empty fragments that double', () => {
    const doubling = many(
      40,
      (n) => `fragment F${String(n)} on X { ...F${String(n + 1)} ...F${String(n + 1)} }`,
    );
    expect(findQueryLimitProblem(`{ ...F0 } ${doubling}`, {})).toBe('cost');
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
      fc.property(
        fc.array(word, { maxLength: 40 }),
        (words) => void findQueryLimitProblem(words.join(' '), {}),
      ),
    );
  });
});
