import { expect, it } from 'vitest';
import { ADDRESS_HEADER, clientHeaders } from './client-headers.ts';

const from = (address: string) =>
  new Request('http://site.example', { headers: { [ADDRESS_HEADER]: address } });

it('tells the cms who asks, with the key by which it believes that', () => {
  expect(clientHeaders(from('198.51.100.1'), 'sleutel')).toEqual({
    'x-client-address': '198.51.100.1',
    'x-frontend-key': 'sleutel',
  });
});

it('tells nothing without a key, or without an address', () => {
  expect(clientHeaders(from('198.51.100.1'), undefined)).toEqual({});
  expect(clientHeaders(new Request('http://site.example'), 'sleutel')).toEqual({});
});
