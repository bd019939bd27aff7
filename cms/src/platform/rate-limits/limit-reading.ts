import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { env } from '../env.ts';

/** Questions a minute. A page asks one or two; a town hall may share one address. */
const requestsPerMinute = {
  /** Of one visitor, whom the site or our own proxy names. */
  visitor: env.VISITOR_REQUESTS_PER_MINUTE,
  /** Of everybody whom nobody names, together. */
  unnamed: 12_000,
  /** Of an integration, which asks documents of its own. */
  integration: 120,
} as const;

type Kind = keyof typeof requestsPerMinute;

const createLimiter = (kind: Kind): RateLimiterMemory =>
  new RateLimiterMemory({ keyPrefix: kind, points: requestsPerMinute[kind], duration: 60 });

const limiters: Record<Kind, RateLimiterMemory> = {
  visitor: createLimiter('visitor'),
  unnamed: createLimiter('unnamed'),
  integration: createLimiter('integration'),
};

/**
 * Counts a question; gives the seconds to wait when there were too many, else null. In the memory
 * of this process: a write to the database for each question would cost more than the question.
 */
export async function takeFromRateLimit(kind: Kind, client: string): Promise<number | null> {
  try {
    await limiters[kind].consume(client);
    return null;
  } catch (rejection) {
    if (!(rejection instanceof RateLimiterRes)) throw rejection;
    return Math.max(1, Math.ceil(rejection.msBeforeNext / 1000));
  }
}
