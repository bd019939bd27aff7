import { describe, expect, it } from 'vitest';
import { isArchiveState } from './archive-state.ts';

const open = { name: 'Assen', archivedAt: null, export: { state: 'none' } };
const done = { state: 'done', finishedAt: '2026-01-02T03:04:05.000Z', bytes: 12 };

describe('isArchiveState', () => {
  it('accepts an open municipality, and an archived one with its export', () => {
    expect(isArchiveState(open)).toBe(true);
    expect(isArchiveState({ ...open, archivedAt: '2026-01-02', export: done })).toBe(true);
  });
  it.each([
    ['no object', null],
    ['another type of field', { ...open, archivedAt: 1 }],
    ['a missing export', { name: 'Assen', archivedAt: null }],
    ['an unknown state', { ...open, export: { state: 'lost' } }],
    ['a finished export without size', { ...open, export: { ...done, bytes: undefined } }],
  ])('rejects %s', (_what, value) => {
    expect(isArchiveState(value)).toBe(false);
  });
});
