import { isRecord, isText } from '@digivaardig/contracts/guards';
import type { CollectionSlug, Payload } from 'payload';
import { contentField, listBlocks } from '../features/content/model/content-paths.ts';
import { listUsedFiles, usedFilesField } from '../features/content/blocks/used-files.ts';
import { toBlocks, toOwnBlocks } from './content-blocks/to-blocks.ts';

type Values = Record<string, unknown>;

const kinds = ['modules', 'news', 'themes', 'materials'] as const;

/** Fields that became blocks. */
const oldFields = ['steps', 'body'] as const;

const isOverride = (row: unknown): row is { path: string; seen?: unknown } =>
  isRecord(row) && isText(row['path']);

const toPlain = (document: unknown): Values => {
  const plain: unknown = JSON.parse(JSON.stringify(document));
  return isRecord(plain) ? plain : {};
};

/** The blocks of a library document; of one that an earlier run converted, those that it has. */
const toLibraryBlocks = (library: Values) =>
  contentField in library
    ? listBlocks(library[contentField])
    : toBlocks(String(library['_id']), library);

/** What a stored document, or the document in a stored version, has to become. */
function convert(
  payload: Payload,
  slug: CollectionSlug,
  { id, values, library }: { id: string; values: Values; library: Values | undefined },
): Values {
  const { fields } = payload.collections[slug].config;
  const hadText = oldFields.some((name) => name in values);
  if (!hadText) return { [usedFilesField]: listUsedFiles(fields, values) };
  const blocks = toBlocks(id, values);
  const rows: unknown[] = Array.isArray(values['overrides']) ? values['overrides'] : [];
  const overrides = rows.filter(isOverride);
  const ofText = overrides.filter(({ path }) => oldFields.some((name) => name === path));
  const seen = Object.fromEntries(ofText.map(({ path, seen: value }) => [path, value]));
  const base = library && toLibraryBlocks(library);
  const own = base && toOwnBlocks(ofText.length > 0 ? blocks : base, base, toBlocks(id, seen));
  const content = own ? own.content : blocks;
  const others = overrides.filter((one) => !ofText.includes(one));
  return {
    content,
    ...(own ? { overrides: [...others, ...own.overrides] } : {}),
    [usedFilesField]: listUsedFiles(fields, { ...values, content }),
  };
}

/**
 * Makes blocks of the steps and texts of lessons and news, in every version of them, and of their
 * overrides. A block of a municipality's version gets the id of the library's. Repeated without
 * harm, also after it was stopped halfway: what has blocks has no steps any more. Source: decision 051.
 */
export async function up(payload: Payload): Promise<void> {
  for (const kind of kinds) {
    const libraries = new Map<string, Values>();
    for (const slug of [`library-${kind}`, kind] as const) {
      const main = payload.db.collections[slug]?.collection;
      const versions = payload.db.versions[slug]?.collection;
      if (!main || !versions) throw new Error(`The collection ${slug} is not in the config.`);
      const findLibrary = ({ basedOn }: Values) =>
        isText(basedOn) ? libraries.get(basedOn) : undefined;
      for (const document of await main.find({}).toArray()) {
        const values = toPlain(document);
        const id = String(values['_id']);
        if (slug !== kind) libraries.set(id, values);
        const set = convert(payload, slug, { id, values, library: findLibrary(values) });
        await main.updateOne({ _id: document._id }, { $set: set, $unset: { steps: '', body: '' } });
      }
      for await (const document of versions.find({})) {
        const { parent, version } = toPlain(document);
        const values = isRecord(version) ? version : {};
        const id = String(parent);
        const set = convert(payload, slug, { id, values, library: findLibrary(values) });
        const inVersion = Object.entries(set).map(([name, value]) => [`version.${name}`, value]);
        await versions.updateOne(
          { _id: document._id },
          {
            $set: Object.fromEntries(inVersion) as Values,
            $unset: { 'version.steps': '', 'version.body': '' },
          },
        );
      }
    }
  }
}
