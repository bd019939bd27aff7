import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdviceInput } from './advice-input.ts';
import type { AdviceModule } from './advice-module.ts';
import { advise } from './advise.ts';

const module = (id: string, more: Partial<AdviceModule> = {}): AdviceModule => ({
  id,
  themeId: 'privacy',
  level: 1,
  deliveryForm: 'online',
  requires: [],
  on: true,
  ...more,
});
const input = (more: Partial<AdviceInput> = {}): AdviceInput => ({
  results: [{ themeId: 'privacy', level: 0, minimum: 2 }],
  rules: [
    { id: 'minimum', when: { kind: 'belowMinimum' }, obligation: 'mandatory', atMost: 3 },
    {
      id: 'grow',
      when: { kind: 'belowLevel', level: 3 },
      obligation: 'voluntary',
      atMost: 1,
    },
  ],
  modules: [module('a'), module('b', { level: 2 })],
  done: new Set(),
  ...more,
});
const ids = (given: AdviceInput) => advise(given).recommendations.map(({ moduleId }) => moduleId);

describe('advise', () => {
  it('gives a gap the modules up to the minimum, each with its reason', () => {
    const reason = { kind: 'gap', ruleId: 'minimum', themeId: 'privacy', level: 0, wanted: 2 };
    expect(advise(input())).toEqual({
      recommendations: [
        { moduleId: 'a', obligation: 'mandatory', reason },
        { moduleId: 'b', obligation: 'mandatory', reason },
      ],
      demands: [],
    });
  });
  it('is voluntary for who is above the minimum, and nothing for who is at the top', () => {
    const results = [{ themeId: 'privacy', level: 2, minimum: 2 }];
    const modules = [module('c', { level: 3 })];
    expect(advise(input({ results, modules })).recommendations).toMatchObject([
      { moduleId: 'c', obligation: 'voluntary', reason: { ruleId: 'grow' } },
    ]);
    const top = [{ themeId: 'privacy', level: 3, minimum: 2 }];
    expect(advise(input({ results: top }))).toEqual({ recommendations: [], demands: [] });
  });
  it('starts at the lowest level for who skipped the scan', () => {
    const results = [{ themeId: 'privacy', level: 0 }];
    const modules = [module('c', { level: 3 }), module('b', { level: 2 }), module('a')];
    expect(ids(input({ results, modules }))).toEqual(['a']);
  });
  it('puts first what must be done first, also from another theme', () => {
    const modules = [module('b', { requires: ['z'] }), module('z', { themeId: 'office' })];
    expect(advise(input({ modules })).recommendations).toMatchObject([
      { moduleId: 'z', reason: { kind: 'prerequisite', of: 'b' } },
      { moduleId: 'b', reason: { kind: 'gap' } },
    ]);
  });
  it('does not lead over what is off, and not in circles', () => {
    const off = [module('b', { requires: ['z'] }), module('z', { on: false })];
    expect(ids(input({ modules: off }))).toEqual([]);
    expect(ids(input({ modules: off, done: new Set(['z']) }))).toEqual(['b']);
    const circle = [module('a', { requires: ['b'] }), module('b', { requires: ['a'] })];
    expect(ids(input({ modules: circle }))).toEqual([]);
  });
  it('prefers a delivery form among equals', () => {
    const modules = [module('a'), module('b', { deliveryForm: 'classroom' })];
    expect(ids(input({ modules, preferredForm: 'classroom' }))).toEqual(['b', 'a']);
  });
  it('advises what leads beyond the minimum only where nothing leads up to it', () => {
    const results = [{ themeId: 'privacy', level: 0, minimum: 1 }];
    const further = module('b', { level: 2 });
    expect(ids(input({ results }))).toEqual(['a']);
    expect(ids(input({ results, modules: [further] }))).toEqual(['b']);
  });
  it('puts what is mandatory before what is voluntary', () => {
    const results = [
      { themeId: 'office', level: 1 },
      { themeId: 'privacy', level: 0, minimum: 1 },
    ];
    const modules = [module('a'), module('o', { themeId: 'office', level: 2 })];
    expect(ids(input({ results, modules }))).toEqual(['a', 'o']);
  });
  it('gives no more than the rule says', () => {
    const modules = ['a', 'b', 'c', 'd', 'e'].map((id) => module(id));
    expect(ids(input({ modules }))).toEqual(['a', 'b', 'c']);
  });
  it('keeps a rule to its themes', () => {
    const rules = input().rules.map((rule) => ({ ...rule, themeIds: ['office'] }));
    expect(advise(input({ rules }))).toEqual({ recommendations: [], demands: [] });
  });
  it('records a demand, and whether all there was has been done', () => {
    const gap = { themeId: 'privacy', level: 0, wanted: 2 };
    expect(advise(input({ modules: [] })).demands).toEqual([{ ...gap, because: 'nothingOffered' }]);
    expect(advise(input({ done: new Set(['a', 'b']) })).demands).toEqual([
      { ...gap, because: 'allDone' },
    ]);
  });
});

