import type { CollectionSlug } from 'payload';
import type { ActorName, Place } from './actors.ts';
import { inLibrary } from './expectations.ts';
import type { Operation } from './operations.ts';
import { runOperation, type Stage } from './run-operation.ts';

/** Has these people try an operation wherever its documents stand. */
export async function runEverywhere(
  stage: Stage,
  operation: Operation,
  slug: CollectionSlug,
  people: readonly ActorName[],
): Promise<string[]> {
  const { config } = stage.world.payload.collections[slug];
  if (operation.only && !operation.only(config)) return [];
  const rightIn = operation.rightIn?.(slug) ?? slug;
  const places: Place[] = inLibrary(rightIn) ? ['library'] : ['A', 'B'];
  const wrong: string[] = [];
  for (const place of places) {
    wrong.push(...(await runOperation(stage, { operation, slug, place, people })));
  }
  return wrong;
}
