import type { CollectionSlug } from 'payload';
import type { ActorName, Place } from './actors.ts';
import { inLibrary, listBoundaryActors } from './expectations.ts';
import type { Operation } from './operations.ts';
import { runOperation, type RightsFixture } from './run-operation.ts';

/**
 * Has people try an operation wherever its documents stand: these, or those on both sides of the
 * right that the operation needs.
 */
export async function runEverywhere(
  stage: RightsFixture,
  operation: Operation,
  slug: CollectionSlug,
  people?: readonly ActorName[],
): Promise<string[]> {
  const { config } = stage.world.payload.collections[slug];
  if (operation.only && !operation.only(config)) return [];
  const rightIn = operation.rightIn?.(slug) ?? slug;
  const places: Place[] = inLibrary(rightIn) ? ['library'] : ['A', 'B'];
  const wrong: string[] = [];
  for (const place of places) {
    const asked = people ?? listBoundaryActors(operation.needs, rightIn, place);
    wrong.push(...(await runOperation(stage, { operation, slug, place, people: asked })));
  }
  return wrong;
}
