import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdviceInput, AdviceModule } from './advice.ts';
import { advise } from './advise.ts';

const module = (id: string, more: Partial<AdviceModule> = {}): AdviceModule => ({
  id,
  themeId: 'privacy',
  level: 1,
  deliveryForm: 'online',
  prerequisiteIds: [],
  isOffered: true,
  ...more,
});
const input = (more: Partial<AdviceInput> = {}): AdviceInput => ({
  results: [{ themeId: 'privacy', level: 0, minimum: 2 }],
  rules: [
    { id: 'minimum', when: { kind: 'belowMinimum' }, obligation: 'mandatory', maxModules: 3 },
    {
      id: 'grow',
      when: { kind: 'belowLevel', level: 3 },
      obligation: 'voluntary',
      maxModules: 1,
    },
  ],
  modules: [module('a'), module('b', { level: 2 })],
  completedModuleIds: new Set(),
  ...more,
});
const ids = (given: AdviceInput) => advise(given).recommendations.map(({ moduleId }) => moduleId);

describe('advise', () => {
  it('gives a gap the modules up to the minimum, each with its reason', () => {
    const reason = { kind: 'gap', ruleId: 'minimum', themeId: 'privacy', level: 0, targetLevel: 2 };
    expect(advise(input())).toEqual({
      recommendations: [
        { moduleId: 'a', obligation: 'mandatory', reason },
        { moduleId: 'b', obligation: 'mandatory', reason },
      ],
      demands: [],
    });
  });
  it('is voluntary at or above the minimum, and empty at the highest level', () => {
    const results = [{ themeId: 'privacy', level: 2, minimum: 2 }];
    const modules = [module('c', { level: 3 })];
    expect(advise(input({ results, modules })).recommendations).toMatchObject([
      { moduleId: 'c', obligation: 'voluntary', reason: { ruleId: 'grow' } },
    ]);
    const top = [{ themeId: 'privacy', level: 3, minimum: 2 }];
    expect(advise(input({ results: top }))).toEqual({ recommendations: [], demands: [] });
  });
  it('starts at the lowest level for a person who skipped the scan', () => {
    const results = [{ themeId: 'privacy', level: 0 }];
    const modules = [module('c', { level: 3 }), module('b', { level: 2 }), module('a')];
    expect(ids(input({ results, modules }))).toEqual(['a']);
  });
  it('puts prerequisites first, also those of another theme', () => {
    const modules = [module('b', { prerequisiteIds: ['z'] }), module('z', { themeId: 'office' })];
    expect(advise(input({ modules })).recommendations).toMatchObject([
      { moduleId: 'z', reason: { kind: 'prerequisite', forModuleId: 'b' } },
      { moduleId: 'b', reason: { kind: 'gap' } },
    ]);
  });
  it('leaves out a module whose prerequisites are not offered or form a cycle', () => {
    const off = [module('b', { prerequisiteIds: ['z'] }), module('z', { isOffered: false })];
    expect(ids(input({ modules: off }))).toEqual([]);
    expect(ids(input({ modules: off, completedModuleIds: new Set(['z']) }))).toEqual(['b']);
    const circle = [
      module('a', { prerequisiteIds: ['b'] }),
      module('b', { prerequisiteIds: ['a'] }),
    ];
    expect(ids(input({ modules: circle }))).toEqual([]);
  });
  it('puts the preferred delivery form first within a level', () => {
    const modules = [module('a'), module('b', { deliveryForm: 'classroom' })];
    expect(ids(input({ modules, preferredForm: 'classroom' }))).toEqual(['b', 'a']);
  });
  it('advises a module beyond the minimum only when no module leads up to it', () => {
    const results = [{ themeId: 'privacy', level: 0, minimum: 1 }];
    const further = module('b', { level: 2 });
    expect(ids(input({ results }))).toEqual(['a']);
    expect(ids(input({ results, modules: [further] }))).toEqual(['b']);
  });
  it('puts mandatory modules before voluntary ones', () => {
    const results = [
      { themeId: 'office', level: 1 },
      { themeId: 'privacy', level: 0, minimum: 1 },
    ];
    const modules = [module('a'), module('o', { themeId: 'office', level: 2 })];
    expect(ids(input({ results, modules }))).toEqual(['a', 'o']);
  });
  it('advises at most the number of modules of the rule', () => {
    const modules = ['a', 'b', 'c', 'd', 'e'].map((id) => module(id));
    expect(ids(input({ modules }))).toEqual(['a', 'b', 'c']);
  });
  it('applies a rule only to its themes', () => {
    const rules = input().rules.map((rule) => ({ ...rule, themeIds: ['office'] }));
    expect(advise(input({ rules }))).toEqual({ recommendations: [], demands: [] });
  });
  it('reports a demand, and whether the person finished all modules', () => {
    const gap = { themeId: 'privacy', level: 0, targetLevel: 2 };
    expect(advise(input({ modules: [] })).demands).toEqual([{ ...gap, cause: 'nothingOffered' }]);
    expect(advise(input({ completedModuleIds: new Set(['a', 'b']) })).demands).toEqual([
      { ...gap, cause: 'allDone' },
    ]);
  });
});

