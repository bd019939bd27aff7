import { third } from '../a/third.ts';

export const fourth = third;
