import { limits } from './limits.ts';

/** Names with a meaning in JavaScript itself, which no field may have. */
const reservedNames: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export type JsonProblem = 'reserved' | 'nesting' | 'operator';

/**
 * Finds what makes JSON from a client unsafe; null when it is safe. It uses a stack of its own,
 * since deeply nested data would overflow that of a recursive function.
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
