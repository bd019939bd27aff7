import { type Day, toDay } from '@digivaardig/contracts/time';
import type { Payload } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { getClock } from '#platform/clock/clock.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { contentMessages } from '../messages.ts';
import { compareThemes } from '../reading/compare-themes.ts';
import { type ChangeNote, getChangeNote } from '../model/change-note.ts';
import { findLicenceStage, toLastDay } from '../model/licence-stage.ts';
import { toPreviewUrl } from '../library/to-preview-url.ts';
import { materials as materialsKind } from '../kinds/materials.ts';
import { modules as modulesKind } from '../kinds/modules.ts';
import { themes as themesKind } from '../kinds/themes.ts';
import type { SharedKindConfig } from '../reading/shared-kind-config.ts';
import { readResolved, type ResolvingTenant } from '../reading/read-resolved.ts';
import { type OwnVersion, readOwnVersions } from '../overrides/read-own-versions.ts';
import type { SwitchableKind } from '../reading/shared-kinds.ts';
import type { TextState } from '../reading/text-state.ts';
import { readDocuments } from '../reading/read-documents.ts';
import { readTextStates } from '../reading/read-text-states.ts';
import { type Resolved, resolveDocuments } from '../reading/resolve-documents.ts';
import { getTitle } from '../reading/get-title.ts';
import { readScheduledChanges } from '../scheduling/read-scheduled-changes.ts';
import {
  isSwitchAction,
  libraryScope,
  type ScheduledChange,
} from '../scheduling/scheduled-change.ts';
import type {
  AvailableItem,
  AvailableMaterial,
  AvailableModule,
  AvailableTheme,
  AvailabilityScreen,
} from './availability-screen.ts';
import { compareNames } from '@digivaardig/contracts/compare-names';

type Tenant = ResolvingTenant & { name: string; slug?: string | null };

/** Own documents that were never published. */
async function readOwnDrafts<K extends SwitchableKind>(
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
    hasSelfScan: false,
  });
}

const compareByTitle = (a: { title: string }, b: { title: string }): number =>
  compareNames(a.title, b.title);

interface KindState<K extends SwitchableKind> {
  config: SharedKindConfig<K>;
  published: readonly Resolved<K>[];
  drafts: readonly Resolved<K>[];
  versions: ReadonlyMap<string, OwnVersion>;
  texts: ReadonlyMap<string, TextState>;
}

async function readKind<K extends SwitchableKind>(
  payload: Payload,
  config: SharedKindConfig<K>,
  tenant: Tenant,
): Promise<KindState<K>> {
  const { kind } = config;
  const resolved = await readResolved(payload, config, [tenant]);
  const published = resolved.get(tenant.id) ?? [];
  const [drafts, versions, texts] = await Promise.all([
    readOwnDrafts(payload, kind, tenant.id, published),
    readOwnVersions(payload, kind, tenant.id),
    readTextStates(payload, kind, tenant.id),
  ]);
  return { config, published, drafts, versions, texts };
}

/** The days that a change of the library counts as recent. */
const recentDays = 60;

function getRecentNote(values: object, now: Date): ChangeNote | null {
  const note = getChangeNote(values);
  const since = now.getTime() - recentDays * 24 * 3_600_000;
  return note !== null && new Date(note.at).getTime() >= since ? note : null;
}

/** What every item needs to know of its municipality. */
interface Context {
  municipality: string;
  now: Date;
  scheduled: ReadonlyMap<string, ScheduledChange[]>;
  scheduledByProgramme: ReadonlyMap<string, ScheduledChange[]>;
}

/** The last day of a licence of which municipalities are notified by now. */
function findEndingDay(licensedUntil: unknown, now: Date): Day | null {
  const lastDay = toLastDay(licensedUntil);
  return lastDay !== null && findLicenceStage(lastDay, toDay(now)) !== null ? lastDay : null;
}

