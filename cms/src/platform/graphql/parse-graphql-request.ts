import { cleanTexts } from '@digivaardig/contracts/text';
import { z } from 'zod';
import { findJsonProblem } from '../http/check-json-safety.ts';

/**
 * A GraphQL request: the hash of a persisted operation, or an ad hoc document.
 */
export type GraphqlRequest =
  | { kind: 'persisted'; hash: string; operationName?: string; variables: Record<string, unknown> }
  | { kind: 'adHoc'; document: string; operationName?: string; variables: Record<string, unknown> }
  | { kind: 'invalid' };

const nameSchema = z
  .string()
  .regex(/^[A-Za-z_]\w{0,99}$/)
  .nullish();
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
const bodySchema = z.object({
  query: z.string().min(1).nullish(),
  operationName: nameSchema,
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z
    .object({
      persistedQuery: z.object({ version: z.literal(1), sha256Hash: hashSchema }).optional(),
    })
    .nullish(),
});

const cleanVariables = (variables: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, cleanTexts(value)]));

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Parses the body of a request. A request holds one operation: a batch is invalid, so that nobody
 * can send a hundred at once.
 */
export function parseGraphqlRequest(text: string): GraphqlRequest {
  const parsed = bodySchema.safeParse(parseJson(text));
  if (!parsed.success) return { kind: 'invalid' };
  const { query, operationName, extensions } = parsed.data;
  const variables = parsed.data.variables ?? {};
  if (findJsonProblem(variables)) return { kind: 'invalid' };
  const rest = {
    variables: cleanVariables(variables),
    ...(operationName ? { operationName } : {}),
  };
  const persistedHash = extensions?.persistedQuery?.sha256Hash;
  if (persistedHash) return { kind: 'persisted', hash: persistedHash, ...rest };
  return query ? { kind: 'adHoc', document: query, ...rest } : { kind: 'invalid' };
}
