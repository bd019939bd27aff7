import { aScan } from './testing/a-scan.ts';

export const seed = aScan();
