import type { Shown } from './shown.ts';

/** A figure from two others: withheld when either is, since it would tell the other; none when either is. */
export function combineShown(a: Shown, b: Shown, by: (a: number, b: number) => number): Shown {
  if (a.kind === 'withheld' || b.kind === 'withheld') return { kind: 'withheld' };
  if (a.kind === 'none' || b.kind === 'none') return { kind: 'none' };
  const value = by(a.value, b.value);
  return Number.isFinite(value) ? { kind: 'value', value } : { kind: 'none' };
}
