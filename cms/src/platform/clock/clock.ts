import type { Payload } from 'payload';
import { getCustomConfig } from '../custom-config.ts';

/** What time it is: the one way to know it, so that a test can say. */
export interface Clock {
  now(): Date;
}

declare module '../custom-config.ts' {
  interface CustomConfig {
    clock: Clock;
  }
}

/** The computer's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/**
 * The clock of a running cms: that of its config, unless a process or a test put another in its
 * place.
 */
export const getClock = (payload: Pick<Payload, 'config'>): Clock => getCustomConfig(payload).clock;

/** Gives a running cms another clock. */
export function setClock(payload: Pick<Payload, 'config'>, clock: Clock): void {
  getCustomConfig(payload).clock = clock;
}
