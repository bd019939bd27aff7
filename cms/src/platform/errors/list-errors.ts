import { hasShape, isListOf, isRecord } from '@digivaardig/contracts/guards';

const hasErrors = hasShape({ errors: isListOf(isRecord) });

/** The errors of an answer of Payload, or of what is in one of them; none when it has no list. */
export const listErrors = (body: unknown): Record<string, unknown>[] =>
  hasErrors(body) ? body.errors : [];
