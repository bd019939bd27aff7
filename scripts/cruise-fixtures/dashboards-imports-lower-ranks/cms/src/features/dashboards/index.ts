import { feature } from '../privacy/index.ts';

export const lower = feature;
