import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCms } from '../../src/testing/open-cms.ts';
import { oneOfEachClass } from '../../src/testing/rights/actors.ts';
import { openCollections } from '../../src/testing/rights/expectations.ts';
import { createRightsFixture } from '../../src/testing/rights/create-rights-fixture.ts';
import { operations } from '../../src/testing/rights/operations.ts';
import { ownRoutes } from '../../src/testing/rights/own-routes.ts';
import type { RightsFixture } from '../../src/testing/rights/run-operation.ts';
import { runEverywhere } from '../../src/testing/rights/run-everywhere.ts';

/**
 * Every operation of every collection, for the people on both sides of the right that it needs; see
 * testing/rights/expectations.ts for who may do what. tenancy-matrix.deep.test.ts tests all
 * people.
 */
let payload: Payload;
let stage: RightsFixture;

beforeAll(async () => {
  payload = await openCms();
  stage = await createRightsFixture(payload, oneOfEachClass);
});

describe.each(openCollections as CollectionSlug[])('the collection %s', (slug) => {
  it.each(operations)('allows $name to exactly the people with the right', async (operation) => {
    expect(await runEverywhere(stage, operation, slug)).toEqual([]);
  });
});

describe.each(ownRoutes)('$route: $name', (route) => {
  it.each(route.slugs)('is allowed in %s to exactly the people with the right', async (slug) => {
    expect(await runEverywhere(stage, route, slug)).toEqual([]);
  });
});
