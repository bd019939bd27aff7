import { z } from 'zod';

/**
 * What a request to GraphQL asks, by the hash of a document that the cms knows or by a document of
 * its own.
 */
export type GraphqlRequest =
  | { kind: 'known'; hash: string; operationName?: string; variables: Record<string, unknown> }
  | { kind: 'free'; document: string; operationName?: string; variables: Record<string, unknown> }
  | { kind: 'unreadable' };

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

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads the body of a request. One question a request: a list of them is unreadable, so that nobody
 * can ask a hundred at once.
 */
export function parseGraphqlRequest(text: string): GraphqlRequest {
  const parsed = bodySchema.safeParse(parseJson(text));
  if (!parsed.success) return { kind: 'unreadable' };
  const { query, operationName, variables, extensions } = parsed.data;
  const rest = { variables: variables ?? {}, ...(operationName ? { operationName } : {}) };
  const persistedHash = extensions?.persistedQuery?.sha256Hash;
  if (persistedHash) return { kind: 'known', hash: persistedHash, ...rest };
  return query ? { kind: 'free', document: query, ...rest } : { kind: 'unreadable' };
}
