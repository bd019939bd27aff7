import type { ItemParameters } from './item-parameters.ts';

/** A question that was put, and whether the answer was right. */
export interface ItemAnswer {
  readonly item: ItemParameters;
  readonly right: boolean;
}
