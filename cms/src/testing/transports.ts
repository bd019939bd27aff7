import { type CollectionSlug, formatNames } from 'payload';
import { type Answer, callGraphql, callRest } from './call-cms.ts';
import { inGraphql } from './in-graphql.ts';

interface Write {
  token: string | null;
  slug: CollectionSlug;
  data: object;
  draft?: boolean;
}

interface Change extends Write {
  id: string;
}

/** The two ways in which a program outside the cms can write. */
interface Transport {
  create(write: Write): Promise<Answer>;
  update(change: Change): Promise<Answer>;
}

const rest: Transport = {
  create: ({ token, slug, data, draft = false }) =>
    callRest(token, 'POST', `/${slug}?draft=${draft}`, data),
  update: ({ token, slug, data, id, draft = false }) =>
    callRest(token, 'PATCH', `/${slug}/${id}?draft=${draft}`, data),
};

const draftArgument = (draft: boolean | undefined): string => (draft ? ', draft: true' : '');

const graphql: Transport = {
  create: ({ token, slug, data, draft }) => {
    const { singular } = formatNames(slug);
    return callGraphql(
      token,
      `mutation ($data: mutation${singular}Input!) {
        create${singular}(data: $data${draftArgument(draft)}) { id }
      }`,
      { data: inGraphql(data) },
    );
  },
  update: ({ token, slug, data, id, draft }) => {
    const { singular } = formatNames(slug);
    return callGraphql(
      token,
      `mutation ($id: String!, $data: mutation${singular}UpdateInput!) {
        update${singular}(id: $id, data: $data${draftArgument(draft)}) { id }
      }`,
      { id, data: inGraphql(data) },
    );
  },
};

export const transports = { REST: rest, GraphQL: graphql } as const;
export const transportNames = ['REST', 'GraphQL'] as const;
