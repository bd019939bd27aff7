import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms } from '../../src/testing/open-cms.ts';
import { allActors } from '../../src/testing/rights/actors.ts';
import { openCollections } from '../../src/testing/rights/expectations.ts';
import { createRightsFixture } from '../../src/testing/rights/create-rights-fixture.ts';
import { operations } from '../../src/testing/rights/operations.ts';
import { ownRoutes } from '../../src/testing/rights/own-routes.ts';
import { runEverywhere } from '../../src/testing/rights/run-everywhere.ts';
import type { RightsFixture } from '../../src/testing/rights/run-operation.ts';

let payload: Payload;
let stage: RightsFixture;

beforeAll(async () => {
  payload = await openCms();
  stage = await createRightsFixture(payload, allActors);
});
afterAll(() => payload.destroy());

const collections = openCollections as CollectionSlug[];

describe('every person', () => {
  it.each(collections)('can do in %s exactly what they may', async (slug) => {
    const wrong: string[] = [];
    const here = ownRoutes.filter(({ slugs }) => slugs.includes(slug));
    for (const operation of [...operations, ...here]) {
      wrong.push(...(await runEverywhere(stage, operation, slug, allActors)));
    }
    expect(wrong).toEqual([]);
  });
});
