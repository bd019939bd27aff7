import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { RateLimiterMongo, type RateLimiterRes } from 'rate-limiter-flexible';
import { env } from '../env.ts';
import { openRateLimits } from './open-rate-limits.ts';

interface RateLimitOptions {
  /** The first part of its keys. */
  name: string;
  /** How many are allowed in one period. */
  points: number;
  /** The length of the period, which begins with the first one that is counted. */
  seconds: number;
}

export interface RateLimitState {
  count: number;
  isExceeded: boolean;
  /** Milliseconds until the count begins anew. */
  waitMs: number;
}

/** Digests whom a limit counts. */
export const toDigest = (who: string[]): string =>
  createHmac('sha256', env.PAYLOAD_SECRET).update(JSON.stringify(who)).digest('hex');

/**
 * A limit that all processes share: its counts are in MongoDB, written in one command each, so
 * parallel requests all count. It runs outside transactions. `who` is stored as a digest with our
 * own secret, so nobody can read or guess addresses and accounts from the database.
 */
export class RateLimit {
  readonly #options: RateLimitOptions;
  readonly #limiters = new WeakMap<Payload, RateLimiterMongo>();

  constructor(options: RateLimitOptions) {
    this.#options = options;
  }

  #open(payload: Payload): RateLimiterMongo {
    const opened = this.#limiters.get(payload);
    if (opened) return opened;
    const limiter = new RateLimiterMongo({
      storeClient: openRateLimits(payload),
      keyPrefix: this.#options.name,
      points: this.#options.points,
      duration: this.#options.seconds,
      // The migrations create them.
      disableIndexesCreation: true,
    });
    this.#limiters.set(payload, limiter);
    return limiter;
  }

  #toState({ consumedPoints, msBeforeNext }: RateLimiterRes): RateLimitState {
    const isExceeded = consumedPoints > this.#options.points;
    return { count: consumedPoints, isExceeded, waitMs: msBeforeNext };
  }

  /**
   * Counts one.
   * @param seconds the length of a period that begins now, when it differs from the usual one
   */
  async count(payload: Payload, who: string[], seconds?: number): Promise<RateLimitState> {
    const options = { attrs: {}, customDuration: seconds ?? this.#options.seconds };
    return this.#toState(await this.#open(payload).penalty(toDigest(who), 1, options));
  }

  /** Takes back one that was counted. */
  async takeBack(payload: Payload, who: string[]): Promise<void> {
    await this.#open(payload).reward(toDigest(who), 1);
  }

  /** Reads the count of the present period; null when nothing was counted in it. */
  async read(payload: Payload, who: string[]): Promise<RateLimitState | null> {
    const state = await this.#open(payload).get(toDigest(who));
    return state && this.#toState(state);
  }

  /** Begins a period now, with a count of one; the usual length unless `seconds` is given. */
  async restart(payload: Payload, who: string[], seconds = this.#options.seconds): Promise<void> {
    await this.#open(payload).set(toDigest(who), 1, seconds);
  }

  /**
   * Deletes the count.
   * @returns whether there was one; of parallel calls one gets true
   */
  clear(payload: Payload, who: string[]): Promise<boolean> {
    return this.#open(payload).delete(toDigest(who));
  }
}
