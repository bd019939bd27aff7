import type { ReadingScope } from '#features/content';
import { TrackedCache } from '#platform/cache/tracked-cache.ts';
import { MAX_MUNICIPALITIES } from '#platform/cache/tracked-values.ts';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { toItemId } from '#platform/ids/to-id.ts';
import { toMoment } from '@digivaardig/contracts/moments';
import type { NewsPublication } from '../../../payload-types.ts';

interface Publication {
  publicationId: string;
  publishedAt: string;
}

/** What a municipality published, by the identity of the article, newest first. */
type Publications = ReadonlyMap<string, Publication>;

const publicationsCache = new TrackedCache<Publications>(MAX_MUNICIPALITIES);

/** What a municipality published and did not withdraw. */
export const readPublications = ({
  req,
  municipality: { id },
}: ReadingScope): Promise<Publications> =>
  publicationsCache.read(req, { key: id, tenantId: id }, async () => {
    const { docs } = await getDatabaseAdapter(req.payload).find<NewsPublication>({
      collection: 'news-publications',
      where: { and: [{ tenant: { equals: id } }, { withdrawnAt: { exists: false } }] },
      select: { item: true, publishedAt: true },
      sort: '-publishedAt',
      pagination: false,
      req,
    });
    return new Map(
      docs.flatMap(({ id: publicationId, item, publishedAt }) => {
        const [id, moment] = [toItemId(item), toMoment(publishedAt)];
        return id && moment ? [[id, { publicationId, publishedAt: moment }] as const] : [];
      }),
    );
  });
