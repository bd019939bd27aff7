import type { CmsReply } from './call-cms.ts';

type Body = Extract<CmsReply, { kind: 'reply' }>['body'];

interface CmsError {
  message?: unknown;
  data?: { field?: unknown } | null;
}

const firstError = (body: Body): CmsError =>
  (Array.isArray(body['errors']) ? (body['errors'][0] as CmsError | null) : null) ?? {};

/**
 * The sentence for users in what the cms answered, which says what is wrong and how to mend it;
 * undefined without one.
 */
export function cmsSentence(body: Body): string | undefined {
  const { message } = firstError(body);
  return typeof message === 'string' && message !== '' ? message : undefined;
}

/** The field of the form that the cms's answer is about; undefined where it names none. */
export function cmsField(body: Body): string | undefined {
  const field = firstError(body).data?.field;
  return typeof field === 'string' ? field : undefined;
}
