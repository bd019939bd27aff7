import { describe, expect, it } from 'vitest';
import { toSearchText } from './search-text.ts';

describe('toSearchText', () => {
  it.each([
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    ['a', { kind: 'tooShort' }],
    ['?!', { kind: 'tooShort' }],
    ['AI', { kind: 'words', words: 'AI' }],
    ['  veilig \n mailen ', { kind: 'words', words: 'veilig mailen' }],
  ])('reads %j', (query, expected) => {
    expect(toSearchText(query)).toEqual(expected);
  });

  it('cuts off what is too long', () => {
    const text = toSearchText('woord '.repeat(100));
    expect(text.kind === 'words' && text.words.length).toBeLessThanOrEqual(100);
  });
});
