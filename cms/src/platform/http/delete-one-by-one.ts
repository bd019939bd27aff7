import { isRecord, isText } from '@digivaardig/contracts/guards';
import { APIError, type CollectionSlug, type Endpoint, type Where } from 'payload';
import { asUser } from '../access/user-client.ts';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';

/**
 * Deletes many documents, each in a transaction of its own. Payload deletes them all at once in one
 * transaction, in which MongoDB supports one command at a time; hooks that query, as those which look
 * whether a document is in use, would run beside each other. Answers as Payload does.
 */
export const deleteOneByOne = (collection: CollectionSlug): Endpoint => ({
  path: '/',
  method: 'delete',
  handler: async (req) => {
    const { config } = req.payload.collections[collection];
    const allowed = await config.access.delete({ req });
    if (allowed === false) throw userError(messages.errors.forbidden, 403);
    const { where } = req.query;
    if (!isRecord(where)) throw userError(messages.errors.badRequest, 400);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- Payload validates the filter when it reads
    const filters: Where[] = [where as Where, ...(allowed === true ? [] : [allowed])];
    const user = asUser(req);
    const found = await user.find({
      collection,
      where: { and: filters },
      select: {},
      pagination: false,
    });
    const docs: unknown[] = [];
    const errors: { id: unknown; isPublic: boolean; message: string }[] = [];
    for (const { id } of found.docs) {
      try {
        docs.push(await user.delete({ collection, id }));
      } catch (error) {
        if (!(error instanceof APIError) || !error.isPublic) throw error;
        errors.push({ id, isPublic: true, message: error.message });
      }
    }
    const { singular, plural } = config.labels;
    const count = errors.length > 0 ? errors.length : docs.length;
    const name = found.docs.length === 1 ? singular : plural;
    const label = isText(name) ? name : collection;
    const message =
      errors.length > 0
        ? req.t('error:unableToDeleteCount', { count, label, total: found.docs.length })
        : req.t('general:deletedCountSuccessfully', { count, label });
    return Response.json({ docs, errors, message }, { status: errors.length > 0 ? 400 : 200 });
  },
});
