import type { PoolItem } from '../scoring/next-item.ts';

const contents = ['operational', 'information', 'strategic', 'safety'] as const;

/** Questions spread evenly over difficulties −3 to 3, with discriminations from 0.8 to 2 in turn. */
const spread = (count: number, guessing: number): PoolItem[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `q${String(at).padStart(3, '0')}`,
    content: contents[at % contents.length] ?? 'operational',
    discrimination: 0.8 + ((at * 7) % 13) / 10,
    difficulty: -3 + (6 * at) / (count - 1),
    guessing,
  }));

/** The fixed form on which the accuracy of scoring is judged: 60 questions, where one in ten can be guessed. */
export const sixtyItems: readonly PoolItem[] = spread(60, 0.1);

/** The pool of an adaptive scan with questions of the same kind. */
export const poolOfItems: readonly PoolItem[] = spread(360, 0.1);
