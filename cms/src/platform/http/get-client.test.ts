import { describe, expect, it } from 'vitest';
import { toClient } from './get-client.ts';

describe('toClient', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:51234', '203.0.113.7'],
    ['[2001:db8:1:2::9]:51234', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]', '2001:db8:1:2::/64'],
    ['[::ffff:203.0.113.7]:443', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
  ])('counts %s as %s', (address, client) => {
    expect(toClient(address)).toBe(client);
  });

  it.each(['', 'unknown', 'een verhaal', '999.1.1.1'])(
    'counts %j as the one unknown client',
    (address) => {
      expect(toClient(address)).toBe('direct');
    },
  );
});
