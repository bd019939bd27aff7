import { feature } from '../news/index.ts';

export const lower = feature;
