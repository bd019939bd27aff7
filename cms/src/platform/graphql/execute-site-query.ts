import { cleanTexts } from '@digivaardig/contracts/text';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { APIError, type PayloadRequest } from 'payload';
import { messages } from '../i18n/messages.ts';
import type { SiteContext } from './graphql-part.ts';

export interface SiteQuery {
  document: string;
  operationName?: string | undefined;
  variables: Record<string, unknown>;
}

interface Options {
  /** Answer questions about the schema itself: while developing. */
  introspection: boolean;
  /** Receives each error that no caller should see. */
  onError: (error: unknown) => void;
}

/** The answer to one query, in the form of the GraphQL specification. */
export interface SiteAnswer {
  /** 400 when nothing was executed, since the document is not valid. */
  status: 200 | 400;
  body: { data?: unknown; errors?: { message: string; path?: readonly (string | number)[] }[] };
}

/** Names that the library suggests for a misspelt one help only those who guess. */
const suggestion = /\s*Did you mean .*\?$/s;

/**
 * Documents that are valid in a schema, by their text: persisted operations are parsed and
 * validated once.
 */
const validDocuments = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

/** Validation says nothing of a mutation or subscription in a schema that has none. */
const rejectOtherThanQueries = ({ definitions }: DocumentNode): GraphQLError[] =>
  definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION && node.operation !== OperationTypeNode.QUERY
      ? [new GraphQLError('Only queries are answered here.', { nodes: node })]
      : [],
  );

function parseValid(
  schema: GraphQLSchema,
  text: string,
  introspection: boolean,
): DocumentNode | readonly GraphQLError[] {
  const cached = validDocuments.get(schema)?.get(text);
  if (cached) return cached;
  const document = parse(text);
  const rules = introspection
    ? specifiedRules
    : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = [
    ...rejectOtherThanQueries(document),
    ...validate(schema, document, rules, { maxErrors: 5 }),
  ];
  return errors.length > 0 ? errors : document;
}

/**
 * Lets a document skip parsing and validation from now on; only for texts that are committed here.
 */
export function rememberDocument(schema: GraphQLSchema, text: string): void {
  const documents = validDocuments.get(schema) ?? new Map<string, DocumentNode>();
  validDocuments.set(schema, documents);
  if (documents.has(text)) return;
  const document = parseValid(schema, text, false);
  if ('kind' in document) documents.set(text, document);
}

/**
 * What a caller may know of an error: its own mistakes in words, ours as a fault without details.
 */
function toPublicError(error: GraphQLError, onError: Options['onError']) {
  const { originalError, path } = error;
  const isCallers =
    // A variable of another type than the schema has. With a path it is a stored value that has one.
    (originalError instanceof GraphQLError && path === undefined) ||
    (originalError instanceof APIError && originalError.isPublic);
  const isOurs = originalError && !isCallers;
  if (isOurs) onError(originalError);
  const message = isOurs ? messages.graphql.fault : error.message.replace(suggestion, '');
  return { message, ...(path ? { path } : {}) };
}

/** Executes one query of the site's schema as the user of the request. */
export async function executeSiteQuery(
  schema: GraphQLSchema,
  req: PayloadRequest,
  { document: text, operationName, variables }: SiteQuery,
  { introspection, onError }: Options,
): Promise<SiteAnswer> {
  const document = parseValid(schema, text, introspection);
  if (!('kind' in document)) {
    return { status: 400, body: { errors: document.map((one) => toPublicError(one, onError)) } };
  }
  const { data, errors } = await execute({
    schema,
    document,
    contextValue: { req } satisfies SiteContext,
    variableValues: variables,
    operationName,
  });
  return {
    status: 200,
    body: {
      // A row from before texts were cleaned must not break a feed or a file that is made of it.
      ...(data === undefined ? {} : { data: cleanTexts(data) }),
      ...(errors ? { errors: errors.map((one) => toPublicError(one, onError)) } : {}),
    },
  };
}
