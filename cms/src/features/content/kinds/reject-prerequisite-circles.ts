import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload';
import { isListOf, isRecord } from '@digivaardig/contracts/guards';
import { toId, toItemId } from '#platform/ids/to-id.ts';
import { contentMessages } from '../messages.ts';
import { listPrerequisiteIds, type PrerequisiteGraph, requires } from '../model/prerequisites.ts';
import { readDocuments } from '../reading/read-documents.ts';
import type { Scope } from '../reading/shared-kinds.ts';

const select = { title: true, prerequisites: true, basedOn: true, overrides: true } as const;

type ModuleData = Record<string, unknown> & { id: string };

const isReferences = isListOf(isRecord);

/** The modules of the library, or of the offer of a municipality, as they were saved last. */
async function readModules(req: PayloadRequest, tenant: string | null) {
  const options = { req, drafts: true, select };
  const library = await readDocuments(req.payload, 'modules', 'library', { ...options, where: {} });
  const local =
    tenant === null
      ? []
      : await readDocuments(req.payload, 'modules', 'local', {
          ...options,
          where: { tenant: { equals: tenant } },
        });
  return { library, local };
}

type Modules = Awaited<ReturnType<typeof readModules>>;

const toEntries = ({ library, local }: Modules): [string, string[]][] => [
  ...library.map(({ id, prerequisites }): [string, string[]] => [
    id,
    listPrerequisiteIds(prerequisites),
  ]),
  ...local.flatMap(({ id, basedOn, overrides, prerequisites }): [string, string[]][] => {
    const base = toId(basedOn);
    const isOwn = base === null || overrides?.some(({ path }) => path === 'prerequisites');
    return isOwn ? [[base ?? id, listPrerequisiteIds(prerequisites)]] : [];
  }),
];

/** Makes each reference point at the identity: at the library module of a version. */
function toIdentities(references: Record<string, unknown>[], { local }: Modules) {
  const bases = new Map(local.flatMap(({ id, basedOn }) => [[id, toId(basedOn)] as const]));
  return references.map((reference) => {
    const base = bases.get(toItemId(reference) ?? '');
    return base ? { relationTo: 'library-modules', value: base } : reference;
  });
}

/**
 * Rejects a module that asks for itself first, directly or through another one, in drafts too.
 * Nobody could begin with any of them.
 */
export const rejectPrerequisiteCircles =
  (scope: Scope): CollectionBeforeChangeHook<ModuleData> =>
  async ({ collection, data, originalDoc, req }) => {
    const values: Record<string, unknown> = { ...originalDoc, ...data };
    const given = values['prerequisites'];
    if (!isReferences(given) || given.length === 0) return data;
    const modules = await readModules(req, scope === 'library' ? null : toId(values['tenant']));
    const prerequisites = toIdentities(given, modules);
    const identity = toId(values['basedOn']) ?? toId(values['id']);
    const ids = listPrerequisiteIds(prerequisites);
    const graph: PrerequisiteGraph = new Map([
      ...toEntries(modules),
      ...(identity === null ? [] : ([[identity, ids]] as const)),
    ]);
    const circular = ids.filter(
      (id) => id === identity || (identity && requires(graph, id, identity)),
    );
    if (circular.length > 0) {
      const titles = [...modules.library, ...modules.local].flatMap(({ id, title }) =>
        circular.includes(id) ? [title || contentMessages.values.untitled] : [],
      );
      const message = contentMessages.errors.prerequisiteCircle(titles);
      const errors = [{ path: 'prerequisites', message, label: 'Eerst doen' }];
      throw new ValidationError({ collection: collection.slug, errors }, req.t);
    }
    return { ...data, prerequisites };
  };
