import { expect, it } from 'vitest';
import { compareTitles } from './compare-titles.ts';

it('orders titles as people do, and numbers in them by value', () => {
  const titles = ['Tip 10', 'tip 2', 'Éénmalig', 'Excel deel 11', 'Excel deel 2', 'Word'];
  expect(titles.sort(compareTitles)).toEqual([
    'Éénmalig',
    'Excel deel 2',
    'Excel deel 11',
    'tip 2',
    'Tip 10',
    'Word',
  ]);
});
