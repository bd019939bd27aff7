import type {
  CollectionBeforeOperationHook,
  Endpoint,
  PayloadRequest,
  SanitizedConfig,
} from 'payload';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';
import { limitOwnWrites } from '../throttle/throttle-requests.ts';

const slug = 'payload-preferences';

/** Settings of screens that one person may have: far more than there are screens. */
const mostKeys = 200;

const longestKey = 200;

/** How many settings somebody has under other names than this one. */
const countOthers = async ({ payload }: PayloadRequest, userId: string, key: string) =>
  (
    await payload.db.count({
      collection: slug,
      where: { and: [{ 'user.value': { equals: userId } }, { key: { not_equals: key } }] },
    })
  ).totalDocs;

/** @throws APIError for a setting that is one too many, or under a name that no screen of ours has */
async function assertRoom(req: PayloadRequest, key: unknown): Promise<void> {
  if (!req.user) return;
  await limitOwnWrites(req, 'preference', req.user.id);
  const name = typeof key === 'string' ? key : '';
  if (name.length > longestKey) throw refusal(texts.errors.oddData, 400);
  if ((await countOthers(req, req.user.id, name)) >= mostKeys) {
    throw refusal(texts.errors.manyPreferences, 409);
  }
}

const bounded = (endpoint: Endpoint): Endpoint =>
  endpoint.method === 'post' && endpoint.path === '/:key'
    ? {
        ...endpoint,
        handler: async (req) => {
          await assertRoom(req, req.routeParams?.['key']);
          return endpoint.handler(req);
        },
      }
    : endpoint;

/** The same for other ways to write one: the admin's own calls and GraphQL. */
// One of the union's values is deprecated, not the argument: `create` stays.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const assertRoomBefore: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data } = args as { data?: { key?: unknown } };
  if (operation === 'create') await assertRoom(req, data?.key);
  return args;
};

/**
 * Bounds what a person can have the platform keep about their screens. Payload adds the collection for it when it builds
 * the config, after every plugin, so this comes after that.
 */
export function boundPreferences(config: SanitizedConfig): SanitizedConfig {
  const preferences = config.collections.find((one) => one.slug === slug);
  if (!preferences || preferences.endpoints === false) {
    throw new Error(`Payload keeps preferences elsewhere than in ${slug}.`);
  }
  preferences.endpoints = preferences.endpoints.map(bounded);
  preferences.hooks.beforeOperation.push(assertRoomBefore);
  return config;
}
