/** One municipality's published figure; never a person's. */
export interface MunicipalFigure {
  readonly municipalityId: string;
  /** CBS's class of size, or whatever classes the programme uses. */
  readonly sizeClass: string;
  readonly value: number;
}

/** With whom a municipality is compared; it always belongs to its own peers. */
export type PeerSet =
  | { readonly kind: 'all' }
  | { readonly kind: 'sizeClass' }
  | { readonly kind: 'chosen'; readonly municipalityIds: readonly string[] };

export type PeerComparison =
  | {
      readonly kind: 'comparison';
      /** Municipalities compared, the own one included. */
      readonly count: number;
      readonly median: number;
      readonly lowerQuartile: number;
      readonly upperQuartile: number;
      /** 1 is the highest value; equals share the best place. */
      readonly place: number;
    }
  /** It has no published figure itself, or nobody to compare with. */
  | { readonly kind: 'noComparison' };

/**
 * Where a municipality stands among its peers. Only municipalities with a published figure are given. Median and
 * quartiles by linear interpolation of order statistics (Hyndman & Fan 1996, type 7: R's and NumPy's default).
 */
export function compareWithPeers(
  figures: readonly MunicipalFigure[],
  municipalityId: string,
  peers: PeerSet,
): PeerComparison {
  const own = figures.find((figure) => figure.municipalityId === municipalityId);
  if (own === undefined) return { kind: 'noComparison' };
  const values = figures
    .filter((figure) => figure === own || isPeer(figure, own, peers))
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  if (values.length < 2) return { kind: 'noComparison' };
  return {
    kind: 'comparison',
    count: values.length,
    median: between(values, 0.5),
    lowerQuartile: between(values, 0.25),
    upperQuartile: between(values, 0.75),
    place: 1 + values.filter((value) => value > own.value).length,
  };
}

function isPeer(figure: MunicipalFigure, own: MunicipalFigure, peers: PeerSet): boolean {
  switch (peers.kind) {
    case 'all':
      return true;
    case 'sizeClass':
      return figure.sizeClass === own.sizeClass;
    case 'chosen':
      return peers.municipalityIds.includes(figure.municipalityId);
  }
}

function between(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? 0;
  return low + (high - low) * (at - Math.floor(at));
}
