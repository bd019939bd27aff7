import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithPeers, type MunicipalFigure } from './compare-with-peers.ts';

const figure = (municipalityId: string, sizeClass: string, value: number): MunicipalFigure => ({
  municipalityId,
  sizeClass,
  value,
});
const figures = [
  figure('groningen', 'large', 71),
  figure('assen', 'middle', 64),
  figure('westerkwartier', 'middle', 80),
  figure('venray', 'middle', 64),
  figure('emmen', 'large', 58),
];

describe('compareWithPeers', () => {
  it('gives the median, the quartiles and the rank among all', () => {
    // numpy.quantile([58, 64, 64, 71, 80], [.25, .5, .75])
    expect(compareWithPeers(figures, 'groningen', { kind: 'all' })).toEqual({
      kind: 'comparison',
      count: 5,
      median: 64,
      lowerQuartile: 64,
      upperQuartile: 71,
      rank: 2,
    });
  });
  it('interpolates between two values as NumPy does', () => {
    // numpy.quantile([58, 64, 71, 80], [.25, .5, .75])
    const chosen = {
      kind: 'chosen',
      municipalityIds: ['assen', 'emmen', 'westerkwartier'],
    } as const;
    expect(compareWithPeers(figures, 'groningen', chosen)).toMatchObject({
      lowerQuartile: 62.5,
      median: 67.5,
      upperQuartile: 73.25,
    });
  });
  it('compares within the size class', () => {
    const inClass = compareWithPeers(figures, 'assen', { kind: 'sizeClass' });
    expect(inClass).toMatchObject({ count: 3, rank: 2 });
  });
  it('gives equal values the same rank', () => {
    const compare = (id: string) => compareWithPeers(figures, id, { kind: 'all' });
    expect(compare('assen')).toEqual(compare('venray'));
  });
  it('gives no comparison without an own figure or without a peer', () => {
    expect(compareWithPeers(figures, 'meppel', { kind: 'all' })).toEqual({ kind: 'noComparison' });
    const noPeers = { kind: 'chosen', municipalityIds: [] } as const;
    expect(compareWithPeers(figures, 'assen', noPeers)).toEqual({ kind: 'noComparison' });
  });
  it('does not depend on the order of the figures, and gives quartiles in ascending order', () => {
    const arbitraryFigures = fc.uniqueArray(fc.tuple(fc.nat(40), fc.nat(100)), {
      selector: ([id]) => id,
      minLength: 2,
    });
    fc.assert(
      fc.property(arbitraryFigures, (pairs) => {
        const list = pairs.map(([id, value]) => figure(`m${id}`, 'all', value));
        const id = list[0]!.municipalityId;
        const result = compareWithPeers(list, id, { kind: 'all' });
        expect(compareWithPeers(list.toReversed(), id, { kind: 'sizeClass' })).toEqual(result);
        if (result.kind === 'noComparison') throw new Error('no comparison');
        expect(result.lowerQuartile).toBeLessThanOrEqual(result.median);
        expect(result.median).toBeLessThanOrEqual(result.upperQuartile);
        expect(result.rank).toBeGreaterThanOrEqual(1);
        expect(result.rank).toBeLessThanOrEqual(result.count);
      }),
    );
  });
});
