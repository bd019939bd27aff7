import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay, getMonday, toInstant, toIsoWeek } from '@digivaardig/contracts/time';
import { planNews, type PlanInput, type PlannedSlot, type QueuedArticle } from './plan-news.ts';
import { type NewsRule, listSlots, type SlotRule } from './list-slots.ts';

const hour = 3_600_000;
const week = 7 * 24 * hour;

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const slotRule: fc.Arbitrary<SlotRule> = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  time,
  series: fc.constantFrom(null, 'Digidonderdag'),
  takes: fc.constantFrom(null, null, 'article', 'digitip'),
});
/** Days of years with 52 and 53 weeks, and of both changes of the clock. */
const day = fc.integer({ min: 0, max: 3 * 366 }).map((n) => addDays('2025-06-01', n));
const holiday = fc
  .tuple(day, fc.integer({ min: 0, max: 13 }))
  .map(([start, length]) => ({ start, end: addDays(start, length) }));
const rules: fc.Arbitrary<NewsRule> = fc.record({
  slots: fc.array(slotRule, { maxLength: 6 }),
  holidays: fc.array(holiday, { maxLength: 2 }),
});

interface Seed {
  rule: NewsRule;
  from: Date;
  weeks: number;
  waiting: { kind: QueuedArticle['kind']; since: number; pin: number | null }[];
  skip: number[];
  take: number[];
}

const seeds: fc.Arbitrary<Seed> = fc.record({
  rule: rules,
  from: fc.tuple(day, time).map(([on, at]) => toInstant(on, at)),
  weeks: fc.integer({ min: 0, max: 60 }),
  waiting: fc.array(
    fc.record({
      kind: fc.constantFrom('article' as const, 'digitip' as const),
      since: fc.integer({ min: -200, max: 2000 }),
      pin: fc.oneof(fc.constant(null), fc.integer({ min: -20, max: 150 })),
    }),
    { maxLength: 40 },
  ),
  skip: fc.array(fc.nat(150), { maxLength: 8 }),
  take: fc.array(fc.nat(150), { maxLength: 8 }),
});

/** A moment by its number: a slot where there is one, else some moment of no slot. */
const listMoments = ({ rule, from, weeks }: Seed) => {
  const slots = listSlots(rule, from, new Date(from.getTime() + weeks * week));
  return (index: number): Date => slots[index]?.at ?? new Date(from.getTime() + index * 7 * hour);
};

function toInput(seed: Seed): PlanInput {
  const moment = listMoments(seed);
  return {
    rule: seed.rule,
    from: seed.from,
    until: new Date(seed.from.getTime() + seed.weeks * week),
    queue: seed.waiting.map(({ kind, since, pin }, index) => ({
      id: String(index),
      kind,
      since: new Date(seed.from.getTime() + since * hour),
      pinnedTo: pin === null ? null : moment(pin),
    })),
    skipped: seed.skip.map(moment),
    filled: seed.take.map(moment),
  };
}

const inputs = seeds.map(toInput);
const listPlaced = (slots: readonly PlannedSlot[]) =>
  slots.flatMap(({ at, content }) => (content.kind === 'article' ? [{ at, ...content }] : []));
const sortIds = (ids: string[]) => ids.sort((a, b) => Number(a) - Number(b));
const getQueueKind = (rule: NewsRule, kind: QueuedArticle['kind']) =>
  rule.slots.some(({ takes }) => takes === kind) ? kind : null;

/** Pins that count: to come, of a free moment, the first that asks for it. */
const listActivePins = ({ queue, from, until, filled }: PlanInput) =>
  queue.filter(
    ({ pinnedTo }, index) =>
      pinnedTo &&
      pinnedTo > from &&
      pinnedTo <= until &&
      !filled.some((at) => at.getTime() === pinnedTo.getTime()) &&
      queue.findIndex((other) => other.pinnedTo?.getTime() === pinnedTo.getTime()) === index,
  );

/** Publishes in steps, as the worker does, and gives what appeared. */
function publishInSteps(input: PlanInput, steps: readonly Date[], ruleAt = () => input.rule) {
  const appeared: { at: Date; id: string }[] = [];
  let { from, queue } = input;
  for (const until of steps) {
    const { slots } = planNews({ ...input, rule: ruleAt(), from, until, queue });
    const placed = listPlaced(slots);
    appeared.push(...placed.map(({ at, id }) => ({ at, id })));
    queue = queue.filter(({ id }) => !placed.some((article) => article.id === id));
    from = until;
  }
  return { appeared, queue };
}

const listSteps = ({ from, until }: PlanInput, cuts: readonly number[]): Date[] =>
  [...cuts.map((cut) => new Date(from.getTime() + cut * 5 * hour)), until]
    .filter((at) => at > from && at <= until)
    .sort((a, b) => a.getTime() - b.getTime());

