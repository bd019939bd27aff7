import { describe, expect, it } from 'vitest';
import { formParameters, levelParameters, toSearchQuery } from './search-parameters.ts';
import { deliveryForms, levels } from './terms.ts';

describe('the parameters of levels and forms', () => {
  it('name each of them once, in small letters', () => {
    expect([...levelParameters.values()]).toEqual(Object.keys(levels));
    expect([...formParameters.values()]).toEqual(Object.keys(deliveryForms));
    for (const name of [...levelParameters.keys(), ...formParameters.keys()]) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
  });
});

describe('toSearchQuery', () => {
  it('writes what is asked, and leaves out what is not', () => {
    const nothing = { query: '', level: '', minutes: '', form: '', page: 1 };
    expect(toSearchQuery(nothing)).toBe('');
    expect(toSearchQuery({ ...nothing, query: 'a&b', minutes: '15', page: 2 })).toBe(
      '?q=a%26b&tijd=15&pagina=2',
    );
  });
});