/** Converts all documents of a kind; drafts come last and cannot be on. */
const toItems = <K extends SwitchableKind, Item>(
  { config, published, drafts, versions, texts }: KindState<K>,
  { municipality, now, scheduled, scheduledByProgramme }: Context,
  convert: (item: Omit<AvailableItem, 'introduction'>, document: Resolved<K>) => Item,
): Item[] => {
  const toItem = (document: Resolved<K>, draft: boolean) => {
    const version = versions.get(document.identity);
    const ownId = version?.id ?? document.ownId;
    const item = {
      id: document.identity,
      title: getTitle(document) || contentMessages.values.untitled,
      collection: document.origin === 'own' ? config.kind : (`library-${config.kind}` as const),
      origin: document.origin,
      on: document.on && !draft,
      draft,
      ownId,
      waiting: version?.waiting ?? false,
      ownText: texts.get(ownId ?? '') ?? null,
      preview: toPreviewUrl(config, municipality, document.values.slug ?? ''),
      changeNote: getRecentNote(document.values, now),
      scheduled: (scheduled.get(document.identity) ?? []).filter(({ action }) =>
        isSwitchAction(action),
      ),
      scheduledByProgramme: (scheduledByProgramme.get(document.identity) ?? []).filter(
        ({ action, hasFailed }) => action === 'withdraw' && !hasFailed,
      ),
    };
    return convert(item, document);
  };
  return [
    ...published.map((document) => toItem(document, false)),
    ...drafts.map((document) => toItem(document, true)),
  ];
};

const listWithdrawn = <K extends SwitchableKind>({ config: { kind }, versions }: KindState<K>) =>
  [...versions.values()].flatMap(({ id, title, withdrawn }) =>
    withdrawn ? [{ id, kind, title: title || contentMessages.values.untitled }] : [],
  );

/**
 * Reads everything that a municipality can switch, with its state, in a constant number of queries.
 * Reads as the system: the caller checks access to the availability choices.
 */
export async function readAvailabilityScreen(
  payload: Payload,
  tenant: Tenant,
): Promise<AvailabilityScreen> {
  const [themes, modules, materials, programme, scheduled, scheduledByProgramme] =
    await Promise.all([
      readKind(payload, themesKind, tenant),
      readKind(payload, modulesKind, tenant),
      readKind(payload, materialsKind, tenant),
      asSystem(payload).findGlobal({ slug: 'programme' }),
      readScheduledChanges(payload, { scopes: [tenant.id] }),
      readScheduledChanges(payload, { scopes: [libraryScope] }),
    ]);
  const now = getClock(payload).now();
  const context = { municipality: tenant.slug ?? '', now, scheduled, scheduledByProgramme };
  const allModules = toItems(
    modules,
    context,
    (item, { values }): AvailableModule & { theme: string } => ({
      ...item,
      theme: toId(values.theme?.value) ?? '',
      introduction: values.introduction ?? '',
      skillKind: values.skillKind ?? '',
      level: values.level ?? '',
      deliveryForm: values.deliveryForm ?? '',
      minutes: values.minutes ?? null,
      licensedUntil: findEndingDay(values.licensedUntil, context.now),
    }),
  );
  const modulesByTheme = Map.groupBy(allModules, ({ theme }) => theme);
  const sortedThemes = {
    ...themes,
    published: [...themes.published].sort(compareThemes),
    drafts: [...themes.drafts].sort(compareThemes),
  };
  const allThemes = toItems(
    sortedThemes,
    context,
    (item, { identity, values }): AvailableTheme => ({
      ...item,
      introduction: values.introduction ?? '',
      modules: (modulesByTheme.get(identity) ?? []).sort(compareByTitle),
    }),
  );
  const allMaterials = toItems(materials, context, (item, { values }): AvailableMaterial => ({
    ...item,
    introduction: values.description ?? '',
    format: values.format ?? '',
    tier: values.tier ?? '',
  }));
  const themeIds = new Set(allThemes.map(({ id }) => id));
  return {
    municipality: { id: tenant.id, name: tenant.name },
    today: toDay(now),
    extensiveFrom: programme.extensiveFrom,
    themes: allThemes,
    withoutTheme: allModules
      .filter(({ theme }) => !themeIds.has(theme))
      .map((module) => ({ ...module, preview: null }))
      .sort(compareByTitle),
    materials: allMaterials.sort(compareByTitle),
    withdrawn: [
      ...listWithdrawn(themes),
      ...listWithdrawn(modules),
      ...listWithdrawn(materials),
    ].sort(compareByTitle),
  };
}
