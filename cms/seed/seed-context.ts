import type { CollectionSlug, Payload, Where } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

/** Makes documents once: a seed that was broken off goes on where it stopped. */
export class SeedContext {
  readonly payload: Payload;
  readonly now: Date;
  readonly #report: (made: number) => void;
  #made = 0;

  constructor(payload: Payload, now: Date, report: (made: number) => void) {
    this.payload = payload;
    this.now = now;
    this.#report = report;
  }

  /** The id of the document that `where` finds; made from `data` when there is none. */
  async once(
    collection: CollectionSlug,
    where: Where,
    data: Record<string, unknown>,
    filePath?: string,
  ): Promise<string> {
    const system = asSystem(this.payload);
    this.#report((this.#made += 1));
    const found = await system.find({ collection, where, limit: 1, pagination: false });
    const known = found.docs[0];
    if (known) return known.id;
    const made = await system.create({
      collection,
      data: data as never,
      context: { suppressEvents: true },
      ...(filePath ? { filePath } : {}),
    });
    return made.id;
  }
}
