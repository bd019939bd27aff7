import { describe, expect, it } from 'vitest';
import { chooseNearestModule } from './choose-nearest-module.ts';

const gone = { skillKind: 'safety', level: 'intermediate' };
const of = (name: string, skillKind: string, level: string) => ({ name, skillKind, level });

describe('chooseNearestModule', () => {
  it('takes the same skill kind before a nearer level', () => {
    const candidates = [
      of('other kind', 'operational', 'intermediate'),
      of('same kind', 'safety', 'advanced'),
    ];
    expect(chooseNearestModule(gone, candidates)?.name).toBe('same kind');
  });

  it('takes the nearest level of the same skill kind', () => {
    const candidates = [of('hard', 'safety', 'advanced'), of('same', 'safety', 'intermediate')];
    expect(chooseNearestModule(gone, candidates)?.name).toBe('same');
  });

  it('takes the easier of two levels that are as near', () => {
    const candidates = [of('hard', 'safety', 'advanced'), of('easy', 'safety', 'basic')];
    expect(chooseNearestModule(gone, candidates)?.name).toBe('easy');
  });

  it('takes the first of two that are alike', () => {
    const candidates = [of('first', 'safety', 'basic'), of('second', 'safety', 'basic')];
    expect(chooseNearestModule(gone, candidates)?.name).toBe('first');
  });

  it('takes another skill kind rather than none', () => {
    const candidates = [of('hard', 'strategic', 'advanced'), of('same', 'information', 'basic')];
    expect(chooseNearestModule(gone, candidates)?.name).toBe('same');
  });

  it('finds nothing in nothing', () => {
    expect(chooseNearestModule(gone, [])).toBeUndefined();
  });
});
