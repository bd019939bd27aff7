import { describe, expect, it } from 'vitest';
import type { BlockFragment } from '../../graphql/generated/graphql.ts';
import { groupBlocks } from './group-blocks.ts';

const step = (id: string): BlockFragment => ({
  __typename: 'SiteStepBlock',
  id,
  stepTitle: id,
  html: '',
});
const text = (id: string): BlockFragment => ({ __typename: 'SiteTextBlock', id, html: '' });
const tip = (id: string): BlockFragment => ({
  __typename: 'SiteTipBlock',
  id,
  tipTitle: null,
  text: '',
});

/** Groups in short: the numbers of steps with what belongs to them, and ids of other blocks. */
const describeGroups = (blocks: BlockFragment[]) =>
  groupBlocks(blocks).map((group) =>
    group.kind === 'block'
      ? group.block.id
      : group.steps.map(
          ({ number, extras }) => `${String(number)}${extras.map(({ id }) => `+${id}`).join('')}`,
        ),
  );

describe('groupBlocks', () => {
  it('keeps what illustrates a step with that step', () => {
    expect(describeGroups([tip('t'), step('a'), tip('u'), tip('v'), step('b')])).toEqual([
      't',
      ['1+u+v', '2'],
    ]);
  });
  it('counts steps on over a text between them', () => {
    expect(describeGroups([step('a'), text('x'), tip('y'), step('b')])).toEqual([
      ['1'],
      'x',
      'y',
      ['2'],
    ]);
  });
  it('has no groups for a text without blocks', () => {
    expect(groupBlocks([])).toEqual([]);
  });
});
