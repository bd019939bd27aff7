import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangesHeard, LEASE_MS, type PageChanges } from './invalidation-log.ts';
import { Kept } from './invalidating-cache.ts';

/*
 * A cms, a site that keeps pages, and readers, in any order: changes that are saved long after they were written, answers that
 * come late or not at all, pages that take long to draw. Whatever happens, nobody gets a page of somewhere else or for somebody
 * else, one that is older than the lease allows, or one from before a change that this site had heard of.
 */
const places = ['assen', 'groningen'] as const;
type Place = (typeof places)[number];
const audiences = ['everybody', 'staff'] as const;

interface Page {
  place: Place;
  audience: string;
  /** How many changes the reader of this page sees. */
  version: number;
}

/** As the cms answers: what was written in the last three minutes, by its own clock. */
const WINDOW_MS = 180_000;

interface Change {
  id: string;
  municipality: Place | null;
  writtenAt: number;
  savedAt: number;
}

type Step =
  | { kind: 'change'; municipality: Place | null; lagMs: number }
  | { kind: 'ask' | 'answer' | 'hear' | 'lose' | 'poll' | 'finishAll' }
  | { kind: 'pass'; ms: number }
  | { kind: 'visit'; place: Place; audience: string }
  | { kind: 'read' | 'finish'; which: number };

/** Lets everybody who can go on do so. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

class World {
  time = 0;
  readonly #skewMs: number;
  readonly #changes: Change[] = [];
  readonly #heard = new ChangesHeard();
  readonly #kept = new Kept<Page>(this.#heard, 100_000, () => this.time);
  #asking: { askedAt: number; answer?: PageChanges; upTo?: number } | undefined;
  /** How many changes this site knows of, by what it was told. */
  #knows = 0;
  readonly #drawing: { read: () => void; finish: () => void }[] = [];
  #busy = 0;
  #fault: unknown;

  constructor(skewMs: number) {
    this.#skewMs = skewMs;
  }

  #version(place: Place, upTo = this.#changes.length): number {
    return this.#changes
      .slice(0, upTo)
      .filter(({ municipality }) => municipality === null || municipality === place).length;
  }

  #answer(): PageChanges {
    const at = this.time + this.#skewMs;
    const changes = this.#changes.filter(({ writtenAt }) => writtenAt >= at - WINDOW_MS);
    return { at, complete: true, changes };
  }

  async #visit(place: Place, audience: string): Promise<void> {
    const key = `${audience} ${place}`;
    const at = this.time;
    const savedLongAgo = this.#changes.filter(({ savedAt }) => savedAt < at - LEASE_MS).length;
    const found = await this.#kept.find(key);
    if (found === undefined) {
      await this.#kept.make(key, () => this.#draw(place, audience));
      return;
    }
    expect([found.place, found.audience]).toEqual([place, audience]);
    expect(found.version).toBeGreaterThanOrEqual(this.#version(place, savedLongAgo));
    expect(found.version).toBeGreaterThanOrEqual(this.#version(place, this.#knows));
  }

  async #draw(place: Place, audience: string) {
    const read = Promise.withResolvers<undefined>();
    const finish = Promise.withResolvers<undefined>();
    this.#drawing.push({
      read: () => read.resolve(undefined),
      finish: () => {
        read.resolve(undefined);
        finish.resolve(undefined);
      },
    });
    await read.promise;
    const value = { place, audience, version: this.#version(place) };
    await finish.promise;
    return { result: value, keep: { value, subject: place, bytes: 10 } };
  }

  take(step: Step): void {
    switch (step.kind) {
      case 'change': {
        const { municipality, lagMs } = step;
        const [id, savedAt] = [String(this.#changes.length), this.time];
        this.#changes.push({ id, municipality, savedAt, writtenAt: savedAt - lagMs });
        return;
      }
      case 'ask':
        this.#asking ??= { askedAt: this.time };
        return;
      case 'answer':
        if (this.#asking !== undefined && this.#asking.answer === undefined) {
          this.#asking.answer = this.#answer();
          this.#asking.upTo = this.#changes.length;
        }
        return;
      case 'hear':
        if (this.#asking?.answer !== undefined) {
          this.#heard.hear(this.#asking.answer, this.#asking.askedAt);
          this.#knows = this.#asking.upTo ?? 0;
          this.#asking = undefined;
        }
        return;
      case 'lose':
        this.#asking = undefined;
        return;
      case 'poll':
        for (const kind of ['ask', 'answer', 'hear'] as const) this.take({ kind });
        return;
      case 'finishAll':
        for (const { finish } of this.#drawing.splice(0)) finish();
        return;
      case 'pass':
        this.time += step.ms;
        return;
      case 'visit':
        this.#busy += 1;
        void this.#visit(step.place, step.audience)
          .catch((error: unknown) => (this.#fault ??= error))
          .finally(() => (this.#busy -= 1));
        return;
      case 'read':
      case 'finish':
        this.#drawing[step.which % Math.max(1, this.#drawing.length)]?.[step.kind]();
    }
  }

  /** Draws what is being drawn, and what whoever waited for it draws instead. */
  async end(): Promise<void> {
    while (this.#busy > 0) {
      this.take({ kind: 'finishAll' });
      await settle();
    }
    if (this.#fault !== undefined) throw this.#fault as Error;
  }

  get hits(): number {
    return this.#kept.hits;
  }
}

const place = fc.constantFrom(...places);
const visit = fc.record({
  kind: fc.constant('visit' as const),
  place,
  audience: fc.constantFrom(...audiences),
});
const change = fc.record({
  kind: fc.constant('change' as const),
  municipality: fc.option(place, { nil: null }),
  lagMs: fc.constantFrom(0, 1_000, 45_000, 90_000),
});
const pass = fc.record({
  kind: fc.constant('pass' as const),
  ms: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 700 }) },
    { weight: 1, arbitrary: fc.integer({ min: 700, max: 3_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 3_000, max: 120_000 }) },
  ),
});
const drawing = fc.record({
  kind: fc.constantFrom('read' as const, 'finish' as const),
  which: fc.nat(5),
});
const often = fc.constantFrom<Step>({ kind: 'poll' }, { kind: 'finishAll' });
const bySteps = fc.constantFrom<Step>(
  ...([{ kind: 'ask' }, { kind: 'answer' }, { kind: 'hear' }, { kind: 'lose' }] as const),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: visit },
  { weight: 4, arbitrary: often },
  { weight: 2, arbitrary: bySteps },
  { weight: 2, arbitrary: change },
  { weight: 2, arbitrary: pass },
  { weight: 2, arbitrary: drawing },
);

describe('readers of a site that keeps pages', () => {
  it('get no page from elsewhere, for others, too old, or from before a change that was heard of', async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(-30_000, 0, 30_000),
        fc.array(step, { minLength: 10, maxLength: 120, size: 'max' }),
        async (skewMs, steps) => {
          const world = new World(skewMs);
          for (const one of steps) {
            world.take(one);
            await settle();
          }
          await world.end();
          hits += world.hits;
        },
      ),
      { numRuns: 1000 },
    );
    // Otherwise nothing was tried.
    expect(hits).toBeGreaterThan(100);
  });
});
