import { id } from './ids.ts';

export const path = id;
