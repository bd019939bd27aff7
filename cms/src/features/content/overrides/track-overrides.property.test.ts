import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  type OverrideSystem,
  playScenario,
  scenario,
  scenarioFields,
  type Texts,
} from '../../../testing/override-scenario.ts';
import { type DocumentState, mergeSave, type Save } from './track-overrides.ts';

/** The pure rules, with a list of versions instead of a database. */
function createSystem(first: Texts): OverrideSystem<DocumentState> {
  let now: DocumentState = { own: first, overrides: [], library: first };
  const versions = [now];
  const merge = (save: Pick<Save, 'submitted' | 'opened' | 'replaced' | 'choice'>) => {
    const names = { sharedFields: scenarioFields, localFields: [] };
    const outcome = mergeSave({ ...names, ...save, present: now });
    if (outcome.kind === 'conflict') {
      return scenarioFields.filter((path) => outcome.paths.includes(path));
    }
    now = { ...now, own: outcome.values, overrides: outcome.overrides };
    versions.push(now);
    return [];
  };
  return {
    changeLibrary: async (texts) => {
      now = { ...now, library: { ...now.library, ...texts } };
    },
    open: async () => now,
    save: async (opened, submitted, replaced) => merge({ submitted, opened, replaced }),
    choose: async (opened, path, action) =>
      merge({ submitted: {}, opened, choice: { path, action } }),
    restore: async (version) => {
      now = { ...now, ...versions[version], library: now.library };
      versions.push(now);
    },
    read: async () => {
      const own = new Set(now.overrides.map(({ path }) => path));
      const read = (path: string) => String((own.has(path) ? now.own : now.library)?.[path]);
      return { title: read('title'), introduction: read('introduction') };
    },
  };
}

describe('two editors with stale forms', () => {
  it('keep what they typed until somebody knowingly replaces it', async () => {
    const first = { title: 'a', introduction: 'a' };
    await fc.assert(
      fc.asyncProperty(scenario(25), (steps) => playScenario(createSystem(first), first, steps)),
      { numRuns: 2000 },
    );
  });
});
