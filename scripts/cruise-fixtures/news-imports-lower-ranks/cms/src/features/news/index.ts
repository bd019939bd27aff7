import { feature } from '../benchmarks/index.ts';

export const lower = feature;
