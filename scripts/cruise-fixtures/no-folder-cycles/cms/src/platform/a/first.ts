import { second } from '../b/second.ts';

export const first = second;
