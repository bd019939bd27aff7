import { expect, it } from 'vitest';
import { emptyPhases } from './find-empty-phases.ts';

it('keeps the phases in which no material is used', () => {
  const phases = [{ key: '0' }, { key: '1' }, { key: '2a' }];
  const materials = [{ phaseKeys: ['1'] }, { phaseKeys: ['1', '2a'] }];
  expect(emptyPhases(phases, materials)).toEqual([{ key: '0' }]);
});