const themes = ['privacy', 'office', 'apps'];
const someModules = fc
  .array(
    fc.record({
      themeId: fc.constantFrom(...themes),
      level: fc.integer({ min: 1, max: 3 }),
      deliveryForm: fc.constantFrom('online', 'classroom'),
      requires: fc.uniqueArray(
        fc.nat(9).map((at) => `m${at}`),
        { maxLength: 2 },
      ),
      on: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .map((list) => list.map((one, at) => ({ ...one, id: `m${at}` })));
const someInput: fc.Arbitrary<AdviceInput> = fc
  .record({
    levels: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
    minimum: fc.nat(3),
    modules: someModules,
    done: fc.uniqueArray(
      fc.nat(9).map((at) => `m${at}`),
      { maxLength: 4 },
    ),
    preferredForm: fc.constantFrom('online', 'classroom'),
  })
  .map(({ levels, minimum, modules, done, preferredForm }) =>
    input({
      modules,
      preferredForm,
      done: new Set(done),
      results: levels.map((level, at) => ({ themeId: themes[at]!, level, minimum })),
    }),
  );

/** What can be followed, found by letting everything that has all it needs be followed until nothing is left. */
function followable({ modules, done }: AdviceInput): Set<string> {
  const had = new Set(done);
  for (let before = -1; before < had.size;) {
    before = had.size;
    for (const { id, on, requires } of modules) {
      if (on && requires.every((first) => had.has(first))) had.add(id);
    }
  }
  return had;
}

describe('whatever the results and the offer, advise', () => {
  it('never names a module that is off, unknown or done, nor one twice', () => {
    fc.assert(
      fc.property(someInput, (given) => {
        const allowed = given.modules.filter(({ id, on }) => on && !given.done.has(id));
        const names = ids(given);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(allowed.map(({ id }) => id)).toContain(name);
      }),
    );
  });
  it('never names a module before what it requires', () => {
    fc.assert(
      fc.property(someInput, (given) => {
        const had = new Set(given.done);
        for (const name of ids(given)) {
          const { requires } = given.modules.find(({ id }) => id === name)!;
          for (const first of requires) expect(had).toContain(first);
          had.add(name);
        }
      }),
    );
  });
  it('has something for every gap that has material, and a demand for each other', () => {
    fc.assert(
      fc.property(someInput, (given) => {
        const { recommendations, demands } = advise(given);
        const possible = followable(given);
        for (const { themeId, level, minimum = 0 } of given.results) {
          const wanted = level < minimum ? minimum : 3;
          const material = given.modules.filter(
            ({ id, ...one }) =>
              one.themeId === themeId &&
              one.level > level &&
              possible.has(id) &&
              !given.done.has(id),
          );
          const gaps = recommendations.filter(
            ({ reason }) => reason.kind === 'gap' && reason.themeId === themeId,
          );
          const demanded = demands.filter((demand) => demand.themeId === themeId);
          expect(gaps.length > 0).toBe(level < wanted && material.length > 0);
          expect(demanded.length).toBe(level < wanted && material.length === 0 ? 1 : 0);
        }
      }),
    );
  });
  it('does not mind the order in which the modules are listed', () => {
    fc.assert(
      fc.property(someInput, (given) => {
        expect(advise({ ...given, modules: given.modules.toReversed() })).toEqual(advise(given));
      }),
    );
  });
});
