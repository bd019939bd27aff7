import { feature } from '../content/index.ts';

export const lower = feature;
