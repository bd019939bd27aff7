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
    if (error === undefined && data !== undefined) {
      return { kind: 'data', data: data as TData, isPartial: false };
    }
    if (!CombinedGraphQLErrors.is(error)) throw error ?? new Error('The cms gave no data.');
    const costsItems = error.errors.every(({ path }) => path && isWithinListItem(data, path));
    if (!costsItems) throw error;
    logCmsError('partial', error);
    return { kind: 'data', data: withoutNullItems(data) as TData, isPartial: true };
  } catch (error) {
    const isRejected = ServerError.is(error) && error.statusCode < 500;
    const kind = CombinedGraphQLErrors.is(error) || isRejected ? 'failed' : 'unreachable';
    logCmsError(kind, error);
    return { kind };
  }
}
