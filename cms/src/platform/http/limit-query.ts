import type { CollectionBeforeOperationHook } from 'payload';
import { limits } from './limits.ts';

type Page = Record<string, unknown>;

/** Whether the page options come from the request itself, and not from our code that answers it. */
const isFromRequest = (args: Page, query: Page): boolean =>
  args['limit'] === query['limit'] && args['pagination'] === query['pagination'];

/**
 * Limits a request to one page of documents. Payload reads a limit of 0, or no pagination, as all
 * documents. Our own code states what it needs, also when it reads as the user.
 */
// One of the union's values is deprecated, not the argument: Payload calls reading `read` until
// version 4.
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
