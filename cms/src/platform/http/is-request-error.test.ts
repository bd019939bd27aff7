import { APIError, Forbidden } from 'payload';
import { describe, expect, it } from 'vitest';
import { isRequestError } from './is-request-error.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error('x'), { name, ...more });

describe('isRequestError', () => {
  it.each([
    ['a rejection', new APIError('Kies een bestand.', 400)],
    ['a missing right', new Forbidden()],
    ['a rejection whose class has another name', named('ey', { status: 404 })],
    ['broken JSON', new SyntaxError('Unexpected token')],
    ['a broken percent escape', new URIError('URI malformed')],
    ['half a form', new Error('Unexpected end of form')],
    ['an operator that a field does not know', new Error("Can't use $geoWithin with String.")],
    ['an operator that no field knows', new Error("Can't use $options")],
    ['a field that no form has', new Error('Could not find "x.y" in the fieldSchemaMap')],
    ['a value that is no id', named('CastError')],
    ['a query that the database does not take', named('MongoServerError', { code: 2 })],
  ])('is true for %s', (_what, error) => {
    expect(isRequestError(error)).toBe(true);
  });

  it.each([
    ['an error of ours', new TypeError('x is undefined')],
    ['an unavailable database', named('MongoNetworkError')],
    ['an error of the server', new APIError('x', 500)],
  ])('is false for %s', (_what, error) => {
    expect(isRequestError(error)).toBe(false);
  });
});
