import { describe, expect, it } from 'vitest';
import {
  hasShape,
  isKeyOf,
  isListOf,
  isNullOr,
  isNumber,
  isOneOf,
  isRecord,
  isText,
} from './guards.ts';

describe('isRecord', () => {
  it.each([[], null, undefined, 'a', 1])('rejects %j', (value) => {
    expect(isRecord(value)).toBe(false);
  });

  it('accepts an object', () => {
    expect(isRecord({})).toBe(true);
  });
});

describe('isKeyOf', () => {
  const isLetter = isKeyOf({ a: 1, b: 2 });

  it('accepts a key', () => {
    expect(isLetter('a')).toBe(true);
  });

  it.each(['c', 'toString', 1, null])('rejects %j', (value) => {
    expect(isLetter(value)).toBe(false);
  });
});

describe('hasShape', () => {
  const isRow = hasShape<{ id: string; count: number | null; tags: string[]; kind: 'a' | 'b' }>({
    id: isText,
    count: isNullOr(isNumber),
    tags: isListOf(isText),
    kind: isOneOf(['a', 'b']),
  });
  const row = { id: 'x', count: null, tags: ['y'], kind: 'a' };

  it('accepts an object with these fields and others', () => {
    expect(isRow({ ...row, other: 1 })).toBe(true);
  });

  it.each([{ id: 1 }, { count: '1' }, { count: undefined }, { tags: ['y', 2] }, { kind: 'c' }])(
    'rejects %j among them',
    (change) => {
      expect(isRow({ ...row, ...change })).toBe(false);
    },
  );

  it.each([null, [row], 'x'])('rejects %j', (value) => {
    expect(isRow(value)).toBe(false);
  });
});
