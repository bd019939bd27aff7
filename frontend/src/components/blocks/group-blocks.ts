import type { BlockFragment } from '../../graphql/generated/graphql.ts';

type BlockOf<Name extends BlockFragment['__typename']> = Extract<
  BlockFragment,
  { __typename: Name }
>;

type StepBlock = BlockOf<'SiteStepBlock'>;

/** A step with what belongs to it: pictures, films, tips, tables and files right behind it. */
export interface Step {
  number: number;
  step: StepBlock;
  extras: BlockFragment[];
}

/** Steps in a row, or another block. */
export type BlockGroup =
  { kind: 'steps'; start: number; steps: Step[] } | { kind: 'block'; block: BlockFragment };

const illustrates = ({ __typename: type }: BlockFragment): boolean =>
  type !== 'SiteStepBlock' && type !== 'SiteTextBlock' && type !== 'SiteQuestionBlock';

/** Groups the blocks of a text as people read them. Steps count on over what is between them. */
export function groupBlocks(blocks: readonly BlockFragment[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  let number = 0;
  for (const block of blocks) {
    const last = groups.at(-1);
    const steps = last?.kind === 'steps' ? last : undefined;
    if (block.__typename === 'SiteStepBlock') {
      number += 1;
      const step = { number, step: block, extras: [] };
      if (steps) steps.steps.push(step);
      else groups.push({ kind: 'steps', start: number, steps: [step] });
    } else if (steps && illustrates(block)) {
      steps.steps.at(-1)?.extras.push(block);
    } else {
      groups.push({ kind: 'block', block });
    }
  }
  return groups;
}
