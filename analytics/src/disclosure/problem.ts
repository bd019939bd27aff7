import type { Hierarchy } from './hierarchy.ts';

/** The codes of a cell by dimension. A dimension that is absent means `Total`. */
export type Key = ReadonlyMap<string, string>;

export interface Measure {
  /** The bounds of the value of one person. */
  min: number;
  max: number;
  /** Protects the people who are not in the measure as well. */
  protectsComplement: boolean;
  /**
   * A contributor with more than this share of a sum, in absolute values, dominates it; null
   * without a dominance rule.
   */
  dominance: number | null;
}

/** People who are the same in every dimension and in every release. */
export interface Group {
  /** A leaf code of each dimension. */
  codes: readonly string[];
  /** The earlier releases that contained them. */
  releaseIds: readonly string[];
  /** They are no longer in the current data. */
  hasLeft: boolean;
  count: number;
  sums: ReadonlyMap<string, number>;
  levels: ReadonlyMap<string, readonly number[]>;
  /** The two largest contributions to each sum, as absolute values, the largest first. */
  top: ReadonlyMap<string, readonly [number, number]>;
}

export interface EarlierCell {
  key: Key;
  count: number;
  sums: ReadonlyMap<string, number>;
}

/** The tables to publish, what an attacker knows, and what must not be disclosed. */
export interface DisclosureProblem {
  /** The dimensions that a table, a head count or an earlier release uses, in input order. */
  dimensions: readonly { name: string; hierarchy: Hierarchy; isAttribute: boolean }[];
  groups: readonly Group[];
  /** The names of the dimensions of each table. */
  tables: readonly (readonly string[])[];
  measures: ReadonlyMap<string, Measure>;
  /** No group smaller than this may be disclosed. */
  floor: number;
  /**
   * The least width, in people, of the interval that an attacker can compute for a primary cell.
   */
  protection: number;
  protectZeros: boolean;
  /** The head counts that an attacker knows. They bound the people in these cells from above. */
  headCounts: readonly { key: Key; count: number }[];
  earlierReleases: readonly { id: string; cells: readonly EarlierCell[] }[];
}
