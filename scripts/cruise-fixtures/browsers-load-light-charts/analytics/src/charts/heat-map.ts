import { figures } from '../content/content-figures.ts';

export const chart = figures;
