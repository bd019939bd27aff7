import { describe, expect, it } from 'vitest';
import { parseThemeParameter, toThemeParameter } from './theme-parameter.ts';

const id = '64b7f0c2a1b2c3d4e5f60718';

describe('parseThemeParameter', () => {
  it.each(['library-themes', 'themes'] as const)('reads what is written for %s', (relationTo) => {
    const reference = { relationTo, value: id };
    expect(parseThemeParameter(toThemeParameter(reference))).toEqual(reference);
  });

  it.each([null, '', 'themes', `modules.${id}`, 'themes.x', `themes.${id}.x`, `users.${id}`])(
    'reads nothing from %j',
    (text) => {
      expect(parseThemeParameter(text)).toBeNull();
    },
  );
});
