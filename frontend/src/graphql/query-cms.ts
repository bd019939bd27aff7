import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { logCmsTrouble } from '../cms-client/log-cms-error.ts';

/** What came of a question to the cms; `unreachable` may pass, `failed` is a defect. */
export type Answer<TData> =
  { kind: 'data'; data: TData } | { kind: 'unreachable' } | { kind: 'failed' };

/** Asks the cms; errors come back as values and are logged without what was asked for whom. */
export async function ask<TData, TVariables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<Answer<TData>> {
  try {
    const { data } = await client.query({
      query,
      variables,
      fetchPolicy: 'no-cache',
      errorPolicy: 'none',
    });
    return data === undefined ? { kind: 'failed' } : { kind: 'data', data: data as TData };
  } catch (error) {
    const refused = ServerError.is(error) && error.statusCode < 500;
    const kind = CombinedGraphQLErrors.is(error) || refused ? 'failed' : 'unreachable';
    logCmsTrouble(kind, error);
    return { kind };
  }
}
