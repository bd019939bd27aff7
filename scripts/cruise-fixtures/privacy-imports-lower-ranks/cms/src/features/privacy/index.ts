import { feature } from '../dashboards/index.ts';

export const lower = feature;
