import { describe, expect, it } from 'vitest';
import { aRelease, mark } from '../testing/some-release.ts';
import { funnel } from './funnel.ts';

const stages = ['invited', 'done', 'followed'].map((id) => ({
  id,
  key: { stage: id },
  figure: { kind: 'count' } as const,
}));

describe('funnel', () => {
  it('gives each stage as a part of the first and of the one before', () => {
    const release = aRelease(
      [{ stage: 'invited' }, [400, 0]],
      [{ stage: 'done' }, [300, 0]],
      [{ stage: 'followed' }, [150, 0]],
    );
    const drawn = funnel(release, { stages });
    expect(drawn.domain).toEqual([0, 400]);
    expect(drawn.bars[2]).toEqual({
      id: 'followed',
      people: { kind: 'value', value: 150 },
      ofFirst: { kind: 'value', value: 0.375 },
      ofPrevious: { kind: 'value', value: 0.5 },
    });
  });
  it('shows no part of a withheld stage, and none that would tell it', () => {
    const release = aRelease(
      [{ stage: 'invited' }, [400, 0]],
      [{ stage: 'done' }, mark],
      [{ stage: 'followed' }, [150, 0]],
    );
    expect(funnel(release, { stages }).bars.slice(1)).toMatchObject([
      { people: { kind: 'withheld' }, ofFirst: { kind: 'withheld' } },
      { ofFirst: { kind: 'value', value: 0.375 }, ofPrevious: { kind: 'withheld' } },
    ]);
  });
  it('has a scale when nobody is published, and no part of nobody', () => {
    const release = aRelease([{ stage: 'invited' }, [0, 0]], [{ stage: 'done' }, [0, 0]]);
    const drawn = funnel(release, { stages });
    expect(drawn.domain).toEqual([0, 1]);
    expect(drawn.bars[1]?.ofFirst).toEqual({ kind: 'none' });
  });
});
