import { expect, it } from 'vitest';
import { createKeyedMutex } from './keyed-mutex.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

it('work under one key runs in order, also after work that fails', async () => {
  const runExclusively = createKeyedMutex();
  const seen: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      seen.push(`${name} begins`);
      await later();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const all = [
    runExclusively('x', work('a')),
    runExclusively('x', work('b', true)),
    runExclusively('x', work('c')),
  ];
  const results = await Promise.allSettled(all);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

it('work under another key runs in parallel', async () => {
  const runExclusively = createKeyedMutex();
  let open: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slow = runExclusively('x', () => held);
  expect(await runExclusively('y', () => Promise.resolve('done'))).toBe('done');
  open();
  await slow;
});
