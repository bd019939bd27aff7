import { afterEach, expect } from 'vitest';
import { takeOverlaps } from './transaction-overlaps.ts';

/* Vitest runs this setup file before each integration file. */
afterEach(() => {
  expect(takeOverlaps(), 'commands of one transaction that ran at once').toEqual([]);
});
