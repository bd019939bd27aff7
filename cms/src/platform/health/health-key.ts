import { randomUUID } from 'node:crypto';

const registryKey = Symbol.for('digivaardig.cms.health-key');

/** A key that only this process knows: the same in every bundle that Next makes of our code. */
export function getHealthKey(): string {
  const shared = globalThis as { [registryKey]?: string };
  return (shared[registryKey] ??= randomUUID());
}
