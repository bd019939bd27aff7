// One pass of the news planner over the country: what the daily look at shortages costs beside its
// queries.
import { groupByWeek, computeNewsCoverage } from '../src/features/news/publishing/news-weeks.ts';
import { planNews, type QueuedArticle } from '../src/features/news/publishing/plan-news.ts';
import { digidonderdag, plainSlot } from '../src/testing/news-plans.ts';

const municipalities = 342;
const articles = 200;
const weeks = 104;
const passes = 7;

const now = new Date('2026-11-25T12:00:00Z');
const until = new Date(now.getTime() + weeks * 7 * 86_400_000);
const queue = Array.from({ length: articles }, (_, index): QueuedArticle => ({
  id: String(index),
  kind: index % 3 === 0 ? 'digitip' : 'article',
  since: new Date(0),
  pinnedTo: index % 20 === 0 ? new Date(now.getTime() + (index + 1) * 86_400_000) : null,
}));
const holidays = Array.from({ length: 12 }, (_, n) => ({
  start: `2027-${String(n + 1).padStart(2, '0')}-01`,
  end: `2027-${String(n + 1).padStart(2, '0')}-05`,
}));
const rule = { slots: [plainSlot(2), plainSlot(5), digidonderdag], holidays };

function pass(): number {
  let reached = 0;
  for (let n = 0; n < municipalities; n += 1) {
    const plan = planNews({ rule, from: now, until, queue, skipped: [], filled: [] });
    const { emptyWeek } = computeNewsCoverage(
      groupByWeek({ slots: plan.slots, publishedAt: [], now, unready: new Set(), count: weeks }),
    );
    reached += emptyWeek?.weeksAhead ?? weeks;
  }
  return reached;
}

const seconds = Array.from({ length: passes }, () => {
  const start = performance.now();
  pass();
  return (performance.now() - start) / 1000;
}).sort((a, b) => a - b);
const median = seconds[Math.floor(passes / 2)] ?? 0;
process.stdout.write(
  `planner: ${String(municipalities)} municipalities × ${String(articles)} articles, ${String(weeks)} weeks: median ${median.toFixed(3)} s of ${String(passes)} passes (aim: under 1 s)\n`,
);
