import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import current from '../../../operations/current.json' with { type: 'json' };
import { findIntegration, parseIntegrations } from './find-integration.ts';
import { findPersistedOperation } from './persisted-operations.ts';
import { parseGraphqlRequest } from './parse-graphql-request.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hash = 'a'.repeat(64);
const ask = (body: unknown) => parseGraphqlRequest(JSON.stringify(body));
const byHash = (sha256Hash: unknown, more: object = {}) =>
  ask({ extensions: { persistedQuery: { version: 1, sha256Hash } }, ...more });

describe('readQuestion', () => {
  it('reads a hash, with its variables', () => {
    expect(byHash(hash, { operationName: 'Home', variables: { municipality: 'assen' } })).toEqual({
      kind: 'known',
      hash,
      operationName: 'Home',
      variables: { municipality: 'assen' },
    });
  });
  it('goes by the hash when there is a text too', () => {
    expect(byHash(hash, { query: '{ Users { docs { email } } }' })).toMatchObject({
      kind: 'known',
    });
  });
  it('reads a text without a hash as one of its own', () => {
    expect(ask({ query: '{ a }' })).toEqual({ kind: 'free', document: '{ a }', variables: {} });
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
    ['a name with code in it', { query: '{ a }', operationName: 'a){b' }],
  ])('cannot read %s', (_what, body) => {
    expect(ask(body)).toEqual({ kind: 'unreadable' });
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseGraphqlRequest(text)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void ask(value)));
  });
});

describe('knownOperation', () => {
  it('holds every operation of the site under the hash of its text', () => {
    expect(Object.keys(current).length).toBeGreaterThan(5);
    for (const [key, text] of Object.entries(current)) {
      expect(key).toBe(sha256(text));
      expect(findPersistedOperation(key)).toBe(text);
    }
  });
  it.each(['', '__proto__', 'constructor', 'toString', hash])('knows nothing under %j', (key) => {
    expect(findPersistedOperation(key)).toBeUndefined();
  });
});

describe('integrationOf', () => {
  const known = parseIntegrations(`intranet:${sha256('een-lange-sleutel')},bi:${sha256('andere')}`);
  const withKey = (key?: string) =>
    findIntegration({ headers: new Headers(key ? { 'x-integration-key': key } : {}) }, known);
  it('knows who shows a key', () => {
    expect(withKey('een-lange-sleutel')).toBe('intranet');
    expect(withKey('andere')).toBe('bi');
  });
  it.each([undefined, 'fout', sha256('andere'), 'x'.repeat(5000)])('knows nobody by %j', (key) => {
    expect(withKey(key)).toBeNull();
  });
  it('knows nobody when there are no keys', () => {
    expect(parseIntegrations('')).toEqual([]);
    expect(findIntegration({ headers: new Headers({ 'x-integration-key': '' }) }, [])).toBeNull();
  });
});
