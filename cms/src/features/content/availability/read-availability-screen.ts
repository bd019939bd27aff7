import type { Payload } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { contentMessages } from '../messages.ts';
import { compareThemes } from '../reading/compare-themes.ts';
import { toPreviewUrl } from '../library/to-preview-url.ts';
import { modules as modulesKind } from '../kinds/modules.ts';
import { themes as themesKind } from '../kinds/themes.ts';
import type { SharedKindConfig } from '../reading/shared-kind-config.ts';
import { readResolved, type ResolvingTenant } from '../reading/read-resolved.ts';
import { type OwnVersion, readOwnVersions } from '../overrides/read-own-versions.ts';
import { readDocuments } from '../reading/read-documents.ts';
import { type Resolved, resolveDocuments } from '../reading/resolve-documents.ts';
import { getTitle } from '../reading/get-title.ts';
import type { AvailableModule, AvailableTheme, AvailabilityScreen } from './availability-screen.ts';
import { compareNames } from '@digivaardig/contracts/compare-names';

type Tenant = ResolvingTenant & { name: string; slug?: string | null };

type Kind = 'themes' | 'modules';

/** Own documents that were never published. */
async function readOwnDrafts<K extends Kind>(
  payload: Payload,
  kind: K,
  tenant: string,
  published: readonly Resolved<K>[],
): Promise<Resolved<K>[]> {
  const drafts = await readDocuments(payload, kind, 'local', {
    drafts: true,
    where: {
      and: [
        { tenant: { equals: tenant } },
        { basedOn: { exists: false } },
        { _status: { equals: 'draft' } },
      ],
    },
  });
  const publishedIds = new Set(published.map(({ identity }) => identity));
  const local = drafts.filter(({ id }) => !publishedIds.has(id));
  return resolveDocuments({
    fields: [],
    localFields: [],
    library: [],
    local,
    choices: [],
    policy: 'defaults',
  });
}

const compareByTitle = (a: { title: string }, b: { title: string }): number =>
  compareNames(a.title, b.title);

/**
 * Reads all themes and modules of a municipality with their state, in a constant number of queries.
 * Reads as the system: the caller checks access to the availability choices.
 */
export async function readAvailabilityScreen(
  payload: Payload,
  tenant: Tenant,
): Promise<AvailabilityScreen> {
  const read = async <K extends Kind>(config: SharedKindConfig<K>) => {
    const { kind } = config;
    const resolved = await readResolved(payload, config, [tenant]);
    const published = resolved.get(tenant.id) ?? [];
    const [drafts, versions] = await Promise.all([
      readOwnDrafts(payload, kind, tenant.id, published),
      readOwnVersions(payload, kind, tenant.id),
    ]);
    return { published, drafts, versions };
  };
  const [themes, modules, programme] = await Promise.all([
    read(themesKind),
    read(modulesKind),
    asSystem(payload).findGlobal({ slug: 'programme' }),
  ]);
  const toItem =
    (kind: Kind, versions: ReadonlyMap<string, OwnVersion>, draft: boolean) =>
    (document: Resolved<Kind>) => ({
      id: document.identity,
      title: getTitle(document) || contentMessages.values.untitled,
      collection: document.origin === 'own' ? kind : (`library-${kind}` as const),
      origin: document.origin,
      on: document.on && !draft,
      draft,
      ownId: versions.get(document.identity)?.id ?? document.ownId,
      waiting: versions.get(document.identity)?.waiting ?? false,
      unpublished: versions.get(document.identity)?.draft ?? false,
      preview: toPreviewUrl(
        kind === 'themes' ? themesKind : modulesKind,
        tenant.slug ?? '',
        document.values.slug ?? '',
      ),
    });
  const toModule =
    (draft: boolean) =>
    (document: Resolved<'modules'>): AvailableModule & { theme: string } => ({
      ...toItem('modules', modules.versions, draft)(document),
      theme: toId(document.values.theme?.value) ?? '',
      introduction: document.values.introduction ?? '',
      skillKind: document.values.skillKind ?? '',
      level: document.values.level ?? '',
      deliveryForm: document.values.deliveryForm ?? '',
      minutes: document.values.minutes ?? null,
    });
  const all = [...modules.published.map(toModule(false)), ...modules.drafts.map(toModule(true))];
  const perTheme = Map.groupBy(all, ({ theme: toTheme }) => toTheme);
  const toTheme =
    (draft: boolean) =>
    (document: Resolved<'themes'>): AvailableTheme => ({
      ...toItem('themes', themes.versions, draft)(document),
      modules: (perTheme.get(document.identity) ?? []).sort(compareByTitle),
    });
  const shownThemes = [...themes.published, ...themes.drafts].map(({ identity }) => identity);
  const withdrawn = (['themes', 'modules'] as const).flatMap((kind) =>
    [...(kind === 'themes' ? themes : modules).versions.values()].flatMap((version) =>
      version.withdrawn
        ? [{ id: version.id, kind, title: version.title || contentMessages.values.untitled }]
        : [],
    ),
  );
  return {
    municipality: { id: tenant.id, name: tenant.name },
    extensiveFrom: programme.extensiveFrom,
    withoutTheme: all
      .filter((one) => !shownThemes.includes(one.theme))
      .map((one) => ({ ...one, preview: null }))
      .sort(compareByTitle),
    withdrawn: withdrawn.sort(compareByTitle),
    themes: [
      ...[...themes.published].sort(compareThemes).map(toTheme(false)),
      ...themes.drafts.sort(compareThemes).map(toTheme(true)),
    ],
  };
}
