import { describe, expect, it } from 'vitest';
import { getErrorField, getErrorMessage } from './cms-error.ts';

describe('getErrorMessage', () => {
  it('returns the message of the first error', () => {
    const body = { errors: [{ message: 'Te kort.' }, { message: 'Iets anders.' }] };
    expect(getErrorMessage(body)).toBe('Te kort.');
  });
});

describe('getErrorField', () => {
  it('returns the field that the first error names', () => {
    expect(getErrorField({ errors: [{ message: 'Mis.', data: { field: 'a' } }] })).toBe('a');
  });
});

describe('getErrorMessage and getErrorField', () => {
  it.each([{}, { errors: null }, { errors: [] }, { errors: [null] }, { errors: [{ message: 1 }] }])(
    'return undefined for %j',
    (body) => {
      expect(getErrorMessage(body)).toBeUndefined();
      expect(getErrorField(body)).toBeUndefined();
    },
  );
});
