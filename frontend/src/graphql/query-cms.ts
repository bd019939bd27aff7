import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { Caller } from '../cms-client/call-cms.ts';
import { logCmsError } from '../cms-client/log-cms-error.ts';
import { getClient } from './client.ts';
import { isWithinListItem, withoutNullItems } from './partial-data.ts';

/** The result of a query; `unreachable` may be temporary, `failed` is a defect. */
export type QueryResult<TData> =
  /** `isPartial` when items of lists are left out that the cms could not read: do not cache it. */
  { kind: 'data'; data: TData; isPartial: boolean } | { kind: 'unreachable' } | { kind: 'failed' };

function toFailure(error: unknown): { kind: 'unreachable' | 'failed' } {
  const isRejected = ServerError.is(error) && error.statusCode < 500;
  const kind = CombinedGraphQLErrors.is(error) || isRejected ? 'failed' : 'unreachable';
  logCmsError(kind, error);
  return { kind };
}

/** What is left of an answer with errors: the data, if they cost items of lists alone. */
function toPartialResult<TData>(data: unknown, error: unknown): QueryResult<TData> {
  const costsItems =
    CombinedGraphQLErrors.is(error) &&
    error.errors.every(({ path }) => path && isWithinListItem(data, path));
  if (!costsItems) return toFailure(error);
  logCmsError('partial', error);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the types of the site say that lists have no null items
  return { kind: 'data', data: withoutNullItems(data) as TData, isPartial: true };
}

/**
 * Queries the cms on behalf of a caller. Errors are returned as values, and logged without variables
 * or user.
 */
export async function queryCms<TData, TVariables extends OperationVariables>(
  { cmsUrl, headers, token }: Caller,
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<QueryResult<TData>> {
  try {
    // With `csrf` set, Payload rejects a cookie without Origin, so the token is in this header.
    const authorization = token === undefined ? {} : { authorization: `JWT ${token}` };
    const { data, error } = await getClient(cmsUrl).query({
      query,
      variables,
      errorPolicy: 'all',
      context: { headers: { ...headers, ...authorization } },
    });
    if (data === undefined || error !== undefined) return toPartialResult<TData>(data, error);
    return { kind: 'data', data: data as TData, isPartial: false };
  } catch (error) {
    return toFailure(error);
  }
}
