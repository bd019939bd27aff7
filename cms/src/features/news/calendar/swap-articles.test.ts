import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planNews, type PlanInput, type QueuedArticle } from '../publishing/plan-news.ts';
import { digidonderdag, plainSlot } from '../../../testing/news-plans.ts';
import { swapArticles } from './swap-articles.ts';

const from = new Date('2026-11-23T07:00Z');
const hour = 3_600_000;
const later = (hours: number) => new Date(from.getTime() + hours * hour);

// No two wait for the same moment: a unique index of the queue sees to it.
const inputs = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom('article' as const, 'digitip' as const),
      since: fc.integer({ min: -50, max: 400 }),
      pin: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.integer({ min: 1, max: 900 })),
    }),
    { maxLength: 12, selector: ({ pin }) => pin ?? {} },
  )
  .map((waiting): PlanInput => ({
    rule: { slots: [plainSlot(2), plainSlot(3), digidonderdag], holidays: [] },
    from,
    until: later(1000),
    skipped: [later(25)],
    filled: [],
    queue: waiting.map(({ kind, since, pin }, index): QueuedArticle => ({
      id: String(index),
      kind,
      since: later(since),
      pinnedTo: pin === null ? null : later(pin),
    })),
  }));

const placesIn = (input: PlanInput) =>
  new Map(
    planNews(input).slots.flatMap(({ at, content }) =>
      content.kind === 'article' ? [[content.id, at.getTime()]] : [],
    ),
  );

/** The queue after a swap, as the calendar writes it. */
function afterSwap(input: PlanInput, first: string, second: string): PlanInput {
  const swap = swapArticles(input, first, second);
  if (swap?.kind === 'pins') {
    const pins = new Map([
      [first, swap.first],
      [second, swap.second],
    ]);
    const queue = input.queue.map((article) => ({
      ...article,
      pinnedTo: pins.get(article.id) ?? article.pinnedTo,
    }));
    return { ...input, queue };
  }
  const [a, b] = [Number(first), Number(second)];
  return { ...input, queue: input.queue.with(a, input.queue[b]!).with(b, input.queue[a]!) };
}

it('swapArticles exchanges two articles and moves no other', () => {
  fc.assert(
    fc.property(inputs, fc.nat(), fc.nat(), (input, one, two) => {
      const before = placesIn(input);
      const placed = [...before.keys()];
      fc.pre(placed.length >= 2);
      const first = placed[one % placed.length]!;
      const second = placed[two % placed.length]!;
      fc.pre(first !== second);
      const wanted = new Map(before);
      wanted.set(first, before.get(second)!).set(second, before.get(first)!);
      expect(placesIn(afterSwap(input, first, second))).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
});

it('swapArticles changes only the queue order where that is enough', () => {
  const waits = (id: string, more: Partial<QueuedArticle> = {}): QueuedArticle => ({
    id,
    kind: 'article',
    since: new Date(0),
    pinnedTo: null,
    ...more,
  });
  const input = (queue: QueuedArticle[]): PlanInput => ({
    rule: { slots: [plainSlot(2), digidonderdag], holidays: [] },
    from,
    until: later(400),
    skipped: [],
    filled: [],
    queue,
  });
  expect(swapArticles(input([waits('a'), waits('b')]), 'a', 'b')).toEqual({ kind: 'order' });
  const tip = waits('tip', { kind: 'digitip' });
  expect(swapArticles(input([waits('a'), tip]), 'a', 'tip')?.kind).toBe('pins');
  expect(swapArticles(input([waits('a')]), 'a', 'b')).toBeNull();
  expect(swapArticles(input([waits('a')]), 'a', 'a')).toBeNull();
});
