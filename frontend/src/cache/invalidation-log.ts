/** What readers see differently lately, as the cms tells it: of one municipality, or (null) of all. */
export interface PageChanges {
  /** When the cms answered, in milliseconds by its own clock. */
  at: number;
  changes: readonly { id: string; municipality: string | null }[];
  /** False when there were more than an answer holds. */
  complete: boolean;
}

/** What a page shows that depends on no single municipality: any change may change it. */
export const ANYTHING = '*';

/**
 * For how long an answer of the cms says that nothing changed. It is half a second short of the two seconds in which a change must be
 * seen: asking, drawing and sending want some time too.
 */
export const LEASE_MS = 1_500;

/**
 * The cms looks back three minutes, a change may be seen up to 90 seconds after it was written, and clocks may differ
 * by half a minute: who did not ask for longer than what is left may have missed something. Measured by the clock of the
 * cms, since ours stands still while a machine sleeps.
 */
const LONGEST_SILENCE_MS = 60_000;

/**
 * The changes that this process heard of, as a count that only rises. Whoever reads for a page notes the count before
 * it begins; the page may be given as long as nothing that it shows changed after that count. So a page that was made
 * before a change was heard of is never given after it, however long it took to make.
 * Times are those of `performance.now()`, and given by whoever calls.
 */
export class ChangesHeard {
  #count = 0;
  #ofAll = 0;
  readonly #of = new Map<string, number>();
  #known: ReadonlySet<string> = new Set();
  #askedAt = Number.NEGATIVE_INFINITY;
  #answeredAt = Number.NEGATIVE_INFINITY;

  /** How many changes were heard of so far. */
  get count(): number {
    return this.#count;
  }

  /** When the last answer was asked for; minus infinity before the first. */
  get askedAt(): number {
    return this.#askedAt;
  }

  /**
   * Takes in an answer of the cms. Answers overlap, so that none is missed; one that was heard before counts once.
   * @param askedAt when it was asked for, not when it came: what changed between is not in it
   */
  hear({ at, changes, complete }: PageChanges, askedAt: number): void {
    const missed = Math.abs(at - this.#answeredAt) > LONGEST_SILENCE_MS || !complete;
    const unheard = changes.filter(({ id }) => !this.#known.has(id));
    if (missed || unheard.some(({ municipality }) => municipality === null)) {
      this.#ofAll = this.#count += 1;
      this.#of.clear();
    } else {
      for (const { municipality } of unheard) {
        if (municipality !== null) this.#of.set(municipality, (this.#count += 1));
      }
    }
    this.#known = new Set(changes.map(({ id }) => id));
    this.#askedAt = askedAt;
    this.#answeredAt = at;
  }

  /** May anything that is kept be given at this moment: was the cms asked lately enough? */
  isCurrent(now: number): boolean {
    return now - this.#askedAt <= LEASE_MS;
  }

  /** Is what was read from this count on still as it was? */
  holds(since: number, subject: string): boolean {
    const changed = subject === ANYTHING ? this.#count : (this.#of.get(subject) ?? 0);
    return Math.max(changed, this.#ofAll) <= since;
  }
}
