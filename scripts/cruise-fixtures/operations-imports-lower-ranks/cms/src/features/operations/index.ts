import { feature } from '../site/index.ts';

export const lower = feature;
