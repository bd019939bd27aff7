import { describe, expect, it } from 'vitest';
import { createFakeCms } from '../testing/fake-cms/fake-cms.ts';
import { people } from '../testing/fake-cms/people.ts';
import { withServer } from '../testing/with-server.ts';
import { getClient } from './client.ts';
import { MeDocument } from './generated/graphql.ts';
import { queryCms } from './query-cms.ts';

describe('queryCms', () => {
  it('gives users who ask the same at the same time their own answers', async () => {
    const names = await withServer(createFakeCms({ dashboardSize: 0 }), (cmsUrl) => {
      const queryName = async (token: string | undefined) => {
        const result = await queryCms({ cmsUrl, headers: {}, token }, MeDocument, {});
        return result.kind === 'data' ? result.data.SiteMe?.name : result.kind;
      };
      const tokens = [...people.map(({ email }) => email), undefined];
      return Promise.all([...tokens, ...tokens].map(queryName));
    });
    const expected = [...people.map(({ name }) => name), undefined];
    expect(names).toEqual([...expected, ...expected]);
  });

  it('leaves nothing in the client that all users share', async () => {
    const client = await withServer(createFakeCms({ dashboardSize: 0 }), async (cmsUrl) => {
      await queryCms({ cmsUrl, headers: {}, token: people[0]?.email }, MeDocument, {});
      return getClient(cmsUrl);
    });
    expect(client.extract()).toEqual({});
  });

  it('says that the cms is unreachable when it is', async () => {
    const caller = { cmsUrl: 'http://127.0.0.1:1', headers: {} };
    expect(await queryCms(caller, MeDocument, {})).toEqual({ kind: 'unreachable' });
  });
});
