import { describe, expect, it } from 'vitest';
import { aModule } from '../../../testing/a-theme.ts';
import { isShown, noFilter, parseStartState, toFilteredPath } from './filter-items.ts';

describe('the state “ending”', () => {
  const shows = (module: Parameters<typeof isShown>[0]) =>
    isShown(module, { ...noFilter, state: 'ending' }, new Set([module.id]), new Map());
  it('chooses lessons of which the licence ends', () => {
    expect(shows(aModule({ id: 'a', licensedUntil: '2027-03-31' }))).toBe(true);
    expect(shows(aModule({ id: 'b', licensedUntil: null }))).toBe(false);
  });
  it('chooses nothing that has no licence', () => {
    const { licensedUntil: _none, ...material } = aModule({ id: 'c' });
    expect(shows(material)).toBe(false);
  });
});

describe('parseStartState', () => {
  it('reads what toFilteredPath writes', () => {
    const { search } = new URL(toFilteredPath('/moduleaanbod', 'waiting'), 'https://x.nl');
    expect(parseStartState(Object.fromEntries(new URLSearchParams(search)))).toBe('waiting');
  });
  it.each([{}, { toon: '' }, { toon: 'alles' }, { toon: ['on', 'off'] }, { toon: undefined }])(
    'begins without a state for %j',
    (parameters) => {
      expect(parseStartState(parameters)).toBe('');
    },
  );
});
