import { randomUUID } from 'node:crypto';

const place = Symbol.for('digivaardig.cms.health-key');

/** A key that only this process knows: the same in every bundle that Next makes of our code. */
export function healthKey(): string {
  const shared = globalThis as { [place]?: string };
  return (shared[place] ??= randomUUID());
}
