import { type Endpoint, type PayloadRequest, ValidationError } from 'payload';
import { z } from 'zod';
import { asUser } from '#platform/access/user-client.ts';
import { toId } from '#platform/ids/to-id.ts';
import { documentId } from '@digivaardig/contracts/ids';
import { inTransaction, isDuplicate } from '#platform/db/in-transaction.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { contentMessages } from '../messages.ts';
import { readBody } from '#platform/http/read-body.ts';
import { type SwitchableCollection, switchableKinds } from '../reading/shared-kinds.ts';

const collections = [
  ...switchableKinds,
  ...switchableKinds.map((kind) => `library-${kind}` as const),
] satisfies SwitchableCollection[];
const choicesSchema = z.object({
  tenant: documentId,
  changes: z
    .array(z.object({ collection: z.enum(collections), id: documentId, on: z.boolean() }))
    .min(1)
    .max(500),
});

type Choice = z.infer<typeof choicesSchema>['changes'][number];

/** Whether a concurrent request created the choice first. */
const isTakenError = (error: unknown): boolean =>
  error instanceof ValidationError &&
  error.data.errors.some(({ message }) => message === contentMessages.errors.offerTaken);

/** Keeps the last choice for each item. */
const keepLastOfEach = (changes: readonly Choice[]): Choice[] => [
  ...new Map(changes.map((change) => [change.id, change])).values(),
];

async function assertItemsExist(req: PayloadRequest, changes: readonly Choice[]): Promise<void> {
  for (const [collection, choicesOfCollection] of Map.groupBy(
    changes,
    (change) => change.collection,
  )) {
    const result = await asUser(req).find({
      collection,
      pagination: false,
      draft: true,
      select: {},
      where: { id: { in: choicesOfCollection.map((change) => change.id) } },
    });
    if (result.docs.length < choicesOfCollection.length)
      throw userError(messages.errors.notFound, 404);
  }
}

async function saveInTransaction(req: PayloadRequest, tenant: string, changes: readonly Choice[]) {
  const user = asUser(req);
  await assertItemsExist(req, changes);
  const result = await user.find({
    collection: 'offers',
    pagination: false,
    where: {
      and: [
        { tenant: { equals: tenant } },
        { 'item.value': { in: changes.map((change) => change.id) } },
      ],
    },
  });
  const choiceByItem = new Map(result.docs.map((choice) => [toId(choice.item.value), choice]));
  for (const { collection, id: value, on } of changes) {
    const choice = choiceByItem.get(value);
    if (!choice) {
      const item = { relationTo: collection, value };
      await user.create({ collection: 'offers', data: { tenant, item, on } });
    } else if (choice.on !== on) {
      await user.update({ collection: 'offers', id: choice.id, data: { on } });
    }
  }
}

/**
 * Saves choices of a municipality in one transaction, as the user of the request. A concurrent save
 * of the same item is retried once.
 * @throws APIError with a sentence for the user
 */
export async function saveAvailabilityChoices(
  req: PayloadRequest,
  tenant: string,
  changes: readonly Choice[],
): Promise<void> {
  const attempt = () =>
    inTransaction(
      req.payload,
      (transaction) => saveInTransaction(transaction, tenant, changes),
      req,
    );
  try {
    await attempt();
  } catch (error) {
    // The missing row exists now, so the second attempt updates it.
    if (!isDuplicate(error) && !isTakenError(error)) throw error;
    await attempt();
  }
}

/** Switches many items of a municipality on or off: all of them, or none. */
export const availabilityChoicesEndpoint: Endpoint = {
  path: '/choices',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw userError(messages.errors.forbidden, 403);
    const { tenant, changes } = await readBody(req, choicesSchema);
    const lastChanges = keepLastOfEach(changes);
    await saveAvailabilityChoices(req, tenant, lastChanges);
    return Response.json({ saved: lastChanges.length });
  },
};
