// @ts-check
import fc from 'fast-check';

/**
 * Vitest runs this setup file before each file of tests. Property tests draw the same values in
 * every run of `npm test`; `npm run test:deep` draws others, and prints their seed.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 342) });
