import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoFragmentCyclesRule,
  parse,
  type SelectionSetNode,
  validate,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What an ad hoc document may ask at most. Fragments count wherever they are spread. */
const queryLimits = {
  tokens: 2000,
  depth: 10,
  aliases: 10,
  directives: 10,
  /** Fields of Query, each of which reads by itself. */
  roots: 5,
  /** A field counts 1 or 2, and what is inside it half as much again for each level. */
  cost: 5000,
} as const;

export type QueryLimitProblem =
  'syntax' | 'loop' | 'depth' | 'aliases' | 'directives' | 'cost' | 'roots';

/** Reports as the rules of `graphql` do, instead of throwing. */
const reporting = {
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
  ],
  propagateOnRejection: false,
};

/** Counts the fields at the top, those in fragments too. */
function countRoots({ selections }: SelectionSetNode, context: ValidationContext): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? context.getFragment(selection.name.value)
        : selection;
    return sum + (fragment ? countRoots(fragment.selectionSet, context) : 0);
  }, 0);
}

const maxRootsRule: ValidationRule = (context) => ({
  OperationDefinition: ({ selectionSet }) => {
    if (countRoots(selectionSet, context) > queryLimits.roots) {
      context.reportError(new GraphQLError('Too many fields at the top.'));
    }
  },
});

const limitRules: readonly (readonly [QueryLimitProblem, ValidationRule])[] = [
  // First, since the others do not expect a loop.
  ['loop', NoFragmentCyclesRule],
  ['depth', maxDepthRule({ n: queryLimits.depth, flattenFragments: true, ...reporting })],
  ['aliases', maxAliasesRule({ n: queryLimits.aliases, allowList: [], ...reporting })],
  ['directives', maxDirectivesRule({ n: queryLimits.directives, ...reporting })],
  ['cost', costLimitRule({ maxCost: queryLimits.cost, flattenFragments: true, ...reporting })],
  // Last, since the cost bounds how often fragments are spread.
  ['roots', maxRootsRule],
];

function parseDocument(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: queryLimits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/**
 * Finds why an ad hoc document asks too much; null when it does not. Whether it fits the schema is
 * for validation to say.
 */
export function findQueryLimitProblem(
  schema: GraphQLSchema,
  text: string,
): QueryLimitProblem | null {
  const document = parseDocument(text);
  if (!document) return 'syntax';
  return limitRules.find(([, rule]) => validate(schema, document, [rule]).length > 0)?.[0] ?? null;
}
