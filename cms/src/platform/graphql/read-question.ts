import { z } from 'zod';

/** What a request to GraphQL asks, by the hash of a document that the cms knows or by a document of its own. */
export type Question =
  | { kind: 'known'; hash: string; operationName?: string; variables: Record<string, unknown> }
  | { kind: 'free'; document: string; operationName?: string; variables: Record<string, unknown> }
  | { kind: 'unreadable' };

const name = z
  .string()
  .regex(/^[A-Za-z_]\w{0,99}$/)
  .nullish();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const body = z.object({
  query: z.string().min(1).nullish(),
  operationName: name,
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z
    .object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: hash }).optional() })
    .nullish(),
});

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the body of a request. One question a request: a list of them is unreadable, so that nobody can ask a hundred at once. */
export function readQuestion(text: string): Question {
  const parsed = body.safeParse(jsonOf(text));
  if (!parsed.success) return { kind: 'unreadable' };
  const { query, operationName, variables, extensions } = parsed.data;
  const rest = { variables: variables ?? {}, ...(operationName ? { operationName } : {}) };
  const asked = extensions?.persistedQuery?.sha256Hash;
  if (asked) return { kind: 'known', hash: asked, ...rest };
  return query ? { kind: 'free', document: query, ...rest } : { kind: 'unreadable' };
}
