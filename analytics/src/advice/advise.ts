import type { AdviceInput } from './advice-input.ts';
import type { AdviceModule } from './advice-module.ts';
import type { Advice, Demand, Recommendation } from './advice.ts';
import { findGap, type Gap } from './find-gap.ts';
import { pathToModule } from './path-to-module.ts';

/**
 * From results to modules, each with its reason. Never a module that is off or done; what must come first comes
 * first; every gap gets something when there is something, and is a demand when there is not. Mandatory gaps come
 * before voluntary ones, then in the order of the results; within a gap the lowest level first, then the preferred
 * delivery form. The same input gives the same advice.
 */
export function advise(input: AdviceInput): Advice {
  const modules = new Map(input.modules.map((module) => [module.id, module]));
  const gaps = input.results.flatMap((result) => findGap(result, input.rules) ?? []);
  const recommendations = new Map<string, Recommendation>();
  const demands: Demand[] = [];
  for (const gap of [...gaps].sort((a, b) => rank(a) - rank(b))) {
    const paths = pathsFor(gap, input, modules);
    if (paths.length === 0) demands.push(demandOf(gap, input));
    for (const path of paths) {
      for (const recommendation of recommend(path, gap)) {
        const before = recommendations.get(recommendation.moduleId);
        // What was advised already as a step keeps its place; a gap of its own is the better reason.
        if (before === undefined || before.reason.kind === 'prerequisite') {
          recommendations.set(recommendation.moduleId, merged(before, recommendation));
        }
      }
    }
  }
  return { recommendations: [...recommendations.values()], demands };
}

const rank = ({ rule }: Gap): number => (rule.obligation === 'mandatory' ? 0 : 1);

/** What leads further than wanted is advised only where nothing leads up to it. */
function pathsFor(
  gap: Gap,
  input: AdviceInput,
  modules: ReadonlyMap<string, AdviceModule>,
): string[][] {
  const further = input.modules.filter((module) => leadsOn(module, gap));
  const upTo = further.filter(({ level }) => level <= gap.wanted);
  const paths = pathsThrough(upTo, input, modules);
  const all = paths.length > 0 ? paths : pathsThrough(further, input, modules);
  return all.slice(0, gap.rule.atMost);
}

function pathsThrough(
  candidates: readonly AdviceModule[],
  { done, preferredForm }: AdviceInput,
  modules: ReadonlyMap<string, AdviceModule>,
): string[][] {
  const preferred = (module: AdviceModule) => (module.deliveryForm === preferredForm ? 0 : 1);
  return candidates
    .filter(({ id }) => !done.has(id))
    .sort((a, b) => a.level - b.level || preferred(a) - preferred(b) || (a.id < b.id ? -1 : 1))
    .flatMap(({ id }) => {
      const path = pathToModule(id, modules, done);
      return path === undefined ? [] : [path];
    });
}

const leadsOn = (module: AdviceModule, { themeId, level }: Gap): boolean =>
  module.themeId === themeId && module.level > level;

function recommend(path: readonly string[], { rule, themeId, level, wanted }: Gap) {
  const { obligation } = rule;
  const goal = path[path.length - 1] ?? '';
  return path.map((moduleId): Recommendation => {
    const reason =
      moduleId === goal
        ? { kind: 'gap' as const, ruleId: rule.id, themeId, level, wanted }
        : { kind: 'prerequisite' as const, of: goal };
    return { moduleId, obligation, reason };
  });
}

function merged(before: Recommendation | undefined, after: Recommendation): Recommendation {
  if (before === undefined) return after;
  const reason = after.reason.kind === 'gap' ? after.reason : before.reason;
  const mandatory = [before, after].some(({ obligation }) => obligation === 'mandatory');
  return { ...after, reason, obligation: mandatory ? 'mandatory' : 'voluntary' };
}

function demandOf(gap: Gap, { modules, done }: AdviceInput): Demand {
  const { themeId, level, wanted } = gap;
  const hadAll = modules.some((module) => leadsOn(module, gap) && done.has(module.id));
  return { themeId, level, wanted, because: hadAll ? 'allDone' : 'nothingOffered' };
}
