import type { CollectionSlug, Payload, Where } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';

/** Makes documents once: a seed that was broken off goes on where it stopped. */
export class SeedContext {
  readonly payload: Payload;
  readonly now: Date;
  readonly #report: (done: number) => void;
  #made = 0;

  constructor(payload: Payload, now: Date, report: (done: number) => void) {
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
