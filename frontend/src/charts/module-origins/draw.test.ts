import { buildModuleOrigins } from '@digivaardig/analytics/charts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someFigures, someMunicipality } from '../../testing/some-figures.ts';
import { drawModuleOrigins } from './draw.ts';

function drawBars(modules: { on: number; adapted: number; own: number }, largest: number) {
  const others = { on: largest, adapted: 0, own: 0 };
  const municipalities = [modules, others].map((counts) => someMunicipality({ modules: counts }));
  const { domain, rows } = buildModuleOrigins(someFigures({ municipalities }));
  return drawModuleOrigins(rows[0]!.parts, domain, 240);
}

describe('drawModuleOrigins', () => {
  it('has no bar for an origin without modules', () => {
    expect(drawBars({ on: 10, adapted: 0, own: 5 }, 20)).toEqual([
      { origin: 'library', x: 0, width: 60 },
      { origin: 'own', x: 60, width: 60 },
    ]);
  });

  it('has a total length in proportion to the number of modules', () => {
    const count = fc.nat(40);
    fc.assert(
      fc.property(count, count, count, (library, adapted, own) => {
        const on = library + adapted + own;
        const bars = drawBars({ on, adapted, own }, 120);
        expect(bars.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(on * 2);
      }),
    );
  });
});
