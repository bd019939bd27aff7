import { describe, expect, it } from 'vitest';
import { visitorAddress } from './client-address.ts';

describe('visitorAddress', () => {
  it('is that of the connection, whatever a visitor claims, without a proxy', () => {
    expect(visitorAddress('198.51.100.1', '203.0.113.9', 0)).toBe('198.51.100.1');
  });

  it('is what our own proxy added, not what stood there before', () => {
    expect(visitorAddress('10.0.0.2', '203.0.113.9, 198.51.100.1', 1)).toBe('198.51.100.1');
    expect(visitorAddress('10.0.0.2', '203.0.113.9, 198.51.100.1, 10.0.0.1', 2)).toBe(
      '198.51.100.1',
    );
  });

  it('falls back on the connection when the proxy said nothing', () => {
    expect(visitorAddress('10.0.0.2', undefined, 1)).toBe('10.0.0.2');
    expect(visitorAddress(undefined, undefined, 0)).toBe('unknown');
  });
});
