import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { logCmsError } from '../cms-client/log-cms-error.ts';

/** The result of a query; `unreachable` may be temporary, `failed` is a defect. */
export type QueryResult<TData> =
  { kind: 'data'; data: TData } | { kind: 'unreachable' } | { kind: 'failed' };

/** Queries the cms. Errors are returned as values, and logged without variables or user. */
export async function queryCms<TData, TVariables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<QueryResult<TData>> {
  try {
    const { data } = await client.query({
      query,
      variables,
      fetchPolicy: 'no-cache',
      errorPolicy: 'none',
    });
    return data === undefined ? { kind: 'failed' } : { kind: 'data', data: data as TData };
  } catch (error) {
    const isRejected = ServerError.is(error) && error.statusCode < 500;
    const kind = CombinedGraphQLErrors.is(error) || isRejected ? 'failed' : 'unreachable';
    logCmsError(kind, error);
    return { kind };
  }
}
