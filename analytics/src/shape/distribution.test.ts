import { describe, expect, it } from 'vitest';
import { aRelease, mark } from '../testing/some-release.ts';
import { distribution } from './distribution.ts';

const levels = ['0', '1', '2'].map((id) => ({ id, key: { level: id } }));
const rows = ['a', 'b', 'c'].map((id) => ({ id, key: { team: id } }));
const release = aRelease(
  [{ team: 'a', level: '0' }, [10, 0]],
  [{ team: 'a', level: '1' }, [20, 0]],
  [{ team: 'a', level: '2' }, [10, 0]],
  [{ team: 'b', level: '0' }, [30, 0]],
  [{ team: 'b', level: '1' }, mark],
  [{ team: 'b', level: '2' }, [30, 0]],
  [{ team: 'c', level: '0' }, [0, 0]],
);
const drawn = distribution(release, { rows, levels, minimum: 1 });

describe('distribution', () => {
  it('lays the levels around the lower edge of the minimum', () => {
    expect(drawn.rows[0]).toEqual({
      id: 'a',
      kind: 'value',
      parts: [
        { level: '0', people: 10, from: -0.25, to: 0 },
        { level: '1', people: 20, from: 0, to: 0.5 },
        { level: '2', people: 10, from: 0.5, to: 0.75 },
      ],
    });
  });
  it('withholds a row as a whole, since one level could be measured as what is left', () => {
    expect(drawn.rows[1]).toEqual({ id: 'b', kind: 'withheld' });
  });
  it('draws nothing of nobody', () => {
    expect(drawn.rows[2]).toEqual({ id: 'c', kind: 'none' });
  });
});
