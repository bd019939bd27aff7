import type { PoolItem } from '../scoring/select-next-item.ts';

const contents = ['operational', 'information', 'strategic', 'safety'] as const;

/**
 * Questions with difficulties spread evenly over −3 to 3 and discriminations that vary from 0.8 to
 * 2.
 */
const createItems = (count: number, guessing: number): PoolItem[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `q${String(index).padStart(3, '0')}`,
    content: contents[index % contents.length] ?? 'operational',
    discrimination: 0.8 + ((index * 7) % 13) / 10,
    difficulty: -3 + (6 * index) / (count - 1),
    guessing,
  }));

/**
 * The fixed form that the accuracy of scoring is measured on: 60 questions with a guessing
 * parameter of 0.1.
 */
export const sixtyItems: readonly PoolItem[] = createItems(60, 0.1);

/** The pool of an adaptive scan, with questions of the same kind. */
export const poolOfItems: readonly PoolItem[] = createItems(360, 0.1);
