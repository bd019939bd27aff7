import type { ModuleParent, ThemeParent } from './read-site-themes.ts';

/** A module as far as the choice depends on it. */
interface Candidate {
  module: { origin: string; values: { minutes?: number | null } };
}

const compareCandidates = (a: Candidate, b: Candidate): number =>
  (a.module.values.minutes ?? Infinity) - (b.module.values.minutes ?? Infinity) ||
  Number(b.module.origin === 'own') - Number(a.module.origin === 'own');

/**
 * Chooses the module that a reader can begin with: of the easiest modules of all themes the
 * shortest one. Of two that are as short, the municipality's own comes first, and else the one of
 * the theme that the site lists first. Undefined without modules.
 */
export function chooseFirstModule(themes: readonly ThemeParent[]): ModuleParent | undefined {
  const modules = themes.flatMap((theme) => theme.modules);
  const basic = modules.filter(({ module }) => module.values.level === 'basic');
  // The sort is stable, so that the order of the themes decides last.
  return (basic.length > 0 ? basic : modules).toSorted(compareCandidates)[0];
}
