/** How much material a theme has for a municipality. */
export type Coverage = 'extensive' | 'limited' | 'empty';

/**
 * Coverage from the number of modules that are on.
 * @param modules whole number of modules, 0 or more
 * @param extensiveFrom smallest number that counts as extensive, at least 1; the programme sets it, 6 by default
 * @throws RangeError when either is no such number
 */
export function coverageOf(modules: number, extensiveFrom: number): Coverage {
  if (!Number.isInteger(modules) || modules < 0) throw new RangeError('modules: 0 or more');
  if (!Number.isInteger(extensiveFrom) || extensiveFrom < 1) {
    throw new RangeError('extensiveFrom: 1 or more');
  }
  if (modules === 0) return 'empty';
  return modules >= extensiveFrom ? 'extensive' : 'limited';
}
