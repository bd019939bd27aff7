import { expect, it, vi } from 'vitest';
import { batchReads } from './batch-reads.ts';

const read = () =>
  vi.fn((keys: readonly string[]) =>
    Promise.resolve(new Map(keys.filter((key) => key !== 'weg').map((key) => [key, `${key}!`]))),
  );

it('batches concurrent reads and reads each key once', async () => {
  const all = read();
  const get = batchReads(all);
  expect(await Promise.all([get('a'), get('b'), get('a')])).toEqual(['a!', 'b!', 'a!']);
  expect(all.mock.calls).toEqual([[['a', 'b']]]);
});

it('starts a new batch later and does not read known keys again', async () => {
  const all = read();
  const get = batchReads(all);
  await get('a');
  expect(await Promise.all([get('a'), get('b')])).toEqual(['a!', 'b!']);
  expect(all.mock.calls).toEqual([[['a']], [['b']]]);
});

it('returns undefined for a missing key', async () => {
  expect(await batchReads(read())('weg')).toBeUndefined();
});

it('rejects every caller of a failed batch', async () => {
  const get = batchReads<string>(() => Promise.reject(new Error('weg')));
  const asked = await Promise.allSettled([get('a'), get('b')]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
