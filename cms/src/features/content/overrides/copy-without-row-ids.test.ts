import { describe, expect, it } from 'vitest';
import { copyWithoutRowIds } from './copy-without-row-ids.ts';

describe('copyWithoutRowIds', () => {
  const body = { root: { children: [{ type: 'text', id: 'n1' }] } };
  const values = { id: 'd1', goals: [{ id: 'r1', text: 'Doel' }], phases: ['0'], body };

  it('removes the ids of rows and nothing else', () => {
    expect(copyWithoutRowIds(values)).toEqual({ ...values, goals: [{ text: 'Doel' }] });
  });
  it('does not change the original', () => {
    copyWithoutRowIds(values);
    expect(values.goals).toEqual([{ id: 'r1', text: 'Doel' }]);
  });
});
