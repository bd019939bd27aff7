import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { selectsField } from './selects-field.ts';

describe('selectsField', () => {
  it('finds a field in the operation and in its fragments', () => {
    const document = parse('query Page { me { ...Name } } fragment Name on User { name }');
    expect(selectsField(document, 'me')).toBe(true);
    expect(selectsField(document, 'name')).toBe(true);
    expect(selectsField(document, 'Name')).toBe(false);
  });
});
