import { createHash, createHmac } from 'node:crypto';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { highsSolver as solver } from '../../solver/highs-solver.ts';
import type { ReleasedCells } from '../charts/figure-reader.ts';
import { toProblem } from '../testing/to-problem.ts';
import { readRelease, createRelease, Release, withheldMark } from './release.ts';

const problem = toProblem({
  dimensions: [{ name: 'team' }],
  records: [
    { team: 'a', count: 4, sums: { score: 20 } },
    { team: 'b', count: 12, sums: { score: 70 } },
    { team: 'c', count: 30, sums: { score: 200 } },
  ],
  tables: [['team']],
  measures: { score: { min: 0, max: 10 } },
});
const key = new Uint8Array(32).fill(7);
const options = { id: '2026-Q4', createdAt: '2026-11-25T12:00:00Z', solver, key };
const result = createRelease(problem, options);
if (result.kind === 'rejected') throw new Error(result.reason);
const { release, audit } = result;

describe('Release', () => {
  it('has a value or the mark for each cell, and contains no withheld value', () => {
    const cells = release.cells.map(({ key, value }) => [key['team'], value]);
    expect(cells).toEqual([
      ['Total', { count: 46, sums: { score: 290 } }],
      ['a', withheldMark],
      ['b', { count: 12, sums: { score: 70 } }],
      ['c', withheldMark],
    ]);
    expect(JSON.stringify(release)).not.toMatch(/small|complement|\b4\b|\b30\b/);
  });

  it('is read back unchanged, and rejected when a digit was changed', () => {
    const json: unknown = JSON.parse(JSON.stringify(release));
    expect(readRelease(json, key)?.cells).toEqual(release.cells);
    const forged = JSON.stringify(release).replace('46', '47');
    expect(readRelease(JSON.parse(forged), key)).toBeNull();
    expect(readRelease({}, key)).toBeNull();
  });

  it('is rejected when somebody without the key wrote it', () => {
    const otherKey = new Uint8Array(32).fill(8);
    const other = createRelease(problem, { ...options, key: otherKey });
    if (other.kind === 'rejected') throw new Error(other.reason);
    const json: unknown = JSON.parse(JSON.stringify(other.release));
    expect(readRelease(json, otherKey)?.cells).toEqual(release.cells);
    expect(readRelease(json, key)).toBeNull();
    const { mac: _mac, ...body } = JSON.parse(JSON.stringify(release)) as Record<string, unknown>;
    const plainDigest = createHash('sha256').update(JSON.stringify(body)).digest('hex');
    expect(readRelease({ ...body, mac: plainDigest }, key)).toBeNull();
  });

  it('has the code that node:crypto computes too', () => {
    const { mac, ...body } = JSON.parse(JSON.stringify(release)) as Record<string, unknown>;
    expect(mac).toBe(createHmac('sha256', key).update(JSON.stringify(body)).digest('hex'));
  });

  it('cannot be created or read with a short key', () => {
    const shortKey = new Uint8Array(31);
    expect(() => createRelease(problem, { ...options, key: shortKey })).toThrow(RangeError);
    expect(() => readRelease(JSON.parse(JSON.stringify(release)), shortKey)).toThrow(RangeError);
  });

  it('cannot be changed through its cells', () => {
    const [first] = release.cells;
    Object.assign(first!, { value: withheldMark });
    expect(release.cells[0]?.value).not.toBe(withheldMark);
  });

  it('cannot be constructed by other code', () => {
    // @ts-expect-error the key of the constructor is not exported
    expect(() => new Release(Symbol('constructorKey'), {}, '')).toThrow(TypeError);
    const shaped = { id: '', floor: 10, mac: '', cells: [], toJSON: () => null };
    // @ts-expect-error an object of the same shape is not a release
    expectTypeOf(shaped).toExtend<Release>();
    expect(shaped).not.toBeInstanceOf(Release);
  });

  it('satisfies the input of charts', () => {
    expectTypeOf<Release>().toExtend<ReleasedCells>();
    const figures = release.cells.map(({ value }) => typeof value);
    expect(new Set(figures)).toEqual(new Set(['object', 'symbol']));
  });

  it('comes with an audit record of reasons, date and solver', () => {
    expect(audit).toMatchObject({ releaseId: '2026-Q4', createdAt: '2026-11-25T12:00:00Z' });
    expect(audit.withheldCells).toEqual([
      { key: { team: 'a' }, reason: 'small', interval: [1, 33] },
      { key: { team: 'c' }, reason: 'secondary', interval: [1, 33] },
    ]);
    expect(audit.innerCells).toEqual(['team=a', 'team=b', 'team=c']);
    expect(audit.witnesses.some(([a = 0]) => a >= 10)).toBe(true);
    for (const [a = 0, b, c = 0] of audit.witnesses) expect([b, a + c]).toEqual([12, 34]);
    expect(audit.steps[0]?.action).toBe('select');
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
    expect(audit.solver).toContain('HiGHS');
  });
});
