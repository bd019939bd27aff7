import type { PageChanges } from '@digivaardig/contracts/page-changes';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ChangeTracker } from './change-tracker.ts';
import { PROGRAMME, TrackedValues } from './tracked-values.ts';

/*
 * Simulates two processes with a cache each, on one database, whose steps come in any order:
 * changes that commit long after they were dated, queries that are answered late or fail, processes
 * that are killed and started. Whatever the order, a request gets a value that shows every change
 * that was committed before it arrived, of its municipality and of the programme.
 */
const municipalities = ['assen', 'groningen'] as const;
type Municipality = (typeof municipalities)[number];

/** The cms asks for the changes that were dated in the last three minutes. */
const WINDOW_MS = 180_000;

interface Change {
  id: string;
  municipality: Municipality | null;
  datedAt: number;
}

type Step =
  | { kind: 'change'; municipality: Municipality | null; commitDelayMs: number }
  | { kind: 'advanceTime'; ms: number }
  | { kind: 'request'; process: number; municipality: Municipality; scope: 'own' | 'library' }
  | { kind: 'readQuery' | 'answerQuery' | 'failQuery'; index: number }
  | { kind: 'answerAll' }
  | { kind: 'kill'; process: number };

/** Lets every pending promise that can continue do so. */
const flushPromises = () => new Promise((resolve) => setImmediate(resolve));

class Simulation {
  time = 0;
  hits = 0;
  readonly #changes: Change[] = [];
  /** Queries that the database has not answered. It may have read long before it answers. */
  readonly #queries: { read: () => void; answer: () => void; fail: () => void }[] = [];
  readonly #processes = [this.#start(), this.#start()];
  #pending = 0;
  #error: unknown;

  #query<T>(readNow: () => T): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    let result: { value: T } | undefined;
    const read = () => (result ??= { value: readNow() });
    this.#queries.push({
      read,
      answer: () => resolve(read().value),
      fail: () => reject(new Error('The database is gone.')),
    });
    return promise;
  }

  #start() {
    const readChanges = (): Promise<PageChanges> =>
      this.#query(() => ({
        at: this.time,
        complete: true,
        changes: this.#changes.filter(({ datedAt }) => datedAt >= this.time - WINDOW_MS),
      }));
    return {
      alive: true,
      tracker: new ChangeTracker(readChanges),
      values: new TrackedValues<number>(3),
    };
  }

  #count(municipality: Municipality | null): number {
    return this.#changes.filter(
      (change) => change.municipality === null || change.municipality === municipality,
    ).length;
  }

  async #request(at: number, municipality: Municipality, scope: 'own' | 'library') {
    const process = this.#processes[at]!;
    const shown = scope === 'own' ? municipality : null;
    const committed = this.#count(shown);
    await process.tracker.refresh();
    let loads = 0;
    const load = () => {
      loads += 1;
      return this.#query(() => this.#count(shown));
    };
    const key = { key: `${scope} ${String(shown)}`, tenantId: shown ?? PROGRAMME };
    const seen = await process.values.read(process.tracker.log, key, load);
    // Nobody gets the answer of a process that was killed.
    if (!process.alive) return;
    if (loads === 0) this.hits += 1;
    expect(seen).toBeGreaterThanOrEqual(committed);
  }

  take(step: Step): void {
    switch (step.kind) {
      case 'change':
        this.#changes.push({
          id: String(this.#changes.length),
          municipality: step.municipality,
          datedAt: this.time - step.commitDelayMs,
        });
        return;
      case 'advanceTime':
        this.time += step.ms;
        return;
      case 'request':
        this.#pending += 1;
        void this.#request(step.process, step.municipality, step.scope)
          .catch((error: unknown) => {
            const isOutage = error instanceof Error && error.message === 'The database is gone.';
            if (!isOutage) this.#error ??= error;
          })
          .finally(() => (this.#pending -= 1));
        return;
      case 'readQuery':
        this.#queries[step.index % Math.max(1, this.#queries.length)]?.read();
        return;
      case 'answerQuery':
      case 'failQuery': {
        const [query] = this.#queries.splice(step.index % Math.max(1, this.#queries.length), 1);
        if (step.kind === 'answerQuery') query?.answer();
        else query?.fail();
        return;
      }
      case 'answerAll':
        for (const { answer } of this.#queries.splice(0)) answer();
        return;
      case 'kill':
        this.#processes[step.process]!.alive = false;
        this.#processes[step.process] = this.#start();
    }
  }

  async end(): Promise<void> {
    while (this.#pending > 0) {
      this.take({ kind: 'answerAll' });
      await flushPromises();
    }
    if (this.#error !== undefined) throw this.#error as Error;
  }
}

const municipality = fc.constantFrom(...municipalities);
const process = fc.nat(1);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('request' as const),
      process,
      municipality,
      scope: fc.constantFrom('own' as const, 'library' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      municipality: fc.option(municipality, { nil: null }),
      commitDelayMs: fc.constantFrom(0, 1_000, 90_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('readQuery' as const, 'answerQuery' as const),
      index: fc.nat(5),
    }),
  },
  { weight: 3, arbitrary: fc.constant<Step>({ kind: 'answerAll' }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('failQuery' as const), index: fc.nat(5) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('advanceTime' as const),
      ms: fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 2_000, max: 200_000 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill' as const), process }) },
);

it('shows a request every change that was committed before it arrived', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { minLength: 10, maxLength: 120, size: 'max' }),
      async (steps) => {
        const simulation = new Simulation();
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
  // Without hits the property would hold for a cache that keeps nothing.
  expect(hits).toBeGreaterThan(100);
});
