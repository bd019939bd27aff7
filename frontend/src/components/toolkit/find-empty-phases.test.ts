import { describe, expect, it } from 'vitest';
import { findEmptyPhases } from './find-empty-phases.ts';

describe('findEmptyPhases', () => {
  it('returns the phases in which no material is used', () => {
    const phases = [{ key: '0' }, { key: '1' }, { key: '2a' }];
    const materials = [{ phaseKeys: ['1'] }, { phaseKeys: ['1', '2a'] }];
    expect(findEmptyPhases(phases, materials)).toEqual([{ key: '0' }]);
  });
});
