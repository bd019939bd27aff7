import config from '@payload-config';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { createPayloadRequest, type Where } from 'payload';
import { isRecord, isText } from '@digivaardig/contracts/guards';
import { isRequestError } from '#platform/http/is-request-error.ts';

type SearchParams = Record<string, string | string[]>;

const toSearch = (searchParams: SearchParams): string =>
  new URLSearchParams(
    Object.entries(searchParams).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    ),
  ).toString();

/**
 * Shows a list without its filter when the database cannot read that filter: an error while the
 * page is drawn is one of the server, and goes to the log with the filter in it.
 */
export async function rejectUnreadableList(
  segments: readonly string[] | undefined,
  searchParams: SearchParams,
): Promise<void> {
  const [kind, collection] = segments ?? [];
  const search = toSearch(searchParams);
  if (kind !== 'collections' || collection === undefined || !/where|sort/.test(search)) return;
  const request = new Request(`http://admin.invalid/?${search}`, { headers: await headers() });
  const req = await createPayloadRequest({ config, request, canSetHeaders: false });
  const known = req.payload.config.collections.find(({ slug }) => slug === collection);
  if (known === undefined) return;
  const { where, sort } = req.query;
  try {
    await req.payload.find({
      collection: known.slug,
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- Payload validates it here
      ...(isRecord(where) ? { where: where as Where } : {}),
      ...(isText(sort) ? { sort } : {}),
      depth: 0,
      limit: 1,
      overrideAccess: false,
      req,
    });
  } catch (error) {
    if (!isRequestError(error)) throw error;
    redirect(`/admin/collections/${collection}`);
  }
}
