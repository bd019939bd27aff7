/** How much material a theme has for a municipality. */
export type Coverage = 'extensive' | 'limited' | 'empty';

/**
 * Computes the coverage from the number of modules that are on.
 * @param modules an integer of at least 0
 * @param extensiveFrom the lowest number of modules that counts as extensive, at least 1; the
 * programme sets it, 6 by default
 * @throws RangeError when an argument is out of its range
 */
export function computeCoverage(modules: number, extensiveFrom: number): Coverage {
  if (!Number.isInteger(modules) || modules < 0) throw new RangeError('modules: 0 or more');
  if (!Number.isInteger(extensiveFrom) || extensiveFrom < 1) {
    throw new RangeError('extensiveFrom: 1 or more');
  }
  if (modules === 0) return 'empty';
  return modules >= extensiveFrom ? 'extensive' : 'limited';
}
