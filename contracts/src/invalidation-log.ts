import type { PageChanges } from './page-changes.ts';

/**
 * The tenant id of a page that shows something of every municipality: any change invalidates it.
 */
export const ALL_TENANTS = '*';

/**
 * How long after a poll was sent cached values may be served. A change must be visible within two
 * seconds; the other half second is for polling, rendering and sending.
 */
export const LEASE_MS = 1_500;

/**
 * The longest time between two answers without loss of changes. An answer covers three minutes, a
 * change may become visible up to 90 seconds after it was dated, and clocks may differ by 30
 * seconds; 60 seconds are left. The clock of the cms measures this, because the monotonic clock of
 * this process stops while the machine sleeps.
 */
const MAX_POLL_GAP_MS = 60_000;

/**
 * Records which municipalities changed, and when, as a version number that only rises. A reader
 * takes the current version before it starts to read; what it made is valid as long as nothing that
 * it shows changed in a later version. A page that was started before a change was received is
 * therefore never served after it, however long rendering took.
 *
 * Times are values of `performance.now()` and are passed in by the caller.
 */
export class InvalidationLog {
  #version = 0;
  #allTenantsVersion = 0;
  readonly #tenantVersions = new Map<string, number>();
  #lastChangeIds: ReadonlySet<string> = new Set();
  #polledAt = Number.NEGATIVE_INFINITY;
  #answeredAt = Number.NEGATIVE_INFINITY;

  /** The current version: how many invalidations were applied so far. */
  get version(): number {
    return this.#version;
  }

  /** When the poll with the last answer was sent; minus infinity before the first answer. */
  get polledAt(): number {
    return this.#polledAt;
  }

  /**
   * Applies an answer of the cms. Answers overlap so that no change is missed; a change that was in
   * the previous answer is not applied again.
   * @param polledAt when the poll was sent, not when its answer arrived: the answer does not
   *   contain what changed in between
   */
  apply({ at, changes, complete }: PageChanges, polledAt: number): void {
    const isPossiblyIncomplete = Math.abs(at - this.#answeredAt) > MAX_POLL_GAP_MS || !complete;
    const newChanges = changes.filter(({ id }) => !this.#lastChangeIds.has(id));
    if (isPossiblyIncomplete || newChanges.some(({ municipality }) => municipality === null)) {
      this.#allTenantsVersion = this.#version += 1;
      this.#tenantVersions.clear();
    } else {
      for (const { municipality } of newChanges) {
        if (municipality !== null) this.#tenantVersions.set(municipality, (this.#version += 1));
      }
    }
    this.#lastChangeIds = new Set(changes.map(({ id }) => id));
    this.#polledAt = polledAt;
    this.#answeredAt = at;
  }

  /** Whether the last answered poll is recent enough to serve cached values. */
  hasFreshLease(now: number): boolean {
    return now - this.#polledAt <= LEASE_MS;
  }

  /** Whether nothing of this tenant changed after the given version. */
  isStillValid(version: number, tenantId: string): boolean {
    const changedIn =
      tenantId === ALL_TENANTS ? this.#version : (this.#tenantVersions.get(tenantId) ?? 0);
    return Math.max(changedIn, this.#allTenantsVersion) <= version;
  }
}
