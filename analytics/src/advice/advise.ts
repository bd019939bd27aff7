import type { AdviceInput, AdviceModule, Advice, Demand, Recommendation } from './advice.ts';
import { findGap, type Gap } from './find-gap.ts';
import { findPathToModule } from './find-path-to-module.ts';

/**
 * Advises modules for the results of a person, each with its reason. It never advises a module that
 * is not offered or that the person finished, and prerequisites come first. A gap without a module
 * becomes a demand. Mandatory gaps come before voluntary ones, then gaps follow the order of the
 * results; within a gap the lowest level comes first, then the preferred delivery form. The same
 * input gives the same advice.
 */
export function advise(input: AdviceInput): Advice {
  const modules = new Map(input.modules.map((module) => [module.id, module]));
  const gaps = input.results.flatMap((result) => findGap(result, input.rules) ?? []);
  const recommendations = new Map<string, Recommendation>();
  const demands: Demand[] = [];
  for (const gap of [...gaps].sort((a, b) => getRank(a) - getRank(b))) {
    const paths = findPaths(gap, input, modules);
    if (paths.length === 0) demands.push(toDemand(gap, input));
    for (const path of paths) {
      for (const recommendation of toRecommendations(path, gap)) {
        const existing = recommendations.get(recommendation.moduleId);
        // A module that was advised as a prerequisite keeps its position; a gap of its own is the
        // better reason.
        if (existing === undefined || existing.reason.kind === 'prerequisite') {
          recommendations.set(
            recommendation.moduleId,
            mergeRecommendations(existing, recommendation),
          );
        }
      }
    }
  }
  return { recommendations: [...recommendations.values()], demands };
}

const getRank = ({ rule }: Gap): number => (rule.obligation === 'mandatory' ? 0 : 1);

/** Modules beyond the target level are advised only when no module leads up to it. */
function findPaths(
  gap: Gap,
  input: AdviceInput,
  modules: ReadonlyMap<string, AdviceModule>,
): string[][] {
  const beyond = input.modules.filter((module) => leadsAbove(module, gap));
  const upToTarget = beyond.filter(({ level }) => level <= gap.targetLevel);
  const paths = toPaths(upToTarget, input, modules);
  const usablePaths = paths.length > 0 ? paths : toPaths(beyond, input, modules);
  return usablePaths.slice(0, gap.rule.maxModules);
}

function toPaths(
  candidates: readonly AdviceModule[],
  { completedModuleIds, preferredForm }: AdviceInput,
  modules: ReadonlyMap<string, AdviceModule>,
): string[][] {
  const getFormRank = (module: AdviceModule) => (module.deliveryForm === preferredForm ? 0 : 1);
  return candidates
    .filter(({ id }) => !completedModuleIds.has(id))
    .sort((a, b) => a.level - b.level || getFormRank(a) - getFormRank(b) || (a.id < b.id ? -1 : 1))
    .flatMap(({ id }) => {
      const path = findPathToModule(id, modules, completedModuleIds);
      return path === undefined ? [] : [path];
    });
}

const leadsAbove = (module: AdviceModule, { themeId, level }: Gap): boolean =>
  module.themeId === themeId && module.level > level;

function toRecommendations(path: readonly string[], { rule, themeId, level, targetLevel }: Gap) {
  const { obligation } = rule;
  const goal = path[path.length - 1] ?? '';
  return path.map((moduleId): Recommendation => {
    const reason =
      moduleId === goal
        ? { kind: 'gap' as const, ruleId: rule.id, themeId, level, targetLevel }
        : { kind: 'prerequisite' as const, forModuleId: goal };
    return { moduleId, obligation, reason };
  });
}

function mergeRecommendations(
  existing: Recommendation | undefined,
  added: Recommendation,
): Recommendation {
  if (existing === undefined) return added;
  const reason = added.reason.kind === 'gap' ? added.reason : existing.reason;
  const isMandatory = [existing, added].some(({ obligation }) => obligation === 'mandatory');
  return { ...added, reason, obligation: isMandatory ? 'mandatory' : 'voluntary' };
}

function toDemand(gap: Gap, { modules, completedModuleIds }: AdviceInput): Demand {
  const { themeId, level, targetLevel } = gap;
  const hasCompleted = modules.some(
    (module) => leadsAbove(module, gap) && completedModuleIds.has(module.id),
  );
  return { themeId, level, targetLevel, cause: hasCompleted ? 'allDone' : 'nothingOffered' };
}
