import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { toId } from '../ids/to-id.ts';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';

/**
 * Reads the JSON of a request to one of our endpoints.
 * @throws APIError with a sentence for the user when it does not match the schema: that of a
 *   refinement, or a general one
 */
export async function readBody<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  const result = schema.safeParse(await req.json?.().catch(() => null));
  if (!result.success) {
    const own = result.error.issues.find(({ code }) => code === 'custom');
    throw userError(own?.message ?? messages.errors.badRequest, 400);
  }
  return result.data;
}

/**
 * Reads the id in the path of a route.
 * @throws APIError when it is no id: the database treats a filter with an empty value as no filter
 */
export function routeId(req: PayloadRequest): string {
  const id = toId(req.routeParams?.['id']) ?? '';
  if (!/^[0-9a-f]{24}$/.test(id)) throw userError(messages.errors.notFound, 404);
  return id;
}
