import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aComparison, aMunicipality } from '../testing/content-comparison.ts';
import { buildModuleOrigins } from './module-origins.ts';

const buildFor = (...modules: { on: number; adapted: number; own: number }[]) =>
  buildModuleOrigins(
    aComparison({ municipalities: modules.map((counts) => aMunicipality({ modules: counts })) }),
  );

describe('buildModuleOrigins', () => {
  it('counts modules that are neither adapted nor own as library', () => {
    expect(buildFor({ on: 7, adapted: 2, own: 1 }).rows).toEqual([
      {
        id: 'assen',
        label: 'Assen',
        modules: 7,
        parts: [
          { origin: 'library', modules: 4, from: 0, to: 4 },
          { origin: 'adapted', modules: 2, from: 4, to: 6 },
          { origin: 'own', modules: 1, from: 6, to: 7 },
        ],
      },
    ]);
  });

  it('has no negative part when the counts do not add up', () => {
    expect(buildFor({ on: 2, adapted: 2, own: 1 }).rows[0]?.parts[0]).toEqual({
      origin: 'library',
      modules: 0,
      from: 0,
      to: 0,
    });
  });

  it('has parts that together reach from 0 to the modules that are on', () => {
    const count = fc.nat(40);
    fc.assert(
      fc.property(count, count, count, (library, adapted, own) => {
        const on = library + adapted + own;
        const [row] = buildFor({ on, adapted, own }).rows;
        expect(row?.parts.map(({ modules }) => modules)).toEqual([library, adapted, own]);
        expect(row?.parts.map(({ from }) => from)).toEqual([0, library, library + adapted]);
        expect(row?.parts.at(-1)?.to).toBe(on);
      }),
    );
  });

  it('has one domain for all municipalities, which is not empty without modules', () => {
    const [few, many] = [
      { on: 3, adapted: 0, own: 0 },
      { on: 12, adapted: 0, own: 0 },
    ];
    expect(buildFor(few, many).domain).toEqual([0, 12]);
    expect(buildFor({ on: 0, adapted: 0, own: 0 }).domain).toEqual([0, 1]);
  });
});
