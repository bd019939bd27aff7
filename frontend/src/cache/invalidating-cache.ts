import { LRUCache } from 'lru-cache';
import { type ChangesHeard, LEASE_MS } from './invalidation-log.ts';

/** Something that may be given again: what it is, whose changes end it, and how much room it takes. */
export interface Keepable<Value> {
  value: Value;
  /** Id of the municipality that it is about, or `ANYTHING`. */
  subject: string;
  bytes: number;
}

interface Entry<Value> {
  value: Value;
  subject: string;
  /** The count of changes before it was made. */
  since: number;
}

interface Underway<Value> {
  since: number;
  begunAt: number;
  made: Promise<Entry<Value> | undefined>;
}

/** A backstop for what nobody announces, such as a backup that is put back; nothing else relies on it. */
const OLDEST_MS = 600_000;

/** One of these is no page of ours. */
const LARGEST = 1024 * 1024;

/**
 * What was made once and may be given again while it holds. Bounded in bytes; what was not asked for longest goes
 * first. What several ask for at once is made once.
 */
export class Kept<Value extends object> {
  readonly #entries: LRUCache<string, Entry<Value> & { bytes: number }>;
  readonly #underway = new Map<string, Underway<Value>>();
  readonly #heard: ChangesHeard;
  readonly #now: () => number;
  /** How often something was given, and how often it had to be made. */
  hits = 0;
  misses = 0;

  constructor(heard: ChangesHeard, maxBytes: number, now = () => performance.now()) {
    this.#heard = heard;
    this.#now = now;
    this.#entries = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.min(LARGEST, maxBytes),
      sizeCalculation: ({ bytes }, key) => bytes + key.length + 1,
      ttl: OLDEST_MS,
      ttlResolution: 0,
      perf: { now },
    });
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  /** What is kept under this key and may be given now. */
  get(key: string): Value | undefined {
    if (!this.#heard.isCurrent(this.#now())) return undefined;
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (this.#heard.holds(entry.since, entry.subject)) {
      this.hits += 1;
      return entry.value;
    }
    this.#entries.delete(key);
    return undefined;
  }

  /**
   * The same, or what somebody is making at this moment, when it was begun lately and no change was heard of since:
   * then it is as fresh as what is kept, also while the cms does not say what changed.
   */
  async find(key: string): Promise<Value | undefined> {
    const kept = this.get(key);
    const underway = this.#underway.get(key);
    if (kept !== undefined || underway === undefined) return kept;
    const lately = this.#now() - underway.begunAt <= LEASE_MS;
    if (!lately || underway.since !== this.#heard.count) return undefined;
    const entry = await underway.made;
    if (entry === undefined || !this.#heard.holds(entry.since, entry.subject)) return undefined;
    this.hits += 1;
    return entry.value;
  }

  /** Makes it, and keeps it when it says that it may be kept and nothing changed meanwhile. */
  async make<Result>(
    key: string,
    work: () => Promise<{ result: Result; keep: Keepable<Value> | undefined }>,
  ): Promise<Result> {
    const since = this.#heard.count;
    const { promise: made, resolve } = Promise.withResolvers<Entry<Value> | undefined>();
    const mine = { since, begunAt: this.#now(), made };
    this.#underway.set(key, mine);
    this.misses += 1;
    try {
      const { result, keep } = await work();
      const entry = keep && { ...keep, since };
      if (entry !== undefined && this.#heard.holds(since, entry.subject)) {
        this.#entries.set(key, entry);
      }
      resolve(entry);
      return result;
    } finally {
      resolve(undefined);
      if (this.#underway.get(key) === mine) this.#underway.delete(key);
    }
  }
}
