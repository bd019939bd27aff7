import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { idOf } from '../access/id-of.ts';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';

/**
 * The JSON that a route of ours was sent, in the shape it asks for.
 * @throws a refusal with a sentence for the user when it is anything else
 */
export async function readBody<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await req.json?.().catch(() => null));
  if (!parsed.success) throw refusal(texts.errors.badRequest, 400);
  return parsed.data;
}

/** The id in a route's path; empty when there is none. */
export const routeId = (req: PayloadRequest): string => idOf(req.routeParams?.['id']) ?? '';
