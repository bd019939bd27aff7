import { describe, expect, it } from 'vitest';
import { toRequestId } from './request-id.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('toRequestId', () => {
  it.each(['0f8fad5b-d9cb-469f-a165-70867728950e', '4bf92f3577b34da6a3ce929d0e0e4736'])(
    'takes %s',
    (id) => expect(toRequestId(id)).toBe(id),
  );

  it.each([undefined, '', 'zoe@voorbeeld.nl', 'a\nb', 'ab', '-'.repeat(36), 'a'.repeat(65), ['a']])(
    'replaces %j',
    (given) => expect(toRequestId(given)).toMatch(uuid),
  );
});
