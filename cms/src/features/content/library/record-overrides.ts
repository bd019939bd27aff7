import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type Field,
  type PayloadRequest,
} from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { listFreeTexts, noPersonalData } from '#platform/privacy/personal-data.ts';
import { contentMessages } from '../messages.ts';
import type { LocalDocument } from './shared-documents.ts';
import { toLibrarySlug, type LibrarySlug, type SharedKind } from './shared-kinds.ts';
import { trackOverrides } from './track-overrides.ts';

/** The library document that a version is based on, and its overridden fields. */
export const overrideFields = (kind: SharedKind): Field[] => [
  {
    name: 'basedOn',
    label: 'Eigen versie van',
    type: 'relationship',
    relationTo: toLibrarySlug(kind),
    index: true,
    custom: noPersonalData,
    admin: {
      position: 'sidebar',
      allowCreate: false,
      readOnly: true,
      condition: (data) => Boolean(data['basedOn']),
    },
  },
  {
    name: 'overrides',
    label: 'Velden van je gemeente',
    labels: { singular: 'Veld', plural: 'Velden' },
    type: 'array',
    custom: { personalData: { none: ['path'], content: listFreeTexts('seen') } },
    admin: {
      readOnly: true,
      condition: (data) => Boolean(data['basedOn']),
      description: 'Deze velden gaan niet meer mee met de bibliotheek. Dit houden we zelf bij.',
      components: { Field: '/features/content/admin/override-list.tsx#OverrideList' },
    },
    fields: [
      { name: 'path', label: 'Veld', type: 'text', required: true },
      // Payload takes text in a JSON field for JSON that still has to be parsed; ours may be a
      // plain sentence.
      { name: 'seen', label: 'Bibliotheek toen', type: 'json', validate: () => true },
    ],
  },
];

/** The context key for the fields whose own value the editor keeps over the library’s change. */
const keepOwnKey = 'keeps-own';

/** The context for a save that keeps the own value of these fields. */
export const keepOwn = (...paths: string[]) => ({ [keepOwnKey]: paths });

const readFieldsToKeep = (context: Record<string, unknown>): string[] => {
  const paths = context[keepOwnKey];
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
};

/** The stored earlier versions of a library document. */
async function readEarlierVersions(req: PayloadRequest, collection: LibrarySlug, parent: string) {
  const result = await getDatabaseAdapter(req.payload).findVersions({
    collection,
    req,
    pagination: false,
    limit: 20,
    sort: '-createdAt',
    where: { parent: { equals: parent } },
  });
  return result.docs.map(({ version }) => version as Record<string, unknown>);
}

/** Updates `overrides` when a version is saved; values that a caller sends for it are ignored. */
export const recordOverrides =
  (kind: SharedKind, fields: readonly string[]): CollectionBeforeChangeHook<LocalDocument> =>
  async ({ context, data: document, operation, originalDoc, req }) => {
    const stored = operation === 'update' ? originalDoc : undefined;
    const before = toId(stored?.basedOn);
    const basedOn = 'basedOn' in document ? toId(document.basedOn) : before;
    const reject = (path: string, message: string): never => {
      throw new ValidationError(
        { collection: kind, errors: [{ path, message, label: 'Eigen versie van' }] },
        req.t,
      );
    };
    if (stored && before !== basedOn) return reject('basedOn', contentMessages.errors.basedOnFixed);
    if (!basedOn) return { ...document, overrides: [] };
    const system = asSystem(req.payload, req);
    const library = await system.findByID({
      collection: toLibrarySlug(kind),
      id: basedOn,
      disableErrors: true,
    });
    if (!library) return reject('basedOn', contentMessages.errors.libraryGone);
    if (!stored) {
      const existing = await system.count({
        collection: kind,
        where: { basedOn: { equals: basedOn }, tenant: { equals: toId(document.tenant) } },
      });
      if (existing.totalDocs > 0) return reject('basedOn', contentMessages.errors.basedOnTaken);
    }
    const save = {
      fields,
      submitted: { ...stored, ...document },
      stored: stored && { ...stored },
      library: { ...library },
      previous: stored?.overrides ?? [],
      keepOwn: readFieldsToKeep(context),
    };
    const overrides = trackOverrides(save);
    const previousPaths = new Set(save.previous.map(({ path }) => path));
    // Earlier versions are read only when a new field seems to be overridden.
    if (!stored || overrides.every(({ path }) => previousPaths.has(path)))
      return { ...document, overrides };
    const earlierVersions = await readEarlierVersions(req, toLibrarySlug(kind), basedOn);
    return { ...document, overrides: trackOverrides({ ...save, earlierVersions }) };
  };
