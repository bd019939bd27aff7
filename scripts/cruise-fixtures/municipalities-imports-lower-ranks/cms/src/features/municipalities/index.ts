import { feature } from '../accounts/index.ts';

export const lower = feature;
