import { isRecord, isText } from '@digivaardig/contracts/guards';
import type {
  CollectionBeforeOperationHook,
  Endpoint,
  PayloadRequest,
  SanitizedConfig,
} from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { limits } from '#platform/http/limits.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { accountMessages } from '../messages.ts';
import { limitOwnWrites } from '#platform/rate-limits/limit-requests.ts';

const slug = 'payload-preferences';

/** The maximum number of settings per person: far more than there are screens. */
const maxKeys = 200;

const maxKeyLength = 200;

/** Counts the settings of a user under other keys. */
const countOtherSettings = async ({ payload }: PayloadRequest, userId: string, key: string) =>
  (
    await getDatabaseAdapter(payload).count({
      collection: slug,
      where: { and: [{ 'user.value': { equals: userId } }, { key: { not_equals: key } }] },
    })
  ).totalDocs;

/** @throws APIError for a setting that is too large, or whose key belongs to no screen */
async function assertSize(req: PayloadRequest, key: string, data: unknown): Promise<void> {
  if (!req.user) return;
  await limitOwnWrites(req, 'preference', req.user.id);
  if (key.length > maxKeyLength) throw userError(messages.errors.oddData, 400);
  if (JSON.stringify(data ?? null).length > limits.preference) {
    throw userError(messages.errors.documentTooLarge, 413);
  }
}

/** @throws APIError for a setting beyond the maximum */
async function assertKeyCount(req: PayloadRequest, key: string): Promise<void> {
  if (req.user && (await countOtherSettings(req, req.user.id, key)) >= maxKeys) {
    throw userError(accountMessages.errors.manyPreferences, 409);
  }
}

const toText = (value: unknown): string => (isText(value) ? value : '');

/**
 * Payload’s own endpoint writes without hooks; its body is limited before it is read, in
 * `serve-rest.ts`.
 */
const limitEndpoint = (endpoint: Endpoint): Endpoint =>
  endpoint.method === 'post' && endpoint.path === '/:key'
    ? {
        ...endpoint,
        handler: async (req) => {
          const key = toText(req.routeParams?.['key']);
          await assertSize(req, key, null);
          await assertKeyCount(req, key);
          return endpoint.handler(req);
        },
      }
    : endpoint;

/** Applies the same limits to all other routes: REST and the admin. */
const limitOperation: CollectionBeforeOperationHook = async ({
  args,
  // One of the union's values is deprecated, not the argument: `create` and `update` are not.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { data }: Record<string, unknown> = { ...args };
  const key = toText(isRecord(data) ? data['key'] : null);
  await assertSize(req, key, data);
  if (operation === 'create') await assertKeyCount(req, key);
  return args;
};

/**
 * Limits the preferences that a user can store. Payload adds their collection after all plugins, so
 * this runs on the built config.
 */
export function limitPreferences(config: SanitizedConfig): SanitizedConfig {
  const preferences = config.collections.find((one) => one.slug === slug);
  if (!preferences || preferences.endpoints === false) {
    throw new Error(`Payload keeps preferences elsewhere than in ${slug}.`);
  }
  preferences.endpoints = preferences.endpoints.map(limitEndpoint);
  preferences.hooks.beforeOperation.push(limitOperation);
  return config;
}
