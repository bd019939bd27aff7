import { expect, it } from 'vitest';
import { batchRequests } from './batch-requests.ts';

function watched(yes: readonly string[]) {
  const questions: string[][] = [];
  const ask = batchRequests((ids) => {
    questions.push([...ids]);
    return Promise.resolve(new Set(ids.filter((id) => yes.includes(id))));
  });
  return { ask, questions };
}

it('batchRequests combines requests of one tick, and gives each its own answer', async () => {
  const { ask, questions } = watched(['a', 'c']);
  expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual([true, false, true]);
  expect(questions).toEqual([['a', 'b', 'c']]);
});

it('batchRequests sends a later request in a new query', async () => {
  const { ask, questions } = watched(['a']);
  await ask('a');
  await ask('a');
  expect(questions).toEqual([['a'], ['a']]);
});

it('batchRequests rejects all requests of a failed query, and the next query may succeed', async () => {
  let broken = true;
  const ask = batchRequests((ids) =>
    broken ? Promise.reject(new Error('away')) : Promise.resolve(new Set(ids)),
  );
  const answers = await Promise.allSettled(['a', 'b'].map(ask));
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  broken = false;
  expect(await ask('a')).toBe(true);
});
