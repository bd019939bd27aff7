import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidatingCache } from './invalidating-cache.ts';
import type { PageChanges } from '@digivaardig/contracts/page-changes';
import { InvalidationLog, LEASE_MS } from '@digivaardig/contracts/invalidation-log';

/*
 * Simulates a cms, a site with a page cache, and readers, whose steps come in any order: changes
 * that commit long after they were dated, poll answers that arrive late or never, pages that render
 * slowly. Whatever the order, no reader gets a page of another municipality or for another
 * audience, a page that is older than the lease allows, or a page from before a change that the
 * site received.
 */
const municipalities = ['assen', 'groningen'] as const;
type Municipality = (typeof municipalities)[number];
const audiences = ['everybody', 'staff'] as const;

interface Page {
  municipality: Municipality;
  audience: string;
  /** How many changes the page shows. */
  version: number;
}

/** The cms answers with the changes that were dated in the last three minutes, by its own clock. */
const WINDOW_MS = 180_000;

interface Change {
  id: string;
  municipality: Municipality | null;
  datedAt: number;
  committedAt: number;
}

type Step =
  | { kind: 'change'; municipality: Municipality | null; commitDelayMs: number }
  | { kind: 'sendPoll' | 'answerPoll' | 'receiveAnswer' | 'losePoll' | 'poll' | 'finishAll' }
  | { kind: 'advanceTime'; ms: number }
  | { kind: 'visit'; municipality: Municipality; audience: string }
  | { kind: 'read' | 'finish'; index: number };

/** Lets every pending promise that can continue do so. */
const flushPromises = () => new Promise((resolve) => setImmediate(resolve));

class Simulation {
  time = 0;
  readonly #clockSkewMs: number;
  readonly #changes: Change[] = [];
  readonly #log = new InvalidationLog();
  readonly #cache = new InvalidatingCache<Page>(this.#log, 100_000, () => this.time);
  #poll: { sentAt: number; answer?: PageChanges; changeCount?: number } | undefined;
  /** How many changes the site received in answers. */
  #receivedCount = 0;
  readonly #renderings: { read: () => void; finish: () => void }[] = [];
  #pendingVisits = 0;
  #error: unknown;

  constructor(clockSkewMs: number) {
    this.#clockSkewMs = clockSkewMs;
  }