const themes = ['privacy', 'office', 'apps'];
const arbitraryModules = fc
  .array(
    fc.record({
      themeId: fc.constantFrom(...themes),
      level: fc.integer({ min: 1, max: 3 }),
      deliveryForm: fc.constantFrom('online', 'classroom'),
      prerequisiteIds: fc.uniqueArray(
        fc.nat(9).map((index) => `m${index}`),
        { maxLength: 2 },
      ),
      isOffered: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .map((list) => list.map((one, index) => ({ ...one, id: `m${index}` })));
const arbitraryInput: fc.Arbitrary<AdviceInput> = fc
  .record({
    levels: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
    minimum: fc.nat(3),
    modules: arbitraryModules,
    done: fc.uniqueArray(
      fc.nat(9).map((index) => `m${index}`),
      { maxLength: 4 },
    ),
    preferredForm: fc.constantFrom('online', 'classroom'),
  })
  .map(({ levels, minimum, modules, done, preferredForm }) =>
    input({
      modules,
      preferredForm,
      completedModuleIds: new Set(done),
      results: levels.map((level, index) => ({ themeId: themes[index]!, level, minimum })),
    }),
  );

/**
 * Returns the modules that can be followed, by adding modules with all prerequisites until none is
 * left.
 */
function findFollowable({ modules, completedModuleIds }: AdviceInput): Set<string> {
  const followable = new Set(completedModuleIds);
  for (let size = -1; size < followable.size;) {
    size = followable.size;
    for (const { id, isOffered, prerequisiteIds } of modules) {
      if (isOffered && prerequisiteIds.every((first) => followable.has(first))) followable.add(id);
    }
  }
  return followable;
}

describe('advise, for any results and modules', () => {
  it('never advises a module that is not offered, unknown or finished, nor one twice', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        const allowed = given.modules.filter(
          ({ id, isOffered }) => isOffered && !given.completedModuleIds.has(id),
        );
        const names = ids(given);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(allowed.map(({ id }) => id)).toContain(name);
      }),
    );
  });
  it('never advises a module before its prerequisites', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        const finished = new Set(given.completedModuleIds);
        for (const name of ids(given)) {
          const { prerequisiteIds } = given.modules.find(({ id }) => id === name)!;
          for (const first of prerequisiteIds) expect(finished).toContain(first);
          finished.add(name);
        }
      }),
    );
  });
  it('advises a module for every gap with material, and reports a demand for every other gap', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        const { recommendations, demands } = advise(given);
        const possible = findFollowable(given);
        for (const { themeId, level, minimum = 0 } of given.results) {
          const targetLevel = level < minimum ? minimum : 3;
          const material = given.modules.filter(
            ({ id, ...one }) =>
              one.themeId === themeId &&
              one.level > level &&
              possible.has(id) &&
              !given.completedModuleIds.has(id),
          );
          const gaps = recommendations.filter(
            ({ reason }) => reason.kind === 'gap' && reason.themeId === themeId,
          );
          const themeDemands = demands.filter((demand) => demand.themeId === themeId);
          expect(gaps.length > 0).toBe(level < targetLevel && material.length > 0);
          expect(themeDemands.length).toBe(level < targetLevel && material.length === 0 ? 1 : 0);
        }
      }),
    );
  });
  it('does not depend on the order of the modules', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        expect(advise({ ...given, modules: given.modules.toReversed() })).toEqual(advise(given));
      }),
    );
  });
});
