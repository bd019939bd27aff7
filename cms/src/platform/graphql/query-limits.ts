import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** What a document that we do not know may ask at most. */
export const queryLimits = {
  tokens: 2000,
  depth: 10,
  aliases: 15,
  directives: 10,
  roots: 5,
  /** Documents a page. */
  pageSize: 100,
  /** Fields that may come back, lists counted as long as they may be. */
  cost: 5000,
} as const;

export type QueryLimitProblem =
  'syntax' | 'depth' | 'aliases' | 'directives' | 'roots' | 'pageSize' | 'cost' | 'loop';

/** Documents on a page for which nobody says how many. */
const defaultPageSize = 10;

interface Measures {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
}

class QueryLimitError extends Error {
  readonly problem: QueryLimitProblem;
  constructor(problem: QueryLimitProblem) {
    super(problem);
    this.problem = problem;
  }
}

type Variables = Readonly<Record<string, unknown>>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** How many documents a field asks for; one when it is no page. */
function getPageSize(field: FieldNode, variables: Variables): number {
  const limit = field.arguments?.find(({ name }) => name.value === 'limit')?.value;
  const isPage = field.selectionSet?.selections.some(
    (one) => one.kind === Kind.FIELD && ['docs', 'items'].includes(one.name.value),
  );
  if (!limit) return isPage ? defaultPageSize : 1;
  const size =
    limit.kind === Kind.INT
      ? Number(limit.value)
      : limit.kind === Kind.VARIABLE
        ? variables[limit.name.value]
        : undefined;
  if (size === undefined || size === null) return defaultPageSize;
  if (typeof size !== 'number' || size < 1 || size > queryLimits.pageSize) {
    throw new QueryLimitError('pageSize');
  }
  return size;
}

const addMeasures = (parts: readonly Measures[]): Measures => ({
  depth: Math.max(0, ...parts.map(({ depth }) => depth)),
  aliases: parts.reduce((sum, { aliases }) => sum + aliases, 0),
  directives: parts.reduce((sum, { directives }) => sum + directives, 0),
  cost: parts.reduce((sum, { cost }) => sum + cost, 0),
});

function measureSelection(
  set: SelectionSetNode | undefined,
  context: { fragments: Fragments; variables: Variables; inside: readonly string[] },
): Measures {
  const parts = (set?.selections ?? []).map((selection): Measures => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      const inner = measureSelection(selection.selectionSet, context);
      // Checked on the way, so that a document cannot make the sum itself expensive.
      if (inner.depth >= queryLimits.depth) throw new QueryLimitError('depth');
      const cost = 1 + getPageSize(selection, context.variables) * inner.cost;
      if (cost > queryLimits.cost) throw new QueryLimitError('cost');
      return {
        depth: inner.depth + 1,
        cost,
        aliases: inner.aliases + (selection.alias ? 1 : 0),
        directives: inner.directives + directives,
      };
    }
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
    if (name && context.inside.includes(name)) throw new QueryLimitError('loop');
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? context.fragments.get(selection.name.value)?.selectionSet
        : selection.selectionSet;
    const inFragment = measureSelection(inner, {
      ...context,
      inside: name ? [...context.inside, name] : context.inside,
    });
    // A fragment costs something too: empty ones that double would be counted for ever.
    return {
      ...inFragment,
      cost: inFragment.cost + 1,
      directives: inFragment.directives + directives,
    };
  });
  const all = addMeasures(parts);
  if (all.cost > queryLimits.cost) throw new QueryLimitError('cost');
  if (all.aliases > queryLimits.aliases) throw new QueryLimitError('aliases');
  if (all.directives > queryLimits.directives) throw new QueryLimitError('directives');
  return all;
}

/**
 * Fields at the top, those in fragments too. Only of a document that was measured: it has no loops
 * and is small.
 */
const countRoots = (set: SelectionSetNode | undefined, fragments: Fragments): number =>
  (set?.selections ?? []).reduce((sum, one) => {
    if (one.kind === Kind.FIELD) return sum + 1;
    const inner =
      one.kind === Kind.FRAGMENT_SPREAD
        ? fragments.get(one.name.value)?.selectionSet
        : one.selectionSet;
    return sum + countRoots(inner, fragments);
  }, 0);

function parseDocument(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: queryLimits.tokens });
  } catch (error) {
    if (error instanceof Error && error.name === 'GraphQLError')
      throw new QueryLimitError('syntax');
    throw error;
  }
}

/**
 * Why a document that we do not know asks too much; null when it does not. Counted on the text
 * alone: how deep, how many names of its own, how many fields could come back when every page is as
 * long as it asks. What the schema thinks of it is for the schema to say.
 */
export function findQueryLimitProblem(
  text: string,
  variables: Variables,
): QueryLimitProblem | null {
  try {
    const { definitions } = parseDocument(text);
    const fragments: Fragments = new Map(
      definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
      ),
    );
    const operations = definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? [one] : [],
    );
    for (const { directives = [], selectionSet } of operations) {
      if (directives.length > queryLimits.directives) return 'directives';
      measureSelection(selectionSet, { fragments, variables, inside: [] });
      if (countRoots(selectionSet, fragments) > queryLimits.roots) return 'roots';
    }
    return null;
  } catch (error) {
    if (error instanceof QueryLimitError) return error.problem;
    throw error;
  }
}
