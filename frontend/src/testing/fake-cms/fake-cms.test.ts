import { type DocumentNode, Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { getClient } from '../../graphql/client.ts';
import * as operations from '../../graphql/generated/graphql.ts';
import { withServer } from '../with-server.ts';
import { createFakeCms } from './fake-cms.ts';
import { people } from './people.ts';

const queries = Object.entries(operations).filter(([, value]) =>
  value.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION),
);
const variables = {
  municipality: 'assen',
  slug: 'analoge-idealist',
  query: 'wachtwoord',
  page: 1,
  draft: false,
  key: 'goede-sleutel',
  feed: true,
};

describe('createFakeCms', () => {
  it.each(queries)('answers %s as the schema describes', async (_name, operation) => {
    const query: DocumentNode = operation;
    const data = await withServer(createFakeCms({ dashboardSize: 3 }), async (url) => {
      const headers = { authorization: `JWT ${people.at(-1)?.email ?? ''}` };
      return (await getClient(url).query({ query, variables, context: { headers } })).data;
    });
    expect(data).toBeDefined();
  });
});
