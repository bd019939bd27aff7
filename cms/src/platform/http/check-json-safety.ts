import { limits } from './limits.ts';

/** Names that mean something to JavaScript itself, and so never a field. */
const reservedNames: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export type JsonProblem = 'reserved' | 'nesting' | 'operator';

/**
 * What is wrong with the shape of data that somebody sent; null when nothing is. Walks with a list
 * of its own, since data that is nested deep enough breaks whatever calls itself.
 */
export function findJsonProblem(data: unknown): JsonProblem | null {
  const stack: [unknown, number][] = [[data, 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [value, level] = next;
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    if (level > limits.nesting) return 'nesting';
    const entries: [string, unknown][] = Object.entries(value);
    for (const [key, inner] of entries) {
      if (reservedNames.includes(key)) return 'reserved';
      if (key.startsWith('$')) return 'operator';
      stack.push([inner, level + 1]);
    }
  }
  return null;
}
