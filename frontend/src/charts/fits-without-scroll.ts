import type { Figures } from './figures.ts';

/** Whether charts show every municipality at full length; more of them scroll inside a region. */
export const fitsWithoutScroll = ({ municipalities }: Pick<Figures, 'municipalities'>): boolean =>
  municipalities.length <= 12;
