import { sortByName } from '@digivaardig/contracts/compare-names';
import type { PayloadRequest } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { orderQueries } from '#platform/db/order-queries.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { whereNotArchived } from '#features/municipalities';
import { describePath } from '../overrides/describe-path.ts';
import { getKindConfig } from '../reading/kind-configs.ts';
import type { SharedKindConfig } from '../reading/shared-kind-config.ts';
import { readResolved, resolvingFields } from '../reading/read-resolved.ts';
import { isSwitchable, toLibrarySlug, type SharedKind } from '../reading/shared-kinds.ts';
import { getTextState, type TextState } from '../reading/text-state.ts';
import type { Override } from '../reading/shared-documents.ts';

/** How one municipality uses a library document. */
export interface LibraryUse {
  municipality: string;
  /** Whether readers see it: it is on, or was published as news. */
  isShown: boolean;
  /** Its own version with the labels of the overridden fields; null without one. */
  version: { text: TextState; fields: string[] } | null;
}

const listFieldLabels = (
  { fields }: SharedKindConfig,
  overrides: readonly Override[] | null | undefined,
): string[] =>
  (overrides ?? []).map(({ path, seen }) =>
    describePath(fields('local'), path, [{ [path]: seen }]),
  );

/**
 * Reads how each municipality uses a library document, in order of name, without those that do not
 * use it. A constant number of queries. Reads as the system: only for managers of the library.
 */
export async function readLibraryUsage(
  req: PayloadRequest,
  kind: SharedKind,
  id: string,
): Promise<{ municipalities: number; published: boolean; uses: LibraryUse[] }> {
  const { payload } = req;
  const system = asSystem(payload, req);
  const municipalities = await system.find({
    collection: 'municipalities',
    where: whereNotArchived,
    pagination: false,
    select: { name: true, ...resolvingFields },
  });
  const ofItem = { 'item.value': { equals: id } };
  const query = orderQueries(req);
  const [versions, resolved, news] = await Promise.all([
    query(() =>
      system.find({
        collection: kind,
        draft: true,
        pagination: false,
        where: { basedOn: { equals: id } },
      }),
    ),
    query(() =>
      readResolved(payload, getKindConfig(payload, kind), municipalities.docs, {
        req,
        only: { library: { id: { equals: id } }, local: { basedOn: { equals: id } } },
      }),
    ),
    query(() =>
      system.find({
        collection: 'news-publications',
        pagination: false,
        where: { and: [ofItem, { withdrawnAt: { exists: false } }] },
      }),
    ),
  ]);
  const document = await system.findByID({
    collection: toLibrarySlug(kind),
    id,
    disableErrors: true,
    select: { _status: true },
  });
  const versionByTenant = new Map(versions.docs.map((version) => [toId(version.tenant), version]));
  const published = new Set(news.docs.map(({ tenant }) => toId(tenant)));
  const isOn = (tenant: string) =>
    (resolved.get(tenant) ?? []).some(({ identity, on }) => identity === id && on);
  const isVersionLive = (tenant: string) =>
    (resolved.get(tenant) ?? []).some(({ ownId }) => ownId !== null);
  const uses = sortByName(municipalities.docs).flatMap(({ id: tenant, name }): LibraryUse[] => {
    const version = versionByTenant.get(tenant);
    const isShown = isSwitchable(kind) ? isOn(tenant) : published.has(tenant);
    if (!isShown && !version) return [];
    const ownVersion = version && {
      text: getTextState(version._status === 'draft', isVersionLive(tenant)),
      fields: listFieldLabels(getKindConfig(payload, kind), version.overrides),
    };
    return [{ municipality: name, isShown, version: ownVersion ?? null }];
  });
  const isPublished = document?._status === 'published';
  return { municipalities: municipalities.docs.length, published: isPublished, uses };
}
