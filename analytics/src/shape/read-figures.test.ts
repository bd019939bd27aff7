import { describe, expect, it } from 'vitest';
import { aRelease, mark } from '../testing/some-release.ts';
import { readFigures } from './read-figures.ts';

const release = aRelease(
  [{ team: 'a' }, [20, 150]],
  [{ team: 'b' }, mark],
  [{ team: 'c' }, [0, 0]],
  [{}, [44, 300]],
);
const mean = { kind: 'mean', measure: 'score' } as const;

const read = readFigures(release);

describe('readFigures', () => {
  it('reads people, sums and means', () => {
    const key = { team: 'a' };
    expect(read(key, { kind: 'count' })).toEqual({ kind: 'value', value: 20 });
    expect(read(key, { kind: 'sum', measure: 'score' })).toEqual({ kind: 'value', value: 150 });
    expect(read(key, mean)).toEqual({ kind: 'value', value: 7.5 });
  });
  it('takes a dimension that a key does not name for its total', () => {
    const total = { kind: 'value', value: 44 };
    expect(read({ team: 'Total' }, { kind: 'count' })).toEqual(total);
  });
  it('does not mind the order of a key’s dimensions', () => {
    const crossed = aRelease([{ team: 'a', level: '1' }, [12, 30]]);
    const found = readFigures(crossed)(
      { level: '1', team: 'a', theme: 'Total' },
      { kind: 'count' },
    );
    expect(found).toEqual({ kind: 'value', value: 12 });
  });
  it('says withheld for every figure of a withheld cell', () => {
    for (const figure of [mean, { kind: 'count' }, { kind: 'sum', measure: 'x' }] as const) {
      expect(read({ team: 'b' }, figure)).toEqual({ kind: 'withheld' });
    }
  });
  it('says none for a cell that is not there, a measure that is not there, and a mean of nobody', () => {
    const none = { kind: 'none' };
    expect(read({ team: 'z' }, mean)).toEqual(none);
    expect(read({ team: 'a' }, { kind: 'mean', measure: 'x' })).toEqual(none);
    expect(read({ team: 'c' }, mean)).toEqual(none);
  });
});
