import type { CollectionConfig, Endpoint, GlobalConfig, Plugin } from 'payload';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';
import { cleanCollectionInput, cleanGlobalInput } from '../fields/clean-input.ts';
import { rejectOddDates } from './reject-odd-dates.ts';
import { translateError } from './translate-error.ts';
import { limitQuery } from './limit-query.ts';
import { limits } from './limits.ts';
import { validatePayloadShape } from './validate-payload-shape.ts';

const closeRoute = (method: Endpoint['method'], path: string): Endpoint => ({
  method,
  path,
  handler: () => {
    throw userError(messages.errors.notFound, 404);
  },
});

/** Payload adds these endpoints to collections without versions too, where they fail. */
const versionRoutes = [
  closeRoute('get', '/versions'),
  closeRoute('get', '/versions/:id'),
  closeRoute('post', '/versions/:id'),
];

const listRoutes = ({
  endpoints,
  versions,
}: Pick<CollectionConfig, 'endpoints' | 'versions'>): Endpoint[] | false =>
  endpoints === false ? false : [...(endpoints ?? []), ...(versions ? [] : versionRoutes)];

const limitCollection = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  endpoints: listRoutes(config),
  hooks: {
    ...config.hooks,
    beforeOperation: [
      rejectOddDates,
      validatePayloadShape,
      limitQuery,
      ...(config.hooks?.beforeOperation ?? []),
    ],
    beforeValidate: [cleanCollectionInput, ...(config.hooks?.beforeValidate ?? [])],
  },
});

const limitGlobal = (config: GlobalConfig): GlobalConfig => ({
  ...config,
  endpoints: listRoutes(config),
  hooks: {
    ...config.hooks,
    beforeValidate: [cleanGlobalInput, ...(config.hooks?.beforeValidate ?? [])],
  },
});

/**
 * Limits what any request may send and receive, in every collection: sizes, pages, unsafe names,
 * dates and characters. As
 * a plugin it also covers collections that are added later.
 */
export const requestLimitsPlugin: Plugin = (config) => ({
  ...config,
  maxDepth: limits.depth,
  collections: (config.collections ?? []).map(limitCollection),
  globals: (config.globals ?? []).map(limitGlobal),
  endpoints: [
    ...(config.endpoints ?? []),
    // Payload's Next route generates preview images for anybody.
    closeRoute('get', '/og'),
  ],
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), translateError] },
});
