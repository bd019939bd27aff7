import { isRecord } from '@digivaardig/contracts/guards';
import type {
  CollectionBeforeOperationHook,
  CollectionBeforeReadHook,
  SanitizedConfig,
} from 'payload';
import { userError } from '../errors/user-error.ts';
import { cleanCollectionInput, cleanGlobalInput } from '../fields/clean-input.ts';
import { messages } from '../i18n/messages.ts';
import { rejectOddRichText } from '../fields/reject-odd-rich-text.ts';
import { limitQuery } from './limit-query.ts';
import { rejectOddDates } from './reject-odd-dates.ts';
import { fillNullGroups } from '../fields/fill-null-groups.ts';
import { validateGlobalShape, validatePayloadShape } from './validate-payload-shape.ts';

type Collection = SanitizedConfig['collections'][number];
type Global = SanitizedConfig['globals'][number];
type Endpoints = Collection['endpoints'];
type Endpoint = SanitizedConfig['endpoints'][number];

const rejectAsNotFound: Endpoint['handler'] = () => {
  throw userError(messages.errors.notFound, 404);
};

const closeRoutes = (
  endpoints: Endpoints,
  isClosed: (endpoint: { path: string }) => boolean,
): Endpoints =>
  endpoints !== false &&
  endpoints.map((endpoint) =>
    isClosed(endpoint) ? { ...endpoint, handler: rejectAsNotFound } : endpoint,
  );

/** Payload adds these to everything, and fails without versions, or without verification by mail. */
const isUnanswered =
  ({ versions, auth }: { versions?: unknown; auth?: Collection['auth'] }) =>
  ({ path }: { path: string }): boolean =>
    (!versions && path.startsWith('/versions')) || (!auth?.verify && path.startsWith('/verify'));

/** Files are read by their name: who may read all gets those that exist, and no others. */
function requireStoredFile(collection: Collection): void {
  const { read } = collection.access;
  collection.access.read = async (args) => {
    const result = await read(args);
    return result === true && args.isReadingStaticFile ? { filename: { exists: true } } : result;
  };
}

const fillStoredGroups: CollectionBeforeReadHook = ({ collection, doc }) => {
  const row: unknown = doc;
  return isRecord(row) ? fillNullGroups(collection.flattenedFields, row) : row;
};

const fillSentGroups: CollectionBeforeOperationHook = ({ args, collection }) => {
  const { data }: Record<string, unknown> = { ...args };
  if (isRecord(data)) fillNullGroups(collection.flattenedFields, data);
  return args;
};

function limitCollection(collection: Collection): void {
  const { hooks } = collection;
  if (collection.flattenedFields.some(({ type }) => type === 'group')) {
    hooks.beforeRead.unshift(fillStoredGroups);
    hooks.beforeOperation.unshift(fillSentGroups);
  }
  hooks.beforeOperation.unshift(rejectOddDates, validatePayloadShape, limitQuery);
  hooks.beforeValidate.unshift(cleanCollectionInput, rejectOddRichText);
  collection.endpoints = closeRoutes(collection.endpoints, isUnanswered(collection));
  if (collection.upload as unknown) requireStoredFile(collection);
}

function limitGlobal(global: Global): void {
  const hooks: Partial<Global['hooks']> = global.hooks;
  // Payload leaves out the first, whatever its type says.
  hooks.beforeOperation = [validateGlobalShape, ...(hooks.beforeOperation ?? [])];
  hooks.beforeValidate = [cleanGlobalInput, ...(hooks.beforeValidate ?? [])];
  global.endpoints = closeRoutes(global.endpoints, isUnanswered(global));
}

/**
 * Limits what any request may send and receive: sizes, pages, unsafe names, dates and characters,
 * and routes that nothing answers. It takes the built config, so that it also covers the collections that Payload adds
 * after all plugins.
 */
export function limitEveryCollection(config: SanitizedConfig): SanitizedConfig {
  config.collections.forEach(limitCollection);
  config.globals.forEach(limitGlobal);
  // Otherwise Payload's Next route adds one that generates preview images for anybody.
  config.endpoints.push({ method: 'get', path: '/og', handler: rejectAsNotFound });
  return config;
}
