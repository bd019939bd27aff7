import { Kind, type DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import { createClient } from '../../graphql/client.ts';
import * as operations from '../../graphql/generated/graphql.ts';
import { listening } from '../with-server.ts';
import { fakeCms } from './fake-cms.ts';
import { people } from './people.ts';

const queries = Object.entries(operations).filter(([, value]) =>
  value.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION),
);
const variables = {
  municipality: 'assen',
  slug: 'analoge-idealist',
  page: 1,
  draft: false,
  key: 'goede-sleutel',
  feed: true,
};

it.each(queries)('answers %s as the schema says', async (_name, typed) => {
  const query: DocumentNode = typed;
  const data = await listening(fakeCms({ dashboardSize: 3 }), async (url) => {
    const client = createClient(url, people.at(-1)?.email);
    return (await client.query({ query, variables, fetchPolicy: 'no-cache' })).data;
  });
  expect(data).toBeDefined();
});
