import { describe, expect, it } from 'vitest';
import { aRelease, withheldMark } from '../testing/release-cells.ts';
import { createFigureReader } from './figure-reader.ts';

const release = aRelease(
  [{ team: 'a' }, [20, 150]],
  [{ team: 'b' }, withheldMark],
  [{ team: 'c' }, [0, 0]],
  [{}, [44, 300]],
);
const mean = { kind: 'mean', measure: 'score' } as const;

const read = createFigureReader(release);

describe('createFigureReader', () => {
  it('reads people, sums and means', () => {
    const key = { team: 'a' };
    expect(read(key, { kind: 'count' })).toEqual({ kind: 'value', value: 20 });
    expect(read(key, { kind: 'sum', measure: 'score' })).toEqual({ kind: 'value', value: 150 });
    expect(read(key, mean)).toEqual({ kind: 'value', value: 7.5 });
  });
  it('reads the total of a dimension that is absent from the key', () => {
    const total = { kind: 'value', value: 44 };
    expect(read({ team: 'Total' }, { kind: 'count' })).toEqual(total);
  });
  it('does not depend on the order of the dimensions in a key', () => {
    const crossed = aRelease([{ team: 'a', level: '1' }, [12, 30]]);
    const figure = createFigureReader(crossed)(
      { level: '1', team: 'a', theme: 'Total' },
      { kind: 'count' },
    );
    expect(figure).toEqual({ kind: 'value', value: 12 });
  });
  it('gives withheld for every figure of a withheld cell', () => {
    for (const figure of [mean, { kind: 'count' }, { kind: 'sum', measure: 'x' }] as const) {
      expect(read({ team: 'b' }, figure)).toEqual({ kind: 'withheld' });
    }
  });
  it('gives none for an absent cell, an absent measure and a mean without people', () => {
    const none = { kind: 'none' };
    expect(read({ team: 'z' }, mean)).toEqual(none);
    expect(read({ team: 'a' }, { kind: 'mean', measure: 'x' })).toEqual(none);
    expect(read({ team: 'c' }, mean)).toEqual(none);
  });
});
