import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOriginBars } from './draw.ts';
import { countByOrigin } from './scale.ts';

describe('countByOrigin', () => {
  it('counts modules that are neither adapted nor own as library', () => {
    expect(countByOrigin({ modulesOn: 7, modulesAdapted: 2, modulesOwn: 1 })).toEqual({
      library: 4,
      adapted: 2,
      own: 1,
    });
  });
});

describe('drawOriginBars', () => {
  it('has no bar for an origin without modules', () => {
    const bars = drawOriginBars({ library: 5, adapted: 0, own: 5 }, 10, 100);
    expect(bars).toEqual([
      { origin: 'library', x: 0, width: 50 },
      { origin: 'own', x: 50, width: 50 },
    ]);
  });

  it('has a total length in proportion to the number of modules', () => {
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
