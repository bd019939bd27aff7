import type { CollectionSlug, Payload, Where } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

/** Creates each document once: an interrupted seed continues where it stopped. */
export class SeedContext {
  readonly payload: Payload;
  readonly now: Date;
  readonly #report: (done: number) => void;
  #count = 0;

  constructor(payload: Payload, now: Date, report: (done: number) => void) {
    this.payload = payload;
    this.now = now;
    this.#report = report;
  }

  /** Returns the id of the document that `where` matches, or creates one from `data`. */
  async once(
    collection: CollectionSlug,
    where: Where,
    data: Record<string, unknown>,
    filePath?: string,
  ): Promise<string> {
    const system = asSystem(this.payload);
    this.#report((this.#count += 1));
    const result = await system.find({ collection, where, limit: 1, pagination: false });
    const existing = result.docs[0];
    if (existing) return existing.id;
    const created = await system.create({
      collection,
      data: data as never,
      context: { suppressEvents: true },
      ...(filePath ? { filePath } : {}),
    });
    return created.id;
  }
}
