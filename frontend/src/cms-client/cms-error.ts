import type { CmsBody } from './call-cms.ts';

interface CmsError {
  message?: unknown;
  data?: { field?: unknown } | null;
}

const getFirstError = (body: CmsBody): CmsError =>
  (Array.isArray(body['errors']) ? (body['errors'][0] as CmsError | null) : null) ?? {};

/** The first error message of an answer, which the cms writes for users; undefined without one. */
export function getErrorMessage(body: CmsBody): string | undefined {
  const { message } = getFirstError(body);
  return typeof message === 'string' && message !== '' ? message : undefined;
}

/** The form field that the first error of an answer names; undefined without one. */
export function getErrorField(body: CmsBody): string | undefined {
  const field = getFirstError(body).data?.field;
  return typeof field === 'string' ? field : undefined;
}
