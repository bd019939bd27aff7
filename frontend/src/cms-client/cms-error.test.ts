import { expect, it } from 'vitest';
import { cmsField, cmsSentence } from './cms-error.ts';

it('reads the first sentence of the cms', () => {
  expect(cmsSentence({ errors: [{ message: 'Te kort.' }, { message: 'Iets anders.' }] })).toBe(
    'Te kort.',
  );
});

it.each([{}, { errors: null }, { errors: [] }, { errors: [null] }, { errors: [{ message: 1 }] }])(
  'finds none in %j',
  (body) => {
    expect(cmsSentence(body)).toBeUndefined();
    expect(cmsField(body)).toBeUndefined();
  },
);

it('reads which field it is about', () => {
  expect(cmsField({ errors: [{ message: 'Mis.', data: { field: 'a' } }] })).toBe('a');
});
