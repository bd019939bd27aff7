import type { Figures } from './figures.ts';

/** Few enough to show at full length; more scroll inside a frame. */
export const areFew = ({ municipalities }: Pick<Figures, 'municipalities'>): boolean =>
  municipalities.length <= 12;
