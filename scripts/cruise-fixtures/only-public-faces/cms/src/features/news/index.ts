import { resolve } from '../content/library/resolve.ts';

export const news = resolve;
