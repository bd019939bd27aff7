import { describe, expect, it } from 'vitest';
import { ADDRESS_HEADER, getClientHeaders } from './client-headers.ts';

const requestFrom = (address: string) =>
  new Request('http://site.example', { headers: { [ADDRESS_HEADER]: address } });

describe('getClientHeaders', () => {
  it('returns the address of the visitor and the key of the site', () => {
    expect(getClientHeaders(requestFrom('198.51.100.1'), 'sleutel')).toEqual({
      'x-client-address': '198.51.100.1',
      'x-frontend-key': 'sleutel',
    });
  });

  it('passes the id of the request on, also without a key', () => {
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const request = new Request('http://site.example', { headers: { 'x-request-id': id } });
    expect(getClientHeaders(request, undefined)).toEqual({ 'x-request-id': id });
  });

  it('returns nothing without a key or without an address', () => {
    expect(getClientHeaders(requestFrom('198.51.100.1'), undefined)).toEqual({});
    expect(getClientHeaders(new Request('http://site.example'), 'sleutel')).toEqual({});
  });
});
