import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** What a document that we do not know may ask at most. */
export const documentLimits = {
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

export type DocumentProblem =
  'syntax' | 'depth' | 'aliases' | 'directives' | 'roots' | 'pageSize' | 'cost' | 'loop';

/** Documents on a page for which nobody says how many. */
const usualPage = 10;

interface Measures {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
}

class Excess extends Error {
  readonly problem: DocumentProblem;
  constructor(problem: DocumentProblem) {
    super(problem);
    this.problem = problem;
  }
}

type Variables = Readonly<Record<string, unknown>>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** How many documents a field asks for; one when it is no page. */
function pageOf(field: FieldNode, variables: Variables): number {
  const limit = field.arguments?.find(({ name }) => name.value === 'limit')?.value;
  const isPage = field.selectionSet?.selections.some(
    (one) => one.kind === Kind.FIELD && ['docs', 'items'].includes(one.name.value),
  );
  if (!limit) return isPage ? usualPage : 1;
  const asked =
    limit.kind === Kind.INT
      ? Number(limit.value)
      : limit.kind === Kind.VARIABLE
        ? variables[limit.name.value]
        : undefined;
  if (asked === undefined || asked === null) return usualPage;
  if (typeof asked !== 'number' || asked < 1 || asked > documentLimits.pageSize) {
    throw new Excess('pageSize');
  }
  return asked;
}

const together = (parts: readonly Measures[]): Measures => ({
  depth: Math.max(0, ...parts.map(({ depth }) => depth)),
  aliases: parts.reduce((sum, { aliases }) => sum + aliases, 0),
  directives: parts.reduce((sum, { directives }) => sum + directives, 0),
  cost: parts.reduce((sum, { cost }) => sum + cost, 0),
});

function measure(
  set: SelectionSetNode | undefined,
  context: { fragments: Fragments; variables: Variables; inside: readonly string[] },
): Measures {
  const parts = (set?.selections ?? []).map((selection): Measures => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      const inner = measure(selection.selectionSet, context);
      // Checked on the way, so that a document cannot make the sum itself expensive.
      if (inner.depth >= documentLimits.depth) throw new Excess('depth');
      const cost = 1 + pageOf(selection, context.variables) * inner.cost;
      if (cost > documentLimits.cost) throw new Excess('cost');
      return {
        depth: inner.depth + 1,
        cost,
        aliases: inner.aliases + (selection.alias ? 1 : 0),
        directives: inner.directives + directives,
      };
    }
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
    if (name && context.inside.includes(name)) throw new Excess('loop');
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? context.fragments.get(selection.name.value)?.selectionSet
        : selection.selectionSet;
    const measured = measure(inner, {
      ...context,
      inside: name ? [...context.inside, name] : context.inside,
    });
    // A fragment costs something too: empty ones that double would be counted for ever.
    return { ...measured, cost: measured.cost + 1, directives: measured.directives + directives };
  });
  const all = together(parts);
  if (all.cost > documentLimits.cost) throw new Excess('cost');
  if (all.aliases > documentLimits.aliases) throw new Excess('aliases');
  if (all.directives > documentLimits.directives) throw new Excess('directives');
  return all;
}

/** Fields at the top, those in fragments too. Only of a document that was measured: it has no loops and is small. */
const countRoots = (set: SelectionSetNode | undefined, fragments: Fragments): number =>
  (set?.selections ?? []).reduce((sum, one) => {
    if (one.kind === Kind.FIELD) return sum + 1;
    const inner =
      one.kind === Kind.FRAGMENT_SPREAD
        ? fragments.get(one.name.value)?.selectionSet
        : one.selectionSet;
    return sum + countRoots(inner, fragments);
  }, 0);

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: documentLimits.tokens });
  } catch (error) {
    const { name } = error as GraphQLError;
    if (name === 'GraphQLError') throw new Excess('syntax');
    throw error;
  }
}

/**
 * Why a document that we do not know asks too much; null when it does not. Counted on the text alone: how deep, how many names of
 * its own, how many fields could come back when every page is as long as it asks. What the schema thinks of it is for the
 * schema to say.
 */
export function documentProblem(text: string, variables: Variables): DocumentProblem | null {
  try {
    const { definitions } = parsed(text);
    const fragments: Fragments = new Map(
      definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
      ),
    );
    const operations = definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? [one] : [],
    );
    for (const { directives = [], selectionSet } of operations) {
      if (directives.length > documentLimits.directives) return 'directives';
      measure(selectionSet, { fragments, variables, inside: [] });
      if (countRoots(selectionSet, fragments) > documentLimits.roots) return 'roots';
    }
    return null;
  } catch (error) {
    if (error instanceof Excess) return error.problem;
    throw error;
  }
}
