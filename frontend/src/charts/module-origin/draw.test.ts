import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOriginBars } from './draw.ts';
import { originsOf } from './scale.ts';

describe('originsOf', () => {
  it('counts as library what is neither adapted nor own', () => {
    expect(originsOf({ modulesOn: 7, modulesAdapted: 2, modulesOwn: 1 })).toEqual({
      library: 4,
      adapted: 2,
      own: 1,
    });
  });
});

describe('drawOriginBars', () => {
  it('leaves out an origin without modules', () => {
    const bars = drawOriginBars({ library: 5, adapted: 0, own: 5 }, 10, 100);
    expect(bars).toEqual([
      { origin: 'library', x: 0, width: 50 },
      { origin: 'own', x: 50, width: 50 },
    ]);
  });

  it('fills exactly the share of the municipality with the most', () => {
    const count = fc.nat(40);
    fc.assert(
      fc.property(count, count, count, (library, adapted, own) => {
        const total = library + adapted + own;
        const bars = drawOriginBars({ library, adapted, own }, 120, 240);
        expect(bars.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(total * 2);
      }),
    );
  });
});
