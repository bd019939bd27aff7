import { describe, expect, expectTypeOf, it } from 'vitest';
import { highsSolver as solver } from '../../cli/highs-solver.ts';
import type { ReleasedCells } from '../shape/released-cells.ts';
import { problemOf } from '../testing/problem-of.ts';
import { readRelease, release, Release, withheld } from './release.ts';

const problem = problemOf({
  dimensions: [{ name: 'team' }],
  records: [
    { team: 'a', count: 4, sums: { score: 20 } },
    { team: 'b', count: 12, sums: { score: 70 } },
    { team: 'c', count: 30, sums: { score: 200 } },
  ],
  tables: [['team']],
  measures: { score: { min: 0, max: 10 } },
});
const made = release(problem, { id: '2026-Q4', madeAt: '2026-11-25T12:00:00Z', solver });
if (made.kind === 'refused') throw new Error(made.why);

describe('a release', () => {
  it('has a value or the one mark for each cell, and nothing of what is withheld', () => {
    const cells = made.release.cells.map(({ key, value }) => [key['team'], value]);
    expect(cells).toEqual([
      ['Total', { count: 46, sums: { score: 290 } }],
      ['a', withheld],
      ['b', { count: 12, sums: { score: 70 } }],
      ['c', withheld],
    ]);
    expect(JSON.stringify(made.release)).not.toMatch(/small|complement|\b4\b|\b30\b/);
  });

  it('is read back as it was, and not when a digit is another', () => {
    const json: unknown = JSON.parse(JSON.stringify(made.release));
    expect(readRelease(json)?.cells).toEqual(made.release.cells);
    const forged = JSON.stringify(made.release).replace('46', '47');
    expect(readRelease(JSON.parse(forged))).toBeNull();
    expect(readRelease({})).toBeNull();
  });

  it('is changed by nobody who holds it', () => {
    const [first] = made.release.cells;
    Object.assign(first!, { value: withheld });
    expect(made.release.cells[0]?.value).not.toBe(withheld);
  });

  it('is made by nothing else', () => {
    // @ts-expect-error the mark of its makers is not to be had
    expect(() => new Release(Symbol('maker'), {}, '')).toThrow(TypeError);
    const shaped = { id: '', floor: 10, digest: '', cells: [], toJSON: () => null };
    // @ts-expect-error an object of the same shape is none
    expectTypeOf(shaped).toExtend<Release>();
    expect(shaped).not.toBeInstanceOf(Release);
  });

  it('is what shapes for charts read', () => {
    expectTypeOf<Release>().toExtend<ReleasedCells>();
    const figures = made.release.cells.map(({ value }) => typeof value);
    expect(new Set(figures)).toEqual(new Set(['object', 'symbol']));
  });

  it('keeps for administrators why, when and with what', () => {
    expect(made.audit).toMatchObject({ releaseId: '2026-Q4', madeAt: '2026-11-25T12:00:00Z' });
    expect(made.audit.withheld).toEqual([
      { key: { team: 'a' }, reason: 'small', interval: [1, 33] },
      { key: { team: 'c' }, reason: 'complementary', interval: [1, 33] },
    ]);
    expect(made.audit.innerCells).toEqual(['team=a', 'team=b', 'team=c']);
    expect(made.audit.witnesses.some(([a = 0]) => a >= 10)).toBe(true);
    for (const [a = 0, b, c = 0] of made.audit.witnesses) expect([b, a + c]).toEqual([12, 34]);
    expect(made.audit.steps[0]?.act).toBe('chose');
    expect(JSON.parse(JSON.stringify(made.audit))).toEqual(made.audit);
    expect(made.audit.solver).toContain('HiGHS');
  });
});
