import type { Clock } from '#platform/clock/clock.ts';

/** A clock that stands still until a test sets it. */
export class FakeClock implements Clock {
  #now: Date;

  constructor(now: string) {
    this.#now = new Date(now);
  }

  set(now: string): void {
    this.#now = new Date(now);
  }

  now(): Date {
    return this.#now;
  }
}
