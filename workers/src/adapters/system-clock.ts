import type { Clock } from '../ports/clock.ts';

/** The computer's own clock. */
export const systemClock: Clock = { now: () => new Date() };