describe('planNews for any input', () => {
  it('places each article at most once and loses none', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { slots, unplaced } = planNews(input);
        const all = [...listPlaced(slots).map(({ id }) => id), ...unplaced];
        expect(sortIds(all)).toEqual(input.queue.map(({ id }) => id));
      }),
    );
  });

  it('lists each moment once, in order, after the start, without filled slots', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const at = planNews(input).slots.map((slot) => slot.at.getTime());
        expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
        expect(at.every((one) => one > input.from.getTime() && one <= input.until.getTime())).toBe(
          true,
        );
        expect(input.filled.some((one) => at.includes(one.getTime()))).toBe(false);
      }),
    );
  });

  it('keeps every pin at its moment', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const placed = listPlaced(planNews(input).slots);
        const pinned = placed.filter((article) => article.pinned);
        const expected = listActivePins(input).map(({ id, pinnedTo }) => ({ id, at: pinnedTo }));
        expect(pinned.map(({ id, at }) => ({ id, at }))).toEqual(
          expected.sort((a, b) => a.at!.getTime() - b.at!.getTime()),
        );
      }),
    );
  });

  it('keeps queue order among articles of one kind', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { rule, queue } = input;
        const free = listPlaced(planNews(input).slots).filter(({ pinned }) => !pinned);
        const of = (id: string) => queue[Number(id)]!;
        for (const [index, later] of free.entries()) {
          for (const earlier of free.slice(0, index)) {
            const sameLane =
              getQueueKind(rule, of(earlier.id).kind) === getQueueKind(rule, of(later.id).kind);
            const passed = Number(earlier.id) > Number(later.id);
            if (sameLane && passed) expect(of(later.id).since > earlier.at).toBe(true);
          }
        }
      }),
    );
  });

  it('leaves no slot empty while an eligible article is queued', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { slots, unplaced } = planNews(input);
        const laterThan = (at: Date) => [
          ...listPlaced(slots).filter((article) => !article.pinned && article.at > at),
          ...unplaced.map((id) => ({ id })),
        ];
        const held = new Set(
          input.queue
            .filter(({ pinnedTo }) => pinnedTo && pinnedTo > input.until)
            .map(({ id }) => id),
        );
        for (const { at, takes, content } of slots) {
          if (content.kind !== 'empty') continue;
          const missed = laterThan(at).filter(({ id }) => {
            const { kind, since } = input.queue[Number(id)]!;
            return !held.has(id) && since <= at && getQueueKind(input.rule, kind) === takes;
          });
          expect(missed).toEqual([]);
        }
      }),
    );
  });

  it('places an unpinned article only in slots that accept its kind', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { takes, content } of planNews(input).slots) {
          if (content.kind !== 'article' || content.pinned || takes === null) continue;
          expect(input.queue[Number(content.id)]?.kind).toBe(takes);
        }
      }),
    );
  });

  it('does not depend on the order of skipped and filled slots', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { skipped, filled } = input;
        const again = { ...input, skipped: skipped.toReversed(), taken: filled.toReversed() };
        expect(planNews(again)).toEqual(planNews(structuredClone(input)));
      }),
    );
  });

  it('does not depend on the end of the period', () => {
    fc.assert(
      fc.property(inputs, fc.nat(60 * 34), (input, cut) => {
        const until = new Date(Math.min(input.from.getTime() + cut * 5 * hour, +input.until));
        expect(planNews({ ...input, until }).slots).toEqual(
          planNews(input).slots.filter(({ at }) => at <= until),
        );
      }),
    );
  });
});

describe('publishing step by step', () => {
  const cuts = fc.array(fc.nat(60 * 34), { maxLength: 30 });

  it('publishes what the plan showed, hourly or after an outage', () => {
    fc.assert(
      fc.property(inputs, cuts, (input, at) => {
        const steps = listSteps(input, at);
        fc.pre(steps.length > 0);
        expect(publishInSteps(input, steps).appeared).toEqual(
          listPlaced(planNews(input).slots).map(({ at: slot, id }) => ({ at: slot, id })),
        );
      }),
    );
  });

  it('publishes each article once, pins at their moment, also when the rhythm changes', () => {
    fc.assert(
      fc.property(inputs, rules, cuts, (input, other, at) => {
        const steps = listSteps(input, at);
        fc.pre(steps.length > 0);
        let step = 0;
        const ruleAt = () => ((step += 1) > steps.length / 2 ? other : input.rule);
        const { appeared, queue } = publishInSteps(input, steps, ruleAt);
        const all = [...appeared, ...queue].map(({ id }) => id);
        expect(sortIds(all)).toEqual(input.queue.map(({ id }) => id));
        for (const { id, pinnedTo } of listActivePins(input)) {
          expect(appeared).toContainEqual({ at: pinnedTo, id });
        }
      }),
    );
  });
});

describe('listSlots for any rhythm', () => {
  const wall = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
  });

  it('returns the local Dutch time of the rule, except in the skipped hour of spring', () => {
    fc.assert(
      fc.property(slotRule, (rule) => {
        const from = new Date('2024-12-31T23:00Z');
        const to = new Date('2031-01-01T00:00Z');
        const slots = listSlots({ slots: [rule], holidays: [] }, from, to);
        const odd = slots.filter(({ at }) => wall.format(at) !== rule.time);
        const inSpringNight = rule.weekday === 7 && rule.time.startsWith('02');
        expect(odd).toHaveLength(inSpringNight ? 6 : 0);
      }),
      { numRuns: 20 },
    );
  });

  it('returns one slot per week in a year of 53 weeks', () => {
    fc.assert(
      fc.property(slotRule, (rule) => {
        const from = toInstant('2025-12-29', '00:00');
        const to = toInstant('2027-01-04', '00:00');
        const weeks = listSlots({ slots: [rule], holidays: [] }, new Date(+from - 1), to)
          .filter(({ at }) => at < to)
          .map(({ at }) => toIsoWeek(getMonday(toDay(at))));
        expect(weeks).toEqual(
          Array.from({ length: 53 }, (_, n) => `2026-W${String(n + 1).padStart(2, '0')}`),
        );
      }),
      { numRuns: 20 },
    );
  });
});
