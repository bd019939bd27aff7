import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { toId } from '../ids/to-id.ts';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';

/**
 * The JSON that a route of ours was sent, in the shape it asks for.
 * @throws a refusal with a sentence for the user when it is anything else
 */
export async function readBody<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  const result = schema.safeParse(await req.json?.().catch(() => null));
  if (!result.success) throw userError(messages.errors.badRequest, 400);
  return result.data;
}

/**
 * The id in a route's path.
 * @throws a refusal when it is none: the database takes a question for nothing as one for anything
 */
export function routeId(req: PayloadRequest): string {
  const id = toId(req.routeParams?.['id']) ?? '';
  if (!/^[0-9a-f]{24}$/.test(id)) throw userError(messages.errors.notFound, 404);
  return id;
}
