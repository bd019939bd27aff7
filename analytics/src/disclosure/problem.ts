import type { Tree } from './tree.ts';

/** A code for each dimension that is not `Total`. */
export type Key = ReadonlyMap<string, string>;

export interface Measure {
  /** Bounds of one person's value. */
  min: number;
  max: number;
  /** Those who are not in it are protected too. */
  complement: boolean;
  /** A contributor with more than this share of a sum dominates it; null where amounts are not summed. */
  dominance: number | null;
}

/** People who have everything in common that any table or release tells. */
export interface Group {
  /** A leaf code of each dimension in use. */
  codes: readonly string[];
  /** Earlier releases that contained them. */
  in: readonly string[];
  /** They are no longer in this one. */
  left: boolean;
  count: number;
  sums: ReadonlyMap<string, number>;
  levels: ReadonlyMap<string, readonly number[]>;
  top: ReadonlyMap<string, readonly [number, number]>;
}

export interface EarlierCell {
  key: Key;
  count: number;
  sums: ReadonlyMap<string, number>;
}

/** What is to be published, what is known, and what must not be found out. */
export interface DisclosureProblem {
  /** Dimensions that a table or an earlier release uses, in the order of the input. */
  dimensions: readonly { name: string; tree: Tree; attribute: boolean }[];
  groups: readonly Group[];
  /** Names of dimensions, for each table. */
  tables: readonly (readonly string[])[];
  measures: ReadonlyMap<string, Measure>;
  /** No group smaller than this can be made out. */
  floor: number;
  /** How wide what an attacker can work out must stay. */
  protection: number;
  protectZeros: boolean;
  /** Head counts that an attacker knows: at most so many are in these groups. */
  known: readonly { key: Key; count: number }[];
  earlier: readonly { id: string; cells: readonly EarlierCell[] }[];
}
