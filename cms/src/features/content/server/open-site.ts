import type { PayloadRequest } from 'payload';
import { findSectionAccess, findSiteAccess } from '#features/municipalities';
import { userError } from '#platform/errors/user-error.ts';
import type { Upload } from '#platform/files/read-upload.ts';
import { messages } from '#platform/i18n/messages.ts';
import type { Municipality } from '../../../payload-types.ts';
import { findPageUpload } from './find-page-upload.ts';

const statusByAccess = { SIGN_IN: 401, NO_ACCESS: 403, NOT_FOUND: 404 } as const;

/** @throws APIError with the status that says why */
export const rejectUnknown = (status: 401 | 403 | 404 = 404): never => {
  throw userError(messages.errors.notFound, status);
};

/**
 * The municipality of a request for a file of its site.
 * @throws APIError when the caller may not see the site
 */
export async function openSite(req: PayloadRequest): Promise<Municipality> {
  const access = await findSiteAccess(req, String(req.routeParams?.['municipality']));
  return access.status === 'OPEN'
    ? access.municipality
    : rejectUnknown(statusByAccess[access.status]);
}

/** @throws APIError when the caller may not see the toolkit of this municipality */
export function openToolkit(req: PayloadRequest, municipality: Municipality): void {
  const section = findSectionAccess(req, municipality, 'toolkit');
  if (section !== 'OPEN') rejectUnknown(statusByAccess[section]);
}

/** A file on a page, and whether everybody who may see the site may see it. */
export interface PageUpload {
  upload: Upload;
  isPublished: boolean;
}

/** Finds a file on a page; for an editor also one on a page that is not published. */
export async function findUploadForCaller(
  req: PayloadRequest,
  municipality: Municipality,
  id: string,
): Promise<PageUpload | null> {
  const shown = await findPageUpload(req, { municipality, draft: false }, id);
  if (shown) return { upload: shown, isPublished: true };
  const preview = await findSiteAccess(req, String(municipality.slug), { draft: true });
  if (preview.status !== 'OPEN') return null;
  const upload = await findPageUpload(req, { municipality, draft: true }, id);
  return upload && { upload, isPublished: false };
}
