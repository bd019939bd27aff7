import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { Caller } from '../cms-client/call-cms.ts';
import { logCmsError } from '../cms-client/log-cms-error.ts';
import { getClient } from './client.ts';

/** The result of a query; `unreachable` may be temporary, `failed` is a defect. */
export type QueryResult<TData> =
  { kind: 'data'; data: TData } | { kind: 'unreachable' } | { kind: 'failed' };

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
    const { data } = await getClient(cmsUrl).query({
      query,
      variables,
      context: { headers: { ...headers, ...authorization } },
    });
    return data === undefined ? { kind: 'failed' } : { kind: 'data', data: data as TData };
  } catch (error) {
    const isRejected = ServerError.is(error) && error.statusCode < 500;
    const kind = CombinedGraphQLErrors.is(error) || isRejected ? 'failed' : 'unreachable';
    logCmsError(kind, error);
    return { kind };
  }
}
