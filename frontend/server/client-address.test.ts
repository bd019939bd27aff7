import { describe, expect, it } from 'vitest';
import { getClientAddress } from './client-address.ts';

describe('getClientAddress', () => {
  it('returns the address of the connection when there is no trusted proxy', () => {
    expect(getClientAddress('198.51.100.1', '203.0.113.9', 0)).toBe('198.51.100.1');
  });

  it('returns what the outermost trusted proxy appended, not what the client wrote', () => {
    expect(getClientAddress('10.0.0.2', '203.0.113.9, 198.51.100.1', 1)).toBe('198.51.100.1');
    expect(getClientAddress('10.0.0.2', '203.0.113.9, 198.51.100.1, 10.0.0.1', 2)).toBe(
      '198.51.100.1',
    );
  });

  it('falls back on the connection when the proxy appended nothing', () => {
    expect(getClientAddress('10.0.0.2', undefined, 1)).toBe('10.0.0.2');
    expect(getClientAddress(undefined, undefined, 0)).toBe('unknown');
  });
});
