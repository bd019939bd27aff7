import { describe, expect, it } from 'vitest';
import { aRelease, withheldMark } from '../testing/release-cells.ts';
import { buildFunnel } from './funnel.ts';

const stages = ['invited', 'done', 'followed'].map((id) => ({
  id,
  key: { stage: id },
  figure: { kind: 'count' } as const,
}));

describe('buildFunnel', () => {
  it('gives each stage as a share of the first and of the previous stage', () => {
    const release = aRelease(
      [{ stage: 'invited' }, [400, 0]],
      [{ stage: 'done' }, [300, 0]],
      [{ stage: 'followed' }, [150, 0]],
    );
    const chart = buildFunnel(release, { stages });
    expect(chart.domain).toEqual([0, 400]);
    expect(chart.bars[2]).toEqual({
      id: 'followed',
      people: { kind: 'value', value: 150 },
      shareOfFirst: { kind: 'value', value: 0.375 },
      shareOfPrevious: { kind: 'value', value: 0.5 },
    });
  });
  it('withholds every share that involves a withheld stage', () => {
    const release = aRelease(
      [{ stage: 'invited' }, [400, 0]],
      [{ stage: 'done' }, withheldMark],
      [{ stage: 'followed' }, [150, 0]],
    );
    expect(buildFunnel(release, { stages }).bars.slice(1)).toMatchObject([
      { people: { kind: 'withheld' }, shareOfFirst: { kind: 'withheld' } },
      { shareOfFirst: { kind: 'value', value: 0.375 }, shareOfPrevious: { kind: 'withheld' } },
    ]);
  });
  it('has a domain and no share when all stages are empty', () => {
    const release = aRelease([{ stage: 'invited' }, [0, 0]], [{ stage: 'done' }, [0, 0]]);
    const chart = buildFunnel(release, { stages });
    expect(chart.domain).toEqual([0, 1]);
    expect(chart.bars[1]?.shareOfFirst).toEqual({ kind: 'none' });
  });
});
