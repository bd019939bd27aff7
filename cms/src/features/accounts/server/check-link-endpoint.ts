import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { rejectWrongCode } from '#platform/rate-limits/limit-requests.ts';
import { openInvitationLink, openPasswordLink } from './one-time-link.ts';

const bodySchema = z.object({
  token: z.string().max(200),
  purpose: z.enum(['invitation', 'password']),
});

type Check = z.infer<typeof bodySchema>;

/** Whether the code would be accepted now, by the same rules as when it is used. */
async function isUsable(req: PayloadRequest, { token, purpose }: Check): Promise<boolean> {
  const open = purpose === 'invitation' ? openInvitationLink : openPasswordLink;
  return (await open(req, token)) !== null;
}

/**
 * Says whether a one-time link can be used, and nothing of whose it is: the site asks it before it
 * shows a form. It writes nothing but the count of wrong codes, which is that of the routes that use
 * a code. The code is in the body, since addresses are written to logs.
 */
export const checkLink: Endpoint = {
  path: '/check-link',
  method: 'post',
  handler: async (req) => {
    const input = bodySchema.safeParse(await req.json?.().catch(() => null));
    if (!input.success) throw userError(messages.errors.badRequest, 400);
    if (!(await isUsable(req, input.data))) await rejectWrongCode(req);
    return Response.json({ valid: true });
  },
};
