import { type Endpoint, type PayloadRequest, type TypedCollection, ValidationError } from 'payload';
import { z } from 'zod';
import { asUser } from '#platform/access/user-client.ts';
import { idOf } from '#platform/ids/to-id.ts';
import { documentId } from '@digivaardig/contracts/ids';
import { inTransaction, isDuplicate } from '#platform/db/unit-of-work.ts';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';
import { readBody } from '#platform/http/read-body.ts';
import { offeredKinds } from './shared-kinds.ts';

/** Collections whose documents a municipality switches on or off. */
export type OfferedCollection = Exclude<
  Exclude<TypedCollection['offers']['item'], undefined>['relationTo'],
  'library-news'
>;

const collections = [
  ...offeredKinds,
  ...offeredKinds.map((kind) => `library-${kind}` as const),
] satisfies OfferedCollection[];
const choices = z.object({
  tenant: documentId,
  changes: z
    .array(z.object({ collection: z.enum(collections), id: documentId, on: z.boolean() }))
    .min(1)
    .max(500),
});

type Choice = z.infer<typeof choices>['changes'][number];

/** Did somebody else choose first? */
const isChosen = (error: unknown): boolean =>
  error instanceof ValidationError &&
  error.data.errors.some(({ message }) => message === texts.errors.offerTaken);

/** Each item once, as it was chosen last. */
const lastOfEach = (changes: readonly Choice[]): Choice[] => [
  ...new Map(changes.map((change) => [change.id, change])).values(),
];

async function refuseMissing(req: PayloadRequest, changes: readonly Choice[]): Promise<void> {
  for (const [collection, wanted] of Map.groupBy(changes, (change) => change.collection)) {
    const found = await asUser(req).find({
      collection,
      pagination: false,
      draft: true,
      select: {},
      where: { id: { in: wanted.map((change) => change.id) } },
    });
    if (found.docs.length < wanted.length) throw refusal(texts.errors.notFound, 404);
  }
}

async function save(req: PayloadRequest, tenant: string, changes: readonly Choice[]) {
  const user = asUser(req);
  await refuseMissing(req, changes);
  const found = await user.find({
    collection: 'offers',
    pagination: false,
    where: {
      and: [
        { tenant: { equals: tenant } },
        { 'item.value': { in: changes.map((change) => change.id) } },
      ],
    },
  });
  const known = new Map(found.docs.map((offer) => [idOf(offer.item.value), offer]));
  for (const { collection, id: value, on } of changes) {
    const offer = known.get(value);
    if (!offer) {
      const item = { relationTo: collection, value };
      await user.create({ collection: 'offers', data: { tenant, item, on } });
    } else if (offer.on !== on) {
      await user.update({ collection: 'offers', id: offer.id, data: { on } });
    }
  }
}

/**
 * Saves choices of a municipality in one transaction, as whoever asks. Who does the same at the same moment is waited for.
 * @throws a refusal with a sentence for the user
 */
export async function saveChoices(
  req: PayloadRequest,
  tenant: string,
  changes: readonly Choice[],
): Promise<void> {
  const attempt = () => inTransaction(req.payload, (inside) => save(inside, tenant, changes), req);
  try {
    await attempt();
  } catch (error) {
    // The row that was missing is there now: the second time it is changed.
    if (!isDuplicate(error) && !isChosen(error)) throw error;
    await attempt();
  }
}

/** Switches many things of a municipality's offer at once: all of them, or none. */
export const choicesEndpoint: Endpoint = {
  path: '/choices',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refusal(texts.errors.forbidden, 403);
    const { tenant, changes } = await readBody(req, choices);
    const wanted = lastOfEach(changes);
    await saveChoices(req, tenant, wanted);
    return Response.json({ saved: wanted.length });
  },
};
