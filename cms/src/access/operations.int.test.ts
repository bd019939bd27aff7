import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms } from '../testing/open-cms.ts';
import { oneOfEachClass, type Place } from '../testing/operations/actors.ts';
import { inLibrary, openCollections } from '../testing/operations/expectations.ts';
import { openStage } from '../testing/operations/open-stage.ts';
import { operations } from '../testing/operations/operations.ts';
import { runOperation, type Stage } from '../testing/operations/run-operation.ts';

let payload: Payload;
let stage: Stage;

beforeAll(async () => {
  payload = await openCms();
  stage = await openStage(payload, oneOfEachClass);
});
afterAll(() => payload.destroy());

describe.each(openCollections as CollectionSlug[])('%s', (slug) => {
  const places: Place[] = inLibrary(slug) ? ['library'] : ['A', 'B'];

  it.each(operations)('$name: done by exactly who may', async (operation) => {
    const { config } = payload.collections[slug];
    if (operation.only?.(config) === false) return;
    const wrong: string[] = [];
    for (const transport of ['REST', 'GraphQL'] as const) {
      for (const place of places) {
        const one = { operation, slug, place, transport, people: oneOfEachClass };
        wrong.push(...(await runOperation(stage, one)));
      }
    }
    expect(wrong).toEqual([]);
  });
});
