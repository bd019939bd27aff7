import type { Answer } from './call-cms.ts';

interface Body {
  doc?: Record<string, unknown> & { id: string };
  data?: Record<string, ({ id?: string } & Record<string, unknown>) | null> | null;
  errors?: { message: string }[];
}

const getBody = ({ body }: Answer): Body => body ?? {};

/** Everything an answer says is wrong, in one text; empty when nothing is. */
export function listMessages(answer: Answer): string {
  const { errors } = getBody(answer);
  return errors ? JSON.stringify(errors) : '';
}

/**
 * Did the call do what it asked, by REST or by GraphQL?
 * @throws when the call itself was malformed or the cms broke: that is no refusal
 */
export function isAccepted(answer: Answer): boolean {
  if (answer.status >= 500) throw new Error(`${answer.status}: ${listMessages(answer)}`);
  const { data, errors } = getBody(answer);
  const malformed = errors?.find(({ message }) =>
    /^(Cannot query|Unknown|Variable|Syntax|Field ")/.test(message),
  );
  if (malformed) throw new Error(malformed.message);
  return data === undefined
    ? answer.status < 300
    : Object.values(data ?? {}).some((value) => value !== null);
}

/** The document that a call made or changed. */
export function getDocument(answer: Answer): Record<string, unknown> & { id: string } {
  const { doc, data } = getBody(answer);
  const found = doc ?? Object.values(data ?? {})[0];
  if (!found?.id) throw new Error(`No document: ${answer.status} ${listMessages(answer)}`);
  return found as Record<string, unknown> & { id: string };
}
