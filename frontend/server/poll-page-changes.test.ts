import { describe, expect, it, vi } from 'vitest';
import { ChangesHeard, type PageChanges } from '../src/cache/invalidation-log.ts';
import { listenForChanges } from './poll-page-changes.ts';

const nothing: PageChanges = { at: 0, complete: true, changes: [] };

/** Listens to answers that the test gives, one by one. */
function listening() {
  const heard = new ChangesHeard();
  const questions: PromiseWithResolvers<PageChanges>[] = [];
  let asked = (): void => undefined;
  const stop = listenForChanges({
    heard,
    everyMs: 10,
    ask: () => {
      const question = Promise.withResolvers<PageChanges>();
      questions.push(question);
      asked();
      return question.promise;
    },
  });
  const question = async (number: number): Promise<PromiseWithResolvers<PageChanges>> => {
    while (questions.length < number) await new Promise<void>((resolve) => (asked = resolve));
    return questions[number - 1]!;
  };
  return { heard, question, questions, stop };
}

describe('the site', () => {
  it('asks on and on, one question at a time', async () => {
    const { heard, question, questions, stop } = listening();
    (await question(1)).resolve({
      at: 0,
      complete: true,
      changes: [{ id: '1', municipality: 'assen' }],
    });
    await question(2);
    expect(questions).toHaveLength(2);
    expect(heard.isCurrent(performance.now())).toBe(true);
    stop();
  });

  it('counts an answer from when it was asked, not from when it came', async () => {
    const { heard, question, stop } = listening();
    const first = await question(1);
    const asked = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 30));
    first.resolve(nothing);
    await question(2);
    expect(heard.askedAt).toBeLessThanOrEqual(asked);
    stop();
  });

  it('says once that nobody answers, and asks on', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const { heard, question, stop } = listening();
    (await question(1)).reject(new Error('niemand'));
    (await question(2)).reject(new Error('niemand'));
    (await question(3)).resolve(nothing);
    await question(4);
    expect(error).toHaveBeenCalledTimes(1);
    expect(heard.isCurrent(performance.now())).toBe(true);
    stop();
    error.mockRestore();
  });

  it('asks nothing more when it ends', async () => {
    const { question, questions, stop } = listening();
    stop();
    (await question(1)).resolve(nothing);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(questions).toHaveLength(1);
  });
});
