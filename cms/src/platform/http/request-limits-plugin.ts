import type { CollectionConfig, Endpoint, GlobalConfig, Plugin } from 'payload';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';
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

/** Payload opens these for collections that keep no versions too, where they break. */
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
    beforeOperation: [validatePayloadShape, limitQuery, ...(config.hooks?.beforeOperation ?? [])],
  },
});

const limitGlobal = (config: GlobalConfig): GlobalConfig => ({
  ...config,
  endpoints: listRoutes(config),
});

/**
 * Bounds what anybody may send, for every collection alike: sizes, pages, odd names; and what comes
 * back when it is too much. Whoever adds a collection cannot forget it.
 */
export const requestLimitsPlugin: Plugin = (config) => ({
  ...config,
  maxDepth: limits.depth,
  collections: (config.collections ?? []).map(limitCollection),
  globals: (config.globals ?? []).map(limitGlobal),
  endpoints: [
    ...(config.endpoints ?? []),
    // Next's side of Payload draws pictures for whoever asks.
    closeRoute('get', '/og'),
  ],
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), translateError] },
});
