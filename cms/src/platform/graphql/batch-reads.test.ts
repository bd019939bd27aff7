import { expect, it, vi } from 'vitest';
import { batchReads } from './batch-reads.ts';

const read = () =>
  vi.fn((keys: readonly string[]) =>
    Promise.resolve(new Map(keys.filter((key) => key !== 'weg').map((key) => [key, `${key}!`]))),
  );

it('reads together what is asked for together, and each once', async () => {
  const all = read();
  const get = batchReads(all);
  expect(await Promise.all([get('a'), get('b'), get('a')])).toEqual(['a!', 'b!', 'a!']);
  expect(all.mock.calls).toEqual([[['a', 'b']]]);
});

it('reads again for what is asked for later, and not again for what is known', async () => {
  const all = read();
  const get = batchReads(all);
  await get('a');
  expect(await Promise.all([get('a'), get('b')])).toEqual(['a!', 'b!']);
  expect(all.mock.calls).toEqual([[['a']], [['b']]]);
});

it('gives nothing for what is not there', async () => {
  expect(await batchReads(read())('weg')).toBeUndefined();
});

it('fails everybody who asked when the read fails', async () => {
  const get = batchReads<string>(() => Promise.reject(new Error('weg')));
  const asked = await Promise.allSettled([get('a'), get('b')]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
