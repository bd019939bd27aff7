import type { Payload } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { messages } from '#platform/i18n/messages.ts';
import { themeOrder } from '../library/theme-order.ts';
import { previewAddress } from '../library/preview-address.ts';
import { readResolved, type ResolvingTenant } from '../library/read-resolved.ts';
import { type OwnVersion, readOwnVersions } from '../library/read-own-versions.ts';
import {
  type LocalDocument,
  resolveDocuments,
  type Resolved,
} from '../library/resolve-documents.ts';
import { titleOf } from '../library/title-of.ts';
import type { OfferedModule, OfferedTheme, OfferScreen } from './offer-screen.ts';

type Tenant = ResolvingTenant & { name: string; slug?: string | null };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const themeOf = (module: Resolved): string =>
  toId((module.values['theme'] as { value?: unknown } | null | undefined)?.value) ?? '';

/** Own documents that are not published: there for their makers, not yet for the site. */
async function readOwnDrafts(
  payload: Payload,
  kind: 'themes' | 'modules',
  tenant: string,
  published: readonly Resolved[],
): Promise<Resolved[]> {
  const found = await asSystem(payload).find({
    collection: kind,
    draft: true,
    pagination: false,
    where: {
      and: [
        { tenant: { equals: tenant } },
        { basedOn: { exists: false } },
        { _status: { equals: 'draft' } },
      ],
    },
  });
  const known = new Set(published.map(({ identity }) => identity));
  const local = (found.docs as unknown as LocalDocument[]).filter(({ id }) => !known.has(id));
  return resolveDocuments({ fields: [], library: [], local, offers: [], policy: 'defaults' });
}

const byTitle = (a: { title: string }, b: { title: string }): number =>
  a.title.localeCompare(b.title, 'nl');

/**
 * Everything a municipality can offer, with what is on: a constant number of queries. Reads as the system: only for who may
 * read the municipality's offers.
 */
export async function readOfferScreen(payload: Payload, tenant: Tenant): Promise<OfferScreen> {
  const read = async (kind: 'themes' | 'modules') => {
    const resolved = await readResolved(payload, kind, [tenant], { brief: true });
    const published = resolved.get(tenant.id) ?? [];
    const [drafts, versions] = await Promise.all([
      readOwnDrafts(payload, kind, tenant.id, published),
      readOwnVersions(payload, kind, tenant.id),
    ]);
    return { published, drafts, versions };
  };
  const [themes, modules, programme] = await Promise.all([
    read('themes'),
    read('modules'),
    asSystem(payload).findGlobal({ slug: 'programme' }),
  ]);
  const offered =
    (kind: 'themes' | 'modules', versions: ReadonlyMap<string, OwnVersion>, draft: boolean) =>
    (document: Resolved) => ({
      id: document.identity,
      title: titleOf(document) || messages.values.untitled,
      collection: document.origin === 'own' ? kind : (`library-${kind}` as const),
      origin: document.origin,
      on: document.on && !draft,
      draft,
      ownId: versions.get(document.identity)?.id ?? document.ownId,
      waiting: versions.get(document.identity)?.waiting ?? false,
      unpublished: versions.get(document.identity)?.draft ?? false,
      preview: previewAddress(kind, text(tenant.slug), text(document.values['slug'])),
    });
  const module =
    (draft: boolean) =>
    (document: Resolved): OfferedModule & { theme: string } => ({
      ...offered('modules', modules.versions, draft)(document),
      theme: themeOf(document),
      introduction: text(document.values['introduction']),
      skillKind: text(document.values['skillKind']),
      level: text(document.values['level']),
      deliveryForm: text(document.values['deliveryForm']),
      minutes: typeof document.values['minutes'] === 'number' ? document.values['minutes'] : null,
    });
  const all = [...modules.published.map(module(false)), ...modules.drafts.map(module(true))];
  const perTheme = Map.groupBy(all, ({ theme }) => theme);
  const theme =
    (draft: boolean) =>
    (document: Resolved): OfferedTheme => ({
      ...offered('themes', themes.versions, draft)(document),
      modules: (perTheme.get(document.identity) ?? []).sort(byTitle),
    });
  const shownThemes = [...themes.published, ...themes.drafts].map(({ identity }) => identity);
  const withdrawn = (['themes', 'modules'] as const).flatMap((kind) =>
    [...(kind === 'themes' ? themes : modules).versions.values()].flatMap((version) =>
      version.withdrawn
        ? [{ id: version.id, kind, title: version.title || messages.values.untitled }]
        : [],
    ),
  );
  return {
    municipality: { id: tenant.id, name: tenant.name },
    extensiveFrom: programme.extensiveFrom,
    withoutTheme: all
      .filter((one) => !shownThemes.includes(one.theme))
      .map((one) => ({ ...one, preview: null }))
      .sort(byTitle),
    withdrawn: withdrawn.sort(byTitle),
    themes: [
      ...[...themes.published].sort(themeOrder).map(theme(false)),
      ...themes.drafts.sort(themeOrder).map(theme(true)),
    ],
  };
}
