import { randomUUID } from 'node:crypto';

declare global {
  var digivaardigHealthKey: string | undefined;
}

/** A key that only this process knows: the same in every bundle that Next makes of our code. */
export const getHealthKey = (): string => (globalThis.digivaardigHealthKey ??= randomUUID());
