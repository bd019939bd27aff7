import type { Payload } from 'payload';

/** What time it is: the one way to know it, so that a test can say. */
export interface Clock {
  now(): Date;
}

/** The computer's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/**
 * The clock of a running cms: that of its config, unless a process or a test put another in its
 * place.
 */
export const getClock = ({ config }: Pick<Payload, 'config'>): Clock =>
  (config.custom as { clock: Clock }).clock;

/** Gives a running cms another clock. */
export function setClock({ config }: Pick<Payload, 'config'>, clock: Clock): void {
  (config.custom as { clock: Clock }).clock = clock;
}