  #countChanges(municipality: Municipality, end = this.#changes.length): number {
    return this.#changes
      .slice(0, end)
      .filter((change) => change.municipality === null || change.municipality === municipality)
      .length;
  }

  #getPageChanges(): PageChanges {
    const at = this.time + this.#clockSkewMs;
    const changes = this.#changes.filter(({ datedAt }) => datedAt >= at - WINDOW_MS);
    return { at, complete: true, changes };
  }

  async #visit(municipality: Municipality, audience: string): Promise<void> {
    const key = `${audience} ${municipality}`;
    const leaseStart = this.time - LEASE_MS;
    const beforeLease = this.#changes.filter(({ committedAt }) => committedAt < leaseStart).length;
    const page = await this.#cache.getOrAwait(key);
    if (page === undefined) {
      await this.#cache.compute(key, () => this.#render(municipality, audience));
      return;
    }
    expect([page.municipality, page.audience]).toEqual([municipality, audience]);
    expect(page.version).toBeGreaterThanOrEqual(this.#countChanges(municipality, beforeLease));
    expect(page.version).toBeGreaterThanOrEqual(
      this.#countChanges(municipality, this.#receivedCount),
    );
  }

  async #render(municipality: Municipality, audience: string) {
    const read = Promise.withResolvers<undefined>();
    const finish = Promise.withResolvers<undefined>();
    this.#renderings.push({
      read: () => read.resolve(undefined),
      finish: () => {
        read.resolve(undefined);
        finish.resolve(undefined);
      },
    });
    await read.promise;
    const value = { municipality, audience, version: this.#countChanges(municipality) };
    await finish.promise;
    return { result: value, cacheable: { value, tenantId: municipality, bytes: 10 } };
  }

  take(step: Step): void {
    switch (step.kind) {
      case 'change': {
        const { municipality, commitDelayMs } = step;
        const [id, committedAt] = [String(this.#changes.length), this.time];
        const datedAt = committedAt - commitDelayMs;
        this.#changes.push({ id, municipality, committedAt, datedAt });
        return;
      }
      case 'sendPoll':
        this.#poll ??= { sentAt: this.time };
        return;
      case 'answerPoll':
        if (this.#poll !== undefined && this.#poll.answer === undefined) {
          this.#poll.answer = this.#getPageChanges();
          this.#poll.changeCount = this.#changes.length;
        }
        return;
      case 'receiveAnswer':
        if (this.#poll?.answer !== undefined) {
          this.#log.apply(this.#poll.answer, this.#poll.sentAt);
          this.#receivedCount = this.#poll.changeCount ?? 0;
          this.#poll = undefined;
        }
        return;
      case 'losePoll':
        this.#poll = undefined;
        return;
      case 'poll':
        for (const kind of ['sendPoll', 'answerPoll', 'receiveAnswer'] as const) {
          this.take({ kind });
        }
        return;
      case 'finishAll':
        for (const { finish } of this.#renderings.splice(0)) finish();
        return;
      case 'advanceTime':
        this.time += step.ms;
        return;
      case 'visit':
        this.#pendingVisits += 1;
        void this.#visit(step.municipality, step.audience)
          .catch((error: unknown) => (this.#error ??= error))
          .finally(() => (this.#pendingVisits -= 1));
        return;
      case 'read':
      case 'finish':
        this.#renderings[step.index % Math.max(1, this.#renderings.length)]?.[step.kind]();
    }
  }

  /** Finishes every rendering, and those that waiting visits start after it. */
  async end(): Promise<void> {
    while (this.#pendingVisits > 0) {
      this.take({ kind: 'finishAll' });
      await flushPromises();
    }
    if (this.#error !== undefined) throw this.#error as Error;
  }

  get hits(): number {
    return this.#cache.hits;
  }
}

const municipality = fc.constantFrom(...municipalities);
const visit = fc.record({
  kind: fc.constant('visit' as const),
  municipality,
  audience: fc.constantFrom(...audiences),
});
const change = fc.record({
  kind: fc.constant('change' as const),
  municipality: fc.option(municipality, { nil: null }),
  commitDelayMs: fc.constantFrom(0, 1_000, 45_000, 90_000),
});
const advanceTime = fc.record({
  kind: fc.constant('advanceTime' as const),
  ms: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 700 }) },
    { weight: 1, arbitrary: fc.integer({ min: 700, max: 3_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 3_000, max: 120_000 }) },
  ),
});
const renderStep = fc.record({
  kind: fc.constantFrom('read' as const, 'finish' as const),
  index: fc.nat(5),
});
const completeStep = fc.constantFrom<Step>({ kind: 'poll' }, { kind: 'finishAll' });
const pollStep = fc.constantFrom<Step>(
  { kind: 'sendPoll' },
  { kind: 'answerPoll' },
  { kind: 'receiveAnswer' },
  { kind: 'losePoll' },
);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: visit },
  { weight: 4, arbitrary: completeStep },
  { weight: 2, arbitrary: pollStep },
  { weight: 2, arbitrary: change },
  { weight: 2, arbitrary: advanceTime },
  { weight: 2, arbitrary: renderStep },
);

describe('the page cache, in any order of changes, polls, renderings and visits', () => {
  it('serves no page of another site or audience, and none that is older than allowed', async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(-30_000, 0, 30_000),
        fc.array(anyStep, { minLength: 10, maxLength: 120, size: 'max' }),
        async (clockSkewMs, steps) => {
          const simulation = new Simulation(clockSkewMs);
          for (const step of steps) {
            simulation.take(step);
            await flushPromises();
          }
          await simulation.end();
          hits += simulation.hits;
        },
      ),
      { numRuns: 1000 },
    );
    // Without hits the property would hold for a cache that serves nothing.
    expect(hits).toBeGreaterThan(100);
  });
});
