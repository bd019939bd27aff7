import config from '@payload-config';
import { handleServerFunctions } from '@payloadcms/next/layouts';
import { notFound } from 'next/navigation';
import {
  getPayload,
  type ImportMap,
  type SanitizedConfig,
  type ServerFunctionClientArgs,
} from 'payload';
import { isText } from '@digivaardig/contracts/guards';
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

/** Whether the arguments of a function name something that the config has. */
function nameKnownDocuments(
  { collections, globals, admin }: SanitizedConfig,
  { name, args }: ServerFunctionClientArgs,
): boolean {
  if (!aboutDocuments.includes(name)) return true;
  // Its type as a part of the config is too deep for TypeScript.
  const widgets: readonly { slug: string }[] = admin.dashboard.widgets;
  const known: readonly string[] = [
    ...collections.map(({ slug }) => slug),
    ...globals.map(({ slug }) => slug),
    ...widgets.map(({ slug }) => slug),
  ];
  const slugs = listSlugs(args);
  const { schemaPath } = args;
  const isPathKnown =
    schemaPath === undefined || (isText(schemaPath) && slugs.includes(schemaPath.split('.', 1)[0]));
  return (
    slugs.length > 0 && slugs.every((slug) => isText(slug) && known.includes(slug)) && isPathKnown
  );
}

/**
 * Calls a function of Payload. Arguments that no screen of the admin sends find nothing: an error
 * of the server would have them in the log.
 */
export async function callServerFunction(
  call: ServerFunctionClientArgs,
  importMap: ImportMap,
): Promise<unknown> {
  const payload = await getPayload({ config });
  if (!nameKnownDocuments(payload.config, call)) notFound();
  try {
    return await handleServerFunctions({ ...call, config, importMap });
  } catch (error) {
    if (isRequestError(error)) notFound();
    throw error;
  }
}
