import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonProblem } from './check-json-safety.ts';

const nested = (levels: number): unknown =>
  JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('findJsonProblem', () => {
  it('finds a reserved name at any depth', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const data: unknown = JSON.parse(`{ "rows": [{ "one": { "${key}": { "admin": true } } }] }`);
      expect(findJsonProblem(data)).toBe('reserved');
    }
  });
  it('finds a database operator', () => {
    expect(findJsonProblem({ email: { $gt: '' } })).toBe('operator');
    expect(findJsonProblem({ where: [{ $where: '1' }] })).toBe('operator');
  });
  it('finds excessive nesting without overflowing the stack', () => {
    expect(findJsonProblem(nested(60))).toBeNull();
    expect(findJsonProblem(nested(62))).toBe('nesting');
    expect(findJsonProblem(nested(200_000))).toBe('nesting');
  });
  it('accepts document data', () => {
    const text = { root: { children: [{ children: [{ text: '$ 10 __proto__' }] }] } };
    for (const data of [null, undefined, 7, 'tekst', [], { title: 'x', text }]) {
      expect(findJsonProblem(data)).toBeNull();
    }
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void findJsonProblem(value)));
  });
});
