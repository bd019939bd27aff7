/** The published figure of one municipality; never that of a person. */
export interface MunicipalFigure {
  readonly municipalityId: string;
  /** The size class of CBS, or another class that the programme uses. */
  readonly sizeClass: string;
  readonly value: number;
}

/** The municipalities that a municipality is compared with; it always belongs to its own peers. */
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
      /** 1 is the highest value; equal values share the best rank. */
      readonly rank: number;
    }
  /** The municipality has no published figure, or no peer has one. */
  | { readonly kind: 'noComparison' };

/**
 * Ranks a municipality among its peers. `figures` contains only municipalities with a published
 * figure. The median and the quartiles interpolate linearly between order statistics (Hyndman & Fan
 * 1996, type 7, the default of R and NumPy).
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
    median: interpolateQuantile(values, 0.5),
    lowerQuartile: interpolateQuantile(values, 0.25),
    upperQuartile: interpolateQuantile(values, 0.75),
    rank: 1 + values.filter((value) => value > own.value).length,
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

function interpolateQuantile(sorted: readonly number[], fraction: number): number {
  const index = (sorted.length - 1) * fraction;
  const low = sorted[Math.floor(index)] ?? 0;
  const high = sorted[Math.ceil(index)] ?? 0;
  return low + (high - low) * (index - Math.floor(index));
}
