import { feature } from '../operations/index.ts';

export const lower = feature;
