import type { Payload } from 'payload';

const renamedTypes = [
  ['news.short', 'news.shortageDetected'],
  ['password.linkMade', 'password.resetLinkCreated'],
] as const;

/**
 * Events get names in the past tense. Those that still wait are renamed, so that their mails go
 * out.
 */
export async function up(payload: Payload): Promise<void> {
  const outbox = payload.db.collections['outbox']?.collection;
  if (!outbox) throw new Error('The collection outbox is not in the config.');
  for (const [before, after] of renamedTypes)
    await outbox.updateMany({ type: before }, { $set: { type: after } });
}
