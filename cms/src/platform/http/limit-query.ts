import type { CollectionBeforeOperationHook } from 'payload';
import { limits } from './limits.ts';

type Page = Record<string, unknown>;

/** Does this page come from the request itself, and not from code of ours that answers it? */
const isFromRequest = (args: Page, query: Page): boolean =>
  args['limit'] === query['limit'] && args['pagination'] === query['pagination'];

/**
 * Gives who asks for everything at once no more than a page. Payload takes a limit of 0, or no
 * pages, for all there is. Code of ours says itself how much it needs, also when it asks as the
 * user.
 */
// One of the union's values is deprecated, not the argument: what Payload calls reading is `read`
// until version 4.
export const limitQuery: CollectionBeforeOperationHook = ({
  args,
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'read' || overrideAccess) return args;
  const page: Page = { ...args };
  if (req.payloadAPI !== 'REST' || !isFromRequest(page, req.query)) return args;
  const { limit, pagination } = page;
  const all = limit === 0 || (limit === undefined && pagination === false);
  const within = typeof limit === 'number' && limit > 0 && limit <= limits.pageSize;
  return all || (limit !== undefined && !within) ? { ...args, limit: limits.pageSize } : args;
};
