import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import current from '../../../persisted-operations/current.json' with { type: 'json' };
import { findIntegration, parseIntegrations } from './find-integration.ts';
import { findPersistedOperation } from './persisted-operations.ts';
import { parseGraphqlRequest } from './parse-graphql-request.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hash = 'a'.repeat(64);
const ask = (body: unknown) => parseGraphqlRequest(JSON.stringify(body));
const byHash = (sha256Hash: unknown, more: object = {}) =>
  ask({ extensions: { persistedQuery: { version: 1, sha256Hash } }, ...more });

describe('parseGraphqlRequest', () => {
  it('parses a hash with variables', () => {
    expect(byHash(hash, { operationName: 'Home', variables: { municipality: 'assen' } })).toEqual({
      kind: 'persisted',
      hash,
      operationName: 'Home',
      variables: { municipality: 'assen' },
    });
  });
  it('prefers the hash to the text', () => {
    expect(byHash(hash, { query: '{ Users { docs { email } } }' })).toMatchObject({
      kind: 'persisted',
    });
  });
  it('parses a text without a hash as ad hoc', () => {
    expect(ask({ query: '{ a }' })).toEqual({ kind: 'adHoc', document: '{ a }', variables: {} });
  });
  it.each([
    ['a list of questions', [{ query: '{ a }' }, { query: '{ b }' }]],
    ['nothing', {}],
    [
      'an operator for a hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: { $gt: '' } } } },
    ],
    ['another version', { extensions: { persistedQuery: { version: 2, sha256Hash: hash } } }],
    ['a list of variables', { query: '{ a }', variables: [] }],
    ['variables with an operator', { query: '{ a }', variables: { a: { $gt: '' } } }],
    ['a name with code in it', { query: '{ a }', operationName: 'a){b' }],
  ])('cannot read %s', (_what, body) => {
    expect(ask(body)).toEqual({ kind: 'invalid' });
  });
  it('cannot read variables so deep that a recursive function overflows', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(parseGraphqlRequest(`{"query":"{ a }","variables":{"a":${deep}}}`)).toEqual({
      kind: 'invalid',
    });
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseGraphqlRequest(text)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void ask(value)));
  });
});

describe('findPersistedOperation', () => {
  it('finds every operation of the site by the hash of its text', () => {
    expect(Object.keys(current).length).toBeGreaterThan(5);
    for (const [key, text] of Object.entries(current)) {
      expect(key).toBe(sha256(text));
      expect(findPersistedOperation(key)).toBe(text);
    }
  });
  it.each(['', '__proto__', 'constructor', 'toString', hash])('returns undefined for %j', (key) => {
    expect(findPersistedOperation(key)).toBeUndefined();
  });
});

describe('findIntegration', () => {
  const known = parseIntegrations(`intranet:${sha256('een-lange-sleutel')},bi:${sha256('andere')}`);
  const withKey = (key?: string) =>
    findIntegration({ headers: new Headers(key ? { 'x-integration-key': key } : {}) }, known);
  it('finds the integration of a key', () => {
    expect(withKey('een-lange-sleutel')).toBe('intranet');
    expect(withKey('andere')).toBe('bi');
  });
  it.each([undefined, 'fout', sha256('andere'), 'x'.repeat(5000)])('returns null for %j', (key) => {
    expect(withKey(key)).toBeNull();
  });
  it('returns null without configured keys', () => {
    expect(parseIntegrations('')).toEqual([]);
    expect(findIntegration({ headers: new Headers({ 'x-integration-key': '' }) }, [])).toBeNull();
  });
});
