import { isRecord, isText } from '@digivaardig/contracts/guards';
import type { CmsBody } from './call-cms.ts';

function getFirstError({ errors }: CmsBody): Record<string, unknown> {
  const error: unknown = Array.isArray(errors) ? errors[0] : null;
  return isRecord(error) ? error : {};
}

/** The first error message of an answer, which the cms writes for users; undefined without one. */
export function getErrorMessage(body: CmsBody): string | undefined {
  const { message } = getFirstError(body);
  return isText(message) && message !== '' ? message : undefined;
}

/** The form field that the first error of an answer names; undefined without one. */
export function getErrorField(body: CmsBody): string | undefined {
  const { data } = getFirstError(body);
  return isRecord(data) && isText(data['field']) ? data['field'] : undefined;
}
