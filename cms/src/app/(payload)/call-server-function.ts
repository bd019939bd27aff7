import config from '@payload-config';
import { handleServerFunctions } from '@payloadcms/next/layouts';
import { notFound } from 'next/navigation';
import {
  type Field,
  getPayload,
  type ImportMap,
  type SanitizedConfig,
  type ServerFunctionClientArgs,
} from 'payload';
import { isRecord, isText } from '@digivaardig/contracts/guards';
import { findTypeProblem } from '#platform/fields/check-field-types.ts';
import { fillNullGroups } from '#platform/fields/fill-null-groups.ts';
import { isRequestError } from '#platform/http/is-request-error.ts';

/** Functions that Payload calls for a collection or a global, which it does not check. */
const aboutDocuments: readonly string[] = [
  'form-state',
  'render-document',
  'render-document-slots',
  'render-list',
  'table-state',
];

/** The slugs that arguments name: of a collection, of several, of a global or of a widget. */
function listSlugs({ collectionSlug, globalSlug, widgetSlug }: Record<string, unknown>): unknown[] {
  return [collectionSlug, globalSlug, widgetSlug]
    .flat()
    .filter((slug) => slug !== undefined && slug !== null);
}

const getSlug = ({ slug }: { slug: string }): string => slug;

/** Whether the arguments of a function name something that the config has. */
function nameKnownDocuments(
  { collections, globals, admin }: SanitizedConfig,
  { name, args }: ServerFunctionClientArgs,
): boolean {
  if (!aboutDocuments.includes(name)) return true;
  const known = [...collections, ...globals, ...admin.dashboard.widgets].map(getSlug);
  const slugs = listSlugs(args);
  const { schemaPath } = args;
  const isPathKnown =
    schemaPath === undefined || (isText(schemaPath) && slugs.includes(schemaPath.split('.', 1)[0]));
  return (
    slugs.length > 0 && slugs.every((slug) => isText(slug) && known.includes(slug)) && isPathKnown
  );
}

/**
 * Whether the filter of a list is an object, and the values of a form have the types of its
 * fields.
 */
function areArgumentsReadable(
  { collections, globals }: SanitizedConfig,
  { args }: ServerFunctionClientArgs,
): boolean {
  const { collectionSlug, data, globalSlug, query }: Record<string, unknown> = args;
  if (query !== undefined && query !== null && !isRecord(query)) return false;
  const document = [...collections, ...globals].find(
    ({ slug }) => slug === (collectionSlug ?? globalSlug),
  );
  if (!document || !isRecord(data)) return true;
  return findTypeProblem(document.fields, fillNullGroups(document.flattenedFields, data)) === null;
}

const textValue: Field = { name: 'value', type: 'richText' };

/** Whether this names a field of a document, as the editor of a text does that is opened. */
function isFieldKnown({ collections, globals }: SanitizedConfig, args: unknown): boolean {
  if (!isRecord(args) || !isText(args['schemaPath'])) return false;
  const { hidden, initialValue, label, name, path, schemaPath } = args;
  const [kind = '', slug = '', ...field] = schemaPath.split('.');
  const entities = { collection: collections, global: globals }[kind] ?? [];
  const areTexts = [label, name, path].every((one) => one === undefined || isText(one));
  return (
    entities.some((entity) => entity.slug === slug) &&
    field.length > 0 &&
    hidden === false &&
    areTexts &&
    findTypeProblem([textValue], { value: initialValue }) === null
  );
}

/** Payload says this of a field that the config does not have. */
const isFieldUnknown = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Could not find target field');

/** Payload says this of a list that somebody may not read. */
const isNotFound = (error: unknown): boolean =>
  error instanceof Error && error.message === 'not-found';

/**
 * Calls a function of Payload. Arguments that no screen of the admin sends find nothing: an error
 * of the server would have them in the log.
 */
export async function callServerFunction(
  call: ServerFunctionClientArgs,
  importMap: ImportMap,
): Promise<unknown> {
  const payload = await getPayload({ config });
  const { config: sanitized } = payload;
  if (!nameKnownDocuments(sanitized, call) || !areArgumentsReadable(sanitized, call)) notFound();
  if (call.name === 'render-field' && !isFieldKnown(sanitized, call.args)) notFound();
  try {
    return await handleServerFunctions({ ...call, config, importMap });
  } catch (error) {
    if (isRequestError(error) || isNotFound(error) || isFieldUnknown(error)) notFound();
    throw error;
  }
}
