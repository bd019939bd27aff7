import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aModule, aTheme } from '../../../testing/a-theme.ts';
import { isShown, noFilter, type AvailabilityFilter } from './filter-items.ts';
import {
  compareLicenceCoverage,
  compareThemeCoverage,
  addChange,
  addChanges,
  type PendingChanges,
  isOnAfterSave,
  parseStoredChanges,
} from './pending-changes.ts';

const none: PendingChanges = new Map();

describe('addChange and addChanges', () => {
  it('keep only what differs from the saved state', () => {
    const module = aModule({ id: 'a', on: true });
    const off = addChange(none, module, false);
    expect([...off]).toEqual([['a', false]]);
    expect([...addChange(off, module, true)]).toEqual([]);
    expect(isOnAfterSave(module, off)).toBe(false);
  });
  it('switch many items at once, except drafts', () => {
    const modules = [aModule({ id: 'a', on: false }), aModule({ id: 'b', on: false, draft: true })];
    expect([...addChanges(none, modules, true)]).toEqual([['a', true]]);
  });
  it('are empty when everything is switched back, in any order', () => {
    const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), to: fc.boolean() });
    const modules = ['a', 'b', 'c', 'd'].map((id, n) => aModule({ id, on: n % 2 === 0 }));
    fc.assert(
      fc.property(fc.array(item), (switches) => {
        const done = switches.reduce(
          (planned, { id, to }) =>
            addChange(
              planned,
              modules.find((one) => one.id === id)!,
              to,
            ),
          none,
        );
        const undone = modules.reduce((planned, one) => addChange(planned, one, one.on), done);
        expect(undone.size).toBe(0);
        for (const [id, on] of done) expect(modules.find((one) => one.id === id)?.on).toBe(!on);
      }),
    );
  });
});

describe('compareThemeCoverage', () => {
  const modules = [1, 2, 3].map((n) => ({ id: `m${String(n)}`, on: n === 1 }));
  it('counts the modules that are on now and after saving', () => {
    const planned = new Map([
      ['m2', true],
      ['m3', true],
    ]);
    expect(compareThemeCoverage(aTheme('T', modules), planned, 3)).toEqual({
      now: { modules: 1, coverage: 'limited' },
      then: { modules: 3, coverage: 'extensive' },
    });
  });
  it('counts zero for a theme that is off', () => {
    const { now, then } = compareThemeCoverage(aTheme('T', modules, { on: false }), none, 3);
    expect([now, then]).toEqual([
      { modules: 0, coverage: 'empty' },
      { modules: 0, coverage: 'empty' },
    ]);
  });
});

describe('isShown', () => {
  const module = aModule({ id: 'a', level: 'basic', origin: 'adapted', waiting: true });
  const shown = (filter: Partial<AvailabilityFilter>, planned = none, found = new Set(['a'])) =>
    isShown(module, { ...noFilter, ...filter }, found, planned);
  it('shows the search results without other filters', () => {
    expect(shown({})).toBe(true);
    expect(shown({}, none, new Set())).toBe(false);
  });
  it.each<[Partial<AvailabilityFilter>, boolean]>([
    [{ level: 'basic' }, true],
    [{ level: 'advanced' }, false],
    [{ skillKind: 'safety' }, false],
    [{ deliveryForm: 'online', level: 'basic' }, true],
    [{ state: 'adapted' }, true],
    [{ state: 'own' }, false],
    [{ state: 'waiting' }, true],
    [{ state: 'draft' }, false],
    [{ state: 'on' }, true],
    [{ state: 'planned' }, false],
  ])('%j: %s', (filter, expected) => {
    expect(shown(filter)).toBe(expected);
  });
  it('filters by the saved state until changes are saved', () => {
    const planned = new Map([['a', false]]);
    expect(shown({ state: 'on' }, planned)).toBe(true);
    expect(shown({ state: 'off' }, planned)).toBe(false);
    expect(shown({ state: 'planned' }, planned)).toBe(true);
  });
});

describe('parseStoredChanges', () => {
  it('reads back what was stored', () => {
    const changes = new Map([['m1', true]]);
    expect(parseStoredChanges(JSON.stringify([...changes]))).toEqual(changes);
  });
  it.each([null, '', '{', 'null', '{"m1":true}', '["m1"]', '[["m1","yes"]]', '[["m1"]]'])(
    'reads no changes from %j',
    (stored) => {
      expect(parseStoredChanges(stored).size).toBe(0);
    },
  );
});

describe('compareLicenceCoverage', () => {
  const modules = [
    { id: 'a' },
    { id: 'b', licensedUntil: '2027-03-31' },
    { id: 'c', on: false, licensedUntil: '2027-03-31' },
  ];
  it('counts what is left of the modules that are on', () => {
    expect(compareLicenceCoverage(aTheme('T', modules), none, 2)).toEqual({
      now: { modules: 2, coverage: 'extensive' },
      then: { modules: 1, coverage: 'limited' },
    });
  });
  it('follows the changes that are not saved yet', () => {
    const theme = aTheme('T', modules);
    expect(compareLicenceCoverage(theme, new Map([['b', false]]), 2)).toBeNull();
    expect(compareLicenceCoverage(theme, new Map([['c', true]]), 2)).toMatchObject({
      now: { modules: 3 },
      then: { modules: 1 },
    });
  });
  it('says nothing of a theme that is off, or that loses nothing', () => {
    expect(compareLicenceCoverage(aTheme('T', modules, { on: false }), none, 2)).toBeNull();
    expect(compareLicenceCoverage(aTheme('T', [{ id: 'a' }]), none, 2)).toBeNull();
  });
});
