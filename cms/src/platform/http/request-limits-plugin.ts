import type { CollectionConfig, Endpoint, GlobalConfig, Plugin } from 'payload';
import { refusal } from '../errors/user-error.ts';
import { texts } from '../i18n/messages.ts';
import { explainError } from './translate-error.ts';
import { limitQuery } from './limit-query.ts';
import { limits } from './limits.ts';
import { refuseOddData } from './validate-payload-shape.ts';

const closed = (method: Endpoint['method'], path: string): Endpoint => ({
  method,
  path,
  handler: () => {
    throw refusal(texts.errors.notFound, 404);
  },
});

/** Payload opens these for collections that keep no versions too, where they break. */
const versionRoutes = [
  closed('get', '/versions'),
  closed('get', '/versions/:id'),
  closed('post', '/versions/:id'),
];

const routesOf = ({
  endpoints,
  versions,
}: Pick<CollectionConfig, 'endpoints' | 'versions'>): Endpoint[] | false =>
  endpoints === false ? false : [...(endpoints ?? []), ...(versions ? [] : versionRoutes)];

const collection = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  endpoints: routesOf(config),
  hooks: {
    ...config.hooks,
    beforeOperation: [refuseOddData, limitQuery, ...(config.hooks?.beforeOperation ?? [])],
  },
});

const global = (config: GlobalConfig): GlobalConfig => ({
  ...config,
  endpoints: routesOf(config),
});

/**
 * Bounds what anybody may send, for every collection alike: sizes, pages, odd names; and what comes back when it is
 * too much. Whoever adds a collection cannot forget it.
 */
export const boundedInput: Plugin = (config) => ({
  ...config,
  maxDepth: limits.depth,
  collections: (config.collections ?? []).map(collection),
  globals: (config.globals ?? []).map(global),
  endpoints: [
    ...(config.endpoints ?? []),
    // Next's side of Payload draws pictures for whoever asks.
    closed('get', '/og'),
  ],
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), explainError] },
});
