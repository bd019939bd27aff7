import { describe, expect, it } from 'vitest';
import { aRelease, mark } from '../testing/some-release.ts';
import { showFigure } from './show-figure.ts';

const release = aRelease(
  [{ team: 'a' }, [20, 150]],
  [{ team: 'b' }, mark],
  [{ team: 'c' }, [0, 0]],
  [{}, [44, 300]],
);
const mean = { kind: 'mean', measure: 'score' } as const;

describe('showFigure', () => {
  it('reads people, sums and means', () => {
    const read = (figure: Parameters<typeof showFigure>[2]) =>
      showFigure(release, { team: 'a' }, figure);
    expect(read({ kind: 'count' })).toEqual({ kind: 'value', value: 20 });
    expect(read({ kind: 'sum', measure: 'score' })).toEqual({ kind: 'value', value: 150 });
    expect(read(mean)).toEqual({ kind: 'value', value: 7.5 });
  });
  it('takes a dimension that a key does not name for its total', () => {
    const total = { kind: 'value', value: 44 };
    expect(showFigure(release, { team: 'Total' }, { kind: 'count' })).toEqual(total);
  });
  it('says withheld for every figure of a withheld cell', () => {
    for (const figure of [mean, { kind: 'count' }, { kind: 'sum', measure: 'x' }] as const) {
      expect(showFigure(release, { team: 'b' }, figure)).toEqual({ kind: 'withheld' });
    }
  });
  it('says none for a cell that is not there, a measure that is not there, and a mean of nobody', () => {
    const none = { kind: 'none' };
    expect(showFigure(release, { team: 'z' }, mean)).toEqual(none);
    expect(showFigure(release, { team: 'a' }, { kind: 'mean', measure: 'x' })).toEqual(none);
    expect(showFigure(release, { team: 'c' }, mean)).toEqual(none);
  });
});
