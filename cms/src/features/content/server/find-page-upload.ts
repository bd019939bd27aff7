import type { PayloadRequest } from 'payload';
import { TrackedCache } from '#platform/cache/tracked-cache.ts';
import { readUpload, toUploadPointer, type Upload } from '#platform/files/read-upload.ts';
import { toId } from '#platform/ids/to-id.ts';
import type { Municipality } from '../../../payload-types.ts';
import { listUsedFiles, usedFilesField } from '../blocks/used-files.ts';
import { getSiteContent } from '../graphql/site-content.ts';
import { listKinds } from '../reading/kind-configs.ts';
import type { ContentReader } from '../reading/content-reader.ts';
import { readDocuments } from '../reading/read-documents.ts';
import type { AnyKind } from '../reading/define-shared-kind.ts';

interface Site {
  municipality: Municipality;
  /** Whether an editor looks ahead. */
  draft: boolean;
}

/** The identities of the documents of one kind that name this file. */
async function findUsers(
  { req, municipality, draft: drafts }: ContentReader,
  { kind }: AnyKind,
  fileId: string,
): Promise<string[]> {
  const where = { [usedFilesField]: { equals: fileId } };
  const select = { basedOn: true } as const;
  const ofTenant = { and: [{ tenant: { equals: municipality.id } }, where] };
  const library = await readDocuments(req.payload, kind, 'library', { req, drafts, select, where });
  const local = await readDocuments(req.payload, kind, 'local', {
    req,
    drafts,
    select,
    where: ofTenant,
  });
  return [
    ...new Set([
      ...library.map(({ id }) => id),
      ...local.map(({ id, basedOn }) => toId(basedOn) ?? id),
    ]),
  ];
}

/** The identities of the documents of one kind that have a page now. */
async function listPages(
  reader: ContentReader,
  site: Site,
  { kind, listPages: listOwn }: AnyKind,
): Promise<readonly string[]> {
  if (listOwn) return listOwn(reader);
  const themes = await getSiteContent(site, reader.req).readThemes();
  return themes.flatMap(({ theme, modules }) =>
    kind === 'themes' ? theme.identity : modules.map(({ module }) => module.identity),
  );
}

/** How many files of pages have their facts in memory. */
const maxPageUploads = 5000;

const pageUploadCache = new TrackedCache<Upload | null>(maxPageUploads);

/**
 * Finds a file that a page of a municipality shows or offers: no other file is served there. Of the
 * materials, which have no pages, the toolkit decides. A browser asks again for each picture of each
 * page, so the answer for readers is remembered until something changes.
 */
export function findPageUpload(
  req: PayloadRequest,
  site: Site,
  fileId: string,
): Promise<Upload | null> {
  const find = () => searchPages(req, site, fileId);
  const { id } = site.municipality;
  return site.draft
    ? find()
    : pageUploadCache.read(req, { key: `${id} ${fileId}`, tenantId: id }, find);
}

async function searchPages(
  req: PayloadRequest,
  site: Site,
  fileId: string,
): Promise<Upload | null> {
  const { municipality } = site;
  const frame = [municipality.style.logo, municipality.welcome.photo];
  const ofFrame = frame.find((value) => toUploadPointer(value)?.id === fileId);
  if (ofFrame) return readUpload(req, municipality.id, ofFrame);
  const { reader } = getSiteContent(site, req);
  for (const config of listKinds(req.payload).filter(({ page }) => page !== undefined)) {
    const users = await findUsers(reader, config, fileId);
    if (users.length === 0) continue;
    const pages = new Set(reader.draft ? users : await listPages(reader, site, config));
    for (const identity of users.filter((one) => pages.has(one))) {
      // The version of the municipality may show another file in its place.
      const document = await config.reading.readComplete(reader, identity);
      const values = { ...document?.values };
      const isShown = listUsedFiles(config.fields('local'), values).includes(fileId);
      if (!isShown) continue;
      const own = await readUpload(req, municipality.id, fileId);
      const library = { relationTo: 'library-files', value: fileId };
      return own ?? (await readUpload(req, municipality.id, library));
    }
  }
  return null;
}
